import type { CellRef } from "./values/cell";
import type { CivilDate } from "./values/civilDate";
import type { Money } from "./values/money";
import { isOutOfLine, usualAround } from "./neighbours";
import { printedDealings } from "./disclosure/printedDealings";
import { addRatios, divideRatios, type Ratio, ratioOf } from "./values/ratio";
import type { ClosingPrice, Register } from "./register/register";
import type { Repurchase, TreasurySale } from "./register/repurchase";
import type { ReturnContent } from "./disclosure/returnContent";
import { grouped } from "./values/grouped";
import { closeCell, dealingCell } from "./register/rowCells";

/** Prices further apart in time than this are not compared: a share may have moved. */
const DAYS_AROUND = 10;

/** A price far from those of the days around it. */
export interface PriceOutOfLine {
  readonly date: CivilDate;
  readonly price: Money;
  readonly cell: CellRef;
}

type Dealing = Repurchase | TreasurySale;

/** A price and where it stands; null where the cell holds none. */
interface PriceCell {
  readonly price: Money | null;
  readonly cell: CellRef;
}

/** The prices of a row, in one currency. One of them stands for the row where others are compared with it. */
interface PricedRow {
  /** Null for a close. */
  readonly dealing: Dealing | null;
  readonly shareClass: string | null;
  readonly date: CivilDate;
  readonly currency: string | null;
  readonly prices: readonly { readonly price: Money; readonly cell: CellRef }[];
  readonly usual: Ratio;
}

/** Prices of the dealings a return prints, and closing prices, that are off by more than so many percent from what the nearest other rows have. */
export function pricesOutOfLine(register: Register, content: ReturnContent, percent: Ratio): PriceOutOfLine[] {
  const times = divideRatios(addRatios(ratioOf(100n), percent), ratioOf(100n));
  const printed = printedDealings(content);
  return seriesOf(register).flatMap((rows) =>
    rows.flatMap(({ dealing, date, prices }, at) => {
      const usual = dealing === null || printed.has(dealing) ? usualAround(rows, at, DAYS_AROUND) : null;
      if (usual === null) return [];
      return prices
        .filter(({ price }) => isOutOfLine(price.amount, usual, times))
        .map(({ price, cell }) => ({ date, price, cell }));
    }),
  );
}

/** By class and currency, each in order of time: a close of the day is as near to a purchase as another purchase is. */
function seriesOf({ repurchases, treasurySales, closingPrices, classes }: Register): readonly (readonly PricedRow[])[] {
  const rows = [
    ...[...repurchases, ...treasurySales].flatMap((row) => pricedDealing(row) ?? []),
    ...closingPrices.flatMap((row) => pricedClose(row) ?? []),
  ];
  const onlyClass = classes.length === 1 ? classes[0]?.name : undefined;
  const series = grouped(rows, ({ shareClass, currency }) => `${currency ?? ""} ${shareClass ?? onlyClass ?? ""}`);
  return [...series.values()].map((each) => [...each].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)));
}

function pricedDealing(row: Dealing): PricedRow | null {
  return pricedRow(row, row.tradingDate, row.shareClass, [
    { price: row.averagePrice, cell: dealingCell(row, "Average price") },
    { price: row.lowestPrice, cell: dealingCell(row, "Lowest price") },
    { price: row.highestPrice, cell: dealingCell(row, "Highest price") },
  ]);
}

function pricedClose(row: ClosingPrice): PricedRow | null {
  return pricedRow(null, row.date, row.shareClass, [{ price: row.close, cell: closeCell(row, "Close") }]);
}

function pricedRow(
  dealing: Dealing | null,
  date: CivilDate | null,
  shareClass: string | null,
  cells: readonly PriceCell[],
): PricedRow | null {
  const prices = cells.flatMap(({ price, cell }) =>
    price === null || price.amount.numerator <= 0n ? [] : [{ price, cell }],
  );
  const [first] = prices;
  if (date === null || first === undefined) return null;
  const { currency, amount: usual } = first.price;
  return {
    dealing,
    shareClass,
    date,
    currency,
    prices: prices.filter(({ price }) => price.currency === currency),
    usual,
  };
}
