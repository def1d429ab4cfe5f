import { showCount } from "../../shares/values/quantity";
import { type EntryRow, predictMovement, type ProposedMovement } from "../state/entailed";
import {
  type EntryReading,
  FieldProblems,
  type ReadingContext,
  tableFor,
  text,
  valuesOf,
  writtenIn,
} from "./entryReading";
import { effectOfMovement } from "./effectOfMovement";
import { nameOfEvent } from "./eventNames";
import { readCount } from "./typedFigures";

/** A conversion between classes, one for one: both legs at once, equal and opposite. */
export function readConversion(context: ReadingContext): EntryReading {
  const { draft, register, table, words, paneWords } = context;
  const problems = new FieldProblems(words);
  const date = problems.date(draft, paneWords);
  const from = problems.shareClass(draft, register);
  const into = register.classes.find(({ name }) => name === draft.intoClass) ?? null;
  if (into === null) problems.lacks("intoClass", words.classNeeded);
  else if (into.name === from) problems.refuses("intoClass", words.sameClass);
  else if (into.weighted && register.classes.find(({ name }) => name === from)?.weighted !== true)
    problems.refuses("intoClass", words.intoWeighted(into.name));
  const number = problems.take("number", readCount(draft.number), words.numberNeeded);
  if (problems.found.size > 0 || date === null || from === null || into === null || number === null)
    return { problems: problems.found, entry: null, effect: [] };
  const event = nameOfEvent("class-conversion", writtenIn(table), register);
  const leg = (shareClass: string, signed: bigint): ProposedMovement => ({
    date,
    shareClass,
    category: "class-conversion",
    event,
    number: signed,
    holder: draft.holder.trim(),
  });
  const legs: readonly [ProposedMovement, ProposedMovement] = [leg(from, -number), leg(into.name, number)];
  const row = (proposed: ProposedMovement): EntryRow => ({
    // A sheet a class: each leg goes to its own.
    table: tableFor(register, "Movements", proposed.shareClass) ?? table,
    values: valuesOf([
      ["Date", { kind: "date", date }],
      ["Share class", text(proposed.shareClass)],
      ["Event", text(event)],
      ["Details", text(draft.details.trim())],
      ["Number of shares", { kind: "number", decimal: proposed.number.toString() }],
      ["Holder", text(draft.holder.trim())],
    ]),
  });
  const predicted = predictMovement(register, table, legs);
  return {
    problems: problems.found,
    entry: { rows: legs.map(row), writes: [] },
    effect: [
      ...predicted.classes.flatMap(({ shareClass, balanceAfter }) =>
        balanceAfter === null || shareClass === null ? [] : [words.balanceOf(shareClass, showCount(balanceAfter))],
      ),
      ...effectOfMovement({ ...predicted, classes: [] }, context),
    ],
  };
}
