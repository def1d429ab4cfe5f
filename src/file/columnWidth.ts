/**
 * The Normal font of the workbooks we write: column widths are counted in its digits. Those are 8 pixels wide to a hair, so nobody's rounding counts: with
 * Calibri 11 or Arial 10, 7.4 pixels, other office programs draw every column 6% wider than Excel does. Every system has it or a double of it.
 */
export const NORMAL_FONT = { name: "Times New Roman", size: 12 } as const;

const DIGIT_PIXELS = 8;
const PIXELS_PER_POINT = 96 / 72;

/** A column's width as the file keeps it: in digits of the Normal font, to the 256th that Excel itself rounds to. */
export function columnWidthInCharacters(points: number): number {
  return Math.round(((points * PIXELS_PER_POINT) / DIGIT_PIXELS) * 256) / 256;
}
