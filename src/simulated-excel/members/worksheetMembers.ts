import type { BookModel } from "../model/bookModel";
import { splitSheet, WHOLE_SHEET } from "../model/rectangle";
import { deleteSheet, renameSheet } from "../model/sheetList";
import type { SheetModel } from "../model/sheetModel";
import { defineKind } from "../protocol/hostObject";
import { HostRefusal } from "../protocol/hostRefusal";
import { colour } from "./formatMembers";
import type { Session } from "./session";
import { AreasTarget, areasOfAddress, flagValue, oneOf, RangeTarget, textValue } from "./targets";

/** The range an address names on a sheet: an A1 address or a name. */
function rangeOf(sheet: SheetModel, address: string | null, book: BookModel): RangeTarget {
  if (address === null) return new RangeTarget(sheet, WHOLE_SHEET);
  const name = [...sheet.names, ...book.names].find(
    (candidate) => candidate.name.toUpperCase() === address.toUpperCase(),
  );
  if (name) {
    const { sheet: named, rest } = splitSheet(name.formula.slice(1));
    const at = named === null ? sheet : book.sheet(named);
    const [area] = at ? areasOfAddress(at, rest) : [];
    if (at && area) return new RangeTarget(at, area);
  }
  const [area, ...more] = areasOfAddress(sheet, address);
  if (!area || more.length > 0) throw new HostRefusal("InvalidArgument", `${address} is not one range`);
  return new RangeTarget(sheet, area);
}

export const worksheetKind = defineKind<SheetModel, Session>(
  "Worksheet",
  {
    Id: { since: "1.1", get: (sheet) => sheet.id },
    Name: {
      since: "1.1",
      get: (sheet) => sheet.name,
      set: (sheet, value, { book }) => {
        renameSheet(book, sheet, textValue("Worksheet.name", value), "add-in");
      },
    },
    Position: { since: "1.1", get: (sheet, { book }) => book.sheets.indexOf(sheet) },
    Visibility: {
      since: "1.1",
      get: (sheet) => sheet.visibility,
      set: (sheet, value) =>
        void (sheet.visibility = oneOf("Worksheet.visibility", value, ["Visible", "Hidden", "VeryHidden"])),
    },
    TabColor: {
      since: "1.7",
      get: (sheet) => sheet.tabColor,
      set: (sheet, value) => void (sheet.tabColor = value === "" ? "" : colour("Worksheet.tabColor", value)),
    },
    ShowGridlines: {
      since: "1.8",
      get: (sheet) => sheet.showGridlines,
      set: (sheet, value) => void (sheet.showGridlines = flagValue("Worksheet.showGridlines", value)),
    },
    Protection: { since: "1.2", get: (sheet, { kinds }) => kinds.protection(sheet) },
    Tables: { since: "1.1", get: (sheet, { kinds }) => kinds.tables(sheet) },
    Charts: { since: "1.1", get: (sheet, { kinds }) => kinds.charts(sheet) },
    Names: { since: "1.4", get: (sheet, { kinds, book }) => kinds.names({ book, sheet }) },
    AutoFilter: { since: "1.9", get: (sheet, { kinds }) => kinds.autoFilter({ sheet, tableArea: null }) },
    PageLayout: { since: "1.9", get: (sheet, { kinds }) => kinds.pageLayout(sheet) },
    HorizontalPageBreaks: { since: "1.9", get: (sheet, { kinds }) => kinds.pageBreaks(sheet) },
    GetRange: {
      since: "1.1",
      call: (sheet, given, { kinds, book }) => kinds.range(rangeOf(sheet, given.given(0) ? given.text(0) : null, book)),
    },
    GetRanges: {
      since: "1.9",
      call: (sheet, given, { kinds }) =>
        kinds.rangeAreas(new AreasTarget(sheet, given.given(0) ? areasOfAddress(sheet, given.text(0)) : [WHOLE_SHEET])),
    },
    GetRangeByIndexes: {
      since: "1.7",
      call: (sheet, given, { kinds }) =>
        kinds.range(
          new RangeTarget(sheet, {
            row: given.whole(0),
            column: given.whole(1),
            rows: given.whole(2),
            columns: given.whole(3),
          }),
        ),
    },
    GetCell: {
      since: "1.1",
      call: (sheet, given, { kinds }) =>
        kinds.range(new RangeTarget(sheet, { row: given.whole(0), column: given.whole(1), rows: 1, columns: 1 })),
    },
    GetUsedRangeOrNullObject: {
      since: "1.4",
      call: (sheet, given, { kinds }) => {
        const area = sheet.usedArea(given.flagOr(0, false));
        return area && kinds.range(new RangeTarget(sheet, area));
      },
    },
    GetUsedRange: {
      since: "1.1",
      call: (sheet, given, { kinds }) =>
        kinds.range(
          new RangeTarget(sheet, sheet.usedArea(given.flagOr(0, false)) ?? { row: 0, column: 0, rows: 1, columns: 1 }),
        ),
    },
    Activate: {
      since: "1.1",
      call: (sheet, _given, session) => {
        session.mustBeInFront();
        if (sheet.visibility !== "Visible") throw new HostRefusal("InvalidOperation", `${sheet.name} is hidden`);
        session.book.activeSheet = sheet;
        session.book.notify({ kind: "selection", sheet, area: session.book.selection });
        return null;
      },
    },
    Delete: {
      since: "1.1",
      call: (sheet, _given, { book, editor, mustBeInFront }) => {
        mustBeInFront();
        deleteSheet(book, editor, sheet, "add-in");
        return null;
      },
    },
  },
  { identity: (sheet) => sheet.id },
);

export const protectionKind = defineKind<SheetModel, Session>("WorksheetProtection", {
  Protected: { since: "1.2", get: (sheet) => sheet.isProtected },
});
