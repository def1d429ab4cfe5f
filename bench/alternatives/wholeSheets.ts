import type { ExcelNamespace } from "../../src/excel/excelNamespace";
import type { CellMark } from "../../src/workbook/cellMark";
import type { CellValue, EditableWorkbook, Snapshot } from "../../src/workbook/workbook";
import type { Region } from "../../src/shares/values/cell";
import { fillCells, writeCells } from "./plainWrites";
import { surveyPlainly } from "./plainSurvey";
import { settingsOf } from "./rowByRow";

/** Rows of one request once the sheets no longer fit into one answer of 5 MB. */
const ROWS_A_REQUEST = 10_000;

/**
 * The add-in that knows to load whole ranges: the used range of every sheet in one request, and all of them again at each edit. Where Excel refuses so
 * large an answer it reads blocks of rows. Marks and return are written cell by cell, in one request each.
 * @param ours whose settings it uses, so that both find the same
 */
export function wholeSheets(excel: ExcelNamespace, ours: EditableWorkbook): EditableWorkbook {
  let filled: readonly CellMark[] = [];
  let inBlocks = false;
  const read = async (regions: readonly Region[]): Promise<readonly Snapshot[]> => {
    if (inBlocks) return excel.run({}, (context) => readBlocks(context, regions));
    try {
      return await excel.run({}, (context) => readAtOnce(context, regions));
    } catch (thrown) {
      if (!String(thrown).includes("ResponsePayloadSizeLimitExceeded")) throw thrown;
      inBlocks = true;
      return read(regions);
    }
  };
  return {
    ...settingsOf(ours),
    survey: () => excel.run({}, surveyPlainly),
    read,
    async mark(marks) {
      await excel.run({}, (context) => fillCells(context, marks, filled));
      filled = marks;
      return { marked: marks.length, unmarked: [] };
    },
    async write(plan) {
      await excel.run({}, (context) => writeCells(context, plan, false));
      return { sheetName: plan.sheetName, unsupported: [] };
    },
  };
}

async function readAtOnce(context: Excel.RequestContext, regions: readonly Region[]): Promise<readonly Snapshot[]> {
  const asked = regions.map((region) => ({ region, range: loaded(context, region) }));
  await context.sync();
  return asked.map(({ region, range }) => ({
    region,
    values: range.values as CellValue[][],
    formats: range.numberFormat as string[][],
  }));
}

async function readBlocks(context: Excel.RequestContext, regions: readonly Region[]): Promise<readonly Snapshot[]> {
  const snapshots: Snapshot[] = [];
  for (const region of regions) {
    const values: CellValue[][] = [];
    const formats: string[][] = [];
    for (let from = 0; from < region.rows; from += ROWS_A_REQUEST) {
      const range = loaded(context, {
        ...region,
        row: region.row + from,
        rows: Math.min(ROWS_A_REQUEST, region.rows - from),
      });
      await context.sync();
      for (const row of range.values as CellValue[][]) values.push(row);
      for (const row of range.numberFormat as string[][]) formats.push(row);
    }
    snapshots.push({ region, values, formats });
  }
  return snapshots;
}

function loaded(context: Excel.RequestContext, { sheet, row, column, rows, columns }: Region): Excel.Range {
  const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
  range.load("values,numberFormat");
  return range;
}
