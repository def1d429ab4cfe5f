import { expectErrors, expectReturn } from "../../support/grids";
import { SHEETS_OF_SENSETIME, SHEETS_OF_TENCENT } from "../../support/plainSheets";
import { SENSETIME_WITH_REMARKS, TENCENT } from "../../support/published";
import { lines, TENCENT_PURCHASES } from "../../support/purchases";
import { proofs } from "../../support/proofs";

const { proof, proofEach } = proofs("dealingsAmong");

describe("purchases with their prices among the movements", () => {
  proofEach(
    [
      [
        "English",
        [
          "Date",
          "Event",
          "Number of shares",
          "Highest price (HKD)",
          "Lowest price (HKD)",
          "Total paid (HKD)",
          "Average price (HKD)",
          "Disclosed on",
        ],
        "Share buy-back, not yet cancelled",
      ],
      [
        "Chinese",
        ["日期", "事項", "股數", "最高價（港元）", "最低價（港元）", "付出總額（港元）", "平均價（港元）", "披露日期"],
        "購回股份（尚未註銷）",
      ],
      [
        "mixed",
        [
          "Date 日期",
          "Event 事項",
          "Shares 股數",
          "High 最高價 (HKD)",
          "Low 最低價 (HKD)",
          "Consideration 代價 (HKD)",
          "VWAP 平均價 (HKD)",
          "Filed on 披露日期",
        ],
        "Repurchase 購回",
      ],
    ] as const,
    (_, headings, event) =>
      expectReturn(
        `${SHEETS_OF_TENCENT}
## Movements
| ${headings.join(" | ")} |
${lines(TENCENT_PURCHASES, (row) => `| ${row.date} | ${event} | ${row.number} | ${row.high} | ${row.low} | ${row.paid} | ${row.average} | ${row.filed} |`)}
`,
        TENCENT,
      ),
  );
});

/** A made-up issuer whose purchase of 8 September 2026 is a row of the Exchange's report of the next day; balances and the rest are made up around it. */
const LANTERN_BAY = `
## Issuer
| Name of issuer | Lantern Bay Holdings Limited |
| Date submitted | 2026-09-08 |
| Percentage decimals | 4 |
## Share classes
| Share class | Kind of shares | Listed | Stock code | Opening balance | Opening date | Opening treasury shares |
| Ordinary | Ordinary shares | Yes | '09999 | 2755483200 | 2026-08-31 | 10216800 |
## Mandate
| Date of resolution | 2026-05-20 |
| Shares in issue at resolution | 2765700000 |
| Shares authorised | 276570000 |
| Purchased before this register | 10216800 |
## Last return
| Closing balance | 2755483200 |
| Treasury shares | 10216800 |
| Closing date | 2026-08-31 |
`;

describe("a ledger of treasury shares: what comes in is bought, what goes out is transferred or cancelled", () => {
  proofEach(
    [
      [
        "English",
        [
          "Date",
          "Particulars",
          "Shares acquired",
          "Shares disposed of",
          "Treasury balance",
          "Highest price (HKD)",
          "Lowest price (HKD)",
          "Consideration (HKD)",
        ],
        [
          "Balance brought forward",
          "Transfer of treasury shares - share award scheme",
          "Cancellation of treasury shares",
          "Repurchase, held as treasury shares",
        ],
      ],
      [
        "Chinese",
        ["日期", "摘要", "轉入", "轉出", "庫存股結餘", "最高價（港元）", "最低價（港元）", "代價（港元）"],
        ["承前結餘", "轉讓庫存股份－股份獎勵計劃", "註銷庫存股份", "購回股份並持作庫存股份"],
      ],
      [
        "mixed",
        [
          "Date 日期",
          "Event 事項",
          "In 入",
          "Out 出",
          "Treasury balance 庫存股結餘",
          "High 最高價 (HKD)",
          "Low 最低價 (HKD)",
          "Total paid 代價 (HKD)",
        ],
        [
          "Balance b/f 承前",
          "Treasury shares transferred 轉讓庫存股份 - share award scheme",
          "Treasury shares cancelled 註銷庫存股份",
          "Repurchased into treasury 購回作庫存",
        ],
      ],
    ] as const,
    (_, headings, [opening, transfer, cancelled, bought]) =>
      expectReturn(
        `${LANTERN_BAY}
## Treasury register
| ${headings.join(" | ")} |
| 2026-08-31 | ${opening} | | | 10216800 | | | |
| 2026-09-02 | ${transfer} | | 500000 | 9716800 | | | |
| 2026-09-04 | ${cancelled} | | 2000000 | 7716800 | | | |
| 2026-09-08 | ${bought} | 1706400 | | 9423200 | 2.82 | 2.695 | 4786606 |
`,
        {
          form: "FF305",
          classes: [
            {
              events: [
                { date: "02 September 2026", issued: "500,000", treasury: "-500,000" },
                { date: "04 September 2026", issued: "", treasury: "-2,000,000" },
                { date: "08 September 2026", issued: "-1,706,400", treasury: "1,706,400", price: "HKD 2.8051" },
              ],
              closing: { issued: "2,754,276,800", treasury: "9,423,200", total: "2,763,700,000" },
            },
          ],
          sectionII: {
            totalNumber: "1,706,400",
            forTreasury: "1,706,400",
            mandate: { purchased: "11,923,200", percent: "0.4311" },
          },
        },
      ),
  );
});

describe("balances before and after, without the change", () => {
  const rows = (headings: readonly string[], after = 25941670420): string => `${SHEETS_OF_SENSETIME}
## Movements
| ${headings.join(" | ")} |
| 2022-12-30 | Class B | Repurchase of shares and cancelled | 25973445420 | ${after} | 16, 19, 20, 21, 22, 23 and 26 September 2022 | |
| 2022-12-30 | Class B | Conversion of Class A ordinary shares to Class B ordinary shares | 25941670420 | 25948809928 | | Infinity Vision Enterprise Inc. |
| 2022-12-30 | Class A | Conversion of Class A ordinary shares to Class B ordinary shares | 7527254580 | 7520115072 | | Infinity Vision Enterprise Inc. |
`;
  proofEach(
    [
      ["English", ["Date", "Share class", "Event", "Balance before", "Balance after", "Purchase dates", "Holder"]],
      ["Chinese", ["日期", "股份類別", "事項", "變動前結餘", "變動後結餘", "購回日期", "持有人"]],
      [
        "mixed",
        [
          "Date 日期",
          "Class 類別",
          "Event 事項",
          "Shares before 變動前股數",
          "Shares after 變動後股數",
          "Purchase dates 購回日期",
          "Holder 持有人",
        ],
      ],
    ] as const,
    (_, headings) => expectReturn(rows(headings), SENSETIME_WITH_REMARKS),
  );

  proof("a balance after that the next row does not begin with is reported", async () => {
    const headings = ["Date", "Share class", "Event", "Balance before", "Balance after", "Purchase dates", "Holder"];
    await expect(expectErrors(rows(headings, 25941670402), [])).rejects.toThrow();
  });
});
