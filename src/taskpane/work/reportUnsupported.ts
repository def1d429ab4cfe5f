import type { WrittenSheet } from "../../workbook/sheetPlan";
import type { WorkKit } from "./workKit";

/** Notice of what this Excel could not do for sheets that are otherwise whole. */
export function reportUnsupported(kit: WorkKit, written: readonly WrittenSheet[]): void {
  const unsupported = [...new Set(written.flatMap((sheet) => sheet.unsupported))];
  if (unsupported.length > 0)
    kit.notice("look", (words) => words.unsupported(unsupported.map((part) => words.unsupportedFeatures[part])));
}
