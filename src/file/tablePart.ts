import { type Region, parseRegionAddress } from "../shares/values/cell";
import { HostFailure } from "../workbook/hostFailure";
import type { TableSurvey } from "../workbook/workbook";
import { readXml } from "./readXml";

/** Reads one Excel table of a sheet. */
export function readTablePart(bytes: Uint8Array, sheet: string, fileName: string): TableSurvey {
  let table = null as { name: string; ref: string; headings: string; totals: string } | null;
  let filtered = false;
  readXml(bytes, fileName, {
    open: (name, attributes) => {
      if (name === "table") {
        table = {
          name: attributes["displayName"] ?? attributes["name"] ?? "",
          ref: attributes["ref"] ?? "",
          headings: attributes["headerRowCount"] ?? "1",
          totals: attributes["totalsRowCount"] ?? "0",
        };
      }
      // A filter with no criteria is only the row of buttons.
      if (
        name === "filters" ||
        name === "customFilters" ||
        name === "dynamicFilter" ||
        name === "top10" ||
        name === "colorFilter" ||
        name === "iconFilter"
      )
        filtered = true;
    },
  });
  const { name, ref, headings, totals } = table ?? { name: "", ref: "", headings: "0", totals: "0" };
  const bounds = parseRegionAddress(ref);
  if (!bounds)
    throw new HostFailure(
      "not a workbook",
      fileName,
      new Error(`a table of ${sheet} says it stands at ${ref || "no cells"}`),
    );
  const region: Region = { sheet, ...bounds };
  return { name, region, showsHeadings: headings !== "0", showsTotals: totals !== "0", filtered };
}
