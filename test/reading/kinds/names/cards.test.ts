import { expectErrors, expectReturn } from "../../support/grids";
import {
  ISSUER_OF_TENCENT,
  MANDATE_OF_TENCENT,
  SHEETS_OF_CKH,
  SHEETS_OF_TENCENT_ON_FF304,
} from "../../support/plainSheets";
import { CKH, TENCENT, TENCENT_ON_FF304 } from "../../support/published";
import { CKH_PURCHASES, lines, TENCENT_PURCHASES, TENCENT_PURCHASES_OF_2024 } from "../../support/purchases";
import { proofs } from "../../support/proofs";

const { proof, proofEach } = proofs("cards");

const MANDATE = `
## Mandate
| Date of resolution | 2023-05-17 |
| Shares in issue at resolution | 9587961965 |
| Shares authorised | 958796196 |
| Purchased before this register | 148592600 |
`;

describe("a card a purchase: its names and values once more for each", () => {
  proofEach(
    [
      [
        "English: a contract note each",
        [
          "Trading date",
          "Shares repurchased",
          "Highest price (HKD)",
          "Lowest price (HKD)",
          "Aggregate price paid (HKD)",
          "Disclosed on",
        ],
      ],
      ["Chinese: 成交單", ["交易日", "購回股數", "最高價(港元)", "最低價(港元)", "總代價(港元)", "披露日期"]],
      [
        "mixed: both languages",
        [
          "Trading date 交易日",
          "Shares 購回股數",
          "High 最高價 (HKD)",
          "Low 最低價 (HKD)",
          "Paid 總代價 (HKD)",
          "Disclosed on 披露日期",
        ],
      ],
    ],
    (_, [date, number, high, low, paid, filed]) =>
      expectReturn(
        `${SHEETS_OF_TENCENT_ON_FF304}${MANDATE}
## Cards
${lines(TENCENT_PURCHASES_OF_2024, (row, at) => `| No. ${at + 1} |\n| ${date} | ${row.date} |\n| ${number} | ${row.number} |\n| ${high} | ${row.high} |\n| ${low} | ${row.low} |\n| ${paid} | ${row.paid} |\n| ${filed} | ${row.filed} |\n`)}
`,
        TENCENT_ON_FF304,
      ),
  );

  proof("English: earlier ones have a day and a number alone", () =>
    expectReturn(
      `${SHEETS_OF_TENCENT_ON_FF304}${MANDATE}
## Cards
${lines(TENCENT_PURCHASES_OF_2024, ({ date, number, high, low, paid }) => `| Trading date | ${date} |\n| Shares repurchased | ${number} |\n${high === "" ? "" : `| Highest price (HKD) | ${high} |\n| Lowest price (HKD) | ${low} |\n| Aggregate price paid (HKD) | ${paid} |\n`}`)}
`,
      TENCENT_ON_FF304,
    ),
  );
});

const LOG = `
## Repurchases
| Trading date | Shares repurchased | High (HKD) | Low (HKD) | Average (HKD) | Total paid (HKD) | Filed on |
${lines(TENCENT_PURCHASES, ({ date, number, high, low, average, paid, filed }) => `| ${date} | ${number} | ${high} | ${low} | ${average} | ${paid} | ${filed} |`)}
`;

describe("the facts of a class in two columns of names abreast", () => {
  proofEach(
    [
      [
        "English: its balances on the right",
        `| Share class | Ordinary | Opening balance | 9190417249 |
| Kind of shares | Ordinary shares | Opening date | 2025-06-12 |
| Listed | Yes | Opening treasury shares | 0 |
| Stock code | '00700 | Multi-counter stock code | 80700 RMB |`,
      ],
      [
        "English: the balance on the left, its day on the right",
        `| Share class | Ordinary | Stock code | '00700 |
| Kind of shares | Ordinary shares | Multi-counter stock code | 80700 RMB |
| Opening balance | 9190417249 | Opening date | 2025-06-12 |
| Listed | Yes | | |`,
      ],
      [
        "mixed: both languages",
        `| 股份類別 Class | Ordinary | 期初結存 Opening balance | 9190417249 |
| 股份種類 Kind of shares | Ordinary shares | 期初日期 As at | 2025-06-12 |
| 證券代號 Stock code | '00700 | 人民幣櫃台 RMB counter | 80700 RMB |`,
      ],
    ],
    (_, grid) => expectReturn(`${ISSUER_OF_TENCENT}${MANDATE_OF_TENCENT}\n## Class\n${grid}\n${LOG}`, TENCENT),
  );

  proof("Chinese: 期初結存 and 期初日期 on the right", () =>
    expectReturn(
      `${SHEETS_OF_CKH.split("## 股份類別")[0] ?? ""}## 股份
| 股份類別 | 普通股 | 期初結存 | 3840422000 |
| 證券代號 | '00001 | 期初日期 | 2021-09-09 |
## 購回
| 交易日 | 購回股份數目 | 披露日期 |
${lines(CKH_PURCHASES, ({ date, number, filed }) => `| ${date} | ${number} | ${filed} |`)}
`,
      CKH,
      "zh-Hant",
    ),
  );

  proof("whether a class is listed is never guessed, in a table of classes neither", () =>
    expectErrors(
      `${ISSUER_OF_TENCENT}${MANDATE_OF_TENCENT}
## Share classes
| Share class | Opening balance | Opening date |
| Ordinary shares | 9190417249 | 2025-06-12 |
${LOG}`,
      ["Share classes!A2 R140"],
    ),
  );
});
