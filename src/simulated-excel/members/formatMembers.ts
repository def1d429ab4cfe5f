import type { BorderLook, BorderSide, FontLook, Look } from "../model/look";
import { SHEET_COLUMNS, SHEET_ROWS } from "../../shares/values/cell";
import { shownValue } from "../model/cellContent";
import { NAMED_COLOURS } from "../model/namedColours";
import { intersection, type Rectangle } from "../model/rectangle";
import { STANDARD_HEIGHT, STANDARD_WIDTH, type SheetModel } from "../model/sheetModel";
import { defineKind, type Member } from "../protocol/hostObject";
import { HostRefusal } from "../protocol/hostRefusal";
import { linesFrom, ofAll } from "./cellProperties";
import type { Session } from "./session";
import { flagValue, numberValue, oneOf, textValue, wrongValue, type BorderTarget, type FormatTarget } from "./targets";

function looksOf({ sheet, areas }: FormatTarget): Look[] {
  return areas.flatMap((area) => {
    const looks: Look[] = [];
    const rows = Math.min(area.rows, 2_000);
    const columns = Math.min(area.columns, 200);
    for (let row = area.row; row < area.row + rows; row++)
      for (let column = area.column; column < area.column + columns; column++) looks.push(sheet.cell(row, column).look);
    return looks;
  });
}

/** A property of all cells: null if they differ, as in Excel. */
function common<V>(target: FormatTarget, value: (look: Look) => V): V | null {
  const [first, ...others] = looksOf(target);
  if (!first) return null;
  return others.every((look) => value(look) === value(first)) ? value(first) : null;
}

function change(
  target: FormatTarget,
  session: Session,
  changed: (look: Look, row: number, column: number, area: Rectangle) => Look,
): void {
  for (const area of target.areas)
    session.editor.setLooks(target.sheet, area, (look, row, column) => changed(look, row, column, area));
}

const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"];
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"];
const LARGEST_HEIGHT = 409.5;
const LARGEST_WIDTH = 1_342.5;

function eachRow(areas: readonly Rectangle[], visit: (row: number) => void): void {
  for (const area of areas) {
    if (area.rows === SHEET_ROWS)
      throw new HostRefusal("InvalidArgument", "The height of every row at once is not modelled");
    for (let row = area.row; row < area.row + area.rows; row++) visit(row);
  }
}

function eachColumn(areas: readonly Rectangle[], visit: (column: number) => void): void {
  for (const area of areas) {
    if (area.columns === SHEET_COLUMNS)
      throw new HostRefusal("InvalidArgument", "The width of every column at once is not modelled");
    for (let column = area.column; column < area.column + area.columns; column++) visit(column);
  }
}

function size(sheet: SheetModel, member: string, value: unknown, largest: number): number {
  if (sheet.isProtected) throw new HostRefusal("AccessDenied", `${sheet.name} is protected`);
  const points = numberValue(member, value);
  if (points < 0 || points > largest) throw wrongValue(member, value);
  return points;
}

/** Points a character is wide, and a line high: an estimate, for there is no font here to measure by. */
const POINTS_A_CHARACTER = 5.5;

/** Sizes the columns or rows to what stands in them: by the number of characters, or of lines. Merged cells count for nothing, as in Excel. */
function autofit(sheet: SheetModel, areas: readonly Rectangle[], lines: "columns" | "rows"): void {
  if (sheet.isProtected) throw new HostRefusal("AccessDenied", `${sheet.name} is protected`);
  const sizes = lines === "columns" ? sheet.columnWidths : sheet.rowHeights;
  const fitted = new Map<number, number>();
  for (const area of areas)
    for (const { row, column, cell } of sheet.stored(area)) {
      if (sheet.merges.some((merged) => intersection(merged, { row, column, rows: 1, columns: 1 }) !== null)) continue;
      const texts = String(shownValue(cell.content)).split("\n");
      const needed =
        lines === "columns"
          ? Math.min(LARGEST_WIDTH, (Math.max(...texts.map(({ length }) => length)) + 2) * POINTS_A_CHARACTER)
          : Math.min(LARGEST_HEIGHT, texts.length * STANDARD_HEIGHT);
      const line = lines === "columns" ? column : row;
      fitted.set(line, Math.max(fitted.get(line) ?? 0, needed));
    }
  for (const [line, needed] of fitted) sizes.set(line, needed);
}

export const rangeFormatKind = defineKind<FormatTarget, Session>("RangeFormat", {
  Font: { since: "1.1", get: (target, { kinds }) => kinds.rangeFont(target) },
  Fill: { since: "1.1", get: (target, { kinds }) => kinds.rangeFill(target) },
  Borders: { since: "1.1", get: (target, { kinds }) => kinds.rangeBorders(target) },
  HorizontalAlignment: {
    since: "1.1",
    get: (target) => common(target, (look) => look.horizontal),
    set: (target, value, session) => {
      const horizontal = oneOf("RangeFormat.horizontalAlignment", value, HORIZONTAL);
      change(target, session, (look) => ({ ...look, horizontal }));
    },
  },
  VerticalAlignment: {
    since: "1.1",
    get: (target) => common(target, (look) => look.vertical),
    set: (target, value, session) => {
      const vertical = oneOf("RangeFormat.verticalAlignment", value, VERTICAL);
      change(target, session, (look) => ({ ...look, vertical }));
    },
  },
  IndentLevel: {
    since: "1.9",
    get: (target) => common(target, (look) => look.indent),
    set: (target, value, session) => {
      const indent = numberValue("RangeFormat.indentLevel", value);
      change(target, session, (look) => ({ ...look, indent }));
    },
  },
  WrapText: {
    since: "1.1",
    get: (target) => common(target, (look) => look.wrap),
    set: (target, value, session) => {
      const wrap = flagValue("RangeFormat.wrapText", value);
      change(target, session, (look) => ({ ...look, wrap }));
    },
  },
  AutofitColumns: {
    since: "1.2",
    call: ({ sheet, areas }, _given, { book }) => {
      autofit(sheet, areas, "columns");
      book.notify({ kind: "layout", sheet });
      return null;
    },
  },
  AutofitRows: {
    since: "1.2",
    call: ({ sheet, areas }, _given, { book }) => {
      autofit(sheet, areas, "rows");
      book.notify({ kind: "layout", sheet });
      return null;
    },
  },
  ColumnWidth: {
    since: "1.2",
    get: ({ sheet, areas }) => sheet.columnWidths.get(areas[0]?.column ?? 0) ?? STANDARD_WIDTH,
    set: ({ sheet, areas }, value, { book }) => {
      const width = size(sheet, "RangeFormat.columnWidth", value, LARGEST_WIDTH);
      eachColumn(areas, (column) => sheet.columnWidths.set(column, width));
      book.notify({ kind: "layout", sheet });
    },
  },
  RowHeight: {
    since: "1.2",
    get: ({ sheet, areas }) => sheet.rowHeights.get(areas[0]?.row ?? 0) ?? STANDARD_HEIGHT,
    set: ({ sheet, areas }, value, { book }) => {
      const height = size(sheet, "RangeFormat.rowHeight", value, LARGEST_HEIGHT);
      eachRow(areas, (row) => sheet.rowHeights.set(row, height));
      book.notify({ kind: "layout", sheet });
    },
  },
});

export const rangeFillKind = defineKind<FormatTarget, Session>("RangeFill", {
  Color: {
    since: "1.1",
    // As in Excel, no fill reads as white.
    get: (target) => common(target, (look) => look.fill ?? "#FFFFFF"),
    set: (target, value, session) => {
      const fill = colour("RangeFill.color", value);
      change(target, session, (look) => ({ ...look, fill }));
    },
  },
  Clear: {
    since: "1.1",
    call: (target, _given, session) => (change(target, session, (look) => ({ ...look, fill: null })), null),
  },
});

function fontMember<K extends keyof FontLook>(
  key: K,
  read: (member: string, value: unknown) => FontLook[K],
): Member<FormatTarget, Session> {
  return {
    since: "1.1",
    get: (target) => common(target, (look) => look.font[key]),
    set: (target, value, session) => {
      const wanted = read(`RangeFont.${key}`, value);
      change(target, session, (look) => ({ ...look, font: { ...look.font, [key]: wanted } }));
    },
  };
}

export const rangeFontKind = defineKind<FormatTarget, Session>("RangeFont", {
  Name: fontMember("name", textValue),
  Size: fontMember("size", numberValue),
  Bold: fontMember("bold", flagValue),
  Italic: fontMember("italic", flagValue),
  Strikethrough: {
    since: "1.9",
    get: ({ sheet, areas }) =>
      ofAll(
        areas.flatMap((area) =>
          linesFrom(area.row, area.rows).flatMap((row) =>
            linesFrom(area.column, area.columns).map((column) => sheet.cell(row, column).look.font.strikethrough),
          ),
        ),
      ),
  },
  Color: fontMember("color", colour),
  Underline: fontMember("underline", (member, value) =>
    oneOf(member, value, ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"]),
  ),
});

/** A colour by `#RRGGBB` or, as HTML has it, by name. Read back it is always the number. */
export function colour(member: string, value: unknown): string {
  const given = typeof value === "string" ? (NAMED_COLOURS[value.toLowerCase()] ?? value) : "";
  if (!/^#[0-9a-f]{6}$/i.test(given)) throw wrongValue(member, value);
  return given.toUpperCase();
}

const EDGES: Readonly<Record<string, readonly BorderSide[]>> = {
  EdgeTop: ["top"],
  EdgeRight: ["right"],
  EdgeBottom: ["bottom"],
  EdgeLeft: ["left"],
  InsideHorizontal: ["top", "bottom"],
  InsideVertical: ["left", "right"],
};

export const rangeBordersKind = defineKind<FormatTarget, Session>("RangeBorderCollection", {
  GetItem: {
    since: "1.1",
    call: (target, given, { kinds }) => {
      const edge = oneOf("RangeBorderCollection.getItem", given.value(0), Object.keys(EDGES));
      return kinds.rangeBorder({ ...target, edge, sides: EDGES[edge] ?? [] });
    },
  },
});

/** Whether a side of a cell lies on the edge that is being drawn. */
function onEdge(edge: string, side: BorderSide, row: number, column: number, area: Rectangle): boolean {
  const outermost: Readonly<Record<BorderSide, boolean>> = {
    top: row === area.row,
    bottom: row === area.row + area.rows - 1,
    left: column === area.column,
    right: column === area.column + area.columns - 1,
  };
  return edge.startsWith("Edge") ? outermost[side] : !outermost[side];
}

function draw(target: BorderTarget, session: Session, drawn: (before: BorderLook | null) => BorderLook | null): void {
  change(target, session, (look, row, column, area) => {
    const borders = { ...look.borders };
    for (const side of target.sides)
      if (onEdge(target.edge, side, row, column, area)) borders[side] = drawn(borders[side]);
    return { ...look, borders };
  });
}

const THIN: BorderLook = { style: "Continuous", weight: "Thin", color: "#000000" };

export const rangeBorderKind = defineKind<BorderTarget, Session>("RangeBorder", {
  Style: {
    since: "1.1",
    get: (target) => common(target, (look) => look.borders[target.sides[0] ?? "top"]?.style ?? "None"),
    set: (target, value, session) => {
      const style = oneOf("RangeBorder.style", value, [
        "None",
        "Continuous",
        "Dash",
        "DashDot",
        "DashDotDot",
        "Dot",
        "Double",
        "SlantDashDot",
      ]);
      draw(target, session, (before) => (style === "None" ? null : { ...(before ?? THIN), style }));
    },
  },
  Weight: {
    since: "1.1",
    get: (target) => common(target, (look) => look.borders[target.sides[0] ?? "top"]?.weight ?? "Thin"),
    set: (target, value, session) => {
      const weight = oneOf("RangeBorder.weight", value, ["Hairline", "Thin", "Medium", "Thick"]);
      draw(target, session, (before) => ({ ...(before ?? THIN), weight }));
    },
  },
  Color: {
    since: "1.1",
    get: (target) => common(target, (look) => look.borders[target.sides[0] ?? "top"]?.color ?? "#000000"),
    set: (target, value, session) => {
      const color = colour("RangeBorder.color", value);
      draw(target, session, (before) => ({ ...(before ?? THIN), color }));
    },
  },
});
