import type { PageModel, SheetModel } from "../model/sheetModel";
import { defineKind, type Member } from "../protocol/hostObject";
import { HostRefusal } from "../protocol/hostRefusal";
import type { Session } from "./session";
import {
  areasOfAddress,
  flagValue,
  modelledOf,
  numberValue,
  oneOf,
  RangeTarget,
  textValue,
  wrongValue,
  type BreakTarget,
} from "./targets";

function mayChange(sheet: SheetModel): void {
  if (sheet.isProtected) throw new HostRefusal("AccessDenied", `${sheet.name} is protected`);
}

function marginMember(key: keyof PageModel["margins"]): Member<SheetModel, Session> {
  return {
    since: "1.9",
    get: (sheet) => sheet.page.margins[key],
    set: (sheet, value) => {
      mayChange(sheet);
      const points = numberValue(`PageLayout.${key}Margin`, value);
      if (points < 0) throw wrongValue(`PageLayout.${key}Margin`, value);
      sheet.page.margins[key] = points;
    },
  };
}

function zoomOf(value: unknown): PageModel["zoom"] {
  if (typeof value !== "object" || value === null) throw wrongValue("PageLayout.zoom", value);
  const zoom: PageModel["zoom"] = {};
  for (const [key, number] of Object.entries(value)) {
    if (key !== "scale" && key !== "horizontalFitToPages" && key !== "verticalFitToPages")
      throw wrongValue("PageLayout.zoom", value);
    if (number !== null && number !== undefined) zoom[key] = numberValue(`PageLayout.zoom.${key}`, number);
  }
  if (zoom.scale !== undefined && (zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined))
    throw wrongValue("PageLayout.zoom", value);
  return zoom;
}

export const pageLayoutKind = defineKind<SheetModel, Session>("PageLayout", {
  Orientation: {
    since: "1.9",
    get: (sheet) => sheet.page.orientation,
    set: (sheet, value) => {
      mayChange(sheet);
      sheet.page.orientation = oneOf("PageLayout.orientation", value, ["Portrait", "Landscape"]);
    },
  },
  PaperSize: {
    since: "1.9",
    get: (sheet) => sheet.page.paperSize,
    set: (sheet, value) => {
      mayChange(sheet);
      sheet.page.paperSize = modelledOf("PageLayout.paperSize", value, ["Letter", "Legal", "A3", "A4", "A5"]);
    },
  },
  Zoom: {
    since: "1.9",
    get: (sheet) => sheet.page.zoom,
    set: (sheet, value, { oddities }) => {
      mayChange(sheet);
      const zoom = zoomOf(value);
      if (oddities.refusesZeroPages && zoom.verticalFitToPages === 0) throw wrongValue("PageLayout.zoom", value);
      sheet.page.zoom = zoom;
    },
  },
  TopMargin: marginMember("top"),
  RightMargin: marginMember("right"),
  BottomMargin: marginMember("bottom"),
  LeftMargin: marginMember("left"),
  HeaderMargin: marginMember("header"),
  FooterMargin: marginMember("footer"),
  CenterHorizontally: {
    since: "1.9",
    get: (sheet) => sheet.page.centerHorizontally,
    set: (sheet, value) => void (sheet.page.centerHorizontally = flagValue("PageLayout.centerHorizontally", value)),
  },
  HeadersFooters: { since: "1.9", get: (sheet, { kinds }) => kinds.headersFooters(sheet) },
  SetPrintTitleRows: {
    since: "1.9",
    call: (sheet, given) => {
      mayChange(sheet);
      const range = given.objectOrNull(0, RangeTarget);
      const area = range?.area ?? areasOfAddress(sheet, textValue("PageLayout.setPrintTitleRows", given.value(0)))[0];
      if (!area) throw new HostRefusal("InvalidArgument", "No rows to repeat");
      sheet.page.titleRows = [area.row, area.row + area.rows - 1];
      return null;
    },
  },
  SetPrintArea: {
    since: "1.9",
    call: (sheet, given) => {
      mayChange(sheet);
      sheet.page.printArea = textValue("PageLayout.setPrintArea", given.value(0));
      return null;
    },
  },
});

export const headersFootersKind = defineKind<SheetModel, Session>("HeaderFooterGroup", {
  DefaultForAllPages: { since: "1.9", get: (sheet, { kinds }) => kinds.headerFooter(sheet) },
});

const LONGEST_HEADER = 255;

function headerMember(key: keyof PageModel["headerFooter"]): Member<SheetModel, Session> {
  return {
    since: "1.9",
    get: (sheet) => sheet.page.headerFooter[key],
    set: (sheet, value) => {
      mayChange(sheet);
      const text = textValue(`HeaderFooter.${key}`, value);
      if (text.length > LONGEST_HEADER) throw wrongValue(`HeaderFooter.${key}`, value);
      sheet.page.headerFooter[key] = text;
    },
  };
}

export const headerFooterKind = defineKind<SheetModel, Session>("HeaderFooter", {
  LeftHeader: headerMember("leftHeader"),
  CenterHeader: headerMember("centerHeader"),
  RightHeader: headerMember("rightHeader"),
  LeftFooter: headerMember("leftFooter"),
  CenterFooter: headerMember("centerFooter"),
  RightFooter: headerMember("rightFooter"),
});

export const pageBreaksKind = defineKind<SheetModel, Session>(
  "PageBreakCollection",
  {
    Add: {
      since: "1.9",
      call: (sheet, given, { kinds }) => {
        mayChange(sheet);
        const range = given.objectOrNull(0, RangeTarget);
        const area = range?.area ?? areasOfAddress(sheet, textValue("PageBreakCollection.add", given.value(0)))[0];
        if (!area || area.row === 0) throw new HostRefusal("InvalidArgument", "No page can begin there");
        sheet.rowBreaks = [...new Set([...sheet.rowBreaks, area.row])].sort((a, b) => a - b);
        return kinds.pageBreak({ sheet, row: area.row });
      },
    },
    RemovePageBreaks: { since: "1.9", call: (sheet) => ((sheet.rowBreaks = []), null) },
  },
  { items: (sheet, { kinds }) => sheet.rowBreaks.map((row) => kinds.pageBreak({ sheet, row })) },
);

export const pageBreakKind = defineKind<BreakTarget, Session>(
  "PageBreak",
  { RowIndex: { since: "1.9", get: ({ row }) => row } },
  { identity: ({ row }) => String(row) },
);
