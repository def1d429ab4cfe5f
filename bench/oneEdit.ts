import { rememberingReads } from "../src/actions/cachedWorkbook";
import { checkRegister } from "../src/actions/checkRegister";
import type { CellValue } from "../src/workbook/workbook";
import { keyFindings } from "../src/taskpane/state/keyedFinding";
import { type CellsWorkbook, cellsWorkbook } from "../test/support/cellsWorkbook";
import { generatedRegister, MOVEMENT_HEADINGS } from "../test/support/generatedRegister";
import { milliseconds, table, timesOf } from "./measure";

/**
 * One edit in a register that is checked as it is typed: the changed cell is read, its rows are read again, everything is checked, and the findings are
 * keyed for the list. Our own time: the workbook answers at once.
 */
const EDITS = 60;
const FRAME = 16;

interface Edit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

const plus = (book: CellsWorkbook, sheet: string, row: number, column: number, by: number): Edit => ({
  sheet,
  row,
  column,
  value: Number(book.cell(sheet, row, column)) + by,
});
/** A row of the table: the n-th from a part of the way down, from the top again below the last. */
const rowAt = (rows: number, part: number, n: number): number => 1 + ((Math.floor(rows * part) + n) % rows);
const column = (heading: (typeof MOVEMENT_HEADINGS)[number]): number => MOVEMENT_HEADINGS.indexOf(heading);

/** The n-th edit of a kind: each on another row, so that none finds what the one before it left. */
const KINDS: Readonly<Record<string, (book: CellsWorkbook, rows: number, n: number) => Edit>> = {
  "a number in the middle": (book, rows, n) =>
    plus(book, "Movements", rowAt(rows, 0.5, n), column("Number of shares"), 10),
  "a balance in the middle": (book, rows, n) =>
    plus(book, "Movements", rowAt(rows, 0.5, n), column("Balance after"), 10),
  "a number in the first rows": (book, rows, n) =>
    plus(book, "Movements", rowAt(rows, 0, n), column("Number of shares"), 10),
  "a percentage": (book, rows, n) => plus(book, "Movements", rowAt(rows, 0.33, n), column("Percentage"), 0.01),
  "a date": (book, rows, n) => plus(book, "Movements", rowAt(rows, 0.25, n), column("Date"), 1),
  "an event word": (_, rows, n) => ({
    sheet: "Movements",
    row: rowAt(rows, 0.2, n),
    column: column("Event"),
    value: n % 2 === 0 ? "Placing" : "Exercise of share options by a director",
  }),
  "a class": (_, rows, n) => ({
    sheet: "Movements",
    row: rowAt(rows, 0.17, n),
    column: column("Share class"),
    value: n % 2 === 0 ? "Class A" : "Class B",
  }),
  "an undisclosed row at the end": (book, rows, n) =>
    plus(book, "Movements", rows - (n % 6), column("Number of shares"), 10),
  "a repurchase row": (book, _, n) => plus(book, "Repurchases", rowAt(20, 0, n), 2, 100),
  "an opening balance": (book, _, n) => plus(book, "Share classes", 1 + (n % 2), 5, n % 4 < 2 ? 10 : -10),
  "a name": (_, __, n) => ({ sheet: "Issuer", row: 3, column: 1, value: `Chan Tai Man ${n}` }),
};

async function timesOfEdits(
  rows: number,
  edit: (book: CellsWorkbook, rows: number, n: number) => Edit,
): Promise<number[]> {
  const generated = generatedRegister({ rows });
  const book = cellsWorkbook(generated);
  const live = rememberingReads(book.workbook);
  await checkRegister(live);
  const taken: number[] = [];
  for (let n = 0; n < EDITS; n++) {
    const { sheet, row, column, value } = edit(book, rows, n);
    book.type(sheet, row, column, value);
    const start = process.hrtime.bigint();
    live.changed([
      {
        sheetId: generated.survey.sheets.find(({ name }) => name === sheet)?.id ?? "",
        area: { row, column, rows: 1, columns: 1 },
      },
    ]);
    const { findings } = await checkRegister(live);
    keyFindings(findings);
    taken.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  return taken;
}

async function main(): Promise<void> {
  console.log(
    `One edit: reading it, checking, composing, and the list of findings; ${EDITS} edits a cell. A frame is ${FRAME} ms.\n`,
  );
  const sizes = [100, 10_000, 100_000];
  const head = ["edit", ...sizes.flatMap((size) => [`${size.toLocaleString("en")} rows`, "worst"])];
  const lines: string[][] = [head];
  for (const [name, edit] of Object.entries(KINDS)) {
    const line = [name];
    for (const size of sizes) {
      const { median, most } = timesOf(await timesOfEdits(size, edit));
      line.push(milliseconds(median), milliseconds(most));
    }
    lines.push(line);
  }
  console.log(table(lines));
}

void main();
