import type { CellValue } from "../../workbook/workbook";
import { parseDate, serialInText } from "../cells/parseDate";

/** True for a cell that says a day, or tries to. */
export function isDay(value: CellValue, date1904: boolean): boolean {
  if (typeof value === "number") return true;
  if (value === "" || typeof value === "boolean") return false;
  if (serialInText(value) !== null) return true;
  const read = parseDate(value, "", date1904);
  return read.kind === "value" || (read.kind === "unreadable" && read.problem !== "not a date");
}

/** True for a format of dates that shows no day: `May-25` over the rows of a month. */
export function isMonthOnly(format: string): boolean {
  return !/d/i.test(format.replace(/\[[^\][]*\]|"[^"]*"/g, ""));
}
