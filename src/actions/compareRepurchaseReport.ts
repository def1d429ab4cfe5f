import { type ComparedRow, compareReport, stockCodesOf } from "../forms/repurchaseReport/compareReport";
import { readRepurchaseReport } from "../forms/repurchaseReport/readReport";
import type { Finding } from "../shares/values/finding";
import type { ReadableWorkbook } from "../workbook/workbook";
import { type ReadOptions, readWorkbook } from "./readWorkbook";

export interface ReportOutcome {
  /** False where no sheet has the headings of a Share Repurchase Report. */
  readonly isReport: boolean;
  readonly stockCodes: readonly string[];
  readonly rows: readonly ComparedRow[];
  readonly hasMovements: boolean;
  readonly whyNoMovements: Finding | null;
}

/** Compares the Exchange's Share Repurchase Report with the purchases of a register: every row of its issuer's stock code. Writes nothing. */
export async function compareRepurchaseReport(
  report: ReadableWorkbook,
  workbook: ReadableWorkbook,
  work: ReadOptions = {},
): Promise<ReportOutcome> {
  const { sheets, date1904 } = await report.survey();
  const printed = readRepurchaseReport(await report.read(sheets.flatMap(({ used }) => used ?? [])), date1904);
  const { register, hasMovements, whyNoMovements } = await readWorkbook(workbook, work);
  return {
    isReport: printed !== null,
    stockCodes: [...stockCodesOf(register)],
    rows: printed === null || !hasMovements ? [] : compareReport(printed, register),
    hasMovements,
    whyNoMovements,
  };
}

/** Whether every row is in both, and no figure differs. A record without a stock code agrees with nothing. */
export function agreesWithReport({ rows, stockCodes }: ReportOutcome): boolean {
  if (stockCodes.length === 0) return false;
  return rows.every(
    ({ state, figures }) => state === "in both" && figures.every((figure) => figure.state !== "differs"),
  );
}
