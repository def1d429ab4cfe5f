import { readFile } from "node:fs/promises";
import type { ExcelNamespace } from "../../src/excel/excelNamespace";
import { keepsUndo } from "../../src/excel/excelNamespace";
import { openExcelWorkbook } from "../../src/excel/excelWorkbook";
import { watchWorkbook } from "../../src/excel/watchWorkbook";
import { openXlsx } from "../../src/simulated-excel/openXlsx";
import type { SimulatedExcel } from "../../src/simulated-excel/simulatedExcel";
import { firstState } from "../../src/taskpane/state/paneState";
import { createPaneStore, type PaneStore } from "../../src/taskpane/state/paneStore";
import { createPaneWork, type PaneWork } from "../../src/taskpane/work/paneWork";
import { watcherOf } from "../../src/taskpane/work/watcherOf";
import { loadClient } from "./loadExcelClient";

/** The pane's state and work over a simulated Excel, without its page: as main.ts opens it. */
export interface OpenPane {
  readonly host: SimulatedExcel;
  readonly store: PaneStore;
  readonly work: PaneWork;
  readonly close: () => Promise<void>;
}

export async function openPane(host: SimulatedExcel): Promise<OpenPane> {
  const excel = loadClient(host).Excel as ExcelNamespace;
  const supports = (set: string, version: string): boolean => host.isSetSupported(set, version);
  const store = createPaneStore(firstState(keepsUndo(supports)));
  const work = createPaneWork(openExcelWorkbook(excel, supports), store);
  await work.restore();
  const watch = await watchWorkbook(excel, supports, watcherOf(work));
  return { host, store, work, close: () => watch.dispose() };
}

/** As `openPane`, for a file. */
export async function openPaneOnFile(path: string): Promise<OpenPane> {
  return openPane(await openXlsx(new Uint8Array(await readFile(path))));
}
