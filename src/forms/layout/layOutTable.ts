import type { Filled } from "../filledReturn";
import type { Box, ColumnHeading, LabelledField, Span, TableColumns } from "../form";
import { fieldBox, wordsBox } from "./boxes";
import { ALL_BORDERS, bordersOn } from "./looks";
import { boxHeight, type LaidBox, type LaidRow } from "./rows";
import { row, says, type SheetContext } from "./sheetContext";

type Edge = "top" | "right" | "bottom" | "left";

/** The boxes of a table row, each field under its column. */
export function tableBoxes<Value extends string>(
  boxes: readonly Box<Value>[],
  values: Filled<Value>,
  prefix: string,
): readonly LaidBox[] {
  return boxes.map(({ field: { name, format, from }, at }) => fieldBox(values[from], format, at, prefix + name));
}

/** Boxes under every column of the table that a row leaves empty, so that its rules go through. */
export function withEmptyBoxes(table: TableColumns, boxes: readonly LaidBox[]): readonly LaidBox[] {
  const taken = (column: Span): boolean => boxes.some(({ at }) => at[0] <= column[1] && at[1] >= column[0]);
  return [
    ...boxes,
    ...table.columns.filter((column) => !taken(column)).map((at) => wordsBox("", at, { borders: ALL_BORDERS })),
  ];
}

/** Draws the boxes of a row as the top, middle or foot of a taller one: no rule between its rows. */
export function asPartOfTallRow(
  boxes: readonly LaidBox[],
  part: { readonly first: boolean; readonly last: boolean },
): readonly LaidBox[] {
  return boxes.map((box) => {
    const { borders } = box.style;
    return {
      ...box,
      style: {
        ...box.style,
        borders: { ...borders, top: borders.top && part.first, bottom: borders.bottom && part.last },
      },
    };
  });
}

/** The heading rows of a table: two where a heading stands over others, else one. */
export function headingRows(context: SheetContext, table: TableColumns): readonly LaidRow[] {
  const box = ({ word, at }: ColumnHeading): LaidBox =>
    wordsBox(says(context, word), at, { horizontal: "center", borders: ALL_BORDERS });
  const upper = table.headings.filter(({ level }) => level === "upper");
  const both = table.headings.filter(({ level }) => level === "both").map(box);
  if (upper.length === 0) return [row(context, withEmptyBoxes(table, both))];
  const top = row(context, upper.map(box));
  const low = row(context, table.headings.filter(({ level }) => level === "lower").map(box));
  const tallest = Math.max(0, ...both.map((heading) => boxHeight(context.measure, heading)));
  const overBoth = both.map((heading) => ({ ...heading, rows: 2 }));
  return [
    { boxes: [...top.boxes, ...overBoth], height: top.height },
    { boxes: low.boxes, height: Math.max(low.height, tallest - top.height) },
  ];
}

/** A label and its box for every field of a line. */
export function fieldLine<Value extends string>(
  fields: readonly LabelledField<Value>[],
  context: SheetContext,
  values: Filled<Value>,
  prefix: string | null,
): readonly LaidBox[] {
  return fields.flatMap(({ label, labelAt, field: { name, format, from }, at }) => [
    wordsBox(says(context, label), labelAt, { borders: ALL_BORDERS }),
    fieldBox(values[from], format, at, prefix === null ? null : prefix + name),
  ]);
}

/** Borders on edges, for the boxes a column is divided into. */
export function edges(...on: readonly Edge[]): { readonly borders: ReturnType<typeof bordersOn> } {
  return { borders: bordersOn(...on) };
}
