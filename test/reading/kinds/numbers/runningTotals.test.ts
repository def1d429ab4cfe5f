import { expectReturn, notesOf, outcomeOfGrids } from "../../support/grids";
import { SHEETS_OF_CKH, SHEETS_OF_SENSETIME, SHEETS_OF_TENCENT_ON_FF304 } from "../../support/plainSheets";
import { CKH, SENSETIME_WITH_REMARKS, TENCENT_ON_FF304 } from "../../support/published";
import { CKH_PURCHASES, lines, type Purchase, TENCENT_PURCHASES_OF_2024 } from "../../support/purchases";
import { proofs } from "../../support/proofs";

const { proofEach } = proofs("runningTotals");

const MANDATE = `
## Mandate
| Date of resolution | 2023-05-17 |
| Shares in issue at resolution | 9587961965 |
| Shares authorised | 958796196 |
| Purchased before this register | 148592600 |
`;
const DATES = "16, 19, 20, 21, 22, 23 and 26 September 2022";
const CONVERSION = "Conversion of Class A ordinary shares to Class B ordinary shares";
const HOLDER = "Infinity Vision Enterprise Inc.";

describe("a running total without a heading is known by its arithmetic, and no column is called unread", () => {
  proofEach(
    [
      [
        "English: purchases so far",
        "Trading date | Shares repurchased | | High (HKD) | Low (HKD) | Consideration (HKD) | Disclosed on",
      ],
      ["Chinese: 購回", "交易日 | 購回股數 | | 最高價(港元) | 最低價(港元) | 總代價(港元) | 披露日期"],
      [
        "mixed: both languages",
        "交易日 Date | 購回股數 Shares | | 最高價 High (HKD) | 最低價 Low (HKD) | 總代價 Paid (HKD) | 披露日期 Disclosed on",
      ],
    ],
    async (_, headings) => {
      const grids = `${SHEETS_OF_TENCENT_ON_FF304}${MANDATE}
## Repurchases
| ${headings} |
${lines(TENCENT_PURCHASES_OF_2024, ({ date, number, soFar, high, low, paid, filed }) => `| ${date} | ${number} | ${soFar} | ${high} | ${low} | ${paid} | ${filed} |`)}
`;
      await expectReturn(grids, TENCENT_ON_FF304);
      expect(notesOf(await outcomeOfGrids(grids)).filter((note) => /^R119|^S156/.test(note))).toEqual([]);
    },
  );

  proofEach(
    [
      ["English: the balance of each class", "Date | Class | Event | Number of shares | | Purchase dates | Holder"],
      ["Chinese: 變動", "日期 | 類別 | 事件 | 股份數目 | | 購回日期 | 持有人"],
      [
        "mixed: both languages",
        "日期 Date | 類別 Class | 事件 Event | 股份數目 Shares | | 購回日期 Purchase dates | 持有人 Holder",
      ],
    ],
    async (_, headings) => {
      const grids = `${SHEETS_OF_SENSETIME}
## Movements
| ${headings} |
| 2022-12-30 | Class B | Repurchase of shares and cancelled | -31775000 | 25941670420 | ${DATES} | |
| 2022-12-30 | Class B | ${CONVERSION} | 7139508 | 25948809928 | | ${HOLDER} |
| 2022-12-30 | Class A | ${CONVERSION} | -7139508 | 7520115072 | | ${HOLDER} |
`;
      await expectReturn(grids, SENSETIME_WITH_REMARKS);
      expect(notesOf(await outcomeOfGrids(grids)).filter((note) => note.startsWith("R119"))).toEqual([]);
    },
  );
});

describe("purchases with their days across", () => {
  const across = (cell: (row: Purchase) => string | number): string => TENCENT_PURCHASES_OF_2024.map(cell).join(" | ");
  proofEach(
    [
      [
        "English",
        ["Trading date", "Shares repurchased", "High (HKD)", "Low (HKD)", "Consideration (HKD)", "Disclosed on"],
      ],
      ["Chinese", ["交易日", "購回股數", "最高價(港元)", "最低價(港元)", "總代價(港元)", "披露日期"]],
      [
        "mixed",
        [
          "交易日 Trading date",
          "購回股數 Shares repurchased",
          "最高價 High (HKD)",
          "最低價 Low (HKD)",
          "總代價 Consideration (HKD)",
          "披露日期 Disclosed on",
        ],
      ],
    ],
    (_, [date, number, high, low, paid, filed]) =>
      expectReturn(
        `${SHEETS_OF_TENCENT_ON_FF304}${MANDATE}
## Buy-backs
| ${date} | ${across((row) => row.date)} |
| ${number} | ${across((row) => row.number)} |
| ${high} | ${across((row) => row.high)} |
| ${low} | ${across((row) => row.low)} |
| ${paid} | ${across((row) => row.paid)} |
| ${filed} | ${across((row) => row.filed)} |
`,
        TENCENT_ON_FF304,
      ),
  );

  proofEach([["Chinese: a day and a number alone"]], () =>
    expectReturn(
      `${SHEETS_OF_CKH}
## 購回
| 交易日 | ${CKH_PURCHASES.map(({ date }) => date).join(" | ")} |
| 購回股數 | ${CKH_PURCHASES.map(({ number }) => number).join(" | ")} |
| 披露日期 | ${CKH_PURCHASES.map(({ filed }) => filed).join(" | ")} |
`,
      CKH,
      "zh-Hant",
    ),
  );
});
