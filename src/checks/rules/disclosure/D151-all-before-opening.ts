import { dealingCell, movementCell } from "../../../shares/register/rowCells";
import { hasField, type RowOrigin } from "../../../shares/register/table";
import type { CivilDate } from "../../../shares/values/civilDate";
import type { ShareClass } from "../../../shares/register/shareClass";
import type { Ledger } from "../../../shares/ledger";
import type { CellRef } from "../../../shares/values/cell";
import type { Figure } from "../../../shares/values/figure";
import { defineCheck } from "../../check";
import { notBefore } from "../../dayEquations";
import { day, dayInChinese } from "../../wording";

export const allRowsBeforeOpening = defineCheck<{ shareClass: string; opening: CivilDate; rows: number }>({
  code: "D151",
  name: "all-before-opening",
  severity: "warning",
  source: "FF304 Note 2; FF305 Note 1",
  title: {
    en: "Nothing to disclose, because every row is older than the opening date",
    "zh-Hant": "所有變動均早於期初結存日期，並無須披露的事項",
  },
  *find({ ledger, content }) {
    for (const { shareClass, opening, rows } of content === null ? allBefore(ledger) : [])
      yield {
        at: [opening.cell, ...rows.slice(-1).map(({ cell }) => cell)],
        facts: { shareClass: shareClass.name, opening: opening.value, rows: rows.length },
      };
  },
  *equations({ ledger, content }) {
    // Each row by itself: the more of them are older, the likelier it is the opening date.
    for (const { opening, rows } of content === null ? allBefore(ledger) : [])
      for (const row of rows)
        yield { at: opening.cell, equation: notBefore(row, { date: opening.value, cell: opening.cell }) };
  },
  says: {
    en: ({ shareClass, opening, rows }) =>
      `${shareClass} opens on ${day(opening)}, and ${rows === 1 ? "its row is" : `all its ${rows} rows are`} older: there is nothing to disclose.`,
    "zh-Hant": ({ shareClass, opening, rows }) =>
      `${shareClass} 的期初結存日期為${dayInChinese(opening)}，其 ${rows} 行變動均早於該日：並無須列入報表的事項。`,
  },
  todo: {
    en: "Correct the opening date, or enter what happened since.",
    "zh-Hant": "請更正期初結存日期，或輸入其後的變動。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2023-11-30 {D151} |

Movements
| Date | Event | Number of shares |
| 2022-12-30 | Placing | 100 |
`,
});

/** A table that keeps Disclosed on says of each row whether it was disclosed; the rule is for those that do not. */
function keepsNoDisclosure({ origin }: { readonly origin: RowOrigin }): boolean {
  return !hasField(origin.table, "Disclosed on");
}

/** A class that opens after all its rows, of tables that keep no Disclosed on. */
interface AllBefore {
  readonly shareClass: ShareClass;
  readonly opening: Figure<CivilDate>;
  readonly rows: readonly { readonly date: CivilDate; readonly cell: CellRef }[];
}

function* allBefore(ledger: Ledger): Generator<AllBefore> {
  const { classes, repurchases, treasurySales } = ledger.register;
  for (const shareClass of classes) {
    const opening = shareClass.openingDate;
    const movements = ledger.movementsOf(shareClass).filter(keepsNoDisclosure);
    const dealings = [...repurchases, ...treasurySales].filter(
      (row) => row.shareClass === shareClass.name && keepsNoDisclosure(row),
    );
    const rows = [
      ...movements.map((row) => ({ date: row.date, cell: movementCell(row, "Date") })),
      ...dealings.map((row) => ({ date: row.tradingDate, cell: dealingCell(row, "Trading date") })),
    ];
    const dated = rows.flatMap(({ date, cell }) => (date === null ? [] : [{ date, cell }]));
    const isKnown = opening !== null && dated.length > 0 && dated.length === rows.length;
    if (isKnown && dated.every(({ date }) => date < opening.value)) yield { shareClass, opening, rows: dated };
  }
}
