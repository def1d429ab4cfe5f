import { expectReturn, outcomeOfGrids } from "../../support/grids";
import { SHEETS_OF_TENCENT } from "../../support/plainSheets";
import { lines, type Purchase, TENCENT_PURCHASES } from "../../support/purchases";
import { proofs } from "../../support/proofs";

const { proof, proofEach } = proofs("trades");

const BESIDE = `${SHEETS_OF_TENCENT}
## Last return
| Closing balance | 9190417249 |
| Closing date | 2025-06-12 |
## Movements
| Date | Event | Number of shares | Disclosed on |
| 2025-05-13 | Exercise of share options | 1200 | 2025-05-13 |
`;

/** The last of them paid what its return says; of the others the average is known. */
const paidOf = ({ number, average, paid }: Purchase): string =>
  paid === "" ? String(Math.round(number * parseFloat(average) * 100) / 100) : paid;
const priceOf = ({ number, average, paid }: Purchase): string =>
  average === "" ? String(parseFloat(paid) / number) : average;

const log = (sheet: string, headings: string): string => `${BESIDE}
## ${sheet}
| ${headings} |
${lines(TENCENT_PURCHASES, (row) => `| ${row.date} | ${row.number} | ${priceOf(row)} | ${paidOf(row)} |`)}`;

describe("trading day, number, price and total, without a word of repurchases", () => {
  proofEach(
    [
      ["English", "Trading date | Number | Price (HKD) | Total (HKD)"],
      ["Chinese", "交易日期 | 數量 | 價格（港元） | 總額（港元）"],
      ["mixed", "Trade date 交易日期 | Qty 數量 | Price 價格 (HKD) | Amount 金額 (HKD)"],
    ] as const,
    (_, headings) =>
      expectReturn(log("Log", headings), {
        sectionII: {
          purchases: [{ date: "13 June 2025", number: "982,000", paid: "HKD 500,382,813.6" }],
          mandate: { purchased: "19,588,000" },
        },
      }),
  );

  proof("a list of goods with days, numbers, prices and totals is left aside", async () => {
    const outcome = await outcomeOfGrids(log("Stationery", "Date | Number | Price (HKD) | Total (HKD)"));
    expect(outcome.end === "errors" ? outcome.errors : outcome.end).toEqual(["R190 nothing-to-disclose"]);
  });
});
