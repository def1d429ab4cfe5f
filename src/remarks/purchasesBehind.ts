import { type CountedShares, counted } from "./figureTokens";
import type { PlacedLine } from "./placedLine";
import type { RemarkContext } from "./remarkContext";
import type { CellRef } from "../shares/values/cell";
import type { CivilDate } from "../shares/values/civilDate";
import type { Repurchase } from "../shares/register/repurchase";
import { dealingCell } from "../shares/register/rowCells";
import { fieldCell } from "../shares/register/table";

/** When and where the shares of an event had been bought. */
export interface PurchasesBehind {
  /** Empty where the register does not say. */
  readonly dates: readonly CivilDate[];
  /** The cells of the dates, or those to fill. */
  readonly cells: readonly CellRef[];
  /** Rows of Repurchases the shares were bought in; empty if only Movements has them. */
  readonly repurchases: readonly Repurchase[];
  /** The depositary shares they were bought as; null if any row leaves it blank. */
  readonly depositaryShares: CountedShares | null;
}

/** By the Purchase dates of the event's rows; where blank, by the rows of Repurchases cancelled that day. */
export function purchasesBehind({ line, shareClass }: PlacedLine, { ledger }: RemarkContext): PurchasesBehind {
  const named = line.movements.flatMap((movement) => movement.purchaseDates);
  const isBehind = (purchase: Repurchase): boolean =>
    purchase.shareClass === shareClass.name &&
    purchase.tradingDate !== null &&
    (named.length > 0 ? named.includes(purchase.tradingDate) : purchase.cancelledOn === line.date);
  const repurchases = line.repurchases.length > 0 ? line.repurchases : ledger.register.repurchases.filter(isBehind);
  const depositaryShares = depositaryOf(
    line.movements.some((movement) => movement.depositaryShares !== null) ? line.movements : repurchases,
  );
  if (named.length > 0)
    return {
      dates: named,
      cells: line.movements.map((movement) => fieldCell(movement.origin, "Purchase dates")),
      repurchases,
      depositaryShares,
    };
  const dates = repurchases.flatMap((purchase) => purchase.tradingDate ?? []);
  const isLogged = dates.length > 0;
  const cells = isLogged
    ? repurchases.map((purchase) => fieldCell(purchase.origin, "Trading date"))
    : line.movements.map((movement) => fieldCell(movement.origin, "Purchase dates"));
  return { dates, cells, repurchases, depositaryShares };
}

/** Null unless every row has its depositary shares: a part of them would not stand for all the shares. */
export function depositaryOf(rows: readonly Pick<Repurchase, "origin" | "depositaryShares">[]): CountedShares | null {
  const total = counted(rows.map((row) => [row.depositaryShares, dealingCell(row, "Depositary shares")]));
  return total.number === null ? null : total;
}

/** True where Section II of this return lists every purchase behind an event: day, number and place are in its tables. */
export function isReportedHere(
  { dates }: PurchasesBehind,
  { shareClass }: PlacedLine,
  { content }: RemarkContext,
): boolean {
  const reported = content.purchaseReport?.purchases ?? [];
  return (
    dates.length > 0 &&
    dates.every((date) =>
      reported.some((purchase) => purchase.tradingDate === date && purchase.shareClass === shareClass.name),
    )
  );
}
