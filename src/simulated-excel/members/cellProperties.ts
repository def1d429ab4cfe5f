import { HostRefusal, notModelled } from "../protocol/hostRefusal";
import type { RangeTarget } from "./targets";

/** True of all, false of none, null of some: how a range answers for its cells, rows or columns. */
export function ofAll(values: Iterable<boolean | null>): boolean | null {
  let first: boolean | null | undefined;
  for (const value of values) {
    if (value === null || (first !== undefined && value !== first)) return null;
    first = value;
  }
  return first ?? null;
}

/** The numbers of a range's rows, or of its columns. */
export function linesFrom(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

const STRIKETHROUGH = '{"format":{"font":{"strikethrough":true}}}';
const COLOURS = '{"format":{"fill":{"color":true},"font":{"color":true}}}';

/** For each cell the properties asked for. @throws HostRefusal by name for any other than the strikethrough of the font, or the colours */
export function cellProperties({ sheet, area }: RangeTarget, asked: unknown): unknown[][] {
  if (JSON.stringify(asked) === COLOURS) return cellColours(sheet, area);
  expectOptions("Range.getCellProperties", asked, STRIKETHROUGH);
  return linesFrom(area.row, area.rows).map((row) =>
    linesFrom(area.column, area.columns).map((column) => ({
      format: { font: { strikethrough: sheet.cell(row, column).look.font.strikethrough } },
    })),
  );
}

function cellColours(sheet: RangeTarget["sheet"], area: RangeTarget["area"]): unknown[][] {
  return linesFrom(area.row, area.rows).map((row) =>
    linesFrom(area.column, area.columns).map((column) => {
      const { fill, font } = sheet.cell(row, column).look;
      return { format: { fill: { color: fill ?? "#FFFFFF" }, font: { color: font.color } } };
    }),
  );
}

/** For each row whether it is hidden. */
export function rowProperties({ sheet, area }: RangeTarget, asked: unknown): unknown[] {
  expectOptions("Range.getRowProperties", asked, '{"rowHidden":true}');
  return linesFrom(area.row, area.rows).map((row) => ({ rowHidden: sheet.hiddenRows.has(row) }));
}

/** For each column whether it is hidden. */
export function columnProperties({ sheet, area }: RangeTarget, asked: unknown): unknown[] {
  expectOptions("Range.getColumnProperties", asked, '{"columnHidden":true}');
  return linesFrom(area.column, area.columns).map((column) => ({ columnHidden: sheet.hiddenColumns.has(column) }));
}

function expectOptions(member: string, asked: unknown, modelled: string): void {
  if (typeof asked !== "object" || asked === null)
    throw new HostRefusal("InvalidArgument", `${member} needs its options`);
  const options = JSON.stringify(asked);
  if (options !== modelled) throw notModelled(`${member} with ${options}`);
}
