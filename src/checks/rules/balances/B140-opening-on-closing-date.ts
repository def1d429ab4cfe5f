import type { CivilDate } from "../../../shares/values/civilDate";
import { lastReturnDate, lastReturnOf } from "../../../shares/balances/lastReturn";
import { dealingCell, movementCell } from "../../../shares/register/rowCells";
import type { ReturnContent } from "../../../shares/disclosure/returnContent";
import { defineCheck } from "../../check";
import { type DayFigure, daysThat } from "../../dayEquations";
import { day, dayInChinese } from "../../wording";

export const openingOnClosingDate = defineCheck<{
  shareClass: string;
  opening: CivilDate;
  closing: CivilDate;
  last: CivilDate | null;
}>({
  code: "B140",
  name: "opening-on-closing-date",
  severity: "warning",
  source: "FF304 Note 2 and Note 8; FF305 Note 1 and Note 5",
  title: { en: "A class that opens on the closing date", "zh-Hant": "期初結存日期與期終結存日期相同的股份類別" },
  *find({ ledger: { register }, content }) {
    if (content === null) return;
    for (const { shareClass, events } of content.classes) {
      const opening = shareClass.openingDate;
      if (opening === null || opening.value !== content.closingDate) continue;
      const rows = events.flatMap((line) => line.movements).map((movement) => movementCell(movement, "Date"));
      const lastCell = lastReturnOf(register, shareClass)?.closingDate?.cell;
      yield {
        at: [opening.cell, ...rows, ...(lastCell === undefined ? [] : [lastCell])],
        facts: {
          shareClass: shareClass.name,
          opening: opening.value,
          closing: content.closingDate,
          last: lastReturnDate(register, shareClass),
        },
      };
    }
  },
  *equations({ ledger: { register }, content }) {
    if (content === null) return;
    // Of several classes one may be meant to open so (SenseTime, 30 December 2022); that all of them do is a slip.
    const isOfAll = content.classes.every(
      ({ shareClass: { openingDate } }) => openingDate?.value === content.closingDate,
    );
    for (const { shareClass } of isOfAll ? content.classes : []) {
      const opening = shareClass.openingDate;
      if (opening === null) continue;
      const opens = { date: opening.value, cell: opening.cell };
      // The return closes on the last day of an event, where the record does not say when.
      const closings = register.issuer?.closingDate == null ? closingDays(content) : [];
      yield {
        at: opening.cell,
        equation: daysThat([opens, ...closings], ([opened = opens.date, ...days]) => {
          const closing = days.toSorted().at(-1) ?? content.closingDate;
          return opened !== closing;
        }),
      };
    }
  },
  says: {
    en: ({ shareClass, opening, closing, last }) =>
      `${shareClass} opens on ${day(opening)}, and the return closes on ${day(closing)}, the same day.${last === null || last === opening ? "" : ` The last return closed on ${day(last)}.`}`,
    "zh-Hant": ({ shareClass, opening, closing, last }) =>
      `${shareClass} 的期初結存日期為 ${dayInChinese(opening)}，本報表的期終結存日期為 ${dayInChinese(closing)}，兩者相同。${last === null || last === opening ? "" : `上次報表的期終結存日期為 ${dayInChinese(last)}。`}`,
  },
  todo: {
    en: "Give the closing date of the last return as the opening date; if this date is meant, accept with the reason: it is printed as it stands.",
    "zh-Hant": "請以上次報表的期終結存日期作為期初結存日期；如確為此日期，請註明理由後接受，報表將照此列印。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-12-30 {B140} |

Movements
| Date | Event | Number of shares |
| 2022-12-30 | Repurchase cancelled | -50,000 |
`,
});

/** The days of the rows that a return closes on. */
function closingDays({ classes, closingDate }: ReturnContent): readonly DayFigure[] {
  const lines = classes.flatMap(({ events, uncancelled }) => [
    ...events,
    ...uncancelled.filter(({ newlyDisclosed }) => newlyDisclosed),
  ]);
  return [
    ...lines.flatMap(({ movements }) => movements).map((row) => ({ date: row.date, cell: movementCell(row, "Date") })),
    ...lines
      .flatMap(({ repurchases }) => repurchases)
      .map((row) => ({ date: row.tradingDate, cell: dealingCell(row, "Trading date") })),
  ].flatMap(({ date, cell }) => (date === closingDate ? [{ date, cell }] : []));
}
