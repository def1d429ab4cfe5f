import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { rememberingReads } from "../../src/actions/cachedWorkbook";
import { checkRegister, type CheckOutcome } from "../../src/actions/checkRegister";
import { parseCivilDate } from "../../src/shares/values/civilDate";
import type { CellValue } from "../../src/workbook/workbook";
import { cellsWorkbook } from "../support/cellsWorkbook";
import { IS_WHOLE, timesTried } from "../support/sampled";
import { seededChance } from "../support/seededChance";
import { sheet, surveyOf } from "../support/sheetFixture";
import { typedOver, variedRegister } from "../support/variedRegister";

jest.setTimeout(600_000);

/** The same registers in every run: a failure is found again. */
const SEED = 20_221_230;
const RUNS = timesTried({ sample: 2, whole: 60 });
/** Few rows, of which an edit often strikes one that matters to another. */
const MOST_ROWS = 26;

/** What an edit touches: a cell, or a few below and beside each other, typed or pasted at once; or a whole sheet that nobody knows the cells of. */
interface Edit {
  readonly seed: number;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly isKnown: boolean;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  seed: fc.nat(),
  // Movements above all, then Share classes and Repurchases: every figure stands on them.
  sheet: fc.oneof(
    { arbitrary: fc.constant(2), weight: 5 },
    { arbitrary: fc.constant(1), weight: 2 },
    { arbitrary: fc.constant(3), weight: 2 },
    { arbitrary: fc.nat({ max: 8 }), weight: 2 },
  ),
  row: fc.oneof({ arbitrary: fc.nat(), weight: 12 }, { arbitrary: fc.constant(0), weight: 1 }),
  column: fc.nat(),
  rows: fc.oneof({ arbitrary: fc.constant(1), weight: 7 }, { arbitrary: fc.integer({ min: 2, max: 4 }), weight: 1 }),
  columns: fc.oneof({ arbitrary: fc.constant(1), weight: 7 }, { arbitrary: fc.constant(30), weight: 1 }),
  isKnown: fc.oneof({ arbitrary: fc.constant(true), weight: 15 }, { arbitrary: fc.constant(false), weight: 1 }),
});

const OPTIONS = { languages: ["en", "zh-Hant"] as const, today: parseCivilDate("2024-07-15") ?? undefined };

test("a check after an edit finds what a check of everything finds, in the same order", async () => {
  const seen = new Set<string>();
  const goThrough = async (seed: number, edits: readonly Edit[]): Promise<void> => {
    const generated = variedRegister(seed, MOST_ROWS);
    const book = cellsWorkbook(generated);
    const live = rememberingReads(book.workbook);
    const same = async (): Promise<void> => {
      const [after, anew] = [await checkRegister(live, options), await checkRegister(book.workbook, options)];
      for (const { code } of anew.findings) seen.add(code);
      // Compared in full only where they differ: the library says how.
      const [found, expected] = [
        [after.findings, after.content, after.register],
        [anew.findings, anew.content, anew.register],
      ];
      if (!isDeepStrictEqual(found, expected)) expect(found).toEqual(expected);
    };
    const { today, languages } = OPTIONS;
    const options = { languages, ...(today === undefined ? {} : { today }) };
    await same();
    for (const { sheet: index, row, column, rows, columns, isKnown, seed: chosen } of edits) {
      const typed = generated.survey.sheets[index % generated.survey.sheets.length];
      const region = typed?.used ?? null;
      if (typed === undefined || region === null) continue;
      const area = { row: row % region.rows, column: column % region.columns, rows, columns };
      const [snapshot] = await book.workbook.read([region]);
      const chance = seededChance(chosen);
      // A row that is typed over as a whole is cleared, or takes the cells of another.
      const isCleared = columns > 1 && chance.under(2) === 0;
      for (let down = area.row; down < Math.min(area.row + rows, region.rows); down++) {
        for (let across = area.column; across < Math.min(area.column + columns, region.columns); across++)
          if (snapshot)
            book.type(
              typed.name,
              down,
              across,
              ...(isCleared ? (["", "General"] as const) : typedOver(chance, snapshot, down, across)),
            );
      }
      live.changed([{ sheetId: typed.id, area: isKnown ? area : null }]);
      await same();
    }
  };
  await fc.assert(
    fc.asyncProperty(
      fc.nat(),
      fc.array(edit, { minLength: 1, maxLength: timesTried({ sample: 4, whole: 8 }) }),
      goThrough,
    ),
    {
      seed: SEED,
      numRuns: RUNS,
    },
  );
  console.info(`${seen.size} kinds of findings were compared`);
  const families = new Set([...seen].map((code) => code.charAt(0)));
  expect(["B", "D", "R", "S", "T", ...(IS_WHOLE ? ["P", "W"] : [])].filter((family) => !families.has(family))).toEqual(
    [],
  );
  expect(seen.size).toBeGreaterThan(IS_WHOLE ? 70 : 25);
});

/** A register of few rows on sheets of their own, checked after each edit and anew. */
async function afterEach(
  movements: string,
  edits: readonly (readonly [row: number, cells: readonly (readonly [value: CellValue, format: string])[]])[],
): Promise<readonly CheckOutcome[]> {
  const sheets = [
    sheet("Issuer", "| Name of issuer | Example Limited |\n| Date submitted | 2024-06-03 |"),
    sheet("Share classes", "| Share class | Opening balance | Opening date |\n| Ordinary | 1000000 | 2024-04-30 |"),
    sheet("Movements", movements),
  ];
  const book = cellsWorkbook({ survey: surveyOf(sheets), snapshots: sheets.map(({ snapshot }) => snapshot) });
  const live = rememberingReads(book.workbook);
  const outcomes = [await checkRegister(live)];
  for (const [row, cells] of edits) {
    for (const [column, cell] of cells.entries()) book.type("Movements", row, column, ...cell);
    live.changed([{ sheetId: "Movements", area: { row, column: 0, rows: 1, columns: cells.length } }]);
    const [after, anew] = [await checkRegister(live), await checkRegister(book.workbook)];
    expect([after.findings, after.register, after.content]).toEqual([anew.findings, anew.register, anew.content]);
    outcomes.push(after);
  }
  return outcomes;
}

const BLANK = ["", "General"] as const;

test("a text below the rows is a note, whether the row above it is cleared or not", async () => {
  const log = `
    | Date | Event | Number of shares | Disclosed on |
    | 2024-05-02 | Placing | 100 | |
    | 2024-05-10 | Placing | 200 | |
    | Figures agree with the branch register. | | | |`;
  const [before, after] = await afterEach(log, [[2, [BLANK, BLANK, BLANK, BLANK]]]);
  expect([before?.register.movements.length, after?.register.movements.length]).toEqual([2, 1]);
});

test("a later closing date carries rows that are not edited", async () => {
  const log = `
    | Date | Event | Number of shares | Disclosed on |
    | 2024-05-02 | Placing | 100 | 2024-05-03 |
    | 2024-05-10 | Placing | 200 | 2024-05-13 |
    | 2024-05-15 | Placing | 400 | 2024-05-16 |
    | 2024-05-08 | Placing | 800 | |`;
  const outcomes = await afterEach(log, [
    [4, [[45_424, "dd/mm/yyyy"]]],
    [4, [[45_433, "dd/mm/yyyy"]]],
  ]);
  // 12 May takes up the placing of the 10th, 21 May that of the 15th too.
  expect(outcomes.map(({ content }) => content?.openings.get("Ordinary")?.issued)).toEqual([
    1_000_100n,
    1_000_300n,
    1_000_700n,
  ]);
});
