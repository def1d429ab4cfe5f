import type { TableRegion } from "../regions/tableRegion";
import type { ColumnAssignment, ColumnEvidence } from "./assignColumns";
import { areBalancesOf } from "./balanceProofs";

const AFTER = "Treasury balance after";
const MOST_COUNTS = 8;
const NO_OPENING: ReadonlySet<number> = new Set();

/** The title of a ledger whose only balance is then that of treasury shares. */
const OF_TREASURY = /\btreasury (?:shares|stock|ledger|register)\b|\b(?:register|ledger) of treasury\b|庫存股|库存股/i;
const OF_ISSUED = /\bissued\b|\bexcl|已發行|已发行|不包括/i;

/** What comes into treasury, and what leaves it, by the balance of treasury shares beside; one column where it has its sign. */
export interface TreasurySides {
  readonly after: number;
  readonly into: number;
  readonly out: number;
}

/**
 * The two columns of a ledger of treasury shares of which each balance is the one above with what came in and without what went out; null for any other
 * table, and for one that keeps the balance of issued shares besides.
 */
export function treasurySides(columns: readonly ColumnEvidence[], region: TableRegion): TreasurySides | null {
  const means = ({ heading }: ColumnEvidence, field: string): boolean =>
    heading.meanings.some(
      (each) => each.kind === "Movements" && each.field === field && each.match !== "partial" && each.currency === null,
    );
  const named = columns.find((column) => means(column, AFTER));
  if (named !== undefined && columns.some((column) => means(column, "Balance after"))) return null;
  const texts = [...region.titles.map(({ text }) => text), region.grid.sheet];
  const isOfTreasury = texts.some((text) => OF_TREASURY.test(text)) && !texts.some((text) => OF_ISSUED.test(text));
  const after = named ?? (isOfTreasury ? columns.find((column) => means(column, "Balance after")) : undefined);
  if (after === undefined) return null;
  const counts = columns
    .filter(
      ({ heading, contents }) =>
        heading.column !== after.heading.column &&
        contents.wholes > 0.5 &&
        heading.meanings.every(({ currency }) => currency === null),
    )
    .map(({ heading }) => heading.column)
    .slice(0, MOST_COUNTS);
  for (const signed of counts)
    if (areBalancesOf(region, after.heading.column, [[signed, 1]], NO_OPENING))
      return { after: after.heading.column, into: signed, out: signed };
  for (const into of counts)
    for (const out of counts) {
      if (into === out) continue;
      const changes = [[into, 1] as const, [out, -1] as const];
      if (areBalancesOf(region, after.heading.column, changes, NO_OPENING))
        return { after: after.heading.column, into, out };
    }
  // Nothing came in so far.
  const blank = columns.find((column) => column.contents.filled === 0 && means(column, "Increase"))?.heading.column;
  if (blank === undefined) return null;
  const out = counts.find((column) => areBalancesOf(region, after.heading.column, [[column, -1]], NO_OPENING));
  return out === undefined ? null : { after: after.heading.column, into: blank, out };
}

/** The assignment with the sides of a ledger of treasury shares. */
export function withTreasurySides(assignment: ColumnAssignment, sides: TreasurySides): ColumnAssignment {
  const taken = new Set([sides.into, sides.out, sides.after]);
  const proven = (
    field: string,
    column: number,
  ): [string, NonNullable<ReturnType<ColumnAssignment["fields"]["get"]>>] => [
    field,
    { column, field, score: 1, words: 0, isGeneric: true, fit: 0 },
  ];
  return {
    ...assignment,
    fields: new Map([
      proven(AFTER, sides.after),
      ...[...assignment.fields].filter(([field, { column }]) =>
        field === AFTER ? column === sides.after : field !== "Number of shares" && !taken.has(column),
      ),
      proven("Increase", sides.into),
      ...(sides.out === sides.into ? [] : [proven("Decrease", sides.out)]),
    ]),
    missing: assignment.missing.filter((field) => field !== "Number of shares"),
    open: assignment.open.filter(
      ({ columns }) => !columns.some((column) => taken.has(column) || column === sides.after),
    ),
  };
}
