/** Below this contrast letters are not told from what is behind them; light grey on white has 1.5, white on white 1. */
const LEAST_CONTRAST = 1.15;

/**
 * Whether letters of one colour cannot be seen on another.
 * @param letters `#RRGGBB`
 * @param behind `#RRGGBB`
 */
export function isUnseen(letters: string, behind: string): boolean {
  const [a, b] = [luminanceOf(letters), luminanceOf(behind)];
  return a !== null && b !== null && (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) < LEAST_CONTRAST;
}

/** Relative luminance, 0 to 1, as WCAG 2 defines it; null for what is no colour. */
function luminanceOf(colour: string): number | null {
  const digits = /^#([0-9a-f]{6})$/i.exec(colour)?.[1];
  if (digits === undefined) return null;
  const part = (from: number): number => {
    const share = parseInt(digits.slice(from, from + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4);
}
