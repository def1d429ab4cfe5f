import { movementCell, numberCell } from "../../../shares/register/rowCells";
import { dealingCells } from "../../balanceEquations";
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
  /** What other tables hold and the balance counts. */
  elsewhere: bigint;
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
      for (const broken of ledger.brokenBalances(content, shareClass)) {
        const { movement, before, expected, stated, slipOfOneRow, changeElsewhere: elsewhere } = broken;
        const balance = movementCell(movement, "Balance after");
        const above = before === null ? shareClass.openingBalance?.cell : movementCell(before, "Balance after");
        const number = movement.number ?? 0n;
        const dealings = dealingCells(broken.elsewhere);
        yield {
          at: [balance, numberCell(movement), ...(above === undefined ? [] : [above]), ...dealings],
          facts: {
            shareClass: shareClass.name,
            number,
            before: expected - number - elsewhere,
            expected,
            stated,
            difference: stated - expected,
            elsewhere,
            slipOfOneRow,
          },
          working: [
            sumWorking({ en: "Balance after the row", "zh-Hant": "此行之後的結存" }, [
              { value: expected - number - elsewhere, cells: above === undefined ? [] : [above] },
              { value: number, cells: [numberCell(movement)] },
              ...(elsewhere === 0n ? [] : [{ value: elsewhere, cells: dealings }]),
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
    en: ({ shareClass, stated, expected, elsewhere }) =>
      `${shareClass}: the balance after this row is stated as ${count(stated)}; the balance before it${elsewhere === 0n ? " and the movement" : `, the movement and the ${count(elsewhere)} of other tables since`} come to ${count(expected)}: ${tooMany(stated, expected)}.`,
    "zh-Hant": ({ shareClass, stated, expected, elsewhere }) =>
      `${shareClass}：此行之後的結存列為 ${count(stated)}；之前的結存加此項變動${elsewhere === 0n ? "" : `及其他表格其間的 ${count(elsewhere)} `}為 ${count(expected)}，${tooManyInChinese(stated, expected)}。`,
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
