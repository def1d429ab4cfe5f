import { type SheetName, sheetName } from "../workbook/sheetName";
import type { FileContents } from "./readContents";
import { sheetCalled } from "./sheetCalled";

/** The names that belong to a sheet, hidden ones too. @throws HostFailure `sheet gone` */
export function readNames(contents: FileContents, sheet: string): readonly SheetName[] {
  const { survey } = sheetCalled(contents, sheet);
  return contents.names
    .filter((name) => name.sheet === survey.name)
    .map(({ name, formula }) => sheetName(name, formula));
}
