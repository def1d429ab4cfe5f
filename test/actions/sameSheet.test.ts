import ExcelJS from "exceljs";
import { readFile } from "node:fs/promises";
import { writeReturn, type WriteOptions } from "../../src/actions/writeReturn";
import { NewFileWorkbook } from "../../src/file/newFileWorkbook";
import { openFileWorkbook } from "../../src/file/openFileWorkbook";
import { openOnSimulatedExcel } from "../support/excelWorkbook";

jest.setTimeout(60_000);

/** Everything of a written sheet that a reader sees, cell by cell. */
interface SeenSheet {
  readonly name: string;
  readonly cells: ReadonlyMap<string, unknown>;
  readonly merges: readonly string[];
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly page: unknown;
  readonly texts: unknown;
}

/** @param digitPixels width of a digit in the workbook's normal font, in which the file counts column widths */
async function sheetsOf(bytes: Uint8Array, names: readonly string[], digitPixels: number): Promise<SeenSheet[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  return names.map((name) => {
    const sheet = book.getWorksheet(name);
    if (!sheet) throw new Error(`No sheet ${name}`);
    const cells = new Map<string, unknown>();
    sheet.eachRow({ includeEmpty: false }, (row) => {
      row.eachCell({ includeEmpty: false }, (cell) => {
        const { bold = false, italic = false, size, name: font } = cell.font;
        const { horizontal, vertical, wrapText = false } = cell.alignment;
        const rules = (["top", "right", "bottom", "left"] as const).map(
          (side) => (cell.border as Partial<ExcelJS.Borders> | undefined)?.[side]?.style ?? "none",
        );
        cells.set(cell.address, {
          value: cell.value,
          format: cell.numFmt,
          font,
          size,
          bold,
          italic,
          horizontal,
          vertical,
          wrapText,
          rules,
        });
      });
    });
    const { paperSize, orientation, fitToPage, fitToWidth, fitToHeight, margins } = sheet.pageSetup;
    const count = sheet.columnCount;
    return {
      name,
      cells,
      merges: [...(sheet.model as unknown as { merges: string[] }).merges].sort(),
      widths: Array.from(
        { length: count },
        (_, index) => Math.round(((sheet.getColumn(index + 1).width ?? 0) * digitPixels) / WIDTH_STEP) * WIDTH_STEP,
      ),
      heights: Array.from({ length: sheet.rowCount }, (_, index) => Math.round(sheet.getRow(index + 1).height)),
      page: {
        paperSize,
        orientation,
        fitToPage,
        fitToWidth,
        fitToHeight,
        margins: Object.fromEntries(
          Object.entries(margins ?? {}).map(([side, inches]: [string, number]) => [side, inches.toFixed(2)]),
        ),
      },
      texts: { header: sheet.headerFooter.oddHeader, footer: sheet.headerFooter.oddFooter },
    };
  });
}

/** Pixels: Excel keeps widths in whole pixels of the one font, the file's in those of the other. */
const WIDTH_STEP = 4;
/** A new file's normal font is Times New Roman 12, the registers' is Calibri 11. */
const DIGIT_PIXELS = { file: 8, register: 7 };

const registers: readonly (readonly [string, WriteOptions])[] = [
  ["sensetime-2022-12-30", {}],
  ["tencent-2025-06-13", {}],
  ["ckh-2021-09-15-zh", { languages: ["en", "zh-Hant"] }],
];

test.each(registers)(
  "%s: the sheet written through Excel is the one written through the file, cell by cell",
  async (name, options) => {
    const path = `examples/${name}.xlsx`;
    const bytes = await readFile(path);

    const file = new NewFileWorkbook();
    const throughFile = await writeReturn(await openFileWorkbook(path), file, options);
    const excel = await openOnSimulatedExcel(new Uint8Array(bytes));
    const throughExcel = await writeReturn(excel.workbook, excel.workbook, options);

    expect(throughExcel.findings).toEqual(throughFile.findings);
    expect(throughExcel.returns).toEqual(throughFile.returns);
    expect(throughFile.written.length).toBeGreaterThan(0);
    const ofFile = await sheetsOf(
      await file.toBytes(),
      throughFile.written.map((sheet) => sheet.sheetName),
      DIGIT_PIXELS.file,
    );
    const ofExcel = await sheetsOf(
      await excel.save(),
      throughExcel.written.map((sheet) => sheet.sheetName),
      DIGIT_PIXELS.register,
    );
    expect(ofExcel.map((sheet) => [sheet.name, sheet.cells.size])).toEqual(
      ofFile.map((sheet) => [sheet.name, sheet.cells.size]),
    );
    for (const [index, sheet] of ofFile.entries()) {
      for (const [address, cell] of sheet.cells)
        expect({ address, cell: ofExcel[index]?.cells.get(address) }).toEqual({ address, cell });
      expect({ ...ofExcel[index], cells: null }).toEqual({ ...sheet, cells: null });
    }
  },
);
