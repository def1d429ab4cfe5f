import { expectReturn } from "../../support/grids";
import {
  SHEETS_OF_CKH,
  SHEETS_OF_SENSETIME,
  SHEETS_OF_TENCENT,
  SHEETS_OF_TENCENT_ON_FF304,
} from "../../support/plainSheets";
import { CKH, SENSETIME_WITH_REMARKS, TENCENT, TENCENT_ON_FF304 } from "../../support/published";
import { CKH_PURCHASES, lines, TENCENT_PURCHASES, TENCENT_PURCHASES_OF_2024 } from "../../support/purchases";
import { proofs } from "../../support/proofs";

const { proof } = proofs("pieces");

const MAY = TENCENT_PURCHASES.filter(({ date }) => date < "2025-06");
const JUNE = TENCENT_PURCHASES.filter(({ date }) => date > "2025-06");
const DATES = "16, 19, 20, 21, 22, 23 and 26 September 2022";
const CONVERSION = "Conversion of Class A ordinary shares to Class B ordinary shares";

describe("one table in pieces", () => {
  proof("English: a sheet a month, headings worded otherwise on each", () =>
    expectReturn(
      `${SHEETS_OF_TENCENT}
## May-25
| Trade date | Shares bought | Average price (HKD) | Filed on |
${lines(MAY, ({ date, number, average, filed }) => `| ${date} | ${number} | ${average} | ${filed} |`)}
## Jun-25
| Date of purchase | No. of shares repurchased | High (HKD) | Low (HKD) | Avg. price (HKD) | Gross amount (HKD) | NDDR filing date |
${lines(JUNE, ({ date, number, high, low, average, paid, filed }) => `| ${date} | ${number} | ${high} | ${low} | ${average} | ${paid} | ${filed} |`)}
`,
      TENCENT,
    ),
  );

  proof("English: the class in a title over each piece of one sheet", () =>
    expectReturn(
      `${SHEETS_OF_SENSETIME}
## Movements
| Class B ordinary shares |
| Date | Nature of transaction | No. of shares | Balance | Purchase dates | Holder |
| 2022-12-30 | Repurchase of shares and cancelled | -31775000 | 25941670420 | ${DATES} | |
| 2022-12-30 | ${CONVERSION} | 7139508 | 25948809928 | | Infinity Vision Enterprise Inc. |

| Class A ordinary shares |
| Date | Nature of transaction | No. of shares | Balance | Purchase dates | Holder |
| 2022-12-30 | ${CONVERSION} | -7139508 | 7520115072 | | Infinity Vision Enterprise Inc. |
`,
      SENSETIME_WITH_REMARKS,
    ),
  );

  proof("English: the class in the sheet's name", () =>
    expectReturn(
      `${SHEETS_OF_SENSETIME}
## Class B
| Date | Description | Increase | Decrease | Balance c/f | Purchase dates | Holder |
| 2022-12-30 | Repurchase of shares and cancelled | | 31775000 | 25941670420 | ${DATES} | |
| 2022-12-30 | ${CONVERSION} | 7139508 | | 25948809928 | | Infinity Vision Enterprise Inc. |
## Class A
| Date | Description | Increase | Decrease | Balance c/f | Purchase dates | Holder |
| 2022-12-30 | ${CONVERSION} | | 7139508 | 7520115072 | | Infinity Vision Enterprise Inc. |
`,
      SENSETIME_WITH_REMARKS,
    ),
  );

  proof("mixed: the class as a band over its rows", () =>
    expectReturn(
      `${SHEETS_OF_SENSETIME}
## 股本變動
| 日期 Date | 事件 Event | 股份數目 Number of shares | 結餘 Balance | 購回日期 Purchase dates | 持有人 Holder |
| Class B |
| 2022-12-30 | Repurchase of shares and cancelled | -31775000 | 25941670420 | ${DATES} | |
| 2022-12-30 | ${CONVERSION} | 7139508 | 25948809928 | | Infinity Vision Enterprise Inc. |
| Class A |
| 2022-12-30 | ${CONVERSION} | -7139508 | 7520115072 | | Infinity Vision Enterprise Inc. |
`,
      SENSETIME_WITH_REMARKS,
    ),
  );

  proof("Chinese: a titled piece a week, the heading repeated over each", () =>
    expectReturn(
      `${SHEETS_OF_CKH}
## 購回紀錄
| 2021年9月第一週 |
| 交易日期 | 購回股數 | 披露日期 |
${lines(CKH_PURCHASES.slice(0, 3), ({ date, number, filed }) => `| ${date} | ${number} | ${filed} |`)}

| 2021年9月第二週及以後 |
| 交易日期 | 購回股數 | 披露日期 |
${lines(CKH_PURCHASES.slice(3), ({ date, number, filed }) => `| ${date} | ${number} | ${filed} |`)}
`,
      CKH,
      "zh-Hant",
    ),
  );

  proof("mainland: the page's heading again after a page, no blank row between", () =>
    expectReturn(
      `${SHEETS_OF_CKH}
## 回购明细
| 交易日期 | 回购数量 | 披露日期 |
${lines(CKH_PURCHASES.slice(0, 5), ({ date, number, filed }) => `| ${date} | ${number} | ${filed} |`)}
| 交易日期 | 回购数量 | 披露日期 |
${lines(CKH_PURCHASES.slice(5), ({ date, number, filed }) => `| ${date} | ${number} | ${filed} |`)}
`,
      CKH,
      "zh-Hant",
    ),
  );

  proof("English: the later sheet stands first", () =>
    expectReturn(
      `${SHEETS_OF_TENCENT_ON_FF304}
## Week 3
| Purchase date | Shares repurchased | High (HKD) | Low (HKD) | Consideration (HKD) | NDDR date |
${lines(TENCENT_PURCHASES_OF_2024.slice(5), ({ date, number, high, low, paid, filed }) => `| ${date} | ${number} | ${high} | ${low} | ${paid} | ${filed} |`)}
## Week 2
| Purchase date | Shares repurchased | High (HKD) | Low (HKD) | Consideration (HKD) | NDDR date |
${lines(TENCENT_PURCHASES_OF_2024.slice(0, 5), ({ date, number, filed }) => `| ${date} | ${number} | | | | ${filed} |`)}
`,
      TENCENT_ON_FF304,
    ),
  );
});
