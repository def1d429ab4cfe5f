import ExcelJS from "exceljs";
import type { CellMark } from "../../src/workbook/cellMark";
import type { CellLook, PlannedCell, SheetPlan } from "../../src/workbook/sheetPlan";
import { openOnSimulatedExcel } from "../support/excelWorkbook";
import { SAMPLE_PLAN } from "../support/samplePlan";

jest.setTimeout(60_000);

const COLUMNS = 16;

/** A register of so many movements, a running balance as formulas. */
async function largeRegister(rows: number): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  const sheet = file.addWorksheet("Movements");
  sheet.addRow([
    "Date",
    "Event",
    "Number of shares",
    "Balance after",
    ...Array.from({ length: COLUMNS - 4 }, (_column, index) => `Note ${index + 1}`),
  ]);
  for (let row = 2; row <= rows + 1; row++)
    sheet.addRow([
      44_000 + row,
      "Exercise of share options",
      row * 100,
      { formula: row === 2 ? "C2" : `D${row - 1}+C${row}`, result: 0 },
      ...Array.from({ length: COLUMNS - 4 }, () => "as resolved"),
    ]);
  file.addWorksheet("Share classes").addRow(["Share class", "Opening balance"]);
  file.addWorksheet("Issuer").addRow(["Name of issuer", "Example Limited"]);
  return new Uint8Array(await file.xlsx.writeBuffer());
}

/** A plan of the size and shape of SenseTime's return: two class blocks, notes, a narrative, a name for each field. */
function largePlan(): SheetPlan {
  const looks = SAMPLE_PLAN.cells.map((cell) => cell.look);
  const [title, plain] = [looks[0], looks[1]];
  if (!title || !plain) throw new Error("the sample plan has no looks");
  const narrow: CellLook = { ...plain, borders: { ...plain.borders, top: false } };
  const cells: PlannedCell[] = [];
  for (let row = 0; row < 120; row++) {
    for (let column = 0; column < 12; column++) {
      const look = row % 17 === 0 ? title : column % 5 === 0 ? narrow : plain;
      cells.push({
        row,
        column,
        value: { kind: "text", text: `Field ${row}.${column}` },
        look,
        name: column < 2 ? `Block${row}.Field${column}` : null,
      });
    }
  }
  cells.push({
    row: 120,
    column: 0,
    value: { kind: "text", text: "The Company purchased shares. ".repeat(300) },
    look: plain,
    name: "Remarks",
  });
  return {
    ...SAMPLE_PLAN,
    cells,
    merges: [{ row: 120, column: 0, rows: 1, columns: 12 }],
    columnWidths: new Array<number>(12).fill(60),
    rowHeights: Array.from({ length: 121 }, (_row, index) => 15 + (index % 3)),
  };
}

describe("what Excel is asked, counted", () => {
  it("surveys and reads a register of 5,000 rows in a survey and at most 3 reads", async () => {
    const { workbook, host } = await openOnSimulatedExcel(await largeRegister(5_000));
    host.forgetTraffic();
    const { sheets } = await workbook.survey();
    // The first survey asks twice: a used range has its own method, which wants the sheet's identity.
    expect(host.counted.requests).toBe(2);
    host.forgetTraffic();
    await workbook.survey();
    expect(host.counted.requests).toBe(1);
    host.forgetTraffic();
    const progress: number[] = [];
    const snapshots = await workbook.read(
      sheets.flatMap(({ used }) => (used ? [used] : [])),
      { onProgress: (done, total) => progress.push(done / total) },
    );
    expect(host.counted.requests).toBeLessThanOrEqual(3);
    expect(progress.at(-1)).toBe(1);
    expect(snapshots[0]?.values).toHaveLength(5_001);
    expect(snapshots[0]?.values[5_000]?.[0]).toBe(49_001);
    expect(host.references.count).toBe(0);
  });

  it("asks again in halves where an answer is too large", async () => {
    const file = new ExcelJS.Workbook();
    const sheet = file.addWorksheet("Notes");
    for (let row = 0; row < 400; row++) sheet.addRow(["x".repeat(20_000)]);
    const { workbook, host } = await openOnSimulatedExcel(new Uint8Array(await file.xlsx.writeBuffer()));
    const [snapshot] = await workbook.read([{ sheet: "Notes", row: 0, column: 0, rows: 400, columns: 1 }]);
    expect(snapshot?.values.map((row) => String(row[0]).length)).toEqual(new Array(400).fill(20_000));
    expect(host.counted.requests).toBeGreaterThan(1);
  });

  it("marks 1,000 findings over 3 sheets in 2 requests, with actions in proportion to areas", async () => {
    const { workbook, host } = await openOnSimulatedExcel(await largeRegister(400));
    await workbook.survey();
    const severities = ["error", "warning", "note"] as const;
    const marks = Array.from({ length: 1_000 }, (_mark, index): CellMark => {
      const sheet = ["Movements", "Share classes", "Issuer"][index % 3] ?? "";
      return { cell: { sheet, row: index % 397, column: index % 7 }, severity: severities[index % 3] ?? "note" };
    });
    host.forgetTraffic();
    const { marked } = await workbook.mark(marks);
    expect(marked).toBeGreaterThan(900);
    expect(host.counted.requests).toBeLessThanOrEqual(2);
    expect(host.counted.actions).toBeLessThan(250);
    host.forgetTraffic();
    await workbook.mark([]);
    expect(host.counted.requests).toBeLessThanOrEqual(2);
    for (const sheet of host.book.sheets) expect(sheet.conditionalFormats).toEqual([]);
  });

  it("writes a return of SenseTime's size in 2 requests", async () => {
    const { workbook, host } = await openOnSimulatedExcel(await largeRegister(10));
    host.forgetTraffic();
    await workbook.write(largePlan());
    expect(host.counted.requests).toBeLessThanOrEqual(2);
    expect(host.counted.bytesReceived).toBeLessThan(1_000_000);
    expect(host.references.count).toBe(0);
  });

  it("cuts a plan too large for one request, and takes it all away if a later part is lost", async () => {
    const { workbook, host } = await openOnSimulatedExcel(await largeRegister(10));
    const [first] = SAMPLE_PLAN.cells;
    if (!first) throw new Error("the sample plan is empty");
    const cells = Array.from({ length: 300 }, (_cell, row): PlannedCell => ({
      ...first,
      row,
      value: { kind: "text", text: "=".repeat(30_000) },
      name: null,
    }));
    const plan: SheetPlan = { ...SAMPLE_PLAN, cells, merges: [] };
    const { sheetName } = await workbook.write(plan);
    expect(host.sheet(sheetName).cell(299, 0).content).toBe("=".repeat(30_000));
    host.faults.set({ failAtRequest: { number: 4, lost: "request" } });
    await expect(workbook.write(plan)).rejects.toMatchObject({ kind: "network", leftBehind: null });
    expect(host.book.sheets).toHaveLength(4);
  });
});
