import { expectReturn } from "../support/grids";
import { SHEETS_OF_TENCENT } from "../support/plainSheets";
import { TENCENT_PURCHASES } from "../support/purchases";

const BEFORE = 1_000_000;

/** The last five purchases of June 2025, 4,874,000 shares, after a million bought before. */
function rows(words: string): string {
  let used = BEFORE;
  const lines = TENCENT_PURCHASES.slice(-5).map(({ date, number }, index) => {
    used += number;
    return `| ${date} | ${number} | ${used} | 515 | 506.5 | ${index < 4 ? date : ""} |`;
  });
  return [`| ${words} | | ${BEFORE} |`, ...lines].join("\n");
}

describe("what a log brings forward of the mandate was bought before it", () => {
  test.each([
    [
      "English",
      "Date | Shares repurchased | Cumulative under mandate | Highest (HKD) | Lowest (HKD) | Filed",
      "Brought forward",
    ],
    ["Chinese", "交易日期 | 購回股數 | 授權下累計購回 | 最高價（港元） | 最低價（港元） | 披露日期", "承前"],
    [
      "mixed",
      "Trading date 日期 | Shares 購回股數 | Cumulative under mandate 累計 | High 最高 (HKD) | Low 最低 (HKD) | Filed 披露日期",
      "b/f 承前",
    ],
  ] as const)("%s", (_, headings, words) =>
    expectReturn(`${SHEETS_OF_TENCENT}\n## Buy-back\n| ${headings} |\n${rows(words)}\n`, {
      // 1,000,000 and 968,000, 973,000, 969,000, 975,000, 982,000.
      sectionII: { mandate: { purchased: "5,867,000" } },
    }),
  );
});
