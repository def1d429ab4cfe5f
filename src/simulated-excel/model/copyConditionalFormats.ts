import { copiedBy } from "../../shares/values/formulaReferences";
import type { BookModel } from "./bookModel";
import { intersection, without, type Rectangle } from "./rectangle";
import type { ConditionalFormatModel, SheetModel } from "./sheetModel";

/** A part of a conditional format as it comes to stand elsewhere. */
interface Copied {
  readonly format: ConditionalFormatModel;
  readonly formula: string;
  readonly area: Rectangle;
}

/**
 * Conditional formats go along with the formats of cells, those of an add-in too: what stood on the target is replaced. On the same sheet the rule reaches over
 * the copy where it reads the same there; otherwise the copy has a rule of its own.
 */
export function copyConditionalFormats(
  book: BookModel,
  from: { readonly sheet: SheetModel; readonly area: Rectangle },
  sheet: SheetModel,
  area: Rectangle,
): void {
  const copies = copiesOf(from, area);
  clearConditionalFormats(sheet, area);
  for (const { format, formula, area: to } of copies) {
    if (from.sheet === sheet && formula === format.formula && sheet.conditionalFormats.includes(format))
      format.areas = [...format.areas, to];
    else
      sheet.conditionalFormats = [...sheet.conditionalFormats, { ...format, id: book.nextId(), formula, areas: [to] }];
  }
}

/** Takes cells out of every conditional format of the sheet: what is left of an area is up to four others. */
export function clearConditionalFormats(sheet: SheetModel, area: Rectangle): void {
  for (const format of sheet.conditionalFormats) format.areas = format.areas.flatMap((part) => without(part, area));
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
}

/** What of the source is repeated over the target, piece by piece. */
function copiesOf(from: { readonly sheet: SheetModel; readonly area: Rectangle }, area: Rectangle): readonly Copied[] {
  const source = from.area;
  const copies: Copied[] = [];
  for (let down = 0; down < area.rows; down += source.rows)
    for (let across = 0; across < area.columns; across += source.columns)
      for (const format of from.sheet.conditionalFormats)
        for (const part of format.areas) {
          const shared = intersection(part, source);
          if (shared === null) continue;
          const [byRows, byColumns] = [area.row + down - source.row, area.column + across - source.column];
          const to = intersection({ ...shared, row: shared.row + byRows, column: shared.column + byColumns }, area);
          if (to !== null) copies.push({ format, formula: copiedBy(format.formula, byRows, byColumns), area: to });
        }
  return copies;
}
