import { SHEET_COLUMNS, SHEET_ROWS } from "../../shares/values/cell";
import { shownValue, valueType, type Cell } from "../model/cellContent";
import type { ClearWhat, CopyWhat } from "../model/editor";
import { intersection, quotedSheet, rectangleAddress, type Rectangle } from "../model/rectangle";
import type { TableModel } from "../model/sheetModel";
import { defineKind } from "../protocol/hostObject";
import { HostRefusal, notModelled } from "../protocol/hostRefusal";
import { cellProperties, columnProperties, linesFrom, ofAll, rowProperties } from "./cellProperties";
import { bounding, offset, rangeAt, surrounding, targetOfCopy } from "./rangeGeometry";
import type { Session } from "./session";
import { AreasTarget, flagValue, modelledOf, RangeTarget, wrongValue } from "./targets";

/** Above this Excel answers null instead of an array. */
const MOST_CELLS = 5_000_000;

function cellsOf<V>({ sheet, area }: RangeTarget, value: (cell: Cell) => V): V[][] | null {
  if (area.rows * area.columns > MOST_CELLS) return null;
  return Array.from({ length: area.rows }, (_row, i) =>
    Array.from({ length: area.columns }, (_column, j) => value(sheet.cell(area.row + i, area.column + j))),
  );
}

/** An array for each cell, or one value for all of them, alone or in an array of one by one. */
function spread(area: Rectangle, value: unknown): readonly (readonly unknown[])[] {
  const isOne = Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) && value[0].length === 1;
  if (isOne && area.rows * area.columns > 1) return spread(area, (value as unknown[][])[0]?.[0]);
  if (Array.isArray(value)) return value.map((row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]));
  if (area.rows * area.columns > MOST_CELLS) throw new HostRefusal("InvalidArgument", "Too many cells at once");
  return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value));
}

function isAtTotals({ showTotals, area }: TableModel, at: Rectangle): boolean {
  return showTotals && at.row === area.row + area.rows - 1 && intersection(area, at) !== null;
}

function formulaOf(cell: Cell): string | number | boolean {
  return cell.formula ?? shownValue(cell.content);
}

export const rangeKind = defineKind<RangeTarget, Session>(
  "Range",
  {
    Address: { since: "1.1", get: ({ sheet, area }) => `${quotedSheet(sheet.name)}!${rectangleAddress(area)}` },
    RowIndex: { since: "1.1", get: ({ area }) => area.row },
    ColumnIndex: { since: "1.1", get: ({ area }) => area.column },
    RowCount: { since: "1.1", get: ({ area }) => area.rows },
    ColumnCount: { since: "1.1", get: ({ area }) => area.columns },
    CellCount: {
      since: "1.1",
      get: ({ area }) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns),
    },
    Values: {
      since: "1.1",
      get: (range) => cellsOf(range, (cell) => shownValue(cell.content)),
      set: ({ sheet, area }, value, { editor }) => {
        editor.write(sheet, area, spread(area, value), "add-in");
      },
    },
    Text: {
      since: "1.1",
      get: (range) =>
        cellsOf(range, (cell) => {
          if (typeof cell.content === "number" && cell.look.numberFormat !== "General")
            throw notModelled(`Range.text of a number formatted ${cell.look.numberFormat}`);
          return String(shownValue(cell.content));
        }),
    },
    ValueTypes: { since: "1.1", get: (range) => cellsOf(range, valueType) },
    Formulas: {
      since: "1.1",
      get: (range) => cellsOf(range, formulaOf),
      set: ({ sheet, area }, value, { editor }) => {
        editor.write(sheet, area, spread(area, value), "add-in");
      },
    },
    NumberFormat: {
      since: "1.1",
      get: (range) => cellsOf(range, (cell) => cell.look.numberFormat),
      set: ({ sheet, area }, value, { editor }) => {
        const formats = spread(area, value);
        if (formats.length !== area.rows || formats.some((row) => row.length !== area.columns))
          throw wrongValue("Range.numberFormat", "an array of another size");
        editor.setLooks(sheet, area, (look, row, column) => {
          const format = formats[row - area.row]?.[column - area.column];
          if (format === null) return look;
          if (typeof format !== "string") throw wrongValue("Range.numberFormat", format);
          return { ...look, numberFormat: format };
        });
      },
    },
    RowHidden: {
      since: "1.2",
      get: ({ sheet, area }) => ofAll(linesFrom(area.row, area.rows).map((row) => sheet.hiddenRows.has(row))),
      set: ({ sheet, area }, value) => {
        const hidden = flagValue("Range.rowHidden", value);
        for (let row = area.row; row < area.row + area.rows; row++) {
          if (hidden) sheet.hiddenRows.add(row);
          else sheet.hiddenRows.delete(row);
        }
      },
    },
    ColumnHidden: {
      since: "1.2",
      get: ({ sheet, area }) =>
        ofAll(linesFrom(area.column, area.columns).map((column) => sheet.hiddenColumns.has(column))),
    },
    GetCellProperties: { since: "1.9", call: (range, given) => cellProperties(range, given.value(0)) },
    GetRowProperties: { since: "1.9", call: (range, given) => rowProperties(range, given.value(0)) },
    GetColumnProperties: { since: "1.9", call: (range, given) => columnProperties(range, given.value(0)) },
    Format: { since: "1.1", get: ({ sheet, area }, { kinds }) => kinds.rangeFormat({ sheet, areas: [area] }) },
    ConditionalFormats: {
      since: "1.6",
      get: ({ sheet, area }, { kinds }) => kinds.conditionalFormats(new AreasTarget(sheet, [area])),
    },
    Worksheet: { since: "1.1", get: ({ sheet }, { kinds }) => kinds.worksheet(sheet) },
    GetCell: {
      since: "1.1",
      call: ({ sheet, area }, given, { kinds }) =>
        kinds.range(
          new RangeTarget(sheet, {
            row: area.row + given.whole(0),
            column: area.column + given.whole(1),
            rows: 1,
            columns: 1,
          }),
        ),
    },
    GetRow: {
      since: "1.1",
      call: ({ sheet, area }, given, { kinds }) =>
        kinds.range(new RangeTarget(sheet, { ...area, row: area.row + given.whole(0), rows: 1 })),
    },
    GetColumn: {
      since: "1.1",
      call: ({ sheet, area }, given, { kinds }) =>
        kinds.range(new RangeTarget(sheet, { ...area, column: area.column + given.whole(0), columns: 1 })),
    },
    GetLastRow: {
      since: "1.1",
      call: ({ sheet, area }, _given, { kinds }) =>
        kinds.range(new RangeTarget(sheet, { ...area, row: area.row + area.rows - 1, rows: 1 })),
    },
    GetLastColumn: {
      since: "1.1",
      call: ({ sheet, area }, _given, { kinds }) =>
        kinds.range(new RangeTarget(sheet, { ...area, column: area.column + area.columns - 1, columns: 1 })),
    },
    GetLastCell: {
      since: "1.1",
      call: ({ sheet, area }, _given, { kinds }) =>
        kinds.range(
          new RangeTarget(sheet, {
            row: area.row + area.rows - 1,
            column: area.column + area.columns - 1,
            rows: 1,
            columns: 1,
          }),
        ),
    },
    GetRowsAbove: {
      since: "1.3",
      call: ({ sheet, area }, given, { kinds }) => {
        const rows = given.wholeOr(0, 1);
        return kinds.range(new RangeTarget(sheet, { ...area, row: area.row - rows, rows }));
      },
    },
    GetColumnsAfter: {
      since: "1.3",
      call: ({ sheet, area }, given, { kinds }) =>
        kinds.range(
          new RangeTarget(sheet, { ...area, column: area.column + area.columns, columns: given.wholeOr(0, 1) }),
        ),
    },
    GetColumnsBefore: {
      since: "1.3",
      call: ({ sheet, area }, given, { kinds }) => {
        const columns = given.wholeOr(0, 1);
        return kinds.range(new RangeTarget(sheet, { ...area, column: area.column - columns, columns }));
      },
    },
    GetSurroundingRegion: {
      since: "1.7",
      call: (range, _given, { kinds }) => kinds.range(new RangeTarget(range.sheet, surrounding(range))),
    },
    GetUsedRange: {
      since: "1.1",
      call: ({ sheet, area }, given, { kinds }) => {
        const used = sheet.usedArea(given.flagOr(0, false), area);
        return kinds.range(new RangeTarget(sheet, used ?? { ...area, rows: 1, columns: 1 }));
      },
    },
    GetIntersection: {
      since: "1.1",
      call: ({ sheet, area }, given, { kinds, book }) => {
        const other = given.objectOrNull(0, RangeTarget) ?? rangeAt(sheet, given.text(0), book);
        const shared = other.sheet === sheet ? intersection(area, other.area) : null;
        if (!shared) throw new HostRefusal("ItemNotFound", "The ranges have no cell in common");
        return kinds.range(new RangeTarget(sheet, shared));
      },
    },
    GetRowsBelow: {
      since: "1.3",
      call: ({ sheet, area }, given, { kinds }) =>
        kinds.range(new RangeTarget(sheet, { ...area, row: area.row + area.rows, rows: given.wholeOr(0, 1) })),
    },
    GetOffsetRange: {
      since: "1.1",
      call: (range, given, { kinds }) => kinds.range(offset(range, { row: given.whole(0), column: given.whole(1) })),
    },
    GetResizedRange: {
      since: "1.3",
      call: (range, given, { kinds }) => kinds.range(offset(range, { rows: given.whole(0), columns: given.whole(1) })),
    },
    GetEntireRow: {
      since: "1.1",
      call: ({ sheet, area }, _given, { kinds }) =>
        kinds.range(new RangeTarget(sheet, { ...area, column: 0, columns: SHEET_COLUMNS })),
    },
    GetEntireColumn: {
      since: "1.1",
      call: ({ sheet, area }, _given, { kinds }) =>
        kinds.range(new RangeTarget(sheet, { ...area, row: 0, rows: SHEET_ROWS })),
    },
    GetBoundingRect: {
      since: "1.1",
      call: (range, given, { kinds }) => kinds.range(bounding(range, given.object(0, RangeTarget))),
    },
    GetIntersectionOrNullObject: {
      since: "1.4",
      call: ({ sheet, area }, given, { kinds }) => {
        const other = given.object(0, RangeTarget);
        const shared = other.sheet === sheet ? intersection(area, other.area) : null;
        return shared && kinds.range(new RangeTarget(sheet, shared));
      },
    },
    GetUsedRangeOrNullObject: {
      since: "1.4",
      call: ({ sheet, area }, given, { kinds }) => {
        const used = sheet.usedArea(given.flagOr(0, false), area);
        return used && kinds.range(new RangeTarget(sheet, used));
      },
    },
    Insert: {
      since: "1.1",
      call: ({ sheet, area }, given, { editor, kinds, oddities }) => {
        modelledOf("Range.insert", given.value(0), ["Down"]);
        if (oddities.refusesInsertAtTotals && sheet.tables.some((table) => isAtTotals(table, area)))
          throw new HostRefusal("InsertDeleteConflict", "No cells can be inserted at the totals of a table");
        editor.insertDown(sheet, area, "add-in");
        return kinds.range(new RangeTarget(sheet, area));
      },
    },
    Delete: {
      since: "1.1",
      call: ({ sheet, area }, given, { editor }) => {
        modelledOf("Range.delete", given.value(0), ["Up"]);
        editor.deleteUp(sheet, area, "add-in");
        return null;
      },
    },
    Clear: {
      since: "1.1",
      call: ({ sheet, area }, given, { editor }) => {
        const what: readonly ClearWhat[] = ["All", "Contents", "Formats"];
        const wanted = modelledOf("Range.clear", given.textOr(0, "All"), what);
        editor.clear(sheet, area, what.find((one) => one === wanted) ?? "All", "add-in");
        return null;
      },
    },
    CopyFrom: {
      since: "1.9",
      call: ({ sheet, area }, given, { editor, book }) => {
        const what: readonly CopyWhat[] = ["All", "Formulas", "Values", "Formats"];
        const wanted = modelledOf("Range.copyFrom", given.textOr(1, "All"), what);
        if (given.flagOr(2, false)) throw notModelled("Range.copyFrom with skipBlanks");
        if (given.flagOr(3, false)) throw notModelled("Range.copyFrom with transpose");
        const from = given.objectOrNull(0, RangeTarget) ?? rangeAt(sheet, given.text(0), book);
        editor.copy(from, sheet, targetOfCopy(area, from.area), what.find((one) => one === wanted) ?? "All", "add-in");
        return null;
      },
    },
    Unmerge: {
      since: "1.2",
      call: ({ sheet, area }, _given, { editor }) => {
        if (sheet.isProtected) throw new HostRefusal("AccessDenied", `${sheet.name} is protected`);
        sheet.merges = sheet.merges.filter((merged) => intersection(merged, area) === null);
        editor.reshaped(sheet);
        return null;
      },
    },
    Merge: { since: "1.2", call: ({ sheet, area }, _given, { editor }) => (editor.merge(sheet, area, "add-in"), null) },
    Select: {
      since: "1.1",
      call: ({ sheet, area }, _given, session) => {
        session.mustBeInFront();
        session.book.activeSheet = sheet;
        session.book.selection = area;
        session.book.notify({ kind: "selection", sheet, area });
        return null;
      },
    },
    // The client reads this before it splits a large array into blocks of rows.
    _ValidateArraySize: {
      since: "1.1",
      call: ({ area }, given) => {
        if (given.whole(0) !== area.rows || given.whole(1) !== area.columns)
          throw wrongValue("The array", `${given.whole(0)} by ${given.whole(1)}`);
        return null;
      },
    },
  },
  { keepable: true },
);

export const rangeAreasKind = defineKind<AreasTarget, Session>(
  "RangeAreas",
  {
    Address: {
      since: "1.9",
      get: ({ sheet, areas }) => areas.map((area) => `${quotedSheet(sheet.name)}!${rectangleAddress(area)}`).join(","),
    },
    AreaCount: { since: "1.9", get: ({ areas }) => areas.length },
    CellCount: { since: "1.9", get: ({ areas }) => areas.reduce((cells, area) => cells + area.rows * area.columns, 0) },
    Areas: { since: "1.9", get: (target, { kinds }) => kinds.rangeCollection(target) },
    Format: { since: "1.9", get: ({ sheet, areas }, { kinds }) => kinds.rangeFormat({ sheet, areas }) },
    ConditionalFormats: { since: "1.9", get: (target, { kinds }) => kinds.conditionalFormats(target) },
    Worksheet: { since: "1.9", get: ({ sheet }, { kinds }) => kinds.worksheet(sheet) },
  },
  { keepable: true },
);

export const rangeCollectionKind = defineKind<AreasTarget, Session>(
  "RangeCollection",
  {
    GetCount: { since: "1.9", call: ({ areas }) => areas.length },
    GetItemAt: {
      since: "1.9",
      call: ({ sheet, areas }, given, { kinds }) => {
        const area = areas[given.whole(0)];
        if (!area) throw new HostRefusal("InvalidArgument", `There is no area ${given.whole(0)}`);
        return kinds.range(new RangeTarget(sheet, area));
      },
    },
  },
  { items: ({ sheet, areas }, { kinds }) => areas.map((area) => kinds.range(new RangeTarget(sheet, area))) },
);
