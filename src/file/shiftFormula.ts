import { columnLetters, columnNumber } from "../shares/values/cell";
import { COLUMNS, ROWS } from "./limits";

/** A reference inside a formula: a cell, or a rectangle. Row and column count from 0. */
export interface FormulaReference {
  /** As the formula names it, out of its quotes; null where it means the formula's own sheet. */
  readonly sheet: string | null;
  readonly first: ReferenceEnd;
  /** The same as `first` for a single cell. */
  readonly last: ReferenceEnd;
}

export interface ReferenceEnd {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

const END = "(\\$?)([A-Za-z]{1,3})(\\$?)([0-9]{1,7})";
/**
 * What a formula is made of, as far as references need it: texts, numbers (`1E5` is no cell), square brackets of tables and other workbooks, an optional sheet with a reference, and
 * words (functions, names), which are taken whole so that `LOG10(` or `Q4_total` is never read as a cell.
 */
const TOKEN = new RegExp(
  `"(?:[^"]|"")*"|(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[Ee][+-]?[0-9]+)?|\\[(?:[^\\[\\]]|\\[[^\\]]*\\])*\\]|('(?:[^']|'')*'!|[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*!)?${END}(?::${END})?(?![\\p{L}\\p{N}_.(!\\[])|'(?:[^']|'')*'!?|[\\p{L}_\\\\$][\\p{L}\\p{N}_.\\\\$]*!?`,
  "gu",
);

/** Rewrites every reference of a formula; `change` answers the new one, or null where the cells are gone. The rest of the formula stays letter for letter. */
export function rewriteReferences(
  formula: string,
  change: (reference: FormulaReference) => FormulaReference | null,
): string {
  return formula.replace(
    TOKEN,
    (
      token: string,
      sheet: string | undefined,
      c1: string | undefined,
      left: string | undefined,
      r1 = "",
      top = "",
      c2 = "",
      right?: string,
      r2 = "",
      bottom = "",
    ) => {
      if (left === undefined) return token;
      const first: ReferenceEnd = {
        row: Number(top) - 1,
        column: columnNumber(left),
        rowFixed: r1 === "$",
        columnFixed: c1 === "$",
      };
      const last: ReferenceEnd =
        right === undefined
          ? first
          : { row: Number(bottom) - 1, column: columnNumber(right), rowFixed: r2 === "$", columnFixed: c2 === "$" };
      if (!onSheet(first) || !onSheet(last)) return token;
      const next = change({ sheet: sheet === undefined ? null : unquote(sheet.slice(0, -1)), first, last });
      if (!next || !onSheet(next.first) || !onSheet(next.last)) return `${sheet ?? ""}#REF!`;
      return `${sheet ?? ""}${showEnd(next.first)}${right === undefined ? "" : `:${showEnd(next.last)}`}`;
    },
  );
}

/** The formula as Excel would fill it `rows` down and `columns` right: ends without `$` move, the others stay. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const move = (end: ReferenceEnd): ReferenceEnd => ({
    ...end,
    row: end.rowFixed ? end.row : end.row + rows,
    column: end.columnFixed ? end.column : end.column + columns,
  });
  return rewriteReferences(formula, ({ sheet, first, last }) => ({ sheet, first: move(first), last: move(last) }));
}

function onSheet(end: ReferenceEnd): boolean {
  return end.row >= 0 && end.row < ROWS && end.column >= 0 && end.column < COLUMNS;
}

function showEnd(end: ReferenceEnd): string {
  return `${end.columnFixed ? "$" : ""}${columnLetters(end.column)}${end.rowFixed ? "$" : ""}${end.row + 1}`;
}

function unquote(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
