import { SHEET_ROWS } from "../../shares/values/cell";
import { rewriteFormula, type WrittenReference } from "../../shares/values/formulaReferences";
import { rectangleOrNull, type Rectangle } from "../model/rectangle";

/** A reference, and the cells it names. */
interface AreaReference extends WrittenReference {
  readonly area: Rectangle;
}

function mapReferences(formula: string, rewrite: (reference: AreaReference) => string): string {
  return rewriteFormula(formula, {
    reference(written) {
      const area = rectangleOrNull(written.address);
      return area === null ? written.text : rewrite({ ...written, area });
    },
  });
}

/** The references of a formula, in order. */
export function referencesOf(formula: string): readonly AreaReference[] {
  const found: AreaReference[] = [];
  mapReferences(formula, (reference) => {
    found.push(reference);
    return reference.text;
  });
  return found;
}

/** Cells inserted (`by` above 0) or deleted (below 0) in a band of columns, from a row on. */
export interface RowShift {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly by: number;
}

/** An area after a shift; null if it was deleted. An area only partly in the band stays. */
export function shifted(area: Rectangle, shift: RowShift): Rectangle | null {
  if (area.column < shift.column || area.column + area.columns > shift.column + shift.columns) return area;
  const last = area.row + area.rows - 1;
  if (last < shift.row || area.rows === SHEET_ROWS) return area;
  if (shift.by > 0)
    return area.row >= shift.row ? { ...area, row: area.row + shift.by } : { ...area, rows: area.rows + shift.by };
  const gone = -shift.by;
  const move = (row: number): number => (row < shift.row ? row : Math.max(shift.row, row - gone));
  const top = move(area.row);
  const bottom = last >= shift.row + gone ? last - gone : shift.row - 1;
  return bottom < top ? null : { ...area, row: top, rows: bottom - top + 1 };
}

/** A formula after cells moved on a sheet: its references follow their cells. */
export function followed(formula: string, ownSheet: string, shiftedSheet: string, shift: RowShift): string {
  return mapReferences(formula, (reference) => {
    if ((reference.sheet ?? ownSheet).toUpperCase() !== shiftedSheet.toUpperCase()) return reference.text;
    const after = shifted(reference.area, shift);
    if (after === reference.area) return reference.text;
    return after === null ? "#REF!" : reference.sheetText + withRows(reference.address, after);
  });
}

function withRows(address: string, area: Rectangle): string {
  const rows = [area.row + 1, area.row + area.rows];
  return address
    .split(":")
    .map((corner, index) => corner.replace(/\d{1,7}$/, String(rows[index] ?? area.row + 1)))
    .join(":");
}

/** A formula with one sheet's name put for another's, as Excel does when a sheet is renamed. */
export function withSheetRenamed(formula: string, before: string, after: string): string {
  return mapReferences(formula, (reference) =>
    reference.sheet?.toUpperCase() === before.toUpperCase() ? `${after}!${reference.address}` : reference.text,
  );
}
