import type { FieldFormat } from "../field";
import type { Span } from "../form";
import { ALL_BORDERS, type BoxStyle, PLAIN } from "./looks";
import type { LaidBox } from "./rows";
import type { FilledField } from "../filledField";

/** Words of the form. */
export function wordsBox(text: string, at: Span, style: Partial<BoxStyle> = {}): LaidBox {
  return {
    at,
    rows: 1,
    value: text === "" ? null : { kind: "text", text },
    shown: text,
    style: { ...PLAIN, ...style },
    name: null,
  };
}

const RIGHT_ALIGNED: ReadonlySet<FieldFormat> = new Set<FieldFormat>(["count", "percent", "money"]);

/** What is seen of a field on the sheet: its text, the percent sign with it. */
function shownOf({ text, value, numberFormat }: FilledField): string {
  if (value === null) return "";
  if (value.kind === "text") return value.text;
  return numberFormat.endsWith('" %"') ? `${text} %` : text;
}

/** A field in its box: figures to the right, words and dates to the left. */
export function fieldBox(
  field: FilledField,
  format: FieldFormat,
  at: Span,
  name: string | null,
  style: Partial<BoxStyle> = {},
): LaidBox {
  const { value, numberFormat } = field;
  const look: BoxStyle = {
    ...PLAIN,
    horizontal: RIGHT_ALIGNED.has(format) ? "right" : "left",
    borders: ALL_BORDERS,
    wrap: value === null || value.kind === "text",
    ...style,
    numberFormat,
  };
  return { at, rows: 1, value, shown: shownOf(field), style: look, name };
}
