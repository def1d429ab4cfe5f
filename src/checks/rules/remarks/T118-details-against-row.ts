import { type CivilDate, parseCivilDate } from "../../../shares/values/civilDate";
import { detailsThatDiffer, type DetailsDiffer } from "../../../shares/detailsAgainstRow";
import { movementCell, numberCell } from "../../../shares/register/rowCells";
import { defineCheck } from "../../check";
import { count, day, dayInChinese } from "../../wording";

export const detailsAgainstRow = defineCheck<{
  what: DetailsDiffer["what"];
  said: DetailsDiffer["said"];
  row: DetailsDiffer["row"];
}>({
  code: "T118",
  name: "details-against-row",
  severity: "warning",
  source: "FF304 Note 3; FF305 Note 2: the details of an event are printed as they stand",
  title: { en: "Numbers and dates in the Details of a row", "zh-Hant": "詳情欄內的數目及日期" },
  *find({ content }) {
    if (content === null) return;
    for (const { movement, what, said, row } of detailsThatDiffer(content)) {
      yield {
        at: [
          movementCell(movement, "Details"),
          ...(what === "commas" ? [] : [what === "date" ? movementCell(movement, "Date") : numberCell(movement)]),
        ],
        facts: { what, said, row },
      };
    }
  },
  says: {
    en: ({ what, said, row }) =>
      ({
        number: `The details speak of ${shown(said)} shares; the row has ${shown(row)}.`,
        "depositary shares": `The details speak of ${shown(said)} depositary shares; the row has ${shown(row)}.`,
        ratio: `The details speak of ${shown(said)} depositary shares for ${shown(row)} shares: neither is a whole number of times the other.`,
        commas: `The details speak of ${shown(said)}: the commas do not part it into thousands.`,
        date: `The details say cancelled on ${shown(said)}; the row is of ${shown(row)}.`,
      })[what],
    "zh-Hant": ({ what, said, row }) =>
      ({
        number: `詳情提及 ${inChinese(said)} 股；該行為 ${inChinese(row)} 股。`,
        "depositary shares": `詳情提及 ${inChinese(said)} 股預託股份；該行為 ${inChinese(row)} 股。`,
        ratio: `詳情提及 ${inChinese(said)} 股預託股份代表 ${inChinese(row)} 股：兩者並非整數倍。`,
        commas: `詳情列有 ${inChinese(said)}：千位分隔號的位置不符。`,
        date: `詳情列為於${inChinese(said)}註銷；該行日期為${inChinese(row)}。`,
      })[what],
  },
  todo: {
    en: "Correct the details or the row: the return prints both.",
    "zh-Hant": "請更正詳情或該行的數目或日期：報表兩者均會列印。",
  },
  example: `
Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,259,282,577 | 2024-09-30 |

Movements
| Date | Event | Details | Number of shares |
| 2024-10-08 | Repurchase cancelled | 175,435 American depository shares (representing 701,470 ordinary shares) were cancelled on October 8, 2024 {T118} | -701,740 |
`,
});

function shown(value: DetailsDiffer["said"] | null): string {
  return typeof value === "bigint" ? count(value) : dayOr(value, day);
}

function inChinese(value: DetailsDiffer["said"] | null): string {
  return typeof value === "bigint" ? count(value) : dayOr(value, dayInChinese);
}

function dayOr(value: string | null, show: (date: CivilDate) => string): string {
  const date = parseCivilDate(value ?? "");
  return date === null ? (value ?? "") : show(date);
}
