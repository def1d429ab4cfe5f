import { columnLetters, columnNumber } from "../../shares/values/cell";
import { SHEET_COLUMNS, SHEET_ROWS, rectangleOrNull, type Rectangle } from "../model/rectangle";

/** A reference in a formula: `'Share classes'!$A$1:B2`. */
export interface WrittenReference {
  readonly text: string;
  /** `'Share classes'!`, or "". */
  readonly sheetText: string;
  readonly sheet: string | null;
  /** `$A$1:B2`. */
  readonly address: string;
  readonly area: Rectangle;
}

// In this order: text in quotes and structured references, which are passed over, then a reference with its sheet.
const PIECES =
  /("(?:[^"]|"")*")|(\[(?:[^[\]]|\[[^\]]*\])*\])|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<![\p{L}\p{N}_.$])(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])/gu;

/** Rewrites each reference of a formula; text in quotes and structured references stay as they are. */
function mapReferences(formula: string, rewrite: (reference: WrittenReference) => string): string {
  return formula.replace(PIECES, (...match: unknown[]) => {
    const text = String(match[0]);
    const sheetText = typeof match[3] === "string" ? match[3] : "";
    const address = match[4];
    if (typeof address !== "string") return text;
    const area = rectangleOrNull(address);
    if (!area) return text;
    const bare = sheetText.slice(0, -1);
    const sheet = sheetText === "" ? null : bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
    return rewrite({ text, sheetText, sheet, address, area });
  });
}

/** The references of a formula, in order. */
export function referencesOf(formula: string): readonly WrittenReference[] {
  const found: WrittenReference[] = [];
  mapReferences(formula, (reference) => {
    found.push(reference);
    return reference.text;
  });
  return found;
}

/** The formula when copied so many rows and columns away: `$` is fixed, the rest moves. */
export function copiedBy(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, ({ sheetText, address }) => {
    const moved = address.split(":").map((corner) => movedCorner(corner, rows, columns));
    return moved.includes(null) ? "#REF!" : sheetText + moved.join(":");
  });
}

function movedCorner(corner: string, rows: number, columns: number): string | null {
  const parts = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner);
  if (!parts) return null;
  const [, firstDollar = "", letters = "", secondDollar = "", digits = ""] = parts;
  // A reference to a row alone is `$3`: one dollar, in front of the digits.
  const rowDollar = letters === "" ? firstDollar : secondDollar;
  const columnDollar = letters === "" ? "" : firstDollar;
  const column = letters === "" ? null : columnNumber(letters) + (columnDollar ? 0 : columns);
  const row = digits === "" ? null : Number.parseInt(digits, 10) - 1 + (rowDollar ? 0 : rows);
  if ((column !== null && (column < 0 || column >= SHEET_COLUMNS)) || (row !== null && (row < 0 || row >= SHEET_ROWS)))
    return null;
  return `${columnDollar}${column === null ? "" : columnLetters(column)}${rowDollar}${row === null ? "" : row + 1}`;
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
    .map((corner, index) => corner.replace(/\d+$/, String(rows[index] ?? area.row + 1)))
    .join(":");
}

/** A formula with one sheet's name put for another's, as Excel does when a sheet is renamed. */
export function withSheetRenamed(formula: string, before: string, after: string): string {
  return mapReferences(formula, (reference) =>
    reference.sheet?.toUpperCase() === before.toUpperCase() ? `${after}!${reference.address}` : reference.text,
  );
}
