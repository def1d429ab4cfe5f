import type { SheetName } from "../../workbook/sheetName";
import { fieldMark } from "./fieldMarks";
import { FIELD_NAME, type SheetField } from "./readSheetFields";
import type { SheetStamp } from "./returnStamp";

/** Whether every field of a return sheet prints what it printed when it was written, by its own marks: no register is needed to say so. */
export function isAsWritten(stamp: SheetStamp, names: readonly SheetName[], fields: readonly SheetField[]): boolean {
  // Where the cell of a field was deleted, its name leads nowhere.
  const isWhole = !names.some(({ name, region }) => region === null && FIELD_NAME.test(name));
  return isWhole && fields.length > 0 && fields.every(({ name, printed }) => stamp.marks.has(fieldMark(name, printed)));
}
