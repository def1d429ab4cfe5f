import type { CellRef } from "../../../shares/values/cell";
import { addDays, type CivilDate } from "../../../shares/values/civilDate";
import type { Ledger } from "../../../shares/ledger";
import type { Movement } from "../../../shares/register/movement";
import type { StatedBalance } from "../../../shares/register/register";
import type { ReturnContent } from "../../../shares/disclosure/returnContent";
import type { ShareClass } from "../../../shares/register/shareClass";
import { defineEquationCheck } from "../../check";
import { count, tooMany, tooManyInChinese } from "../../wording";
import {
  balanceAfter,
  closingOfReturn,
  figureMeant,
  meantEquation,
  type MeantFigure,
  openingOfReturn,
  ownOpening,
} from "./meantBalance";

export const balanceRow = defineEquationCheck<{
  shareClass: string;
  kind: "opening" | "closing";
  expected: bigint;
  stated: bigint;
  difference: bigint;
  date: CivilDate | null;
}>({
  code: "B122",
  name: "balance-row",
  severity: "error",
  source: "FF304 and FF305 Section I, opening and closing balance",
  title: { en: "Opening or closing balance written among the movements", "zh-Hant": "變動表內所列的期初或期終結存" },
  guardsFigures: true,
  *list({ ledger, content }) {
    for (const row of ledger.register.statedBalances) {
      const shareClass = ledger.register.classes.find(({ name }) => name === row.shareClass);
      if (shareClass === undefined || ledger.rowsNotKnown(shareClass).length > 0) continue;
      const [likeliest, ...others] = figuresMeant(ledger, content, shareClass, row);
      if (likeliest === undefined) continue;
      const expected = figureMeant(likeliest);
      yield {
        equation: meantEquation(shareClass, row.balance, [likeliest, ...others]),
        at: [row.balance.cell, ...(shareClass.openingBalance === null ? [] : [shareClass.openingBalance.cell])],
        facts: () => ({
          shareClass: shareClass.name,
          kind: row.kind,
          expected,
          stated: row.balance.value,
          difference: row.balance.value - expected,
          date: row.date,
        }),
        proposal: { cell: row.balance.cell, value: expected.toString(), kind: "number" },
      };
    }
  },
  says: {
    en: ({ shareClass, kind, stated, expected }) =>
      `${shareClass}: this row gives ${count(stated)} as ${kind} balance; the record comes to ${count(expected)}: ${tooMany(stated, expected)}.`,
    "zh-Hant": ({ shareClass, kind, stated, expected }) =>
      `${shareClass}：此行列${kind === "opening" ? "期初" : "期終"}結存為 ${count(stated)}；按紀錄計算為 ${count(expected)}，${tooManyInChinese(stated, expected)}。`,
  },
  todo: {
    en: "Correct this row, or the opening balance in Share classes, or the movement between them that is wrong.",
    "zh-Hant": "請更正此行、股份類別表的期初結存，或兩者之間有誤的變動。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares | Balance after |
| 2022-11-30 | Opening balance | | 1,000,010 {B122} |
| 2022-12-30 | Repurchase cancelled | -50,000 | 950,000 |
`,
});

/**
 * The likeliest figure first. A row dated otherwise than the opening means the end of its day or the start; an undated opening row that of the register or of
 * the return, and one between rows that where it stands.
 */
function figuresMeant(
  ledger: Ledger,
  content: ReturnContent | null,
  shareClass: ShareClass,
  { kind, date, balance }: StatedBalance,
): readonly MeantFigure[] {
  const endOfDay = date === null ? null : balanceAfter(ledger, shareClass, date);
  const startOfDay = date === null ? null : balanceAfter(ledger, shareClass, addDays(date, -1));
  const [ofDay, ofReturn] = [
    [endOfDay, startOfDay],
    [ownOpening(shareClass), openingOfReturn(ledger, content, shareClass)],
  ];
  const isOfDay = date !== null && date !== shareClass.openingDate?.value;
  const opening = isOfDay ? [...ofDay, ...ofReturn] : [...ofReturn, ...ofDay];
  const closing =
    date === null ? [closingOfReturn(ledger, content, shareClass), balanceAfter(ledger, shareClass, null)] : [endOfDay];
  const between = date === null ? dayBetween(ledger.movementsOf(shareClass), balance.cell) : null;
  const here = between === null ? [] : [balanceAfter(ledger, shareClass, between)];
  return [...here, ...(kind === "opening" ? opening : closing)].flatMap((meant) =>
    meant === null ? [] : (["issued", "total"] as const).map((measure): MeantFigure => ({ meant, measure, less: 0n })),
  );
}

/** The day of the last row above a cell on its sheet, where rows stand below it as well: months one below the other. Null elsewhere. */
function dayBetween(movements: readonly Movement[], { sheet, row }: CellRef): CivilDate | null {
  const ofSheet = movements.filter(({ origin }) => origin.table.sheet === sheet);
  if (!ofSheet.some(({ origin }) => origin.row > row)) return null;
  return ofSheet.findLast(({ origin, date }) => origin.row < row && date !== null)?.date ?? null;
}
