import type { TableRegion } from "../regions/tableRegion";
import { directionOf } from "../vocabulary/directions";
import { foldText } from "../vocabulary/foldText";
import { withoutTreasuryWords } from "../vocabulary/headingMeanings";
import type { ColumnEvidence } from "./assignColumns";
import { namedAs } from "./chains";
import { isAllButASlip, numbersOf } from "./numbersOf";
import type { TreasurySides } from "./treasuryLedger";

/** What of issued shares, of treasury shares and of all together comes in, goes out and is left, under headings of two rows. */
interface Sides {
  readonly up: ColumnEvidence | null;
  readonly down: ColumnEvidence | null;
  readonly after: ColumnEvidence | null;
}

export interface SidesOfBoth {
  /** Null where the table has no number of issued shares: what is issued follows from what leaves treasury. */
  readonly issued: Sides | null;
  readonly treasury: Sides;
}

const TREASURY = /treasury|庫存/;
const OF_TREASURY = /\b(?:(?:number|no\.?) of |in |of )?(?:the )?treasury (?:shares?|stock)\b|庫存股份?|[-–—:：]/g;
const TOTAL = /\btotal\b|總|合計/;

/**
 * The sides of a ledger that keeps `In`, `Out` and the balance of issued shares, and those of treasury shares beside them, or the latter alone without a
 * balance: `Treasury shares decrease`. Null for any other table, and where the balances say otherwise than the words.
 */
export function sidesOfBoth(columns: readonly ColumnEvidence[], region: TableRegion): SidesOfBoth | null {
  const sided = columns.filter((column) => sideOf(column) !== null);
  const treasury = sidesAmong(columns.filter((column) => subjectOf(column) === "treasury"));
  if (treasury === null) return null;
  const others = columns.filter((column) => subjectOf(column) !== "treasury");
  if (treasury.after === null && !others.some((column) => isCount(column))) return { issued: null, treasury };
  const issued = sidesAmong(others.filter((column) => subjectOf(column) === "issued"));
  if (issued === null) return null;
  // One change of each is no ledger of two sides: `Increase` beside `Treasury shares decrease`.
  if (sided.filter((column) => subjectOf(column) !== "total").length < LEAST_SIDES) return null;
  return addsUp(region, issued) && addsUp(region, treasury) ? { issued, treasury } : null;
}

const LEAST_SIDES = 3;

function subjectOf({ heading }: ColumnEvidence): "issued" | "treasury" | "total" {
  const words = withoutTreasuryWords(foldText(heading.path.join(" ")));
  if (TREASURY.test(words)) return "treasury";
  return TOTAL.test(words) ? "total" : "issued";
}

/** True for a column of numbers, or of none so far, that says how many shares. */
function isCount({ heading, contents }: ColumnEvidence): boolean {
  return (
    (contents.numbers > 0.5 || contents.filled === 0) &&
    heading.meanings.some(
      ({ kind, field, match, currency }) =>
        kind === "Movements" && COUNTS.has(field) && match !== "partial" && currency === null,
    )
  );
}

const COUNTS: ReadonlySet<string> = new Set([
  "Number of shares",
  "Increase",
  "Decrease",
  "Balance after",
  "Total after",
]);

function sideOf({ heading, contents }: ColumnEvidence): "up" | "down" | null {
  const leaf = foldText(heading.path.at(-1) ?? "");
  const isOfTreasury = subjectOf({ heading, contents }) === "treasury";
  const said = heading.path.length > 1 || isOfTreasury ? directionOf(leaf.replace(OF_TREASURY, " ").trim()) : null;
  if (said !== null) return said;
  const means = (field: string): boolean =>
    heading.meanings.some((each) => each.kind === "Movements" && each.field === field && each.match !== "partial");
  return means("Increase") === means("Decrease") ? null : means("Increase") ? "up" : "down";
}

/** Null where two columns say the same side. */
function sidesAmong(columns: readonly ColumnEvidence[]): Sides | null {
  const [up, down] = (["up", "down"] as const).map((side) => columns.filter((column) => sideOf(column) === side));
  const afters = columns.filter((column) => sideOf(column) === null && isBalance(column));
  if (up === undefined || down === undefined || up.length > 1 || down.length > 1 || afters.length > 1) return null;
  if (up.length + down.length === 0) return null;
  return { up: up[0] ?? null, down: down[0] ?? null, after: afters[0] ?? null };
}

function isBalance({ heading, contents }: ColumnEvidence): boolean {
  return (
    contents.wholes > 0.5 && heading.meanings.some(({ kind, field }) => kind === "Movements" && BALANCES.has(field))
  );
}

const BALANCES: ReadonlySet<string> = new Set(["Balance after", "Treasury balance after"]);

/** True unless the balances say otherwise: each is the one above with what came in and without what went out. */
function addsUp(region: TableRegion, { up, down, after }: Sides): boolean {
  if (after === null) return true;
  const numbersIn = (column: ColumnEvidence | null): readonly (number | null)[] =>
    column === null ? [] : numbersOf(region, column.heading.column);
  const [ups, downs] = [numbersIn(up), numbersIn(down)];
  let above: number | null = null;
  let [held, broken] = [0, 0];
  for (const [index, balance] of numbersIn(after).entries()) {
    if (balance === null) continue;
    if (above !== null && above + (ups[index] ?? 0) - Math.abs(downs[index] ?? 0) !== balance) broken += 1;
    else held += 1;
    above = balance;
  }
  return isAllButASlip(held, broken, 2);
}

/** The columns of such a ledger, each with the one meaning it has; the sides of treasury shares have none of their own. */
export function withSidesOfBoth(
  columns: readonly ColumnEvidence[],
  sides: SidesOfBoth | null,
): readonly ColumnEvidence[] {
  if (sides === null) return columns;
  const { issued, treasury } = sides;
  return columns.map((column) => {
    if (column === issued?.up) return namedAs(column, "Increase");
    if (column === issued?.down) return namedAs(column, "Decrease");
    if (column === issued?.after) return namedAs(column, "Balance after");
    if (column === treasury.after) return namedAs(column, "Treasury balance after");
    return column === treasury.up || column === treasury.down ? namedAs(column, null) : column;
  });
}

/** What comes into treasury and leaves it, beside the changes of issued shares. */
export function treasuryOf({ treasury: { up, down, after } }: SidesOfBoth): TreasurySides {
  const columnOf = (column: ColumnEvidence | null): number => column?.heading.column ?? NO_COLUMN;
  return { into: columnOf(up), out: columnOf(down), after: columnOf(after) };
}

const NO_COLUMN = -1;
