import type { CellRef } from "./cell";
import type { CivilDate } from "./civilDate";
import type { Money } from "./money";
import { isOutOfLine, usualAround } from "./neighbours";
import { printedDealings } from "./printedDealings";
import { addRatios, divideRatios, type Ratio, ratioOf } from "./ratio";
import type { Register } from "./register";
import type { ReturnContent } from "./returnContent";
import { closeCell, dealingCell } from "./rowCells";

/** Prices further apart in time than this are not compared: a share may have moved. */
const DAYS_AROUND = 10;

/** A price far from those of the days around it. */
export interface PriceOutOfLine {
  readonly date: CivilDate;
  readonly price: Money;
  readonly cell: CellRef;
}

/** A price and where it stands; null where the cell holds none. */
interface PriceCell {
  readonly price: Money | null;
  readonly cell: CellRef;
}

/** The prices of a row. One of them stands for the row where others are compared with it. */
interface PricedRow {
  readonly date: CivilDate;
  readonly prices: readonly { readonly price: Money; readonly cell: CellRef }[];
  readonly usual: Ratio;
  readonly isPrinted: boolean;
}

/** Prices of the dealings a return prints, and closing prices, that are off by more than so many percent from what the nearest other rows have. */
export function pricesOutOfLine(register: Register, content: ReturnContent, percent: Ratio): PriceOutOfLine[] {
  const times = divideRatios(addRatios(ratioOf(100n), percent), ratioOf(100n));
  return [...seriesOf(register, content).values()].flatMap((series) => {
    const rows = series.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    return rows.flatMap((row, at) => {
      const usual = row.isPrinted ? usualAround(rows, at, DAYS_AROUND) : null;
      if (usual === null) return [];
      return row.prices.filter(({ price }) => isOutOfLine(price.amount, usual, times)).map(({ price, cell }) => ({ date: row.date, price, cell }));
    });
  });
}

/** By class and currency: a close of the day is as near to a purchase as another purchase is. */
function seriesOf(register: Register, content: ReturnContent): ReadonlyMap<string, PricedRow[]> {
  const printed = printedDealings(content);
  const onlyClass = register.classes.length === 1 ? (register.classes[0]?.name ?? null) : null;
  const series = new Map<string, PricedRow[]>();
  const put = (shareClass: string | null, date: CivilDate | null, cells: readonly PriceCell[], isPrinted: boolean): void => {
    const prices = cells.flatMap(({ price, cell }) => (price === null || price.amount.numerator <= 0n ? [] : [{ price, cell }]));
    const [first] = prices;
    if (date === null || first === undefined) return;
    const key = JSON.stringify([shareClass ?? onlyClass, first.price.currency]);
    const row = { date, prices: prices.filter(({ price }) => price.currency === first.price.currency), usual: first.price.amount, isPrinted };
    const rows = series.get(key);
    if (rows === undefined) series.set(key, [row]);
    else rows.push(row);
  };
  for (const row of [...register.repurchases, ...register.treasurySales]) {
    const { tradingDate, shareClass, averagePrice, lowestPrice, highestPrice } = row;
    const cells = [
      { price: averagePrice, cell: dealingCell(row, "Average price") },
      { price: lowestPrice, cell: dealingCell(row, "Lowest price") },
      { price: highestPrice, cell: dealingCell(row, "Highest price") },
    ];
    put(shareClass, tradingDate, cells, printed.has(row));
  }
  for (const close of register.closingPrices) put(close.shareClass, close.date, [{ price: close.close, cell: closeCell(close, "Close") }], true);
  return series;
}
