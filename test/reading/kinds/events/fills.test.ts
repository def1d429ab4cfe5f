import { expectReturn } from "../../support/grids";
import { SHEETS_OF_TENCENT } from "../../support/plainSheets";
import { TENCENT } from "../../support/published";
import { lines, TENCENT_PURCHASES } from "../../support/purchases";
import { proofs } from "../../support/proofs";

const { proof, proofEach } = proofs("fills");

const EARLIER = TENCENT_PURCHASES.slice(0, -1);

/** What the broker bought on 13 June: together 982,000 shares for HKD 500,382,813.6, the highest at 515, the lowest at 506.5. */
const FILLS = [
  ["09:31", 100_000, "515", "51500000"],
  ["10:02", 182_000, "506.5", "92183000"],
  ["13:11", 600_000, "509.6", "305760000"],
  ["15:58", 100_000, "509.398136", "50939813.6"],
] as const;

describe("a row a fill: those of a day in one hand are its purchase", () => {
  proofEach(
    [
      ["English", ["Trade date", "Time", "Side", "Executed qty", "Executed price (HKD)", "Gross (HKD)", "Filed"]],
      ["Chinese", ["成交日期", "成交時間", "買賣", "成交股數", "成交價（港元）", "成交金額（港元）", "已披露"]],
      [
        "mixed, without a time",
        [
          "Trade date 交易日",
          "Order 訂單",
          "B/S 買賣",
          "Shares bought 股數",
          "Price 價格 (HKD)",
          "Amount 金額 (HKD)",
          "Filed 披露",
        ],
      ],
    ] as const,
    (_, headings) =>
      expectReturn(
        `${SHEETS_OF_TENCENT}
## Fills
| ${headings.join(" | ")} |
${lines(EARLIER, ({ date, number, average, filed }) => `| ${date} | 10:30 | B | ${number} | ${average} | | ${filed} |`)}
${FILLS.map(([time, number, price, paid]) => `| 2025-06-13 | ${time} | B | ${number} | ${price} | ${paid} | |`).join("\n")}
`,
        TENCENT,
      ),
  );

  proofEach(
    [
      [
        "English: a subtotal below them",
        ["Trading date", "Session", "Shares", "High (HKD)", "Low (HKD)", "Paid (HKD)", "Average (HKD)", "Disclosed on"],
        "Total 13 June",
      ],
      [
        "Chinese: 小計",
        [
          "交易日",
          "時段",
          "購回股數",
          "最高價（港元）",
          "最低價（港元）",
          "總代價（港元）",
          "平均價（港元）",
          "披露日期",
        ],
        "小計",
      ],
      [
        "mixed: both languages",
        [
          "Trading date 交易日",
          "Time 時段",
          "Shares 股數",
          "High 最高價 HKD",
          "Low 最低價 HKD",
          "Paid 代價 HKD",
          "Average 平均價 HKD",
          "Filed on 披露日期",
        ],
        "Day total 合計",
      ],
    ] as const,
    (_, headings, total) =>
      expectReturn(
        `${SHEETS_OF_TENCENT}
## Buyback
| ${headings.join(" | ")} |
${lines(EARLIER, ({ date, number, average, filed }) => `| ${date} | | ${number} | | | | ${average} | ${filed} |`)}
| 2025-06-13 | AM | 482000 | 515 | 508 | 246382813.6 | | |
| | PM | 500000 | 512 | 506.5 | 254000000 | | |
| ${total} | | 982000 | 515 | 506.5 | 500382813.6 | | |
`,
        TENCENT,
      ),
  );

  proof("two purchases of a day under their own high and low prices, without a time, stay two", async () => {
    const grids = `${SHEETS_OF_TENCENT}
## Buyback
| Trading date | Shares | High (HKD) | Low (HKD) | Paid (HKD) | Average (HKD) | Disclosed on |
${lines(EARLIER, ({ date, number, average, filed }) => `| ${date} | ${number} | | | | ${average} | ${filed} |`)}
| 2025-06-13 | 482000 | 515 | 508 | 246382813.6 | | |
| 2025-06-13 | 500000 | 512 | 506.5 | 254000000 | | |
`;
    await expectReturn(grids, {
      sectionII: {
        purchases: [
          expect.objectContaining({ number: "482,000", highest: "HKD 515", lowest: "HKD 508" }),
          expect.objectContaining({ number: "500,000", highest: "HKD 512", lowest: "HKD 506.5" }),
        ],
        totalNumber: "982,000",
        totalPaid: "HKD 500,382,813.6",
      },
    });
  });
});
