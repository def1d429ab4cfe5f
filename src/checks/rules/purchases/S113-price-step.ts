import { isOnTheExchange } from "../../../shares/register/exchanges";
import { HOME_CURRENCY } from "../../../shares/register/currencies";
import { printedDealings } from "../../../shares/disclosure/printedDealings";
import { dealingsOf } from "../../../shares/register/dealings";
import { isTradedAt, priceStepOf } from "../../../shares/register/priceSteps";
import type { Repurchase, TreasurySale } from "../../../shares/register/repurchase";
import { dealingCell } from "../../../shares/register/rowCells";
import type { CivilDate } from "../../../shares/values/civilDate";
import type { CellRef } from "../../../shares/values/cell";
import { type Money, showMoney } from "../../../shares/values/money";
import { ratioOf } from "../../../shares/values/ratio";
import { defineCheck } from "../../check";
import { keyOfCell } from "../../diagnosis/equationIndex";
import { relationEquation } from "../../equation";
import { day, dayInChinese } from "../../wording";

export const priceStep = defineCheck<{ date: CivilDate; price: string; step: string }>({
  code: "S113",
  name: "price-step",
  severity: "warning",
  source: "Check against the spread table of the Exchange (Second Schedule to its Rules); FF304 and FF305 Section II A",
  title: { en: "A price at which a share cannot trade", "zh-Hant": "股份不可能成交的價格" },
  *find({ content }) {
    if (content === null) return;
    for (const { date, price, cell, dateCell } of [...printedDealings(content)].flatMap(pricesTraded)) {
      const step = priceStepOf(price.amount, date);
      if (step === null || isTradedAt(price.amount, date)) continue;
      const facts = { date, price: showMoney(price), step: showMoney({ currency: HOME_CURRENCY, amount: step }) };
      yield { at: [cell, dateCell], facts };
    }
  },
  *equations({ ledger, content }) {
    const printed = new Set(
      (content === null ? [] : [...printedDealings(content)]).flatMap(pricesTraded).map(({ cell }) => keyOfCell(cell)),
    );
    for (const { date, price, cell } of dealingsOf(ledger.register).flatMap(pricesTraded)) {
      // A price off the steps that was disclosed long ago may be adjusted for a split: the rule says nothing of it, so it is no equation.
      if (!isTradedAt(price.amount, date) && !printed.has(keyOfCell(cell))) continue;
      yield {
        at: cell,
        equation: relationEquation([{ cell, value: price.amount, isWhole: false }], {
          holds: ([value = price.amount]) => isTradedAt(value, date),
          wanted: () => ({ least: ratioOf(0n), most: null, excluded: "least" }),
        }),
      };
    }
  },
  says: {
    en: ({ date, price, step }) =>
      `${price} is not a price on the Exchange: the minimum spread at that price was ${step} on ${day(date)}.`,
    "zh-Hant": ({ date, price, step }) =>
      `${price} 並非可成交的價格：${dayInChinese(date)}該價位的最低上落價位為 ${step}。`,
  },
  todo: {
    en: "Compare it with the broker's note: the highest and lowest price are prices traded, not averages. Accept with the reason if it is adjusted for a split or a consolidation.",
    "zh-Hant": "請與經紀單據核對：最高價及最低價為成交價，並非平均價。如因股份拆細或合併而調整，請註明理由後接受。",
  },
  example: `
Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,080,512,146 | 2026-08-31 |

Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid |
| 2026-09-08 | 414,000 | HKD 3.03 | HKD 2.99667 {S113} | HKD 1,249,770 |
`,
});

/** A price in HKD at which shares changed hands on the Exchange. */
interface PriceTraded {
  readonly date: CivilDate;
  readonly price: Money;
  readonly cell: CellRef;
  readonly dateCell: CellRef;
}

/** The highest and the lowest price of a day; one of them where they are the same. */
function pricesTraded(row: Repurchase | TreasurySale): readonly PriceTraded[] {
  const { tradingDate: date, method, highestPrice, lowestPrice } = row;
  if (date === null || !isOnTheExchange(method)) return [];
  const isOnePrice =
    highestPrice !== null && lowestPrice !== null && showMoney(highestPrice) === showMoney(lowestPrice);
  const prices = [
    [highestPrice, "Highest price"],
    [isOnePrice ? null : lowestPrice, "Lowest price"],
  ] as const;
  return prices.flatMap(([price, field]) =>
    // The table of another currency's counter is not known; zero and below are other checks' findings.
    price === null || price.currency !== HOME_CURRENCY || price.amount.numerator <= 0n
      ? []
      : [{ date, price, cell: dealingCell(row, field), dateCell: dealingCell(row, "Trading date") }],
  );
}
