import { NOT_CALCULATED } from "../../src/workbook/workbook";
import { openWorkbookBytes } from "../../src/file/openFileWorkbook";
import { type Region, parseRegionAddress } from "../../src/shares/values/cell";
import type { CellValue } from "../../src/workbook/workbook";
import { type HandmadeWorkbook, handmadeWorkbook } from "../support/handmadePackage";

const region = (address: string): Region => ({
  sheet: "Sheet1",
  ...(parseRegionAddress(address) ?? { row: 0, column: 0, rows: 1, columns: 1 }),
});

/** The value of A1 in a sheet that holds one cell, as another program wrote it. */
async function valueOf(cell: string, more: Omit<HandmadeWorkbook, "sheet"> = {}): Promise<CellValue | undefined> {
  const workbook = await openWorkbookBytes(
    handmadeWorkbook({ sheet: `<sheetData><row r="1">${cell}</row></sheetData>`, ...more }),
    "register.xlsx",
  );
  const [found] = await workbook.read([region("A1")]);
  return found?.values[0]?.[0];
}

describe("a cell as another program wrote it", () => {
  it.each<readonly [string, string, CellValue]>([
    ["a number", '<c r="A1"><v>25973445420</v></c>', 25973445420],
    ["a number in scientific notation", '<c r="A1"><v>2.5973445420E10</v></c>', 25973445420],
    ["what is no number in a number's place", '<c r="A1"><v>TBC</v></c>', "TBC"],
    ["a text written in place", '<c r="A1" t="inlineStr"><is><t>Class B</t></is></c>', "Class B"],
    [
      "a rich text in place, its phonetic guide left out",
      '<c r="A1" t="inlineStr"><is><r><t>股</t></r><r><t>份</t></r><rPh sb="0" eb="1"><t>gu</t></rPh></is></c>',
      "股份",
    ],
    ["an escaped carriage return", '<c r="A1" t="str"><v>a_x000D_b_x005F_x000D_</v></c>', "a\rb_x000D_"],
    ["a text in CDATA", '<c r="A1" t="str"><v><![CDATA[a<b&c]]></v></c>', "a<b&c"],
    ["entities and references", '<c r="A1" t="str"><v>&lt;&amp;&quot;&#x80A1;&#20221;</v></c>', '<&"股份'],
    ["false", '<c r="A1" t="b"><v>0</v></c>', false],
    ["an error", '<c r="A1" t="e"><v>#DIV/0!</v></c>', "#DIV/0!"],
    ["an ISO date", '<c r="A1" t="d"><v>2022-12-30</v></c>', 44925],
    ["an ISO date before the day that never was", '<c r="A1" t="d"><v>1900-01-01</v></c>', 1],
    ["a formula with its result", '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ["a formula that gives an empty text", '<c r="A1" t="str"><f>""</f><v></v></c>', ""],
    ["a formula never calculated", '<c r="A1"><f>SUM(B1:B9)</f></c>', NOT_CALCULATED],
    ["a formula never calculated, with an empty result", '<c r="A1"><f>SUM(B1:B9)</f><v/></c>', NOT_CALCULATED],
    ["a format and nothing else", '<c r="A1" s="1"/>', ""],
    ["a row and a cell that do not say where they are", "<c><v>5</v></c>", 5],
    ["prefixes on every element", '<x:c xmlns:x="x" r="A1"><x:v>5</x:v></x:c>', 5],
  ])("reads %s", async (_, cell, value) => {
    expect(await valueOf(cell)).toBe(value);
  });

  it.each(["yyyy-mm-dd", "#,##0\\ \\s\\h\\a\\r\\e\\s", "[$-C04]d mmm yyyy", 'b"."d'])(
    "reads a large count under the format %s to the last share",
    async (format) => {
      expect(await valueOf('<c r="A1" s="1"><v>25973445420</v></c>', { formats: [format] })).toBe(25973445420);
    },
  );

  it("reads dates of the 1904 system as the serials they are, and says so", async () => {
    const bytes = handmadeWorkbook({
      workbookProperties: '<workbookPr date1904="1"/>',
      sheet: '<sheetData><row><c s="1"><v>43463</v></c><c t="d"><v>2022-12-30</v></c></row></sheetData>',
    });
    const workbook = await openWorkbookBytes(bytes, "register.xlsx");
    expect((await workbook.survey()).date1904).toBe(true);
    expect((await workbook.read([region("A1:B1")]))[0]?.values).toEqual([[43463, 43463]]);
  });

  it("reads nothing that is hidden under a merge", async () => {
    const bytes = handmadeWorkbook({
      sheet:
        '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c><c><v>4</v></c><c><v>5</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
    });
    expect((await (await openWorkbookBytes(bytes, "register.xlsx")).read([region("A1:C2")]))[0]?.values).toEqual([
      [1, "", ""],
      ["", "", 5],
    ]);
  });

  it("gives each cell of a shared formula its own", async () => {
    const bytes = handmadeWorkbook({
      sheet:
        '<sheetData><row><c><f t="shared" ref="A1:A2" si="0">B1+$C$1+LOG10(D1)</f><v>1</v></c></row><row><c><f t="shared" si="0"/><v>2</v></c></row></sheetData>',
    });
    expect(await (await openWorkbookBytes(bytes, "register.xlsx")).readFormulas(region("A1:A2"))).toEqual([
      ["=B1+$C$1+LOG10(D1)"],
      ["=B2+$C$1+LOG10(D2)"],
    ]);
  });

  it("says which formulas have no result, and that the file asks for all to be calculated", async () => {
    const workbook = await openWorkbookBytes(
      handmadeWorkbook({
        workbookProperties: '<calcPr fullCalcOnLoad="1"/>',
        sheet: "<sheetData><row><c><f>1+1</f></c><c><f>1+2</f><v>3</v></c></row></sheetData>",
      }),
      "register.xlsx",
    );
    expect((await workbook.survey()).fullCalcOnLoad).toBe(true);
    const [found] = await workbook.read([region("A1:B1")], { details: ["formulas"] });
    expect(found?.formulas).toEqual([
      { row: 0, column: 0, formula: "=1+1", calculated: false },
      { row: 0, column: 1, formula: "=1+2", calculated: true },
    ]);
  });

  it("takes a text in place for struck through by its runs, or by its cell where they have no font", async () => {
    const run = (font: string): string => `<r>${font}<t>x</t></r>`;
    const [struck, not, off] = ["<rPr><strike/></rPr>", "<rPr><b/></rPr>", '<rPr><strike val="0"/></rPr>'];
    const rows = [run(struck), run(struck) + run(not), run(off), run(struck) + run("")];
    const sheet = `<sheetData>${rows.map((runs) => `<row><c t="inlineStr"><is>${runs}</is></c></row>`).join("")}</sheetData>`;
    const workbook = await openWorkbookBytes(handmadeWorkbook({ sheet }), "register.xlsx");
    const [found] = await workbook.read([region("A1:A4")], { details: ["struck"] });
    expect(found?.struck).toEqual([0]);
  });

  it("gives blank cells the format of their row or column", async () => {
    const bytes = handmadeWorkbook({
      formats: ["0.00%", "yyyy"],
      sheet:
        '<cols><col min="2" max="3" style="1"/></cols><sheetData><row><c><v>1</v></c></row><row s="2" customFormat="1"/></sheetData>',
    });
    expect((await (await openWorkbookBytes(bytes, "register.xlsx")).read([region("A1:C2")]))[0]?.formats).toEqual([
      ["General", "0.00%", "0.00%"],
      ["yyyy", "yyyy", "yyyy"],
    ]);
  });

  it("knows a return by the name of its sheet, and not by one of the workbook", async () => {
    const survey = async (definedNames: string): Promise<string | null | undefined> =>
      (await (await openWorkbookBytes(handmadeWorkbook({ definedNames, sheet: "" }), "register.xlsx")).survey())
        .sheets[0]?.returnSheet;
    expect(
      await survey('<definedName name="NextDayReturn" localSheetId="0" hidden="1">"FF304 2022-12-30"</definedName>'),
    ).toBe("FF304 2022-12-30");
    expect(await survey('<definedName name="NEXTDAYRETURN" localSheetId="0">Sheet1!$A$1</definedName>')).toBe(
      "Sheet1!$A$1",
    );
    expect(await survey('<definedName name="NextDayReturn">"FF304 2022-12-30"</definedName>')).toBeNull();
  });
});
