import { patchedSnapshot } from "../reading/patchedSnapshot";
import type { CellRef, Region } from "../shares/values/cell";
import type { CellMark, MarkOutcome } from "../workbook/cellMark";
import type { SheetPlan, WrittenSheet } from "../workbook/sheetPlan";
import type { SheetName } from "../workbook/sheetName";
import type {
  AddedRow,
  CellWrite,
  EditableWorkbook,
  NewColumn,
  NewRow,
  ReadRequest,
  Snapshot,
  WorkbookSurvey,
} from "../workbook/workbook";

/** Cells that changed; `area` null where it is not known which cells of the sheet. */
export interface ChangedArea {
  readonly sheetId: string;
  readonly area: Omit<Region, "sheet"> | null;
}

/** A workbook that remembers what it read, and reads again only what is reported as changed. */
export interface RememberingWorkbook extends EditableWorkbook {
  /** Reports changed cells, to be read again; null if anything may have changed. */
  changed(areas: readonly ChangedArea[] | null): void;
  /** The same workbook without memory, for reads that must not depend on an event. Its writes clear the memory too. */
  readonly fresh: EditableWorkbook;
}

/**
 * Wraps a workbook so that a read uses what was read before, except for cells reported as changed. Sheets with new bounds or names are read
 * whole. Our own writes clear the memory: formulas may have changed any cell.
 */
export function rememberingReads(workbook: EditableWorkbook): RememberingWorkbook {
  const kept = new Map<string, Snapshot>();
  let toRead: readonly ChangedArea[] = [];
  let names: ReadonlyMap<string, string> = new Map();
  // Counts how often the memory was cleared: a read that was running then is not remembered.
  let forgotten = 0;
  const forget = (): void => {
    forgotten += 1;
    kept.clear();
    toRead = [];
  };
  const afterForgetting = async <T>(write: () => Promise<T>): Promise<T> => {
    forget();
    return write();
  };
  const others: Omit<EditableWorkbook, "survey" | "read"> = {
    readFormulas: (region) => workbook.readFormulas(region),
    readNames: (sheets: readonly string[]): Promise<readonly (readonly SheetName[])[]> => workbook.readNames(sheets),
    mark: (marks: readonly CellMark[]): Promise<MarkOutcome> => workbook.mark(marks),
    write: (plan: SheetPlan): Promise<WrittenSheet> => afterForgetting(() => workbook.write(plan)),
    put: (writes: readonly CellWrite[]) => afterForgetting(() => workbook.put(writes)),
    appendRow: (row: NewRow) => afterForgetting(() => workbook.appendRow(row)),
    removeRow: (row: AddedRow) => afterForgetting(() => workbook.removeRow(row)),
    addColumn: (column: NewColumn) => afterForgetting(() => workbook.addColumn(column)),
    replaceSheet: (old: string, by: string) => afterForgetting(() => workbook.replaceSheet(old, by)),
    together: (work) => afterForgetting(() => workbook.together(work)),
    show: (cell: CellRef) => workbook.show(cell),
    setting: (name) => workbook.setting(name),
    remember: (name, value) => workbook.remember(name, value),
  };
  return {
    changed(areas) {
      if (areas === null) forget();
      else toRead = [...toRead, ...areas];
    },
    async survey(): Promise<WorkbookSurvey> {
      const survey = await workbook.survey();
      names = new Map(survey.sheets.map((sheet) => [sheet.id, sheet.name]));
      return survey;
    },
    async read(regions: readonly Region[], work?: ReadRequest): Promise<readonly Snapshot[]> {
      // No event says that a font, a hidden row or a formula without another result has changed.
      if ((work?.details ?? []).length > 0) return workbook.read(regions, work);
      const changed = toRead;
      const since = forgotten;
      const wanted = regions.map((region) => {
        const before = kept.get(region.sheet);
        return {
          region,
          before,
          parts: before !== undefined && sameRegion(before.region, region) ? partsOf(region, changed, names) : [region],
        };
      });
      const read = await workbook.read(
        wanted.flatMap(({ parts }) => parts),
        work,
      );
      let next = 0;
      const snapshots = wanted.map(({ region, before, parts }) => {
        const fresh = read.slice(next, (next += parts.length));
        const [whole] = fresh;
        return before === undefined || (whole !== undefined && sameRegion(whole.region, region))
          ? (whole ?? { region, values: [], formats: [] })
          : patchedSnapshot(before, fresh);
      });
      if (since === forgotten) for (const snapshot of snapshots) kept.set(snapshot.region.sheet, snapshot);
      // Changes reported meanwhile are for the next read.
      toRead = toRead.filter((area) => !changed.includes(area));
      return snapshots;
    },
    ...others,
    fresh: { ...others, survey: () => workbook.survey(), read: (regions, work) => workbook.read(regions, work) },
  };
}

function sameRegion(a: Region, b: Region): boolean {
  return (
    a.sheet === b.sheet && a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns
  );
}

/** The changed areas of a region's sheet, cut to the region; the whole region if the cells of a change are not known. */
function partsOf(
  region: Region,
  changed: readonly ChangedArea[],
  names: ReadonlyMap<string, string>,
): readonly Region[] {
  const parts = new Map<string, Region>();
  for (const { sheetId, area } of changed) {
    if (names.get(sheetId) !== region.sheet) continue;
    if (area === null) return [region];
    const row = Math.max(area.row, region.row);
    const column = Math.max(area.column, region.column);
    const rows = Math.min(area.row + area.rows, region.row + region.rows) - row;
    const columns = Math.min(area.column + area.columns, region.column + region.columns) - column;
    if (rows > 0 && columns > 0)
      parts.set([row, column, rows, columns].join(), { sheet: region.sheet, row, column, rows, columns });
  }
  return [...parts.values()];
}
