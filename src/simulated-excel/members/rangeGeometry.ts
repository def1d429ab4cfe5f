import type { BookModel } from "../model/bookModel";
import { splitSheet, type Rectangle } from "../model/rectangle";
import type { SheetModel } from "../model/sheetModel";
import { HostRefusal } from "../protocol/hostRefusal";
import { areasOfAddress, RangeTarget } from "./targets";

/** The range moved and grown by so many rows and columns. */
export function offset({ sheet, area }: RangeTarget, by: Partial<Rectangle>): RangeTarget {
  return new RangeTarget(sheet, {
    row: area.row + (by.row ?? 0),
    column: area.column + (by.column ?? 0),
    rows: area.rows + (by.rows ?? 0),
    columns: area.columns + (by.columns ?? 0),
  });
}

/** The smallest range that holds both. */
export function bounding(a: RangeTarget, b: RangeTarget): RangeTarget {
  if (a.sheet !== b.sheet) throw new HostRefusal("InvalidArgument", "The ranges are on two sheets");
  const row = Math.min(a.area.row, b.area.row);
  const column = Math.min(a.area.column, b.area.column);
  const rows = Math.max(a.area.row + a.area.rows, b.area.row + b.area.rows) - row;
  const columns = Math.max(a.area.column + a.area.columns, b.area.column + b.area.columns) - column;
  return new RangeTarget(a.sheet, { row, column, rows, columns });
}

/** The range of an address, which may name another sheet. */
export function rangeAt(sheet: SheetModel, address: string, book: BookModel): RangeTarget {
  const { sheet: named, rest } = splitSheet(address);
  const at = named === null ? sheet : book.sheet(named);
  const [area] = at ? areasOfAddress(at, rest) : [];
  if (!at || !area) throw new HostRefusal("InvalidArgument", `${address} is not a range of this workbook`);
  return new RangeTarget(at, area);
}

/** A target smaller than what is copied grows to its size. */
export function targetOfCopy(area: Rectangle, source: Rectangle): Rectangle {
  return { ...area, rows: Math.max(area.rows, source.rows), columns: Math.max(area.columns, source.columns) };
}

/** The cells around a range up to the nearest blank rows and columns: Excel's current region. */
export function surrounding({ sheet, area }: RangeTarget): Rectangle {
  const isUsed = (at: Rectangle): boolean => sheet.usedArea(true, at) !== null;
  let found = area;
  for (let grown = true; grown;) {
    grown = false;
    const bottom = found.row + found.rows;
    const right = found.column + found.columns;
    const wide = { row: Math.max(0, found.row - 1), rows: bottom - Math.max(0, found.row - 1) + 1 };
    const high = { column: Math.max(0, found.column - 1), columns: right - Math.max(0, found.column - 1) + 1 };
    const sides: readonly (readonly [Rectangle, Rectangle])[] = [
      [
        { ...high, row: bottom, rows: 1 },
        { ...found, rows: found.rows + 1 },
      ],
      [
        { ...wide, column: right, columns: 1 },
        { ...found, columns: found.columns + 1 },
      ],
      ...(found.row > 0
        ? [
            [
              { ...high, row: found.row - 1, rows: 1 },
              { ...found, row: found.row - 1, rows: found.rows + 1 },
            ] as const,
          ]
        : []),
      ...(found.column > 0
        ? [
            [
              { ...wide, column: found.column - 1, columns: 1 },
              { ...found, column: found.column - 1, columns: found.columns + 1 },
            ] as const,
          ]
        : []),
    ];
    const next = sides.find(([side]) => isUsed(side));
    if (next) [, found] = next;
    grown = next !== undefined;
  }
  return found;
}
