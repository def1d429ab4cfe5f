import { type CategoryCode, categoryOf } from "../../shares/register/category";
import { type EntryValue, predictMovement } from "../state/entailed";
import { effectOfMovement } from "./effectOfMovement";
import {
  classValue,
  type EntryReading,
  FieldProblems,
  type ReadingContext,
  text,
  valuesOf,
  writtenIn,
} from "./entryReading";
import { nameOfEvent } from "./eventNames";
import { readAmount, readCount } from "./typedFigures";

/** One row of Movements. The sign follows the event; of an event that goes either way it is as typed. */
export function readOtherEvent(
  context: ReadingContext,
  category: Exclude<CategoryCode, "class-conversion">,
): EntryReading {
  const { draft, register, table, words, paneWords } = context;
  const { issued, treasury, priced } = categoryOf(category);
  const problems = new FieldProblems(words);
  const date = problems.date(draft, paneWords);
  const shareClass = problems.shareClass(draft, register);
  const ownWords = draft.ownWords.trim();
  if (category === "other" && ownWords === "") problems.lacks("ownWords", words.ownWordsNeeded);
  const typed = problems.take(
    "number",
    readCount(draft.number, issued === "either" || draft.number.trim().startsWith("-")),
    words.numberNeeded,
  );
  const price = priced ? problems.take("price", readAmount(draft.price), null) : null;
  const currency = price === null ? null : problems.currency(draft, register);
  if (problems.found.size > 0 || date === null || shareClass === null || typed === null)
    return { problems: problems.found, entry: null, effect: [] };
  const event = category === "other" ? ownWords : nameOfEvent(category, writtenIn(table), register);
  const number = signed(typed, issued === "none" ? treasury : issued);
  const treasuryAlone = issued === "none" && treasury !== "none";
  const count = (value: bigint): EntryValue => ({ kind: "number", decimal: value.toString() });
  const hasTreasury = table.fields.has("Treasury shares");
  return {
    problems: problems.found,
    entry: {
      rows: [
        {
          table,
          values: valuesOf([
            ["Date", { kind: "date", date }],
            ["Share class", classValue(context, shareClass)],
            ["Event", text(event)],
            ["Details", text(draft.details.trim())],
            // Issued shares do not move: a register that sums its numbers must not see this one among them.
            ["Number of shares", count(treasuryAlone && hasTreasury ? 0n : number)],
            ["Treasury shares", treasuryAlone ? count(number) : null],
            [
              "Issue price",
              price === null || currency === null ? null : { kind: "money", decimal: price.decimal, currency },
            ],
          ]),
        },
      ],
      writes: [],
    },
    effect: effectOfMovement(
      predictMovement(register, table, [{ date, shareClass, category, event, number }]),
      context,
    ),
  };
}

function signed(typed: bigint, effect: ReturnType<typeof categoryOf>["issued"]): bigint {
  const size = typed < 0n ? -typed : typed;
  return effect === "down" ? -size : effect === "up" ? size : typed;
}
