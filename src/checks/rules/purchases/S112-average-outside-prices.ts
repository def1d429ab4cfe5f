import { amountOf, dealingOf, dealingsOf, isAbove } from "../../../shares/register/dealings";
import { showMoney } from "../../../shares/values/money";
import { divideRatios, ratioOf } from "../../../shares/values/ratio";
import type { Repurchase, TreasurySale } from "../../../shares/register/repurchase";
import { dealingCell } from "../../../shares/register/rowCells";
import { type Breach, defineCheck } from "../../check";
import { count } from "../../wording";

interface AverageFacts {
  readonly number: bigint;
  readonly total: string;
  readonly average: string;
  readonly lowest: string;
  readonly highest: string;
  readonly least: string;
  readonly most: string;
}

function impossibleTotal(dealing: Repurchase | TreasurySale): Breach<AverageFacts> | null {
  const { row, number, total, totalCell } = dealingOf(dealing);
  const lowest = row.lowestPrice ?? row.highestPrice;
  const highest = row.highestPrice ?? row.lowestPrice;
  // Prices exchanged for each other are S110's finding.
  if (
    number === null ||
    number === 0n ||
    total === null ||
    lowest === null ||
    highest === null ||
    isAbove(lowest, highest)
  )
    return null;
  const [least, most] = [amountOf(number, lowest), amountOf(number, highest)];
  if (!isAbove(least, total) && !isAbove(total, most)) return null;
  const average = { currency: total.currency, amount: divideRatios(total.amount, ratioOf(number)) };
  return {
    at: [totalCell, dealingCell(row, "Number"), dealingCell(row, "Highest price"), dealingCell(row, "Lowest price")],
    facts: {
      number,
      total: showMoney(total),
      average: showMoney(average, 4),
      lowest: showMoney(lowest),
      highest: showMoney(highest),
      least: showMoney(least),
      most: showMoney(most),
    },
  };
}

export const averageOutsidePrices = defineCheck<AverageFacts>({
  code: "S112",
  name: "average-outside-prices",
  severity: "error",
  source: "FF304 and FF305 Section II A: lowest ≤ average ≤ highest",
  title: { en: "Total of a day outside what number and prices allow", "zh-Hant": "當日總額與股份數目及價格不符" },
  guardsFigures: true,
  find: ({ ledger }) => dealingsOf(ledger.register).flatMap((dealing) => impossibleTotal(dealing) ?? []),
  says: {
    en: ({ number, total, average, lowest, highest, least, most }) =>
      `${total} for ${count(number)} shares is ${average} a share, outside ${lowest} to ${highest}: the total should lie between ${least} and ${most}.`,
    "zh-Hant": ({ number, total, average, lowest, highest, least, most }) =>
      `${count(number)} 股合共 ${total}，即每股 ${average}，不在 ${lowest} 至 ${highest} 之間：總額應介乎 ${least} 與 ${most} 之間。`,
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
