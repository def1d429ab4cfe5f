import { expectErrors, expectReturn, notesOf, outcomeOfGrids } from "../../support/grids";
import { ISSUER_OF_SENSETIME } from "../../support/plainSheets";
import { CKH, MINISO, SENSETIME, TENCENT } from "../../support/published";
import { CKH_PURCHASES, lines, TENCENT_PURCHASES } from "../../support/purchases";
import { proofs } from "../../support/proofs";

const { proof, proofEach } = proofs("classesWithoutTable");

const CANCELLED =
  "175,435 American depository shares (representing 701,740 ordinary shares) repurchased from the NYSE from July 5, 2024 to July 25, 2024 were cancelled on October 8, 2024";
const CONVERSION = "Conversion of Class A ordinary shares to Class B ordinary shares";
const CKH_LINES = lines(
  CKH_PURCHASES,
  ({ date, number, filed }) => `| ${date} | ${number} | ${filed === "" ? "未呈交" : "已呈交"} |`,
);

const IN_ENGLISH = `
## Particulars
| Name of issuer | MINISO Group Holding Limited |
| Stock code | '09896 |
| Date submitted | 2024-10-18 |
| Issued shares at last return | 1259282577 |
| Date of last return | 2024-09-30 |
| Treasury shares at last return | 0 |
| Percentage decimals | 6 |
## Movements
| Date | Event | Details | Number of shares | Price (HKD) |
| 2024-10-08 | Shares repurchased and cancelled | ${CANCELLED} | -701740 | 34.6296 |
| 2024-10-17 | Other | See Part B | 0 | |
`;

const IN_CHINESE = `
## 購回紀錄
| 發行人 | 長江和記實業有限公司 |
| 中文名稱 | 長江和記實業有限公司 |
| 股份代號 | '00001 |
| 呈交日期 | 2021-09-15 |
| 百分比小數位 | 4 |
| 期初結存 | 3840422000 |
| 期初日期 | 2021-09-09 |

| 交易日期 | 購回股數 | 呈交情況 |
${CKH_LINES}
`;

const MIXED = `
## 資料 Details
| 公司名稱 Company name | Tencent Holdings Limited |
| 股份代號 Stock code | '00700 |
| 人民幣櫃台 RMB counter | 80700 RMB |
| 期初結存 Opening balance | 9190417249 |
| 期初日期 Opening date | 2025-06-12 |
| 庫存股份 Opening treasury shares | 0 |
| 呈交日期 Date submitted | 2025-06-13 |
| 呈交者 Submitted by | Lau Suk Yi |
| 職銜 Title | Secretary |
| 百分比小數位 Percentage decimals | 5 |
| 重複百分比 Repeat percentages of earlier purchases | Yes |
| Part A without an event | Not applicable |
| 說明函件日期 Date of explanatory statement | 2025-04-08 |
| 確認 Confirmations | (iv) |
| 決議日期 Date of resolution | 2025-05-14 |
| 授權上限 Shares authorised | 918901866 |
## 回購 Buy-backs
| 交易日 Date | 股數 Shares | 最高 High (HKD) | 最低 Low (HKD) | 均價 Average (HKD) | 總額 Total paid (HKD) | 呈報狀態 Filing status |
${lines(TENCENT_PURCHASES, ({ date, number, high, low, average, paid, filed }) => `| ${date} | ${number} | ${high} | ${low} | ${average} | ${paid} | ${filed === "" ? "Pending" : "Filed"} |`)}
`;

describe("the only class among the names and values of the issuer", () => {
  proofEach(
    [
      ["English: on a sheet of particulars", IN_ENGLISH, MINISO],
      ["Chinese: above the table of purchases", IN_CHINESE, CKH, "zh-Hant"],
      ["mixed: with the mandate below", MIXED, TENCENT],
    ] as const,
    async (_, grids, published, language: "en" | "zh-Hant" = "en") => {
      await expectReturn(grids, published, language);
      expect(notesOf(await outcomeOfGrids(grids))).toContain("R170 classes-taken");
    },
  );

  proof("whether it is listed is never guessed", () =>
    expectErrors(IN_ENGLISH.replace("| Stock code | '09896 |\n", ""), ["Particulars!A3 R140"]),
  );
});

describe("classes that a ledger brings forward", () => {
  const ledgerOf = (name: string, title: string, rows: string): string => `
## ${name}
| ${title} |

| Date | Particulars | Shares cancelled | Shares issued | Balance |
${rows}
`;
  const CLASS_B = `| 2022-11-30 | Balance b/f | | | 25973445420 |
| 2022-12-30 | Repurchase of shares and cancelled | 31775000 | | 25941670420 |
| 2022-12-30 | ${CONVERSION} | | 7139508 | 25948809928 |`;
  const CLASS_A = `| 2022-12-30 | Balance b/f | | | 7527254580 |
| 2022-12-30 | ${CONVERSION} | 7139508 | | 7520115072 |`;
  // No ledger says what the classes are called on the form.
  const { classes } = SENSETIME as { readonly classes: readonly Readonly<Record<string, unknown>>[] };
  const withoutLabels = {
    ...SENSETIME,
    classes: classes.map((block) => Object.fromEntries(Object.entries(block).filter(([name]) => name !== "labels"))),
  };

  proofEach(
    [
      [
        "English: a sheet a class, told by its title",
        `${ISSUER_OF_SENSETIME}${ledgerOf("Ledger 1", "Class B ordinary shares (stock code 00020)", CLASS_B)}${ledgerOf("Ledger 2", "Class A ordinary shares (unlisted, weighted voting rights)", CLASS_A)}`,
        withoutLabels,
      ],
      [
        "Chinese: 承前結餘, the facts of the issuer in titles",
        `
## 股本變動
| 發行人：MINISO Group Holding Limited |
| 股份代號：09896 |
| 呈交日期：2024-10-18 |
| 百分比小數位：6 |

| 日期 | 事項 | 詳情 | 股數 | 價格 (HKD) | 結餘 |
| 2024-09-30 | 承前結餘 | | | | 1259282577 |
| 2024-10-08 | 購回股份並註銷 | ${CANCELLED} | -701740 | 34.6296 | 1258580837 |
| 2024-10-17 | 其他 | See Part B | 0 | | 1258580837 |
`,
        MINISO,
      ],
      [
        "mixed: one ledger, its class in the title, the issuer's name in one cell with its code",
        `
## Share ledger 股份分類帳
| Issuer 發行人: MINISO Group Holding Limited (Stock code: 09896) |
| Ordinary shares 普通股 |
| Date submitted: 18 October 2024 |
| Percentage decimals: 6 |

| Date 日期 | Event 事件 | Details | Movement 變動 | Price 價格 (HKD) | Issued shares 已發行股份 |
| 30 September 2024 | Balance brought forward 承前 | | | | 1259282577 |
| 8 October 2024 | Shares repurchased and cancelled 購回並註銷 | ${CANCELLED} | (701740) | 34.6296 | 1258580837 |
| 17 October 2024 | Other | See Part B | 0 | | 1258580837 |
`,
        MINISO,
      ],
    ] as const,
    (_, grids, published) => expectReturn(grids, published),
  );
});

describe("a balance that a title over the movements states", () => {
  const logOf = (titles: readonly string[], headings: string): string => `
## Movements
${titles.map((title) => `| ${title} |`).join("\n")}

| ${headings} |
| 2024-10-08 | Shares repurchased and cancelled | ${CANCELLED} | -701740 | 34.6296 |
| 2024-10-17 | Other | See Part B | 0 | |
`;
  const ISSUER = `
## Issuer
| Name of issuer | MINISO Group Holding Limited |
| Date submitted | 2024-10-18 |
| Percentage decimals | 6 |
`;
  const ENGLISH = "Date | Event | Details | Number of shares | Price (HKD)";

  proofEach(
    [
      [
        "English",
        ["Ordinary shares, stock code 09896", "Opening balance as at 30 September 2024: 1,259,282,577 shares"],
        ENGLISH,
      ],
      [
        "Chinese",
        ["普通股（股份代號：09896）", "於2024年9月30日的期初結存：1,259,282,577股"],
        "日期 | 事件 | 詳情 | 股份數目 | 價格（HKD）",
      ],
      [
        "mixed",
        ["Ordinary shares 普通股 (stock code 09896)", "Shares in issue 已發行股份 (30 September 2024): 1,259,282,577"],
        "Date 日期 | Event 事件 | Details 詳情 | Shares 股數 | Price 價格 (HKD)",
      ],
    ] as const,
    (_, titles, headings) => expectReturn(`${ISSUER}${logOf(titles, headings)}`, MINISO),
  );

  proof("two that differ are none: classes are asked for", () =>
    expectErrors(
      `${ISSUER}${logOf(
        [
          "Ordinary shares, stock code 09896",
          "Opening balance as at 30 September 2024: 1,259,282,577",
          "Opening balance as at 31 August 2024: 1,259,282,570",
        ],
        ENGLISH,
      )}`,
      [" R110"],
    ),
  );
});
