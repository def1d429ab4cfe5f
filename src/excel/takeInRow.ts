import { columnNumber, type Region } from "../shares/values/cell";
import { rewriteFormula } from "../shares/values/formulaReferences";

/** A formula and the cell it stands in. */
export interface PlacedFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** `$B$2:B7`: columns, and the digits of both rows. */
const RANGE = /^\$?([A-Za-z]{1,3})\$?(\d{1,7}):\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

/**
 * The formula with ranges that end at the last row of data extended by one row, so that totals include the new row; Excel does this only for
 * its tables. A formula beside the range's own rows is kept: a running total counts up to its own row.
 * @param data the last row of data, over the table's columns
 */
export function takeInRow({ sheet, row, formula }: PlacedFormula, data: Region): string {
  const last = data.row + data.rows - 1;
  const right = data.column + data.columns - 1;
  return rewriteFormula(formula, {
    reference(written) {
      const range = RANGE.exec(written.address);
      if (range === null) return written.text;
      const [, firstLetters = "", firstDigits = "", lastLetters = "", lastDigits = ""] = range;
      const at = written.sheet ?? sheet;
      const top = Number.parseInt(firstDigits, 10) - 1;
      const bottom = Number.parseInt(lastDigits, 10) - 1;
      const within = columnNumber(firstLetters) >= data.column && columnNumber(lastLetters) <= right;
      const beside = sheet === data.sheet && row >= top && row <= bottom;
      if (at.toLowerCase() !== data.sheet.toLowerCase() || bottom !== last || top >= bottom || !within || beside)
        return written.text;
      return `${written.text.slice(0, -lastDigits.length)}${last + 2}`;
    },
  });
}
