import { columnNumber, type Region } from "../shares/values/cell";

/** A formula and the cell it stands in. */
export interface PlacedFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

// In this order: a text, a structured reference, both passed over; then a range with its sheet.
const RANGES =
  // eslint-disable-next-line regexp/no-super-linear-move -- Excel's formulas have 8,192 characters at most
  /("(?:[^"]|"")*")|(\[(?:[^[\]]|\[[^\]]*\])*\])|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<![\p{L}\p{N}_.$])\$?([A-Za-z]{1,3})\$?(\d{1,7}):\$?([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/gu;

/**
 * The formula with ranges that end at the last row of data extended by one row, so that totals include the new row; Excel does this only for
 * its tables. A formula beside the range's own rows is kept: a running total counts up to its own row.
 * @param data the last row of data, over the table's columns
 */
export function takeInRow({ sheet, row, formula }: PlacedFormula, data: Region): string {
  const last = data.row + data.rows - 1;
  const right = data.column + data.columns - 1;
  return formula.replace(RANGES, (...match: unknown[]) => {
    const whole = String(match[0]);
    const [text, structured, sheetText, firstLetters, firstDigits, lastLetters, , lastDigits] = match.slice(1, 9);
    if (text !== undefined || structured !== undefined) return whole;
    const at = typeof sheetText === "string" ? unquoted(sheetText.slice(0, -1)) : sheet;
    const top = Number.parseInt(String(firstDigits), 10) - 1;
    const bottom = Number.parseInt(String(lastDigits), 10) - 1;
    const within = columnNumber(String(firstLetters)) >= data.column && columnNumber(String(lastLetters)) <= right;
    const beside = sheet === data.sheet && row >= top && row <= bottom;
    if (at.toLowerCase() !== data.sheet.toLowerCase() || bottom !== last || top >= bottom || !within || beside)
      return whole;
    return `${whole.slice(0, -String(lastDigits).length)}${last + 2}`;
  });
}

function unquoted(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
