import { amountOf, dealingOf, dealingsOf, isAbove } from "../../../shares/register/dealings";
import type { CellRef } from "../../../shares/values/cell";
import type { Words, Working } from "../../../shares/values/finding";
import { type Money, showMoney } from "../../../shares/values/money";
import {
  absoluteRatio,
  addRatios,
  ceilingOf,
  compareRatios,
  divideRatios,
  floorOf,
  isZero,
  multiplyRatios,
  type Ratio,
  ratioOf,
  subtractRatios,
} from "../../../shares/values/ratio";
import type { Repurchase, TreasurySale } from "../../../shares/register/repurchase";
import { dealingCell } from "../../../shares/register/rowCells";
import { defineEquationCheck, type EquationBreach } from "../../check";
import { type Equation, type EquationFigure, exactly, onDemand, relationEquation, type Wanted } from "../../equation";
import { lineWorking } from "../../computedFrom";
import { count } from "../../wording";
import { howFarOutside, type Outside, outsideInWords } from "./totalOutside";

interface AverageFacts {
  readonly number: bigint;
  readonly total: string;
  readonly average: string;
  readonly lowest: string;
  readonly highest: string;
  readonly least: string;
  readonly most: string;
  /** True where the day has one price. */
  readonly isOnePrice: boolean;
  readonly outside: Outside["kind"];
  /** By how much, or how many times: as `outside` says. */
  readonly by: string;
}

function totalOfDay(dealing: Repurchase | TreasurySale): EquationBreach<AverageFacts> | null {
  const { row, number, total, totalCell } = dealingOf(dealing);
  const lowest = row.lowestPrice ?? row.highestPrice;
  const highest = row.highestPrice ?? row.lowestPrice;
  if (number === null || number === 0n || total === null || lowest === null || highest === null) return null;
  // A price that could not be read is no price of the day.
  if (row.unread.has("Highest price") || row.unread.has("Lowest price")) return null;
  // Amounts of two currencies cannot be compared.
  const currencies = new Set([total.currency, lowest.currency, highest.currency]);
  if (currencies.size > 1) return null;
  const averagePrice = (): Money => ({
    currency: total.currency,
    amount: divideRatios(total.amount, ratioOf(number)),
  });
  const numberCell = dealingCell(row, "Number");
  const highestFigure = { cell: dealingCell(row, "Highest price"), value: highest.amount };
  const lowestFigure = { cell: dealingCell(row, "Lowest price"), value: lowest.amount };
  // One price of the day stands for both.
  const isOnePrice = row.lowestPrice === null || row.highestPrice === null;
  const prices = isOnePrice
    ? [row.highestPrice === null ? lowestFigure : highestFigure]
    : [highestFigure, lowestFigure];
  const between = onDemand(
    isBetween(total.amount, ratioOf(number), highest.amount, lowest.amount),
    () =>
      amountBetween(
        { cell: totalCell, value: total.amount },
        { cell: numberCell, value: ratioOf(row.number ?? 0n) },
        prices,
      ),
    [totalCell, numberCell, ...prices.map(({ cell }) => cell)],
  );
  return {
    // A lowest price above the highest is S110's finding; which of the two is wrong, the total tells.
    equation: isAbove(lowest, highest) ? { ...between, holds: true } : between,
    forDiagnosis: between,
    at: [totalCell, numberCell, dealingCell(row, "Highest price"), dealingCell(row, "Lowest price")],
    working: () => [
      ...(isOnePrice
        ? [timesWorking(PRICE_OF_DAY, number, highest, [numberCell, ...prices.map(({ cell }) => cell)])]
        : [
            timesWorking(AT_LOWEST, number, lowest, [numberCell, lowestFigure.cell]),
            timesWorking(AT_HIGHEST, number, highest, [numberCell, highestFigure.cell]),
          ]),
      lineWorking(AVERAGE, `${showMoney(total)} ÷ ${count(number)} = ${showMoney(averagePrice(), 4)}`, [
        totalCell,
        numberCell,
      ]),
    ],
    facts: () => {
      const [least, most] = [amountOf(number, lowest), amountOf(number, highest)];
      const outside = howFarOutside(total, least, most, "totalPaid" in row ? "paid" : "received");
      return {
        number,
        total: showMoney(total),
        average: showMoney(averagePrice(), 4),
        lowest: showMoney(lowest),
        highest: showMoney(highest),
        least: showMoney(least),
        most: showMoney(most),
        isOnePrice: compareRatios(lowest.amount, highest.amount) === 0,
        outside: outside.kind,
        by: outside.by,
      };
    },
  };
}

const AT_LOWEST = { en: "All at the lowest price", "zh-Hant": "全部按最低價計算" };
const AT_HIGHEST = { en: "All at the highest price", "zh-Hant": "全部按最高價計算" };
const PRICE_OF_DAY = { en: "At the one price of the day", "zh-Hant": "按當日唯一的價格計算" };
const AVERAGE = { en: "Average price, to four decimals", "zh-Hant": "平均價（小數點後四位）" };

function timesWorking(what: Words, number: bigint, price: Money, cells: readonly CellRef[]): Working {
  return lineWorking(what, `${count(number)} × ${showMoney(price)} = ${showMoney(amountOf(number, price))}`, cells);
}

/** number × lowest ≤ total ≤ number × highest, the total rounded to cents. */
function amountBetween(total: EquationFigure, number: EquationFigure, prices: readonly EquationFigure[]): Equation {
  const figures = [total, number, ...prices].map((figure, index) => ({ ...figure, isWhole: index === 1 }));
  const { value: paid } = total;
  const average = isZero(number.value) ? null : divideRatios(paid, absoluteRatio(number.value));
  const [high, low = high] = prices.map(({ value }) => value);
  const middle = high === undefined || low === undefined ? ZERO : divideRatios(addRatios(high, low), ratioOf(2n));
  return {
    ...amountRelation(figures, prices.length === 1),
    // The average of a day is near the middle of its prices: each of them is as far from it as the other, on its own side.
    usual: (index) => {
      if (index > 1) return average === null ? null : acrossFrom(average, index === 2 ? low : high, index === 2);
      if (isZero(middle)) return null;
      return index === 0 ? product(number.value, middle) : null;
    },
  };
}

/** The price as far from the average as the other price of the day; the average where that one is on the wrong side of it. */
function acrossFrom(average: Ratio, other: Ratio | undefined, isAbove: boolean): Ratio {
  if (other === undefined) return average;
  const away = subtractRatios(average, other);
  return away.numerator > 0n === isAbove ? addRatios(average, away) : average;
}

function amountRelation(figures: readonly EquationFigure[], isOnePrice: boolean): Equation {
  return relationEquation(figures, {
    holds: ([paid = ZERO, shares = ZERO, high = ZERO, low = high]) => isBetween(paid, shares, high, low),
    wanted: (index, [paid = ZERO, shares = ZERO, high = ZERO, low = high]) => {
      if (index === 0) {
        // Highest and lowest that are one leave as much room as they are rounded by: one of them may be the slip, and the total right.
        const isRounded = !isOnePrice && compareRatios(low, high) === 0;
        return isRounded
          ? { least: leastPaid(shares, low), most: mostPaid(shares, high) }
          : { least: product(shares, low), most: product(shares, high) };
      }
      if (index === 1) return sharesWanted(paid, shares, { low, high });
      if (isZero(shares)) return null;
      const average = divideRatios(paid, absoluteRatio(shares));
      if (isOnePrice) return exactly(average);
      // Where the other price is passed as well, no value of this one will do.
      if (index === 2) return compareRatios(low, average) <= 0 ? { least: average, most: null } : null;
      return compareRatios(average, high) <= 0 ? { least: null, most: average } : null;
    },
  });
}

function isBetween(paid: Ratio, shares: Ratio, highest: Ratio, lowest: Ratio): boolean {
  return compareRatios(leastPaid(shares, lowest), paid) <= 0 && compareRatios(paid, mostPaid(shares, highest)) <= 0;
}

/** Whole shares between total ÷ highest and total ÷ lowest, with the sign of the cell. */
function sharesWanted(paid: Ratio, shares: Ratio, { low, high }: { low: Ratio; high: Ratio }): Wanted | null {
  if (low.numerator <= 0n || high.numerator <= 0n || paid.numerator < 0n) return null;
  const [least, most] = [ceilingOf(divideRatios(paid, high)), floorOf(divideRatios(paid, low))];
  if (least > most) return null;
  return shares.numerator < 0n
    ? { least: ratioOf(-most), most: ratioOf(-least) }
    : { least: ratioOf(least), most: ratioOf(most) };
}

const ZERO = ratioOf(0n);

/** A total is paid in cents: 3,823 shares at GBP 5.0971 come to GBP 19,486.21. */
const HALF_A_CENT = ratioOf(1n, 200n);

function leastPaid(shares: Ratio, lowest: Ratio): Ratio {
  return subtractRatios(product(shares, lowest), HALF_A_CENT);
}

function mostPaid(shares: Ratio, highest: Ratio): Ratio {
  return addRatios(product(shares, highest), HALF_A_CENT);
}

function product(shares: Ratio, price: Ratio): Ratio {
  return multiplyRatios(absoluteRatio(shares), price);
}

export const averageOutsidePrices = defineEquationCheck<AverageFacts>({
  code: "S112",
  name: "average-outside-prices",
  severity: "error",
  source: "FF304 and FF305 Section II A: lowest ≤ average ≤ highest",
  title: { en: "Total of a day outside what number and prices allow", "zh-Hant": "當日總額與股份數目及價格不符" },
  guardsFigures: true,
  list: ({ ledger }) => dealingsOf(ledger.register).flatMap((dealing) => totalOfDay(dealing) ?? []),
  says: {
    en: ({ number, total, average, lowest, highest, least, most, isOnePrice, outside, by }) =>
      `${total} for ${count(number)} shares is ${average} a share, ${isOnePrice ? `not ${highest}, the one price of the day: the total should be ${most}` : `outside ${lowest} to ${highest}: the total should lie between ${least} and ${most}`}.${outsideInWords({ kind: outside, by }, "en")}`,
    "zh-Hant": ({ number, total, average, lowest, highest, least, most, isOnePrice, outside, by }) =>
      `${count(number)} 股合共 ${total}，即每股 ${average}，${isOnePrice ? `並非當日唯一的價格 ${highest}：總額應為 ${most}` : `不在 ${lowest} 至 ${highest} 之間：總額應介乎 ${least} 與 ${most} 之間`}。${outsideInWords({ kind: outside, by }, "zh-Hant")}`,
  },
  todo: {
    en: "Compare number, prices and total with the broker's note; brokerage and levies are no part of the total.",
    "zh-Hant": "請將股份數目、價格及總額與經紀單據核對；佣金及徵費不計入總額。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 9,190,417,249 | 2025-06-12 |

Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid |
| 2025-06-13 | 982,000 | HKD 515 | HKD 506.5 | HKD 510,382,813.6 {S112} |
`,
});
