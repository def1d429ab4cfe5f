import { expectReturn, outcomeOfGrids } from "../../support/grids";
import { ISSUER_OF_TENCENT, SHEETS_OF_TENCENT } from "../../support/plainSheets";
import { TENCENT } from "../../support/published";
import { lines, TENCENT_PURCHASES } from "../../support/purchases";

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

describe("a total to date beside the mandate is what the log itself adds up to", () => {
  const ALL = TENCENT_PURCHASES.reduce((sum, { number }) => sum + number, 0);
  const IN_MAY = TENCENT_PURCHASES.slice(0, 10).reduce((sum, { number }) => sum + number, 0);
  const record = (headings: string, bought: number): string => `${ISSUER_OF_TENCENT}
## Share classes
| Share class | Kind of shares | Listed | Stock code | Multi-counter stock code | Opening balance | Opening date | Opening treasury shares |
| Ordinary | Ordinary shares | Yes | '00700 | 80700 RMB | 9190417249 | 2025-06-12 | 0 |
## Mandate
| ${headings} |
| 2025-05-14 | 918901866 | ${bought} |
## Repurchases
| Date | Shares bought | High (HKD) | Low (HKD) | Average (HKD) | Paid (HKD) | Filed on |
${lines(TENCENT_PURCHASES, (row) => `| ${row.date} | ${row.number} | ${row.high} | ${row.low} | ${row.average} | ${row.paid} | ${row.filed} |`)}
`;

  test.each([
    ["English: all of it", "Date of resolution | Shares authorised | Bought to date", ALL],
    ["English: up to the end of May", "Date of resolution | Shares authorised | Bought to date", IN_MAY],
    ["Chinese: all of it", "決議日期 | 獲授權股數 | 已購回股份", ALL],
    ["mixed: up to the end of May", "Resolution 決議日期 | Authorised 授權上限 | Used 已使用", IN_MAY],
  ] as const)("%s", (_, headings, bought) => expectReturn(record(headings, bought), TENCENT));

  test.each([
    ["all purchases of the record", ALL],
    ["its first ten", IN_MAY],
  ] as const)("entered as bought before, %s are an error", async (_, bought) => {
    const { findings } = await outcomeOfGrids(
      record("Date of resolution | Shares authorised | Purchased before this register", bought),
    );
    expect(findings.filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual(["S158"]);
  });

  test("one share more was bought before the log, and is added", () =>
    expectReturn(record("Date of resolution | Shares authorised | Bought to date", IN_MAY + 1), {
      // 9,784,001 before and 19,588,000 in the log.
      sectionII: { mandate: { purchased: "29,372,001" } },
    }));
});
