import { dataRowsOf } from "../formulas/structuredReferences";
import type { BookModel } from "../model/bookModel";
import { shownValue } from "../model/cellContent";
import { intersection, splitSheet, type Rectangle } from "../model/rectangle";
import type { SheetModel, TableModel } from "../model/sheetModel";
import { type CallArguments, defineKind } from "../protocol/hostObject";
import { HostRefusal, notModelled } from "../protocol/hostRefusal";
import type { PlacedTable, Session } from "./session";
import { RangeTarget, areasOfAddress, textValue, wrongValue, type FilterTarget } from "./targets";

const TABLE_NAME = /^[\p{L}_\\][\p{L}\p{N}_.]{0,254}$/u;

function tablesOf(sheet: SheetModel | null, book: BookModel): PlacedTable[] {
  return (sheet ? [sheet] : book.sheets).flatMap((at) => at.tables.map((table) => ({ sheet: at, table })));
}

function find(sheet: SheetModel | null, key: string, session: Session): PlacedTable | null {
  return (
    tablesOf(sheet, session.book).find(
      ({ table }) => table.id === key || table.name.toUpperCase() === key.toUpperCase(),
    ) ?? null
  );
}

/** Makes a table over cells. Without headings of its own it is given some, in a row that is inserted above. */
function addTable(sheet: SheetModel | null, given: CallArguments, { book, editor }: Session): PlacedTable {
  const range = given.objectOrNull(0, RangeTarget);
  const address = range ? null : splitSheet(given.text(0));
  const at = range?.sheet ?? (address?.sheet != null ? book.sheet(address.sheet) : sheet);
  const [area] = range ? [range.area] : at && address ? areasOfAddress(at, address.rest) : [];
  if (!at || !area || (sheet !== null && sheet !== at))
    throw new HostRefusal("InvalidArgument", "A table needs a range of its sheet");
  if (at.isProtected) throw new HostRefusal("AccessDenied", `${at.name} is protected`);
  if (given.value(1) !== true) throw notModelled("TableCollection.add without headings");
  if (at.tables.some((other) => intersection(other.area, area) !== null))
    throw new HostRefusal("InvalidArgument", "Tables do not overlap");
  const taken = new Set(tablesOf(null, book).map(({ table }) => table.name.toUpperCase()));
  let number = 1;
  while (taken.has(`TABLE${number}`)) number++;
  const table: TableModel = {
    id: book.nextId(),
    name: `Table${number}`,
    // A table has at least one row below its headings.
    area: { ...area, rows: Math.max(2, area.rows) },
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
  };
  headings(at, table.area).forEach((heading, index) => {
    editor.write(at, { ...table.area, column: area.column + index, rows: 1, columns: 1 }, [[heading]], "add-in");
  });
  at.tables = [...at.tables, table];
  editor.reshaped(at);
  return { sheet: at, table };
}

/** Headings are texts, none blank and none twice: `Column1` where there is none. */
function headings(sheet: SheetModel, area: Rectangle): readonly string[] {
  const given = Array.from({ length: area.columns }, (_, index) =>
    String(shownValue(sheet.cell(area.row, area.column + index).content)),
  );
  const taken = new Set<string>();
  return given.map((text, index) => {
    const wanted = text === "" ? `Column${index + 1}` : text;
    let heading = wanted;
    for (let again = 2; taken.has(heading.toUpperCase()); again++) heading = `${wanted}${again}`;
    taken.add(heading.toUpperCase());
    return heading;
  });
}

export const tablesKind = defineKind<SheetModel | null, Session>(
  "TableCollection",
  {
    Count: { since: "1.1", get: (sheet, { book }) => tablesOf(sheet, book).length },
    GetCount: { since: "1.4", call: (sheet, _given, { book }) => tablesOf(sheet, book).length },
    Add: {
      since: "1.1",
      call: (sheet, given, session) => session.kinds.table(addTable(sheet, given, session)),
    },
    GetItemAt: {
      since: "1.1",
      call: (sheet, given, { book, kinds }) => {
        const found = tablesOf(sheet, book)[given.whole(0)];
        if (!found) throw new HostRefusal("InvalidArgument", `There is no table ${given.whole(0)}`);
        return kinds.table(found);
      },
    },
    GetItem: {
      since: "1.1",
      call: (sheet, given, session) => {
        const found = find(sheet, given.text(0), session);
        if (!found) throw new HostRefusal("ItemNotFound", `There is no table ${given.text(0)}`);
        return session.kinds.table(found);
      },
    },
    GetItemOrNullObject: {
      since: "1.4",
      call: (sheet, given, session) => {
        const found = find(sheet, given.text(0), session);
        return found && session.kinds.table(found);
      },
    },
  },
  { items: (sheet, { book, kinds }) => tablesOf(sheet, book).map(kinds.table) },
);

function resize({ sheet, table }: PlacedTable, range: RangeTarget, { editor }: Session): void {
  if (range.sheet !== sheet) throw new HostRefusal("InvalidArgument", "A table stays on its sheet");
  if (sheet.isProtected) throw new HostRefusal("AccessDenied", `${sheet.name} is protected`);
  const { area } = range;
  if (area.row !== table.area.row || intersection(area, table.area) === null || area.rows < 2)
    throw new HostRefusal("InvalidArgument", "A table keeps its heading row");
  const inTheWay = sheet.tables.find((other) => other !== table && intersection(other.area, area) !== null);
  if (inTheWay) throw new HostRefusal("InvalidOperation", `The table ${inTheWay.name} is in the way`);
  if (sheet.merges.some((merged) => intersection(merged, area) !== null))
    throw new HostRefusal("MergedRangeConflict", "Merged cells are in the way");
  editor.resize(sheet, table, area);
}

export const tableKind = defineKind<PlacedTable, Session>(
  "Table",
  {
    Id: { since: "1.1", get: ({ table }) => table.id },
    Name: {
      since: "1.1",
      get: ({ table }) => table.name,
      set: ({ sheet, table }, value, { book, editor }) => {
        const name = textValue("Table.name", value);
        const isTaken = tablesOf(null, book).some(
          (other) => other.table !== table && other.table.name.toUpperCase() === name.toUpperCase(),
        );
        if (!TABLE_NAME.test(name) || isTaken) throw wrongValue("Table.name", value);
        table.name = name;
        editor.reshaped(sheet);
      },
    },
    ShowHeaders: { since: "1.1", get: ({ table }) => table.showHeaders },
    ShowTotals: { since: "1.1", get: ({ table }) => table.showTotals },
    Style: {
      since: "1.1",
      get: ({ table }) => table.style,
      set: ({ table }, value) => void (table.style = textValue("Table.style", value)),
    },
    Columns: { since: "1.1", get: (placed, { kinds }) => kinds.tableColumns(placed) },
    Worksheet: { since: "1.2", get: ({ sheet }, { kinds }) => kinds.worksheet(sheet) },
    AutoFilter: {
      since: "1.9",
      get: ({ sheet, table }, { kinds }) => kinds.autoFilter({ sheet, tableArea: table.area }),
    },
    GetRange: {
      since: "1.1",
      call: ({ sheet, table }, _given, { kinds }) => kinds.range(new RangeTarget(sheet, table.area)),
    },
    GetDataBodyRange: {
      since: "1.1",
      call: ({ sheet, table }, _given, { kinds }) => kinds.range(new RangeTarget(sheet, dataRowsOf(table))),
    },
    GetHeaderRowRange: {
      since: "1.1",
      call: ({ sheet, table }, _given, { kinds }) => {
        if (!table.showHeaders) throw new HostRefusal("ItemNotFound", `${table.name} shows no headings`);
        return kinds.range(new RangeTarget(sheet, { ...table.area, rows: 1 }));
      },
    },
    ConvertToRange: {
      since: "1.2",
      call: ({ sheet, table }, _given, { editor, kinds }) => {
        sheet.tables = sheet.tables.filter((other) => other !== table);
        editor.reshaped(sheet);
        return kinds.range(new RangeTarget(sheet, table.area));
      },
    },
    GetTotalRowRange: {
      since: "1.1",
      call: ({ sheet, table }, _given, { kinds }) => {
        if (!table.showTotals) throw new HostRefusal("ItemNotFound", `${table.name} shows no totals`);
        return kinds.range(
          new RangeTarget(sheet, { ...table.area, row: table.area.row + table.area.rows - 1, rows: 1 }),
        );
      },
    },
    Resize: {
      since: "1.13",
      call: (placed, given, session) => {
        const range = given.objectOrNull(0, RangeTarget);
        const [area] = range ? [range.area] : areasOfAddress(placed.sheet, textValue("Table.resize", given.value(0)));
        if (!area) throw new HostRefusal("InvalidArgument", "A table needs a range");
        resize(placed, range ?? new RangeTarget(placed.sheet, area), session);
        return null;
      },
    },
    Rows: { since: "1.1", get: (placed, { kinds }) => kinds.tableRows(placed) },
  },
  { identity: ({ table }) => table.id },
);

export const tableRowsKind = defineKind<PlacedTable, Session>("TableRowCollection", {
  Count: { since: "1.1", get: ({ table }) => dataRowsOf(table).rows },
  /** One row, or as many as there are values: before a row of the table, or at its end. */
  Add: {
    since: "1.1",
    call: ({ sheet, table }, given, { editor, kinds }) => {
      const data = dataRowsOf(table);
      const at = given.given(0) && given.whole(0) >= 0 ? given.whole(0) : data.rows;
      if (at > data.rows) throw new HostRefusal("InvalidArgument", `${table.name} has no row ${at}`);
      const values = Array.isArray(given.value(1)) ? (given.value(1) as readonly (readonly unknown[])[]) : null;
      // A table that was just made has a blank row, which the first values go into.
      const fillsBlank = at === data.rows && data.rows === 1 && sheet.usedArea(true, data) === null && values !== null;
      const added = { ...data, row: data.row + (fillsBlank ? 0 : at), rows: values?.length ?? 1 };
      const inserted = { ...added, row: added.row + (fillsBlank ? 1 : 0), rows: added.rows - (fillsBlank ? 1 : 0) };
      if (inserted.rows > 0) {
        const before = table.area.rows;
        editor.insertDown(sheet, inserted, "add-in");
        table.area = { ...table.area, rows: before + inserted.rows };
      }
      if (values) editor.write(sheet, added, values, "add-in");
      editor.reshaped(sheet);
      return kinds.tableRow({ sheet, table, row: added.row });
    },
  },
  GetItemAt: {
    since: "1.1",
    call: ({ sheet, table }, given, { kinds }) => {
      const data = dataRowsOf(table);
      if (given.whole(0) < 0 || given.whole(0) >= data.rows)
        throw new HostRefusal("InvalidArgument", `${table.name} has no row ${given.whole(0)}`);
      return kinds.tableRow({ sheet, table, row: data.row + given.whole(0) });
    },
  },
});

export const tableColumnsKind = defineKind<PlacedTable, Session>(
  "TableColumnCollection",
  {
    Count: { since: "1.1", get: ({ table }) => table.area.columns },
    GetCount: { since: "1.4", call: ({ table }) => table.area.columns },
    GetItem: {
      since: "1.1",
      call: (placed, given, { kinds }) => {
        const index = columnOf(placed, given.value(0));
        if (index === null) throw new HostRefusal("ItemNotFound", `${placed.table.name} has no such column`);
        return kinds.tableColumn({ ...placed, column: index });
      },
    },
    GetItemOrNullObject: {
      since: "1.4",
      call: (placed, given, { kinds }) => {
        const index = columnOf(placed, given.value(0));
        return index === null ? null : kinds.tableColumn({ ...placed, column: index });
      },
    },
    GetItemAt: {
      since: "1.1",
      call: (placed, given, { kinds }) => {
        if (given.whole(0) < 0 || given.whole(0) >= placed.table.area.columns)
          throw new HostRefusal("InvalidArgument", `${placed.table.name} has no column ${given.whole(0)}`);
        return kinds.tableColumn({ ...placed, column: given.whole(0) });
      },
    },
  },
  {
    items: (placed, { kinds }) =>
      Array.from({ length: placed.table.area.columns }, (_, column) => kinds.tableColumn({ ...placed, column })),
  },
);

function headingOf({ sheet, table }: PlacedTable, column: number): string {
  return String(shownValue(sheet.cell(table.area.row, table.area.column + column).content));
}

/** A column by its heading or its identity, which here is its place from 1. */
function columnOf(placed: PlacedTable, key: unknown): number | null {
  for (let column = 0; column < placed.table.area.columns; column++) {
    const isIt =
      typeof key === "number"
        ? key === column + 1
        : typeof key === "string" &&
          (headingOf(placed, column).toUpperCase() === key.toUpperCase() || key === String(column + 1));
    if (isIt) return column;
  }
  return null;
}

export const tableColumnKind = defineKind<PlacedTable & { readonly column: number }, Session>(
  "TableColumn",
  {
    Id: { since: "1.1", get: ({ column }) => column + 1 },
    Index: { since: "1.1", get: ({ column }) => column },
    Name: {
      since: "1.1",
      get: (placed) => headingOf(placed, placed.column),
      set: ({ sheet, table, column }, value, { editor }) => {
        const at = { row: table.area.row, column: table.area.column + column, rows: 1, columns: 1 };
        editor.write(sheet, at, [[textValue("TableColumn.name", value)]], "add-in");
      },
    },
    GetRange: {
      since: "1.1",
      call: (placed, _given, { kinds }) => kinds.range(partOfColumn(placed, placed.table.area)),
    },
    GetDataBodyRange: {
      since: "1.1",
      call: (placed, _given, { kinds }) => kinds.range(partOfColumn(placed, dataRowsOf(placed.table))),
    },
    GetHeaderRowRange: {
      since: "1.1",
      call: (placed, _given, { kinds }) => kinds.range(partOfColumn(placed, { ...placed.table.area, rows: 1 })),
    },
  },
  { identity: ({ column }) => String(column + 1) },
);

function partOfColumn(
  { sheet, table, column }: PlacedTable & { readonly column: number },
  rows: Rectangle,
): RangeTarget {
  return new RangeTarget(sheet, { ...rows, column: table.area.column + column, columns: 1 });
}

export const tableRowKind = defineKind<PlacedTable & { readonly row: number }, Session>("TableRow", {
  Index: { since: "1.1", get: ({ table, row }) => row - dataRowsOf(table).row },
  Delete: {
    since: "1.1",
    call: ({ sheet, table, row }, _given, { editor }) => {
      editor.deleteUp(sheet, { ...table.area, row, rows: 1 }, "add-in");
      return null;
    },
  },
  GetRange: {
    since: "1.1",
    call: ({ sheet, table, row }, _given, { kinds }) =>
      kinds.range(new RangeTarget(sheet, { ...table.area, row, rows: 1 })),
  },
});

function filterOf({ sheet, tableArea }: FilterTarget): SheetModel["filter"] {
  if (!sheet.filter) return null;
  return tableArea === null || intersection(tableArea, sheet.filter.area) !== null ? sheet.filter : null;
}

export const autoFilterKind = defineKind<FilterTarget, Session>("AutoFilter", {
  Enabled: { since: "1.9", get: (target) => filterOf(target) !== null },
  IsDataFiltered: { since: "1.9", get: (target) => (filterOf(target)?.hiddenRows.size ?? 0) > 0 },
  GetRangeOrNullObject: {
    since: "1.9",
    call: (target, _given, { kinds }) => {
      const filter = filterOf(target);
      return filter && kinds.range(new RangeTarget(target.sheet, filter.area));
    },
  },
});
