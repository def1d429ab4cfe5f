import { readFile } from "node:fs/promises";
import { savedCopy } from "../../src/desk/savedCopy";
import { openExcelWorkbook } from "../../src/excel/excelWorkbook";
import type { ExcelNamespace } from "../../src/excel/excelNamespace";
import { loadClient } from "./loadExcelClient";
import { openXlsx } from "../../src/simulated-excel/openXlsx";
import type { SimulatedExcel, SimulatedExcelOptions } from "../../src/simulated-excel/simulatedExcel";
import type { EditableWorkbook } from "../../src/workbook/workbook";

/** A workbook opened through `src/excel`, on Microsoft's own client, over the simulated Excel. */
export interface OpenedInExcel {
  readonly workbook: EditableWorkbook;
  readonly host: SimulatedExcel;
  /** The client's `Excel` namespace, for what the port does not offer. */
  readonly excel: typeof Excel;
  readonly save: () => Promise<Uint8Array>;
}

export async function openOnSimulatedExcel(
  bytes: Uint8Array,
  options: SimulatedExcelOptions & { readonly fileName?: string } = {},
): Promise<OpenedInExcel> {
  return openHostThroughExcel(await openXlsx(bytes, options));
}

/** As `openOnSimulatedExcel`, for a file. */
export async function openFileInExcel(path: string): Promise<OpenedInExcel> {
  return openOnSimulatedExcel(new Uint8Array(await readFile(path)));
}

/** As `openOnSimulatedExcel`, for a simulated Excel that is there already. */
export function openHostThroughExcel(host: SimulatedExcel): OpenedInExcel {
  const excel = loadClient(host).Excel as typeof Excel;
  const namespace: ExcelNamespace = excel;
  return {
    workbook: openExcelWorkbook(namespace, (set, version) => host.isSetSupported(set, version)),
    host,
    excel,
    save: () => savedCopy(host),
  };
}
