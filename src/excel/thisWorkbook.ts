import type { EditableWorkbook } from "../workbook/workbook";
import { keepsUndo, type SetSupport } from "./excelNamespace";
import { openExcelWorkbook } from "./excelWorkbook";
import { openAnother } from "./openAnother";
import { type Watch, watchWorkbook, type WorkbookWatcher } from "./watchWorkbook";

const supports: SetSupport = (set, version) => Office.context.requirements.isSetSupported(set, version);

/** The workbook the add-in was opened in. Call it once Office is ready. */
export function openThisWorkbook(): EditableWorkbook {
  return openExcelWorkbook(Excel, supports);
}

/** Whether what the user can undo outlives our requests to the Excel we are in. */
export function thisExcelKeepsUndo(): boolean {
  return keepsUndo(supports);
}

/** Opens an .xlsx as a workbook of its own, beside this one. */
export function openBesideThisWorkbook(bytes: Uint8Array, name: string): Promise<void> {
  return openAnother(Excel, bytes, name);
}

/** Watches the workbook the add-in was opened in. */
export function watchThisWorkbook(watcher: WorkbookWatcher): Promise<Watch> {
  return watchWorkbook(Excel, supports, watcher);
}
