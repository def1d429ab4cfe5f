import { readRegister } from "../../../../src/reading/readRegister";
import { surveyOf } from "../../../support/sheetFixture";
import { expectReturn, outcomeOfGrids, sheetsOf } from "../../support/grids";
import {
  CLASSES_OF_SENSETIME,
  ISSUER_OF_SENSETIME,
  SHEETS_OF_MINISO,
  SHEETS_OF_SENSETIME,
} from "../../support/plainSheets";
import { CKH, MINISO, SENSETIME, SENSETIME_WITH_REMARKS, TENCENT } from "../../support/published";
import { CKH_PURCHASES, lines, TENCENT_PURCHASES } from "../../support/purchases";
import { proofs } from "../../support/proofs";

const { proof, proofEach } = proofs("sidesAndPairs");

const DATES = "16, 19, 20, 21, 22, 23 and 26 September 2022";
const CONVERSION = "Conversion of Class A ordinary shares to Class B ordinary shares";
const HOLDER = "Infinity Vision Enterprise Inc.";
const CANCELLED =
  "175,435 American depository shares (representing 701,740 ordinary shares) repurchased from the NYSE from July 5, 2024 to July 25, 2024 were cancelled on October 8, 2024";
const PURCHASES = `
## Repurchases
| Trading date | Shares repurchased | High (HKD) | Low (HKD) | Average (HKD) | Total paid (HKD) | Filed on |
${lines(TENCENT_PURCHASES, ({ date, number, high, low, average, paid, filed }) => `| ${date} | ${number} | ${high} | ${low} | ${average} | ${paid} | ${filed} |`)}
`;

describe("the sign by its column", () => {
  proofEach(
    [
      ["English: debit and credit", "Debit", "Credit"],
      ["English: in and out, the less on the left", "Out", "In"],
      ["English: cancelled and issued", "Shares cancelled", "Shares issued"],
      ["Chinese: 減少 and 增加", "減少", "增加"],
      ["mainland: 减少股数 and 增加股数", "减少股数", "增加股数"],
      ["mixed: both languages", "Decrease 減少", "Increase 增加"],
    ],
    (_, less, more) =>
      expectReturn(
        `${SHEETS_OF_SENSETIME}
## Movements
| Date | Class | Particulars | ${less} | ${more} | Balance | Purchase dates | Holder |
| 2022-12-30 | Class B | Repurchase of shares and cancelled | 31775000 | | 25941670420 | ${DATES} | |
| 2022-12-30 | Class B | ${CONVERSION} | | 7139508 | 25948809928 | | ${HOLDER} |
| 2022-12-30 | Class A | ${CONVERSION} | 7139508 | | 7520115072 | | ${HOLDER} |
`,
        SENSETIME_WITH_REMARKS,
      ),
  );

  proofEach(
    [
      ["English: a plus or a minus beside the number", "+/-", "-", "+"],
      ["English: In and Out beside the number", "In / Out", "Out", "In"],
      ["Chinese: 增加 and 減少 beside the number", "增減", "減少", "增加"],
      ["mixed: Dr and Cr under both languages", "Dr/Cr 借貸", "Dr.", "Cr."],
    ],
    (_, heading, less, more) =>
      expectReturn(
        `${SHEETS_OF_SENSETIME}
## Movements
| Date | Class | Particulars | ${heading} | No. of shares | Purchase dates | Holder |
| 2022-12-30 | Class B | Repurchase of shares and cancelled | ${less} | 31775000 | ${DATES} | |
| 2022-12-30 | Class B | ${CONVERSION} | ${more} | 7139508 | | ${HOLDER} |
| 2022-12-30 | Class A | ${CONVERSION} | ${less} | 7139508 | | ${HOLDER} |
`,
        SENSETIME_WITH_REMARKS,
      ),
  );

  test("a word beside the number that is no direction is one error there, and the number is not guessed", async () => {
    const { findings } = await outcomeOfGrids(`${SHEETS_OF_SENSETIME}
## Movements
| Date | Class | Particulars | Direction | No. of shares | Purchase dates | Holder |
| 2022-12-30 | Class B | Repurchase of shares and cancelled | Out | 31775000 | ${DATES} | |
| 2022-12-30 | Class B | ${CONVERSION} | In | 7139508 | | ${HOLDER} |
| 2022-12-30 | Class A | ${CONVERSION} | Outt | 7139508 | | ${HOLDER} |
`);
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ cells: [cell] }) => cell)).toEqual([{ sheet: "Movements", row: 3, column: 3 }]);
  });

  proofEach(
    [
      [
        "English: issued shares before, change, issued shares after",
        "Issued shares before",
        "Change",
        "Issued shares after",
      ],
      ["English: previous balance, movement, new balance", "Previous balance", "Movement", "New balance"],
      ["Chinese: 變動前, 變動 and 變動後", "變動前股數", "變動", "變動後股數"],
    ],
    (_, before, change, after) =>
      expectReturn(
        `${SHEETS_OF_SENSETIME}
## Movements
| Date | Class | Particulars | ${before} | ${change} | ${after} | Purchase dates | Holder |
| 2022-12-30 | Class B | Repurchase of shares and cancelled | 25973445420 | -31775000 | 25941670420 | ${DATES} | |
| 2022-12-30 | Class B | ${CONVERSION} | 25941670420 | 7139508 | 25948809928 | | ${HOLDER} |
| 2022-12-30 | Class A | ${CONVERSION} | 7527254580 | -7139508 | 7520115072 | | ${HOLDER} |
`,
        SENSETIME_WITH_REMARKS,
      ),
  );

  proofEach(
    [
      ["English: debit adds and credit takes away, as the balances show", "Debit", "Credit"],
      ["Chinese: 借方 adds and 貸方 takes away", "借方", "貸方"],
      ["mixed: Dr 借 and Cr 貸, the balances against their usual sides", "Dr 借", "Cr 貸"],
    ],
    (_, adds, takes) =>
      expectReturn(
        `${SHEETS_OF_SENSETIME}
## Ledger
| Date | Class | Particulars | ${adds} | ${takes} | Balance | Purchase dates | Holder |
| 2022-12-30 | Class B | Repurchase of shares and cancelled | | 31775000 | 25941670420 | ${DATES} | |
| 2022-12-30 | Class B | ${CONVERSION} | 7139508 | | 25948809928 | | ${HOLDER} |
| 2022-12-30 | Class A | ${CONVERSION} | | 7139508 | 7520115072 | | ${HOLDER} |
`,
        SENSETIME_WITH_REMARKS,
      ),
  );

  proof("English: one class, a ledger with its balance", () =>
    expectReturn(
      `${SHEETS_OF_MINISO}
## Ledger
| Date | Description | Details | Debit | Credit | Balance | Price (HKD) |
| 2024-10-08 | Shares repurchased and cancelled | ${CANCELLED} | 701740 | | 1258580837 | 34.6296 |
| 2024-10-17 | Other | See Part B | | 0 | 1258580837 | |
`,
      MINISO,
    ),
  );
});

describe("a matrix", () => {
  proof("English: classes across", () =>
    expectReturn(
      `${SHEETS_OF_SENSETIME}
## Movements
| Date | Event | Class A | Class B |
| 2022-12-30 | Repurchase of shares and cancelled | | -31775000 |
| 2022-12-30 | ${CONVERSION} | -7139508 | 7139508 |
`,
      SENSETIME,
    ),
  );

  proof("English: classes across under one heading, with a total column", () =>
    expectReturn(
      `${SHEETS_OF_SENSETIME}
## Movements
| Date | Event | Number of shares | | |
| | | Class A | Class B | Total |
| 2022-12-30 | Repurchase of shares and cancelled | 0 | -31775000 | -31775000 |
| 2022-12-30 | ${CONVERSION} | -7139508 | 7139508 | 0 |
`,
      SENSETIME,
    ),
  );

  proof("mixed: events across", () =>
    expectReturn(
      `${SHEETS_OF_SENSETIME}
## 股本變動
| 日期 Date | 類別 Class | Repurchase of shares and cancelled | ${CONVERSION} |
| 2022-12-30 | Class B | -31775000 | 7139508 |
| 2022-12-30 | Class A | | -7139508 |
`,
      SENSETIME,
    ),
  );

  proof("Chinese words, events down and classes across, as a statement with 承前 and 結轉", () =>
    expectReturn(
      `${SHEETS_OF_SENSETIME}
## 股本報告
| 股本變動報告 |
| 截至2022年12月30日 |

| | Class B | Class A |
| 承前結餘 | 25973445420 | 7527254580 |
| 減：購回股份並註銷 | -31775000 | |
| 加：${CONVERSION} | 7139508 | -7139508 |
| 結轉 | 25948809928 | 7520115072 |
`,
      SENSETIME,
    ),
  );
});

const ISSUER_ACROSS = `
## Front sheet
| Name of issuer | Date submitted | Submitted by | Title | Percentage decimals | Repeat percentages of earlier purchases | Part A without an event | Date of explanatory statement | Confirmations |
| Tencent Holdings Limited | 2025-06-13 | Lau Suk Yi | Secretary | 5 | Yes | Not applicable | 2025-04-08 | (iv) |
`;

describe("names and values", () => {
  proof("English: issuer and mandate across, a single class down", () =>
    expectReturn(
      `${ISSUER_ACROSS}
## Mandate
| Date of resolution | Shares authorised |
| 2025-05-14 | 918901866 |
## Share class
| Share class | Ordinary |
| Kind of shares | Ordinary shares |
| Listed | Yes |
| Stock code | '00700 |
| Multi-counter stock code | 80700 RMB |
| Opening balance | 9190417249 |
| Opening date | 2025-06-12 |
| Opening treasury shares | 0 |
${PURCHASES}`,
      TENCENT,
    ),
  );

  proof("English: two names and values abreast, the mandate below them", () =>
    expectReturn(
      `
## Cover
| NDDR COVER SHEET |

| Name of issuer | Tencent Holdings Limited | | Percentage decimals | 5 |
| Date submitted | 2025-06-13 | | Repeat percentages of earlier purchases | Yes |
| Submitted by | Lau Suk Yi | | Part A without an event | Not applicable |
| Title | Secretary | | Date of explanatory statement | 2025-04-08 |
| | | | Confirmations | (iv) |

| Date of resolution | 2025-05-14 | | Shares authorised | 918901866 |
## Share classes
| Share class | Kind of shares | Listed | Stock code | Multi-counter stock code | Opening balance | Opening date | Opening treasury shares |
| Ordinary | Ordinary shares | Yes | '00700 | 80700 RMB | 9190417249 | 2025-06-12 | 0 |
${PURCHASES}`,
      TENCENT,
    ),
  );

  proofEach(
    [
      ["English: the facts of the class and below them the mandate's", "Date of resolution", "Shares authorised"],
      ["Chinese: the mandate's facts below those of the class", "決議日期", "授權股數"],
      ["mixed: both languages", "Date of resolution 決議日期", "Shares authorised 授權股數"],
    ],
    (_, resolved, authorised) =>
      expectReturn(
        `
## Facts
| Name of issuer | Tencent Holdings Limited |
| Date submitted | 2025-06-13 |
| Submitted by | Lau Suk Yi |
| Title | Secretary |
| Percentage decimals | 5 |
| Repeat percentages of earlier purchases | Yes |
| Part A without an event | Not applicable |
| Date of explanatory statement | 2025-04-08 |
| Confirmations | (iv) |
| Share class | Ordinary |
| Kind of shares | Ordinary shares |
| Listed | Yes |
| Stock code | '00700 |
| Multi-counter stock code | 80700 RMB |
| Opening balance | 9190417249 |
| Opening date | 2025-06-12 |
| Opening treasury shares | 0 |
| ${resolved} | 2025-05-14 |
| ${authorised} | 918901866 |
${PURCHASES}`,
        TENCENT,
      ),
  );

  proof("Chinese: the issuer across", () =>
    expectReturn(
      `
## 公司資料
| 公司名稱 | 中文名稱 | 呈交日期 | 百分比小數位 |
| 長江和記實業有限公司 | 長江和記實業有限公司 | 2021-09-15 | 4 |
## 股份類別
| 股份類別 | 上市 | 證券代號 | 期初結存 | 期初日期 |
| 普通股 | 是 | '00001 | 3840422000 | 2021-09-09 |
## 購回
| 交易日 | 購回股份數目 | 披露日期 |
${lines(CKH_PURCHASES, ({ date, number, filed }) => `| ${date} | ${number} | ${filed} |`)}
`,
      CKH,
      "zh-Hant",
    ),
  );

  proof("mixed: the names in both languages, a colon after each", () =>
    expectReturn(
      `
## Issuer 發行人
| Name of issuer 公司名稱: | SenseTime Group Inc |
| Short name: | SenseTime Group Inc. |
| Date submitted 呈交日期: | 2022-12-30 |
| Submitted by 呈交者: | Xu Li |
| Title 職銜: | Director |
${CLASSES_OF_SENSETIME}
## Movements
| Date | Class | Event | Number of shares | Purchase dates | Holder |
| 2022-12-30 | Class B | Repurchase of shares and cancelled | -31775000 | ${DATES} | |
| 2022-12-30 | Class B | ${CONVERSION} | 7139508 | | ${HOLDER} |
| 2022-12-30 | Class A | ${CONVERSION} | -7139508 | | ${HOLDER} |
`,
      SENSETIME_WITH_REMARKS,
    ),
  );
});

describe("classes side by side, their facts below one another", () => {
  const MOVEMENTS = `
## Movements
| Date | Class | Event | Number of shares | Purchase dates | Holder |
| 2022-12-30 | Class B | Repurchase of shares and cancelled | -31775000 | ${DATES} | |
| 2022-12-30 | Class B | ${CONVERSION} | 7139508 | | ${HOLDER} |
| 2022-12-30 | Class A | ${CONVERSION} | -7139508 | | ${HOLDER} |
`;
  proofEach(
    [
      [
        "English: the corner left blank",
        ["Kind of shares", "Listed", "Stock code", "Weighted voting rights", "Opening balance", "Opening date"],
      ],
      ["Chinese: the corner left blank", ["股份類型", "上市", "股份代號", "不同投票權", "期初結存", "期初結存日期"]],
      [
        "mixed: both languages, the corner left blank",
        [
          "Kind 股份類型",
          "Listed 上市",
          "Stock code 股份代號",
          "WVR 不同投票權",
          "Opening balance 期初結存",
          "Opening date 期初結存日期",
        ],
      ],
    ],
    (_, [kind, listed, code, weighted, opening, date]) =>
      expectReturn(
        `${ISSUER_OF_SENSETIME}
## Classes
| | Class B | Class A |
| ${kind} | WVR ordinary shares | WVR ordinary shares |
| ${listed} | Yes | No |
| ${code} | '00020 | |
| ${weighted} | No | Yes |
| ${opening} | 25973445420 | 7527254580 |
| ${date} | 2022-11-30 | 2022-12-30 |
${MOVEMENTS}`,
        SENSETIME_WITH_REMARKS,
      ),
  );
});

test("what stands over the values of the only class is no name of it", () => {
  const { register } = readGrids(`${ISSUER_OF_SENSETIME}
## Share classes
| | Value |
| Listed | Yes |
| Stock code | '00020 |
| Opening balance | 25973445420 |
| Opening date | 2022-11-30 |
`);
  expect(register.classes.map(({ name }) => name)).toEqual(["Ordinary shares"]);
});

function readGrids(grids: string) {
  const sheets = sheetsOf(grids);
  return readRegister(
    surveyOf(sheets),
    sheets.map(({ snapshot }) => snapshot),
  );
}
