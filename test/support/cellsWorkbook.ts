import type { Region } from "../../src/shares/values/cell";
import type { CellValue, EditableWorkbook, Snapshot } from "../../src/workbook/workbook";
import type { GeneratedWorkbook } from "./generatedRegister";

/** A workbook of generated cells that can be typed into. It reads without a host, and every time copies of its cells; it writes nothing. */
export interface CellsWorkbook {
  readonly workbook: EditableWorkbook;
  /** Puts a value into a cell; its number format stays where none is given. */
  type(sheet: string, row: number, column: number, value: CellValue, format?: string): void;
  cell(sheet: string, row: number, column: number): CellValue;
}

export function cellsWorkbook({ survey, snapshots }: GeneratedWorkbook): CellsWorkbook {
  const sheets = new Map(
    snapshots.map(({ region, values, formats, struck = [] }) => [
      region.sheet,
      { values: values.map((row) => [...row]), formats: formats.map((row) => [...row]), struck },
    ]),
  );
  const part = <Cell>(rows: readonly (readonly Cell[])[], { row, column, rows: count, columns }: Region): Cell[][] =>
    rows.slice(row, row + count).map((cells) => cells.slice(column, column + columns));
  const read = (region: Region): Snapshot => {
    const { values = [], formats = [], struck = [] } = sheets.get(region.sheet) ?? {};
    return { region, values: part(values, region), formats: part(formats, region), struck };
  };
  const refuse = (): Promise<never> => Promise.reject(new Error("This workbook is not written to"));
  return {
    workbook: {
      survey: () => Promise.resolve(survey),
      read: (regions) => Promise.resolve(regions.map(read)),
      setting: () => Promise.resolve(null),
      readFormulas: (region) => Promise.resolve(read(region).values.map((row) => row.map(() => ""))),
      readNames: refuse,
      mark: refuse,
      write: refuse,
      put: refuse,
      appendRow: refuse,
      removeRow: refuse,
      addColumn: refuse,
      replaceSheet: refuse,
      together: refuse,
      show: refuse,
      remember: refuse,
    },
    type(sheet, row, column, value, format) {
      const [values, formats] = [sheets.get(sheet)?.values[row], sheets.get(sheet)?.formats[row]];
      if (values === undefined || formats === undefined) throw new RangeError(`No row ${row} on ${sheet}`);
      values[column] = value;
      if (format !== undefined) formats[column] = format;
    },
    cell: (sheet, row, column) => sheets.get(sheet)?.values[row]?.[column] ?? "",
  };
}
