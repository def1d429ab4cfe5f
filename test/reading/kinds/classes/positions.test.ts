import { expectErrors, expectReturn } from "../../support/grids";

const OTHERS = `
## Company
| Name of issuer | Lantern Bay Holdings Limited |
| Date submitted | 2026-09-08 |
| Percentage decimals | 4 |
## Class
| Class | Kind | Listed | Stock code |
| Ordinary | Ordinary shares | Yes | '09999 |
`;

type Hand = readonly [name: string, upper: string, lower: string, words: string];

const HANDS: readonly Hand[] = [
  [
    "English",
    "Date | Event | Number of shares | | | Consideration | | ",
    "| | Issued (excl. treasury) | Treasury | Total | Highest | Lowest | Total paid",
    "As at",
  ],
  [
    "Chinese",
    "日期 | 事項 | 股份數目 | | | 代價 | | ",
    "| | 已發行股份（不包括庫存股份） | 庫存股份 | 合計 | 最高價 | 最低價 | 付出總額",
    "結存",
  ],
  [
    "mixed",
    "Date 日期 | Event 事項 | Number of shares 股份數目 | | | Consideration 代價 | | ",
    "| | Issued (excl. treasury) 已發行（不包括庫存股份） | Treasury 庫存股份 | Total 合計 | Highest 最高價 | Lowest 最低價 | Total paid 付出總額",
    "As at",
  ],
];

function statement([, upper, lower, words]: Hand, closing = 2753776800): string {
  return `${OTHERS}
## Statement
| ${upper} |
| ${lower} |
| 2026-08-31 | ${words} | 2755483200 | 10216800 | 2765700000 | | | |
| 2026-09-04 | Cancellation of treasury shares | - | (2,000,000) | (2,000,000) | | | |
| 2026-09-08 | Repurchase, held as treasury shares | (1,706,400) | 1,706,400 | - | HK$2.82 | HK$2.695 | HK$4,786,606 |
| 2026-09-08 | ${words} | ${closing} | 9923200 | 2763700000 | | | |
`;
}

describe("positions above the first movement and below the last, under headings of two rows", () => {
  for (const hand of HANDS)
    test(hand[0], () =>
      expectReturn(statement(hand), {
        classes: [
          {
            opening: { date: "31 August 2026", issued: "2,755,483,200", treasury: "10,216,800" },
            // 2,755,483,200 less 1,706,400; 10,216,800 less 2,000,000 and with 1,706,400.
            closing: { issued: "2,753,776,800", treasury: "9,923,200" },
          },
        ],
      }),
    );

  test("a position that the movements do not lead to is an error", () =>
    expectErrors(statement(HANDS[0] as Hand, 2753767800), ["Statement!C6 R150"]));
});
