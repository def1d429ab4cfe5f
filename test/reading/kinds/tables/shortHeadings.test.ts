import { expectErrors, expectReturn } from "../../support/grids";
import { MANDATE_OF_TENCENT, SHEETS_OF_TENCENT, SHEETS_OF_TENCENT_ON_FF304 } from "../../support/plainSheets";
import { TENCENT, TENCENT_ON_FF304 } from "../../support/published";
import { lines, TENCENT_PURCHASES, TENCENT_PURCHASES_OF_2024 } from "../../support/purchases";
import { proofs } from "../../support/proofs";

const { proof, proofEach } = proofs("shortHeadings");

describe("a log under short words", () => {
  proofEach(
    [
      ["English", ["TRD DT", "SHS", "PX HI", "PX LO", "NET $", "PX AVG", "CCY", "RPTD"], ["Y", "N"]],
      ["Chinese", ["交易日", "股數", "最高", "最低", "付出", "均價", "幣種", "已報"], ["是", "否"]],
      [
        "mixed",
        ["Trd dt 日期", "Shs 股數", "Hi 最高", "Lo 最低", "Paid 付出", "Avg 均價", "Ccy 貨幣", "Rptd 申報"],
        ["Y", "N"],
      ],
    ] as const,
    (_, headings, [filed, unfiled]) =>
      expectReturn(
        `${SHEETS_OF_TENCENT}
## Buyback
| ${headings.join(" | ")} |
${lines(TENCENT_PURCHASES, (row) => `| ${row.date} | ${row.number} | ${row.high} | ${row.low} | ${row.paid} | ${row.average} | HKD | ${row.filed === "" ? unfiled : filed} |`)}
`,
        TENCENT,
      ),
  );
});

const WITHOUT_MANDATE = SHEETS_OF_TENCENT_ON_FF304.replace(MANDATE_OF_TENCENT, "");

describe("what was bought under the mandate, with the day in its name", () => {
  proofEach(
    [
      ["English", "Bought to 7 January 2024"],
      ["Chinese", "購回至2024年1月7日"],
      ["mixed", "Repurchased 購回 up to 7 January 2024"],
    ],
    (_, name) =>
      expectReturn(
        `${WITHOUT_MANDATE}
## Mandate
| Resolution date | 2023-05-17 |
| Shares in issue at resolution | 9587961965 |
| Limit (10%) | 958796196 |
| ${name} | 148592600 |
## Buyback
| Trading date | Shares | High (HKD) | Low (HKD) | Paid (HKD) | Filed on |
${lines(TENCENT_PURCHASES_OF_2024, (row) => `| ${row.date} | ${row.number} | ${row.high} | ${row.low} | ${row.paid} | ${row.filed} |`)}
`,
        { ...TENCENT_ON_FF304 },
      ),
  );
});

/** A made-up issuer, as no published return with transfers out of treasury is known to us. */
const LANTERN_BAY = `
## Issuer
| Name of issuer | Lantern Bay Holdings Limited |
| Date submitted | 2026-11-20 |
## Share classes
| Share class | Kind of shares | Listed | Stock code | Opening balance | Opening date | Opening treasury shares |
| Ordinary | Ordinary shares | Yes | '09999 | 2754276800 | 2026-10-31 | 9423200 |
`;
const TRANSFER = "Transfer of treasury shares - share award scheme";

describe("issued shares over changes, beside the treasury shares", () => {
  proofEach(
    [
      ["English", ["Date", "Event", "Scheme", "Issued shares (excl. treasury)", "Treasury shares"]],
      ["Chinese", ["日期", "事項", "計劃", "已發行股份(不包括庫存股份)", "庫存股"]],
      ["mixed", ["Date 日期", "Event 事項", "Scheme 計劃", "Issued shares 已發行股份", "Treasury shares 庫存股"]],
    ] as const,
    (_, headings) =>
      expectReturn(
        `${LANTERN_BAY}
## Movements
| ${headings.join(" | ")} |
| 2026-11-20 | ${TRANSFER} | 2025 Scheme | 400000 | -400000 |
`,
        {
          classes: [
            {
              events: [{ issued: "400,000", treasury: "-400,000" }],
              closing: { issued: "2,754,676,800", treasury: "9,023,200", total: "2,763,700,000" },
            },
          ],
        },
      ),
  );

  proof("balances stay balances, and the change is asked for", () =>
    expectErrors(
      `${LANTERN_BAY}
## Movements
| Date | Event | Scheme | Issued shares (excl. treasury) | Director |
| 2026-11-20 | Share option exercise | 2025 Scheme | 2754676800 | No |
`,
      ["Movements!A1 R114"],
    ),
  );
});

describe("a total in brackets behind a heading", () => {
  proofEach(
    [
      ["English", "Shares (total: 19,539,000)"],
      ["Chinese", "購回股數（合計 19,539,000）"],
      ["mixed", "Shares 股數 (so far 至今 19,539,000)"],
    ],
    (_, number) =>
      expectReturn(
        `${SHEETS_OF_TENCENT}
## Buyback
| Trading date | ${number} | High (HKD) | Low (HKD) | Paid (HKD) | Average (HKD) | Disclosed on |
${lines(TENCENT_PURCHASES, (row) => `| ${row.date} | ${row.number} | ${row.high} | ${row.low} | ${row.paid} | ${row.average} | ${row.filed} |`)}
`,
        TENCENT,
      ),
  );
});

describe("`#` over the numbers of the rows, with a total below them, beside a short heading over the shares", () => {
  test.each([
    ["English", "# | Trade date | Qty (shs) | High (HK$) | Low (HK$) | Average (HK$) | Total (HK$) | Filed", "Total"],
    [
      "Chinese",
      "# | 交易日 | 股數 | 最高價（港元） | 最低價（港元） | 平均價（港元） | 總額（港元） | 披露日期",
      "合計",
    ],
    [
      "mixed",
      "# | Date 交易日 | Qty 股數 | High HK$ | Low HK$ | Average HK$ | Total HK$ | Filed 披露日期",
      "Total 合計",
    ],
  ] as const)("%s", (_, headings, total) =>
    expectReturn(
      `${SHEETS_OF_TENCENT}## Repurchases
| ${headings} |
${lines(
  TENCENT_PURCHASES,
  ({ date, number, high, low, average, paid, filed }, at) =>
    `| ${at + 1} | ${date} | ${number} | ${high} | ${low} | ${average} | ${paid} | ${filed} |`,
)}
| ${total} | | ${TENCENT_PURCHASES.at(-1)?.soFar ?? 0} |
`,
      TENCENT,
    ),
  );
});
