import { fingerprint } from "../../shares/values/fingerprint";
import { REMARKS_FIELD, type ReturnField } from "../returnFields";
import { markOf, type PrintedCell, printedPlan } from "./printedCell";

/** Eight of the sixteen digits keep a few hundred fields apart; with them a large return still fits into a handful of hidden names. */
const DIGITS = 8;
/** A hidden name holds 255 characters. */
const MARKS_A_TEXT = 31;

/**
 * Marks of what every field printed when it was written, as texts for hidden names: the sheet itself then shows a value that was changed by hand apart from one
 * that the register has left behind.
 */
export function fieldMarks(fields: readonly ReturnField[]): readonly string[] {
  const marks = fields.map(({ name, field }) => fieldMark(name, printedPlan(field.value, field.numberFormat)));
  const texts: string[] = [];
  for (let from = 0; from < marks.length; from += MARKS_A_TEXT)
    texts.push(marks.slice(from, from + MARKS_A_TEXT).join(""));
  return texts;
}

/** The marks out of their texts. */
export function parseFieldMarks(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.match(new RegExp(`.{${DIGITS}}`, "g")) ?? []));
}

/** The mark of a field that prints this. */
export function fieldMark(name: string, printed: PrintedCell): string {
  return fingerprint(`${name}=${comparable(name, printed)}`).slice(0, DIGITS);
}

/** True where both print the same in a field of that name. */
export function printSame(name: string, a: PrintedCell, b: PrintedCell): boolean {
  return comparable(name, a) === comparable(name, b);
}

/** The narrative stands in several cells, and where it was cut a space means nothing: there, spaces count for nothing. */
function comparable(name: string, printed: PrintedCell): string {
  return name === REMARKS_FIELD ? markOf(printed).replace(/\s+/g, "") : markOf(printed);
}
