import { expectErrors, expectReturn } from "../../support/grids";

const LANTERN_BAY = `
## Issuer
| Name of issuer | Lantern Bay Holdings Limited |
| Date submitted | 2026-09-10 |
| Percentage decimals | 4 |
## Class
| Class | Listed | Stock code | Shares in issue | As at | Treasury shares |
| Ordinary shares | Yes | '09999 | 2754276800 | 2026-09-08 | 9423200 |
`;

const lineOf = (detail: string, issued: string, price: string): object => ({
  detail,
  date: "10 September 2026",
  issued,
  price,
});

type Hand = readonly [name: string, sheet: string, details: readonly [string, string]];

const HANDS: readonly Hand[] = [
  [
    "English: the price behind the grant",
    `## Option exercises
| Share option exercises |
| Date of allotment | Granted 2021 @ HK$1.85 | Granted 2023 @ HK$2.10 | Total | Disclosed on |
| 2026-08-03 | 10000 | | 10000 | 2026-08-04 |
| 2026-09-10 | 120000 | 80000 | 200000 | |`,
    ["Granted 2021", "Granted 2023"],
  ],
  [
    "Chinese: the price below the grant",
    `## 購股權行使
| 購股權行使－配發股份 |
| 配發日期 | 二零二一年授出 | 二零二三年授出 | 合計 | 披露日期 |
| | 行使價1.85港元 | 行使價2.10港元 | | |
| 2026-08-03 | 10000 | | 10000 | 2026-08-04 |
| 2026-09-10 | 120000 | 80000 | 200000 | |`,
    ["二零二一年授出", "二零二三年授出"],
  ],
  [
    "mixed: a row of prices below the headings",
    `## Options 購股權
| Share options exercised 行使購股權 |
| Allotment date 配發日期 | Batch A 批次甲 | Batch B 批次乙 | Total 合計 | Disclosed on 披露日期 |
| Exercise price 行使價 (HK$) | 1.85 | 2.1 |
| 2026-08-03 | 10000 | | 10000 | 2026-08-04 |
| 2026-09-10 | 120000 | 80000 | 200000 | |`,
    ["Batch A 批次甲", "Batch B 批次乙"],
  ],
  [
    "English: shares and proceeds of each scheme abreast",
    `## Option exercises
| Share option exercises |
| Allotted on | Scheme 2021 (HK$1.85) | | Scheme 2023 (HK$2.10) | | All schemes | | NDDR |
| | Shares | Proceeds HK$ | Shares | Proceeds HK$ | Shares | Proceeds HK$ | |
| 2026-08-03 | 10000 | 18500 | | | 10000 | 18500 | Filed |
| 2026-09-10 | 120000 | 222000 | 80000 | 168000 | 200000 | 390000 | |`,
    ["Scheme 2021", "Scheme 2023"],
  ],
];

describe("a column for each grant: a line for each, at the price its heading names, and none for the total", () => {
  test.each(HANDS)("%s", (_, sheet, [first, second]) =>
    expectReturn(`${LANTERN_BAY}${sheet}\n`, {
      classes: [
        {
          events: [lineOf(first, "120,000", "HKD 1.85"), lineOf(second, "80,000", "HKD 2.1")],
          // 2,754,276,800 with 200,000.
          closing: { issued: "2,754,476,800" },
        },
      ],
    }),
  );

  test("a total that its grants do not come to is an error at the total", () =>
    expectErrors(`${LANTERN_BAY}${(HANDS[0]?.[1] ?? "").replace("| 200000 |", "| 210000 |")}\n`, [
      "Option exercises!D4, Option exercises!B4, Option exercises!C4 R180",
    ]));
});

describe("directors and employees abreast", () => {
  const OF_DIRECTOR = "Exercise of share options under a share option scheme by a director of the issuer";
  const OF_OTHERS = "Exercise of share options under a share option scheme (other than by a director of the issuer)";
  test.each([
    ["English", "Date of allotment | By directors | By employees | Total | Exercise price (HK$)"],
    ["Chinese", "配發日期 | 董事 | 僱員 | 合計 | 行使價（港元）"],
    ["mixed", "Allotment date 配發日期 | Directors 董事 | Employees 僱員 | Total 合計 | Exercise price 行使價 (HK$)"],
  ] as const)("%s", (_, headings) =>
    expectReturn(
      `${LANTERN_BAY}## Options
| Share options exercised |
| ${headings} |
| 2026-09-10 | 120000 | 80000 | 200000 | 1.85 |
`,
      {
        classes: [
          {
            events: [
              { category: OF_DIRECTOR, issued: "120,000", price: "HKD 1.85" },
              { category: OF_OTHERS, issued: "80,000", price: "HKD 1.85" },
            ],
            closing: { issued: "2,754,476,800" },
          },
        ],
      },
    ),
  );
});
