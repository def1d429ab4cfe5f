import { listDates } from "../../remarks/listDates";
import type { UncancelledPurchase } from "../../shares/disclosure/purchasesUncancelled";
import { Ledger } from "../../shares/ledger";
import type { Register } from "../../shares/register/register";
import { fieldCell, hasField, type LocatedTable } from "../../shares/register/table";
import { showCell } from "../../shares/values/cell";
import type { CivilDate } from "../../shares/values/civilDate";
import { sumOf } from "../../shares/values/quantity";
import { type Entry, predictMovement, type ProposedMovement } from "../state/entailed";
import type { EntryDraft } from "../state/typedEntry";
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

/** A purchase that waits to be cancelled, under a key that stays while its row does. */
export interface WaitingPurchase extends UncancelledPurchase {
  readonly key: string;
}

/** Purchases of a class for cancellation that no row cancels yet, oldest first. @param shareClass "" for the only class */
export function waitingPurchases(register: Register, shareClass: string): readonly WaitingPurchase[] {
  const wanted = register.classes.find(({ name }) => shareClass === "" || name === shareClass);
  if (wanted === undefined) return [];
  return new Ledger(register)
    .purchasesForCancellation(wanted)
    .filter(({ cancelledOn }) => cancelledOn === null)
    .map((purchase) => ({ ...purchase, key: showCell(cellOfPurchase(purchase)) }))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function cellOfPurchase({ repurchase, movement }: UncancelledPurchase): ReturnType<typeof fieldCell> {
  if (repurchase !== null) return fieldCell(repurchase.origin, "Trading date");
  if (movement !== null) return fieldCell(movement.origin, "Date");
  throw new TypeError("A purchase stands in a row");
}

/** The cancellation of purchases: a row of Movements where the register has that table, and the day of cancellation beside each purchase. */
export function readCancellation(
  context: Omit<ReadingContext, "table"> & { readonly table: LocatedTable | null },
): EntryReading {
  const { draft, register, table, words, paneWords } = context;
  const problems = new FieldProblems(words);
  const date = problems.date(draft, paneWords);
  const shareClass = problems.shareClass(draft, register);
  const picked = pickedOf(register, draft);
  if (picked.length === 0) problems.lacks("picked", words.nothingPicked);
  if (date === null || shareClass === null || picked.length === 0)
    return { problems: problems.found, entry: null, effect: [] };
  const number = -sumOf(picked.map((purchase) => purchase.number));
  const event = nameOfEvent("repurchase-cancelled", table === null ? "en" : writtenIn(table), register);
  const days = picked.map((purchase) => purchase.date);
  const proposed: ProposedMovement = {
    date,
    shareClass,
    category: "repurchase-cancelled",
    event,
    number,
    purchaseDates: days,
  };
  const writes = writesOf(picked, date);
  if (table === null) {
    // Purchases kept in Repurchases alone: their day of cancellation says it all.
    return { problems: problems.found, entry: { rows: [], writes }, effect: [] };
  }
  const predicted = predictMovement(register, table, [proposed]);
  return {
    problems: problems.found,
    entry: {
      rows: [
        {
          table,
          values: valuesOf([
            ["Date", { kind: "date", date }],
            ["Share class", classValue({ register, table }, shareClass)],
            ["Event", text(event)],
            ["Details", text(draft.details.trim())],
            ["Number of shares", { kind: "number", decimal: number.toString() }],
            [
              "Purchase dates",
              hasField(table, "Purchase dates") || writes.length < picked.length
                ? daysValue(days, writtenIn(table))
                : null,
            ],
          ]),
        },
      ],
      writes,
    },
    effect: effectOfMovement(predicted, { ...context, table }),
  };
}

/** The purchases that are picked, of those that wait. */
export function pickedOf(register: Register, draft: EntryDraft): readonly WaitingPurchase[] {
  return waitingPurchases(register, draft.shareClass).filter(({ key }) => draft.picked.has(key));
}

function writesOf(picked: readonly WaitingPurchase[], date: CivilDate): Entry["writes"] {
  return picked.flatMap(({ repurchase }) =>
    repurchase !== null && hasField(repurchase.origin.table, "Cancelled on")
      ? [{ cell: fieldCell(repurchase.origin, "Cancelled on"), value: { kind: "date" as const, date } }]
      : [],
  );
}

function daysValue(days: readonly CivilDate[], language: ReadingContext["language"]) {
  const [only, ...more] = [...new Set(days)];
  return only !== undefined && more.length === 0
    ? ({ kind: "date", date: only } as const)
    : text(listDates([...new Set(days)], language));
}
