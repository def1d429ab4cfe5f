import type { Register } from "../../../shares/register/register";
import { closeCell, dealingCell, movementCell } from "../../../shares/register/rowCells";
import type { CellRef } from "../../../shares/values/cell";
import { isBelowZero, showMoney } from "../../../shares/values/money";
import { showCount } from "../../../shares/values/quantity";
import { defineCheck } from "../../check";

export const negativeFigure = defineCheck<{ shown: string }>({
  code: "S184",
  name: "negative-figure",
  severity: "error",
  source: "FF304 and FF305 Section I and Section II: prices, totals and the mandate are no decreases",
  title: { en: "A price, a total or a number of the mandate below zero", "zh-Hant": "低於零的價格、總額或授權數目" },
  guardsFigures: true,
  *find({ ledger: { register } }) {
    for (const { shown, cell } of negativeFigures(register)) yield { at: [cell], facts: { shown } };
  },
  says: {
    en: ({ shown }) => `This figure is ${shown}: it cannot be below zero.`,
    "zh-Hant": ({ shown }) => `此數目為 ${shown}，不可低於零。`,
  },
  todo: {
    en: "Take the minus sign or the brackets away, or correct the figure.",
    "zh-Hant": "請刪去負號或括號，或更正該數目。",
  },
  example: `
Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 9,190,417,249 | 2025-06-12 |

Mandate
| Date of resolution | 2025-05-14 |
| Shares authorised | 918,901,866 |
| Purchased before this register | -1,000 {S184} |
`,
});

/** A price, a total or a number of the mandate below zero: none of them has a direction. */
interface NegativeFigure {
  readonly shown: string;
  readonly cell: CellRef;
}

function* negativeFigures(register: Register): Generator<NegativeFigure> {
  for (const row of register.movements) {
    if (isBelowZero(row.issuePrice)) yield { shown: showMoney(row.issuePrice), cell: movementCell(row, "Issue price") };
    if (isBelowZero(row.marketPrice))
      yield { shown: showMoney(row.marketPrice), cell: movementCell(row, "Market price") };
  }
  for (const row of [...register.repurchases, ...register.treasurySales]) {
    if (isBelowZero(row.highestPrice))
      yield { shown: showMoney(row.highestPrice), cell: dealingCell(row, "Highest price") };
    if (isBelowZero(row.lowestPrice))
      yield { shown: showMoney(row.lowestPrice), cell: dealingCell(row, "Lowest price") };
    if (isBelowZero(row.averagePrice))
      yield { shown: showMoney(row.averagePrice), cell: dealingCell(row, "Average price") };
    const [total, field] =
      "totalPaid" in row ? ([row.totalPaid, "Total paid"] as const) : ([row.totalReceived, "Total received"] as const);
    if (isBelowZero(total)) yield { shown: showMoney(total), cell: dealingCell(row, field) };
  }
  for (const close of register.closingPrices)
    if (isBelowZero(close.close)) yield { shown: showMoney(close.close), cell: closeCell(close, "Close") };
  for (const figure of [
    register.mandate?.sharesInIssue,
    register.mandate?.authorised,
    register.mandate?.purchasedBefore,
  ]) {
    if (figure !== undefined && figure !== null && figure.value < 0n)
      yield { shown: showCount(figure.value), cell: figure.cell };
  }
}
