import type { LocatedTable, TableKind } from "../shares/register/table";
import type { Snapshot, WorkbookSurvey } from "../workbook/workbook";
import { HeadingReader } from "./headingIndex";
import { type Located, settleTables, type SheetTables, tablesOnSheet } from "./locateTables";
import { rowsPatched } from "./patchedSnapshot";
import type { TableAnswer } from "./tableAnswer";
import type { TableGround } from "./tableReadings";
import { tablesStay } from "./tablesStay";

/** Where the tables of a workbook were found, sheet by sheet. */
export interface LocatedSheets {
  readonly located: Located;
  readonly ground: ReadonlyMap<TableKind, TableGround>;
  /** False where nothing known of the reading before holds: what a serial means, or what the user said of tables, is another. */
  readonly isOfSameBook: boolean;
  readonly sheets: ReadonlyMap<string, SheetTables>;
  /** What all sheets are read by. */
  readonly terms: string;
}

/** More changed rows than these are no edit: their sheet is looked through. */
const MOST_ROWS = 1_000;

/** Finds the tables of a register on every sheet. A sheet where they are sure to be where they were is not looked through again. */
export function locateAgain(
  last: LocatedSheets | null,
  survey: WorkbookSurvey,
  snapshots: readonly Snapshot[],
  answers: readonly TableAnswer[],
): LocatedSheets {
  const terms = JSON.stringify([survey.date1904, answers]);
  const before = last?.terms === terms ? last : null;
  const reader = new HeadingReader();
  const changed = new Map<string, readonly number[] | null>();
  const sheets = snapshots.map((snapshot): SheetTables => {
    const { sheet } = snapshot.region;
    const known = before?.sheets.get(sheet);
    const rows = known === undefined ? null : rowsChanged(known.snapshot, snapshot);
    if (!changed.has(sheet)) changed.set(sheet, rows?.map((row) => snapshot.region.row + row) ?? null);
    const excelTables = survey.sheets.find(({ name }) => name === sheet)?.tables ?? [];
    const isSameSheet =
      known !== undefined && rows !== null && JSON.stringify(known.excelTables) === JSON.stringify(excelTables);
    if (
      isSameSheet &&
      (rows.length === 0 || (rows.length <= MOST_ROWS && tablesStay(known, snapshot, rows, reader, answers)))
    )
      return { ...known, snapshot };
    return withTablesOf(known, tablesOnSheet(snapshot, excelTables, reader, answers));
  });
  const located = settleTables(sheets);
  const ground = new Map<TableKind, TableGround>();
  for (const table of located.tables) {
    const snapshot = snapshots.find(({ region }) => region.sheet === table.sheet);
    if (snapshot) ground.set(table.kind, { table, snapshot, changed: changed.get(table.sheet) ?? null });
  }
  return {
    located,
    ground,
    isOfSameBook: before !== null,
    sheets: new Map(sheets.map((each) => [each.snapshot.region.sheet, each])),
    terms,
  };
}

/** The rows of a snapshot that are other arrays than before, counted from its first; null where the two are not of one region. */
function rowsChanged(before: Snapshot, now: Snapshot): readonly number[] | null {
  if (before === now) return [];
  const [a, b] = [before.region, now.region];
  if (
    a.row !== b.row ||
    a.column !== b.column ||
    a.rows !== b.rows ||
    a.columns !== b.columns ||
    before.values.length !== now.values.length
  )
    return null;
  const changed: number[] = [];
  const [values, formats] = [now.values !== before.values, now.formats !== before.formats];
  if (!values && !formats) return changed;
  const isChanged = (row: number): boolean =>
    (values && now.values[row] !== before.values[row]) || (formats && now.formats[row] !== before.formats[row]);
  const patched = rowsPatched(before, now);
  if (patched !== null) return patched.filter(isChanged);
  for (let row = 0; row < now.values.length; row++) if (isChanged(row)) changed.push(row);
  return changed;
}

/** Tables found where they were are the very tables of before: what was read of them holds. */
function withTablesOf(known: SheetTables | undefined, now: SheetTables): SheetTables {
  if (known === undefined) return now;
  const before = new Map(
    [...known.rows.flatMap(({ table }) => table ?? []), ...known.pairs].map((table) => [inFull(table), table]),
  );
  const asBefore = (table: LocatedTable): LocatedTable => before.get(inFull(table)) ?? table;
  return {
    ...now,
    rows: now.rows.map((found) => ({ ...found, table: found.table === null ? null : asBefore(found.table) })),
    pairs: now.pairs.map(asBefore),
  };
}

function inFull(table: LocatedTable): string {
  return JSON.stringify({ ...table, fields: [...table.fields], headings: [...table.headings] });
}
