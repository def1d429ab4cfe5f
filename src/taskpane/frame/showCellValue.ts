import type { CellChange } from "../../actions/changeCells";
import { dateOfSerial, parseCivilDate } from "../../shares/values/civilDate";
import type { Language } from "../../shares/values/finding";
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
import { dateInWords } from "./dateInWords";

/** A cell's value about as the sheet shows it: digits in threes, percentages as such, serials as days in words. */
export function showOldValue({ old, format }: Pick<CellChange, "old" | "format">, language: Language): string {
  if (typeof old !== "number") return String(old);
  if (showsPercent(format)) return asPercent(ratioOfDouble(old));
  // In a workbook of the 1904 system these dates are four years early.
  if (/[dy]/i.test(format.replace(/\[[^[\]]*\]|"[^"]*"/g, "")) && old > 60) {
    const day = dateOfSerial(old, false);
    return day === null ? String(old) : dateInWords(day, language);
  }
  return groupDigits(showExactly(ratioOfDouble(old)));
}

export function showNewValue(
  { value, format }: { readonly value: PlainValue } & Pick<CellChange, "format">,
  language: Language,
): string {
  switch (value.kind) {
    case "number": {
      const exact = showsPercent(format) ? parseDecimal(value.decimal) : null;
      return exact === null ? groupDigits(dropTrailingZeros(value.decimal)) : asPercent(exact);
    }
    case "date": {
      const day = parseCivilDate(value.date);
      return day === null ? value.date : dateInWords(day, language);
    }
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
