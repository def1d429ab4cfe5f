import { type Region, parseRegionAddress, regionAddress } from "../shares/values/cell";
import { type FormulaReference, rewriteReferences } from "./shiftFormula";

/** A row of data that comes in below the last one of a table. */
export interface RowInsertion {
  readonly sheet: string;
  /** The new row. */
  readonly row: number;
  /** The table's columns, first and last: only their cells move down. */
  readonly left: number;
  readonly right: number;
  /** False where the place below the table is free: then nothing moves, and only sums over the table grow. */
  readonly moves: boolean;
}

/** Where a formula stands; null for the formula of a name. */
export interface FormulaPlace {
  readonly sheet: string | null;
  readonly row: number;
}

/**
 * A formula after the insertion. References below move along, as in Excel. A range that ends with the last row of data takes in the new row, or a
 * total would silently leave it out; but not in a formula that stands beside the range's own rows: a running total counts up to its own row.
 */
export function formulaAfter(formula: string, place: FormulaPlace, insertion: RowInsertion): string {
  return rewriteReferences(formula, (reference) => {
    const { first, last } = reference;
    if ((reference.sheet ?? place.sheet)?.toLowerCase() !== insertion.sheet.toLowerCase()) return reference;
    if (first.column < insertion.left || last.column > insertion.right) return reference;
    const beside = place.sheet === insertion.sheet && place.row >= first.row && place.row <= last.row;
    const [top, bottom] = rowsAfter(first.row, last.row, insertion, first !== last && !beside);
    return { ...reference, first: { ...first, row: top }, last: { ...last, row: bottom } } satisfies FormulaReference;
  });
}

/** An area after the insertion: `B3:F12`. One that is only partly in the table's columns stays. */
export function areaAfter(address: string, insertion: RowInsertion): string {
  const area = parseRegionAddress(address);
  if (!area || area.column < insertion.left || area.column + area.columns - 1 > insertion.right) return address;
  const [top, bottom] = rowsAfter(area.row, area.row + area.rows - 1, insertion, area.rows > 1);
  return regionAddress({ ...area, row: top, rows: bottom - top + 1 });
}

/** Whether an area below the insertion would be torn: partly in the moving columns, partly beside them. */
export function isTorn(area: Omit<Region, "sheet">, insertion: RowInsertion): boolean {
  const right = area.column + area.columns - 1;
  const touches = area.column <= insertion.right && right >= insertion.left && area.row + area.rows > insertion.row;
  return insertion.moves && touches && (area.column < insertion.left || right > insertion.right);
}

function rowsAfter(
  top: number,
  bottom: number,
  { row, moves }: RowInsertion,
  grows: boolean,
): readonly [number, number] {
  if (moves && top >= row) return [top + 1, bottom + 1];
  if (moves && bottom >= row) return [top, bottom + 1];
  return bottom === row - 1 && grows ? [top, bottom + 1] : [top, bottom];
}
