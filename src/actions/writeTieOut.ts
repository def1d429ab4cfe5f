import { editionFor, EDITIONS } from "../forms/registry";
import { fillReturn } from "../forms/fillReturn";
import { readStamp } from "../forms/readBack/returnStamp";
import { REMARKS_FIELD, returnFields } from "../forms/returnFields";
import { layOutTieOut } from "../forms/tieOut/layOutTieOut";
import { type NumberAt, type TieLine, tieReturn } from "../forms/tieOut/tieReturn";
import type { CellRef } from "../shares/cell";
import { composeContent } from "../shares/disclosure";
import type { SheetName } from "../workbook/sheetName";
import type { WrittenSheet } from "../workbook/sheetPlan";
import type { Snapshot, Workbook } from "../workbook/workbook";
import { narrativeOf, printedRemarks } from "./narrative";
import { readWorkbook } from "./readWorkbook";
import { keptRemarks } from "./remarkEdits";

/**
 * Writes the working sheet beside a return: every figure on it, recomputed from the register's cells by formulas that live on without the product. The return
 * and the register must stand in one workbook: formulas into another file would point nowhere.
 * @param sheet the return's sheet
 * @returns null where the sheet is no return, or the register has nothing to disclose for it
 */
export async function writeTieOut(workbook: Workbook, sheet: string): Promise<WrittenSheet | null> {
  const [names = []] = await workbook.readNames([sheet]);
  const stamp = readStamp(names);
  const { register, survey } = await readWorkbook(workbook);
  const content = stamp === null ? null : composeContent(register, stamp.closingDate);
  if (stamp === null || content === null) return null;
  const { form, language } = stamp;
  const edition = EDITIONS.find(({ id }) => id === stamp.edition) ?? editionFor(stamp.closingDate, form, register.issuer?.labelOrder?.value ?? null);
  const filled = fillReturn(register, content, edition, language, printedRemarks(narrativeOf(register, content, edition, language, await keptRemarks(workbook))));
  const snapshots = await workbook.read(survey.sheets.flatMap(({ used, returnSheet }) => (used !== null && returnSheet === null ? [used] : [])));
  const lines: readonly TieLine[] = tieReturn({ register, content, form, rules: edition.rules }, filled, returnFields(filled, edition), numbersOf(snapshots));
  return workbook.write(layOutTieOut(lines, { sheetName: sheet, language, cellsByName: cellsByName(names), classNames: filled.classes.map(({ shareClass }) => shareClass) }));
}

function numbersOf(snapshots: readonly Snapshot[]): NumberAt {
  const bySheet = new Map(snapshots.map((snapshot) => [snapshot.region.sheet, snapshot]));
  return ({ sheet, row, column }) => {
    const snapshot = bySheet.get(sheet);
    const value = snapshot?.values[row - snapshot.region.row]?.[column - snapshot.region.column];
    return typeof value === "number" ? value : null;
  };
}

/** Where the fields stand; all the cells of the narrative under its one name. */
function cellsByName(names: readonly SheetName[]): ReadonlyMap<string, readonly CellRef[]> {
  const cells = new Map<string, CellRef[]>();
  for (const { name, region } of [...names].sort((a, b) => a.name.localeCompare(b.name, "en", { numeric: true }))) {
    if (region === null) continue;
    const field = name.startsWith(`${REMARKS_FIELD}.`) ? REMARKS_FIELD : name;
    cells.set(field, [...(cells.get(field) ?? []), { sheet: region.sheet, row: region.row, column: region.column }]);
  }
  return cells;
}
