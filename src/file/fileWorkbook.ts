import type { CellRef, Region } from "../shares/values/cell";
import type { CellMark, MarkOutcome } from "../workbook/cellMark";
import { HostFailure } from "../workbook/hostFailure";
import type { SheetName } from "../workbook/sheetName";
import type { PlannedChart, SheetPlan, WrittenSheet } from "../workbook/sheetPlan";
import type { CellWrite, LongWork, NewRow, Snapshot, Workbook, WorkbookSurvey } from "../workbook/workbook";
import { appendRow } from "./appendRow";
import type { FileEdit } from "./fileEdit";
import { freeSheetName } from "../workbook/freeSheetName";
import { loadForEditing } from "./loadForEditing";
import { markCells } from "./markCells";
import { packWorkbook } from "./packWorkbook";
import { putValues } from "./putValues";
import { type FileContents, readContents } from "./readContents";
import { readNames } from "./readNames";
import { readRegions } from "./readRegions";
import { rememberSetting, settingIn } from "./rememberedSettings";
import { savePackage } from "./savePackage";
import { sheetCalled } from "./sheetCalled";
import { formulaAt } from "./sheetCells";
import { writeSheetPlan } from "./writeSheetPlan";

/**
 * The workbook port on an .xlsx file. The file is read once; changes are made in memory, each whole or not at all, and reach the disk by `save` only.
 *
 * Reading is our own, because the .xlsx library takes numbers for dates by their format and unpacks whatever it is given. Writing goes through the library:
 * a workbook that is changed and saved loses what the library does not know (charts, pivot tables, slicers). The command line never does that to a
 * register: it writes the return into a new workbook.
 */
export class FileWorkbook implements Workbook {
  /** The charts drawn since the file was opened: the library would lose them at the next change. */
  private charts: ReadonlyMap<string, readonly PlannedChart[]> = new Map();

  private constructor(
    private bytes: Uint8Array | null,
    private contents: FileContents,
  ) {}

  /** A workbook as the bytes of its file say, or an empty one to write into. */
  static of(bytes: Uint8Array | null, contents: FileContents): FileWorkbook {
    return new FileWorkbook(bytes, contents);
  }

  survey(): Promise<WorkbookSurvey> {
    const { fileName, date1904, sheets } = this.contents;
    return Promise.resolve({ fileName, date1904, sheets: sheets.map((sheet) => sheet.survey) });
  }

  read(regions: readonly Region[], work: LongWork = {}): Promise<readonly Snapshot[]> {
    return readRegions(this.contents, regions, work);
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

  mark(marks: readonly CellMark[]): Promise<MarkOutcome> {
    return this.change((edit) => markCells(edit, marks));
  }

  write(plan: SheetPlan): Promise<WrittenSheet> {
    return this.change((edit) => {
      if (edit.contents.structureLock) throw new HostFailure("protected", edit.contents.fileName);
      const sheetName = freeSheetName(
        plan.sheetName,
        edit.book.worksheets.map((sheet) => sheet.name),
      );
      const { date1904, styles } = edit.contents;
      const names = writeSheetPlan(plan, { book: edit.book, sheetName, date1904, normalFont: styles.normalFont });
      edit.names = [...edit.names, ...names];
      if (plan.charts !== undefined) edit.charts = new Map([...edit.charts, [sheetName, plan.charts]]);
      return { sheetName, unsupported: [] };
    });
  }

  put(writes: readonly CellWrite[]): Promise<void> {
    return this.change((edit) => {
      putValues(edit, writes);
    });
  }

  appendRow(row: NewRow): Promise<Region> {
    return this.change((edit) => appendRow(edit, row));
  }

  /** A file shows nothing to anybody; a sheet that is not there is still refused. */
  async show(cell: CellRef): Promise<void> {
    await Promise.resolve(sheetCalled(this.contents, cell.sheet));
  }

  setting(name: string): Promise<string | null> {
    return Promise.resolve(settingIn(this.contents.names, name));
  }

  async remember(name: string, value: string | null): Promise<void> {
    if (settingIn(this.contents.names, name) === value) return;
    await this.change((edit) => {
      edit.names = rememberSetting(edit.names, name, value);
    });
  }

  /** The file as it would be saved. */
  toBytes(): Uint8Array {
    if (!this.bytes) throw new Error("a workbook without a sheet is no file");
    return this.bytes;
  }

  /**
   * Writes the file, whole or not at all. Unchanged workbooks are written as they were read, byte for byte.
   * @throws HostFailure `cannot write`
   */
  async save(path: string): Promise<void> {
    await savePackage(path, this.toBytes());
  }

  /** Makes one change on a copy and takes it over only when it is whole: a change that fails leaves no trace. */
  private async change<Outcome>(make: (edit: FileEdit) => Outcome): Promise<Outcome> {
    const book = await loadForEditing(this.bytes, this.contents);
    const edit: FileEdit = { book, contents: this.contents, names: this.contents.names, charts: this.charts };
    const outcome = make(edit);
    if (book.worksheets.length === 0) throw new Error("nothing can be kept in a workbook without a sheet");
    const { structureLock, styles, sheets } = this.contents;
    const tableParts = sheets.flatMap((sheet) => sheet.tableParts);
    const charts = book.worksheets.map(({ name, id }) => ({
      sheetName: name,
      number: id,
      charts: edit.charts.get(name) ?? [],
    }));
    const bytes = await packWorkbook(book, {
      names: edit.names,
      structureLock,
      normalFont: styles.normalFont,
      tableParts,
      charts,
    });
    this.contents = readContents(bytes, this.contents.fileName);
    this.charts = edit.charts;
    this.bytes = bytes;
    return outcome;
  }
}
