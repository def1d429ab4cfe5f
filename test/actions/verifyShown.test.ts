import JSZip from "jszip";
import { agreesThroughout, verifyReturn } from "../../src/actions/verifyReturn";
import { writeReturn } from "../../src/actions/writeReturn";
import { NewFileWorkbook } from "../../src/file/newFileWorkbook";
import { openFileWorkbook, openWorkbookBytes } from "../../src/file/openFileWorkbook";
import type { VerifiedField } from "../../src/forms/readBack/verifyFields";

jest.setTimeout(60_000);

const REGISTER = "examples/sensetime-2022-12-30.xlsx";

let written: Uint8Array;
let cellOf: ReadonlyMap<string, string>;
beforeAll(async () => {
  const target = new NewFileWorkbook();
  await writeReturn(await openFileWorkbook(REGISTER), target, { languages: ["en"] });
  written = await target.toBytes();
  const names = (await (await JSZip.loadAsync(written)).file("xl/workbook.xml")?.async("string")) ?? "";
  cellOf = new Map(
    [...names.matchAll(/<definedName name="([^"]+)"[^>]*>[^<]*\$([A-Z]+)\$(\d+)<\/definedName>/g)].map(
      ([, name = "", column = "", row = ""]) => [name, `${column}${row}`],
    ),
  );
});

interface Parts {
  readonly sheet: string;
  readonly styles: string;
  readonly strings: string;
}

/** The parts of the return's file, changed as somebody might change them in Excel, and what verify says of it. */
async function differing(change: (parts: Parts) => Partial<Parts>): Promise<readonly VerifiedField[]> {
  const zip = await JSZip.loadAsync(written);
  const part = async (name: string): Promise<string> => (await zip.file(name)?.async("string")) ?? "";
  const before = {
    sheet: await part("xl/worksheets/sheet1.xml"),
    styles: await part("xl/styles.xml"),
    strings: await part("xl/sharedStrings.xml"),
  };
  const after = { ...before, ...change(before) };
  expect(after).not.toEqual(before);
  zip.file("xl/worksheets/sheet1.xml", after.sheet);
  zip.file("xl/styles.xml", after.styles);
  zip.file("xl/sharedStrings.xml", after.strings);
  const target = await openWorkbookBytes(await zip.generateAsync({ type: "uint8array" }), "return.xlsx");
  const outcome = await verifyReturn(target, await openFileWorkbook(REGISTER));
  const fields = outcome.sheets.flatMap((sheet) => sheet.fields.filter(({ state }) => state !== "agrees"));
  expect(agreesThroughout(outcome)).toBe(fields.length === 0);
  return fields;
}

const said = (fields: readonly VerifiedField[]): readonly string[] =>
  fields.map(({ name, state, onSheet }) => `${name} ${state}: ${onSheet}`);

function cellElement(sheet: string, address: string): string {
  const found = new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`).exec(sheet)?.[0];
  if (found === undefined) throw new Error(`no cell ${address}`);
  return found;
}

/** Gives the cell of a field a style of its own: a number format, or a font. */
function styled(field: string, { format, font }: { format?: string; font?: string }) {
  return ({ sheet, styles }: Parts): Partial<Parts> => {
    const address = cellOf.get(field) ?? "";
    const cell = cellElement(sheet, address);
    const own = Number(/ s="(\d+)"/.exec(cell)?.[1]);
    const xfs =
      /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1]?.match(/<xf [^>]*[^/]>.*?<\/xf>|<xf [^>]*\/>/gs) ?? [];
    const fonts = styles.match(/<font>.*?<\/font>/gs) ?? [];
    let xf = xfs[own] ?? "";
    let after = styles;
    if (format !== undefined) {
      xf = xf.replace(/numFmtId="\d+"/, 'numFmtId="199"');
      after = after.replace(/<numFmts[^>]*>/, `$&<numFmt numFmtId="199" formatCode="${format}"/>`);
    }
    if (font !== undefined) {
      xf = xf.replace(/fontId="\d+"/, `fontId="${fonts.length}"`);
      after = after.replace("</fonts>", `${font}</fonts>`);
    }
    after = after.replace("</cellXfs>", `${xf}</cellXfs>`);
    return { sheet: sheet.replace(cell, cell.replace(` s="${own}"`, ` s="${xfs.length}"`)), styles: after };
  };
}

const NUMBER = "Class1.Event1.Issued";

describe("verify reads what the sheet shows", () => {
  test.each([
    ["thousands alone", "#,##0,", "changed: -31,775"],
    ["nothing", "&quot;&quot;;&quot;&quot;", "missing: "],
    ["a word for it", "&quot;nil&quot;;&quot;nil&quot;", "changed: nil"],
    ["no sign", "#,##0;#,##0", "changed: 31,775,000"],
    ["white", "[White]#,##0", "missing: "],
  ])("a number format that shows %s", async (_, format, says) => {
    expect(said(await differing(styled(NUMBER, { format })))).toEqual([`${NUMBER} ${says}`]);
  });

  test("a number format that shows the same is no change", async () => {
    expect(await differing(styled(NUMBER, { format: "#,##0_);(#,##0)" }))).toEqual([]);
    expect(await differing(styled(NUMBER, { format: "0.00" }))).toEqual([]);
  });

  test("a part of a share behind the whole ones that are shown", async () => {
    const cell = cellOf.get(NUMBER) ?? "";
    const fields = await differing(({ sheet }) => {
      const old = cellElement(sheet, cell);
      return { sheet: sheet.replace(old, old.replace("-31775000", "-31775000.4")) };
    });
    expect(said(fields)).toEqual([`${NUMBER} changed: -31,775,000.4`]);
  });

  test("a date of which only the month is shown", async () => {
    expect(said(await differing(styled("Header.DateSubmitted", { format: "mmmm yyyy" })))).toEqual([
      "Header.DateSubmitted changed: December 2022",
    ]);
  });

  test("white on white", async () => {
    const font = '<font><sz val="10"/><color rgb="FFFEFEFE"/><name val="Arial"/></font>';
    expect(said(await differing(styled(NUMBER, { font })))).toEqual([`${NUMBER} hidden: -31,775,000`]);
    const theme = '<font><sz val="10"/><color theme="0"/><name val="Arial"/></font>';
    expect(said(await differing(styled(NUMBER, { font: theme })))).toEqual([`${NUMBER} hidden: -31,775,000`]);
  });

  test.each(['hidden="1"', 'ht="0" customHeight="1"'])("a row with %s", async (how) => {
    const row = /\d+/.exec(cellOf.get(NUMBER) ?? "")?.[0] ?? "";
    const fields = await differing(({ sheet }) => ({
      sheet: sheet.replace(
        new RegExp(`<row r="${row}"([^>]*?)(?: ht="[^"]*")?(?: customHeight="1")?>`),
        `<row r="${row}" ${how}>`,
      ),
    }));
    expect(said(fields)).toContain(`${NUMBER} hidden: -31,775,000`);
    expect(new Set(fields.map(({ state, cell }) => `${state} ${(cell?.row ?? 0) + 1}`))).toEqual(
      new Set([`hidden ${row}`]),
    );
  });

  test("a hidden column", async () => {
    const fields = await differing(({ sheet }) => {
      const column = (cellOf.get(NUMBER) ?? "").charCodeAt(0) - 64;
      return { sheet: sheet.replace(new RegExp(`<col min="${column}" max="${column}"`), '$& hidden="1"') };
    });
    expect(said(fields)).toContain(`${NUMBER} hidden: -31,775,000`);
  });
});

describe("verify reads the words around the fields", () => {
  const replaced =
    (from: string, to: string) =>
    ({ strings }: Parts): Partial<Parts> => ({ strings: strings.replace(from, to) });

  test("a label or a heading that was changed", async () => {
    expect(said(await differing(replaced("Opening balance as at", "Closing balance as at")))).toEqual([
      "Label1 changed: Closing balance as at (Note 2)",
      "Label2 changed: Closing balance as at (Note 2)",
    ]);
  });

  test("a label that was taken away", async () => {
    const fields = await differing(replaced("Stock code (if listed)", ""));
    expect(fields.map(({ name, state, fromRegister }) => [name, state, fromRegister])).toEqual([
      ["Label1", "missing", "Stock code (if listed)"],
      ["Label2", "missing", "Stock code (if listed)"],
    ]);
  });

  test("a line that was added and looks like a figure", async () => {
    const fields = await differing(({ sheet }) => ({
      sheet: sheet.replace("</sheetData>", '<row r="900"><c r="D900"><v>1000000</v></c></row></sheetData>'),
    }));
    expect(said(fields)).toEqual(["Label1 added: 1000000"]);
    expect(fields[0]?.cell).toMatchObject({ row: 899, column: 3 });
  });
});
