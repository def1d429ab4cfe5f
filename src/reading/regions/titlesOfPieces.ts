import { currencyNamedIn } from "../cells/parseMoney";
import { unitsInTitle } from "../vocabulary/units";
import { foldText } from "../vocabulary/foldText";
import type { TableRegion } from "./tableRegion";

/** Rows looked at for the size of numbers. */
const MOST_ROWS = 200;
/** Numbers kept in the same unit differ less. */
const LIKE_SIZE = 30;

/**
 * Pieces of a table under the same headings, each with what a title over the first says of its figures: the unit, where their numbers are of like size, and
 * the currency. A piece whose own title names one keeps to that.
 */
export function withTitlesOfPieces(regions: readonly TableRegion[]): TableRegion[] {
  const first = new Map<string, TableRegion>();
  return regions.map((region) => {
    const key = region.columns.map(({ path }) => foldText(path.join("\n"))).join("\t");
    const leader = first.get(key);
    if (leader === undefined) {
      first.set(key, region);
      return region;
    }
    const own = region.titles.map(({ text }) => text);
    const isMissing = (says: (text: string) => boolean): boolean => !own.some(says);
    const texts = leader.titles
      .map(({ text }) => text)
      .filter(
        (text) =>
          (namesUnit(text) && isMissing(namesUnit) && areOfLikeSize(leader, region)) ||
          (!namesUnit(text) && currencyNamedIn(text) !== null && isMissing((each) => currencyNamedIn(each) !== null)),
      );
    return texts.length === 0 ? region : { ...region, titlesOfFirst: texts };
  });
}

function namesUnit(text: string): boolean {
  const { shares, money } = unitsInTitle(text);
  return shares !== null || money !== null;
}

/** True where the counts of two pieces may be kept in one unit. */
function areOfLikeSize(one: TableRegion, other: TableRegion): boolean {
  return one.columns.some(({ column, meanings }, index) => {
    if (!meanings.some(({ field }) => COUNTS.has(field))) return false;
    const [a, b] = [largestIn(one, column), largestIn(other, other.columns[index]?.column ?? -1)];
    return a > 0 && b > 0 && a < b * LIKE_SIZE && b < a * LIKE_SIZE;
  });
}

const COUNTS: ReadonlySet<string> = new Set(["Number", "Number of shares", "Increase", "Decrease", "Balance after"]);

function largestIn({ grid, lastHeadingRow, end }: TableRegion, column: number): number {
  let largest = 0;
  for (let row = lastHeadingRow + 1; row < Math.min(end, lastHeadingRow + MOST_ROWS); row++) {
    const value = grid.value(row, column);
    if (typeof value === "number") largest = Math.max(largest, Math.abs(value));
  }
  return largest;
}
