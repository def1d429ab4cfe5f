import type { Words } from "../shares/values/finding";

/** What kind of value a field holds. */
export type FieldFormat = "text" | "date" | "count" | "percent" | "money";

/**
 * A field of a return, declared once: what is laid out, named on the sheet, printed as JSON, read back, compared and said of it in
 * words follows from here.
 */
export interface Field<Value extends string> {
  /** Its name within its part (`Issued` of `Class1.Event2.Issued`). Workbooks keep it as a defined name, so it never changes. */
  readonly name: string;
  readonly format: FieldFormat;
  /** The value of its part that stands in it. */
  readonly from: Value;
  /** Its key in the JSON; null where the JSON leaves it out. */
  readonly json: string | null;
  readonly words: Words;
}

/** A field whose key in the JSON is the name of its value. */
export function field<Value extends string>(
  name: string,
  format: FieldFormat,
  from: Value,
  en: string,
  chinese: string,
): Field<Value> {
  return { name, format, from, json: from, words: { en, "zh-Hant": chinese } };
}

/** The same field, left out of the JSON. */
export function sheetOnly<Value extends string>(of: Field<Value>): Field<Value> {
  return { ...of, json: null };
}
