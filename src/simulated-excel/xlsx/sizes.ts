/**
 * Sizes as Excel's files and its scripts give them. A file counts a column's width in widths of the digit 0 (7 pixels in Calibri 11,
 * padding included), a script in points; a pixel is three quarters of a point.
 */

const DIGIT = 7;
const POINTS_A_PIXEL = 0.75;
export const POINTS_AN_INCH = 72;

export function pointsOfWidth(width: number): number {
  return Math.round(width * DIGIT) * POINTS_A_PIXEL;
}

export function widthOfPoints(points: number): number {
  return points / POINTS_A_PIXEL / DIGIT;
}

export function pointsOfInches(inches: number): number {
  return Math.round(inches * POINTS_AN_INCH * 1_000) / 1_000;
}
