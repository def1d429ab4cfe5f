import { type ConditionalFormattingOptions, Workbook as Book } from "exceljs";
import JSZip from "jszip";
import { NOT_CALCULATED } from "../../src/workbook/workbook";
import { keptTable } from "../../src/file/keptTables";
import { openWorkbookBytes } from "../../src/file/openFileWorkbook";
import type { Region } from "../../src/shares/values/cell";
import { MOVES, contractRegister } from "../support/contractRegister";
import { SAMPLE_PLAN } from "../support/samplePlan";

describe("a table's part", () => {
  it("is kept without a totals row as with one", () => {
    const kept = keptTable(
      '<table id="9" displayName="T" ref="A1:B3"><autoFilter ref="A1:B3"/><tableColumn dataDxfId="4"/></table>',
      '<table id="1" displayName="T" ref="A1:B4"/>',
    );
    expect(kept).toBe('<table id="1" displayName="T" ref="A1:B4"><autoFilter ref="A1:B4"/><tableColumn/></table>');
  });
});

const below: Region = { sheet: MOVES.sheet, row: MOVES.lastRow, column: MOVES.left, rows: 1, columns: MOVES.columns };
const cell = (sheet: string, row: number, column: number): Region => ({ sheet, row, column, rows: 1, columns: 1 });

/** A part of a package, rewritten. */
async function withPart(bytes: Uint8Array, name: string, rewrite: (xml: string) => string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  zip.file(name, rewrite((await zip.file(name)?.async("string")) ?? ""));
  return zip.generateAsync({ type: "uint8array" });
}

async function part(bytes: Uint8Array, name: string): Promise<string> {
  return (await (await JSZip.loadAsync(bytes)).file(name)?.async("string")) ?? "";
}

describe("changing a file", () => {
  it("lets no formula keep a result that may rest on an old value", async () => {
    for (const change of ["put", "append"] as const) {
      const workbook = openWorkbookBytes(await contractRegister(), "register.xlsx");
      if (change === "put")
        await workbook.put([
          { cell: { sheet: "Movements", row: 4, column: 4 }, value: { kind: "number", decimal: "2000" } },
        ]);
      else await workbook.appendRow({ sheet: MOVES.sheet, table: MOVES.table, below, values: new Map() });
      const [balance, closing] = await workbook.read([cell("Movements", 5, 5), cell("Classes", 2, 3)]);
      expect([balance?.values, closing?.values]).toEqual([[[NOT_CALCULATED]], [[NOT_CALCULATED]]]);
      expect(await part(workbook.toBytes(), "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
    }
  });

  it("keeps the results where no value changes", async () => {
    const workbook = openWorkbookBytes(await contractRegister(), "register.xlsx");
    await workbook.remember("mapping", "x");
    expect((await workbook.read([cell("Movements", 5, 5)]))[0]?.values).toEqual([[1050]]);
  });

  it("keeps what the library does not know of a table: unsaid headings, column formulas, filters", async () => {
    const register = await withPart(await contractRegister(), "xl/tables/table1.xml", (xml) =>
      xml
        .replace(' headerRowCount="1"', "")
        .replace(
          /<filterColumn colId="2"[^>]*>/,
          '<filterColumn colId="2"><filters><filter val="Options"/></filters></filterColumn>',
        )
        .replace(
          /(<tableColumn id="5"[^>]*?)\/>/,
          "$1><calculatedColumnFormula>F4+E5</calculatedColumnFormula></tableColumn>",
        ),
    );
    const workbook = openWorkbookBytes(register, "register.xlsx");
    expect((await workbook.survey()).sheets[0]?.tables[0]).toMatchObject({ showsHeadings: true, filtered: true });
    await workbook.appendRow({ sheet: MOVES.sheet, table: MOVES.table, below, values: new Map() });
    expect((await workbook.survey()).sheets[0]?.tables[0]).toMatchObject({
      showsHeadings: true,
      showsTotals: true,
      filtered: true,
      region: { rows: 6 },
    });
    const table = await part(workbook.toBytes(), "xl/tables/table1.xml");
    expect(table).toContain("<calculatedColumnFormula>F4+E5</calculatedColumnFormula>");
    expect(table).toContain('<autoFilter ref="B4:F8">');
  });

  it("gives the user's conditional formats back the ranks they had", async () => {
    const ranks = async (bytes: Uint8Array): Promise<readonly unknown[]> => {
      const book = new Book();
      await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
      const { conditionalFormattings } = book.getWorksheet("Movements") as unknown as {
        conditionalFormattings: readonly ConditionalFormattingOptions[];
      };
      return conditionalFormattings.flatMap(({ rules }) =>
        rules.map((rule): readonly unknown[] => [
          rule.type === "expression" ? String(rule.formulae?.[0]) : rule.type,
          rule.priority,
        ]),
      );
    };
    const workbook = openWorkbookBytes(await contractRegister(), "register.xlsx");
    for (let round = 0; round < 3; round++) {
      await workbook.mark([
        { cell: { sheet: "Movements", row: 4, column: 4 }, severity: "error" },
        { cell: { sheet: "Movements", row: 5, column: 4 }, severity: "note" },
      ]);
      expect(await ranks(workbook.toBytes())).toContainEqual(["E5<0", 3]);
    }
    await workbook.mark([]);
    expect(await ranks(workbook.toBytes())).toEqual([["E5<0", 1]]);
  });

  it("keeps each name of a sheet once, and those of the workbook, however often it is changed", async () => {
    const register = await withPart(await contractRegister(), "xl/workbook.xml", (xml) =>
      xml.replace(
        "</sheets>",
        '</sheets><definedNames><definedName name="Total" localSheetId="0" comment="mine">Movements!$E$8</definedName><definedName name="Total">Classes!$D$3</definedName></definedNames>',
      ),
    );
    const workbook = openWorkbookBytes(register, "register.xlsx");
    await workbook.write(SAMPLE_PLAN);
    await workbook.write(SAMPLE_PLAN);
    await workbook.appendRow({ sheet: MOVES.sheet, table: MOVES.table, below, values: new Map() });
    const xml = await part(workbook.toBytes(), "xl/workbook.xml");
    expect(xml).toContain(
      '<definedName name="Total" localSheetId="0" comment="mine">Movements!$E$9</definedName><definedName name="Total">Classes!$D$3</definedName>',
    );
    const names = [...xml.matchAll(/<definedName name="([^"]*)"(?: localSheetId="(\d+)")?/g)].map(
      ([, name, sheet]) => `${name} ${sheet ?? ""}`,
    );
    expect(names).toEqual([...new Set(names)]);
    expect(names.filter((name) => name.startsWith("_xlnm.Print_Titles"))).toHaveLength(2);
  });

  it("adds no sheet where a password locks the list of sheets, and keeps the lock", async () => {
    const register = await withPart(await contractRegister(), "xl/workbook.xml", (xml) =>
      xml.replace("<sheets>", '<workbookProtection workbookPassword="CC1A" lockStructure="1"/><sheets>'),
    );
    const workbook = openWorkbookBytes(register, "register.xlsx");
    await expect(workbook.write(SAMPLE_PLAN)).rejects.toMatchObject({ kind: "protected" });
    await workbook.put([{ cell: { sheet: "Classes", row: 1, column: 1 }, value: { kind: "number", decimal: "1" } }]);
    expect(await part(workbook.toBytes(), "xl/workbook.xml")).toContain(
      '<workbookProtection workbookPassword="CC1A" lockStructure="1"/>',
    );
  });

  it("refuses a new row that would tear merged cells apart", async () => {
    const register = await withPart(await contractRegister(), "xl/worksheets/sheet1.xml", (xml) =>
      xml.replace(
        "<conditionalFormatting",
        '<mergeCells count="1"><mergeCell ref="A11:B11"/></mergeCells><conditionalFormatting',
      ),
    );
    const workbook = openWorkbookBytes(register, "register.xlsx");
    await expect(
      workbook.appendRow({ sheet: MOVES.sheet, table: MOVES.table, below, values: new Map() }),
    ).rejects.toMatchObject({ kind: "in the way", subject: "Movements!A11:B11" });
    expect(workbook.toBytes()).toBe(register);
  });
});
