import type { CellRef, Region } from "../shares/values/cell";
import type { CellMark, MarkOutcome } from "../workbook/cellMark";
import type { SheetName } from "../workbook/sheetName";
import type { SheetPlan, WrittenSheet } from "../workbook/sheetPlan";
import type {
  AddedRow,
  CellWrite,
  EditableWorkbook,
  NewColumn,
  NewRow,
  ReadRequest,
  Snapshot,
  WorkbookSurvey,
} from "../workbook/workbook";
import type { ExcelNamespace, SetSupport } from "./excelNamespace";
import { ExcelSession } from "./excelSession";
import { readNames } from "./readNames";
import { readFormulas, readRegions } from "./readRegions";
import { rememberSetting, settingOf } from "./rememberedSettings";
import { showCellInExcel } from "./showCell";
import { surveyWorkbook } from "./surveyWorkbook";

/**
 * The port on the workbook open in Excel. One change runs at a time, as two could undo each other's half. The code that marks and
 * writes is loaded on first use.
 * @param excel the global `Excel`, or a client connected to a simulated one
 * @param supports `Office.context.requirements.isSetSupported`
 */
export function openExcelWorkbook(excel: ExcelNamespace, supports: SetSupport): EditableWorkbook {
  return new ExcelWorkbook(new ExcelSession(excel, supports));
}

class ExcelWorkbook implements EditableWorkbook {
  private lastChange: Promise<unknown> = Promise.resolve();

  constructor(private readonly session: ExcelSession) {}

  survey(): Promise<WorkbookSurvey> {
    return surveyWorkbook(this.session);
  }

  read(regions: readonly Region[], request?: ReadRequest): Promise<readonly Snapshot[]> {
    return readRegions(this.session, regions, request);
  }

  readFormulas(region: Region): Promise<readonly (readonly string[])[]> {
    return readFormulas(this.session, region);
  }

  readNames(sheets: readonly string[]): Promise<readonly (readonly SheetName[])[]> {
    return readNames(this.session, sheets);
  }

  mark(marks: readonly CellMark[]): Promise<MarkOutcome> {
    return this.change(async () => (await import("./markCells")).markCells(this.session, marks));
  }

  write(plan: SheetPlan): Promise<WrittenSheet> {
    return this.change(async () => (await import("./writePlan")).writePlan(this.session, plan));
  }

  put(writes: readonly CellWrite[]): Promise<void> {
    return this.step(async (session) => (await import("./putValues")).putValues(session, writes));
  }

  appendRow(row: NewRow): Promise<AddedRow> {
    return this.step(async (session) => (await import("./appendRow")).appendRow(session, row));
  }

  removeRow(row: AddedRow): Promise<void> {
    return this.step(async (session) => (await import("./removeRow")).removeRow(session, row));
  }

  addColumn(column: NewColumn): Promise<CellRef> {
    return this.step(async (session) => (await import("./addColumn")).addColumn(session, column));
  }

  replaceSheet(old: string, by: string): Promise<string> {
    return this.change(async () => (await import("./replaceSheet")).replaceSheet(this.session, old, by));
  }

  together<Result>(work: (workbook: EditableWorkbook) => Promise<Result>): Promise<Result> {
    return this.change(() => this.session.asOneStep((session) => work(new ExcelWorkbook(session))));
  }

  show(cell: CellRef): Promise<void> {
    return showCellInExcel(this.session, cell);
  }

  setting(name: string): Promise<string | null> {
    return settingOf(this.session, name);
  }

  remember(name: string, value: string | null): Promise<void> {
    return this.change(() => rememberSetting(this.session, name, value));
  }

  /** A change of the user's cells: one step of Excel's undo. */
  private step<Outcome>(make: (session: ExcelSession) => Promise<Outcome>): Promise<Outcome> {
    return this.change(() => this.session.asOneStep(make));
  }

  private change<Outcome>(make: () => Promise<Outcome>): Promise<Outcome> {
    // The caller of the change before handles its failure.
    const mine = this.lastChange.then(make, make);
    this.lastChange = mine;
    return mine;
  }
}
