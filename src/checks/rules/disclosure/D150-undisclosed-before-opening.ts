import { notBefore } from "../../dayEquations";
import { lastReturnDate, lastReturnOf } from "../../../shares/balances/lastReturn";
import { datedRows } from "../../../shares/disclosure/datedRows";
import { fieldCell, hasField } from "../../../shares/register/table";
import type { CivilDate } from "../../../shares/values/civilDate";
import { defineCheck } from "../../check";
import { day, dayInChinese, eventInChinese } from "../../wording";

export const undisclosedBeforeOpening = defineCheck<{
  event: string;
  date: CivilDate;
  opening: CivilDate;
  since: "opening" | "last return";
}>({
  code: "D150",
  name: "undisclosed-before-opening",
  severity: "warning",
  source: "Rule 13.25A(3); FF304 Note 2; FF305 Note 1",
  title: {
    en: "A row not disclosed and older than the opening balance or the last return",
    "zh-Hant": "早於期初結存或上次報表而未披露的變動",
  },
  *find({ ledger: { register } }) {
    for (const { event, date, shareClass: name, disclosedOn, origin, dateField } of datedRows(register)) {
      // In a table without the column a blank says nothing.
      if (disclosedOn !== null || date === null || !hasField(origin.table, "Disclosed on")) continue;
      // Of a class listed twice the first row counts, as everywhere.
      const shareClass = register.classes.find((each) => each.name === name);
      const opening = shareClass?.openingDate ?? null;
      if (shareClass === undefined || opening === null) continue;
      const cells = [fieldCell(origin, dateField), fieldCell(origin, "Disclosed on")];
      const last = lastReturnDate(register, shareClass);
      if (date < opening.value) {
        yield { at: [...cells, opening.cell], facts: { event, date, opening: opening.value, since: "opening" } };
      } else if (last !== null && date < last) {
        // On the closing day itself an event may have come after the return.
        const closed = lastReturnOf(register, shareClass)?.closingDate?.cell ?? register.issuer?.lastReturn?.cell;
        yield {
          at: closed === undefined ? cells : [...cells, closed],
          facts: { event, date, opening: last, since: "last return" },
        };
      }
    }
  },
  *equations({ ledger: { register } }) {
    for (const { date, shareClass: name, disclosedOn, origin, dateField } of datedRows(register)) {
      if (disclosedOn !== null || date === null || !hasField(origin.table, "Disclosed on")) continue;
      const shareClass = register.classes.find((each) => each.name === name);
      if (shareClass === undefined) continue;
      const cell = fieldCell(origin, dateField);
      const last = lastReturnOf(register, shareClass)?.closingDate ?? register.issuer?.lastReturn ?? null;
      for (const line of [shareClass.openingDate, last])
        if (line !== null)
          yield { at: cell, equation: notBefore({ date, cell }, { date: line.value, cell: line.cell }) };
    }
  },
  says: {
    en: ({ event, date, opening, since }) =>
      since === "opening"
        ? `${event} of ${day(date)} is not marked as disclosed, and is older than the opening balance of ${day(opening)}: the return leaves it out.`
        : `${event} of ${day(date)} is not marked as disclosed, and the last return closed on ${day(opening)}: it should have been in that return.`,
    "zh-Hant": ({ event, date, opening, since }) =>
      since === "opening"
        ? `${dayInChinese(date)}的「${eventInChinese(event)}」未註明已披露，而且早於期初結存日期${dayInChinese(opening)}：報表不會列入。`
        : `${dayInChinese(date)}的「${eventInChinese(event)}」未註明已披露，而上次報表的期終結存日期為${dayInChinese(opening)}：該變動應已列入該報表。`,
  },
  todo: {
    en: "Give its Disclosed on if a return has it; otherwise correct its date, or the opening balance and its date.",
    "zh-Hant": "如已於報表披露，請填上披露日期；否則請更正其日期，或期初結存及其日期。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares | Disclosed on |
| 2022-11-14 {D150} | Option exercise | 500 | |
| 2022-11-15 | Option exercise | 700 | 2022-11-16 |
| 2022-12-30 | Placing | 100 | |
`,
});
