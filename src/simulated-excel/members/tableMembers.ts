import { dataRowsOf } from "../formulas/structuredReferences";
import { intersection } from "../model/rectangle";
import type { SheetModel } from "../model/sheetModel";
import { defineKind } from "../protocol/hostObject";
import { HostRefusal } from "../protocol/hostRefusal";
import type { PlacedTable, Session } from "./session";
import { RangeTarget, areasOfAddress, textValue, type FilterTarget } from "./targets";

function tablesOf(sheet: SheetModel | null, { book }: Session): PlacedTable[] {
  return (sheet ? [sheet] : book.sheets).flatMap((at) => at.tables.map((table) => ({ sheet: at, table })));
}

function find(sheet: SheetModel | null, key: string, session: Session): PlacedTable | null {
  return (
    tablesOf(sheet, session).find(({ table }) => table.id === key || table.name.toUpperCase() === key.toUpperCase()) ??
    null
  );
}

export const tablesKind = defineKind<SheetModel | null, Session>(
  "TableCollection",
  {
    Count: { since: "1.1", get: (sheet, session) => tablesOf(sheet, session).length },
    GetCount: { since: "1.4", call: (sheet, _given, session) => tablesOf(sheet, session).length },
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
  { items: (sheet, session) => tablesOf(sheet, session).map(session.kinds.table) },
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
  table.area = area;
  if (sheet.filter && sheet.filter.area.row === area.row && sheet.filter.area.column === area.column)
    sheet.filter.area = { ...area, rows: area.rows - (table.showTotals ? 1 : 0) };
  editor.reshaped(sheet);
}

export const tableKind = defineKind<PlacedTable, Session>(
  "Table",
  {
    Id: { since: "1.1", get: ({ table }) => table.id },
    Name: { since: "1.1", get: ({ table }) => table.name },
    ShowHeaders: { since: "1.1", get: ({ table }) => table.showHeaders },
    ShowTotals: { since: "1.1", get: ({ table }) => table.showTotals },
    Style: { since: "1.1", get: ({ table }) => table.style },
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
  /** Only at the end: a row elsewhere is inserted as cells. */
  Add: {
    since: "1.1",
    call: ({ sheet, table }, given, { editor, kinds }) => {
      if (given.given(0)) throw new HostRefusal("ApiNotFound", "TableRowCollection.Add at an index is not modelled");
      const data = dataRowsOf(table);
      const added = { ...data, row: data.row + data.rows, rows: 1 };
      const growsBySelf = table.showTotals;
      editor.insertDown(sheet, added, "add-in");
      if (!growsBySelf) table.area = { ...table.area, rows: table.area.rows + 1 };
      const values = given.value(1);
      if (Array.isArray(values)) editor.write(sheet, added, values, "add-in");
      editor.reshaped(sheet);
      return kinds.tableRow({ sheet, table, row: added.row });
    },
  },
});

export const tableRowKind = defineKind<PlacedTable & { readonly row: number }, Session>("TableRow", {
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
