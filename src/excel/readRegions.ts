import { regionAddress, type Region } from "../shares/values/cell";
import { HostFailure } from "../workbook/hostFailure";
import type { CellValue, ReadRequest, Snapshot, SnapshotDetail } from "../workbook/workbook";
import type { ExcelSession } from "./excelSession";
import { formulaOnly } from "./formulaOnly";
import { askDetails, joinedDetails } from "./snapshotDetails";

/**
 * Cells asked for in one request. Excel on the web answers with 5 MB at most; a value and a number format of a register take some 40 bytes,
 * so that this leaves room for long texts. An answer that is too large all the same is asked for again in halves.
 */
export const CELLS_A_REQUEST = 40_000;

/** Some rows of one region, by the place of the region among those asked for. */
export interface Piece {
  readonly region: Region;
  readonly index: number;
}

/** Reads values and number formats, in as few requests as the limit of an answer allows. */
export async function readRegions(
  session: ExcelSession,
  regions: readonly Region[],
  work: ReadRequest = {},
): Promise<readonly Snapshot[]> {
  const total = regions.reduce((cells, region) => cells + region.rows * region.columns, 0);
  const parts: Snapshot[][] = regions.map(() => []);
  const batches = batchesOf(
    regions.map((region, index) => ({ region, index })),
    CELLS_A_REQUEST,
  );
  let done = 0;
  for (let batch = batches.shift(); batch; batch = batches.shift()) {
    if (work.signal?.aborted) throw new HostFailure("stopped", "");
    const read = await readBatch(session, batch, work.details ?? []);
    if (read === "too large") {
      batches.unshift(...halves(batch));
      continue;
    }
    read.forEach(({ index, snapshot }) => parts[index]?.push(snapshot));
    done += cellsOf(batch);
    work.onProgress?.(done, total);
  }
  return regions.map((region, index) => joined(region, parts[index] ?? []));
}

/** Cuts pieces by rows and packs them into batches of so many cells. */
export function batchesOf(pieces: readonly Piece[], most: number): Piece[][] {
  const batches: Piece[][] = [];
  let room = 0;
  for (const { region, index } of pieces) {
    for (let from = 0; from < region.rows;) {
      const fits = Math.floor(room / region.columns);
      if (fits < 1) {
        batches.push([]);
        room = Math.max(most, region.columns);
        continue;
      }
      const rows = Math.min(fits, region.rows - from);
      batches.at(-1)?.push({ region: { ...region, row: region.row + from, rows }, index });
      room -= rows * region.columns;
      from += rows;
    }
  }
  return batches;
}

function cellsOf(batch: readonly Piece[]): number {
  return batch.reduce((cells, { region }) => cells + region.rows * region.columns, 0);
}

function halves(batch: readonly Piece[]): Piece[][] {
  const smaller = batchesOf(batch, Math.ceil(cellsOf(batch) / 2));
  if (smaller.length < 2) throw new HostFailure("too large", batch[0]?.region.sheet ?? "");
  return smaller;
}

async function readBatch(
  session: ExcelSession,
  batch: readonly Piece[],
  details: readonly SnapshotDetail[],
): Promise<{ readonly index: number; readonly snapshot: Snapshot }[] | "too large"> {
  try {
    return await session.run(batch[0]?.region.sheet ?? "", async (context) => {
      const asked = batch.map(({ region, index }) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(region.sheet);
        const range = sheet.getRange(regionAddress(region)).untrack();
        range.load("values,numberFormat");
        return { region, index, sheet, range, more: askDetails(range, region, details) };
      });
      await context.sync();
      const gone = asked.find(({ sheet }) => sheet.isNullObject);
      if (gone) throw new HostFailure("sheet gone", gone.region.sheet);
      if (asked.filter(({ region, more }) => more.askDiffering(() => rangeOf(context, region))).length > 0)
        await context.sync();
      return asked.map(({ region, index, range, more }) => {
        const values = range.values.map((row: unknown[]) => row.map(cellValue));
        const formats = range.numberFormat.map((row: unknown[]) => row.map(String));
        return { index, snapshot: { region, values, formats, ...more.details(values) } };
      });
    });
  } catch (thrown) {
    if (thrown instanceof HostFailure && thrown.kind === "too large") return "too large";
    throw thrown;
  }
}

function rangeOf(context: Excel.RequestContext, { sheet, ...bounds }: Region): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(regionAddress(bounds)).untrack();
}

function cellValue(value: unknown): CellValue {
  return typeof value === "number" || typeof value === "boolean" || typeof value === "string" ? value : "";
}

function joined(region: Region, parts: readonly Snapshot[]): Snapshot {
  return {
    region,
    values: parts.flatMap((part) => part.values),
    formats: parts.flatMap((part) => part.formats),
    ...joinedDetails(parts),
  };
}

/** Formulas of a region, "" where a cell holds none. */
export function readFormulas(session: ExcelSession, region: Region): Promise<readonly (readonly string[])[]> {
  return session.run(region.sheet, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(region.sheet);
    const range = sheet.getRange(regionAddress(region)).untrack();
    range.load("formulas,values");
    await context.sync();
    if (sheet.isNullObject) throw new HostFailure("sheet gone", region.sheet);
    return range.formulas.map((row: unknown[], i) =>
      row.map((formula, j) => formulaOnly(formula, range.values[i]?.[j])),
    );
  });
}
