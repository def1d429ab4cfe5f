import { HostFailure } from "../workbook/hostFailure";
import type { FileContents, FileSheet } from "./readContents";

/**
 * The sheet of a name.
 * @throws HostFailure `sheet gone`
 */
export function sheetCalled(contents: FileContents, name: string): FileSheet {
  const sheet = contents.sheets.find((candidate) => candidate.survey.name === name);
  if (!sheet) throw new HostFailure("sheet gone", name);
  return sheet;
}
