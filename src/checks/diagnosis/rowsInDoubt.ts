import type { Movement } from "../../shares/register/movement";
import type { Register } from "../../shares/register/register";
import type { Repurchase, TreasurySale } from "../../shares/register/repurchase";
import { dealingCell, numberCell } from "../../shares/register/rowCells";
import { fieldCell, hasField } from "../../shares/register/table";
import type { CellRef } from "../../shares/values/cell";
import type { ShareCount } from "../../shares/values/quantity";
import { keyOfCell } from "./equationIndex";

/** A row of any table: where its number, its days and its class stand. */
export interface RowInDoubt {
  readonly row: Movement | Repurchase | TreasurySale;
  readonly number: CellRef | null;
  readonly day: CellRef;
  /** The cells of its number and of its treasury shares. */
  readonly counted: readonly CellRef[];
  readonly shareClass: string | null;
  readonly classCell: CellRef | null;
}

export function rowsOf({ movements, repurchases, treasurySales }: Register): readonly RowInDoubt[] {
  return [
    ...movements.map((row) => rowInDoubt(row, row.number === null ? null : numberCell(row))),
    ...[...repurchases, ...treasurySales].map((row) =>
      rowInDoubt(row, row.number === null ? null : dealingCell(row, "Number")),
    ),
  ];
}

export function isCountedIn({ counted }: RowInDoubt, inDoubt: ReadonlySet<string>): boolean {
  return counted.some((cell) => inDoubt.has(keyOfCell(cell)));
}

/** The shares of a row, and those of them in treasury where it says so. */
export function numbersOf(row: RowInDoubt["row"]): readonly ShareCount[] {
  return [row.number, "tradingDate" in row ? null : row.treasuryShares].flatMap((number) => number ?? []);
}

function rowInDoubt(row: RowInDoubt["row"], number: CellRef | null): RowInDoubt {
  const { origin, shareClass } = row;
  const ofTreasury = hasField(origin.table, "Treasury shares") ? [fieldCell(origin, "Treasury shares")] : [];
  return {
    row,
    number,
    day: fieldCell(origin, "tradingDate" in row ? "Trading date" : "Date"),
    counted: number === null ? [] : [number, ...ofTreasury],
    shareClass,
    classCell: hasField(origin.table, "Share class") ? fieldCell(origin, "Share class") : null,
  };
}
