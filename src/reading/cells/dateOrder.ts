import type { CivilDate } from "../../shares/values/civilDate";
import { civilDate, dayOf, monthOf, yearOf } from "../../shares/values/civilDate";
import type { CellValue } from "../../workbook/workbook";
import type { Parsed } from "./parsed";

/**
 * How the days of a column are written. `exchanged`: typed day first into an Excel that reads the month first, so that its real dates have day and
 * month exchanged, while days above 12 stayed text.
 */
export type DateOrder = "day first" | "month first" | "exchanged";

type ParseDate = (cell: CellValue, format: string, date1904: boolean) => Parsed<CivilDate>;

const FIGURES =
  /^\s*(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})(?:,?\s\d{1,2}:\d{2}(?::\d{2})?(?:\s?[ap]m)?)?\s*$/i;

/** Reads a day in the order of its column. */
export function inDayOrder(
  parse: ParseDate,
  cell: CellValue,
  format: string,
  date1904: boolean,
  order: DateOrder,
): Parsed<CivilDate> {
  if (order === "month first" && typeof cell === "string") {
    const [, month = "", mark = "", day = "", year = ""] = FIGURES.exec(cell) ?? [];
    return withoutRemark(parse(month === "" ? cell : [day, month, year].join(mark), format, date1904));
  }
  const read = parse(cell, format, date1904);
  if (order !== "exchanged") return read;
  return read.kind === "value" && typeof cell === "number"
    ? { ...read, value: exchanged(read.value) ?? read.value }
    : withoutRemark(read);
}

function withoutRemark(read: Parsed<CivilDate>): Parsed<CivilDate> {
  return read.kind === "value" && read.remark === "day read first" ? { kind: "value", value: read.value } : read;
}

/** The day with its day and month exchanged; null where there is none. */
export function exchanged(date: CivilDate): CivilDate | null {
  return civilDate(yearOf(date), dayOf(date), monthOf(date));
}

/** What a text of three figures allows: a day above 12 in the first place, or in the second. */
export function orderShown(text: string): "day first" | "month first" | "either" | null {
  const [, first, , second] = FIGURES.exec(text) ?? [];
  if (first === undefined || second === undefined) return null;
  if (parseInt(first, 10) > 12) return "day first";
  return parseInt(second, 10) > 12 ? "month first" : "either";
}
