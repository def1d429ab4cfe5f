import { sayDifference } from "../../src/forms/month/sayDifference";
import type { MonthDifference } from "../../src/shares/month/monthDifferences";

const CELLS = [{ sheet: "Movements", row: 4, column: 6 }];

describe("a difference of the month says which figure is which, in both languages", () => {
  test.each<[MonthDifference["kind"] & ("last return" | "running balance" | "cancellation"), RegExp, RegExp]>([
    [
      "last return",
      /closing balance of the month is 1,200; the last return and later events come to 1,000: a difference of 200\./,
      /本月期終結存為 1,200；上次報表加其後變動為 1,000，相差 200。/,
    ],
    [
      "running balance",
      /Balance after the last row of the month is 1,200; the movements come to 1,000: a difference of 200\./,
      /本月最後一行的結存為 1,200；按變動計算為 1,000，相差 200。/,
    ],
    [
      "cancellation",
      /Movements cancels 1,200; the purchases cancelled that day come to 1,000 in Repurchases: a difference of 200\./,
      /變動表註銷 1,200 股；購回表當日註銷的購回合共 1,000 股，相差 200 股。/,
    ],
  ])("%s", (kind, english, chinese) => {
    const difference: MonthDifference = { kind, found: 1_200n, expected: 1_000n, difference: 200n, cells: CELLS };
    expect(sayDifference(difference, "en")).toMatch(english);
    expect(sayDifference(difference, "zh-Hant")).toMatch(chinese);
    expect(sayDifference(difference, "en")).toContain("(Movements!G5)");
  });

  test("names four cells at most, and says that there are more", () => {
    const cells = [0, 1, 2, 3, 4].map((row) => ({ sheet: "M", row, column: 0 }));
    expect(sayDifference({ kind: "opening not known", cells: cells.slice(1) }, "en")).toMatch(
      /\(M!A2, M!A3, M!A4, M!A5\)$/,
    );
    expect(sayDifference({ kind: "opening not known", cells }, "en")).toMatch(/\(M!A1, M!A2, M!A3, M!A4, …\)$/);
  });

  test("counts rows that are not counted", () => {
    expect(sayDifference({ kind: "not counted", rows: 1, cells: CELLS }, "en")).toMatch(/^A row without/);
    expect(sayDifference({ kind: "not counted", rows: 2, cells: CELLS }, "en")).toMatch(/^2 rows without/);
  });

  test("of schemes, with the part and the name", () => {
    const figures = { found: 1_200n, expected: 1_000n, difference: 200n, cells: CELLS };
    const schemes: MonthDifference = { kind: "schemes", part: "B", ...figures };
    expect(sayDifference(schemes, "en")).toBe(
      "Schemes says that 1,200 shares were issued under Part B of the Monthly Return; the movements of the month come to 1,000: a difference of 200. (Movements!G5)",
    );
    expect(sayDifference(schemes, "zh-Hant")).toBe(
      "股份計劃表列明月報表 B 部本月發行 1,200 股；本月變動合計 1,000 股，相差 200 股。（Movements!G5）",
    );
    const scheme: MonthDifference = { kind: "scheme", scheme: "2020 Scheme", ...figures };
    expect(sayDifference(scheme, "en")).toBe(
      "2020 Scheme: 1,200 outstanding at the end of the month; what it opened with, less what was exercised, cancelled and lapsed, comes to 1,000: a difference of 200. (Movements!G5)",
    );
    expect(sayDifference(scheme, "zh-Hant")).toBe(
      "2020 Scheme：本月底結存為 1,200；按上月底結存及月內授出、行使、註銷及失效計算為 1,000，相差 200。（Movements!G5）",
    );
  });

  test("what could not be tied is said without figures", () => {
    const openingDate = "2024-03-15" as Extract<MonthDifference, { kind: "worked back" }>["openingDate"];
    const said = (difference: MonthDifference): readonly string[] => [
      sayDifference(difference, "en"),
      sayDifference(difference, "zh-Hant"),
    ];
    expect(said({ kind: "opening not known", cells: CELLS })).toEqual([
      "The opening balance is blank: no balance can be computed. (Movements!G5)",
      "期初結存留空：無法計算結存。（Movements!G5）",
    ]);
    expect(said({ kind: "worked back", openingDate, cells: CELLS })).toEqual([
      "The record opens on 15 March 2024: balances before that day are worked back by the rows there are. Compare the opening balance with the Monthly Return of the month before. (Movements!G5)",
      "紀錄的期初結存日期為2024年3月15日：該日之前的結存按現有各行倒算。請與上月的月報表核對期初結存。（Movements!G5）",
    ]);
    expect(said({ kind: "no last return", cells: CELLS })).toEqual([
      "The record has no closing balance of the last return: not tied to it. (Movements!G5)",
      "紀錄沒有上次報表的期終結存：未能核對。（Movements!G5）",
    ]);
    expect(said({ kind: "not counted", rows: 2, cells: CELLS })).toEqual([
      "2 rows without a number, date or class that can be read: not counted. (Movements!G5)",
      "有 2 行的數目、日期或類別未能讀取：並未計入。（Movements!G5）",
    ]);
  });
});
