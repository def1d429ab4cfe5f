/** How a day is shown in a cell that has no format for days. */
export const DATE_FORMAT = "d mmmm yyyy";

/** True for a format in which a day would show as its serial, or be kept as a text of it. */
export function showsSerial(format: string): boolean {
  return format === "General" || format === "@";
}
