import { outcomeOfGrids } from "../../support/grids";
import { SHEETS_OF_MINISO } from "../../support/plainSheets";

const CANCELLED = "Repurchased and cancelled";

/** MINISO's cancellation of 8 October 2024, at HKD 34.6296 a share, with what stands on a sheet of its own. */
const record = (prices: string): string => `${SHEETS_OF_MINISO}
## Movements
| Date | Event | Number of shares |
| 2024-10-08 | ${CANCELLED} | -701740 |
${prices}`;

async function errorsOf(grids: string): Promise<readonly string[]> {
  const { findings } = await outcomeOfGrids(grids);
  return findings.filter(({ severity }) => severity === "error").map(({ code }) => code);
}

describe("the price of a cancellation in a table that is not read", () => {
  test.each([
    ["English", "## Prices\n| Cancellation | Average price per share |\n| 2024-10-08 | HK$34.6296 |\n"],
    ["Chinese", "## 註銷價格\n| 日子 | 平均價 |\n| 2024-10-08 | 34.6296 |\n"],
    [
      "mixed",
      "## Sheet9\n| Cancelled shares 已註銷股份 |\n| Day 日 | Average price 平均價 (HKD) |\n| 2024-10-08 | 34.6296 |\n",
    ],
  ] as const)("%s: is asked for", async (_, prices) => {
    expect(await errorsOf(record(prices))).toEqual(["R196"]);
  });

  test.each([
    ["another day", "## Prices\n| Cancellation | Average price per share |\n| 2024-10-09 | HK$34.6296 |\n"],
    ["not of cancellations", "## Market\n| Day | Average price |\n| 2024-10-08 | HK$34.6296 |\n"],
  ] as const)("%s: is none of it", async (_, prices) => {
    expect(await errorsOf(record(prices))).toEqual([]);
  });
});
