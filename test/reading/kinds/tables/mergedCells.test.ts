import { expectReturn } from "../../support/grids";
import { SHEETS_OF_CKH, SHEETS_OF_SENSETIME, SHEETS_OF_TENCENT } from "../../support/plainSheets";
import { CKH, SENSETIME_WITH_REMARKS, TENCENT } from "../../support/published";
import { CKH_PURCHASES, lines, TENCENT_PURCHASES } from "../../support/purchases";
import { proofs } from "../../support/proofs";

const { proof } = proofs("mergedCells");

const DATES = "16, 19, 20, 21, 22, 23 and 26 September 2022";
const CONVERSION = "Conversion of Class A ordinary shares to Class B ordinary shares";

describe("merged cells, known by the blank beside or below", () => {
  proof("English: date and class over the rows of a class", () =>
    expectReturn(
      `${SHEETS_OF_SENSETIME}
## Movements
| Date | Class | Nature | Change in no. of shares | Balance | Purchase dates | Holder |
| 2022-12-30 | Class B | Repurchase of shares and cancelled | -31775000 | 25941670420 | ${DATES} | |
| | | ${CONVERSION} | 7139508 | 25948809928 | | Infinity Vision Enterprise Inc. |
| | Class A | ${CONVERSION} | -7139508 | 7520115072 | | Infinity Vision Enterprise Inc. |
`,
      SENSETIME_WITH_REMARKS,
    ),
  );

  proof("English: a heading over the last two columns, blank beside", () =>
    expectReturn(
      `${SHEETS_OF_SENSETIME}
## Movements
| Date | Class | Nature | Purchase dates | Holder | Shares | |
| | | | | | Increase | Decrease |
| 2022-12-30 | Class B | Repurchase of shares and cancelled | ${DATES} | | | 31775000 |
| 2022-12-30 | Class B | ${CONVERSION} | | Infinity Vision Enterprise Inc. | 7139508 | |
| 2022-12-30 | Class A | ${CONVERSION} | | Infinity Vision Enterprise Inc. | | 7139508 |
`,
      SENSETIME_WITH_REMARKS,
    ),
  );

  proof("English: ditto marks under the first row", () =>
    expectReturn(
      `${SHEETS_OF_TENCENT}
## Buy-backs
| Trade date | Shares repurchased | High (HKD) | Low (HKD) | Average (HKD) | Total paid (HKD) | Method | Purpose | Disclosed on |
${lines(
  TENCENT_PURCHASES,
  ({ date, number, high, low, average, paid, filed }, at) =>
    `| ${date} | ${number} | ${high} | ${low} | ${average} | ${paid} | ${at === 0 ? "On the Exchange" : "″"} | ${at === 0 ? "cancellation" : "do."} | ${filed} |`,
)}
`,
      TENCENT,
    ),
  );

  proof("Chinese: the purpose over all rows, the headings in two rows", () =>
    expectReturn(
      `${SHEETS_OF_CKH}
## 購回
| 交易日 | 購回股份 | | 披露日期 |
| | 數目 | 用途 | |
${lines(CKH_PURCHASES, ({ date, number, filed }, at) => `| ${date} | ${number} | ${at === 0 ? "註銷" : ""} | ${filed} |`)}
`,
      CKH,
      "zh-Hant",
    ),
  );

  proof("mixed: a heading across increase and decrease, both languages in both rows", () =>
    expectReturn(
      `${SHEETS_OF_SENSETIME}
## 股本 Share capital
| Date⏎日期 | Class⏎類別 | Event⏎事件 | Number of shares 股份數目 | | Balance⏎結餘 | Purchase dates⏎購回日期 | Holder⏎持有人 |
| | | | Increase 增加 | Decrease 減少 | | | |
| 2022-12-30 | Class B | Repurchase of shares and cancelled | | 31775000 | 25941670420 | ${DATES} | |
| | | ${CONVERSION} | 7139508 | | 25948809928 | | Infinity Vision Enterprise Inc. |
| 2022-12-30 | Class A | ${CONVERSION} | | 7139508 | 7520115072 | | Infinity Vision Enterprise Inc. |
`,
      SENSETIME_WITH_REMARKS,
    ),
  );
});
