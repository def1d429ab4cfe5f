import { isOnTheExchange } from "../../../shares/register/exchanges";
import type { Words, Working } from "../../../shares/values/finding";
import { showMoney } from "../../../shares/values/money";
import { capOf, type CapOfPurchase, type NoCap } from "../../../shares/disclosure/priceCap";
import { dropTrailingZeros, type Ratio, roundHalfUp } from "../../../shares/values/ratio";
import type { Repurchase } from "../../../shares/register/repurchase";
import { closeCell, dealingCell } from "../../../shares/register/rowCells";
import type { ClosingPrice } from "../../../shares/register/register";
import { type CheckContext, defineEquationCheck, type EquationBreach, type NotChecked } from "../../check";
import { lineWorking } from "../../computedFrom";
import { boundEquation, type Equation, type EquationFigure, type Term } from "../../equation";

const REASONS: Readonly<Record<NoCap, Words>> = {
  "no highest price": { en: "the purchase has no highest price.", "zh-Hant": "該項購回沒有最高價。" },
  "fewer than five closes": {
    en: "the record has fewer than five closing prices before the purchase.",
    "zh-Hant": "紀錄中該項購回之前的收市價不足五個。",
  },
  "a close is missing": {
    en: "a business day among those before the purchase is not listed; list a day on which the share did not trade with a blank close.",
    "zh-Hant": "該項購回之前的營業日中，有未列出者；股份沒有成交的日子，請列出日期並留空收市價。",
  },
  "another currency": {
    en: "the closing prices are in another currency than the purchase.",
    "zh-Hant": "收市價與購回價的貨幣不同。",
  },
};

interface CapFacts {
  readonly highest: string;
  readonly average: string;
  readonly cap: string;
  readonly limit: string;
}

export const priceCap = defineEquationCheck<CapFacts>({
  code: "S130",
  name: "price-cap",
  severity: "warning",
  source: "Check against Rule 10.06(2)(a)",
  title: { en: "Purchase price against the five closes before it", "zh-Hant": "購回價與之前五個交易日的收市價" },
  threshold: {
    is: {
      en: "Percent above the average close at which a purchase is a breach",
      "zh-Hant": "購回價高於平均收市價而構成違規的百分比",
    },
    standard: "5",
    unit: "percent",
  },
  list: purchasesAgainstTheCap,
  says: {
    en: ({ highest, average, cap, limit }) =>
      `The highest price, ${highest}, is ${limit}% or more above the average close of the five days before on which the share traded, ${average}; it should be below ${cap}.`,
    "zh-Hant": ({ highest, average, cap, limit }) =>
      `最高購回價 ${highest} 較之前五個有成交的交易日的平均收市價 ${average} 高出 ${limit}% 或以上；應低於 ${cap}。`,
  },
  todo: {
    en: "Check against Rule 10.06(2)(a): compare price and closes with the broker's note and the Exchange's figures.",
    "zh-Hant": "請按《上市規則》第10.06(2)(a)條核對：將購回價及收市價與經紀單據及本交易所資料核對。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2025-06-05 |

Repurchases
| Trading date | Number | Highest price |
| 2025-06-13 | 1,000 | HKD 105 {S130} |

Closing prices
| Date | Close |
| 2025-06-06 | HKD 99 |
| 2025-06-09 | HKD 101 |
| 2025-06-10 | HKD 100 |
| 2025-06-11 | HKD 100 |
| 2025-06-12 | HKD 100 |
`,
});

/** Purchases on the Exchange against the cap, and those that cannot be held against it. */
function* purchasesAgainstTheCap(
  { ledger, content, calendar }: CheckContext,
  threshold: Ratio,
): Generator<EquationBreach<CapFacts> | NotChecked> {
  const purchases = (content?.purchaseReport?.purchases ?? []).filter((purchase) => isOnTheExchange(purchase.method));
  const notChecked = new Map<NoCap, Repurchase[]>();
  for (const purchase of purchases) {
    const cap = capOf(ledger.register, purchase, threshold, calendar);
    if (typeof cap === "string") notChecked.set(cap, [...(notChecked.get(cap) ?? []), purchase]);
    else {
      const cell = dealingCell(purchase, "Highest price");
      const { currency, amount } = cap.highest;
      yield {
        equation: belowTheCap({ cell, value: amount }, cap.closes, threshold),
        at: [cell, ...cap.closes.map((price) => closeCell(price, "Close"))],
        working: () => capWorking(cap, threshold),
        facts: () => ({
          highest: showMoney(cap.highest),
          average: showMoney({ currency, amount: cap.average }, 4),
          cap: showMoney({ currency, amount: cap.cap }, 4),
          limit: dropTrailingZeros(roundHalfUp(threshold, 2)),
        }),
      };
    }
  }
  // One finding a reason: a log of twenty purchases without closing prices says so once.
  for (const [reason, rows] of notChecked)
    yield {
      // Closes that are missing are no fault of the log.
      at: isOfCloses(reason)
        ? ledger.register.closingPrices.map((price) => closeCell(price, "Close"))
        : rows.map((row) => dealingCell(row, "Highest price")),
      notChecked: REASONS[reason],
    };
}

/** The average of the closes, and what may be paid above it. */
function capWorking({ closes, average, cap, highest: { currency } }: CapOfPurchase, threshold: Ratio): Working[] {
  const cells = closes.map((price) => closeCell(price, "Close"));
  const added = closes.flatMap(({ close }) => (close === null ? [] : [showMoney({ ...close, currency: null })]));
  const shown = (amount: Ratio): string => showMoney({ currency, amount }, 4);
  const percent = dropTrailingZeros(roundHalfUp(threshold, 2));
  return [
    lineWorking(
      { en: "Average close, to four decimals", "zh-Hant": "平均收市價（小數點後四位）" },
      `(${added.join(" + ")}) ÷ ${added.length} = ${shown(average)}`,
      cells,
    ),
    lineWorking(
      { en: "The price must be below", "zh-Hant": "購回價須低於" },
      `${shown(average)} × (100 + ${percent}) ÷ 100 = ${shown(cap)}`,
      cells,
    ),
  ];
}

/** Sum of the closes × (100 + threshold) − highest × 100 × how many closes > 0, in whole parts of the threshold. */
function belowTheCap(
  highest: EquationFigure,
  closes: readonly ClosingPrice[],
  { numerator, denominator }: Ratio,
): Equation {
  const ofHighest = { ...highest, factor: -100n * denominator * BigInt(closes.length), isWhole: false };
  const ofCloses = closes.flatMap((price): Term[] =>
    price.close === null
      ? []
      : [
          {
            cell: closeCell(price, "Close"),
            value: price.close.amount,
            factor: 100n * denominator + numerator,
            isWhole: false,
          },
        ],
  );
  return boundEquation([ofHighest, ...ofCloses], undefined, true);
}

function isOfCloses(reason: NoCap): boolean {
  return reason === "fewer than five closes" || reason === "a close is missing";
}
