import type { TableRegion } from "../regions/tableRegion";
import { eventMeaning } from "../vocabulary/eventMeaning";
import type { ColumnEvidence } from "./assignColumns";
import type { KnownWords } from "./contents";
import { type KindScore, kindScores } from "./tableKind";

/** Amounts of which a movement has none. */
const AMOUNTS = ["Highest price", "Lowest price", "Total paid", "Average price", "Total received"] as const;
/** Of them, those that a purchase or sale is known by. */
const TELLING: readonly string[] = ["Highest price", "Lowest price", "Total paid", "Total received"];

/** A table of movements that keeps purchases or sales among them, with their prices. */
export interface DealingsAmong {
  /** The movements, without the columns of prices. */
  readonly movements: KindScore;
  /** The purchases or sales. */
  readonly dealings: KindScore;
}

/** True for the words of a purchase: of one that is cancelled the day of the purchase is another. */
export function isPurchase(event: string): boolean {
  const read = eventMeaning(event);
  return (
    read.kind === "category" &&
    (read.category === "repurchase-not-cancelled" || read.category === "repurchase-into-treasury")
  );
}

const OF_MOVEMENT = { field: "Number", score: 1, words: 0, isGeneric: true, fit: 0 };

/** What a region taken for movements keeps of purchases, by its columns of prices; null where it has none. */
export function dealingsAmong(
  region: TableRegion,
  columns: readonly ColumnEvidence[],
  score: KindScore,
  known: KnownWords,
): DealingsAmong | null {
  const event = score.assignment.fields.get("Event")?.column;
  if (score.kind !== "Movements" || score.matrix !== null || event === undefined) return null;
  const dealings = kindScores(region, columns, known).find(({ kind }) => kind === "Repurchases");
  if (dealings === undefined) return null;
  const number = score.treasury?.into ?? score.assignment.fields.get("Number of shares")?.column;
  const isLacking = dealings.assignment.missing.some((field) => field !== "Number" || number === undefined);
  if (isLacking) return null;
  // Where a movement has its number, a purchase among the movements has its own.
  const fields = new Map(dealings.assignment.fields);
  if (number !== undefined && !fields.has("Number")) fields.set("Number", { ...OF_MOVEMENT, column: number });
  if (TELLING.filter((field) => fields.has(field)).length < 2) return null;
  const priced = new Set(AMOUNTS.flatMap((field) => fields.get(field)?.column ?? []));
  const own = [...score.assignment.fields].filter(
    ([field, { column }]) => field === "Issue price" || !priced.has(column),
  );
  const withoutEvent = [...fields].filter(([, { column }]) => column !== event);
  return {
    movements: {
      ...score,
      assignment: {
        ...score.assignment,
        fields: new Map(own),
        open: score.assignment.open.filter((each) => !each.columns.some((column) => priced.has(column))),
      },
    },
    dealings: {
      ...dealings,
      assignment: { ...dealings.assignment, fields: new Map(withoutEvent), missing: [] },
      alsoRead: [event],
    },
  };
}
