import type { TableKind } from "../../shares/register/table";
import type { TableRegion } from "../regions/tableRegion";
import type { ColumnEvidence } from "./assignColumns";
import { isBalanceOf } from "./balanceProofs";
import { withChains } from "./chains";
import { withPriceRange } from "./priceColumns";
import { isSumOf } from "./proofs";
import { isRunningTotalOf } from "./runningProofs";

const CHANGES: ReadonlySet<string> = new Set(["Number of shares", "Increase", "Decrease"]);

/** Columns of which arithmetic says what their words leave open, or say wrong. */
export function provenByArithmetic(
  kind: TableKind,
  columns: readonly ColumnEvidence[],
  region: TableRegion,
): readonly ColumnEvidence[] {
  if (kind === "Movements") return withBalances(withChains(columns, region), region);
  if (kind === "Repurchases") return withRunningTotals(withPriceRange(kind, columns, region), region);
  if (kind === "Treasury sales") return withPriceRange(kind, columns, region);
  const parts = PARTS[kind];
  return parts === undefined ? columns : withTotals(kind, parts, columns, region);
}

/** What is issued, what of it is in treasury, and both together, in tables that state them side by side. */
const PARTS: Partial<Record<TableKind, readonly [issued: string, treasury: string, total: string]>> = {
  "Share classes": ["Opening balance", "Opening treasury shares", "Opening total"],
  "Last return": ["Closing balance", "Treasury shares", "Total"],
};

/** Of two columns that may be the balance, the one that is the other with the treasury shares is the total. */
function withTotals(
  kind: TableKind,
  [issued, treasury, total]: readonly [issued: string, treasury: string, total: string],
  columns: readonly ColumnEvidence[],
  region: TableRegion,
): readonly ColumnEvidence[] {
  const means = ({ heading }: ColumnEvidence, field: string): boolean =>
    heading.meanings.some((each) => each.kind === kind && each.field === field && each.match !== "partial");
  const held = columns.find((column) => means(column, treasury) && !means(column, issued));
  const balances = columns.filter((column) => means(column, issued));
  if (held === undefined || balances.length < 2) return columns;
  for (const own of balances) {
    const whole = balances.find(
      (each) =>
        each !== own &&
        isSumOf(region, each.heading.column, [own.heading.column, held.heading.column]) &&
        !isSumOf(region, own.heading.column, [each.heading.column, held.heading.column]),
    );
    if (whole === undefined) continue;
    return columns.map((column) => {
      if (column !== own && column !== whole) return column;
      const field = column === own ? issued : total;
      const others = column.heading.meanings.filter((each) => each.kind !== kind);
      const meanings = [{ ...PROVEN, needed: field === issued, kind, field }, ...others];
      return {
        heading: { ...column.heading, meanings },
        contents: column.contents,
      };
    });
  }
  return columns;
}

/** A column that adds up another, row by row, is what was bought so far: the other is the number, with a heading or without. */
function withRunningTotals(columns: readonly ColumnEvidence[], region: TableRegion): readonly ColumnEvidence[] {
  const counts = columns.filter(({ contents }) => contents.wholes > 0.5 && !contents.isCounter).slice(0, MOST_COUNTS);
  for (const total of counts) {
    const number = counts.find(
      (each) => each !== total && isRunningTotalOf(region, total.heading.column, each.heading.column),
    );
    if (number === undefined) continue;
    return columns.map((column) => {
      if (column === total) return withMeaning(column, "Number", "Purchased under the mandate");
      const isUnread = column === number && column.heading.path.length === 0;
      return isUnread ? withMeaning(column, "", "Number") : column;
    });
  }
  return columns;
}

const MOST_COUNTS = 8;

/** The column with one meaning for another. */
function withMeaning({ heading, contents }: ColumnEvidence, from: string, field: string): ColumnEvidence {
  const others = heading.meanings.filter((each) => each.kind !== "Repurchases" || each.field !== from);
  const isSaid = others.some((each) => each.kind === "Repurchases" && each.field === field);
  const meanings = isSaid ? others : [{ ...PROVEN, kind: "Repurchases" as const, field }, ...others];
  return { heading: { ...heading, meanings }, contents };
}

const PROVEN = {
  needed: false,
  weight: 0.9,
  match: "exact",
  generic: true,
  unit: null,
  currency: null,
  ratio: null,
  dateOrder: null,
} as const;

/** A column that may be the balance and something else besides is the balance where each cell is the one above with the change of its row. */
function withBalances(columns: readonly ColumnEvidence[], region: TableRegion): readonly ColumnEvidence[] {
  const means = ({ heading }: ColumnEvidence, field: string): boolean =>
    heading.meanings.some((meaning) => meaning.kind === "Movements" && meaning.field === field);
  const changes = columns.filter((column) => [...CHANGES].some((field) => means(column, field)));
  return columns.map((column) => {
    const others = changes.filter((each) => each !== column).map(({ heading }) => heading.column);
    if (!changes.includes(column) || !means(column, "Balance after")) return column;
    if (!isBalanceOf(region, column.heading.column, others)) return column;
    const meanings = column.heading.meanings.filter(({ kind, field }) => kind !== "Movements" || !CHANGES.has(field));
    return { ...column, heading: { ...column.heading, meanings } };
  });
}
