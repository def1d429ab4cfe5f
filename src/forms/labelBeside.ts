import type { CellRef } from "../shares/values/cell";
import type { Snapshot } from "../workbook/workbook";
import { editionFields } from "./editionFields";
import { EDITIONS } from "./registry";

/** The fields that have a label of the form beside their box, by their name within their part: `Kind` of `Class1.Kind`. Others stand under a heading. */
const LABELLED: ReadonlySet<string> = new Set(
  EDITIONS.map(editionFields)
    .flatMap(({ around, shareClass, purchaseReport, saleReport }) => [
      ...around,
      ...shareClass,
      ...purchaseReport,
      ...saleReport,
    ])
    .map(({ name }) => name),
);

/**
 * The form's own label of a field, as its sheet prints it to the left of the box; null for a box under a column's heading, and where nothing stands there.
 * @param name `SectionII.Mandate.Authorised`
 * @param boxes the cells of all fields of the sheet: a label is none of them
 */
export function labelBeside(
  name: string,
  { row, column }: CellRef,
  { region, values }: Snapshot,
  boxes: readonly CellRef[],
): string | null {
  if (![...LABELLED].some((field) => name === field || name.endsWith(`.${field}`))) return null;
  const line = values[row - region.row] ?? [];
  const taken = new Set(boxes.filter((box) => box.row === row).map((box) => box.column));
  for (let at = column - 1; at >= region.column && !taken.has(at); at -= 1) {
    const [first = ""] = String(line[at - region.column] ?? "").split("\n");
    const label = first.trim().replace(/[:：]$/u, "");
    if (label !== "") return label;
  }
  return null;
}
