import { isCancellation, isUncancelledPurchase, type Movement } from "../register/movement";
import type { Register } from "../register/register";
import type { Repurchase, TreasurySale } from "../register/repurchase";
import { dealingCell, numberCell } from "../register/rowCells";
import type { CellRef } from "../values/cell";
import type { CivilDate } from "../values/civilDate";
import { grouped } from "../values/grouped";
import { absolute, type ShareCount, sumOf } from "../values/quantity";

/** A row that other rows of its day show to belong in another table, or under another event. */
export interface WrongTable {
  readonly date: CivilDate;
  readonly number: ShareCount;
  readonly cell: CellRef;
  /** The numbers of the rows that show it. */
  readonly evidence: readonly CellRef[];
  readonly is:
    | "a sale among purchases"
    | "a purchase among sales"
    | "a cancellation among purchases"
    | "a cancellation";
  /** The words of the row of Movements, where there is one. */
  readonly event: string;
}

type Dealing = Repurchase | TreasurySale;

/** The rows of a register by their days: a log has thousands. */
interface ByDay {
  readonly movements: ReadonlyMap<CivilDate, readonly Movement[]>;
  readonly repurchases: ReadonlyMap<CivilDate, readonly Repurchase[]>;
  readonly cancelled: ReadonlyMap<CivilDate, readonly Repurchase[]>;
  readonly sales: ReadonlyMap<CivilDate, readonly TreasurySale[]>;
}

/** Rows of just the number and day that another table has for the opposite, and purchases of just the number that was cancelled on their day. */
export function wrongTables({ movements, repurchases, treasurySales }: Register): readonly WrongTable[] {
  const days: ByDay = {
    movements: grouped(movements, ({ date }) => date ?? undefined),
    repurchases: grouped(repurchases, ({ tradingDate }) => tradingDate ?? undefined),
    cancelled: grouped(repurchases, ({ cancelledOn, number }) =>
      number === null ? undefined : (cancelledOn ?? undefined),
    ),
    sales: grouped(treasurySales, ({ tradingDate }) => tradingDate ?? undefined),
  };
  return [
    ...repurchases.flatMap((row) => [...saleAmongPurchases(days, row), ...cancellationAmongPurchases(days, row)]),
    ...treasurySales.flatMap((row) => purchaseAmongSales(days, row)),
    ...movements.flatMap((row) => cancellationByAnotherName(days, row)),
  ];
}

function saleAmongPurchases(days: ByDay, row: Repurchase): readonly WrongTable[] {
  const alike = movementsLike(days, row);
  const sold = alike.find(({ category }) => category === "treasury-sale");
  return sold === undefined || alike.some(isPurchase) || ofDay(days.sales, row).some((other) => isAlike(other, row))
    ? []
    : wrong(row, [numberCell(sold)], "a sale among purchases", sold.event);
}

function purchaseAmongSales(days: ByDay, row: TreasurySale): readonly WrongTable[] {
  const alike = movementsLike(days, row);
  const bought = alike.find(isPurchase);
  return bought === undefined ||
    alike.some(({ category }) => category === "treasury-sale") ||
    ofDay(days.repurchases, row).some((other) => isAlike(other, row))
    ? []
    : wrong(row, [numberCell(bought)], "a purchase among sales", bought.event);
}

/** A cancellation has no price. */
function cancellationAmongPurchases(days: ByDay, row: Repurchase): readonly WrongTable[] {
  const { highestPrice, lowestPrice, averagePrice, totalPaid, cancelledOn, disclosedOn, number } = row;
  const isPriced = [highestPrice, lowestPrice, averagePrice, totalPaid].some((each) => each !== null);
  if (isPriced || cancelledOn !== null || disclosedOn !== null || number === null) return [];
  const cancelled = ofDay(days.cancelled, row).filter(({ shareClass }) => shareClass === row.shareClass);
  return totalOf(cancelled) === absolute(number)
    ? wrong(
        row,
        cancelled.map((each) => dealingCell(each, "Number")),
        "a cancellation among purchases",
        "",
      )
    : [];
}

function cancellationByAnotherName(days: ByDay, row: Movement): readonly WrongTable[] {
  const { date, number, shareClass, category, event } = row;
  // What rises by as much is no cancellation, nor is a leg of a conversion.
  if (date === null || number === null || !(isPurchase(row) || number < 0n)) return [];
  if (isCancellation(row) || category === "class-conversion" || category === "treasury-cancellation") return [];
  const cancelled = (days.cancelled.get(date) ?? []).filter((each) => each.shareClass === shareClass);
  const isCancelledElsewhere = (days.movements.get(date) ?? []).some(
    (other) => other.shareClass === shareClass && isCancellation(other),
  );
  const isBought = (days.repurchases.get(date) ?? []).some(
    (other) => absolute(other.number ?? 0n) === absolute(number),
  );
  if (isCancelledElsewhere || isBought || totalOf(cancelled) !== absolute(number)) return [];
  const evidence = cancelled.map((each) => dealingCell(each, "Number"));
  return [{ date, number, cell: numberCell(row), evidence, is: "a cancellation", event }];
}

function wrong(row: Dealing, evidence: readonly CellRef[], is: WrongTable["is"], event: string): readonly WrongTable[] {
  const { tradingDate: date, number } = row;
  return date === null || number === null
    ? []
    : [{ date, number, cell: dealingCell(row, "Number"), evidence, is, event }];
}

function isPurchase(row: Movement): boolean {
  return row.category === "repurchase-into-treasury" || isUncancelledPurchase(row);
}

function movementsLike({ movements }: ByDay, row: Dealing): readonly Movement[] {
  const { shareClass, number } = row;
  return number === null
    ? []
    : ofDay(movements, row).filter(
        (each) => each.shareClass === shareClass && each.number !== null && absolute(each.number) === absolute(number),
      );
}

function ofDay<Row>(rows: ReadonlyMap<CivilDate, readonly Row[]>, { tradingDate }: Dealing): readonly Row[] {
  return tradingDate === null ? [] : (rows.get(tradingDate) ?? []);
}

function isAlike(a: Dealing, b: Dealing): boolean {
  return a.shareClass === b.shareClass && a.number === b.number;
}

/** Null of none. */
function totalOf(rows: readonly Repurchase[]): ShareCount | null {
  return rows.length === 0 ? null : sumOf(rows.map(({ number }) => absolute(number ?? 0n)));
}
