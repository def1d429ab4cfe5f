import type { PlainValue } from "../../workbook/plainValue";
import type { Span } from "../form";
import type { BoxStyle } from "./looks";
import { fitsOneLine, type Setting, textHeight } from "./textMeasure";
import type { Typeface } from "./typeface";

/** A cell, or cells made one, of a row being laid out. */
export interface LaidBox {
  readonly at: Span;
  /** Rows it stands over; 1 for almost all. */
  readonly rows: number;
  readonly value: PlainValue | null;
  /** What is seen in it, for measuring. */
  readonly shown: string;
  readonly style: BoxStyle;
  readonly name: string | null;
}

export interface LaidRow {
  readonly boxes: readonly LaidBox[];
  /** Points. */
  readonly height: number;
}

/** No row is higher in Excel. */
export const HIGHEST_ROW = 409;
const LOWEST_ROW = 14;
const SMALLEST_SIZE = 5;

/** What boxes are measured by. */
export interface Measure {
  readonly typeface: Typeface;
  readonly columnWidths: readonly number[];
}

/** The width of a span of columns, in points. */
function spanWidth({ columnWidths }: Measure, [first, last]: Span): number {
  return columnWidths.slice(first, last + 1).reduce((sum, width) => sum + width, 0);
}

function settingOf({ typeface }: Measure, { larger, bold }: BoxStyle): Setting {
  return { size: typeface.size + larger, bold };
}

/** Points of one step of Excel's indent, at most. */
const INDENT = 9;

/**
 * Whether a text stands a step from the rule beside it: not at the left edge of the form, where it stands under the paragraphs, and not where it would
 * need a line more or a smaller size.
 */
function isIndented(measure: Measure, box: LaidBox): boolean {
  const { at, shown, style } = box;
  if (style.horizontal === "center" || at[0] === 0 || !(style.borders.left || style.borders.right)) return false;
  const narrower = spanWidth(measure, at) - INDENT;
  const setting = settingOf(measure, style);
  return style.wrap
    ? textHeight(shown, narrower, measure.typeface, setting) <= boxHeight(measure, box)
    : fitsOneLine(shown, narrower, measure.typeface, setting);
}

/** The height a box needs for what is seen in it. */
export function boxHeight(measure: Measure, { shown, at, style }: LaidBox): number {
  if (shown === "") return 0;
  const setting = settingOf(measure, style);
  return textHeight(style.wrap ? shown : "0", spanWidth(measure, at), measure.typeface, setting);
}

/** A row as high as its boxes need; boxes over several rows are the caller's to make room for. */
export function laidRow(measure: Measure, boxes: readonly LaidBox[], lowest = LOWEST_ROW): LaidRow {
  const fitted = boxes.map((box) => indented(measure, smallEnough(measure, box)));
  const needed = fitted.filter((box) => box.rows === 1).map((box) => boxHeight(measure, box));
  return { boxes: fitted, height: Math.max(lowest, ...needed) };
}

function indented(measure: Measure, box: LaidBox): LaidBox {
  return box.shown !== "" && isIndented(measure, box) ? { ...box, style: { ...box.style, indented: true } } : box;
}

/** A number cannot wrap: one too wide for its cell would print as ####, so it is set smaller until it fits. */
function smallEnough(measure: Measure, box: LaidBox): LaidBox {
  if (box.style.wrap) return box;
  let { style } = box;
  const width = spanWidth(measure, box.at);
  while (
    !fitsOneLine(box.shown, width, measure.typeface, settingOf(measure, style)) &&
    measure.typeface.size + style.larger > SMALLEST_SIZE
  ) {
    style = { ...style, larger: style.larger - 1 };
  }
  return { ...box, style };
}
