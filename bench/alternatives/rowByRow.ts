import type { ExcelNamespace } from "../../src/excel/excelNamespace";
import type { CellMark } from "../../src/workbook/cellMark";
import type { CellValue, EditableWorkbook, Snapshot } from "../../src/workbook/workbook";
import { fillCells, writeCells } from "./plainWrites";
import { surveyPlainly } from "./plainSurvey";

/**
 * The add-in that walks the sheet: a range a row, loaded and synced before the next, each cell of a finding filled by itself, the return written cell by
 * cell and sent row by row. At an edit it walks again.
 * @param ours whose settings it uses, so that both find the same
 */
export function rowByRow(excel: ExcelNamespace, ours: EditableWorkbook): EditableWorkbook {
  let filled: readonly CellMark[] = [];
  return {
    ...settingsOf(ours),
    survey: () => excel.run({}, surveyPlainly),
    read: (regions) =>
      excel.run({}, async (context) => {
        const snapshots: Snapshot[] = [];
        for (const region of regions) {
          const sheet = context.workbook.worksheets.getItem(region.sheet);
          const values: CellValue[][] = [];
          const formats: string[][] = [];
          for (let row = 0; row < region.rows; row++) {
            const range = sheet.getRangeByIndexes(region.row + row, region.column, 1, region.columns);
            range.load("values,numberFormat");
            await context.sync();
            values.push(range.values[0] as CellValue[]);
            formats.push(range.numberFormat[0] as string[]);
          }
          snapshots.push({ region, values, formats });
        }
        return snapshots;
      }),
    async mark(marks) {
      await excel.run({}, (context) => fillCells(context, marks, filled));
      filled = marks;
      return { marked: marks.length, unmarked: [] };
    },
    async write(plan) {
      await excel.run({}, (context) => writeCells(context, plan, true));
      return { sheetName: plan.sheetName, unsupported: [] };
    },
  };
}

/** What no alternative does otherwise. */
export function settingsOf(ours: EditableWorkbook): Omit<EditableWorkbook, "survey" | "read" | "mark" | "write"> {
  return {
    readFormulas: (region) => ours.readFormulas(region),
    readNames: (sheet) => ours.readNames(sheet),
    put: (writes) => ours.put(writes),
    appendRow: (row) => ours.appendRow(row),
    removeRow: (row) => ours.removeRow(row),
    addColumn: (column) => ours.addColumn(column),
    replaceSheet: (old, by) => ours.replaceSheet(old, by),
    together: (work) => ours.together(work),
    show: (cell) => ours.show(cell),
    setting: (name) => ours.setting(name),
    remember: (name, value) => ours.remember(name, value),
  };
}
