import type { Finding } from "../shares/values/finding";
import { showCell } from "../shares/values/cell";
import type { Register } from "../shares/register/register";
import { readingFinding } from "./readingFindings";
import { quotedTexts } from "./quotedTexts";
import type { SheetGrid } from "./regions/sheetGrid";
import { isCalledMandate } from "./rows/mandateFigures";

const MOST_NAMES = 5;
const LONGEST_NAME = 80;

/** A sheet called after the mandate of which none could be read, where the return reports purchases made under one. */
export function mandateSheetsNotRead(
  { mandates, repurchases, issuer }: Pick<Register, "mandates" | "repurchases" | "issuer">,
  grids: readonly SheetGrid[],
): Finding[] {
  const isNeeded = repurchases.some(({ disclosedOn }) => disclosedOn === null);
  if (mandates.length > 0 || !isNeeded || issuer?.primaryListing?.value === false) return [];
  return grids.filter(isCalledMandate).flatMap((grid) => {
    const names: string[] = [];
    let hasFigures = false;
    for (let row = grid.top; row <= grid.bottom; row++)
      for (const column of grid.filledIn(row)) {
        const text = grid.text(row, column);
        if (/\d/.test(String(grid.value(row, column)))) hasFigures = true;
        if (text !== "" && text.length <= LONGEST_NAME && names.length < MOST_NAMES) names.push(text);
      }
    if (!hasFigures) return [];
    const cell = grid.cell(grid.top, grid.left);
    return [readingFinding("mandate-sheet-not-read", [cell], { place: showCell(cell), seen: quotedTexts(names) })];
  });
}
