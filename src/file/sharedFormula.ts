import { columnLetters, columnNumber } from "../shares/values/cell";
import { COLUMNS, ROWS } from "./limits";

const END = "(\\$?)([A-Za-z]{1,3})(\\$?)([0-9]{1,7})";
const SHEET = "(?:'(?:[^']|'')*'!|[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*!)";
/**
 * What a formula is made of, as far as references need it: texts, numbers (`1E5` is no cell), square brackets of tables and other workbooks, an optional
 * sheet with a reference, and words (functions, names), which are taken whole so that `LOG10(` or `Q4_total` is never read as a cell.
 */
const TOKEN = new RegExp(
  `"(?:[^"]|"")*"|(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[Ee][+-]?[0-9]+)?|\\[(?:[^\\[\\]]|\\[[^\\]]*\\])*\\]|(${SHEET})?${END}(?::${END})?(?![\\p{L}\\p{N}_.(!\\[])|'(?:[^']|'')*'!?|[\\p{L}_\\\\$][\\p{L}\\p{N}_.\\\\$]*!?`,
  "gu",
);

/** The formula of a shared group as it stands in a cell `rows` below and `columns` right of its first: ends of references without `$` move, the others stay. */
export function sharedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (token: string, sheet: string | undefined, ...ends: (string | undefined)[]) => {
    const [first, last] = [ends.slice(0, 4), ends.slice(4, 8)];
    if (first[1] === undefined || !isCell(first) || (last[1] !== undefined && !isCell(last))) return token;
    const moved = [first, last].filter((end) => end[1] !== undefined).map((end) => movedEnd(end, rows, columns));
    return `${sheet ?? ""}${moved.includes(null) ? "#REF!" : moved.join(":")}`;
  });
}

type End = readonly (string | undefined)[];

function isCell([, letters = "", , row = ""]: End): boolean {
  return Number(row) >= 1 && Number(row) <= ROWS && columnNumber(letters) < COLUMNS;
}

/** Null where the cell would lie outside the sheet. */
function movedEnd(
  [columnFixed, letters = "", rowFixed, digits = ""]: End,
  rows: number,
  columns: number,
): string | null {
  const row = Number(digits) - 1 + (rowFixed === "$" ? 0 : rows);
  const column = columnNumber(letters) + (columnFixed === "$" ? 0 : columns);
  if (row < 0 || row >= ROWS || column < 0 || column >= COLUMNS) return null;
  return `${columnFixed ?? ""}${columnLetters(column)}${rowFixed ?? ""}${row + 1}`;
}
