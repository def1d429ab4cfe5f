import { columnLetters, columnNumber, SHEET_COLUMNS, SHEET_ROWS } from "./cell";

/** A reference in a formula: `'Share classes'!$A$1:B2`, `$A:C`, `1:$3`. */
export interface WrittenReference {
  readonly text: string;
  /** `'Share classes'!`, or "". */
  readonly sheetText: string;
  readonly sheet: string | null;
  /** `$A$1:B2`. */
  readonly address: string;
}

/** A reference to a table by its name: `Movements[[#Totals],[Balance]]`. */
export interface TableReference {
  readonly text: string;
  /** Null for the table the formula stands in. */
  readonly table: string | null;
  /** What stands between the outer brackets. */
  readonly inner: string;
}

/** Excel's own limit of characters: a longer text is no formula, and nothing of it is a reference. */
const LONGEST_FORMULA = 8_192;

const CELL = "\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7}";
const ADDRESS = `${CELL}(?::${CELL})?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?[0-9]{1,7}:\\$?[0-9]{1,7}`;
const SHEET = "(?:'(?:[^']|'')*'|[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*)!";
/**
 * What a formula is made of, as far as references need it, in this order: texts; references; references to tables, or what
 * brackets hold of another workbook; numbers (`1E5` is no cell); words (functions, names), which are taken whole so that
 * `LOG10(` or `Q4_total` is never read as a cell.
 */
const TOKEN = new RegExp(
  [
    `"(?:[^"]|"")*"`,
    `(?<sheetText>${SHEET})?(?<address>${ADDRESS})(?![\\p{L}\\p{N}_.(!\\[])`,
    `(?<table>[\\p{L}_\\\\][\\p{L}\\p{N}_.]*)?\\[(?<inner>(?:[^\\[\\]']|'.|\\[(?:[^\\]'\\[]|'.)*\\])*)\\]`,
    `(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[Ee][+-]?[0-9]+)?`,
    `'(?:[^']|'')*'!?`,
    `[\\p{L}_\\\\$][\\p{L}\\p{N}_.\\\\$]*!?`,
    // Any other character by itself, so that each match begins where the last has ended.
    "[^]",
  ].join("|"),
  "guy",
);

/** A formula with its references rewritten; texts, numbers, functions and names stay as they are. */
export function rewriteFormula(
  formula: string,
  {
    reference = ({ text }) => text,
    tableReference = ({ text }) => text,
  }: {
    readonly reference?: (reference: WrittenReference) => string;
    readonly tableReference?: (reference: TableReference) => string;
  },
): string {
  if (formula.length > LONGEST_FORMULA) return formula;
  return formula.replace(TOKEN, (text: string, ...rest: unknown[]) => {
    const { sheetText = "", address, table = null, inner } = rest.at(-1) as Record<string, string | undefined>;
    if (inner !== undefined) return tableReference({ text, table, inner });
    if (address === undefined || !address.split(":").every(isOnSheet)) return text;
    const bare = sheetText.slice(0, -1);
    const sheet = sheetText === "" ? null : bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
    return reference({ text, sheetText, sheet, address });
  });
}

/** The formula when copied so many rows and columns away: `$` is fixed, the rest moves. What would lie outside the sheet becomes `#REF!`. */
export function copiedBy(formula: string, rows: number, columns: number): string {
  return rewriteFormula(formula, {
    reference({ sheetText, address }) {
      const moved = address.split(":").map((corner) => movedCorner(corner, rows, columns));
      return sheetText + (moved.includes(null) ? "#REF!" : moved.join(":"));
    },
  });
}

/** A corner of an address; of whole rows or columns it names one of the two only. */
interface Corner {
  readonly columnFixed: string;
  /** Null where the corner names no column. */
  readonly column: number | null;
  readonly rowFixed: string;
  readonly row: number | null;
}

function cornerOf(text: string): Corner {
  const [, first = "", letters = "", second = "", digits = ""] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  // A reference to a row alone is `$3`: one dollar, in front of the digits.
  return {
    columnFixed: letters === "" ? "" : first,
    column: letters === "" ? null : columnNumber(letters),
    rowFixed: letters === "" ? first : second,
    row: digits === "" ? null : parseInt(digits, 10) - 1,
  };
}

function isOnSheet(corner: string): boolean {
  const { row, column } = cornerOf(corner);
  return isWithin(row, SHEET_ROWS) && isWithin(column, SHEET_COLUMNS);
}

function isWithin(place: number | null, places: number): boolean {
  return place === null || (place >= 0 && place < places);
}

/** Null where the corner would lie outside the sheet. */
function movedCorner(text: string, rows: number, columns: number): string | null {
  const corner = cornerOf(text);
  const row = corner.row === null || corner.rowFixed === "$" ? corner.row : corner.row + rows;
  const column = corner.column === null || corner.columnFixed === "$" ? corner.column : corner.column + columns;
  if (!isWithin(row, SHEET_ROWS) || !isWithin(column, SHEET_COLUMNS)) return null;
  const inLetters = column === null ? "" : columnLetters(column);
  return `${corner.columnFixed}${inLetters}${corner.rowFixed}${row === null ? "" : row + 1}`;
}
