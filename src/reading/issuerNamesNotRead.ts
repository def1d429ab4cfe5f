import type { Finding } from "../shares/values/finding";
import type { LocatedTable } from "../shares/register/table";
import { isDateFormat, parseDate } from "./cells/parseDate";
import { holdsCell } from "./holdsCell";
import type { FoundTable } from "./locateTables";
import { quotedTexts } from "./quotedTexts";
import { readingFinding } from "./readingFindings";
import type { SheetGrid } from "./regions/sheetGrid";
import { foldText } from "./vocabulary/foldText";

const LONGEST_NAME = 60;

/** Names of the issuer's list with values beside them that nobody reads: one note that names them, and a warning for one that plainly says something the
 * return goes by: by default without it. */
export function issuerNamesNotRead(table: LocatedTable, grid: SheetGrid, tables: readonly FoundTable[]): Finding[] {
  if (table.kind !== "Issuer" || table.shape !== "pairs" || table.cells !== undefined) return [];
  const { region, valueColumn, fields } = table;
  const read = new Set(fields.values());
  const tablesBeside = tables.map((each) => each.table).filter((each) => each !== table);
  // The list goes on to the next blank name.
  let rows = region.rows;
  while (region.row + rows <= grid.bottom && !grid.isBlank(region.row + rows, region.column)) rows += 1;
  const cells = Array.from({ length: rows }, (_, down) => grid.cell(region.row + down, region.column)).filter(
    (cell) => {
      const name = grid.text(cell.row, cell.column);
      return (
        !read.has(cell.row) &&
        name !== "" &&
        name.length <= LONGEST_NAME &&
        !grid.isBlank(cell.row, valueColumn) &&
        !tablesBeside.some((other) => holdsCell(other, cell))
      );
    },
  );
  if (cells.length === 0) return [];
  const meant = new Map(
    cells.flatMap((cell) => {
      const field = settingMeant(grid.text(cell.row, cell.column), isDay(grid, cell.row, valueColumn));
      return field === null || fields.has(field) ? [] : [[cell, field] as const];
    }),
  );
  const settings = [...meant].map(([cell, field]) =>
    readingFinding("setting-not-read", [cell], { table: table.kind, heading: grid.text(cell.row, cell.column), field }),
  );
  const others = cells.filter((cell) => !meant.has(cell));
  if (others.length === 0) return settings;
  const names = quotedTexts(others.map(({ row, column }) => grid.text(row, column)));
  return [
    ...settings,
    readingFinding("columns-not-read", others, { table: table.kind, columns: names, shape: "names" }),
  ];
}

function isDay(grid: SheetGrid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  if (typeof value === "number") return isDateFormat(grid.format(row, column));
  return parseDate(value, "", false).kind === "value";
}

/** What the return would go by, the words of a name that say it, and whether its value is then a day; the first that fits counts. */
const SETTINGS: readonly (readonly [field: string, isOfDays: boolean, ...words: RegExp[]])[] = [
  ["Mandate percentage decimals", false, /\bmandate\b|授權/, /\bdecimals?\b|\bplaces\b|小數/],
  ["Discount decimals", false, /\bdiscount\b|折讓/, /\bdecimals?\b|\bplaces\b|小數/],
  ["Price decimals", false, /\bprices?\b|價/, /\bdecimals?\b|\bplaces\b|小數/],
  ["Percentage decimals", false, /\bdecimals?\b|\brounding\b|\brounded\b|\bdp\b|小數|四捨五入/],
  ["Percentage base", false, /\bbase of\b|\bdenominator\b|基數|分母/],
  ["Date of explanatory statement", true, /\bexplanatory\b|\bcircular\b|說明函件|通函/],
  ["Date submitted", true, /\b(?:filed|filings?|submit\w*|submission|lodged)\b|呈交|提交|遞交|報送/],
  ["Repeat percentages of earlier purchases", false, /\brepeat\w*\b|重複/],
  ["Confirmations", false, /\bconfirmations?\b|確認/],
  ["Part A without an event", false, /\bpart a\b|[甲a]部/],
];

function settingMeant(name: string, isOfDay: boolean): string | null {
  const plain = foldText(name);
  const meant = SETTINGS.find(
    ([, needsDay, ...words]) => (!needsDay || isOfDay) && words.every((each) => each.test(plain)),
  );
  return meant?.[0] ?? null;
}
