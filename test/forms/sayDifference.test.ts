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
});
