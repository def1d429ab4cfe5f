import type { Region } from "../shares/values/cell";
import { isUnseen } from "../workbook/isUnseen";
import type { CellFormula, CellValue, Snapshot, SnapshotDetail, SnapshotDetails } from "../workbook/workbook";
import { formulaOnly } from "./formulaOnly";

/** What else is asked of a range; the answer once the batch is through, `null` where its cells differ and have to be asked one by one. */
export interface AskedDetails {
  /**
   * Asks, with the next request, for what differs within the range. False where nothing does.
   * @param again the same range anew: a range is known to one request only, unless Excel is made to track it
   */
  readonly askDiffering: (again: () => Excel.Range) => boolean;
  readonly details: (values: readonly (readonly CellValue[])[]) => SnapshotDetails;
}

/**
 * Asks what is struck through and hidden of the range as a whole, a few bytes with the request for its values. Excel answers null where the cells
 * differ; only then, in one more request, each is asked: 43 bytes a cell, 20 a row or column.
 */
export function askDetails(range: Excel.Range, region: Region, wanted: readonly SnapshotDetail[]): AskedDetails {
  const [struck, hidden, unseen] = [wanted.includes("struck"), wanted.includes("hidden"), wanted.includes("unseen")];
  if (struck) range.format.font.load("strikethrough");
  if (hidden) range.load("rowHidden,columnHidden");
  if (wanted.includes("formulas")) range.load("formulas");
  let cells: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null = null;
  let colours: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null = null;
  let rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null = null;
  let columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null = null;
  const differs = (value: unknown): boolean => value === null;
  return {
    askDiffering: (again) => {
      if (struck && differs(range.format.font.strikethrough))
        cells = again().getCellProperties({ format: { font: { strikethrough: true } } });
      if (hidden && differs(range.rowHidden)) rows = again().getRowProperties({ rowHidden: true });
      if (hidden && differs(range.columnHidden)) columns = again().getColumnProperties({ columnHidden: true });
      if (unseen) colours = again().getCellProperties({ format: { fill: { color: true }, font: { color: true } } });
      return cells !== null || rows !== null || columns !== null || colours !== null;
    },
    details: (values) => ({
      ...(struck
        ? {
            struck: struckRows(region, values, (row, column) =>
              cells === null
                ? range.format.font.strikethrough
                : cells.value[row]?.[column]?.format?.font?.strikethrough === true,
            ),
          }
        : {}),
      ...(hidden
        ? {
            hidden: {
              rows: lines(region.row, region.rows, (line) =>
                rows === null ? range.rowHidden : rows.value[line]?.rowHidden === true,
              ),
              columns: lines(region.column, region.columns, (line) =>
                columns === null ? range.columnHidden : columns.value[line]?.columnHidden === true,
              ),
            },
          }
        : {}),
      ...(unseen ? { unseen: unseenCells(region, values, colours?.value ?? []) } : {}),
      ...(wanted.includes("formulas") ? { formulas: formulasOf(region, range.formulas, range.values) } : {}),
    }),
  };
}

function struckRows(
  region: Region,
  values: readonly (readonly CellValue[])[],
  isStruck: (row: number, column: number) => boolean,
): readonly number[] {
  return lines(region.row, region.rows, (row) => {
    const texts = (values[row] ?? []).flatMap((value, column) => (value === "" ? [] : [column]));
    return texts.length > 0 && texts.every((column) => isStruck(row, column));
  });
}

function unseenCells(
  region: Region,
  values: readonly (readonly CellValue[])[],
  colours: readonly (readonly Excel.CellProperties[])[],
): NonNullable<SnapshotDetails["unseen"]> {
  return values.flatMap((row, down) =>
    row.flatMap((value, across) => {
      const { font, fill } = colours[down]?.[across]?.format ?? {};
      // Excel answers no colour, or an empty one, for a cell without a fill.
      const isSame = value !== "" && isUnseen(font?.color ?? "", fill?.color || "#FFFFFF");
      return isSame ? [{ row: region.row + down, column: region.column + across }] : [];
    }),
  );
}

function lines(first: number, count: number, holds: (line: number) => boolean): readonly number[] {
  return Array.from({ length: count }, (_, line) => line).flatMap((line) => (holds(line) ? [first + line] : []));
}

function formulasOf(
  region: Region,
  formulas: readonly (readonly unknown[])[],
  values: readonly (readonly unknown[])[],
): readonly CellFormula[] {
  return formulas.flatMap((row, down) =>
    row.flatMap((entry, across): CellFormula[] => {
      const formula = formulaOnly(entry, values[down]?.[across]);
      if (formula === "") return [];
      return [{ row: region.row + down, column: region.column + across, formula, calculated: true }];
    }),
  );
}

/** The details of the pieces of one region, put together: pieces follow each other by rows. */
export function joinedDetails(parts: readonly Snapshot[]): SnapshotDetails {
  const [first] = parts;
  return {
    ...(first?.struck === undefined ? {} : { struck: parts.flatMap((part) => part.struck ?? []) }),
    ...(first?.hidden === undefined
      ? {}
      : { hidden: { rows: parts.flatMap((part) => part.hidden?.rows ?? []), columns: first.hidden.columns } }),
    ...(first?.unseen === undefined ? {} : { unseen: parts.flatMap((part) => part.unseen ?? []) }),
    ...(first?.formulas === undefined ? {} : { formulas: parts.flatMap((part) => part.formulas ?? []) }),
  };
}
