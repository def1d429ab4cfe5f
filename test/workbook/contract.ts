import { Workbook as Book } from "exceljs";
import JSZip from "jszip";
import { type Region, parseRegionAddress } from "../../src/shares/values/cell";
import { RETURN_SHEET_PROPERTY, type SheetPlan } from "../../src/workbook/sheetPlan";
import type { CellValue, Snapshot, Workbook } from "../../src/workbook/workbook";
import { CLASSES, MOVES, USER_FILL, contractRegister } from "../support/contractRegister";
import { CHARTED_PLAN } from "../support/chartedPlan";
import { SAMPLE_PLAN } from "../support/samplePlan";

/** A workbook opened by one of the adapters, and the file it would be if it were saved now. */
interface Opened {
  readonly workbook: Workbook;
  save(): Promise<Uint8Array>;
}

export type Opener = (bytes: Uint8Array) => Promise<Opened>;

const region = (sheet: string, address: string): Region => {
  const bounds = parseRegionAddress(address);
  if (!bounds) throw new Error(`${address} is no address`);
  return { sheet, ...bounds };
};

async function snapshot(workbook: Workbook, sheet: string, address: string): Promise<Snapshot> {
  const [found] = await workbook.read([region(sheet, address)]);
  if (!found) throw new Error("nothing was read");
  return found;
}

const values = async (workbook: Workbook, sheet: string, address: string): Promise<readonly (readonly CellValue[])[]> =>
  (await snapshot(workbook, sheet, address)).values;

/** The saved file as a reader that is neither adapter sees it. */
async function saved(opened: Opened): Promise<Book> {
  const book = new Book();
  const bytes = await opened.save();
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  return book;
}

/** Names of single sheets in the saved file, read off its XML: the library that reads the rest mixes them up. */
async function sheetNames(
  opened: Opened,
  sheetName: string,
): Promise<ReadonlyMap<string, { readonly formula: string; readonly hidden: boolean }>> {
  const zip = await JSZip.loadAsync(await opened.save());
  const xml = (await zip.file("xl/workbook.xml")?.async("string")) ?? "";
  const unescape = (text: string): string =>
    text.replace(
      /&(quot|apos|lt|gt|amp);/g,
      (_, name: string) => ({ quot: '"', apos: "'", lt: "<", gt: ">", amp: "&" })[name] ?? "",
    );
  const sheets = [...xml.matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(([, name = ""]) => unescape(name));
  const names = [...xml.matchAll(/<definedName ([^>]*)>([^<]*)</g)].filter(([, attributes = ""]) =>
    attributes.includes(`localSheetId="${sheets.indexOf(sheetName)}"`),
  );
  return new Map(
    names.map(([, attributes = "", formula = ""]) => [
      /name="([^"]*)"/.exec(attributes)?.[1] ?? "",
      { formula: unescape(formula), hidden: attributes.includes('hidden="1"') },
    ]),
  );
}

/** What every implementation of the workbook port must do. */
export function workbookContract(adapter: string, open: Opener): void {
  describe(`the workbook contract, ${adapter}`, () => {
    let register: Uint8Array;
    beforeAll(async () => {
      register = await contractRegister();
    });
    const opened = (): Promise<Opened> => open(register);
    surveying(opened);
    reading(opened);
    marking(opened);
    writing(opened);
    putting(opened);
    appending(opened);
    charting(opened);
    naming(opened);
    remembering(opened);
  });
}

function surveying(opened: () => Promise<Opened>): void {
  describe("survey", () => {
    it("names the sheets in their order, with what is hidden and protected", async () => {
      const { sheets, date1904 } = await (await opened()).workbook.survey();
      expect(
        sheets.map(({ name, visible, protected: locked, returnSheet }) => ({ name, visible, locked, returnSheet })),
      ).toEqual([
        { name: "Movements", visible: true, locked: false, returnSheet: null },
        { name: "Classes", visible: true, locked: false, returnSheet: null },
        { name: "Kinds", visible: true, locked: false, returnSheet: null },
        { name: "Notes", visible: false, locked: false, returnSheet: null },
        { name: "Empty", visible: true, locked: false, returnSheet: null },
        { name: "Locked", visible: true, locked: true, returnSheet: null },
      ]);
      expect(date1904).toBe(false);
      expect(new Set(sheets.map(({ id }) => id)).size).toBe(6);
    });

    it("bounds what is used, and finds nothing on an empty sheet", async () => {
      const { sheets } = await (await opened()).workbook.survey();
      expect(sheets.map(({ used }) => used)).toEqual([
        region("Movements", "B2:F11"),
        region("Classes", "A1:D3"),
        region("Kinds", "A1:B16"),
        region("Notes", "C3"),
        null,
        region("Locked", "A1"),
      ]);
    });

    it("finds the Excel table with its headings and totals", async () => {
      const { sheets } = await (await opened()).workbook.survey();
      expect(sheets[0]?.tables).toEqual([
        {
          name: "Moves",
          region: region("Movements", "B4:F8"),
          showsHeadings: true,
          showsTotals: true,
          filtered: false,
        },
      ]);
    });
  });
}

function reading(opened: () => Promise<Opened>): void {
  describe("read", () => {
    it("gives every kind of cell its plain value", async () => {
      const { workbook } = await opened();
      expect((await values(workbook, "Kinds", "B1:B16")).flat()).toEqual([
        25973445420,
        0.0009,
        44925,
        44925.75,
        25973445420,
        "Class B",
        "31,775,000",
        true,
        "#N/A",
        "Class B",
        "HKEX",
        51946890840,
        "#N/A",
        "Class B!",
        "over three",
        "",
      ]);
    });

    it("gives the number formats in their en-US form", async () => {
      const { formats } = await snapshot((await opened()).workbook, "Kinds", "B1:B7");
      expect(formats.flat()).toEqual([
        "#,##0",
        "0.00%",
        "d mmmm yyyy",
        "yyyy-mm-dd hh:mm",
        "yyyy/mm/dd",
        "General",
        "@",
      ]);
    });

    it("reads a merged value once, at its top left cell", async () => {
      expect(await values((await opened()).workbook, "Kinds", "A15:D15")).toEqual([["merged", "over three", "", ""]]);
    });

    it("reads several regions in their order, also beyond what is used", async () => {
      const found = await (await opened()).workbook.read([region("Notes", "C3:D4"), region("Classes", "A1:A3")]);
      expect(found.map((one) => one.values)).toEqual([
        [
          ["for the auditors", ""],
          ["", ""],
        ],
        [["Share class"], ["Class A"], ["Class B"]],
      ]);
    });

    it("gives formulas where there are any", async () => {
      const formulas = await (await opened()).workbook.readFormulas(region("Movements", "E5:F6"));
      expect(formulas).toEqual([
        ["", "=E5"],
        ["", "=F5+E6"],
      ]);
    });

    it("refuses a sheet that is not there", async () => {
      await expect((await opened()).workbook.read([region("Gone", "A1")])).rejects.toMatchObject({
        kind: "sheet gone",
      });
    });

    it("stops when asked", async () => {
      const work = { signal: AbortSignal.abort() };
      await expect((await opened()).workbook.read([region("Kinds", "A1:B16")], work)).rejects.toMatchObject({
        kind: "stopped",
      });
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
      const ours = rulesOn(await saved(one), "Movements").filter(({ formula }) => formula.includes("NextDayReturn"));
      expect(ours).toHaveLength(2);
      expect(ours.find(({ formula }) => formula.includes("error"))?.ref).toMatch(/^(E7 F7|E7:F7)$/);
      expect(ours.find(({ formula }) => formula.includes("warning"))?.ref).toBe("E6");
    });

    it("leaves the user's formats and conditional formats alone, and goes away whole", async () => {
      const one = await opened();
      const before = rulesOn(await saved(one), "Movements");
      await one.workbook.mark([at(6, 5, "error"), at(6, 4, "warning")]);
      const marked = await saved(one);
      expect(marked.getWorksheet("Movements")?.getCell("F7").fill).toMatchObject({ fgColor: { argb: USER_FILL } });
      expect(rulesOn(marked, "Movements")).toEqual(expect.arrayContaining([...before]));
      await one.workbook.mark([]);
      expect(rulesOn(await saved(one), "Movements")).toEqual(before);
    });

    it("replaces the marks of the time before", async () => {
      const one = await opened();
      await one.workbook.mark([at(4, 1, "error"), at(1, 0, "note", "Classes")]);
      await one.workbook.mark([at(5, 1, "error")]);
      const book = await saved(one);
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

/** What a cell of the plan must read as. */
function expectedValues(plan: SheetPlan, used: Region): CellValue[][] {
  const expected = Array.from({ length: used.rows }, () => new Array<CellValue>(used.columns).fill(""));
  for (const { row, column, value } of plan.cells) {
    const line = expected[row - used.row];
    if (!line || !value) continue;
    line[column - used.column] =
      value.kind === "text"
        ? value.text
        : value.kind === "number"
          ? Number(value.decimal)
          : Date.parse(value.date) / 86_400_000 + 25_569;
  }
  return expected;
}

function writing(opened: () => Promise<Opened>): void {
  describe("write", () => {
    it("writes a sheet that reads back as the plan, cell by cell", async () => {
      const { workbook } = await opened();
      const { sheetName } = await workbook.write(SAMPLE_PLAN);
      const used = region(sheetName, "A1:C23");
      const found = (await workbook.survey()).sheets.find(({ name }) => name === sheetName);
      expect(found?.used).toEqual(used);
      const [read] = await workbook.read([used]);
      expect(read?.values).toEqual(expectedValues(SAMPLE_PLAN, used));
      for (const { row, column, look } of SAMPLE_PLAN.cells)
        expect(read?.formats[row]?.[column]).toBe(look.numberFormat);
    });

    it("keeps text text, whatever it begins with", async () => {
      const { workbook } = await opened();
      const { sheetName } = await workbook.write(SAMPLE_PLAN);
      expect(
        (await workbook.readFormulas(region(sheetName, "A1:C23"))).flat().filter((formula) => formula !== ""),
      ).toEqual([]);
    });

    it("writes formulas of the plan as formulas, and no text of a cell as one", async () => {
      const { workbook } = await opened();
      const { sheetName } = await workbook.write({
        ...SAMPLE_PLAN,
        formulas: [{ row: 4, column: 0, formula: "B3+B4" }],
      });
      const formulas = (await workbook.readFormulas(region(sheetName, "A1:C23"))).flat();
      expect(formulas.filter((formula) => formula !== "")).toEqual(["=B3+B4"]);
      expect(await workbook.readFormulas(region(sheetName, "A5"))).toEqual([["=B3+B4"]]);
    });

    it("writes a second sheet the second time and leaves the first as it was", async () => {
      const one = await opened();
      const first = await one.workbook.write(SAMPLE_PLAN);
      const before = await values(one.workbook, first.sheetName, "A1:C23");
      const second = await one.workbook.write(SAMPLE_PLAN);
      expect([first.sheetName, second.sheetName]).toEqual(["Secretary's return", "Secretary's return (2)"]);
      expect(await values(one.workbook, first.sheetName, "A1:C23")).toEqual(before);
      expect(await values(one.workbook, second.sheetName, "A1:C23")).toEqual(before);
    });

    it("is known again as a return, and no other sheet is", async () => {
      const { workbook } = await opened();
      const { sheetName } = await workbook.write(SAMPLE_PLAN);
      const { sheets } = await workbook.survey();
      expect(
        sheets.filter(({ returnSheet }) => returnSheet !== null).map(({ name, returnSheet }) => [name, returnSheet]),
      ).toEqual([[sheetName, SAMPLE_PLAN.properties[RETURN_SHEET_PROPERTY]]]);
    });

    it("names every field on its own sheet, both times, and hides the properties", async () => {
      const one = await opened();
      for (const { sheetName } of [await one.workbook.write(SAMPLE_PLAN), await one.workbook.write(SAMPLE_PLAN)]) {
        const names = await sheetNames(one, sheetName);
        for (const { name, row, column } of SAMPLE_PLAN.cells) {
          if (name !== null)
            expect(names.get(name)).toEqual({
              formula: `'${sheetName.replace("'", "''")}'!$${"ABC".charAt(column)}$${row + 1}`,
              hidden: false,
            });
        }
        expect(names.get("NextDayReturn")).toEqual({ formula: '"FF304 2022-12-30"', hidden: true });
        expect(names.get("Version")).toEqual({ formula: '"says ""0.1.0"""', hidden: true });
      }
    });

    it("keeps the page breaks of the first sheet when the second is written", async () => {
      const one = await opened();
      await one.workbook.write(SAMPLE_PLAN);
      await one.workbook.write(SAMPLE_PLAN);
      const zip = await JSZip.loadAsync(await one.save());
      const sheets = await Promise.all(zip.file(/^xl\/worksheets\/sheet/).map((part) => part.async("string")));
      expect(sheets.flatMap((xml) => [...xml.matchAll(/<brk [^>]*?id="(\d+)"/g)].map(([, id]) => id))).toEqual([
        "6",
        "6",
      ]);
    });

    it("leaves the user's sheets as they were", async () => {
      const { workbook } = await opened();
      const before = await workbook.read([region("Movements", "A1:H12"), region("Kinds", "A1:D16")]);
      await workbook.write(SAMPLE_PLAN);
      expect(await workbook.read([region("Movements", "A1:H12"), region("Kinds", "A1:D16")])).toEqual(before);
    });

    it("gives the sheet its looks, page and measures", async () => {
      const one = await opened();
      const { sheetName } = await one.workbook.write(SAMPLE_PLAN);
      const sheet = (await saved(one)).getWorksheet(sheetName);
      expect(sheet?.getCell("A1").font).toMatchObject({ name: "Arial", size: 14, bold: true });
      expect(sheet?.getCell("A1").fill).toMatchObject({ fgColor: { argb: "FFDDEBF7" } });
      expect(sheet?.getCell("B3").alignment).toMatchObject({ horizontal: "right", vertical: "middle" });
      expect(sheet?.getCell("A5").border).toMatchObject({
        top: { style: "thin" },
        left: { style: "thin" },
        bottom: { style: "thin" },
        right: { style: "thin" },
      });
      expect(sheet?.model.merges).toEqual(["A1:C1"]);
      expect(sheet?.getRow(1).height).toBe(24);
      expect(sheet?.pageSetup).toMatchObject({
        paperSize: 9,
        orientation: "landscape",
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        margins: { top: 0.75, left: 0.5 },
      });
      expect(sheet?.headerFooter.oddFooter).toBe("&LPage &P of &N&Rv 1.1.1");
      expect(sheet?.pageSetup.printTitlesRow).toBe("1:2");
    });
  });
}

/** The parts of a saved package whose names match, as text. */
async function partsOf(opened: Opened, wanted: RegExp): Promise<readonly string[]> {
  const zip = await JSZip.loadAsync(await opened.save());
  return Promise.all(zip.file(wanted).map((part) => part.async("string")));
}

function charting(opened: () => Promise<Opened>): void {
  describe("charts", () => {
    it("are drawn from the cells of their sheet, titled, painted by series, where the plan lays them", async () => {
      const book = await opened();
      expect(await book.workbook.write(CHARTED_PLAN)).toEqual({ sheetName: CHARTED_PLAN.sheetName, unsupported: [] });
      const [chart = "", ...more] = await partsOf(book, /^xl\/charts\/chart\d+\.xml$/);
      expect(more).toEqual([]);
      const sheet = "'Secretary''s bridge'!";
      const names = ["$C$2", "$D$2", "$E$2"].map((cell) => sheet + cell);
      const values = ["$C$3:$C$5", "$D$3:$D$5", "$E$3:$E$5"].map((cells) => sheet + cells);
      expect([...chart.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, cells]) => cells)).toEqual(
        names.flatMap((name, index) => [name, `${sheet}$B$3:$B$5`, values[index]]),
      );
      expect(chart).toContain("A &amp; B: &lt;way&gt;");
      expect(
        [...chart.matchAll(/<c:spPr>(.*?)<\/c:spPr>/g)].map(([, paint = ""]) =>
          paint.includes("noFill") ? null : [...paint.matchAll(/val="(\w+)"/g)].map(([, colour]) => colour),
        ),
      ).toEqual([null, ["404040", "000000"], ["FFFFFF", "123456"]]);
      const [drawing = ""] = await partsOf(book, /^xl\/drawings\/drawing\d+\.xml$/);
      expect([...drawing.matchAll(/<xdr:(?:col|row)>(\d+)</g)].map(([, place]) => Number(place))).toEqual([
        1, 6, 5, 16,
      ]);
    });

    it("outlive what is done to the workbook afterwards", async () => {
      const book = await opened();
      await book.workbook.write(CHARTED_PLAN);
      await book.workbook.write(SAMPLE_PLAN);
      await book.workbook.write(CHARTED_PLAN);
      await book.workbook.remember("kept", "so");
      const charts = await partsOf(book, /^xl\/charts\/chart\d+\.xml$/);
      expect(charts.map((chart) => /<c:f>([^<]*)!/.exec(chart)?.[1])).toEqual([
        "'Secretary''s bridge'",
        "'Secretary''s bridge (2)'",
      ]);
      expect((await saved(book)).worksheets.map(({ name }) => name)).toContain("Secretary's bridge (2)");
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

function appending(opened: () => Promise<Opened>): void {
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
      const filled = await workbook.appendRow({
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
      const filled = await workbook.appendRow({
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
  });
}

function naming(opened: () => Promise<Opened>): void {
  describe("readNames", () => {
    it("gives every name of a written sheet with its cell, and the hidden ones with their text", async () => {
      const { workbook } = await opened();
      for (const { sheetName } of [await workbook.write(SAMPLE_PLAN), await workbook.write(SAMPLE_PLAN)]) {
        const names = new Map((await workbook.readNames([sheetName])).flat().map((name) => [name.name, name]));
        for (const { name, row, column } of SAMPLE_PLAN.cells) {
          if (name !== null)
            expect(names.get(name)).toEqual({
              name,
              region: { sheet: sheetName, row, column, rows: 1, columns: 1 },
              text: null,
            });
        }
        expect(names.get("Version")).toEqual({
          name: "Version",
          region: null,
          text: SAMPLE_PLAN.properties["Version"],
        });
      }
    });

    it("gives none for a sheet without names, and refuses one that is gone", async () => {
      const { workbook } = await opened();
      await workbook.write(SAMPLE_PLAN);
      expect(await workbook.readNames(["Movements"])).toEqual([[]]);
      await expect(workbook.readNames(["Movements", "Gone"])).rejects.toMatchObject({ kind: "sheet gone" });
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
