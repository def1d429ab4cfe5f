import type { Workbook as Book } from "exceljs";
import type { Region } from "../../src/shares/values/cell";
import type { EditableWorkbook, NewRow } from "../../src/workbook/workbook";
import { RETURN_SHEET_PROPERTY } from "../../src/workbook/sheetPlan";
import { CLASSES, contractRegister, MOVES, USER_FILL } from "../support/contractRegister";
import { SAMPLE_PLAN } from "../support/samplePlan";
import { loaded, region, snapshot, values } from "./contractCells";

/** A workbook opened by an adapter that can edit, and the file it would be if it were saved now. */
export interface Opened {
  readonly workbook: EditableWorkbook;
  readonly save: () => Promise<Uint8Array>;
}

/** What an implementation of the port must do to the workbook the user has open. */
export function editingContract(
  adapter: string,
  open: (bytes: Uint8Array) => Promise<Opened>,
  { widensTables }: { readonly widensTables: boolean },
): void {
  describe(`editing a workbook, ${adapter}`, () => {
    let register: Uint8Array;
    beforeAll(async () => {
      register = await contractRegister();
    });
    const opened = (): Promise<Opened> => open(register);
    marking(opened);
    writingBeside(opened);
    replacing(opened);
    putting(opened);
    appending(opened, widensTables);
    remembering(opened);
  });
}

function writingBeside(opened: () => Promise<Opened>): void {
  describe("write", () => {
    it("leaves the user's sheets as they were", async () => {
      const { workbook } = await opened();
      const before = await workbook.read([region("Movements", "A1:H12"), region("Kinds", "A1:D16")]);
      await workbook.write(SAMPLE_PLAN);
      expect(await workbook.read([region("Movements", "A1:H12"), region("Kinds", "A1:D16")])).toEqual(before);
    });
  });
}

function replacing(opened: () => Promise<Opened>): void {
  describe("replaceSheet", () => {
    const named = { ...SAMPLE_PLAN, properties: { [RETURN_SHEET_PROPERTY]: "FF304 2022-12-30" } };
    const sheetsOf = async (workbook: EditableWorkbook): Promise<readonly string[]> =>
      (await workbook.survey()).sheets.map(({ name }) => name);

    it("puts a sheet of ours in the place of the one before, under its name, and names its fields still", async () => {
      const { workbook } = await opened();
      const before = await sheetsOf(workbook);
      const { sheetName: old } = await workbook.write(named);
      const { sheetName: by } = await workbook.write({
        ...named,
        cells: named.cells.map((cell) =>
          cell.name === null ? cell : { ...cell, value: { kind: "text", text: "anew" } },
        ),
      });
      expect(by).not.toBe(old);
      await expect(workbook.replaceSheet(old, by)).resolves.toBe(old);
      expect(await sheetsOf(workbook)).toEqual([...before, old]);
      const [names = []] = await workbook.readNames([old]);
      const field = names.find((each) => each.region !== null)?.region;
      if (field == null) throw new Error("No field is named");
      const [snapshot] = await workbook.read([field]);
      expect(snapshot?.values).toEqual([["anew"]]);
    });

    it("deletes no sheet that we did not write, and says that it is gone; both stay", async () => {
      const { workbook } = await opened();
      const { sheetName } = await workbook.write(named);
      const before = await sheetsOf(workbook);
      await expect(workbook.replaceSheet("Movements", sheetName)).rejects.toMatchObject({ kind: "sheet gone" });
      await expect(workbook.replaceSheet("Nowhere", sheetName)).rejects.toMatchObject({ kind: "sheet gone" });
      expect(await sheetsOf(workbook)).toEqual(before);
    });
  });
}

function marking(opened: () => Promise<Opened>): void {
  const at = (row: number, column: number, severity: "error" | "warning" | "note", sheet = "Movements") => ({
    cell: { sheet, row, column },
    severity,
  });
  const rulesOn = (book: Book, sheet: string): readonly { readonly ref: string; readonly formula: string }[] => {
    const { conditionalFormattings = [] } = book.getWorksheet(sheet) as unknown as {
      conditionalFormattings?: { ref: string; rules: { formulae?: unknown[] }[] }[];
    };
    return conditionalFormattings.flatMap(({ ref, rules }) =>
      rules.map((rule) => ({ ref, formula: String(rule.formulae?.[0]) })),
    );
  };

  describe("mark", () => {
    it("marks cells by severity and counts them, the gravest on a cell winning", async () => {
      const one = await opened();
      const outcome = await one.workbook.mark([
        at(6, 4, "note"),
        at(6, 4, "error"),
        at(6, 5, "error"),
        at(5, 4, "warning"),
      ]);
      expect(outcome).toEqual({ marked: 3, unmarked: [] });
      const ours = rulesOn(await loaded(await one.save()), "Movements").filter(({ formula }) =>
        formula.includes("NextDayReturn"),
      );
      expect(ours).toHaveLength(2);
      expect(ours.find(({ formula }) => formula.includes("error"))?.ref).toMatch(/^(E7 F7|E7:F7)$/);
      expect(ours.find(({ formula }) => formula.includes("warning"))?.ref).toBe("E6");
    });

    it("leaves the user's formats and conditional formats alone, and goes away whole", async () => {
      const one = await opened();
      const before = rulesOn(await loaded(await one.save()), "Movements");
      await one.workbook.mark([at(6, 5, "error"), at(6, 4, "warning")]);
      const marked = await loaded(await one.save());
      expect(marked.getWorksheet("Movements")?.getCell("F7").fill).toMatchObject({ fgColor: { argb: USER_FILL } });
      expect(rulesOn(marked, "Movements")).toEqual(expect.arrayContaining([...before]));
      await one.workbook.mark([]);
      expect(rulesOn(await loaded(await one.save()), "Movements")).toEqual(before);
    });

    it("replaces the marks of the time before", async () => {
      const one = await opened();
      await one.workbook.mark([at(4, 1, "error"), at(1, 0, "note", "Classes")]);
      await one.workbook.mark([at(5, 1, "error")]);
      const book = await loaded(await one.save());
      expect(
        rulesOn(book, "Movements")
          .filter(({ formula }) => formula.includes("NextDayReturn"))
          .map(({ ref }) => ref),
      ).toEqual(["B6"]);
      expect(rulesOn(book, "Classes")).toEqual([]);
    });

    it("leaves a protected sheet unmarked and says so, and a sheet that is gone", async () => {
      const outcome = await (
        await opened()
      ).workbook.mark([at(0, 0, "error", "Locked"), at(0, 0, "error", "Gone"), at(4, 1, "note")]);
      expect(outcome.marked).toBe(1);
      expect([...outcome.unmarked].sort((a, b) => a.sheet.localeCompare(b.sheet))).toEqual([
        { sheet: "Gone", reason: "gone" },
        { sheet: "Locked", reason: "protected" },
      ]);
    });
  });
}

function putting(opened: () => Promise<Opened>): void {
  describe("put", () => {
    it("puts values of each kind and keeps the formats", async () => {
      const { workbook } = await opened();
      const before = await snapshot(workbook, "Classes", "A2:C2");
      await workbook.put([
        { cell: { sheet: "Classes", row: 1, column: 0 }, value: { kind: "text", text: "=A" } },
        { cell: { sheet: "Classes", row: 1, column: 1 }, value: { kind: "number", decimal: "7620" } },
        { cell: { sheet: "Classes", row: 1, column: 2 }, value: { kind: "date", date: "2022-12-30" } },
      ]);
      const after = await snapshot(workbook, "Classes", "A2:C2");
      expect(after.values).toEqual([["=A", 7620, 44925]]);
      expect(after.formats[0]?.slice(1)).toEqual(before.formats[0]?.slice(1));
      expect(await workbook.readFormulas(region("Classes", "A2:C2"))).toEqual([["", "", ""]]);
    });

    it("refuses a protected sheet and changes nothing", async () => {
      const { workbook } = await opened();
      const writes = [
        { cell: { sheet: "Classes", row: 1, column: 1 }, value: { kind: "number", decimal: "1" } },
        { cell: { sheet: "Locked", row: 0, column: 0 }, value: { kind: "number", decimal: "2" } },
      ] as const;
      await expect(workbook.put(writes)).rejects.toMatchObject({ kind: "protected" });
      expect(await values(workbook, "Classes", "B2")).toEqual([[7618]]);
    });
  });
}

function appending(opened: () => Promise<Opened>, widensTables: boolean): void {
  const lastMove: Region = {
    sheet: MOVES.sheet,
    row: MOVES.lastRow,
    column: MOVES.left,
    rows: 1,
    columns: MOVES.columns,
  };
  const newMove = new Map([
    [1, { kind: "date", date: "2022-12-31" }],
    [2, { kind: "text", text: "Class B" }],
    [4, { kind: "number", decimal: "-9" }],
  ] as const);

  describe("appendRow", () => {
    it("adds to an Excel table above its totals row, formulas and formats carried on", async () => {
      const { workbook } = await opened();
      const { region: filled } = await workbook.appendRow({
        sheet: MOVES.sheet,
        table: MOVES.table,
        below: lastMove,
        values: newMove,
      });
      expect(filled).toEqual({ ...lastMove, row: MOVES.lastRow + 1 });
      const after = await snapshot(workbook, MOVES.sheet, "B8:E9");
      expect(after.values[0]).toEqual([44926, "Class B", "", -9]);
      expect(after.values[1]?.[0]).toBe("Total");
      expect((await snapshot(workbook, MOVES.sheet, "B8:F8")).formats).toEqual(
        (await snapshot(workbook, MOVES.sheet, "B7:F7")).formats,
      );
      expect(await workbook.readFormulas(region(MOVES.sheet, "F8"))).toEqual([["=F7+E8"]]);
      expect((await workbook.survey()).sheets[0]?.tables).toEqual([
        {
          name: "Moves",
          region: region("Movements", "B4:F9"),
          showsHeadings: true,
          showsTotals: true,
          filtered: false,
        },
      ]);
    });

    it("leaves what stands above and beside as it was, and loses nothing below", async () => {
      const { workbook } = await opened();
      const before = await values(workbook, MOVES.sheet, "B2:E7");
      await workbook.appendRow({ sheet: MOVES.sheet, table: MOVES.table, below: lastMove, values: newMove });
      expect(await values(workbook, MOVES.sheet, "B2:E7")).toEqual(before);
      expect((await values(workbook, MOVES.sheet, "B10:B13")).flat()).toContain("Signed by the secretary");
    });

    it("lets formulas over the table's column take in the new row", async () => {
      const { workbook } = await opened();
      await workbook.appendRow({ sheet: MOVES.sheet, table: MOVES.table, below: lastMove, values: newMove });
      expect(await workbook.readFormulas(region("Classes", "D3"))).toEqual([["=B3+SUM(Movements!$E$5:$E$8)"]]);
    });

    it("adds below a plain range", async () => {
      const { workbook } = await opened();
      const below: Region = {
        sheet: CLASSES.sheet,
        row: CLASSES.lastRow,
        column: CLASSES.left,
        rows: 1,
        columns: CLASSES.columns,
      };
      const { region: filled } = await workbook.appendRow({
        sheet: CLASSES.sheet,
        table: null,
        below,
        values: new Map([
          [0, { kind: "text", text: "@H" }],
          [1, { kind: "number", decimal: "5" }],
        ]),
      });
      expect(filled).toEqual({ ...below, row: 3 });
      const { values: rows, formats } = await snapshot(workbook, CLASSES.sheet, "A4:C4");
      expect(rows).toEqual([["@H", 5, ""]]);
      expect(formats[0]?.slice(1)).toEqual(["#,##0", "yyyy-mm-dd"]);
    });

    it("refuses a protected sheet", async () => {
      const below: Region = { sheet: "Locked", row: 0, column: 0, rows: 1, columns: 1 };
      await expect(
        (await opened()).workbook.appendRow({ sheet: "Locked", table: null, below, values: new Map() }),
      ).rejects.toMatchObject({ kind: "protected" });
    });

    it("gives the first row under headings the format of a date, and not the look of the headings", async () => {
      const { workbook } = await opened();
      await workbook.put(
        [0, 1, 2].map((column) => ({
          cell: { sheet: "Empty", row: 0, column },
          value: { kind: "text", text: "Heading" },
        })),
      );
      const below: Region = { sheet: "Empty", row: 0, column: 0, rows: 1, columns: 3 };
      await workbook.appendRow({
        sheet: "Empty",
        table: null,
        below,
        first: true,
        values: new Map([
          [0, { kind: "date", date: "2022-12-31" }],
          [1, { kind: "number", decimal: "5" }],
        ]),
      });
      const { values: rows, formats } = await snapshot(workbook, "Empty", "A2:C2");
      expect(rows).toEqual([[44926, 5, ""]]);
      expect(formats[0]?.[0]).toMatch(/d.*m.*y/);
      expect(formats[0]?.[1]).toBe("General");
    });
  });

  describe("removeRow", () => {
    it.each<readonly [string, NewRow]>([
      ["an Excel table", { sheet: MOVES.sheet, table: MOVES.table, below: lastMove, values: newMove }],
      [
        "a plain range",
        {
          sheet: CLASSES.sheet,
          table: null,
          below: {
            sheet: CLASSES.sheet,
            row: CLASSES.lastRow,
            column: CLASSES.left,
            rows: 1,
            columns: CLASSES.columns,
          },
          values: new Map([[0, { kind: "text", text: "Class H" }]]),
        },
      ],
    ])("takes a row of %s away again, and all is as before", async (_where, row) => {
      const { workbook } = await opened();
      const all = async (): Promise<unknown> => ({
        survey: await workbook.survey(),
        cells: [await snapshot(workbook, MOVES.sheet, "A1:G14"), await snapshot(workbook, CLASSES.sheet, "A1:E6")],
        formulas: [
          await workbook.readFormulas(region(MOVES.sheet, "A1:G14")),
          await workbook.readFormulas(region("Classes", "A1:E6")),
        ],
      });
      const before = await all();
      const added = await workbook.appendRow(row);
      expect(await all()).not.toEqual(before);
      await workbook.removeRow(added);
      expect(await all()).toEqual(before);
    });
  });

  describe("addColumn", () => {
    it("adds a column at the right of an Excel table, all its rows with it", async () => {
      const { workbook } = await opened();
      const adding = workbook.addColumn({
        sheet: MOVES.sheet,
        table: MOVES.table,
        beside: region(MOVES.sheet, "F4:F7"),
        heading: "Holder",
        numberFormat: "@",
      });
      if (!widensTables) {
        await expect(adding).rejects.toMatchObject({ kind: "too old" });
        return;
      }
      const cell = await adding;
      expect(cell).toEqual({ sheet: MOVES.sheet, row: 3, column: 6 });
      expect((await workbook.survey()).sheets[0]?.tables[0]?.region).toEqual(region("Movements", "B4:G8"));
      expect(await values(workbook, MOVES.sheet, "G4:G5")).toEqual([["Holder"], [""]]);
      expect((await snapshot(workbook, MOVES.sheet, "G5:G7")).formats).toEqual([["@"], ["@"], ["@"]]);
    });

    it("refuses where something stands there, and changes nothing", async () => {
      const { workbook } = await opened();
      const before = await snapshot(workbook, CLASSES.sheet, "A1:F5");
      const column = { sheet: CLASSES.sheet, table: null, heading: "Holder", numberFormat: "@" };
      await expect(workbook.addColumn({ ...column, beside: region(CLASSES.sheet, "A1:A3") })).rejects.toMatchObject({
        kind: "in the way",
      });
      expect(await snapshot(workbook, CLASSES.sheet, "A1:F5")).toEqual(before);
    });
  });
}

function remembering(opened: () => Promise<Opened>): void {
  describe("settings", () => {
    it("remembers, replaces and forgets", async () => {
      const { workbook } = await opened();
      expect(await workbook.setting("mapping")).toBeNull();
      const long = JSON.stringify({ 欄: '值 "quoted"\n'.repeat(200) });
      await workbook.remember("mapping", "short");
      await workbook.remember("mapping", long);
      await workbook.remember("other", "kept");
      expect(await workbook.setting("mapping")).toBe(long);
      await workbook.remember("mapping", null);
      expect(await workbook.setting("mapping")).toBeNull();
      expect(await workbook.setting("other")).toBe("kept");
    });
  });

  describe("show", () => {
    it("refuses a sheet that is gone", async () => {
      await expect((await opened()).workbook.show({ sheet: "Gone", row: 0, column: 0 })).rejects.toMatchObject({
        kind: "sheet gone",
      });
    });
  });
}
