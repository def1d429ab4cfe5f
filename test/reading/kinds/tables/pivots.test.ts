import { expectErrors, expectReturn } from "../../support/grids";
import { SHEETS_OF_TENCENT } from "../../support/plainSheets";
import { TENCENT } from "../../support/published";
import { lines, type Purchase, TENCENT_PURCHASES } from "../../support/purchases";
import { proofs } from "../../support/proofs";

const { proof, proofEach } = proofs("pivots");

/** Only days after it are not yet reported. */
const LAST_RETURN = `
## Last return
| Closing balance | 9190417249 |
| Closing date | 2025-06-12 |
`;

const total = (rows: readonly Purchase[]): number => rows.reduce((sum, { number }) => sum + number, 0);
const inMonth = (month: string): readonly Purchase[] => TENCENT_PURCHASES.filter(({ date }) => date.startsWith(month));

function pivot(headings: readonly string[], months: readonly string[], grand: string, more = 0): string {
  const block = (name: string, rows: readonly Purchase[]): string =>
    `| ${name} | ${total(rows) + more} | | | | |\n${lines(rows, ({ date, number, high, low, paid, average }) => `| ${date} | ${number} | ${high} | ${low} | ${paid} | ${average} |`)}`;
  const [may = "", june = ""] = months;
  return `
## Pivot
| Market | SEHK |
| |
| ${headings.join(" | ")} |
${block(may, inMonth("2025-05"))}
${block(june, inMonth("2025-06"))}
| ${grand} | ${total(TENCENT_PURCHASES)} | 515 | 506.5 | 500382813.6 | |
`;
}

const ENGLISH = [
  "Row Labels",
  "Sum of Shares bought",
  "Max of Price (HKD)",
  "Min of Price (HKD)",
  "Sum of Consideration (HKD)",
  "Average of VWAP (HKD)",
];

describe("a pivot table as the only log: the number beside a month is the sum of its days", () => {
  proofEach(
    [
      ["English", ENGLISH, ["May", "Jun"], "Grand Total"],
      [
        "Chinese",
        [
          "列標籤",
          "加總 - 購回股數",
          "最高價（港元）",
          "最低價（港元）",
          "加總 - 代價（港元）",
          "平均值 - 平均價（港元）",
        ],
        ["5月", "6月"],
        "總計",
      ],
      [
        "mixed, as a mainland Excel writes it",
        [
          "行标签",
          "求和项:购回股数 Shares",
          "最高价 High (HKD)",
          "最低价 Low (HKD)",
          "求和项:总代价 (HKD)",
          "平均价 Average (HKD)",
        ],
        ["2025年5月", "2025年6月"],
        "总计",
      ],
    ] as const,
    (_, headings, months, grand) =>
      expectReturn(`${SHEETS_OF_TENCENT}${LAST_RETURN}${pivot(headings, months, grand)}`, TENCENT),
  );

  proof("a number beside a month that its days do not come to is asked about", () =>
    expectErrors(`${SHEETS_OF_TENCENT}${LAST_RETURN}${pivot(ENGLISH, ["May", "Jun"], "Grand Total", 1)}`, [
      "Pivot!B4 R150",
      "Pivot!B15 R150",
    ]),
  );
});
