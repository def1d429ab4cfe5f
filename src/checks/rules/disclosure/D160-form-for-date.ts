import { addDays, type CivilDate } from "../../../shares/values/civilDate";
import { firstDayOf } from "../../../shares/register/datedRules";
import { isUnderTreasuryRegime } from "../../../shares/disclosure/disclosureDuty";
import { movementCell } from "../../../shares/register/rowCells";
import { defineCheck } from "../../check";
import { day, dayInChinese } from "../../wording";

const FF305_FROM = firstDayOf("treasury regime");

export const formForDate = defineCheck<{ form: string; usual: string; closing: CivilDate }>({
  code: "D160",
  name: "form-for-date",
  severity: "warning",
  source: `FF304 to ${day(addDays(FF305_FROM, -1))}; FF305 from ${day(FF305_FROM)}`,
  title: { en: "Form against the closing date", "zh-Hant": "表格與期終結存日期" },
  *find({ ledger: { register }, content, form }) {
    if (content === null) return;
    const usual = isUnderTreasuryRegime(content.closingDate) ? "FF305" : "FF304";
    if (form === usual) return;
    const chosen = register.issuer?.form?.cell;
    const rows = content.classes
      .flatMap((block) => block.events)
      .filter((line) => line.date === content.closingDate)
      .flatMap((line) => line.movements);
    yield {
      at: [...(chosen === undefined ? [] : [chosen]), ...rows.map((row) => movementCell(row, "Date"))],
      facts: { form, usual, closing: content.closingDate },
    };
  },
  says: {
    en: ({ form, usual, closing }) =>
      `The return is made on ${form}; for a closing date of ${day(closing)} the form is ${usual}.`,
    "zh-Hant": ({ form, usual, closing }) =>
      `報表採用 ${form}；期終結存日期為${dayInChinese(closing)}的報表應採用 ${usual}。`,
  },
  todo: {
    en: "Leave Form blank in the Issuer table to use the form for that date, or accept with the reason.",
    "zh-Hant": "請將發行人表的「表格」留空，以按日期選用表格，或註明理由後接受。",
  },
  example: `
Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares |
| 2022-12-30 {D160} | Placing | 100 |
`,
});
