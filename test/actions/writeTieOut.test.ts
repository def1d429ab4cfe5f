import ExcelJS from "exceljs";
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkRegister } from "../../src/actions/checkRegister";
import { verifyReturn } from "../../src/actions/verifyReturn";
import { writeReturn } from "../../src/actions/writeReturn";
import { writeTieOut } from "../../src/actions/writeTieOut";
import type { FileWorkbook } from "../../src/file/fileWorkbook";
import { openFileWorkbook } from "../../src/file/openFileWorkbook";
import type { Language } from "../../src/shares/finding";
import { openOnSimulatedExcel } from "../support/excelWorkbook";

jest.setTimeout(180_000);

const OFFICE = "/usr/bin/soffice";
const FIRST_LINE = 6;

interface TiedOut {
  readonly workbook: FileWorkbook;
  readonly sheet: string;
}

async function tiedOut(register: string, languages: readonly Language[] = ["en"]): Promise<TiedOut> {
  const workbook = await openFileWorkbook(`examples/${register}.xlsx`);
  const { written } = await writeReturn(workbook, workbook, { languages });
  const outcome = await writeTieOut(workbook, written[0]?.sheetName ?? "");
  if (outcome === null) throw new Error("There is a return to tie out");
  return { workbook, sheet: outcome.sheetName };
}

interface Line {
  readonly figure: string;
  readonly tick: string;
}

function linesOf(book: ExcelJS.Workbook, sheet: string): readonly Line[] {
  const lines: Line[] = [];
  book.getWorksheet(sheet)?.eachRow((row, number) => {
    if (number >= FIRST_LINE) lines.push({ figure: row.getCell(1).text, tick: row.getCell(5).text });
  });
  return lines;
}

type Change = (book: ExcelJS.Workbook) => void;

const set = (sheet: string, cell: string, value: ExcelJS.CellValue): Change => (book) => {
  const target = book.getWorksheet(sheet)?.getCell(cell);
  if (target) target.value = value;
};

/** The file with some of its cells typed over. */
async function changed(bytes: Uint8Array, change: Change): Promise<Uint8Array> {
  const book = await loaded(bytes);
  change(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function loaded(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Uint8Array.from(bytes).buffer);
  return book;
}

/** Workbooks as an office program that knows nothing of ours computes them; all in one go, since starting it is most of the time. */
async function computed(files: ReadonlyMap<string, Uint8Array>): Promise<ReadonlyMap<string, ExcelJS.Workbook>> {
  const folder = await mkdtemp(join(tmpdir(), "tie-"));
  try {
    const names = [...files.keys()].map((name, index) => ({ name, file: `${index}.xlsx` }));
    for (const { name, file } of names) await writeFile(join(folder, file), files.get(name) ?? new Uint8Array());
    execFileSync(OFFICE, [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(folder, "out"), ...names.map(({ file }) => join(folder, file))], { stdio: "ignore", timeout: 120_000 });
    const books = new Map<string, ExcelJS.Workbook>();
    for (const { name, file } of names) books.set(name, await loaded(await readFile(join(folder, "out", file))));
    return books;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const TICKED = [
  ["sensetime-2022-12-30", "en", 20],
  ["tencent-2025-06-13", "en", 106],
  ["miniso-2024-10-18", "en", 15],
  ["ckh-2021-09-15-zh", "zh-Hant", 20],
] as const;

const CROSSED = [
  ["sensetime-2022-12-30", "Movements", "E4", -31_775_001, ["Class B, line 1), number", "Class B, Closing balance", "Remarks: 31,775,000"]],
  ["sensetime-2022-12-30", "Share classes", "G5", 7_527_254_581, ["Class A, Opening balance", "Class A, Closing balance"]],
  ["sensetime-2022-12-30", "Movements", "E5", 17_139_508, ["Class B, line 2), number", "Class B, line 2), percentage", "Class B, Closing balance", "Remarks: 7,139,508"]],
  ["tencent-2025-06-13", "Repurchases", "B23", 983_000, ["Ordinary, Part B, line 20), number", "Ordinary, Part B, line 20), percentage", "Ordinary, Part B, line 20), price", "Section II, line 1), number", "Section II, total number", "Section II, for cancellation", "Section II, bought under the mandate", "Section II, percentage of the mandate's base"]],
  ["tencent-2025-06-13", "Mandate", "B4", 818_901_866, ["Section II, shares authorised", "Section II, percentage of the mandate's base"]],
] as const;

(existsSync(OFFICE) ? describe : describe.skip)("in another office program", () => {
  const returns = new Map<string, TiedOut>();
  let books: ReadonlyMap<string, ExcelJS.Workbook>;
  beforeAll(async () => {
    const files = new Map<string, Uint8Array>();
    for (const [register, language] of TICKED) {
      const made = await tiedOut(register, [language]);
      returns.set(register, made);
      files.set(register, made.workbook.toBytes());
    }
    for (const [register, table, cell, value] of CROSSED) files.set(`${register} ${table} ${cell}`, await changed(files.get(register) ?? new Uint8Array(), set(table, cell, value)));
    for (const [name, change] of await editsOnTheReturn()) files.set(name, await changed(files.get("sensetime-2022-12-30") ?? new Uint8Array(), change));
    books = await computed(files);
  });

  /** A figure, and a figure within the narrative, typed over on the return itself. */
  async function editsOnTheReturn(): Promise<readonly (readonly [string, Change])[]> {
    const names = await returns.get("sensetime-2022-12-30")?.workbook.readNames(["FF304 2022-12-30"]);
    const edit = (field: string, value: (old: string) => ExcelJS.CellValue): Change => (book) => {
      const region = names?.flat().find(({ name }) => name === field)?.region;
      const target = book.getWorksheet("FF304 2022-12-30")?.getCell((region?.row ?? 0) + 1, (region?.column ?? 0) + 1);
      if (target) target.value = value(target.text);
    };
    return [
      ["a figure edited", edit("Class1.Closing.Issued", () => 25_948_809_929)],
      ["a narrative edited", edit("Remarks.Part1", (old) => old.replaceAll("7,139,508", "7,139,509"))],
    ];
  }

  const linesIn = (name: string, register: string): readonly Line[] => {
    const book = books.get(name);
    if (!book) throw new Error(`${name} was not computed`);
    return linesOf(book, returns.get(register)?.sheet ?? "");
  };
  const crossedIn = (name: string, register: string): readonly string[] => linesIn(name, register).filter(({ tick }) => tick === "✗").map(({ figure }) => figure);

  test.each(TICKED)("every figure of %s is ticked", (register, _language, atLeast) => {
    const lines = linesIn(register, register);
    expect(lines.length).toBeGreaterThanOrEqual(atLeast);
    expect(lines.filter(({ tick }) => tick !== "✓")).toEqual([]);
  });

  test.each(CROSSED)("in %s a change of %s!%s crosses exactly what rests on it", (register, table, cell, _value, crossed) => {
    expect(crossedIn(`${register} ${table} ${cell}`, register)).toEqual(crossed);
  });

  test("a figure or a narrative edited on the return is crossed", () => {
    expect(crossedIn("a figure edited", "sensetime-2022-12-30")).toEqual(["Class B, Closing balance"]);
    expect(crossedIn("a narrative edited", "sensetime-2022-12-30")).toEqual(["Remarks: 7,139,508"]);
  });
});

describe("the sheet itself", () => {
  test("stands apart from the return: on a page of its own, and neither register nor return", async () => {
    const { workbook, sheet } = await tiedOut("sensetime-2022-12-30");
    expect(sheet).toBe("Tie-out of FF304 2022-12-30");
    expect((await checkRegister(workbook)).findings.filter(({ cells }) => cells.some((cell) => cell.sheet === sheet))).toEqual([]);
    expect((await verifyReturn(workbook, workbook)).sheets.map((each) => each.sheet)).toEqual(["FF304 2022-12-30"]);
    expect((await workbook.readNames([sheet])).flat().filter(({ name }) => /print_area/i.test(name))).toEqual([]);
  });

  test("links every figure to its cells and computes by formulas alone", async () => {
    const { workbook, sheet } = await tiedOut("sensetime-2022-12-30");
    const [row] = await workbook.readFormulas({ sheet, row: 9, column: 0, rows: 1, columns: 6 });
    expect(row).toEqual(["", expect.stringMatching(/^='FF304 2022-12-30'!\$D\$\d+$/), "='Movements'!$E$4", "=B10-C10", '=IFERROR(IF(D10=0,"✓","✗"),"✗")', `=HYPERLINK("#'Movements'!E4","Movements!E4")`]);
  });

  test("a figure that rests on a number kept as text gets a dash and its cell, not a false tick", async () => {
    const { workbook } = await openOnSimulatedExcel(await changed(await readFile("examples/sensetime-2022-12-30.xlsx"), set("Movements", "E4", "(31,775,000)")));
    const { written } = await writeReturn(workbook, workbook, { force: true });
    const outcome = await writeTieOut(workbook, written[0]?.sheetName ?? "");
    const sheet = outcome?.sheetName ?? "";
    const [read] = await workbook.read([{ sheet, row: 9, column: 0, rows: 1, columns: 6 }]);
    expect(read?.values[0]).toEqual(["Class B, line 1), number", -31_775_000, "", "", "–", "Movements!E4"]);
  });

  test("in Excel the ticks are computed at once", async () => {
    const file = await openFileWorkbook("examples/tencent-2025-06-13.xlsx");
    const { workbook } = await openOnSimulatedExcel(file.toBytes());
    const { written } = await writeReturn(workbook, workbook);
    const outcome = await writeTieOut(workbook, written[0]?.sheetName ?? "");
    const [read] = await workbook.read([{ sheet: outcome?.sheetName ?? "", row: 5, column: 4, rows: 106, columns: 1 }]);
    expect(read?.values.flat()).toEqual(new Array(106).fill("✓"));
  });

  test("there is none for a sheet that is no return", async () => {
    const workbook = await openFileWorkbook("examples/sensetime-2022-12-30.xlsx");
    expect(await writeTieOut(workbook, "Movements")).toBeNull();
  });
});
