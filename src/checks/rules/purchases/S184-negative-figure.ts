import { figureWithin } from "../../equation";
import { ratioOf, type Ratio } from "../../../shares/values/ratio";
import type { Register } from "../../../shares/register/register";
import { dealingOf, dealingsOf } from "../../../shares/register/dealings";
import { closeCell, dealingCell, movementCell } from "../../../shares/register/rowCells";
import type { CellRef } from "../../../shares/values/cell";
import { type Money, showMoney } from "../../../shares/values/money";
import { showCount } from "../../../shares/values/quantity";
import { defineEquationCheck } from "../../check";

const NOT_BELOW_ZERO = { least: ratioOf(0n), most: null };

export const negativeFigure = defineEquationCheck<{ shown: string }>({
  code: "S184",
  name: "negative-figure",
  severity: "error",
  source: "FF304 and FF305 Section I and Section II: prices, totals and the mandate are no decreases",
  title: { en: "A price, a total or a number of the mandate below zero", "zh-Hant": "低於零的價格、總額或授權數目" },
  guardsFigures: true,
  *list({ ledger: { register } }) {
    for (const { value, shown, cell } of figuresWithoutSign(register))
      yield {
        equation: figureWithin({ cell, value, isWhole: false }, NOT_BELOW_ZERO),
        at: [cell],
        facts: () => ({ shown: shown() }),
      };
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

/** A price, a total or a number of the mandate: none of them has a direction. */
interface FigureWithoutSign {
  readonly value: Ratio;
  readonly shown: () => string;
  readonly cell: CellRef;
}

function* figuresWithoutSign(register: Register): Generator<FigureWithoutSign> {
  for (const row of register.movements) {
    yield* amountAt(row.issuePrice, movementCell(row, "Issue price"));
    yield* amountAt(row.marketPrice, movementCell(row, "Market price"));
  }
  for (const row of dealingsOf(register)) {
    yield* amountAt(row.highestPrice, dealingCell(row, "Highest price"));
    yield* amountAt(row.lowestPrice, dealingCell(row, "Lowest price"));
    yield* amountAt(row.averagePrice, dealingCell(row, "Average price"));
    const { total, totalCell } = dealingOf(row);
    yield* amountAt(total, totalCell);
  }
  for (const close of register.closingPrices) yield* amountAt(close.close, closeCell(close, "Close"));
  for (const { sharesInIssue, sharesOfAllClasses, authorised, purchasedBefore } of register.mandates)
    for (const figure of [sharesInIssue, sharesOfAllClasses, authorised, purchasedBefore])
      if (figure !== null)
        yield { value: ratioOf(figure.value), shown: () => showCount(figure.value), cell: figure.cell };
}

function* amountAt(money: Money | null, cell: CellRef): Generator<FigureWithoutSign> {
  if (money !== null) yield { value: money.amount, shown: () => showMoney(money), cell };
}
