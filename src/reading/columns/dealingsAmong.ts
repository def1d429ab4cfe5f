import type { TableRegion } from "../regions/tableRegion";
import { eventMeaning } from "../vocabulary/eventMeaning";
import type { ColumnEvidence } from "./assignColumns";
import type { KnownWords } from "./contents";
import { type KindScore, kindScores } from "./tableKind";

/** Amounts of which a movement has none. */
const AMOUNTS = ["Highest price", "Lowest price", "Total paid", "Average price", "Total received"] as const;
/** Of them, those that a purchase or sale is known by. */
const TELLING: readonly string[] = ["Highest price", "Lowest price", "Total paid", "Total received"];
/** Of all shares, or of those in treasury: what was bought under a mandate is neither. */
const BALANCES = ["Balance after", "Treasury balance after", "Total after"] as const;

/** A table of movements that keeps purchases or sales among them, with their prices. */
export interface DealingsAmong {
  /** The movements, without the columns of prices. */
  readonly movements: KindScore;
  /** The purchases, or the sales, or both. */
  readonly dealings: readonly KindScore[];
}

/** A heading that says an amount more than in part. */
const SOME_WORDS = 0.5;

export type DealingKind = "Repurchases" | "Treasury sales";
const DEALINGS: readonly DealingKind[] = ["Repurchases", "Treasury sales"];

/** What kind of dealing the words of an event are: of a purchase that is cancelled the day of the purchase is another. Null for any other event. */
export function dealingOf(event: string): DealingKind | null {
  const read = eventMeaning(event);
  if (read.kind !== "category") return null;
  if (read.category === "treasury-sale") return "Treasury sales";
  return read.category === "repurchase-not-cancelled" || read.category === "repurchase-into-treasury"
    ? "Repurchases"
    : null;
}

const OF_MOVEMENT = { field: "Number", score: 1, words: 0, isGeneric: true, fit: 0 };

/** What a region taken for movements keeps of purchases and sales, by its columns of prices; null where it has none. */
export function dealingsAmong(
  region: TableRegion,
  columns: readonly ColumnEvidence[],
  score: KindScore,
  known: KnownWords,
): DealingsAmong | null {
  const event = score.assignment.fields.get("Event")?.column;
  if (score.kind !== "Movements" || score.matrix !== null || event === undefined) return null;
  const scores = kindScores(region, columns, known);
  const dealings = DEALINGS.flatMap((kind) => dealingScore(kind, scores, score, event) ?? []);
  if (dealings.length === 0) return null;
  const priced = new Set(
    dealings.flatMap(({ assignment }) => AMOUNTS.flatMap((field) => assignment.fields.get(field)?.column ?? [])),
  );
  const own = [...score.assignment.fields].filter(
    ([field, { column }]) => field === "Issue price" || !priced.has(column),
  );
  return {
    movements: {
      ...score,
      assignment: {
        ...score.assignment,
        fields: new Map(own),
        open: score.assignment.open.filter((each) => !each.columns.some((column) => priced.has(column))),
      },
    },
    dealings,
  };
}

function dealingScore(
  kind: DealingKind,
  scores: readonly KindScore[],
  movements: KindScore,
  event: number,
): KindScore | null {
  const dealings = scores.find((score) => score.kind === kind);
  if (dealings === undefined) return null;
  const { treasury } = movements;
  const own = movements.assignment.fields.get("Number of shares")?.column;
  const number = (kind === "Repurchases" ? treasury?.into : treasury?.out) ?? own;
  if (dealings.assignment.missing.some((field) => field !== "Number" || number === undefined)) return null;
  // Where a movement has its number, a purchase among the movements has its own.
  const fields = new Map(dealings.assignment.fields);
  const said = fields.get("Number");
  const isSaid = said !== undefined && said.words > SOME_WORDS && !said.isGeneric;
  if (number !== undefined && (treasury !== null || !isSaid)) fields.set("Number", { ...OF_MOVEMENT, column: number });
  if (TELLING.filter((field) => fields.has(field)).length < 2) return null;
  const balances = new Set(BALANCES.flatMap((field) => movements.assignment.fields.get(field)?.column ?? []));
  const isAmount = (field: string): boolean => AMOUNTS.some((amount) => amount === field);
  const withoutEvent = [...fields].filter(
    ([field, { column, words }]) =>
      column !== event && (!balances.has(column) || (isAmount(field) && words > SOME_WORDS)),
  );
  return {
    ...dealings,
    assignment: { ...dealings.assignment, fields: new Map(withoutEvent), missing: [] },
    alsoRead: [event],
  };
}
