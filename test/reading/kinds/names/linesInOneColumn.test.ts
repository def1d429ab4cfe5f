import { partedSnapshot } from "../../../../src/reading/partedSnapshot";
import { expectErrors, expectReturn, outcomeOfGrids } from "../../support/grids";
import { SHEETS_OF_CKH, SHEETS_OF_SENSETIME, SHEETS_OF_TENCENT } from "../../support/plainSheets";
import { CKH, SENSETIME, TENCENT } from "../../support/published";
import { CKH_PURCHASES, lines, TENCENT_PURCHASES } from "../../support/purchases";

const grouped = (number: number): string => number.toLocaleString("en-US");

describe("a file of values parted by marks, pasted into one column", () => {
  test("English: commas and quotation marks", () =>
    expectReturn(
      `${SHEETS_OF_TENCENT}
## Export
| "Trade date","Shares","Highest price","Lowest price","Total paid","Average price","Currency","Venue","Filed on" |
${lines(
  TENCENT_PURCHASES,
  ({ date, number, high, low, paid, average, filed }) =>
    `| "${date}","${grouped(number)}","${high}","${low}","${paid}","${average}","HKD","HKEX","${filed}" |`,
)}
`,
      TENCENT,
    ));

  test("Chinese: commas alone", () =>
    expectReturn(
      `${SHEETS_OF_CKH}
## csv
| 交易日期,購回股數,用途,披露日期,百分比 |
${lines(CKH_PURCHASES, (row, at) => {
  const isLast = at === CKH_PURCHASES.length - 1;
  return `| ${row.date.replaceAll("-", "/")},${row.number},註銷,${isLast ? "" : row.date.replaceAll("-", "/")},${isLast ? "0.0033%" : ""} |`;
})}
`,
      CKH,
      "zh-Hant",
    ));

  const CONVERSION = "Conversion of Class A ordinary shares to Class B ordinary shares";
  const movements = (number: string): string => `${SHEETS_OF_SENSETIME}
## Movements
| Exported from the register |
| Date 日期;Class 類別;Event 事項;Shares 股數 |
| 2022-12-30;Class B;Repurchase of shares and cancelled;${number} |
| 2022-12-30;Class B;${CONVERSION};7139508 |
| 2022-12-30;Class A;${CONVERSION};(7,139,508) |
`;

  test("mixed: semicolons", () => expectReturn(movements("-31775000"), SENSETIME));

  test("what cannot be read is named at the cell of its line, and nothing is put into it", async () => {
    await expectErrors(movements("many"), ["Movements!A3 R120"]);
    const { findings } = await outcomeOfGrids(movements("-31775001"));
    expect(
      findings.flatMap(({ cells }) => cells).filter(({ sheet, column }) => sheet === "Movements" && column > 0),
    ).toEqual([]);
  });

  test("sentences with commas are left as they are", () => {
    const snapshot = {
      region: { sheet: "Minutes", row: 0, column: 0, rows: 3, columns: 1 },
      values: [["Present, in attendance, and absent"], ["Mr Chan, Ms Lee, and 3 others"], ["Resolved, as proposed"]],
      formats: [["General"], ["General"], ["General"]],
    };
    expect(partedSnapshot(snapshot)).toBe(snapshot);
  });
});
