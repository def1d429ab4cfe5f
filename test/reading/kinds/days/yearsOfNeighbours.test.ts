import { expectErrors, expectReturn } from "../../support/grids";
import { CLASSES_OF_SENSETIME, ISSUER_OF_SENSETIME, SHEETS_OF_CKH } from "../../support/plainSheets";
import { CKH, SENSETIME } from "../../support/published";
import { CKH_PURCHASES, lines } from "../../support/purchases";

const CANCELLED = "Repurchase of shares and cancelled";
const CONVERTED = "Conversion of Class A ordinary shares to Class B ordinary shares";
const SHEETS = `${ISSUER_OF_SENSETIME}${CLASSES_OF_SENSETIME}`;
const rows = (headings: string, first: string, others: string): string => `## Movements
| ${headings} |
| ${first} | Class B | ${CANCELLED} | -31775000 |
| ${others} | Class B | ${CONVERTED} | 7139508 |
| ${others} | Class A | ${CONVERTED} | -7139508 |
`;

describe("days that leave out the year below one that has it", () => {
  test("English: 30 Dec below a whole day", () =>
    expectReturn(`${SHEETS}${rows("Date | Class | Event | Number of shares", "'30 Dec 2022", "'30 Dec")}`, SENSETIME));

  test("mixed: Dec 30, under both languages", () =>
    expectReturn(
      `${SHEETS}${rows("Date 日期 | Class 類別 | Event 事件 | Number 股數", "2022-12-30", "'Dec 30")}`,
      SENSETIME,
    ));

  test("Chinese: 9月2日 below 2021年9月1日, where the log says when each was filed", () =>
    expectReturn(
      `${SHEETS_OF_CKH}## 購回
| 交易日 | 購回股份數目 | 披露日期 |
${lines(CKH_PURCHASES, ({ date, number, filed }, at) => {
  const [year, month, day] = date.split("-").map((part) => parseInt(part, 10));
  return `| ${at % 4 === 0 ? `'${year}年` : "'"}${month}月${day}日 | ${number} | ${filed} |`;
})}
`,
      CKH,
      "zh-Hant",
    ));

  test("near miss: a day that no year brings near the one above", () =>
    expectErrors(`${SHEETS}${rows("Date | Class | Event | Number of shares", "'30 Dec 2022", "'30 Jun")}`, [
      "Movements!A3 R130",
      "Movements!A4 R130",
    ]));
});
