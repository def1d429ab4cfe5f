import { CURRENCY_WORDS } from "../../shares/register/currencies";
import type { HeadingWords } from "../columns/headingWords";
import type { SheetGrid } from "./sheetGrid";
import type { HeadingColumn } from "./tableRegion";

/** Rows of headings that belong together, with the columns they head. */
export interface HeadingBlock {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly HeadingColumn[];
}

/** Most rows of headings above one table. */
const MOST_ROWS = 3;
const LONGEST_HEADING = 160;

/** What is known of texts that may be headings. */
export interface HeadingContext {
  readonly words: HeadingWords;
  /** True for the name of a class or the words of an event, which head columns of a matrix. */
  readonly isLabel: (text: string) => boolean;
  /** True for a text the user named as a heading of the sheet. */
  readonly isAnswered: (text: string) => boolean;
  /** Columns the user named where nothing stands over them. */
  readonly answeredColumns?: ReadonlySet<number>;
}

/**
 * The headings of a table whose main row is given. A row above or below belongs to them where its texts are headings and stand where the main row
 * is blank, or over several columns of it; what is written over several columns counts for each: the cells beside it are blank.
 */
export function headingBlock(
  grid: SheetGrid,
  row: number,
  [first, last]: readonly [first: number, last: number],
  context: HeadingContext,
): HeadingBlock {
  let firstRow = row;
  while (row - firstRow < MOST_ROWS - 1 && isGroupRow(grid, firstRow - 1, firstRow, [first, last], context))
    firstRow -= 1;
  let lastRow = row;
  while (lastRow - row < MOST_ROWS - 1 && isSubRow(grid, lastRow + 1, lastRow, first, last, context)) lastRow += 1;
  const columns: HeadingColumn[] = [];
  for (let column = first; column <= last; column++) {
    const { path, lowest } = pathOver(grid, column, firstRow, lastRow, first);
    columns.push({ column, path, row: lowest, meanings: path.length === 0 ? [] : context.words.meaningsOf(path) });
  }
  // Of the prices of grants in the row below no heading is made.
  return {
    firstRow,
    lastRow: isRowOfPrices(grid, lastRow + 1, lastRow, [first, last]) ? lastRow + 1 : lastRow,
    columns,
  };
}

/** Texts over parts of the headings below: never in the first column alone, where a title stands. */
function isGroupRow(
  grid: SheetGrid,
  row: number,
  below: number,
  [first, last]: readonly [first: number, last: number],
  { isLabel }: HeadingContext,
): boolean {
  const all = grid.filledIn(row, first, last);
  // A title may stand before the names of classes abreast.
  const others = all.slice(1);
  const hasTitle = all[0] === first && others.length >= 2 && others.every((column) => isLabel(grid.text(row, column)));
  const filled = hasTitle ? others : all;
  const [one] = filled;
  if (one === undefined || one === first || filled.length * 2 > grid.filledIn(below, first, last).length) return false;
  return filled.every((column) => {
    const text = grid.text(row, column);
    return text !== "" && text.length <= LONGEST_HEADING && !grid.isBlank(below, column);
  });
}

/** A second row of headings: texts only, each a heading by itself or with what stands above, some where the row above is blank or written over several columns. */
function isSubRow(
  grid: SheetGrid,
  row: number,
  above: number,
  first: number,
  last: number,
  { words, isLabel }: HeadingContext,
): boolean {
  const filled = grid.filledIn(row, first, last);
  if (filled.length === 0) return false;
  let isBelow = false;
  for (const column of filled) {
    const text = grid.text(row, column);
    if (text === "" || text.length > LONGEST_HEADING) return false;
    const isBlankAbove = grid.isBlank(above, column);
    const spans = !isBlankAbove && column < last && grid.isBlank(above, column + 1) && !grid.isBlank(row, column + 1);
    if (isBlankAbove || spans) isBelow = true;
    if (!isUnitMark(text) && !words.isHeading(text) && !isLabel(text)) return false;
  }
  // `(highest)`, `HK$`: says more of the heading above, and heads nothing by itself.
  if (filled.every((column) => isQualifier(grid.text(row, column)) && !grid.isBlank(above, column))) return true;
  const isTranslation = filled.length >= 2 && filled.every((column) => !grid.isBlank(above, column));
  return isBelow
    ? filled.length < grid.filledIn(above, first, last).length + filled.length
    : isTranslation && isAllHan(grid, row, filled);
}

const PRICES =
  /^\W{0,2}(?:exercise|subscription|strike|issue)? ?price\b|^(?:行使|認購|认购|行權|行权|發行|发行)?[價价]/i;

/** `Exercise price (HK$) | 1.85 | 2.10`: of each grant whose name stands above. */
function isRowOfPrices(
  grid: SheetGrid,
  row: number,
  above: number,
  [first, last]: readonly [first: number, last: number],
): boolean {
  const filled = grid.filledIn(row, first, last);
  const [label, ...prices] = filled;
  return (
    label !== undefined &&
    prices.length >= 2 &&
    PRICES.test(grid.text(row, label)) &&
    prices.every((column) => typeof grid.value(row, column) === "number" && grid.text(above, column) !== "")
  );
}

function isQualifier(text: string): boolean {
  return isUnitMark(text) || /^[(（](?:[a-z][^()（）\d]{3,40}|\p{Script=Han}[^()（）\d]{0,20})[)）]$/iu.test(text);
}

function isAllHan(grid: SheetGrid, row: number, columns: readonly number[]): boolean {
  return columns.every(
    (column) => /[\u3400-\u9fff]/.test(grid.text(row, column)) || isUnitMark(grid.text(row, column)),
  );
}

const UNIT_MARK = new RegExp(
  `^\\(?\\s*(?:${CURRENCY_WORDS}|\\$|%|['‘’]000|shares?|股|千股|萬股|万股|百萬股|百万股|元|million|thousand|mn|m)['’\\s\\d,0shares股]*\\)?$`,
  "i",
);

/** `HK$`, `'000`, `%`, `(shares)`: says in what a column counts. */
function isUnitMark(text: string): boolean {
  return text.length <= 14 && UNIT_MARK.test(text);
}

function pathOver(
  grid: SheetGrid,
  column: number,
  firstRow: number,
  lastRow: number,
  first: number,
): { path: string[]; lowest: number } {
  const path: string[] = [];
  let lowest = lastRow;
  for (let row = firstRow; row <= lastRow; row++) {
    const own = grid.text(row, column);
    const text = own !== "" || row === lastRow ? own : spanningText(grid, row, column, first, lastRow);
    if (text === "" || path.at(-1) === text) continue;
    path.push(text);
    lowest = row;
  }
  return { path, lowest };
}

/** The text that spreads over a column from its left: blank cells between, and something of its own below. */
function spanningText(grid: SheetGrid, row: number, column: number, first: number, lastRow: number): string {
  const hasOwn = Array.from({ length: lastRow - row }, (_, index) => row + 1 + index).some(
    (below) => !grid.isBlank(below, column),
  );
  if (!hasOwn) return "";
  for (let left = column - 1; left >= first; left--) {
    if (grid.isBlank(row, left)) continue;
    // What has nothing below it heads its own column only.
    return grid.isBlank(row + 1, left) ? "" : grid.text(row, left);
  }
  return "";
}
