import { classCell, dealingCell, movementCell } from "../../../shares/register/rowCells";
import { hasField, type RowOrigin } from "../../../shares/register/table";
import type { CivilDate } from "../../../shares/values/civilDate";
import { defineCheck } from "../../check";
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
    if (content !== null) return;
    const { classes, repurchases, treasurySales } = ledger.register;
    for (const shareClass of classes) {
      const opening = shareClass.openingDate?.value ?? null;
      const movements = ledger.movementsOf(shareClass).filter(keepsNoDisclosure);
      const dealings = [...repurchases, ...treasurySales].filter(
        (row) => row.shareClass === shareClass.name && keepsNoDisclosure(row),
      );
      const [movement, dealing] = [movements.at(-1), dealings.at(-1)];
      const days = [...movements.map(({ date }) => date), ...dealings.map(({ tradingDate }) => tradingDate)];
      if (opening === null || days.length === 0 || !days.every((date) => date !== null && date < opening)) continue;
      const lastDealing = dealing === undefined ? [] : [dealingCell(dealing, "Trading date")];
      const lastMovement = movement === undefined ? [] : [movementCell(movement, "Date")];
      yield {
        at: [classCell(shareClass, "Opening date"), ...[...lastDealing, ...lastMovement].slice(0, 1)],
        facts: { shareClass: shareClass.name, opening, rows: days.length },
      };
    }
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
