import { daysThat } from "../../dayEquations";
import type { CivilDate } from "../../../shares/values/civilDate";
import { daysBetween } from "../../../shares/values/civilDate";
import { compareRatios, dropTrailingZeros, ratioOf, roundHalfUp } from "../../../shares/values/ratio";
import type { Register } from "../../../shares/register/register";
import type { Figure } from "../../../shares/values/figure";
import { defineCheck } from "../../check";
import { day, dayInChinese } from "../../wording";

/** A general meeting is called at least so many days ahead, and the statement goes out with its notice. */
const SHORTEST_NOTICE = 14;

export const explanatoryStatementDate = defineCheck<{
  statement: CivilDate;
  resolution: CivilDate;
  away: "after" | "shortly before" | "long before";
  limit: string;
}>({
  code: "S144",
  name: "explanatory-statement-date",
  severity: "warning",
  source: "Check against Rule 10.06(1)(b): the statement goes out with the notice of the meeting",
  title: { en: "Date of the Explanatory Statement against the resolution", "zh-Hant": "說明函件日期與決議日期" },
  threshold: {
    is: { en: "Days before the resolution beyond which we ask", "zh-Hant": "說明函件早於決議多少日即予提示" },
    standard: "60",
    unit: "days",
  },
  *find({ ledger: { register } }, threshold) {
    const statement = register.issuer?.explanatoryStatementDate ?? null;
    const resolution = latestResolution(register);
    if (statement === null || resolution === null) return;
    const before = daysBetween(statement.value, resolution.value);
    const isLong = compareRatios(ratioOf(BigInt(before)), threshold) > 0;
    if (!isLong && before >= SHORTEST_NOTICE) return;
    yield {
      at: [statement.cell, resolution.cell],
      facts: {
        statement: statement.value,
        resolution: resolution.value,
        away: before < 0 ? "after" : isLong ? "long before" : "shortly before",
        limit: dropTrailingZeros(roundHalfUp(threshold, 0)),
      },
    };
  },
  *equations({ ledger: { register } }, threshold) {
    const statement = register.issuer?.explanatoryStatementDate ?? null;
    const resolution = latestResolution(register);
    if (statement === null || resolution === null) return;
    yield {
      at: statement.cell,
      equation: daysThat(
        [
          { date: statement.value, cell: statement.cell },
          { date: resolution.value, cell: resolution.cell },
        ],
        ([sent = statement.value, resolved = resolution.value]) => {
          const before = daysBetween(sent, resolved);
          return before >= SHORTEST_NOTICE && compareRatios(ratioOf(BigInt(before)), threshold) <= 0;
        },
      ),
    };
  },
  says: {
    en: ({ statement, resolution, away, limit }) =>
      `The Explanatory Statement is dated ${day(statement)} and the resolution ${day(resolution)}: ` +
      {
        after: "the statement would come after the meeting.",
        "shortly before": `fewer than ${SHORTEST_NOTICE} days before the meeting.`,
        "long before": `more than ${limit} days before the meeting.`,
      }[away],
    "zh-Hant": ({ statement, resolution, away, limit }) =>
      `說明函件日期為${dayInChinese(statement)}，決議日期為${dayInChinese(resolution)}：` +
      {
        after: "說明函件遲於會議。",
        "shortly before": `早於會議不足 ${SHORTEST_NOTICE} 日。`,
        "long before": `早於會議超過 ${limit} 日。`,
      }[away],
  },
  todo: {
    en: "Compare both dates with the circular and the announcement of the poll results.",
    "zh-Hant": "請將兩個日期與通函及投票結果公告核對。",
  },
  example: `
Issuer
| Date of explanatory statement | 2025-08-04 {S144} |

Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2025-06-12 |

Mandate
| Date of resolution | 2025-05-14 |
| Shares authorised | 100,000 |
`,
});

/** The statement goes with the last of several mandates. */
function latestResolution({ mandates }: Register): Figure<CivilDate> | null {
  const dates = mandates.flatMap(({ resolutionDate }) => resolutionDate ?? []);
  return dates.toSorted((a, b) => (a.value < b.value ? 1 : -1))[0] ?? null;
}
