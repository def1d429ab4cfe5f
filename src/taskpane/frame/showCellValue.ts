import type { CellChange } from "../../actions/changeCells";
import { dateOfSerial } from "../../shares/values/civilDate";
import { groupDigits } from "../../shares/values/quantity";
import {
  dropTrailingZeros,
  multiplyRatios,
  parseDecimal,
  type Ratio,
  ratioOf,
  ratioOfDouble,
  showExactly,
} from "../../shares/values/ratio";
import type { PlainValue } from "../../workbook/plainValue";

/** A cell's value about as the sheet shows it: digits in threes, percentages as such, serials as dates. */
export function showOldValue({ old, format }: Pick<CellChange, "old" | "format">): string {
  if (typeof old !== "number") return String(old);
  if (showsPercent(format)) return asPercent(ratioOfDouble(old));
  // In a workbook of the 1904 system these dates are four years early.
  if (/[dy]/i.test(format.replace(/\[[^[\]]*\]|"[^"]*"/g, "")) && old > 60)
    return dateOfSerial(old, false) ?? String(old);
  return groupDigits(showExactly(ratioOfDouble(old)));
}

export function showNewValue({ value, format }: { readonly value: PlainValue } & Pick<CellChange, "format">): string {
  switch (value.kind) {
    case "number": {
      const exact = showsPercent(format) ? parseDecimal(value.decimal) : null;
      return exact === null ? groupDigits(dropTrailingZeros(value.decimal)) : asPercent(exact);
    }
    case "date":
      return value.date;
    case "text":
      return value.text;
  }
}

/** A % that the format only prints (`0.00" %"`) does not multiply. */
function showsPercent(format: string): boolean {
  return format.replace(/"[^"]*"|\\./g, "").includes("%");
}

function asPercent(fraction: Ratio): string {
  return `${showExactly(multiplyRatios(fraction, ratioOf(100n)))}%`;
}
