import type { Finding } from "../shares/values/finding";
import { isDateFormat } from "./cells/parseDate";
import type { HeadingWords } from "./columns/headingWords";
import type { FoundTable } from "./locateTables";
import { rowName } from "./regions/tableRegion";
import { readingFinding } from "./readingFindings";

const FIELD = "Purchased before this register";
const LONGEST_NAME = 120;

/**
 * Names beside numbers that nobody reads, in a mandate that does not say what was bought under it before: one of them may say so, and the return counts it
 * in what was bought under the mandate.
 */
export function namesNotRead({ table, grid }: FoundTable, words: HeadingWords): Finding[] {
  if (table.kind !== "Mandate" || table.shape !== "pairs" || table.fields.has(FIELD) || table.cells !== undefined)
    return [];
  const read = new Set(table.fields.values());
  // More than the mandate allows was not bought under it.
  const authorised = grid.value(table.fields.get("Shares authorised") ?? -1, table.valueColumn);
  const most = typeof authorised === "number" ? authorised : Infinity;
  const findings: Finding[] = [];
  const { row: first, rows, column } = table.region;
  for (let row = first; row <= first + rows; row++) {
    const isBlank = grid.isBlank(row, column);
    const name = isBlank ? rowName(row) : grid.text(row, column);
    const value = grid.value(row, table.valueColumn);
    const isCount = typeof value === "number" && Number.isInteger(value) && value > 0 && value <= most;
    if (read.has(row) || name === "" || name.length > LONGEST_NAME || !isCount) continue;
    const format = grid.format(row, table.valueColumn);
    if (isDateFormat(format) || format.includes("%") || (!isBlank && words.read([name]).notRead !== null)) continue;
    findings.push(
      readingFinding(
        "name-not-read",
        [grid.cell(row, column)],
        { table: table.kind, heading: name, read: String(value), field: FIELD },
        [
          {
            kind: table.kind,
            places: [{ sheet: table.sheet, range: null }],
            columns: [{ field: FIELD, heading: name }],
          },
        ],
      ),
    );
  }
  return findings;
}
