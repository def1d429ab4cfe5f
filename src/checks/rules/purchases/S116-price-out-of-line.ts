import { figureWithin } from "../../equation";
import { printedDealings } from "../../../shares/disclosure/printedDealings";
import type { ReturnContent } from "../../../shares/disclosure/returnContent";
import { isOutOfLine, type Usual, usualAround } from "./neighbours";
import type { ClosingPrice, Register } from "../../../shares/register/register";
import type { Repurchase, TreasurySale } from "../../../shares/register/repurchase";
import { closeCell, dealingCell } from "../../../shares/register/rowCells";
import type { CellRef } from "../../../shares/values/cell";
import type { CivilDate } from "../../../shares/values/civilDate";
import { grouped } from "../../../shares/values/grouped";
import { showMoney, type Money } from "../../../shares/values/money";
import {
  dropTrailingZeros,
  roundHalfUp,
  addRatios,
  divideRatios,
  multiplyRatios,
  type Ratio,
  ratioOf,
} from "../../../shares/values/ratio";
import { defineCheck } from "../../check";
import { day, dayInChinese } from "../../wording";

export const priceOutOfLine = defineCheck<{ date: CivilDate; price: string; limit: string }>({
  code: "S116",
  name: "price-out-of-line",
  severity: "warning",
  source: "House judgement: a digit too many or too few moves a price tenfold",
  title: { en: "A price far from those of the days around it", "zh-Hant": "與前後日子相差甚遠的價格" },
  threshold: {
    is: {
      en: "Percent by which a price may differ from those around it before we ask",
      "zh-Hant": "與前後價格相差多少百分比即予提示",
    },
    standard: "50",
    unit: "percent",
  },
  *find({ ledger: { register }, content }, threshold) {
    if (content === null) return;
    const limit = dropTrailingZeros(roundHalfUp(threshold, 2));
    for (const { date, price, cell } of pricesOutOfLine(register, content, threshold))
      yield { at: [cell], facts: { date, price: showMoney(price), limit } };
  },
  *equations({ ledger: { register } }, threshold) {
    for (const { price, cell, usual, times } of pricesWithNeighbours(register, threshold))
      yield {
        at: cell,
        equation: figureWithin(
          { cell, value: price.amount, isWhole: false },
          { least: divideRatios(usual.low, times), most: multiplyRatios(usual.high, times) },
          divideRatios(addRatios(usual.low, usual.high), ratioOf(2n)),
        ),
      };
  },
  says: {
    en: ({ date, price, limit }) =>
      `${price} on ${day(date)} is more than ${limit}% away from the prices of the days around it.`,
    "zh-Hant": ({ date, price, limit }) => `${dayInChinese(date)}的 ${price} 與前後日子的價格相差超過 ${limit}%。`,
  },
  todo: {
    en: "Compare it with the broker's note; accept with the reason if the share did move that far, or was split or consolidated.",
    "zh-Hant": "請與經紀單據核對；如股價確有如此變動，或股份曾拆細或合併，請註明理由後接受。",
  },
  example: `
Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 9,190,417,249 | 2025-06-10 |

Repurchases
| Trading date | Number | Average price | Disclosed on |
| 2025-06-11 | 969,000 | HKD 516.5328 | 2025-06-11 |
| 2025-06-12 | 975,000 | HKD 5131.472 {S116} | 2025-06-12 |
| 2025-06-13 | 982,000 | HKD 509.5548 | |
`,
});

/** Prices further apart in time than this are not compared: a share may have moved. */
const DAYS_AROUND = 10;

/** A price far from those of the days around it. */
interface PriceOutOfLine {
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

/** A price, and what the nearest other rows have. */
interface PriceAmongOthers extends PriceOutOfLine {
  readonly dealing: Dealing | null;
  readonly usual: Usual;
  readonly times: Ratio;
}

/** Prices of the dealings a return prints, and closing prices, that are off by more than so many percent from what the nearest other rows have. */
function pricesOutOfLine(register: Register, content: ReturnContent, percent: Ratio): PriceOutOfLine[] {
  const printed = printedDealings(content);
  const isPrinted = (dealing: Dealing | null): boolean => dealing === null || printed.has(dealing);
  return pricesWithNeighbours(register, percent, isPrinted).filter(({ price, usual, times }) =>
    isOutOfLine(price.amount, usual, times),
  );
}

/** @param isAsked the dealings whose prices are wanted, of a close null */
function pricesWithNeighbours(
  register: Register,
  percent: Ratio,
  isAsked: (dealing: Dealing | null) => boolean = () => true,
): PriceAmongOthers[] {
  const times = divideRatios(addRatios(ratioOf(100n), percent), ratioOf(100n));
  return seriesOf(register).flatMap((rows) =>
    rows.flatMap(({ dealing, date, prices }, at) => {
      const usual = isAsked(dealing) ? usualAround(rows, at, DAYS_AROUND) : null;
      return usual === null ? [] : prices.map(({ price, cell }) => ({ dealing, date, price, cell, usual, times }));
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
