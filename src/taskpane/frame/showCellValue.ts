import type { CellChange } from "../../actions/changeCells";
import { dateOfSerial } from "../../shares/civilDate";
import { groupDigits } from "../../shares/quantity";
import { dropTrailingZeros, multiplyRatios, ratioOf, ratioOfDouble, showExactly } from "../../shares/ratio";
import type { PlainValue } from "../../workbook/workbook";

/** A cell's value near enough to how the sheet shows it: digits in threes, percentages as such, serials as days. */
export function showOldValue({ old, format }: Pick<CellChange, "old" | "format">): string {
  if (typeof old !== "number") return String(old);
  if (format.includes("%")) return `${showExactly(multiplyRatios(ratioOfDouble(old), ratioOf(100n)))}%`;
  // A workbook that counts from 1904 shows its dates four years off here; the sheet itself is right beside.
  if (/[dy]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, "")) && old > 60) return dateOfSerial(old, false) ?? String(old);
  return groupDigits(showExactly(ratioOfDouble(old)));
}

export function showNewValue(value: PlainValue): string {
  switch (value.kind) {
    case "number":
      return groupDigits(dropTrailingZeros(value.decimal));
    case "date":
      return value.date;
    case "text":
      return value.text;
  }
}
