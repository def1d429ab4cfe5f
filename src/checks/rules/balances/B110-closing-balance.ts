import { numberCell } from "../../../shares/register/rowCells";
import { defineEquationCheck } from "../../check";
import type { ShareClass } from "../../../shares/register/shareClass";
import type { Working } from "../../../shares/values/finding";
import { sumOf } from "../../../shares/values/quantity";
import { rowTerms } from "../../balanceEquations";
import { sumWorking } from "../../computedFrom";
import { count, tooMany, tooManyInChinese } from "../../wording";
import {
  balanceAfter,
  closingOfReturn,
  type MeantBalance,
  meantEquation,
  meantWithoutAllowance,
  type MeantFigure,
} from "./meantBalance";

export const closingBalance = defineEquationCheck<{
  shareClass: string;
  expected: bigint;
  stated: bigint;
  difference: bigint;
}>({
  code: "B110",
  name: "closing-balance",
  severity: "error",
  source: "FF304 Section I, closing balance (Note 8); FF305 Part A, closing balance (Note 5)",
  title: { en: "Closing balance of a class", "zh-Hant": "股份類別的期終結存" },
  guardsFigures: true,
  *list({ ledger, content }) {
    for (const shareClass of ledger.register.classes) {
      const stated = shareClass.statedClosing;
      const closing = closingOfReturn(ledger, content, shareClass);
      if (stated === null || closing === null) continue;
      const unknown = ledger.rowsNotKnown(shareClass);
      if (unknown.length > 0) {
        yield {
          at: [stated.cell, ...unknown.map((movement) => numberCell(movement))],
          notChecked: {
            en: "a row of Movements has no number, date or class that could be read.",
            "zh-Hant": "變動表有一行的數目、日期或類別未能讀取。",
          },
        };
        continue;
      }
      // The cell may hold issued shares or the total with treasury shares, be kept for the last row of the sheet while a return of an
      // earlier day is being made, and go on from the last return where the opening balance is in doubt (B130 reports that).
      const inDoubt = ledger.openingInDoubt(content, shareClass);
      const [likeliest, ...others] = [closing, balanceAfter(ledger, shareClass, null) ?? closing].flatMap((meant) =>
        (["issued", "total"] as const).flatMap((measure) =>
          [0n, inDoubt].map((less): MeantFigure => ({ meant, measure, less })),
        ),
      );
      if (likeliest === undefined) continue;
      const expected = closing.balance.issued;
      yield {
        equation: meantEquation(shareClass, stated, [likeliest, ...others]),
        forDiagnosis: meantWithoutAllowance(shareClass, stated, [likeliest, ...others]),
        at: [
          stated.cell,
          ...(shareClass.openingBalance === null ? [] : [shareClass.openingBalance.cell]),
          ...ledger.movementsSinceOpening(shareClass).map(numberCell),
        ],
        facts: () => ({
          shareClass: shareClass.name,
          expected,
          stated: stated.value,
          difference: stated.value - expected,
        }),
        working: () => [closingWorking(shareClass, closing)],
        proposal: { cell: stated.cell, value: expected.toString(), kind: "number" },
      };
    }
  },
  says: {
    en: ({ shareClass, stated, expected }) =>
      `${shareClass}: the closing balance is stated as ${count(stated)}; the opening balance and the movements come to ${count(expected)}: ${tooMany(stated, expected)}.`,
    "zh-Hant": ({ shareClass, stated, expected }) =>
      `${shareClass}：期終結存列為 ${count(stated)}；期初結存加變動為 ${count(expected)}，${tooManyInChinese(stated, expected)}。`,
  },
  todo: {
    en: "Compare the opening balance and each movement with its document; correct the figure that is wrong, or the closing balance.",
    "zh-Hant": "請將期初結存及每項變動與文件核對，更正有誤的數目或期終結存。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date | Closing balance |
| Ordinary | 1,000,000 | 2022-11-30 | 960,000 {B110} |

Movements
| Date | Event | Number of shares |
| 2022-12-30 | Repurchase cancelled | -50,000 |
`,
});

/** The opening balance and every change of the issued shares since. */
function closingWorking(shareClass: ShareClass, { balance, changes }: MeantBalance): Working {
  const rows = changes().filter(({ change }) => change.issued !== 0n);
  const before = balance.issued - sumOf(rows.map(({ change }) => change.issued));
  return sumWorking({ en: "Closing balance", "zh-Hant": "期終結存" }, [
    { value: before, cells: shareClass.openingBalance === null ? [] : [shareClass.openingBalance.cell] },
    ...rows.map((row) => ({
      value: row.change.issued,
      cells: rowTerms(row, "issued").map(({ cell }) => cell),
    })),
  ]);
}
