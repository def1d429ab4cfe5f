import type { Region } from "../shares/values/cell";
import { RETURN_SHEET_PROPERTY } from "../workbook/sheetPlan";
import type { SheetSurvey, TableSurvey, WorkbookSurvey } from "../workbook/workbook";
import { askDateSystem } from "./dateSystem";
import type { ExcelSession } from "./excelSession";
import { BOUNDS, regionOf } from "./rangeBounds";
import { askSettings } from "./rememberedSettings";

const SHEETS =
  "items/id,items/name,items/visibility,items/protection/protected,items/tables/items/id,items/tables/items/name,items/tables/items/showHeaders,items/tables/items/showTotals";

/** What can be asked only of a sheet or table known by its id. */
interface AskedSheet {
  readonly used: Excel.Range;
  readonly mark: Excel.NamedItem;
  readonly tables: ReadonlyMap<string, AskedTable>;
}

interface AskedTable {
  readonly range: Excel.Range;
  readonly filter: Excel.AutoFilter;
}

/**
 * Sheets, tables, used ranges, protection, filters and the date system, without any cell; our settings too, as they are asked for next. One
 * request, or two if there are new sheets or tables: Excel gives the place of a table or used range only by a method of its own.
 */
export function surveyWorkbook(session: ExcelSession): Promise<WorkbookSurvey> {
  return session.runInFront("", async (context) => {
    const { workbook } = context;
    workbook.load("name");
    const sheets = workbook.worksheets;
    sheets.load(SHEETS);
    const isDate1904 = askDateSystem(context);
    const settings = askSettings(session, context);
    const asked = new Map([...session.known].map(([id, tables]) => [id, askSheet(workbook, id, tables)]));
    await context.sync();
    const seen = new Map(sheets.items.map((sheet) => [sheet.id, sheet.tables.items.map((table) => table.id)]));
    const unknown = [...seen].filter(
      ([id, tables]) => !tables.every((table) => asked.get(id)?.tables.has(table)) || !asked.has(id),
    );
    for (const [id, tables] of unknown) asked.set(id, askSheet(workbook, id, tables));
    if (unknown.length > 0) await context.sync();
    session.known = seen;
    settings();
    const surveys = sheets.items.flatMap((sheet) => {
      const answer = asked.get(sheet.id);
      return answer ? [surveyOf(sheet, answer)] : [];
    });
    return { fileName: workbook.name, sheets: surveys, date1904: isDate1904(), fullCalcOnLoad: false };
  });
}

function askSheet(workbook: Excel.Workbook, id: string, tableIds: readonly string[]): AskedSheet {
  const sheet = workbook.worksheets.getItemOrNullObject(id);
  const used = sheet.getUsedRangeOrNullObject(true).untrack();
  used.load(BOUNDS);
  const mark = sheet.names.getItemOrNullObject(RETURN_SHEET_PROPERTY);
  mark.load("formula,scope");
  const tables = new Map(
    tableIds.map((tableId) => {
      const table = sheet.tables.getItemOrNullObject(tableId);
      const range = table.getRange().untrack();
      range.load(BOUNDS);
      const filter = table.autoFilter;
      filter.load("isDataFiltered");
      return [tableId, { range, filter }];
    }),
  );
  return { used, mark, tables };
}

function surveyOf(sheet: Excel.Worksheet, { used, mark, tables }: AskedSheet): SheetSurvey {
  const { id, name } = sheet;
  const tableSurveys = sheet.tables.items.flatMap((table): TableSurvey[] => {
    const asked = tables.get(table.id);
    if (!asked || asked.range.isNullObject) return [];
    return [
      {
        name: table.name,
        region: regionOf(name, asked.range),
        showsHeadings: table.showHeaders,
        showsTotals: table.showTotals,
        filtered: asked.filter.isDataFiltered,
      },
    ];
  });
  const regions = tableSurveys.map((table) => table.region);
  return {
    id,
    name,
    visible: sheet.visibility === "Visible",
    protected: sheet.protection.protected,
    used: around(name, used.isNullObject ? regions : [regionOf(name, used), ...regions]),
    tables: tableSurveys,
    returnSheet: mark.isNullObject || mark.scope !== "Worksheet" ? null : textOf(mark.formula),
  };
}

/** The text of a name such as `="FF304 2022-12-30"`. If it cannot be read the sheet is still a return, and must not be read as a register. */
function textOf(formula: unknown): string {
  const text = /^="((?:[^"]|"")*)"$/.exec(String(formula))?.[1];
  return text === undefined ? String(formula) : text.replaceAll('""', '"');
}

function around(sheet: string, regions: readonly Region[]): Region | null {
  if (regions.length === 0) return null;
  const row = Math.min(...regions.map((region) => region.row));
  const column = Math.min(...regions.map((region) => region.column));
  const bottom = Math.max(...regions.map((region) => region.row + region.rows));
  const right = Math.max(...regions.map((region) => region.column + region.columns));
  return { sheet, row, column, rows: bottom - row, columns: right - column };
}
