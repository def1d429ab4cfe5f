import { SHEETS_OF_SENSETIME } from "../support/plainSheets";

const DATES = "16, 19, 20, 21, 22, 23 and 26 September 2022";
const CONVERSION = "Conversion of Class A ordinary shares to Class B ordinary shares";
const HOLDER = "Infinity Vision Enterprise Inc.";

const MOVEMENTS = `
## Movements
| Date | Share class | Event | Number of shares | Balance after | Percentage | Purchase dates | Holder | Disclosed on |
| 2022-12-30 | Class B | Repurchase of shares and cancelled | -31775000 | 25941670420 | 0.09% | ${DATES} | | |
| 2022-12-30 | Class B | ${CONVERSION} | 7139508 | 25948809928 | 0.02% | | ${HOLDER} | |
| 2022-12-30 | Class A | ${CONVERSION} | -7139508 | 7520115072 | 0.02% | | ${HOLDER} | |
`;

const otherSheets = (name: string, headings: string, ...rows: readonly string[]): string =>
  Array.from({ length: 8 }, (_, at) => `\n## ${name} ${at + 1}\n${headings}\n${rows.join("\n")}`).join("");

/** SenseTime's facts as people keep them, by the name of their workbook. */
export const LAYOUTS_OF_SENSETIME: Readonly<Record<string, string>> = {
  "class and date merged down": `${SHEETS_OF_SENSETIME}
## Movements
| Date | Share class | Event | Number of shares | Balance after | Percentage | Purchase dates | Holder | Disclosed on |
| 2022-12-30 | Class B | Repurchase of shares and cancelled | -31775000 | 25941670420 | 0.09% | ${DATES} | | |
| | | ${CONVERSION} | 7139508 | 25948809928 | 0.02% | | ${HOLDER} | |
| 2022-12-30 | Class A | ${CONVERSION} | -7139508 | 7520115072 | 0.02% | | ${HOLDER} | |
`,
  "debit and credit": `${SHEETS_OF_SENSETIME}
## Movements
| Date | Share class | Event | Debit | Credit | Balance | Purchase dates | Holder |
| 2022-12-30 | Class B | Repurchase of shares and cancelled | 31775000 | | 25941670420 | ${DATES} | |
| 2022-12-30 | Class B | ${CONVERSION} | | 7139508 | 25948809928 | | ${HOLDER} |
| 2022-12-30 | Class A | ${CONVERSION} | 7139508 | | 7520115072 | | ${HOLDER} |
`,
  "thousands in the heading": `${SHEETS_OF_SENSETIME}
## Movements
| Date | Share class | Event | Number of shares ('000) | Purchase dates | Holder | Disclosed on |
| 2022-12-30 | Class B | Repurchase of shares and cancelled | -31775 | ${DATES} | | |
| 2022-12-30 | Class B | ${CONVERSION} | 7139.508 | | ${HOLDER} | |
| 2022-12-30 | Class A | ${CONVERSION} | -7139.508 | | ${HOLDER} | |
`,
  "headings of two rows": `${SHEETS_OF_SENSETIME}
## Movements
| Date | Share class | Event | Number of shares | | Balance after | Purchase dates | Holder |
| | | | Increase | Decrease | | | |
| 2022-12-30 | Class B | Repurchase of shares and cancelled | | 31775000 | 25941670420 | ${DATES} | |
| 2022-12-30 | Class B | ${CONVERSION} | 7139508 | | 25948809928 | | ${HOLDER} |
| 2022-12-30 | Class A | ${CONVERSION} | | 7139508 | 7520115072 | | ${HOLDER} |
`,
  "both languages in a heading": `${SHEETS_OF_SENSETIME}
## Movements
| Date⏎日期 | Share class⏎股份類別 | Event⏎事件 | Number of shares⏎股份數目 | Balance after⏎結存 | Percentage⏎百分比 | Purchase dates⏎購回日期 | Holder⏎持有人 | Disclosed on⏎披露日期 |
| 2022-12-30 | Class B | Repurchase of shares and cancelled | -31775000 | 25941670420 | 0.09% | ${DATES} | | |
| 2022-12-30 | Class B | ${CONVERSION} | 7139508 | 25948809928 | 0.02% | | ${HOLDER} | |
| 2022-12-30 | Class A | ${CONVERSION} | -7139508 | 7520115072 | 0.02% | | ${HOLDER} | |
`,
  "a stationery sheet before": `
## Stationery
| Date | Particulars | Quantity | Price | Currency | Total |
| 2022-03-01 | Paper | 20 | 5.5 | HKD | 110 |
| 2022-03-02 | Ink | 2 | 50 | HKD | 100 |
${SHEETS_OF_SENSETIME}${MOVEMENTS}`,
  "sixty other sheets": `
${otherSheets("Payroll", "| Date | Employee | Type | Number | Amount | Balance |", "| 2022-01-28 | Staff 0 | Salary | 100 | 20000.5 | 1000 |", "| 2022-02-28 | Staff 1 | Salary | 101 | 20001.5 | 1000 |")}
${otherSheets("Board minutes", "| Date | Event | Details | Directors | Resolution no. |", "| 2022-03-01 | Board meeting | Approve results | 5 | 2022/0 |")}
${otherSheets("Attendance", "| Director | Date | Present | Remarks |", "| Xu Li | 2022-03-01 | Yes | |", "| Xu Li | 2022-03-02 | Yes | |")}
${SHEETS_OF_SENSETIME}${MOVEMENTS}
${otherSheets("Dividends", "| Record date | Payment date | Class | Per share | Total paid |", "| 2022-03-01 | 2022-03-20 | Class B | 0.1 | 1000000 |")}
${otherSheets("Leave", "| Date | Type | No. of days | Balance |", "| 2022-03-01 | Annual leave | 1 | 14 |", "| 2022-03-02 | Annual leave | 1 | 13 |")}
${otherSheets("Bank", "| Date | Transaction | Debit | Credit | Balance |", "| 2022-03-01 | Transfer | | 2000 | 50000 |", "| 2022-03-02 | Transfer | | 2000 | 52000 |")}
${otherSheets("Index", "| Date | Open | High | Low | Close | Volume |", "| 2022-12-01 | 2.1 | 2.3 | 2 | 2.2 | 1000000 |", "| 2022-12-02 | 2.1 | 2.3 | 2 | 2.2 | 1000000 |")}
`,
};

/** No room for purchase dates and holder. */
export const CLASSES_ACROSS = `${SHEETS_OF_SENSETIME}
## Movements
| Date | Event | Class B | Class A |
| 2022-12-30 | Repurchase of shares and cancelled | -31775000 | |
| 2022-12-30 | ${CONVERSION} | 7139508 | -7139508 |
`;

/** A report of the registrar, which words the conversion in its own way. */
export const REGISTRARS_STATEMENT = `${SHEETS_OF_SENSETIME}
## Report
| SHARE CAPITAL REPORT |
| Computershare Hong Kong Investor Services Limited |
| As at 30 December 2022 |

| | Class B | Class A |
| Balance brought forward | 25973445420 | 7527254580 |
| Less: shares repurchased and cancelled | -31775000 | |
| Add: conversion from Class A | 7139508 | -7139508 |
| Balance carried forward | 25948809928 | 7520115072 |
`;

/** Note marks on numbers: the return, or an error at each cell. */
export const RAISED_MARKS = `${SHEETS_OF_SENSETIME}
## Movements
| Date | Share class | Event | Number of shares | Balance after | Percentage | Purchase dates | Holder | Disclosed on |
| 2022-12-30 | Class B | Repurchase of shares and cancelled | '-31775000¹ | | | ${DATES} | | |
| 2022-12-30 | Class B | ${CONVERSION} | '7139508² | | | | ${HOLDER} | |
| 2022-12-30 | Class A | ${CONVERSION} | '-7139508² | | | | ${HOLDER} | |
`;
