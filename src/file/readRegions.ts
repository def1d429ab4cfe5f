import { setImmediate as nextTurn } from "node:timers/promises";
import type { Region } from "../shares/values/cell";
import { HostFailure } from "../workbook/hostFailure";
import type { CellValue, ReadRequest, Snapshot } from "../workbook/workbook";
import { LIMITS, tooMany } from "./limits";
import type { FileContents } from "./readContents";
import { sheetCalled } from "./sheetCalled";
import { cellsOfRow } from "./sheetCells";
import { detailsOf } from "./snapshotDetails";
import { PLAIN_STYLE } from "./stylesPart";

/** Rows between two looks at whether the user has had enough. */
const ROWS_A_TURN = 10_000;

/**
 * The cells of the regions, in their order.
 * @throws HostFailure `sheet gone`, `too large`, `stopped`
 */
export async function readRegions(
  contents: FileContents,
  regions: readonly Region[],
  { onProgress, signal, details = [] }: ReadRequest,
): Promise<readonly Snapshot[]> {
  const total = regions.reduce((sum, region) => sum + region.rows, 0);
  if (regions.reduce((sum, region) => sum + region.rows * region.columns, 0) > LIMITS.readCells)
    throw tooMany("readCells", contents.fileName);
  let done = 0;
  const snapshots: Snapshot[] = [];
  for (const region of regions) {
    const { cells } = sheetCalled(contents, region.sheet);
    const values: CellValue[][] = [];
    const formats: string[][] = [];
    for (let row = 0; row < region.rows; row++) {
      if (signal?.aborted) throw new HostFailure("stopped", contents.fileName, signal.reason);
      const found = cellsOfRow(cells, region.row + row, region);
      values.push(found.values);
      formats.push(found.styles.map((style) => contents.styles[style]?.numberFormat ?? PLAIN_STYLE.numberFormat));
      if (++done % ROWS_A_TURN === 0) {
        onProgress?.(done, total);
        await nextTurn();
      }
    }
    snapshots.push({ region, values, formats, ...detailsOf(contents, region, details) });
  }
  onProgress?.(total, total);
  return snapshots;
}
