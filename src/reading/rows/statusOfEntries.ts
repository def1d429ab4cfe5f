import type { TableRegion } from "../regions/tableRegion";
import { filingStatus, isBareStatus, isTotalsLabel, saysItCounts } from "../vocabulary/statuses";

/**
 * True for a column under *Status* alone in which some rows are void, and every other row says that it is right (`OK`, 完成): it says which entries count,
 * and not which a return has reported.
 */
export function isStatusOfEntries({ grid, columns, lastHeadingRow, end }: TableRegion, column: number): boolean {
  const heading = columns.find((each) => each.column === column);
  if (heading?.path.length !== 1 || !isBareStatus(heading.path[0] ?? "")) return false;
  let [isVoid, isRight] = [false, false];
  for (let row = lastHeadingRow + 1; row < end; row++) {
    const filled = grid.filledIn(row);
    const text = grid.text(row, column);
    if (filled.length <= 1 || (text === "" && filled.some((each) => isTotalsLabel(grid.text(row, each))))) continue;
    if (saysItCounts(text)) isRight = true;
    else if (filingStatus(text) === "void") isVoid = true;
    else return false;
  }
  return isVoid && isRight;
}
