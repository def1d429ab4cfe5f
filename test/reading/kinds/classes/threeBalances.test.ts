import { expectReturn } from "../../support/grids";

/** Issued shares, treasury shares and both together: what changed, and what it came to. The lines are those of a return of 8 September 2026. */
const OTHERS = `
## Issuer
| Name of issuer | Lantern Bay Holdings Limited |
| Date submitted | 2026-09-08 |
| Percentage decimals | 4 |
## Mandate
| Date of resolution | 2026-05-20 |
| Shares in issue at resolution | 2765700000 |
| Shares authorised | 276570000 |
| Purchased before this register | 10216800 |
## Class
| Class | Listed | Stock code |
| Ordinary shares | Yes | '09999 |
`;

const LINES = [
  { issued: "500,000", treasury: "-500,000" },
  { issued: "", treasury: "-2,000,000" },
  { issued: "-1,706,400", treasury: "1,706,400" },
];

const PUBLISHED = {
  classes: [
    {
      opening: { date: "31 August 2026", issued: "2,755,483,200", treasury: "10,216,800", total: "2,765,700,000" },
      events: LINES,
      closing: { issued: "2,754,276,800", treasury: "9,423,200", total: "2,763,700,000" },
    },
  ],
  sectionII: {
    purchases: [{ number: "1,706,400", highest: "HKD 2.82", lowest: "HKD 2.695", paid: "HKD 4,786,606" }],
    forTreasury: "1,706,400",
    mandate: { purchased: "11,923,200", percent: "0.4311" },
  },
};

describe("a ledger of three changes and three balances abreast", () => {
  test.each([
    [
      "English",
      "| Date | Transaction | Issued shares (excl. treasury) | Treasury shares | Total issued shares | High | Low | Total paid | Ccy | Balance - issued (excl. treasury) | Balance - treasury | Balance - total |",
      "Opening balance",
      [
        "Transfer of treasury shares - share award scheme",
        "Cancellation of treasury shares",
        "Repurchase into treasury",
      ],
    ],
    [
      "Chinese",
      "| 日期 | 事項 | 已發行股份（不包括庫存股份） | 庫存股份 | 已發行股份總數 | 最高價 | 最低價 | 代價 | 貨幣 | 結餘－已發行股份（不包括庫存股份） | 結餘－庫存股份 | 結餘－總數 |",
      "期初結餘",
      ["轉讓庫存股份－股份獎勵計劃", "註銷庫存股份", "購回股份並持作庫存股份"],
    ],
    [
      "mixed",
      "| Date 日期 | Event 事項 | Issued 已發行 (ex-treasury) | Treasury 庫存股 | Total 總數 | High 最高 | Low 最低 | Consideration 代價 | Currency 貨幣 | Issued balance 已發行結餘 (ex-treasury) | Treasury balance 庫存股結餘 | Total balance 總結餘 |",
      "Balance b/f 承前",
      [
        "Treasury shares transferred 轉讓 - share award scheme",
        "Treasury shares cancelled 註銷",
        "Repurchased into treasury 購回",
      ],
    ],
  ] as const)("%s", (_, headings, opening, [transfer, cancelled, bought]) =>
    expectReturn(
      `${OTHERS}
## Ledger
${headings}
| 2026-08-31 | ${opening} | | | | | | | | 2755483200 | 10216800 | 2765700000 |
| 2026-09-02 | ${transfer} | 500000 | -500000 | 0 | | | | | 2755983200 | 9716800 | 2765700000 |
| 2026-09-04 | ${cancelled} | 0 | -2000000 | -2000000 | | | | | 2755983200 | 7716800 | 2763700000 |
| 2026-09-08 | ${bought} | -1706400 | 1706400 | 0 | 2.82 | 2.695 | 4786606 | HKD | 2754276800 | 9423200 | 2763700000 |
`,
      PUBLISHED,
    ),
  );
});

/** The classes with what is in issue, in treasury and both together, as of the last return. */
const classes = (headings: string): string => `
## Classes
${headings}
| Ordinary shares | Yes | '09999 | 2026-08-31 | 2755483200 | 10216800 | 2765700000 |
`;

describe("a ledger of treasury shares says what its events do to them", () => {
  test.each([
    [
      "English, in and out",
      "| Class | Listed | Stock code | As at | Issued shares (excl. treasury) | Treasury shares | Total issued shares |",
      "| Date | Particulars | Shares in | Shares out | Treasury shares held | Highest HK$ | Lowest HK$ | Total HK$ |",
      ["Brought forward", "Transfer to 2025 Share Award Scheme (employees)", "Cancelled", "Buy-back"],
      false,
    ],
    [
      "English, signed",
      "| Class | Listed | Code | Date | In issue (ex-treasury) | In treasury | In issue (total) |",
      "| Date | Nature | Number | Balance in treasury | Highest price HK$ | Lowest price HK$ | Consideration HK$ |",
      ["Balance b/f", "Transfer to award scheme", "Cancellation", "Buy-back"],
      true,
    ],
    [
      "Chinese, signed",
      "| 類別 | 上市 | 股份代號 | 截至 | 已發行股份（不含庫存股） | 庫存股 | 總股本 |",
      "| 日期 | 摘要 | 數目 | 庫存股結餘 | 最高價（港元） | 最低價（港元） | 代價（港元） |",
      ["承前", "轉讓予股份獎勵計劃", "註銷", "購回股份"],
      true,
    ],
    [
      "mixed, in and out",
      "| Class 類別 | Listed 上市 | Stock code 代號 | As at 截至 | Issued excluding treasury 已發行 | Treasury 庫存股 | Total 總數 |",
      "| Date 日期 | Particulars 摘要 | In 轉入 | Out 轉出 | Treasury balance 庫存股結餘 | High 最高價 (HKD) | Low 最低價 (HKD) | Paid 代價 (HKD) |",
      ["Balance b/f 承前", "Transferred to award scheme 轉讓", "Cancelled 註銷", "Repurchased 購回"],
      false,
    ],
  ] as const)("%s", (_, headings, ledger, [opening, transfer, cancelled, bought], isSigned) => {
    const row = (date: string, event: string, number: number, balance: number, prices: string): string => {
      const change = isSigned ? String(number) : number > 0 ? `${number} | ` : ` | ${-number}`;
      return `| ${date} | ${event} | ${number === 0 ? (isSigned ? "" : " | ") : change} | ${balance} | ${prices} |`;
    };
    const { classes: blocks, ...rest } = PUBLISHED;
    return expectReturn(
      `${OTHERS.split("## Class")[0] ?? ""}${classes(headings)}
## Treasury ledger
${ledger}
${row("2026-08-31", opening, 0, 10216800, " | | ")}
${row("2026-09-02", transfer, -500000, 9716800, " | | ")}
${row("2026-09-04", cancelled, -2000000, 7716800, " | | ")}
${row("2026-09-08", bought, 1706400, 9423200, "2.82 | 2.695 | 4786606")}
`,
      { classes: blocks, ...rest },
    );
  });
});
