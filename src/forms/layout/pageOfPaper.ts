import type { PageSetup } from "../../workbook/sheetPlan";

const NOTHING: PageSetup["header"] = { left: "", center: "", right: "" };

/** How a working paper of ours is printed: A4, as wide as the page, narrow margins in points; what is not said is blank. */
export function pageOfPaper(
  orientation: PageSetup["orientation"],
  {
    footer = "",
    ...rest
  }: Partial<Pick<PageSetup, "breaksBefore" | "repeatedRows">> & { readonly footer?: string } = {},
): PageSetup {
  return {
    paper: "A4",
    orientation,
    fitToWidth: 1,
    margins: { top: 36, right: 30, bottom: 36, left: 30, header: 18, footer: 18 },
    header: NOTHING,
    footer: { ...NOTHING, center: footer },
    breaksBefore: [],
    repeatedRows: null,
    ...rest,
  };
}
