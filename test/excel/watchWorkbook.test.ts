import { watchWorkbook, type SelectedCell, type Watch, type WorkbookChange } from "../../src/excel/watchWorkbook";
import type { SimulatedExcelOptions } from "../../src/simulated-excel/simulatedExcel";
import { openOnSimulatedExcel, type OpenedInExcel } from "../support/excelWorkbook";
import { registerXlsx } from "../support/registerXlsx";

interface Watched extends OpenedInExcel {
  readonly watch: Watch;
  readonly changes: WorkbookChange[];
  readonly selected: SelectedCell[];
}

async function watched(options: SimulatedExcelOptions = {}): Promise<Watched> {
  const opened = await openOnSimulatedExcel(await registerXlsx(), options);
  const changes: WorkbookChange[] = [];
  const selected: SelectedCell[] = [];
  const watch = await watchWorkbook(opened.excel, (set, version) => opened.host.isSetSupported(set, version), {
    onChange: (change) => changes.push(change),
    onSelect: (cell) => selected.push(cell),
  });
  return { ...opened, watch, changes, selected };
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

describe.each(["1.9", "1.15"])("watching the workbook, ExcelApi %s", (excelApi) => {
  it("reports several edits of one moment as one change, with what was calculated after them", async () => {
    const { host, watch, changes } = await watched({ excelApi });
    host.edit("Movements", "C4", -31_775_001);
    host.edit("Movements", "C5", 12_001);
    await pause(500);
    expect(changes).toHaveLength(1);
    const movements = host.sheet("Movements").id;
    expect(changes[0]?.cells).toEqual(
      expect.arrayContaining([
        { sheetId: movements, area: { row: 3, column: 2, rows: 1, columns: 1 } },
        { sheetId: movements, area: { row: 4, column: 2, rows: 1, columns: 1 } },
        { sheetId: movements, area: { row: 3, column: 3, rows: 3, columns: 1 } },
        { sheetId: host.sheet("Share classes").id, area: { row: 1, column: 1, rows: 2, columns: 1 } },
      ]),
    );
    await watch.dispose();
  });

  it("reports rows that came and of a co-author's edits", async () => {
    const { host, watch, changes } = await watched({ excelApi });
    host.editor.insertDown(host.sheet("Repurchases"), { row: 1, column: 0, rows: 1, columns: 16_384 }, "co-author");
    await pause(500);
    expect(changes.flatMap(({ cells }) => cells.map(({ sheetId }) => sheetId))).toContain(host.sheet("Repurchases").id);
    await watch.dispose();
  });

  it("reports that sheets came and went", async () => {
    const { host, watch, changes } = await watched({ excelApi });
    host.book.deleteSheet(host.book.addSheet("Draft", "user"), "user");
    await pause(500);
    expect(changes).toEqual([{ cells: [], sheets: true, own: false }]);
    await watch.dispose();
  });

  it("reports which cell was selected, and the first of a whole column or row", async () => {
    const { host, watch, selected } = await watched({ excelApi });
    host.select("Movements", "C5:D6");
    host.select("Movements", "3:3");
    host.select("Movements", "D:E");
    await pause(50);
    const sheetId = host.sheet("Movements").id;
    expect(selected).toEqual([
      { sheetId, row: 4, column: 2, isLine: false },
      { sheetId, row: 2, column: 0, isLine: true },
      { sheetId, row: 0, column: 3, isLine: true },
    ]);
    await watch.dispose();
  });

  it("falls silent when disposed of, and leaves no handler behind", async () => {
    const { host, watch, changes, selected } = await watched({ excelApi });
    expect(host.events.registered).toBeGreaterThan(4);
    host.edit("Movements", "C4", 1);
    await watch.dispose();
    host.edit("Movements", "C4", 2);
    host.select("Movements", "C5");
    await pause(500);
    expect({ changes, selected }).toEqual({ changes: [], selected: [] });
    expect(host.events.registered).toBe(0);
  });
});

it("reports one typed cell at once, and whether it was this user's", async () => {
  const { host, watch, changes } = await watched();
  host.edit("Movements", "C4", -31_775_001);
  await pause(120);
  expect(changes.map(({ own }) => own)).toEqual([true]);
  host.editor.write(host.sheet("Movements"), { row: 4, column: 2, rows: 1, columns: 1 }, [[7]], "co-author");
  await pause(120);
  expect(changes.map(({ own }) => own)).toEqual([true, false]);
  await watch.dispose();
});

it("leaves out our own writes where Excel says who wrote", async () => {
  const { workbook, host, watch, changes } = await watched({ excelApi: "1.15" });
  await workbook.put([{ cell: { sheet: "Movements", row: 0, column: 0 }, value: { kind: "text", text: "Register" } }]);
  await workbook.mark([{ cell: { sheet: "Movements", row: 0, column: 0 }, severity: "note" }]);
  await pause(500);
  expect(changes).toEqual([]);
  expect(host.sheet("Movements").cell(0, 0).content).toBe("Register");
  await watch.dispose();
});

it("reports a renamed sheet where Excel does", async () => {
  const { host, watch, changes } = await watched({ online: true });
  host.book.renameSheet(host.sheet("Repurchases"), "Buy-backs", "user");
  await pause(500);
  expect(changes).toEqual([{ cells: [], sheets: true, own: false }]);
  await watch.dispose();
  expect(host.events.registered).toBe(0);
});

it("does not report what Excel keeps silent about: the Check button is for that", async () => {
  const { workbook, host, watch, changes } = await watched();
  host.events.muted = true;
  host.edit("Movements", "C4", 5);
  await pause(500);
  expect(changes).toEqual([]);
  const [snapshot] = await workbook.read([{ sheet: "Movements", row: 3, column: 2, rows: 1, columns: 1 }]);
  expect(snapshot?.values).toEqual([[5]]);
  await watch.dispose();
});

it("says why where Excel takes no handlers", async () => {
  const { excel, host } = await openOnSimulatedExcel(await registerXlsx());
  host.faults.set({ failAtAction: { number: 2, code: "AccessDenied" } });
  const silent = { onChange: () => undefined, onSelect: () => undefined };
  await expect(watchWorkbook(excel, () => false, silent)).rejects.toMatchObject({ kind: "denied" });
});
