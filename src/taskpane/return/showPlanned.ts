import { format as formatted } from "numfmt";
import { parseCivilDate, serialOfDate } from "../../shares/values/civilDate";
import type { PlainValue } from "../../workbook/plainValue";

/** A planned value as Excel will show it. */
export function showPlanned(value: PlainValue, numberFormat: string): string {
  switch (value.kind) {
    case "text":
      return value.text;
    case "number":
      return formatted(numberFormat, Number(value.decimal));
    case "date": {
      const date = parseCivilDate(value.date);
      return date === null ? value.date : formatted(numberFormat, serialOfDate(date, false));
    }
  }
}
