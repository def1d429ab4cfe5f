import { HostFailure } from "../../src/workbook/hostFailure";
import type { Region } from "../../src/shares/values/cell";
import { rectangleAddress } from "../../src/simulated-excel/model/rectangle";
import { RETURN_SHEET_PROPERTY } from "../../src/workbook/sheetPlan";
import { contractRegister, MOVES } from "../support/contractRegister";
import { openHostThroughExcel, openOnSimulatedExcel, type OpenedInExcel } from "../support/excelWorkbook";
import { registerXlsx } from "../support/registerXlsx";
import { SAMPLE_PLAN } from "../support/samplePlan";

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
    ["AccessDenied", "denied"],
    ["ItemNotFound", "sheet gone"],
    ["InactiveWorkbook", "another workbook in front"],
    ["InvalidSelection", "another workbook in front"],
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

  it("calls a sheet protected only where its protection was read", async () => {
    const { workbook, host } = await openOnSimulatedExcel(await registerXlsx());
    const put = (): Promise<void> => workbook.put([{ cell: CELL, value: { kind: "number", decimal: "1" } }]);
    host.sheet("Movements").isProtected = true;
    await expect(put()).rejects.toMatchObject({ kind: "protected", subject: "Movements" });
    host.sheet("Movements").isProtected = false;
    host.faults.set({ failAtAction: { number: 2, code: "AccessDenied" } });
    await expect(put()).rejects.toMatchObject({ kind: "denied", subject: "Movements" });
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

describe.each(["InvalidSelection", "GeneralException", "InactiveWorkbook"] as const)(
  "another workbook in front, answered by %s",
  (answerBehind) => {
    const behind = async (): Promise<OpenedInExcel> => {
      const opened = await openOnSimulatedExcel(await contractRegister());
      Object.assign(opened.host.oddities, { anotherWorkbookInFront: true, answerBehind });
      return opened;
    };
    /** Excel brings our workbook up before its n-th request. */
    const comesUpBefore = ({ host }: OpenedInExcel, request: number): void => {
      host.faults.set({
        beforeRequest: (number) => {
          if (number === request) host.oddities.anotherWorkbookInFront = false;
        },
      });
    };
    const show = ({ workbook }: OpenedInExcel): Promise<unknown> => workbook.show(CELL);
    const names = ({ workbook }: OpenedInExcel): Promise<unknown> => workbook.readNames(["Movements"]);
    const survey = ({ workbook }: OpenedInExcel): Promise<unknown> => workbook.survey();
    const write = ({ workbook }: OpenedInExcel): Promise<unknown> => workbook.write(SAMPLE_PLAN);

    it.each([
      ["a cell is shown", show],
      ["names are read", names],
      ["the workbook is surveyed", survey],
      ["a return is written", write],
    ] as const)("is what is said when %s, and nothing has changed", async (_when, work) => {
      const opened = await behind();
      const before = JSON.stringify(opened.host.book.describe());
      await expect(work(opened)).rejects.toMatchObject({ kind: "another workbook in front", leftBehind: null });
      expect(JSON.stringify(opened.host.book.describe())).toBe(before);
    });

    it("is tried once more: the cell is shown, and the return written whole, once ours comes up", async () => {
      const shown = await behind();
      comesUpBefore(shown, 2);
      await show(shown);
      expect(shown.host.book.selection).toMatchObject({ row: CELL.row, column: CELL.column });
      const written = await behind();
      // The names taken, the sheet that is refused, what is left of it; then the sheet.
      comesUpBefore(written, 4);
      expect(await write(written)).toEqual({ sheetName: SAMPLE_PLAN.sheetName, unsupported: [] });
    });
  },
);

describe("what Excels are reported to do otherwise than documented", () => {
  it("sets the fit to one page wide again where no number of pages down is taken", async () => {
    const { workbook, host } = await openOnSimulatedExcel(await contractRegister());
    host.oddities.refusesZeroPages = true;
    expect(await workbook.write(SAMPLE_PLAN)).toEqual({ sheetName: SAMPLE_PLAN.sheetName, unsupported: [] });
    const { page } = host.sheet(SAMPLE_PLAN.sheetName);
    expect(page).toMatchObject({ orientation: "Landscape", paperSize: "A4", zoom: { horizontalFitToPages: 1 } });
  });

  it("has Excel add the row where no cells are inserted at a table's totals", async () => {
    const rowIn = async (refuses: boolean): Promise<string> => {
      const { workbook, host } = await openOnSimulatedExcel(await contractRegister());
      host.oddities.refusesInsertAtTotals = refuses;
      await workbook.appendRow({
        sheet: MOVES.sheet,
        table: MOVES.table,
        below: { sheet: MOVES.sheet, row: MOVES.lastRow, column: MOVES.left, rows: 1, columns: MOVES.columns },
        values: new Map([[4, { kind: "number", decimal: "-9" }]]),
      });
      return JSON.stringify(host.book.describe());
    };
    expect(await rowIn(true)).toBe(await rowIn(false));
  });

  it("reads no name of the workbook for one of the sheet", async () => {
    const { workbook, host } = await openOnSimulatedExcel(await contractRegister());
    const own = await workbook.readNames(["Movements"]);
    host.book.names = [
      { id: "of the book", name: "Elsewhere", formula: "=Classes!$A$1", visible: true, comment: "" },
      { id: "mark", name: RETURN_SHEET_PROPERTY, formula: '="FF304"', visible: true, comment: "" },
    ];
    host.oddities.sheetsListNamesOfWorkbook = true;
    expect(await workbook.readNames(["Movements"])).toEqual(own);
    expect((await workbook.survey()).sheets.map(({ returnSheet }) => returnSheet)).not.toContain("FF304");
  });
});

describe("marks that go along with formats", () => {
  const marksOn = ({ host }: OpenedInExcel, sheet: string): readonly string[] =>
    host
      .sheet(sheet)
      .conditionalFormats.filter(({ formula }) => formula.includes("NextDayReturn"))
      .flatMap(({ areas }) => areas.map(rectangleAddress))
      .sort();

  it("are found where they were pasted, and go with the rest", async () => {
    const opened = await openOnSimulatedExcel(await registerXlsx());
    await opened.workbook.mark([{ cell: CELL, severity: "error" }]);
    opened.host.paste({ sheet: "Movements", address: "C4" }, { sheet: "Movements", address: "C6:D6" }, "Formats");
    opened.host.paste({ sheet: "Movements", address: "C4" }, { sheet: "Share classes", address: "B4" }, "All");
    expect([marksOn(opened, "Movements"), marksOn(opened, "Share classes")]).toEqual([["C4", "C6", "D6"], ["B4"]]);
    await opened.workbook.mark([{ cell: CELL, severity: "error" }]);
    expect([marksOn(opened, "Movements"), marksOn(opened, "Share classes")]).toEqual([["C4"], []]);
  });

  it("are not carried to a row that is added below a marked one; the user's own formats are", async () => {
    const opened = await openOnSimulatedExcel(await registerXlsx());
    const { workbook, host } = opened;
    await workbook.mark([
      { cell: { ...CELL, row: 5 }, severity: "error" },
      { cell: { ...CELL, row: 4 }, severity: "error" },
    ]);
    host.sheet("Movements").conditionalFormats.push({
      id: "own",
      type: "Custom",
      areas: [{ row: 5, column: 2, rows: 1, columns: 1 }],
      formula: "=$C6<0",
      stopIfTrue: false,
      fill: "#EEEEEE",
      font: {},
      borders: {},
      carried: null,
    });
    await workbook.appendRow({ sheet: "Movements", table: "Movements", below: LAST_MOVE, values: NEW_MOVE });
    expect(marksOn(opened, "Movements")).toEqual(["C5:C6"]);
    const own = host.sheet("Movements").conditionalFormats.filter(({ fill }) => fill === "#EEEEEE");
    expect(own.flatMap(({ areas }) => areas.map(rectangleAddress)).sort()).toEqual(["C6", "C7"]);
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
