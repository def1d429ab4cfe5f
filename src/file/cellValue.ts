import { HostFailure } from "../workbook/hostFailure";
import { type CellValue, NOT_CALCULATED } from "../workbook/workbook";
import { serialOfIsoDate } from "./dateSerial";
import type { RichText, RunStrike } from "./richText";
import type { SharedStrings } from "./sharedStrings";
import { unescapeText } from "./textEscapes";

/** A cell as its part holds it; null for an element that is not there. */
export interface RawCell {
  /** The `t` attribute: `n`, `s`, `str`, `inlineStr`, `b`, `e`, `d`. */
  type: string;
  value: string | null;
  inline: RichText | null;
  formula: string | null;
}

/** What the file's strings and date system make of a cell. */
export interface ValueContext {
  readonly fileName: string;
  readonly sheet: string;
  readonly date1904: boolean;
  readonly strings: SharedStrings;
}

/** The value of a cell, as the port says: numbers and date serials as numbers, whatever their format; texts plain; errors by their text. */
export function cellValue(cell: RawCell, context: ValueContext): CellValue {
  const { type, value, formula } = cell;
  if (type === "inlineStr") return unescapeText(cell.inline?.text ?? "");
  // A formula that gives an empty text has the type of a text; one that was never calculated has no type at all.
  if (type === "str") return unescapeText(value ?? "");
  if (value === null || value.trim() === "") return formula === null ? "" : NOT_CALCULATED;
  switch (type) {
    case "s": {
      const text = context.strings.texts[Number(value)];
      if (text === undefined)
        throw new HostFailure(
          "not a workbook",
          `${context.fileName} (${context.sheet})`,
          new Error(`no shared text ${value}`),
        );
      return text;
    }
    case "b":
      return value.trim() === "1" || value.trim() === "true";
    case "e":
      return value.trim();
    case "d":
      return serialOfIsoDate(value, context.date1904) ?? value;
    default: {
      const number = Number(value);
      // What is no number in a number's place is shown as it stands: a reader reports it at its cell.
      return Number.isFinite(number) ? number : value;
    }
  }
}

/** Whether the runs of a cell's text are struck through. */
export function runStrikeOf({ type, value, inline }: RawCell, { strings }: ValueContext): RunStrike {
  if (type === "inlineStr") return inline?.strike ?? "as its cell";
  return (type === "s" ? strings.strikes.get(Number(value)) : undefined) ?? "as its cell";
}
