import type { CellRef } from "../../shares/values/cell";
import type { SheetName } from "../../workbook/sheetName";
import type { Snapshot } from "../../workbook/workbook";
import { REMARKS_FIELD } from "../returnFields";
import { type PrintedCell, printedCell } from "./printedCell";

/** A field as it stands on a sheet. */
export interface SheetField {
  readonly name: string;
  readonly cell: CellRef;
  readonly printed: PrintedCell;
  /** False where its row or column is hidden, or its letters have the colour of the cell. */
  readonly seen: boolean;
}

/** Names of fields: what else a sheet names is none of the return. */
export const FIELD_NAME = /^(?:Header|Authorised|Class\d+|Confirmation\d+|SectionII|SectionIII|SignOff|Remarks)\./i;
const PART_OF_REMARKS = /^Remarks\.Part(\d+)$/i;

/** The fields of a return by the names of its sheet; the parts of the narrative joined to one. Names that are not ours are nobody's fields. */
export function readSheetFields(
  names: readonly SheetName[],
  snapshot: Snapshot,
  date1904: boolean,
): readonly SheetField[] {
  const { region, values, formats } = snapshot;
  const isSeen = seenCells(snapshot);
  const fields = names.flatMap(({ name, region: at }): SheetField[] => {
    if (at === null || at.sheet !== region.sheet || !FIELD_NAME.test(name)) return [];
    const [row, column] = [at.row - region.row, at.column - region.column];
    const printed = printedCell(values[row]?.[column] ?? "", formats[row]?.[column] ?? "General", date1904);
    return [
      {
        name,
        cell: { sheet: at.sheet, row: at.row, column: at.column },
        printed,
        seen: isSeen(at.row, at.column),
      },
    ];
  });
  const parts = fields.filter(({ name }) => PART_OF_REMARKS.test(name)).sort((a, b) => partNumber(a) - partNumber(b));
  const [first] = parts;
  const others = fields.filter((field) => !parts.includes(field));
  return first === undefined
    ? others
    : [
        ...others,
        {
          name: REMARKS_FIELD,
          cell: first.cell,
          printed: joined(parts),
          seen: parts.every(({ seen, printed }) => seen || printed.kind === "blank"),
        },
      ];
}

/** Whether a cell of a snapshot is seen, as far as the snapshot was asked. */
export function seenCells({ hidden, unseen = [] }: Snapshot): (row: number, column: number) => boolean {
  const [rows, columns] = [new Set(hidden?.rows), new Set(hidden?.columns)];
  const painted = new Set(unseen.map(({ row, column }) => `${row} ${column}`));
  return (row, column) => !rows.has(row) && !columns.has(column) && !painted.has(`${row} ${column}`);
}

function partNumber({ name }: SheetField): number {
  return parseInt(PART_OF_REMARKS.exec(name)?.[1] ?? "0", 10);
}

function joined(parts: readonly SheetField[]): PrintedCell {
  const texts = parts.flatMap(({ printed }) =>
    printed.kind === "text" ? [printed.text] : printed.kind === "blank" ? [] : [printed.figure],
  );
  return texts.length === 0 ? { kind: "blank" } : { kind: "text", text: texts.join(" ") };
}
