import ExcelJS from "exceljs";
import { cellAddress, parseRegionAddress } from "../../shares/values/cell";
import { BookModel } from "../model/bookModel";
import { isCellError, type Cell, type Content } from "../model/cellContent";
import { ofAll } from "../members/cellProperties";
import { type Look, PLAIN_LOOK } from "../model/look";
import { rectangleOrNull } from "../model/rectangle";
import type { ConditionalFormatModel, SheetModel } from "../model/sheetModel";
import { colourOf, lookFromStyle } from "./lookFromStyle";
import { readSettings } from "./settingsPart";
import { pointsOfInches, pointsOfWidth } from "./sizes";
import { readNames, readSheetParts } from "./workbookPart";

/** Opens an .xlsx as a workbook. Pictures, charts and pivot tables are left out. */
export async function readXlsx(bytes: Uint8Array, fileName: string): Promise<BookModel> {
  const file = new ExcelJS.Workbook();
  // The library asks for Node's Buffer by name and takes any bytes.
  await file.xlsx.load(bytes.slice().buffer);
  const book = new BookModel(fileName);
  book.date1904 = file.properties.date1904;
  const lost: LostNumber[] = [];
  for (const from of file.worksheets) lost.push(...readSheet(book, from));
  if (lost.length > 0) await findLostNumbers(bytes, lost);
  for (const { name, formula, sheetIndex, hidden } of await readNames(bytes)) {
    const sheet = sheetIndex === null ? null : (book.sheets[sheetIndex] ?? null);
    const rows = name === "_xlnm.Print_Titles" ? /\$(\d+):\$(\d+)$/.exec(formula) : null;
    if (sheet && rows)
      sheet.page.titleRows = [Number.parseInt(rows[1] ?? "", 10) - 1, Number.parseInt(rows[2] ?? "", 10) - 1];
    if (name.startsWith("_xlnm.")) continue;
    const model = { id: `${sheet?.id ?? "book"}!${name}`, name, formula: `=${formula}`, visible: !hidden, comment: "" };
    if (sheet) sheet.names.push(model);
    else book.names.push(model);
  }
  for (const [name, value] of await readSettings(bytes)) book.keepSetting(name, value);
  book.activeSheet = book.sheets.find((sheet) => sheet.visibility === "Visible") ?? null;
  return book;
}

/** A number the library took for a date by its format: a share count in a cell formatted as a date. */
interface LostNumber {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

async function findLostNumbers(bytes: Uint8Array, lost: readonly LostNumber[]): Promise<void> {
  const parts = await readSheetParts(bytes);
  for (const { sheet, row, column } of lost) {
    const xml = parts.get(sheet.name) ?? "";
    const value = new RegExp(`<c r="${cellAddress(row, column)}"[^>]*>(?:<f[^>]*>[^<]*</f>)?<v>([^<]*)</v>`).exec(
      xml,
    )?.[1];
    if (value !== undefined)
      sheet.setCell(row, column, { ...sheet.cell(row, column), content: Number.parseFloat(value) });
  }
}

function readSheet(book: BookModel, from: ExcelJS.Worksheet): readonly LostNumber[] {
  const sheet = book.addSheet(from.name, "user");
  sheet.visibility = from.state === "hidden" ? "Hidden" : from.state === "veryHidden" ? "VeryHidden" : "Visible";
  const lost = readCells(book, sheet, from);
  // Null, whatever its type says, on a sheet without columns.
  (from.columns as ExcelJS.Column[] | null)?.forEach((column, index) => {
    if (column.width !== undefined) sheet.columnWidths.set(index, pointsOfWidth(column.width));
    if (column.hidden) sheet.hiddenColumns.add(index);
  });
  const { merges, sheetProtection } = from.model as {
    readonly merges?: readonly string[];
    readonly sheetProtection?: { readonly sheet?: boolean } | null;
  };
  for (const address of merges ?? []) {
    const area = rectangleOrNull(address);
    if (area) sheet.merges.push(area);
  }
  sheet.isProtected = Boolean(sheetProtection?.sheet);
  readTables(book, sheet, from);
  readFilter(sheet, from);
  readConditionalFormats(book, sheet, from);
  readPage(sheet, from);
  return lost;
}

function readCells(book: BookModel, sheet: SheetModel, from: ExcelJS.Worksheet): readonly LostNumber[] {
  const lost: LostNumber[] = [];
  from.eachRow({ includeEmpty: true }, (row, number) => {
    // The library gives a row without a height as 0.
    if (row.height) sheet.rowHeights.set(number - 1, row.height);
    if (row.hidden) sheet.hiddenRows.add(number - 1);
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const read = readCell(cell, book.date1904);
      if (!read) return;
      sheet.setCell(number - 1, column - 1, read);
      if (typeof read.content === "number" && Number.isNaN(read.content))
        lost.push({ sheet, row: number - 1, column: column - 1 });
    });
  });
  return lost;
}

function readCell(cell: ExcelJS.Cell, date1904: boolean): Cell | null {
  const look = withRuns(lookFromStyle(cell.style), cell.value);
  // Of merged cells only the first holds a value; the library repeats it in the others.
  const covered = cell.type === ExcelJS.ValueType.Merge;
  const content = covered ? "" : contentOf(cell.value, date1904);
  const formula = !covered && cell.formula ? `=${cell.formula}` : null;
  const note = cell.note as unknown;
  const dataValidation = cell.dataValidation as unknown;
  const carried = note || dataValidation ? { note, dataValidation } : null;
  if (content === "" && formula === null && look === PLAIN_LOOK && carried === null) return null;
  return { content, formula, look, quoted: false, carried };
}

/** The look of a cell whose text has runs with fonts of their own: of those only the strikethrough is modelled. */
function withRuns(look: Look, value: ExcelJS.CellValue): Look {
  if (typeof value !== "object" || value === null || !("richText" in value)) return look;
  const strikethrough = ofAll(
    value.richText.map(({ font }) => (font === undefined ? look.font.strikethrough : (font.strike ?? false))),
  );
  return strikethrough === look.font.strikethrough ? look : { ...look, font: { ...look.font, strikethrough } };
}

function contentOf(value: ExcelJS.CellValue, date1904: boolean): Content {
  if (value === null || value === undefined) return "";
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (value instanceof Date)
    return Math.round(((value.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000 - (date1904 ? 1462 : 0)) * 1e9) / 1e9;
  if (isCellError(value)) return { error: value.error };
  if ("richText" in value) return value.richText.map((run) => run.text).join("");
  if ("result" in value || "formula" in value || "sharedFormula" in value)
    return contentOf((value as { readonly result?: ExcelJS.CellValue }).result, date1904);
  if ("hyperlink" in value) return contentOf(value.text, date1904);
  return "";
}

function readTables(book: BookModel, sheet: SheetModel, from: ExcelJS.Worksheet): void {
  // The library's types say `getTables` gives pairs; it gives tables.
  for (const held of from.getTables() as unknown as readonly {
    readonly table?: ExcelJS.TableProperties & { readonly tableRef?: string; readonly autoFilterRef?: string };
  }[]) {
    const { table } = held;
    const area = table && parseRegionAddress(table.tableRef ?? table.ref);
    if (table === undefined || area === null || area === undefined) continue;
    sheet.tables.push({
      id: book.nextId(),
      name: table.name,
      area,
      showHeaders: table.headerRow ?? true,
      showTotals: table.totalsRow ?? false,
      style: table.style?.theme ?? "",
    });
  }
}

function readFilter(sheet: SheetModel, from: ExcelJS.Worksheet): void {
  const area = typeof from.autoFilter === "string" ? rectangleOrNull(from.autoFilter) : null;
  if (!area) return;
  const hiddenRows = new Set([...sheet.hiddenRows].filter((row) => row > area.row && row < area.row + area.rows));
  sheet.filter = { area, hiddenRows };
}

function readConditionalFormats(book: BookModel, sheet: SheetModel, from: ExcelJS.Worksheet): void {
  const { conditionalFormattings = [] } = from as unknown as {
    readonly conditionalFormattings?: readonly ExcelJS.ConditionalFormattingOptions[];
  };
  const read: { readonly priority: number; readonly format: ConditionalFormatModel }[] = [];
  for (const { ref, rules } of conditionalFormattings) {
    const areas = ref.split(" ").flatMap((address) => rectangleOrNull(address) ?? []);
    for (const rule of rules) {
      const custom = rule.type === "expression";
      const fill =
        rule.style?.fill?.type === "pattern"
          ? (colourOf(rule.style.fill.bgColor) ?? colourOf(rule.style.fill.fgColor))
          : null;
      const { bold, italic, underline, color } = rule.style?.font ?? {};
      const ink = colourOf(color);
      read.push({
        priority: rule.priority,
        format: {
          id: book.nextId(),
          type: custom ? "Custom" : "Preset",
          areas,
          formula: custom ? `=${String(rule.formulae?.[0] ?? "")}` : "",
          stopIfTrue: false,
          fill,
          font: {
            ...(bold === undefined ? {} : { bold }),
            ...(italic === undefined ? {} : { italic }),
            ...(underline ? { underline: underline === "double" ? "Double" : "Single" } : {}),
            ...(ink === null ? {} : { color: ink }),
          },
          borders: {},
          carried: custom ? null : rule,
        },
      });
    }
  }
  sheet.conditionalFormats = read.sort((a, b) => a.priority - b.priority).map(({ format }) => format);
}

const PAPERS: Readonly<Record<number, string>> = { 1: "Letter", 5: "Legal", 8: "A3", 9: "A4", 11: "A5" };

function readPage(sheet: SheetModel, from: ExcelJS.Worksheet): void {
  const { pageSetup } = from;
  // Null, whatever its type says, where the file has none.
  const headerFooter = from.headerFooter as Partial<ExcelJS.HeaderFooter> | null;
  const { page } = sheet;
  page.orientation = pageSetup.orientation === "landscape" ? "Landscape" : "Portrait";
  page.paperSize = PAPERS[pageSetup.paperSize ?? 1] ?? "Letter";
  if (pageSetup.fitToPage)
    page.zoom = { horizontalFitToPages: pageSetup.fitToWidth ?? 1, verticalFitToPages: pageSetup.fitToHeight ?? 1 };
  if (pageSetup.margins)
    for (const side of ["top", "right", "bottom", "left", "header", "footer"] as const)
      page.margins[side] = pointsOfInches(pageSetup.margins[side]);
  page.printArea = pageSetup.printArea ?? null;
  const header = parts(headerFooter?.oddHeader);
  const footer = parts(headerFooter?.oddFooter);
  page.headerFooter = {
    leftHeader: header.left,
    centerHeader: header.center,
    rightHeader: header.right,
    leftFooter: footer.left,
    centerFooter: footer.center,
    rightFooter: footer.right,
  };
  const { rowBreaks = [] } = from as unknown as { readonly rowBreaks?: readonly { readonly id: number }[] };
  sheet.rowBreaks = rowBreaks.map(({ id }) => id);
}

/** The three parts of `&Lleft&Ccentre&Rright`. */
function parts(text: string | undefined): { readonly left: string; readonly center: string; readonly right: string } {
  const part = (letter: string): string => new RegExp(`&${letter}((?:&[^LCR]|[^&])*)`).exec(text ?? "")?.[1] ?? "";
  return { left: part("L"), center: part("C"), right: part("R") };
}
