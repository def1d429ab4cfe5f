import type { WrittenSheet } from "../../workbook/sheetPlan";
import type { WorkKit } from "./workKit";

/** Tells what this Excel could not do for sheets that are whole but for that. */
export function reportUnsupported(kit: WorkKit, written: readonly WrittenSheet[]): void {
  const withheld = [...new Set(written.flatMap((sheet) => sheet.withheld))];
  if (withheld.length > 0)
    kit.notice("look", (words) => words.withheld(withheld.map((part) => words.withheldParts[part])));
}
