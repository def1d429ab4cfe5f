import { movementCell, numberCell } from "../../../shares/register/rowCells";
import { changeOfTotal, changeOfTreasury } from "../../../shares/balances/balances";
import type { TotalColumn } from "../../../shares/balances/runningBalance";
import { dealingCells } from "../../balanceEquations";
import { defineCheck } from "../../check";
import { sumWorking } from "../../computedFrom";
import { type BalanceColumn, runningEquations } from "../../runningEquations";
import { count, tooMany, tooManyInChinese } from "../../wording";

const COLUMNS: readonly (BalanceColumn & { readonly field: TotalColumn })[] = [
  { measure: "treasury", field: "Treasury balance after", stated: ({ treasuryAfter }) => treasuryAfter },
  { measure: "total", field: "Total after", stated: ({ totalAfter }) => totalAfter },
];

export const runningTotal = defineCheck<{
  shareClass: string;
  column: TotalColumn;
  expected: bigint;
  stated: bigint;
  difference: bigint;
  /** What other tables hold and the balance counts. */
  elsewhere: bigint;
  slipOfOneRow: boolean;
}>({
  code: "B124",
  name: "running-total",
  severity: "error",
  source: "FF305 Section I Part A: issued shares, treasury shares and their total",
  title: {
    en: "Running balance of treasury shares, or of issued and treasury shares",
    "zh-Hant": "庫存股份或已發行股份總數的逐行結存",
  },
  guardsFigures: true,
  *find({ ledger, content }) {
    for (const shareClass of ledger.register.classes) {
      // A number that breaks Balance after breaks the total too: one cause, one finding.
      const reported = new Set(ledger.brokenBalances(content, shareClass).map(({ movement }) => movement));
      for (const { field: column } of COLUMNS) {
        const [first] = ledger
          .brokenTotals(content, shareClass, column)
          .filter(({ movement }) => !reported.has(movement));
        if (first === undefined) continue;
        const { movement, before, expected, stated, slipOfOneRow, changeElsewhere: elsewhere } = first;
        const dealings = dealingCells(first.elsewhere);
        reported.add(movement);
        const cell = movementCell(movement, column);
        const change = column === "Total after" ? changeOfTotal(movement) : changeOfTreasury(movement);
        const opening = column === "Total after" ? shareClass.openingBalance : shareClass.openingTreasury;
        const above = before === null ? opening?.cell : movementCell(before, column);
        yield {
          at: [
            cell,
            numberCell(movement),
            movementCell(movement, "Treasury shares"),
            ...(above === undefined ? [] : [above]),
            ...dealings,
          ],
          working: [
            sumWorking(
              column === "Total after"
                ? { en: "Issued and treasury shares after the row", "zh-Hant": "此行之後的已發行股份總數" }
                : { en: "Treasury shares after the row", "zh-Hant": "此行之後的庫存股份" },
              [
                { value: expected - change - elsewhere, cells: above === undefined ? [] : [above] },
                { value: change, cells: [numberCell(movement), movementCell(movement, "Treasury shares")] },
                ...(elsewhere === 0n ? [] : [{ value: elsewhere, cells: dealings }]),
              ],
            ),
          ],
          facts: {
            shareClass: shareClass.name,
            column,
            expected,
            stated,
            difference: stated - expected,
            elsewhere,
            slipOfOneRow,
          },
          ...(slipOfOneRow ? { proposal: { cell, value: expected.toString(), kind: "number" as const } } : {}),
        };
      }
    }
  },
  *equations({ ledger, content }) {
    for (const shareClass of ledger.register.classes) {
      const running = ledger.runningBalance(content, shareClass);
      for (const column of COLUMNS) yield* runningEquations(running, column);
    }
  },
  says: {
    en: ({ shareClass, column, stated, expected, elsewhere }) =>
      `${shareClass}: ${column === "Total after" ? "issued and treasury shares" : "treasury shares"} after this row are stated as ${count(stated)}; what was there before it${elsewhere === 0n ? " and the movement" : `, the movement and the ${count(elsewhere)} of other tables since`} come to ${count(expected)}: ${tooMany(stated, expected)}.`,
    "zh-Hant": ({ shareClass, column, stated, expected, elsewhere }) =>
      `${shareClass}：此行之後的${column === "Total after" ? "已發行股份總數" : "庫存股份"}列為 ${count(stated)}；之前的結存加此項變動${elsewhere === 0n ? "" : `及其他表格其間的 ${count(elsewhere)} `}為 ${count(expected)}，${tooManyInChinese(stated, expected)}。`,
  },
  todo: {
    en: "Compare the row's shares and treasury shares, and the figure above, with their documents; correct the one that is wrong.",
    "zh-Hant": "請將此行的股份及庫存股份，以及上一行的數目與文件核對，更正有誤者。",
  },
  example: `
Form: FF305
Share classes
| Share class | Opening balance | Opening treasury shares | Opening date |
| Ordinary | 990,000 | 10,000 | 2024-11-30 |

Movements
| Date | Event | Number of shares | Balance after | Treasury balance after | Total after |
| 2024-12-02 | Repurchase into treasury | -500 | 989,500 | 10,500 | 1,000,000 |
| 2024-12-03 | Treasury cancellation | -400 | 989,500 | 10,100 | 999,500 {B124} |
`,
});
