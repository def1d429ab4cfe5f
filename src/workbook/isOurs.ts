import type { WorkbookSurvey } from "./workbook";

/** Whether we wrote every sheet of a workbook that holds something: a return, a month, a tie-out. */
export function isOurs({ sheets }: WorkbookSurvey): boolean {
  return (
    sheets.some(({ returnSheet }) => returnSheet !== null) &&
    sheets.every(({ returnSheet, used }) => returnSheet !== null || used === null)
  );
}
