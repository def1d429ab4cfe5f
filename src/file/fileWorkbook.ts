import type { Region } from "../shares/values/cell";
import type { SheetName } from "../workbook/sheetName";
import type { ReadableWorkbook, ReadRequest, Snapshot, WorkbookSurvey } from "../workbook/workbook";
import type { FileContents } from "./readContents";
import { readNames } from "./readNames";
import { readRegions } from "./readRegions";
import { sheetCalled } from "./sheetCalled";
import { formulaAt } from "./sheetCells";

/** An .xlsx file as a workbook to read. It was read once, when it was opened, and is never written to. */
export class FileWorkbook implements ReadableWorkbook {
  constructor(private readonly contents: FileContents) {}

  survey(): Promise<WorkbookSurvey> {
    const { fileName, date1904, fullCalcOnLoad, sheets } = this.contents;
    return Promise.resolve({ fileName, date1904, fullCalcOnLoad, sheets: sheets.map((sheet) => sheet.survey) });
  }

  read(regions: readonly Region[], request: ReadRequest = {}): Promise<readonly Snapshot[]> {
    return readRegions(this.contents, regions, request);
  }

  async readFormulas(region: Region): Promise<readonly (readonly string[])[]> {
    const { cells } = await Promise.resolve(sheetCalled(this.contents, region.sheet));
    return Array.from({ length: region.rows }, (_, row) =>
      Array.from({ length: region.columns }, (_unused, column) =>
        formulaAt(cells, region.row + row, region.column + column),
      ),
    );
  }

  async readNames(sheets: readonly string[]): Promise<readonly (readonly SheetName[])[]> {
    const contents = await Promise.resolve(this.contents);
    return sheets.map((sheet) => readNames(contents, sheet));
  }

  /** Excel keeps an add-in's settings in parts of that add-in's own, which no other program can be sure to understand: a file has none for us. */
  setting(): Promise<string | null> {
    return Promise.resolve(null);
  }
}
