import fc from "fast-check";
import { rememberingReads } from "../../src/actions/changedCells";
import { checkRegister, type CheckOutcome } from "../../src/actions/checkRegister";
import { registerReader } from "../../src/reading/readRegister";
import { parseCivilDate } from "../../src/shares/civilDate";
import { ROWS_IN_BLOCK } from "../../src/shares/rowBlocks";
import { cellsWorkbook } from "../support/cellsWorkbook";
import { generatedRegister, MOVEMENT_HEADINGS } from "../support/generatedRegister";
import { seededChance } from "../support/seededChance";
import { typedOver, variedRegister } from "../support/variedRegister";

jest.setTimeout(600_000);

/** The same registers in every run: a failure is found again. */
const SEED = 20_221_230;
const RUNS = 60;

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
  // The first sheets, and Movements above all, are edited most.
  sheet: fc.oneof({ arbitrary: fc.constant(2), weight: 3 }, { arbitrary: fc.nat({ max: 8 }), weight: 2 }),
  row: fc.oneof({ arbitrary: fc.nat(), weight: 8 }, { arbitrary: fc.constant(0), weight: 1 }),
  column: fc.nat(),
  rows: fc.oneof({ arbitrary: fc.constant(1), weight: 5 }, { arbitrary: fc.integer({ min: 2, max: 5 }), weight: 1 }),
  columns: fc.oneof({ arbitrary: fc.constant(1), weight: 5 }, { arbitrary: fc.integer({ min: 2, max: 20 }), weight: 1 }),
  isKnown: fc.oneof({ arbitrary: fc.constant(true), weight: 9 }, { arbitrary: fc.constant(false), weight: 1 }),
});

const OPTIONS = { languages: ["en", "zh-Hant"] as const, today: parseCivilDate("2024-07-15") ?? undefined };

test("a check after an edit finds what a check of everything finds, in the same order", async () => {
  const seen = new Set<string>();
  const goThrough = async (seed: number, rowsInBlock: number, edits: readonly Edit[]): Promise<void> => {
    const generated = variedRegister(seed);
    const book = cellsWorkbook(generated);
    const live = rememberingReads(book.workbook);
    const reader = registerReader(rowsInBlock);
    const same = async (): Promise<void> => {
      const [after, anew] = [await checkRegister(live, { ...options, reader }), await checkRegister(book.workbook, options)];
      for (const { code } of anew.findings) seen.add(code);
      expect(after.findings).toEqual(anew.findings);
      expect([after.register, after.content]).toEqual([anew.register, anew.content]);
    };
    const { today, languages } = OPTIONS;
    const options = { languages, ...(today === undefined ? {} : { today }) };
    await same();
    for (const { sheet: index, row, column, rows, columns, isKnown, seed: chosen } of edits) {
      const sheet = generated.survey.sheets[index % generated.survey.sheets.length];
      const [region] = sheet === undefined || sheet.used === null ? [] : [sheet.used];
      if (sheet === undefined || region === undefined) continue;
      const area = { row: row % region.rows, column: column % region.columns, rows, columns };
      const [snapshot] = await book.workbook.read([region]);
      const chance = seededChance(chosen);
      for (let down = area.row; down < Math.min(area.row + rows, region.rows); down++) {
        for (let across = area.column; across < Math.min(area.column + columns, region.columns); across++) if (snapshot) book.type(sheet.name, down, across, ...typedOver(chance, snapshot, down, across));
      }
      live.changed([{ sheetId: sheet.id, area: isKnown ? area : null }]);
      await same();
    }
  };
  await fc.assert(fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 9 }), fc.array(edit, { minLength: 1, maxLength: 8 }), goThrough), { seed: SEED, numRuns: RUNS });
  console.info(`${seen.size} kinds of findings were compared`);
  expect([...new Set([...seen].map((code) => code.charAt(0)))].sort()).toEqual(["B", "D", "P", "R", "S", "T", "W"]);
  expect(seen.size).toBeGreaterThan(55);
});

test("an edit of a cell makes anew the rows of one block, and no other", async () => {
  const rows = 4 * ROWS_IN_BLOCK;
  const book = cellsWorkbook(generatedRegister({ rows }));
  const live = rememberingReads(book.workbook);
  const reader = registerReader();
  const column = MOVEMENT_HEADINGS.indexOf("Number of shares");
  const check = (): Promise<CheckOutcome> => checkRegister(live, { reader });
  const { register: before } = await check();
  const row = rows / 2 + 10;
  book.type("Movements", row, column, 1);
  live.changed([{ sheetId: "2", area: { row, column, rows: 1, columns: 1 } }]);
  const { register: after } = await check();
  const others = after.movements.filter((movement, index) => movement !== before.movements[index]);
  expect(others).toContain(after.movements[row - 1]);
  expect(after.movements[row - 1]?.number).toBe(1n);
  expect(others.length).toBeLessThanOrEqual(ROWS_IN_BLOCK);
  expect(after.repurchases).toBe(before.repurchases);
  book.type("Issuer", 3, 1, "Lee Siu Ming");
  live.changed([{ sheetId: "0", area: { row: 3, column: 1, rows: 1, columns: 1 } }]);
  const { register: last } = await check();
  expect(last.issuer?.submittedBy?.value).toBe("Lee Siu Ming");
  expect(last.movements).toBe(after.movements);
});
