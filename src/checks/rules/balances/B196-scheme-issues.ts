import { numberCell } from "../../../shares/register/rowCells";
import { schemeCell } from "../../../shares/register/scheme";
import { changeOf, isSaid, linesIn, partOfMonth, partLines } from "../../../shares/month/monthParts";
import { type CivilMonth, monthOfDay } from "../../../shares/values/civilMonth";
import { defineCheck } from "../../check";
import { count, tooMany, tooManyInChinese } from "../../wording";

export const schemeIssues = defineCheck<{
  part: string;
  month: string;
  shareClass: string;
  stated: bigint;
  moved: bigint;
}>({
  code: "B196",
  name: "scheme-issues",
  severity: "warning",
  source: "FF301 Section II and Section III: the increase of the month is the total of Parts A to E",
  title: {
    en: "Shares issued under schemes in a month against its movements",
    "zh-Hant": "計劃於月內發行的股份與變動",
  },
  *find({ ledger }) {
    const { schemes, classes } = ledger.register;
    const months = new Set(
      schemes.flatMap(({ monthEnded }): CivilMonth[] => (monthEnded === null ? [] : [monthOfDay(monthEnded.value)])),
    );
    for (const month of months) {
      const dated = schemes.filter(({ monthEnded }) => monthEnded !== null && monthOfDay(monthEnded.value) === month);
      for (const shareClass of classes) {
        const rows = ledger.balanceRows(shareClass).filter(({ date }) => monthOfDay(date) === month);
        const lines = partLines(dated, shareClass, month, rows);
        for (const part of ["A", "B", "C", "D"] as const) {
          const ofPart = linesIn(part, lines);
          const said = ofPart.flatMap(({ scheme }) => (scheme !== null && isSaid(scheme) ? [scheme] : []));
          const moved = rows.filter(({ category }) => partOfMonth(category) === part);
          const [stated, expected] = [ofPart, moved].map((each) => changeOf(each.map(({ change }) => change)).issued);
          if (said.length === 0 || stated === undefined || expected === undefined || stated === expected) continue;
          const issued = said.map((scheme) => schemeCell(scheme, "Shares issued"));
          const numbers = moved.flatMap(({ movement }) => (movement === null ? [] : [numberCell(movement)]));
          yield {
            at: [...issued, ...numbers],
            facts: { part, month, shareClass: shareClass.name, stated, moved: expected },
          };
        }
      }
    }
  },
  says: {
    en: ({ part, month, shareClass, stated, moved }) =>
      `${shareClass}: Schemes has ${count(stated)} shares issued in ${month} under Part ${part} of the Monthly Return; the movements of that month come to ${count(moved)}: ${tooMany(stated, moved)}.`,
    "zh-Hant": ({ part, month, shareClass, stated, moved }) =>
      `${shareClass}：股份計劃表列明 ${month} 月報表 ${part} 部發行 ${count(stated)} 股；該月變動合計 ${count(moved)} 股，${tooManyInChinese(stated, moved)}。`,
  },
  todo: {
    en: "Compare the shares issued under the scheme with the rows of Movements of that month, and correct the one that is wrong.",
    "zh-Hant": "請核對計劃於該月發行的股份與變動表各行，並更正有誤者。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares |
| 2022-12-30 | Option exercise | 5,000 |

Schemes
| Scheme | Month ended | Outstanding at last month end | Shares issued |
| 2020 Scheme | 2022-12-31 | 50,000 | 5,500 {B196} |
`,
});
