import { notBefore } from "../../dayEquations";
import type { CivilDate } from "../../../shares/values/civilDate";
import { datedRows } from "../../../shares/disclosure/datedRows";
import { fieldCell } from "../../../shares/register/table";
import { defineCheck } from "../../check";
import { day, dayInChinese } from "../../wording";

export const disclosedAfterSubmission = defineCheck<{ disclosedOn: CivilDate; submitted: CivilDate; rows: number }>({
  code: "D148",
  name: "disclosed-after-submission",
  severity: "warning",
  source: "Rule 13.25A: a row disclosed by an earlier return stands before this one",
  title: { en: "A row disclosed later than this return is submitted", "zh-Hant": "披露日期遲於本報表的呈交日期" },
  *find({ ledger: { register }, content }) {
    const submitted = register.issuer?.dateSubmitted ?? null;
    // With nothing left to disclose the date may be that of the return before.
    if (submitted === null || content === null) return;
    const rows = [...datedRows(register)].filter(
      ({ disclosedOn }) => disclosedOn !== null && disclosedOn > submitted.value,
    );
    const latest = rows
      .flatMap(({ disclosedOn }) => disclosedOn ?? [])
      .sort()
      .at(-1);
    if (latest !== undefined)
      yield {
        at: [...rows.map(({ origin }) => fieldCell(origin, "Disclosed on")), submitted.cell],
        facts: { disclosedOn: latest, submitted: submitted.value, rows: rows.length },
      };
  },
  *equations({ ledger: { register }, content }) {
    const submitted = register.issuer?.dateSubmitted ?? null;
    if (submitted === null || content === null) return;
    const day = { date: submitted.value, cell: submitted.cell };
    for (const { disclosedOn, origin } of datedRows(register)) {
      if (disclosedOn === null) continue;
      const cell = fieldCell(origin, "Disclosed on");
      yield { at: cell, equation: notBefore(day, { date: disclosedOn, cell }) };
    }
  },
  says: {
    en: ({ disclosedOn, submitted, rows }) =>
      `${rows === 1 ? `A row is marked as disclosed on ${day(disclosedOn)}` : `${rows} rows are marked as disclosed later, up to ${day(disclosedOn)}`}; this return is dated ${day(submitted)}.`,
    "zh-Hant": ({ disclosedOn, submitted, rows }) =>
      `有 ${rows} 行註明於本報表呈交日期${dayInChinese(submitted)}之後披露，最遲為${dayInChinese(disclosedOn)}。`,
  },
  todo: {
    en: "Correct Disclosed on, or give the day of this return as Date submitted.",
    "zh-Hant": "請更正披露日期，或將呈交日期改為本報表的日期。",
  },
  example: `
Issuer
| Date submitted | 2022-12-30 |

Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares | Disclosed on |
| 2022-12-14 | Placing | 500 | 2023-12-15 {D148} |
| 2022-12-30 | Placing | 100 | |
`,
});
