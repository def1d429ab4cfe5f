import { outcomeOfGrids } from "../../support/grids";

const bought = [1_740_000, 1_760_000, 1_790_000, 1_740_000, 2_830_000, 3_640_000];
const BEFORE = 150_000_000;
const AT_RESOLUTION = 9_587_961_965;

describe("how much of the mandate is used, from more than nothing on, is no percentage of the purchase", () => {
  test.each([
    ["English", "Trade date | Shares | % of issued shares at AGM | Highest (HKD) | Lowest (HKD) | Amount (HKD)"],
    [
      "Chinese",
      "交易日期 | 購回股數 | 佔股東大會當日已發行股份百分比 | 最高價（港元） | 最低價（港元） | 代價（港元）",
    ],
    ["mixed", "Date 日期 | Shares 股數 | % of issued shares 佔比 | High 最高 (HKD) | Low 最低 (HKD) | Paid 代價 (HKD)"],
  ] as const)("%s", async (_, headings) => {
    let used = BEFORE;
    const rows = bought.map((number, at) => {
      used += number;
      return `| 2024-01-${String(8 + at).padStart(2, "0")} | ${number} | ${((used / AT_RESOLUTION) * 100).toFixed(5)}% | 280 | 270 | ${number * 275} |`;
    });
    const { findings } = await outcomeOfGrids(`
## Issuer
| Name of issuer | Example Limited |
| Date submitted | 2024-01-13 |
## Share classes
| Share class | Listed | Stock code | Opening balance | Opening date |
| Ordinary | Yes | '00001 | 9452393365 | 2024-01-07 |
## Tracker
| Share buy-back |
| ${headings} |
${rows.join("\n")}
`);
    expect(findings.filter(({ code }) => code.startsWith("P11"))).toEqual([]);
  });
});
