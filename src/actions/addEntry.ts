import type { LocatedTable } from "../shares/register/table";
import { type CellRef, regionAddress, type Region } from "../shares/values/cell";
import type { Language } from "../shares/values/finding";
import { nameOfField } from "../shares/register/fieldNames";
import { divideRatios, parseDecimal, ratioOf, showExactly } from "../shares/values/ratio";
import { HostFailure } from "../workbook/hostFailure";
import type { PlainValue } from "../workbook/plainValue";
import type { AddedRow, CellWrite, EditableWorkbook, NewRow, ReadableWorkbook } from "../workbook/workbook";
import { directionLike } from "../reading/vocabulary/directions";
import { dateFormatOf, formatOfField, withDayFormats } from "./fieldFormats";
import { type CellChange, changesStand, previewChanges, revertChanges } from "./changeCells";

/** A value for a cell; an amount of money takes its currency along where a table keeps it in the same cell. */
export type EntryValue = PlainValue | { readonly kind: "money"; readonly decimal: string; readonly currency: string };

/** Values of a row, by the name of the field. */
type EntryValues = ReadonlyMap<string, EntryValue>;

/** A row for one of the register's tables. */
export interface EntryRow {
  readonly table: LocatedTable;
  readonly values: EntryValues;
  /** Figures that follow from the others: put in only where no formula of the row above gives them. */
  readonly computed?: EntryValues;
}

/** What one press adds: its rows, and the cells of other rows that change with them. */
export interface Entry {
  readonly rows: readonly EntryRow[];
  readonly writes: readonly CellWrite[];
}

/** An entry as it stands in the workbook, with what taking it back needs. */
export interface AddedEntry {
  readonly rows: readonly { readonly added: AddedRow; readonly seen: readonly (readonly unknown[])[] }[];
  readonly undo: readonly CellChange[];
}

/** What a new row goes below: the last entry of its table, or the headings. */
type RowAbove = Required<Pick<NewRow, "below" | "first">>;

/** Where a new row of a table goes: below its last entry, or below its headings. */
export function rowBelow({ region, lastRow, lastEntry = lastRow, firstRow }: LocatedTable): RowAbove {
  return { below: { ...region, row: Math.max(lastEntry, firstRow - 1), rows: 1 }, first: lastEntry < firstRow };
}

/**
 * The fields of a row for which its table has no column: what was typed into them would be lost.
 * @param currencyInUse the currency the table's own headings, formats or texts give its amounts; null where they give none
 */
export function fieldsWithoutColumn({ table, values }: EntryRow, currencyInUse: string | null): readonly string[] {
  const lacking = [...values.keys()].filter((field) => !table.fields.has(field) && !isSplitNumber(table, field));
  const loses = [...values.values()].some((value) => value.kind === "money" && value.currency !== currencyInUse);
  return loses && !table.fields.has(CURRENCY) ? [...lacking, CURRENCY] : lacking;
}

const CURRENCY = "Currency";

/** True where a table keeps increases and decreases in a column each. */
function isSplitNumber({ fields }: LocatedTable, field: string): boolean {
  return field === "Number of shares" && fields.has("Increase") && fields.has("Decrease");
}

/**
 * Adds the rows to the secretary's own tables, in the columns they have, and changes the other cells: all of it, or nothing, and
 * one step of the host's undo where it groups changes.
 * @param tables of the record: its days show how a new one is written
 * @throws HostFailure as `appendRow` and `put` do
 */
export function addEntry(
  workbook: EditableWorkbook,
  entry: Entry,
  tables: readonly LocatedTable[] = entry.rows.map(({ table }) => table),
): Promise<AddedEntry> {
  return workbook.together((together) => addRowsAndWrites(together, entry, tables));
}

async function addRowsAndWrites(
  workbook: EditableWorkbook,
  { rows, writes }: Entry,
  tables: readonly LocatedTable[],
): Promise<AddedEntry> {
  const made: AddedRow[] = [];
  try {
    // Several rows of one table: each below the one before.
    const lastOf = new Map<LocatedTable, Region>();
    for (const row of rows) {
      const last = lastOf.get(row.table);
      const at = last === undefined ? rowBelow(row.table) : { below: last, first: false };
      const added = await workbook.appendRow({
        sheet: row.table.sheet,
        table: row.table.excelTable,
        ...at,
        values: await valuesByColumn(workbook, row, at),
        dateFormat: await dateFormatOf(workbook, row.table, tables),
      });
      made.push(added);
      lastOf.set(row.table, added.region);
    }
    const before = await previewChanges(workbook, writes);
    await workbook.put(await withDayFormats(workbook, writes, tables));
    return { rows: await seenRows(workbook, made), undo: await revertChanges(workbook, before) };
  } catch (failure) {
    throw await takenBack(workbook, made, failure);
  }
}

/**
 * Takes an entry back, if every cell of it still holds what was put in.
 * @returns the cells that have changed since; empty where it was taken back
 */
export async function takeBackEntry(
  workbook: EditableWorkbook,
  { rows, undo }: AddedEntry,
): Promise<readonly CellRef[]> {
  const now = await workbook.read(rows.map(({ added }) => added.region));
  const changed: CellRef[] = rows.flatMap(({ added, seen }, index) =>
    JSON.stringify(now[index]?.values) === JSON.stringify(seen) ? [] : [{ ...added.region }],
  );
  const cells = await previewChanges(workbook, undo);
  changed.push(...undo.flatMap(({ cell, old }, index) => (cells[index]?.old === old ? [] : [cell])));
  if (changed.length > 0) return changed.map(({ sheet, row, column }) => ({ sheet, row, column }));
  await workbook.together(async (together) => {
    await together.put(undo.map(({ cell, value }) => ({ cell, value })));
    for (const { added } of rows.toReversed()) await together.removeRow(added);
  });
  return [];
}

/** Whether an entry still stands in the workbook: most of what was put into one of its rows, or one of its cells. */
export async function entryStands(workbook: ReadableWorkbook, { rows, undo }: AddedEntry): Promise<boolean> {
  const now = await workbook.read(rows.map(({ added }) => added.region));
  const rowStands = rows.some(({ seen }, index) => {
    const filled = seen.flatMap((cells, down) =>
      cells.flatMap((value, across) => (value === "" ? [] : [value === now[index]?.values[down]?.[across]])),
    );
    return filled.filter((isThere) => isThere).length * 2 > filled.length;
  });
  return rowStands || (await changesStand(workbook, undo));
}

/** Adds the column a table lacks for a field, under the field's own name. @returns the cell of its heading */
export function addColumnFor(
  workbook: EditableWorkbook,
  { sheet, excelTable, region, kind }: LocatedTable,
  field: string,
  language: Language,
): Promise<CellRef> {
  return workbook.addColumn({
    sheet,
    table: excelTable,
    beside: { ...region, column: region.column + region.columns - 1, columns: 1 },
    heading: nameOfField(kind, field)[language],
    numberFormat: formatOfField(field, language),
  });
}

/** The values of a row as its table keeps them: in its units, its two columns of numbers, its way of writing a currency. */
async function valuesByColumn(
  workbook: EditableWorkbook,
  { table, values, computed }: EntryRow,
  { below, first }: RowAbove,
): Promise<ReadonlyMap<number, PlainValue>> {
  // The headings carry nothing on; a row that the table has ready brings formulas of its own.
  const giving = [...(first ? [] : [below]), ...(below.row < table.lastRow ? [{ ...below, row: below.row + 1 }] : [])];
  const formulas: (readonly string[])[] = [];
  for (const row of giving) formulas.push(...(await workbook.readFormulas(row)));
  const [above] = first ? [] : await workbook.read([below]);
  const byColumn = new Map<number, PlainValue>();
  const set = (field: string, value: EntryValue, column: number | undefined): void => {
    if (column === undefined) return;
    const isTextAbove =
      typeof above?.values[0]?.[column - below.column] === "string" && above.values[0][column - below.column] !== "";
    if (value.kind === "money") byColumn.set(column, asMoney(value, isTextAbove && !table.fields.has(CURRENCY)));
    else byColumn.set(column, value.kind === "number" ? inUnitsOf(table, field, value.decimal) : value);
  };
  for (const [field, value] of computed ?? []) {
    const column = table.fields.get(field);
    if (column !== undefined && formulas.every((row) => (row[column - below.column] ?? "") === ""))
      set(field, value, column);
  }
  for (const [field, value] of values) {
    const direction = field === "Number of shares" ? table.fields.get("Direction") : undefined;
    if (value.kind === "number" && direction !== undefined) {
      set(field, sizeOf(value.decimal), table.fields.get(field));
      const way = value.decimal.startsWith("-") ? "down" : "up";
      set(
        "Direction",
        { kind: "text", text: directionLike(String(above?.values[0]?.[direction - below.column] ?? ""), way) },
        direction,
      );
    } else if (!isSplitNumber(table, field) || table.fields.has(field) || value.kind !== "number")
      set(field, value, table.fields.get(field));
    else {
      const side = value.decimal.startsWith("-") ? "Decrease" : "Increase";
      set(side, sizeOf(value.decimal), table.fields.get(side));
    }
  }
  const currency = [...values.values()].find((value) => value.kind === "money")?.currency;
  if (currency !== undefined) set(CURRENCY, { kind: "text", text: currency }, table.fields.get(CURRENCY));
  return byColumn;
}

function sizeOf(decimal: string): EntryValue {
  return { kind: "number", decimal: decimal.replace("-", "") };
}

function asMoney({ decimal, currency }: Extract<EntryValue, { kind: "money" }>, isText: boolean): PlainValue {
  return isText ? { kind: "text", text: `${currency} ${decimal}` } : { kind: "number", decimal };
}

/** A count under a heading that counts in thousands. */
function inUnitsOf({ units }: LocatedTable, field: string, decimal: string): PlainValue {
  const unit = units?.get(field) ?? 1n;
  const count = unit === 1n ? null : parseDecimal(decimal);
  return {
    kind: "number",
    decimal: count === null ? decimal : showExactly(divideRatios(count, ratioOf(unit))),
  };
}

async function seenRows(workbook: EditableWorkbook, made: readonly AddedRow[]): Promise<AddedEntry["rows"]> {
  const snapshots = await workbook.read(made.map(({ region }) => region));
  return made.map((added, index) => ({ added, seen: snapshots[index]?.values ?? [] }));
}

/** Removes the rows already made. @returns the failure to throw, which says so if one could not be removed */
async function takenBack(workbook: EditableWorkbook, made: readonly AddedRow[], failure: unknown): Promise<unknown> {
  for (const added of made.toReversed()) {
    try {
      await workbook.removeRow(added);
    } catch (second) {
      if (!(second instanceof HostFailure) || !(failure instanceof HostFailure)) return second;
      const left = `${added.region.sheet}!${regionAddress(added.region)}`;
      return new HostFailure(failure.kind, failure.subject, failure.originalCause, left);
    }
  }
  return failure;
}
