import fc from "fast-check";
import { readRegister } from "../../../src/reading/readRegister";
import { duplicateMovements } from "../../../src/shares/register/duplicateRows";
import type { Duplicate } from "../../../src/shares/register/duplicateRows";
import { sheet, surveyOf } from "../../support/sheetFixture";
import { timesTried } from "../../support/sampled";

const CLASSES = sheet("Share classes", "| Share class | Opening balance |\n| Ordinary | 1,000,000 |");

function duplicatesIn(rows: readonly { readonly day: number; readonly number: number }[]): readonly Duplicate[] {
  const lines = rows.map(({ day, number }) => `| 2024-05-0${day} | Placing | ${number} |`);
  const sheets = [CLASSES, sheet("Movements", ["| Date | Event | Number of shares |", ...lines].join("\n"))];
  return duplicateMovements(
    readRegister(
      surveyOf(sheets),
      sheets.map(({ snapshot }) => snapshot),
    ).register.movements,
  );
}

/** Rows alike, counted one by one. */
function counted(rows: readonly { readonly day: number; readonly number: number }[]): string[] {
  const counts = new Map<string, number>();
  for (const { day, number } of rows)
    counts.set(`2024-05-0${day} ${number}`, (counts.get(`2024-05-0${day} ${number}`) ?? 0) + 1);
  return [...counts]
    .filter(([, times]) => times > 1)
    .map(([row, times]) => `${row}: ${times}`)
    .sort();
}

const told = (found: readonly Duplicate[]): string[] =>
  found.map(({ date, number, rows }) => `${date} ${number}: ${rows}`).sort();

describe("rows of a day that are alike", () => {
  const number = fc.oneof(
    fc.integer({ min: 1, max: 6 }).map((times) => times * 1_000),
    fc.integer({ min: 0, max: 3 }).map((times) => 5_000 + times * 2 ** 32),
    fc.integer({ min: 1, max: 10 ** 9 }),
  );
  const rows = fc.array(fc.record({ day: fc.integer({ min: 1, max: 3 }), number }), { minLength: 1, maxLength: 40 });

  test("are those that counting one by one finds", () => {
    fc.assert(
      fc.property(rows, (each) => {
        expect(told(duplicatesIn(each))).toEqual(counted(each));
      }),
      { numRuns: timesTried({ sample: 60, whole: 300 }) },
    );
  });

  test("also on a day of many hundred rows, and where the two stand far apart", () => {
    const many = Array.from({ length: 1_200 }, (_, index) => ({ day: 2, number: 10_000 + index * 10 }));
    expect(told(duplicatesIn(many))).toEqual([]);
    expect(told(duplicatesIn([...many, { day: 2, number: 10_070 }]))).toEqual(["2024-05-02 10070: 2"]);
  });
});
