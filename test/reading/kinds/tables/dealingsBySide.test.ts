import { expectErrors, expectReturn, notesOf, outcomeOfGrids } from "../../support/grids";
import { proofs } from "../../support/proofs";

const { proof, proofEach } = proofs("dealingsBySide");

/** Rows of the Exchange's reports of one day; balances and the rest are made up around them. */
const LANTERN_BAY = `
## Issuer
| Name of issuer | Lantern Bay Holdings Limited |
| Date submitted | 2026-11-20 |
| Percentage decimals | 4 |
## Share classes
| Share class | Listed | Stock code | Opening balance | Opening date | Opening treasury shares |
| Ordinary shares | Yes | '09999 | 2754276800 | 2026-10-31 | 9423200 |
## Closing prices
| Date | Close (HKD) |
| 2026-11-13 | 2.83 |
| 2026-11-16 | 2.85 |
| 2026-11-17 | 2.86 |
| 2026-11-18 | 2.84 |
| 2026-11-19 | 2.87 |
`;

const SALE = {
  classes: [
    {
      events: [
        {
          category: "On-market sale of treasury shares",
          date: "20 November 2026",
          issued: "3,000,000",
          treasury: "-3,000,000",
        },
      ],
      uncancelled: [],
      closing: { issued: "2,757,276,800", treasury: "6,423,200", total: "2,763,700,000" },
    },
  ],
  sectionII: null,
  sectionIII: {
    sales: [
      {
        date: "20 November 2026",
        number: "3,000,000",
        highest: "HKD 2.9",
        lowest: "HKD 2.86",
        received: "HKD 8,637,000",
      },
    ],
    totalNumber: "3,000,000",
  },
};

const log = (sheet: string, headings: string, bought: string, sold: string): string => `${LANTERN_BAY}
## ${sheet}
| ${headings} |
| 2026-09-08 | ${bought} | 1706400 | 2.82 | 2.695 | 4786606 | 2026-09-08 |
| 2026-11-20 | ${sold} | 3000000 | 2.90 | 2.86 | 8637000 | |
`;

describe("shares bought and shares sold again, in one table of events with their prices", () => {
  proofEach(
    [
      [
        "English: a heading of both sides",
        "Dealings",
        "Date | Bought / Sold | Shares | High (HKD) | Low (HKD) | Amount (HKD) | Reported",
        "Bought",
        "Sold",
      ],
      [
        "English: letters",
        "Treasury shares",
        "Date | B/S | Quantity | High (HKD) | Low (HKD) | Consideration (HKD) | NDDR",
        "B",
        "S",
      ],
      [
        "English: a re-issue",
        "Treasury log",
        "Date | Event | Number of shares | Highest price (HKD) | Lowest price (HKD) | Total (HKD) | Disclosed on",
        "Purchase of shares",
        "Re-issue",
      ],
      [
        "Chinese",
        "庫存股份買賣",
        "日期 | 事項 | 股數 | 最高價（港元） | 最低價（港元） | 總額（港元） | 披露日期",
        "購回",
        "出售",
      ],
      [
        "mixed",
        "Treasury 庫存股",
        "Date 日期 | Event 事項 | Shares 股數 | Highest price 最高價 (HKD) | Lowest price (HKD) | Total 總額 (HKD) | Disclosed on",
        "Bought 購回",
        "Sold 出售",
      ],
    ] as const,
    (_, sheet, headings, bought, sold) => expectReturn(log(sheet, headings, bought, sold), SALE),
  );

  proof("that what was bought is taken to be in treasury is said", async () => {
    const headings = "Date | Bought / Sold | Shares | High (HKD) | Low (HKD) | Amount (HKD) | Reported";
    const outcome = await outcomeOfGrids(log("Dealings", headings, "Bought", "Sold"));
    expect(notesOf(outcome)).toContain("R147 bought-into-treasury");
  });

  proof("a row that does not say its side is asked about", () =>
    expectErrors(
      `${log("Dealings", "Date | Bought / Sold | Shares | High (HKD) | Low (HKD) | Amount (HKD) | Reported", "Bought", "Sold")}| 2026-11-20 | see note | 1000 | 2.90 | 2.86 | 2870 | |\n`,
      ["Dealings!C4 R150"],
    ),
  );
});
