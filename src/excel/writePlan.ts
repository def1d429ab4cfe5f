import { cellAddress, regionAddress } from "../shares/values/cell";
import { HostFailure } from "../workbook/hostFailure";
import {
  RETURN_SHEET_PROPERTY,
  type SheetPlan,
  type UnsupportedFeature,
  type WrittenSheet,
} from "../workbook/sheetPlan";
import { cellEntry } from "./cellEntry";
import { askDateSystem } from "./dateSystem";
import { drawCharts } from "./drawCharts";
import type { ExcelSession } from "./excelSession";
import { freeSheetName } from "../workbook/freeSheetName";
import { setLooks, setSizes } from "./planAreas";
import { fitToWidthAlone, isPlaceOfPage, PLACE_OF_FIT, unsupportedOnPage, setUpPage } from "./planPage";
import { isOfKind, leavingBehind, placeOfRefusal } from "./refusalOfExcel";

/** Characters of values in one request: well within the 5 MB of Excel on the web, whatever their bytes. */
const CHARACTERS_A_REQUEST = 1_500_000;

interface Block {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly (string | number)[])[];
  readonly formats: readonly (readonly string[])[];
}

/**
 * Writes a plan on a new sheet with a free name, in two requests: what names are taken, and the sheet. Larger plans take more, and charts one of their own.
 * If Excel stops half-way the sheet is taken away again; if only the page set-up or a chart is refused, the sheet stays and the answer says so.
 */
export async function writePlan(session: ExcelSession, plan: SheetPlan): Promise<WrittenSheet> {
  const { taken, date1904 } = await session.run(plan.sheetName, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    const isDate1904 = askDateSystem(context);
    await context.sync();
    return { taken: worksheets.items.map((sheet) => sheet.name), date1904: isDate1904() };
  });
  const sheet: HalfWritten = { sheetName: freeSheetName(plan.sheetName, taken), id: null, properties: plan.properties };
  const blocks = blocksOf(plan, date1904);
  const write = async (): Promise<WrittenSheet> => {
    try {
      const unsupported = await writeSheet(session, sheet, plan, blocks);
      const undrawn = await drawCharts(session, sheet.sheetName, plan);
      return { sheetName: sheet.sheetName, unsupported: [...unsupported, ...undrawn] };
    } catch (failure) {
      throw await takenAway(session, sheet, failure);
    }
  };
  try {
    return await write();
  } catch (failure) {
    // Excel may be bringing our workbook to the front; nothing of the sheet is left.
    if (!isOfKind(failure, "another workbook in front") || failure.leftBehind !== null) throw failure;
    sheet.id = null;
    return write();
  }
}

/** Writes everything but the charts, and notes the sheet's identity as soon as it is known. @returns what is unsupported */
async function writeSheet(
  session: ExcelSession,
  half: HalfWritten,
  plan: SheetPlan,
  blocks: readonly Block[],
): Promise<readonly UnsupportedFeature[]> {
  try {
    return await session.run(half.sheetName, async (context) => {
      const sheet = context.workbook.worksheets.add(half.sheetName);
      try {
        markAsOurs(sheet, plan);
        for (const [index, block] of blocks.entries()) {
          writeBlock(sheet, block);
          // A request a block: one request for all of a long sheet is refused for its size.
          // oxlint-disable-next-line office-addins/no-context-sync-in-loop
          if (index < blocks.length - 1) await context.sync();
        }
        makeTables(sheet, plan);
        for (const merge of plan.merges) sheet.getRange(regionAddress(merge)).untrack().merge(false);
        setLooks(sheet, plan);
        setSizes(sheet, plan);
        nameFields(sheet, half.sheetName, plan);
        setUpPage(sheet, plan.page);
        await context.sync();
      } finally {
        half.id = idOf(sheet);
      }
      return unsupportedOnPage(sheet, plan.page);
    });
  } catch (failure) {
    const place = placeOfRefusal(failure);
    if (place === PLACE_OF_FIT) return fitAgain(session, half, plan.page);
    if (isPlaceOfPage(place)) return ["page set-up"];
    throw failure;
  }
}

/** The fit to pages was refused, which comes last of everything: it is set again in words that every Excel takes. @returns what is unsupported */
async function fitAgain(
  session: ExcelSession,
  { sheetName, id }: HalfWritten,
  page: SheetPlan["page"],
): Promise<readonly UnsupportedFeature[]> {
  try {
    return await session.run(sheetName, async (context) => {
      const sheet = context.workbook.worksheets.getItem(id ?? sheetName);
      fitToWidthAlone(sheet, page);
      await context.sync();
      return unsupportedOnPage(sheet, page);
    });
  } catch (failure) {
    if (placeOfRefusal(failure) === PLACE_OF_FIT) return ["one page wide"];
    throw failure;
  }
}

/** The hidden names come first: by them a half-written sheet is known as ours. */
function markAsOurs(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const [name, text] of Object.entries(plan.properties))
    sheet.names.add(name, constantFormula(text)).visible = false;
}

function constantFormula(text: string): string {
  return `="${text.replaceAll('"', '""')}"`;
}

/** The cells as full rows from the first to the last column used, cut where a request would grow too large. */
function blocksOf(plan: SheetPlan, date1904: boolean): readonly Block[] {
  const bottom = Math.max(0, ...plan.cells.map((cell) => cell.row));
  const right = Math.max(0, ...plan.cells.map((cell) => cell.column));
  const values = Array.from({ length: bottom + 1 }, () => new Array<string | number>(right + 1).fill(""));
  const formats = Array.from({ length: bottom + 1 }, () => new Array<string>(right + 1).fill("General"));
  for (const { row, column, value, look } of plan.cells) {
    const line = values[row];
    const format = formats[row];
    if (line && value) line[column] = cellEntry(value, date1904, `${plan.sheetName}!${cellAddress(row, column)}`);
    if (format) format[column] = look.numberFormat;
  }
  for (const { row, column, formula } of plan.formulas ?? []) {
    const line = values[row];
    if (line && !isInTable(plan, row, column)) line[column] = `=${formula}`;
  }
  const blocks: { row: number; column: number; values: (string | number)[][]; formats: string[][] }[] = [];
  let room = 0;
  values.forEach((line, row) => {
    const size = JSON.stringify(line).length;
    if (room < size) {
      blocks.push({ row, column: 0, values: [], formats: [] });
      room = CHARACTERS_A_REQUEST;
    }
    room -= size;
    blocks.at(-1)?.values.push(line);
    blocks.at(-1)?.formats.push(formats[row] ?? []);
  });
  return blocks;
}

function isInTable({ tables = [] }: SheetPlan, row: number, column: number): boolean {
  return tables.some(
    (table) =>
      row >= table.row &&
      row < table.row + table.rows &&
      column >= table.column &&
      column < table.column + table.columns,
  );
}

/** The Excel tables, and only then their formulas: these name columns of the table they stand in. */
function makeTables(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const table of plan.tables ?? []) sheet.tables.add(regionAddress(table), true);
  for (const { row, column, formula } of plan.formulas ?? [])
    if (isInTable(plan, row, column)) sheet.getRange(cellAddress(row, column)).untrack().formulas = [[`=${formula}`]];
}

/** Values before formats: a format of text put first would make texts of the numbers. */
function writeBlock(sheet: Excel.Worksheet, { row, column, values, formats }: Block): void {
  const range = sheet.getRangeByIndexes(row, column, values.length, values[0]?.length ?? 1).untrack();
  range.values = values.map((line) => [...line]);
  range.numberFormat = formats.map((line) => [...line]);
}

function nameFields(sheet: Excel.Worksheet, sheetName: string, plan: SheetPlan): void {
  const quoted = `'${sheetName.replaceAll("'", "''")}'`;
  for (const { row, column, name } of plan.cells) {
    if (name !== null)
      sheet.names.add(name, `=${quoted}!${cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2")}`);
  }
}

/** The sheet's identity; null until Excel answers that it made the sheet. */
function idOf(sheet: Excel.Worksheet): string | null {
  try {
    return sheet.id;
  } catch {
    // Office.js throws where a property was not loaded: the sheet was not made, or the answer never came.
    return null;
  }
}

interface HalfWritten {
  readonly sheetName: string;
  id: string | null;
  readonly properties: SheetPlan["properties"];
}

/** Deletes the half-written sheet. @returns the failure to throw, which says so if the sheet could not be deleted */
async function takenAway(session: ExcelSession, sheet: HalfWritten, failure: unknown): Promise<unknown> {
  try {
    const gone = await session.run(sheet.sheetName, (context) => deleteOurs(context, sheet));
    return gone ? failure : leavingBehind(failure, sheet.sheetName);
  } catch (second) {
    if (second instanceof HostFailure) return leavingBehind(failure, sheet.sheetName);
    throw second;
  }
}

/**
 * Deletes the sheet by its identity. If the answer was lost there is none: a sheet of that name is then ours only if it has our hidden name,
 * as a co-author may have added it.
 */
async function deleteOurs(context: Excel.RequestContext, { sheetName, id, properties }: HalfWritten): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id ?? sheetName);
  sheet.load("id");
  const mark = sheet.names.getItemOrNullObject(RETURN_SHEET_PROPERTY);
  mark.load("formula");
  await context.sync();
  if (sheet.isNullObject) return true;
  const marked =
    !mark.isNullObject && String(mark.formula) === constantFormula(properties[RETURN_SHEET_PROPERTY] ?? "");
  if (id === null && !marked) return false;
  sheet.delete();
  await context.sync();
  return true;
}
