import type { PageSetup, UnsupportedFeature } from "../workbook/sheetPlan";

/** What is read back. */
const KEPT = "orientation,paperSize,zoom";

/** Any number of pages down. */
const ANY_LENGTH = 0;

/** Sets up the page. Last in a batch, so that the sheet is otherwise whole if Excel refuses it. */
export function setUpPage(sheet: Excel.Worksheet, page: PageSetup): void {
  const layout = sheet.pageLayout;
  layout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.topMargin = page.margins.top;
  layout.rightMargin = page.margins.right;
  layout.bottomMargin = page.margins.bottom;
  layout.leftMargin = page.margins.left;
  layout.headerMargin = page.margins.header;
  layout.footerMargin = page.margins.footer;
  const texts = layout.headersFooters.defaultForAllPages;
  texts.leftHeader = page.header.left;
  texts.centerHeader = page.header.center;
  texts.rightHeader = page.header.right;
  texts.leftFooter = page.footer.left;
  texts.centerFooter = page.footer.center;
  texts.rightFooter = page.footer.right;
  if (page.repeatedRows) layout.setPrintTitleRows(`$${page.repeatedRows[0] + 1}:$${page.repeatedRows[1] + 1}`);
  for (const row of page.breaksBefore) if (row > 0) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  // The object as a whole, with both fits: some Excels forget one that is set alone.
  layout.zoom = { horizontalFitToPages: page.fitToWidth, verticalFitToPages: ANY_LENGTH };
  layout.load(KEPT);
}

/** Where Excel stops that does not take the fit. */
export const PLACE_OF_FIT = "PageLayout.zoom";

/** For an Excel that takes no 0 for "as many pages as it needs": the width alone. */
export function fitToWidthAlone({ pageLayout }: Excel.Worksheet, page: PageSetup): void {
  pageLayout.zoom = { horizontalFitToPages: page.fitToWidth };
  pageLayout.load(KEPT);
}

/** What Excel did not keep of the page set-up. */
export function unsupportedOnPage(sheet: Excel.Worksheet, page: PageSetup): readonly UnsupportedFeature[] {
  const { orientation, paperSize, zoom } = sheet.pageLayout;
  const wanted = page.orientation === "landscape" ? "Landscape" : "Portrait";
  return [
    ...(orientation === wanted ? [] : [page.orientation]),
    ...(paperSize === "A4" ? [] : ["A4 paper" as const]),
    ...(zoom.horizontalFitToPages === page.fitToWidth ? [] : ["one page wide" as const]),
  ];
}

/** Whether Excel stopped at the page set-up, after everything else was done. */
export function isPlaceOfPage(place: string): boolean {
  return /^(?:PageLayout|HeaderFooter|HeaderFooterGroup|PageBreak|PageBreakCollection)\b/.test(place);
}
