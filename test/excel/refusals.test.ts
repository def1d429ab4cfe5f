import { HostFailure } from "../../src/workbook/hostFailure";
import type { Region } from "../../src/shares/values/cell";
import { contractRegister } from "../support/contractRegister";
import { openHostThroughExcel, openOnSimulatedExcel } from "../support/excelWorkbook";
import { registerXlsx } from "../support/registerXlsx";

const LAST_MOVE: Region = { sheet: "Movements", row: 5, column: 0, rows: 1, columns: 4 };
const NEW_MOVE = new Map([
  [0, { kind: "date", date: "2022-12-31" }],
  [1, { kind: "text", text: "+852 options" }],
  [2, { kind: "number", decimal: "500" }],
] as const);
const CELL = { sheet: "Movements", row: 3, column: 2 };

describe("what Excel refuses, in our words", () => {
  it("waits while a cell is being edited, and goes on after", async () => {
    const { workbook, host } = await openOnSimulatedExcel(await registerXlsx());
    host.cellIsBeingEdited = true;
    const survey = workbook.survey();
    setTimeout(() => {
      host.finishCellEdit();
    }, 20);
    expect((await survey).sheets).toHaveLength(3);
  });

  it.each([
    ["InvalidOperationInCellEditMode", "cell being edited"],
    ["AccessDenied", "protected"],
    ["ItemNotFound", "sheet gone"],
    ["InactiveWorkbook", "another workbook in front"],
    ["RequestPayloadSizeLimitExceeded", "too large"],
    ["ApiNotFound", "too old"],
    ["GeneralException", "other"],
  ] as const)("calls %s %s", async (code, kind) => {
    const { workbook, host } = await openOnSimulatedExcel(await registerXlsx());
    host.faults.set({ failAtAction: { number: 1, code } });
    const failure: unknown = await workbook
      .readFormulas({ sheet: "Movements", row: 0, column: 0, rows: 1, columns: 1 })
      .catch((thrown: unknown) => thrown);
    expect(failure).toBeInstanceOf(HostFailure);
    expect(failure).toMatchObject({ kind, subject: "Movements", originalCause: { code } });
  });

  it("calls a lost connection the network", async () => {
    const { workbook, host } = await openOnSimulatedExcel(await registerXlsx());
    host.faults.set({ failAtRequest: { number: 1, lost: "request" } });
    await expect(workbook.survey()).rejects.toMatchObject({ kind: "network" });
  });

  it("tries twice to show a cell while another workbook is in front", async () => {
    const { workbook, host } = await openOnSimulatedExcel(await registerXlsx());
    host.anotherWorkbookInFront = true;
    await expect(workbook.show(CELL)).rejects.toMatchObject({ kind: "another workbook in front" });
    expect(host.counted.requests).toBe(2);
    host.anotherWorkbookInFront = false;
    await workbook.show(CELL);
    expect(host.book.activeSheet?.name).toBe("Movements");
    expect(host.book.selection).toMatchObject({ row: 3, column: 2 });
  });

  it("stops a long read between two requests", async () => {
    const { workbook, host } = await openOnSimulatedExcel(await registerXlsx());
    const stop = new AbortController();
    const large: Region = { sheet: "Movements", row: 0, column: 0, rows: 3_000, columns: 30 };
    const read = workbook.read([large], {
      signal: stop.signal,
      onProgress: () => {
        stop.abort();
      },
    });
    await expect(read).rejects.toMatchObject({ kind: "stopped" });
    expect(host.counted.requests).toBe(1);
  });

  it("lets a defect of ours through as it is", async () => {
    const { workbook } = await openOnSimulatedExcel(await registerXlsx());
    const put = workbook.put([{ cell: CELL, value: { kind: "number", decimal: "12,000" } }]);
    await expect(put).rejects.not.toBeInstanceOf(HostFailure);
  });

  it("says that a setting lost by Excel is not there", async () => {
    const { workbook, host } = await openOnSimulatedExcel(await registerXlsx());
    await workbook.remember("tables", "kept");
    expect(await workbook.setting("tables")).toBe("kept");
    host.settingsAreLost = true;
    const reopened = openHostThroughExcel(host);
    expect(await reopened.workbook.setting("tables")).toBeNull();
  });
});

describe("a register that is not alone", () => {
  it("takes in an edit of a co-author between two requests", async () => {
    const { workbook, host } = await openOnSimulatedExcel(await registerXlsx());
    await workbook.survey();
    host.faults.set({
      beforeRequest: (request) => {
        if (request === 2)
          host.editor.insertDown(host.sheet("Movements"), { row: 1, column: 0, rows: 1, columns: 16_384 }, "co-author");
      },
    });
    // The co-author's row came between finding the old marks and making the new ones: both still go where they were asked to.
    expect(await workbook.mark([{ cell: CELL, severity: "error" }])).toEqual({ marked: 1, unmarked: [] });
    expect(await workbook.mark([])).toEqual({ marked: 0, unmarked: [] });
    expect(host.sheet("Movements").conditionalFormats.map(({ formula }) => formula)).toEqual(["=C4<0"]);
  });

  it("names a sheet that a co-author deleted since the survey", async () => {
    const { workbook, host } = await openOnSimulatedExcel(await registerXlsx());
    await workbook.survey();
    host.book.deleteSheet(host.sheet("Repurchases"), "co-author");
    expect(await workbook.mark([{ cell: { sheet: "Repurchases", row: 0, column: 0 }, severity: "note" }])).toEqual({
      marked: 0,
      unmarked: [{ sheet: "Repurchases", reason: "gone" }],
    });
    expect((await workbook.survey()).sheets.map(({ name }) => name)).toEqual(["Movements", "Share classes"]);
  });

  it("finds a sheet added since the survey", async () => {
    const { workbook, host } = await openOnSimulatedExcel(await registerXlsx());
    await workbook.survey();
    host.book.addSheet("Mandate", "co-author");
    host.edit("Mandate", "B2", "Shares authorised", "co-author");
    const { sheets } = await workbook.survey();
    expect(sheets.at(-1)).toMatchObject({ name: "Mandate", used: { row: 1, column: 1, rows: 1, columns: 1 } });
    expect(await workbook.mark([{ cell: { sheet: "Mandate", row: 1, column: 1 }, severity: "note" }])).toEqual({
      marked: 1,
      unmarked: [],
    });
  });

  it("does not take away a co-author's sheet of the same name", async () => {
    const { workbook, host } = await openOnSimulatedExcel(await contractRegister());
    const { SAMPLE_PLAN } = await import("../support/samplePlan");
    host.faults.set({
      beforeRequest: (request) => {
        if (request === 2) host.book.addSheet(SAMPLE_PLAN.sheetName, "co-author");
      },
    });
    await expect(workbook.write(SAMPLE_PLAN)).rejects.toMatchObject({ kind: "other" });
    expect(host.book.sheet(SAMPLE_PLAN.sheetName)).not.toBeNull();
  });

  it("does two changes one after the other", async () => {
    const { workbook, host } = await openOnSimulatedExcel(await registerXlsx());
    await Promise.all([
      workbook.mark([{ cell: CELL, severity: "error" }]),
      workbook.mark([{ cell: { ...CELL, row: 4 }, severity: "note" }]),
    ]);
    expect(host.sheet("Movements").conditionalFormats.map(({ formula, areas }) => [formula, areas[0]?.row])).toEqual([
      ['=LEN("NextDayReturn:note")>0', 4],
      ["=C4<0", 3],
    ]);
  });
});

describe("adding a row to the user's own table", () => {
  it.each(["1.9", "1.15"])("grows an Excel table that has no totals, in an Excel of ExcelApi %s", async (excelApi) => {
    const { workbook, host } = await openOnSimulatedExcel(await registerXlsx(), { excelApi });
    await workbook.appendRow({ sheet: "Movements", table: "Movements", below: LAST_MOVE, values: NEW_MOVE });
    const sheet = host.sheet("Movements");
    expect(sheet.tables[0]?.area).toEqual({ row: 2, column: 0, rows: 5, columns: 4 });
    expect(sheet.cell(6, 3)).toMatchObject({ formula: "=D6+C7", content: 968_245_500 });
    expect(sheet.cell(6, 1)).toMatchObject({ content: "+852 options", formula: null });
    expect(sheet.cell(6, 0)).toMatchObject({ content: 44_926, look: { numberFormat: "d mmm yyyy" } });
    // The sum over the table's column takes the row in by itself.
    expect(host.sheet("Share classes").cell(2, 1).content).toBe(-31_754_500);
  });

  it("keeps a totals row of a plain range below, and lets its sums take in the row", async () => {
    const { workbook, host } = await openOnSimulatedExcel(await registerXlsx());
    const below: Region = { sheet: "Repurchases", row: 2, column: 0, rows: 1, columns: 3 };
    await workbook.appendRow({
      sheet: "Repurchases",
      table: null,
      below,
      values: new Map([
        [0, { kind: "date", date: "2022-12-15" }],
        [1, { kind: "number", decimal: "4000" }],
      ]),
    });
    const sheet = host.sheet("Repurchases");
    expect(sheet.cell(3, 1).content).toBe(4_000);
    expect(sheet.cell(4, 0).content).toBe("Total");
    expect(sheet.cell(4, 1)).toMatchObject({ formula: "=SUM(B2:B4)", content: 7_000 });
    expect(host.sheet("Share classes").cell(3, 1)).toMatchObject({ formula: "=Repurchases!B5", content: 7_000 });
  });

  it("counts days from 1904 where the workbook does", async () => {
    const { workbook, host } = await openOnSimulatedExcel(await registerXlsx());
    host.book.date1904 = true;
    expect((await workbook.survey()).date1904).toBe(true);
    await workbook.put([{ cell: { ...CELL, column: 0 }, value: { kind: "date", date: "2022-12-30" } }]);
    expect(host.sheet("Movements").cell(3, 0).content).toBe(44_925 - 1_462);
  });

  it("does not write into a table while a filter hides rows of it", async () => {
    const { workbook, host } = await openOnSimulatedExcel(await registerXlsx());
    host.sheet("Movements").filter = { area: { row: 2, column: 0, rows: 4, columns: 4 }, hiddenRows: new Set([4]) };
    const before = JSON.stringify(host.book.describe());
    await expect(
      workbook.appendRow({ sheet: "Movements", table: "Movements", below: LAST_MOVE, values: NEW_MOVE }),
    ).rejects.toMatchObject({ kind: "filtered", subject: "Movements!A3:D6" });
    expect(JSON.stringify(host.book.describe())).toBe(before);
    expect((await workbook.survey()).sheets[0]?.tables[0]?.filtered).toBe(true);
  });

  it("refuses where another table stands half in the way", async () => {
    const { workbook, host } = await openOnSimulatedExcel(await registerXlsx());
    const sheet = host.sheet("Movements");
    host.edit("Movements", "C7:F7", [["Kind", "Note", "Day", "By"]]);
    sheet.tables.push({
      id: "other",
      name: "Other",
      area: { row: 6, column: 2, rows: 2, columns: 4 },
      showHeaders: true,
      showTotals: false,
      style: "",
    });
    const before = JSON.stringify(host.book.describe());
    await expect(
      workbook.appendRow({ sheet: "Movements", table: "Movements", below: LAST_MOVE, values: NEW_MOVE }),
    ).rejects.toMatchObject({ kind: "in the way", subject: "Movements!C7:F8" });
    expect(JSON.stringify(host.book.describe())).toBe(before);
  });

  it("refuses where merged cells stand half in the way", async () => {
    const { workbook, host } = await openOnSimulatedExcel(await registerXlsx());
    host.sheet("Movements").merges.push({ row: 8, column: 3, rows: 1, columns: 3 });
    const before = JSON.stringify(host.book.describe());
    await expect(
      workbook.appendRow({ sheet: "Movements", table: "Movements", below: LAST_MOVE, values: NEW_MOVE }),
    ).rejects.toMatchObject({ kind: "other" });
    expect(JSON.stringify(host.book.describe())).toBe(before);
  });
});
