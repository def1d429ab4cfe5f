import ExcelJS from "exceljs";
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
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

async function tiedOut(register: string, languages: readonly Language[] = ["en"]): Promise<{ readonly workbook: FileWorkbook; readonly sheet: string }> {
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

/** The workbook as an office program that knows nothing of ours computes it, after a change of a register's cell. */
async function computed(workbook: FileWorkbook, change: (book: ExcelJS.Workbook) => void = () => undefined): Promise<ExcelJS.Workbook> {
  const folder = await mkdtemp(join(tmpdir(), "tie-"));
  try {
    await writeFile(join(folder, "written.xlsx"), workbook.toBytes());
    const before = new ExcelJS.Workbook();
    await before.xlsx.readFile(join(folder, "written.xlsx"));
    change(before);
    await before.xlsx.writeFile(join(folder, "changed.xlsx"));
    execFileSync(OFFICE, [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(folder, "out"), join(folder, "changed.xlsx")], { stdio: "ignore", timeout: 120_000 });
    const after = new ExcelJS.Workbook();
    await after.xlsx.readFile(join(folder, "out", "changed.xlsx"));
    return after;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const set = (sheet: string, cell: string, value: ExcelJS.CellValue) => (book: ExcelJS.Workbook): void => {
  const target = book.getWorksheet(sheet)?.getCell(cell);
  if (target) target.value = value;
};

(existsSync(OFFICE) ? describe : describe.skip)("in another office program", () => {
  test.each([
    ["sensetime-2022-12-30", "en", 20],
    ["tencent-2025-06-13", "en", 106],
    ["miniso-2024-10-18", "en", 15],
    ["ckh-2021-09-15-zh", "zh-Hant", 20],
  ] as const)("every figure of %s is ticked", async (register, language, atLeast) => {
    const { workbook, sheet } = await tiedOut(register, [language]);
    const lines = linesOf(await computed(workbook), sheet);
    expect(lines.length).toBeGreaterThanOrEqual(atLeast);
    expect(lines.filter(({ tick }) => tick !== "✓")).toEqual([]);
  });

  test.each([
    ["sensetime-2022-12-30", "Movements", "E4", -31_775_001, ["Class B, line 1), number", "Class B, Closing balance", "Remarks: 31,775,000"]],
    ["sensetime-2022-12-30", "Share classes", "G5", 7_527_254_581, ["Class A, Opening balance", "Class A, Closing balance"]],
    ["sensetime-2022-12-30", "Movements", "E5", 17_139_508, ["Class B, line 2), number", "Class B, line 2), percentage", "Class B, Closing balance", "Remarks: 7,139,508"]],
    ["tencent-2025-06-13", "Repurchases", "B23", 983_000, ["Ordinary, Part B, line 20), number", "Ordinary, Part B, line 20), percentage", "Ordinary, Part B, line 20), price", "Section II, line 1), number", "Section II, total number", "Section II, for cancellation", "Section II, bought under the mandate", "Section II, percentage of the mandate's base"]],
    ["tencent-2025-06-13", "Mandate", "B4", 818_901_866, ["Section II, shares authorised", "Section II, percentage of the mandate's base"]],
  ] as const)("in %s a change of %s!%s crosses exactly what rests on it", async (register, table, cell, value, crossed) => {
    const { workbook, sheet } = await tiedOut(register);
    const lines = linesOf(await computed(workbook, set(table, cell, value)), sheet);
    expect(lines.filter(({ tick }) => tick === "✗").map(({ figure }) => figure)).toEqual(crossed);
  });

  test("a figure or a narrative edited on the return is crossed", async () => {
    const { workbook, sheet } = await tiedOut("sensetime-2022-12-30");
    const at = new Map((await workbook.readNames(["FF304 2022-12-30"])).flat().map(({ name, region }) => [name, region]));
    const edit = (name: string, value: (old: string) => ExcelJS.CellValue) => (book: ExcelJS.Workbook): void => {
      const region = at.get(name);
      const target = book.getWorksheet("FF304 2022-12-30")?.getCell((region?.row ?? 0) + 1, (region?.column ?? 0) + 1);
      if (target) target.value = value(target.text);
    };
    const figures = linesOf(await computed(workbook, edit("Class1.Closing.Issued", () => 25_948_809_929)), sheet);
    expect(figures.filter(({ tick }) => tick === "✗").map(({ figure }) => figure)).toEqual(["Class B, Closing balance"]);
    const told = linesOf(await computed(workbook, edit("Remarks.Part1", (old) => old.replaceAll("7,139,508", "7,139,509"))), sheet);
    expect(told.filter(({ tick }) => tick === "✗").map(({ figure }) => figure)).toEqual(["Remarks: 7,139,508"]);
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
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile("examples/sensetime-2022-12-30.xlsx");
    set("Movements", "E4", "(31,775,000)")(book);
    const { workbook } = await openOnSimulatedExcel(new Uint8Array(await book.xlsx.writeBuffer()));
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
