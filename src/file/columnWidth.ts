const PIXELS_PER_POINT = 96 / 72;

/** Widths of a digit as a part of the font's height: half in East Asian fonts, more in Latin ones, most in those after Helvetica. */
const EAST_ASIAN = /mingliu|simsun|simhei|dengxian|jhenghei|yahei|gothic|mincho|明|宋|黑|等线|ゴシック/iu;
const TIMES = /times|liberation serif/i;
const HELVETICA = /arial|helvetica|liberation sans/i;

/** Pixels of the widest digit, as Excel on a screen of 96 dots an inch measures it: 7 for Calibri 11 and for Arial 10. */
function digitPixels(font: { readonly name: string; readonly size: number }): number {
  const height = font.size * PIXELS_PER_POINT;
  if (EAST_ASIAN.test(font.name)) return Math.ceil(height / 2);
  const part = HELVETICA.test(font.name) ? 0.556 : TIMES.test(font.name) ? 0.5 : 0.507;
  return Math.max(1, Math.round(height * part));
}

/**
 * The Normal font of a new workbook. Its digits are 8 pixels wide to the hair, so nobody's rounding counts: with Calibri 11 or Arial 10, 7.4 pixels, other
 * office programs draw every column 6% wider than Excel does. Every system has it or a double of it.
 */
export const NEW_WORKBOOK_FONT = { name: "Times New Roman", size: 12 } as const;

/** A column's width as the file keeps it: in digits of the workbook's Normal font, to the 256th that Excel itself rounds to. */
export function columnWidthInCharacters(
  points: number,
  normalFont: { readonly name: string; readonly size: number },
): number {
  return Math.round(((points * PIXELS_PER_POINT) / digitPixels(normalFont)) * 256) / 256;
}
