import { regionAddress, showCell, type Region } from "../shares/values/cell";
import { HostFailure } from "../workbook/hostFailure";
import type { PlainValue } from "../workbook/plainValue";
import type { AddedRow, CellsBefore, NewRow, TableSurvey, WorkbookSurvey } from "../workbook/workbook";
import { cellEntry } from "./cellEntry";
import { hasExcelApi } from "./excelNamespace";
import type { ExcelSession } from "./excelSession";
import { growTotals, putBackFormulas } from "./growTotals";
import { BOUNDS, regionOf } from "./rangeBounds";
import { formulaOnly } from "./formulaOnly";
import { putBackCells } from "./putBackCells";
import { leavingBehind, placeOfRefusal } from "./refusalOfExcel";
import { DATE_FORMAT, showsSerial } from "./showsSerial";
import { surveyWorkbook } from "./surveyWorkbook";
import type { PlacedFormula } from "./takeInRow";
import { askMarked, unmarkNewRow } from "./unmarkNewRow";

/** How the row gets its place. */
interface Placing {
  readonly place: Region;
  /** The last row of data, over the table's columns. */
  readonly data: Region;
  readonly table: TableSurvey | null;
  /** `insert`: cells move down. `rows.add`: Excel grows its table, if it is too old to resize it. `fill`: the place is free, and inside the table or unable to move. */
  readonly by: "insert" | "rows.add" | "fill";
  /** Whether the Excel table must be resized: cells inserted within it make it grow by themselves. */
  readonly growsTable: boolean;
  readonly formulaColumns: readonly number[];
  /** What the row of data above carries on; null below headings, which carry nothing on. */
  readonly formatsAbove: readonly string[] | null;
  readonly before: CellsBefore;
  readonly valuesBefore: readonly unknown[];
  /** Whether the last row of data has marks of ours, which go along with its formats. */
  readonly isMarked: boolean;
  readonly dateFormat: string;
}

/**
 * Adds a row below the last one of a table: cells below move down within the table's columns, formats and formulas are continued, the Excel
 * table and totals over its columns grow. A row that an Excel table has ready, blank but for formulas, is filled in. The first row of a table keeps the formats of its place, with a date's where there is none. If Excel
 * stops half-way everything is undone.
 * @throws HostFailure `sheet gone`, `protected`; `other` where a filter hides rows of the table, or another table or merged cells stand in the way
 */
export async function appendRow(session: ExcelSession, row: NewRow): Promise<AddedRow> {
  const survey = await surveyWorkbook(session);
  const placing = await findPlace(session, row, survey);
  const { place } = placing;
  const entries = [...row.values].map(([column, value]) => ({
    column,
    kind: value.kind,
    entry: cellEntry(value, survey.date1904, showCell({ sheet: place.sheet, row: place.row, column })),
  }));
  const progress: { made: boolean; grown: readonly PlacedFormula[] } = { made: false, grown: [] };
  try {
    await makeRow(session, placing, entries, progress);
    if (placing.isMarked) await unmarkNewRow(session, place);
    await growTotals(session, survey, placing.data, (changed) => (progress.grown = changed));
  } catch (failure) {
    throw await takenBack(session, placing, progress, failure);
  }
  return {
    region: place,
    table: placing.table?.name ?? null,
    before: placing.by === "fill" ? placing.before : null,
  };
}

/** Makes the row in one request. Where no cells can be inserted at a table's totals, Excel is asked to add the row to its table. */
async function makeRow(
  session: ExcelSession,
  placing: Placing,
  entries: readonly Entry[],
  progress: { made: boolean },
): Promise<void> {
  const make = (how: Placing): Promise<void> =>
    session.run(placing.place.sheet, async (context) => {
      const making = fillPlace(context, how, entries);
      try {
        await context.sync();
      } finally {
        progress.made = making !== null && isMade(making);
      }
    });
  try {
    await make(placing);
  } catch (failure) {
    // The insertion comes first: nothing else was done.
    const isRefusedAtTotals =
      placing.by === "insert" && placing.table?.showsTotals === true && placeOfRefusal(failure) === "Range.insert";
    if (!isRefusedAtTotals) throw failure;
    await make({ ...placing, by: "rows.add" });
  }
}

async function findPlace(session: ExcelSession, row: NewRow, survey: WorkbookSurvey): Promise<Placing> {
  const sheet = survey.sheets.find((candidate) => candidate.name === row.sheet);
  if (!sheet) throw new HostFailure("sheet gone", row.sheet);
  if (sheet.protected) throw new HostFailure("protected", row.sheet);
  const table =
    row.table === null ? null : (sheet.tables.find((candidate) => candidate.name === row.table) ?? undefined);
  if (table === undefined) throw new HostFailure("sheet gone", row.table ?? row.sheet);
  const data: Region = { ...row.below, row: row.below.row + row.below.rows - 1, rows: 1 };
  const place: Region = { ...data, row: data.row + 1 };
  const around = await lookAround(session, place, data);
  const filtered = table?.filtered ? table.region : around.filtered;
  if (filtered)
    throw new HostFailure(
      "filtered",
      `${row.sheet}!${regionAddress(filtered)}`,
      new Error("a filter hides rows of the table"),
    );
  const torn = sheet.tables.find((other) => isTorn(other.region, place));
  const totals = table?.showsTotals === true;
  const inside = table !== null && place.row < table.region.row + table.region.rows - (totals ? 1 : 0);
  const free = around.blank || (inside && around.formulasAlone);
  const mustMove = !free || (totals && !inside);
  if (torn && mustMove)
    throw new HostFailure(
      "in the way",
      `${row.sheet}!${regionAddress(torn.region)}`,
      new Error(`the table ${torn.name} stands in the way`),
    );
  const growsTable = table !== null && !totals && !inside;
  const canResize = hasExcelApi(session.supports, "1.13");
  const fills = torn !== undefined || (inside && !mustMove);
  return {
    place,
    data,
    table,
    by: growsTable && !canResize ? "rows.add" : fills ? "fill" : "insert",
    growsTable: growsTable && canResize,
    dateFormat: row.dateFormat ?? DATE_FORMAT,
    ...around,
    formulaColumns: around.formulaColumns.filter(
      (column) => !fills || around.before.formulas[column - place.column] === "",
    ),
    ...(row.first === true ? { formulaColumns: [], formatsAbove: null } : {}),
  };
}

/** Whether an area below would be torn: partly in the moving columns, partly not. */
function isTorn(area: Region, place: Region): boolean {
  const right = place.column + place.columns;
  const touches = area.column < right && area.column + area.columns > place.column && area.row + area.rows > place.row;
  return touches && (area.column < place.column || area.column + area.columns > right);
}

interface Surroundings {
  readonly blank: boolean;
  /** Whether the place holds nothing but formulas, or nothing at all. */
  readonly formulasAlone: boolean;
  readonly filtered: Region | null;
  readonly formulaColumns: readonly number[];
  readonly formatsAbove: readonly string[];
  readonly before: CellsBefore;
  readonly valuesBefore: readonly unknown[];
  readonly isMarked: boolean;
}

function lookAround(session: ExcelSession, place: Region, data: Region): Promise<Surroundings> {
  return session.run(place.sheet, async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    const above = sheet.getRange(regionAddress(data)).untrack();
    above.load("formulas,values,numberFormat");
    const isMarked = askMarked(above);
    const below = sheet.getRange(regionAddress(place)).untrack();
    below.load("values,formulas,numberFormat");
    sheet.autoFilter.load("isDataFiltered");
    const filterRange = sheet.autoFilter.getRangeOrNullObject().untrack();
    filterRange.load(BOUNDS);
    await context.sync();
    const hides =
      !filterRange.isNullObject &&
      sheet.autoFilter.isDataFiltered &&
      isTouched(regionOf(place.sheet, filterRange), data);
    const formulas: readonly unknown[] = above.formulas[0] ?? [];
    const valuesBefore: readonly unknown[] = below.values[0] ?? [];
    const formulasBefore = (below.formulas[0] ?? []).map((formula: unknown, index: number) =>
      formulaOnly(formula, valuesBefore[index]),
    );
    return {
      blank:
        valuesBefore.every((value) => value === "") &&
        (below.formulas[0] ?? []).every((formula: unknown) => formula === ""),
      formulasAlone: valuesBefore.every((value, index) => value === "" || formulasBefore[index] !== ""),
      filtered: hides ? regionOf(place.sheet, filterRange) : null,
      formulaColumns: formulas.flatMap((formula, index) =>
        formulaOnly(formula, above.values[0]?.[index]) === "" ? [] : [data.column + index],
      ),
      formatsAbove: (above.numberFormat[0] ?? []).map(String),
      before: { formats: (below.numberFormat[0] ?? []).map(String), formulas: formulasBefore },
      valuesBefore,
      isMarked: isMarked(),
    };
  });
}

function isTouched(area: Region, other: Region): boolean {
  return (
    area.row < other.row + other.rows &&
    other.row < area.row + area.rows &&
    area.column < other.column + other.columns &&
    other.column < area.column + area.columns
  );
}

interface Entry {
  readonly column: number;
  readonly kind: PlainValue["kind"];
  readonly entry: string | number;
}

/** Queues everything that makes the row. @returns the object whose answer shows that room was made; null if no room is made */
function fillPlace(
  context: Excel.RequestContext,
  { place, data, table, by, growsTable, formulaColumns, formatsAbove, before, dateFormat }: Placing,
  entries: readonly Entry[],
): { readonly isNullObject: boolean } | null {
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const range = (row: number, column: number, columns: number): Excel.Range =>
    sheet.getRangeByIndexes(row, column, 1, columns).untrack();
  let making: { readonly isNullObject: boolean } | null = null;
  if (by === "insert") making = range(place.row, place.column, place.columns).insert("Down").untrack();
  if (by === "rows.add" && table) making = sheet.tables.getItem(table.name).rows.add();
  if (table && growsTable)
    sheet.tables.getItem(table.name).resize(regionAddress({ ...table.region, rows: table.region.rows + 1 }));
  if (formatsAbove !== null && by === "fill")
    range(place.row, place.column, place.columns).numberFormat = [[...formatsAbove]];
  else if (formatsAbove !== null)
    range(place.row, place.column, place.columns).copyFrom(range(data.row, data.column, data.columns), "Formats");
  for (const { column, kind } of entries) {
    const index = column - place.column;
    const format = formatsAbove === null ? (by === "fill" ? before.formats[index] : "General") : formatsAbove[index];
    if (kind === "date" && showsSerial(format ?? "General")) range(place.row, column, 1).numberFormat = [[dateFormat]];
  }
  const given = new Set(entries.map(({ column }) => column));
  for (const column of formulaColumns) {
    if (!given.has(column)) range(place.row, column, 1).copyFrom(range(data.row, column, 1), "Formulas");
  }
  for (const { column, entry } of entries) range(place.row, column, 1).values = [[entry]];
  return making;
}

/** Whether Excel answered that an object was made. */
function isMade(object: { readonly isNullObject: boolean }): boolean {
  try {
    return !object.isNullObject;
  } catch {
    // Office.js throws where nothing was answered about the object.
    return false;
  }
}

/** Undoes what was done. @returns the failure to throw, which says so if something could not be undone */
async function takenBack(
  session: ExcelSession,
  placing: Placing,
  progress: { readonly made: boolean; readonly grown: readonly PlacedFormula[] },
  failure: unknown,
): Promise<unknown> {
  const { place, table, by, growsTable } = placing;
  try {
    const made = progress.made || (await isFilled(session, place, placing));
    await session.run(place.sheet, async (context) => {
      putBackFormulas(context, progress.grown);
      const sheet = context.workbook.worksheets.getItem(place.sheet);
      const range = sheet.getRange(regionAddress(place)).untrack();
      if (table && growsTable) sheet.tables.getItem(table.name).resize(regionAddress(table.region));
      if (by === "fill") putBackCells(range, placing.before);
      else if (made) range.delete("Up");
      await context.sync();
    });
    return failure;
  } catch (second) {
    if (second instanceof HostFailure) return leavingBehind(failure, `${place.sheet}!${regionAddress(place)}`);
    throw second;
  }
}

/**
 * Whether the row was made although the answer was lost; the whole batch was done, or none of it. If the place held something, the row below
 * holds it now; if it was blank, it no longer is. A formula that moved down may give another result: the new row counts in it.
 */
async function isFilled(session: ExcelSession, place: Region, { valuesBefore, before }: Placing): Promise<boolean> {
  return session.run(place.sheet, async (context) => {
    const range = context.workbook.worksheets
      .getItem(place.sheet)
      .getRange(regionAddress({ ...place, rows: 2 }))
      .untrack();
    range.load("values,formulas");
    await context.sync();
    const formulaAt = (row: number, index: number): string =>
      formulaOnly(range.formulas[row]?.[index], range.values[row]?.[index]);
    const isAsBefore = valuesBefore.every((value, index) =>
      before.formulas[index] === ""
        ? range.values[0]?.[index] === value
        : formulaAt(0, index) === before.formulas[index],
    );
    const hasMovedDown = valuesBefore.every((value, index) =>
      before.formulas[index] === "" ? range.values[1]?.[index] === value : formulaAt(1, index) !== "",
    );
    return !isAsBefore && hasMovedDown;
  });
}
