import type { TableRegion } from "../regions/tableRegion";
import { readHeading } from "../vocabulary/headingMeanings";
import { sideOf } from "../vocabulary/sideOf";
import type { ColumnAssignment, ColumnEvidence } from "./assignColumns";
import type { DealingKind } from "./dealingsAmong";
import type { KindScore } from "./tableKind";

/** A log of purchases and sales of one's own shares, with a column that says which of the two a row is. */
export interface DealingsBySide {
  readonly column: number;
  readonly scores: ReadonlyMap<DealingKind, KindScore>;
}

const MOSTLY = 0.6;
const AMOUNTS = { Repurchases: "Total paid", "Treasury sales": "Total received" } as const;

/** Both kinds of dealing that a region taken for one of them keeps; null where its rows are of one side. */
export function dealingsBySide(columns: readonly ColumnEvidence[], score: KindScore): DealingsBySide | null {
  const { kind } = score;
  if (kind !== "Repurchases" && kind !== "Treasury sales") return null;
  const [sides, ...more] = columns.filter(
    (column) =>
      column.contents.buys > 0 &&
      column.contents.sells > 0 &&
      (column.contents.buys + column.contents.sells > MOSTLY || readHeading(column.heading.path).notRead === "side"),
  );
  if (sides === undefined || more.length > 0) return null;
  const { column } = sides.heading;
  const others = (["Repurchases", "Treasury sales"] as const).map((other): readonly [DealingKind, KindScore] => [
    other,
    {
      ...score,
      kind: other,
      assignment: assignmentOf(score.assignment, other, AMOUNTS[kind], column),
      alsoRead: [column],
    },
  ]);
  return { column, scores: new Map(others) };
}

function assignmentOf(
  { fields, open }: ColumnAssignment,
  kind: DealingKind,
  amount: string,
  sides: number,
): ColumnAssignment {
  const own = AMOUNTS[kind];
  return {
    kind,
    fields: new Map(
      [...fields].flatMap(([field, read]) => {
        if (read.column === sides) return [];
        return [field === amount ? ([own, { ...read, field: own }] as const) : ([field, read] as const)];
      }),
    ),
    missing: [],
    open,
  };
}

/** What a row of such a log is; null where its cell does not say. */
export function dealingOfRow({ grid }: TableRegion, row: number, column: number): DealingKind | null {
  const side = sideOf(grid.text(row, column));
  return side === null ? null : side === "buy" ? "Repurchases" : "Treasury sales";
}
