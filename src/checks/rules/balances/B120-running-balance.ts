import { movementCell, numberCell } from "../../../shares/register/rowCells";
import { defineCheck } from "../../check";
import { sumWorking } from "../../computedFrom";
import { type BalanceColumn, runningEquations } from "../../runningEquations";
import { count, tooMany, tooManyInChinese } from "../../wording";

const COLUMNS = (["issued", "total"] as const).map((measure): BalanceColumn => ({
  measure,
  field: "Balance after",
  stated: ({ balanceAfter }) => balanceAfter,
}));

export const runningBalance = defineCheck<{
  shareClass: string;
  number: bigint;
  before: bigint;
  expected: bigint;
  stated: bigint;
  difference: bigint;
  slipOfOneRow: boolean;
}>({
  code: "B120",
  name: "running-balance",
  severity: "error",
  source: "FF304 and FF305 Section I: each balance is the one before it and the movement",
  title: { en: "Running balance of a class, row by row", "zh-Hant": "股份類別的逐行結存" },
  guardsFigures: true,
  *find({ ledger, content }) {
    for (const shareClass of ledger.register.classes) {
      for (const { movement, before, expected, stated, slipOfOneRow } of ledger.brokenBalances(content, shareClass)) {
        const balance = movementCell(movement, "Balance after");
        const above = before === null ? shareClass.openingBalance?.cell : movementCell(before, "Balance after");
        const number = movement.number ?? 0n;
        yield {
          at: [balance, numberCell(movement), ...(above === undefined ? [] : [above])],
          facts: {
            shareClass: shareClass.name,
            number,
            before: expected - number,
            expected,
            stated,
            difference: stated - expected,
            slipOfOneRow,
          },
          working: [
            sumWorking({ en: "Balance after the row", "zh-Hant": "此行之後的結存" }, [
              { value: expected - number, cells: above === undefined ? [] : [above] },
              { value: number, cells: [numberCell(movement)] },
            ]),
          ],
          ...(slipOfOneRow ? { proposal: { cell: balance, value: expected.toString(), kind: "number" as const } } : {}),
        };
      }
    }
  },
  *equations({ ledger, content }) {
    for (const shareClass of ledger.register.classes) {
      const running = ledger.runningBalance(content, shareClass);
      const [issued, total] = COLUMNS.map((column) => [...runningEquations(running, column)]);
      // The column may keep issued shares or the total with treasury shares: that of which the first row holds is meant.
      yield* issued?.[0]?.equation.holds === false && total?.[0]?.equation.holds === true ? total : (issued ?? []);
    }
  },
  says: {
    en: ({ shareClass, stated, expected }) =>
      `${shareClass}: the balance after this row is stated as ${count(stated)}; the balance before it and the movement come to ${count(expected)}: ${tooMany(stated, expected)}.`,
    "zh-Hant": ({ shareClass, stated, expected }) =>
      `${shareClass}：此行之後的結存列為 ${count(stated)}；之前的結存加此項變動為 ${count(expected)}，${tooManyInChinese(stated, expected)}。`,
  },
  todo: {
    en: ({ slipOfOneRow }) =>
      slipOfOneRow
        ? "The rows below go on from the computed figure: correct the balance of this row."
        : "Compare the movement of this row, and the balance above it, with their documents; correct the one that is wrong.",
    "zh-Hant": ({ slipOfOneRow }) =>
      slipOfOneRow
        ? "其後各行由計算所得的數目接續：請更正此行的結存。"
        : "請將此行的變動及上一行的結存與文件核對，更正有誤者。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares | Balance after |
| 2022-12-29 | Option exercise | 5,000 | 1,005,500 {B120} |
| 2022-12-30 | Repurchase cancelled | -50,000 | 955,500 |
`,
});
