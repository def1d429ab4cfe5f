import JSZip from "jszip";
import type { Region } from "../../src/shares/values/cell";
import { RETURN_SHEET_PROPERTY, type SheetPlan } from "../../src/workbook/sheetPlan";
import type { CellValue, ReadableWorkbook, WritableWorkbook } from "../../src/workbook/workbook";
import { CHARTED_PLAN } from "../support/chartedPlan";
import { SAMPLE_PLAN } from "../support/samplePlan";
import { loaded, region, values } from "./contractCells";

/** A workbook that one of the adapters writes sheets into. */
export interface Written {
  readonly target: WritableWorkbook;
  /** The workbook as the same adapter reads it now. */
  readonly reopened: () => Promise<ReadableWorkbook>;
  /** The file it would be if it were saved now. */
  readonly save: () => Promise<Uint8Array>;
}

/** What every implementation of the port must write, from the same plan. */
export function writingContract(adapter: string, start: () => Promise<Written>): void {
  describe(`writing sheets, ${adapter}`, () => {
    writing(start);
    charting(start);
    naming(start);
  });
}

/** Names of single sheets in the saved file, read off its XML: the library that reads the rest mixes them up. */
async function sheetNames(
  written: Written,
  sheetName: string,
): Promise<ReadonlyMap<string, { readonly formula: string; readonly hidden: boolean }>> {
  const zip = await JSZip.loadAsync(await written.save());
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

/** The parts of a saved package whose names match, as text. */
async function partsOf(written: Written, wanted: RegExp): Promise<readonly string[]> {
  const zip = await JSZip.loadAsync(await written.save());
  return Promise.all(zip.file(wanted).map((part) => part.async("string")));
}

function writing(started: () => Promise<Written>): void {
  describe("write", () => {
    it("writes a sheet that reads back as the plan, cell by cell", async () => {
      const { target, reopened } = await started();
      const { sheetName } = await target.write(SAMPLE_PLAN);
      const used = region(sheetName, "A1:C23");
      const found = (await (await reopened()).survey()).sheets.find(({ name }) => name === sheetName);
      expect(found?.used).toEqual(used);
      const [read] = await (await reopened()).read([used]);
      expect(read?.values).toEqual(expectedValues(SAMPLE_PLAN, used));
      for (const { row, column, look } of SAMPLE_PLAN.cells)
        expect(read?.formats[row]?.[column]).toBe(look.numberFormat);
    });

    it("keeps text text, whatever it begins with", async () => {
      const { target, reopened } = await started();
      const { sheetName } = await target.write(SAMPLE_PLAN);
      expect(
        (await (await reopened()).readFormulas(region(sheetName, "A1:C23"))).flat().filter((formula) => formula !== ""),
      ).toEqual([]);
    });

    it("writes formulas of the plan as formulas, and no text of a cell as one", async () => {
      const { target, reopened } = await started();
      const { sheetName } = await target.write({
        ...SAMPLE_PLAN,
        formulas: [{ row: 4, column: 0, formula: "B3+B4" }],
      });
      const formulas = (await (await reopened()).readFormulas(region(sheetName, "A1:C23"))).flat();
      expect(formulas.filter((formula) => formula !== "")).toEqual(["=B3+B4"]);
      expect(await (await reopened()).readFormulas(region(sheetName, "A5"))).toEqual([["=B3+B4"]]);
    });

    it("writes a second sheet the second time and leaves the first as it was", async () => {
      const one = await started();
      const first = await one.target.write(SAMPLE_PLAN);
      const before = await values(await one.reopened(), first.sheetName, "A1:C23");
      const second = await one.target.write(SAMPLE_PLAN);
      expect([first.sheetName, second.sheetName]).toEqual(["Secretary's return", "Secretary's return (2)"]);
      expect(await values(await one.reopened(), first.sheetName, "A1:C23")).toEqual(before);
      expect(await values(await one.reopened(), second.sheetName, "A1:C23")).toEqual(before);
    });

    it("is known again as a return, and no other sheet is", async () => {
      const { target, reopened } = await started();
      const { sheetName } = await target.write(SAMPLE_PLAN);
      const { sheets } = await (await reopened()).survey();
      expect(
        sheets.filter(({ returnSheet }) => returnSheet !== null).map(({ name, returnSheet }) => [name, returnSheet]),
      ).toEqual([[sheetName, SAMPLE_PLAN.properties[RETURN_SHEET_PROPERTY]]]);
    });

    it("names every field on its own sheet, both times, and hides the properties", async () => {
      const one = await started();
      for (const { sheetName } of [await one.target.write(SAMPLE_PLAN), await one.target.write(SAMPLE_PLAN)]) {
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
      const one = await started();
      await one.target.write(SAMPLE_PLAN);
      await one.target.write(SAMPLE_PLAN);
      const zip = await JSZip.loadAsync(await one.save());
      const sheets = await Promise.all(zip.file(/^xl\/worksheets\/sheet/).map((part) => part.async("string")));
      expect(sheets.flatMap((xml) => [...xml.matchAll(/<brk [^>]*?id="(\d+)"/g)].map(([, id]) => id))).toEqual([
        "6",
        "6",
      ]);
    });

    it("gives the sheet its looks, page and measures", async () => {
      const one = await started();
      const { sheetName } = await one.target.write(SAMPLE_PLAN);
      const sheet = (await loaded(await one.save())).getWorksheet(sheetName);
      expect(sheet?.getCell("A1").font).toMatchObject({ name: "Arial", size: 14, bold: true });
      expect(sheet?.getCell("A1").fill).toMatchObject({ fgColor: { argb: "FFDDEBF7" } });
      expect(sheet?.getCell("B3").alignment).toMatchObject({ horizontal: "right", vertical: "middle", indent: 1 });
      expect(sheet?.getCell("A3").alignment.indent ?? 0).toBe(0);
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

function charting(started: () => Promise<Written>): void {
  describe("charts", () => {
    it("are drawn from the cells of their sheet, titled, painted by series, where the plan lays them", async () => {
      const book = await started();
      expect(await book.target.write(CHARTED_PLAN)).toEqual({ sheetName: CHARTED_PLAN.sheetName, unsupported: [] });
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

    it("outlive the sheets written after them", async () => {
      const book = await started();
      await book.target.write(CHARTED_PLAN);
      await book.target.write(SAMPLE_PLAN);
      await book.target.write(CHARTED_PLAN);
      const charts = await partsOf(book, /^xl\/charts\/chart\d+\.xml$/);
      expect(charts.map((chart) => /<c:f>([^<]*)!/.exec(chart)?.[1])).toEqual([
        "'Secretary''s bridge'",
        "'Secretary''s bridge (2)'",
      ]);
      expect((await loaded(await book.save())).worksheets.map(({ name }) => name)).toContain("Secretary's bridge (2)");
    });
  });
}

function naming(started: () => Promise<Written>): void {
  describe("readNames", () => {
    it("gives every name of a written sheet with its cell, and the hidden ones with their text", async () => {
      const { target, reopened } = await started();
      for (const { sheetName } of [await target.write(SAMPLE_PLAN), await target.write(SAMPLE_PLAN)]) {
        const names = new Map(
          (await (await reopened()).readNames([sheetName])).flat().map((name) => [name.name, name]),
        );
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
  });
}
