import { dateOfSerial, parseCivilDate, serialOfDate } from "../../../src/shares/values/civilDate";
import type { CellValue, Snapshot, WorkbookSurvey } from "../../../src/workbook/workbook";
import type { GeneratedWorkbook } from "../../support/generatedRegister";

/** A cell as an adapter reads it. */
export interface Cell {
  readonly value: CellValue;
  readonly format: string;
}

/** A sheet's cells from A1 on, row by row; rows may differ in length. */
export interface Sheet {
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
}

export type Book = readonly Sheet[];

const DAY_FORMAT = "dd mmmm yyyy";
export const BLANK: Cell = { value: "", format: "General" };

export const text = (value: string): Cell => ({ value, format: "General" });
export const count = (value: number): Cell => ({ value, format: "#,##0" });
export const money = (value: number): Cell => ({ value, format: "#,##0.00" });

/** A date cell: `2022-12-30`. */
export function day(iso: string): Cell {
  const date = parseCivilDate(iso);
  if (date === null) throw new RangeError(`No date: ${iso}`);
  return { value: serialOfDate(date, false), format: DAY_FORMAT };
}

/** `2022-12-30` of a date cell; null where it holds no date. */
export function isoOf({ value, format }: Cell): string | null {
  if (typeof value !== "number" || !/[dy年]/i.test(format.replaceAll(/"HKD[^"]*"/g, ""))) return null;
  return dateOfSerial(value, false);
}

export const isBlank = ({ value }: Cell): boolean => value === "";

/** The book as an adapter would have read it. */
export function asWorkbook(book: Book): GeneratedWorkbook {
  const snapshots = book.map(snapshotOf);
  const survey: WorkbookSurvey = {
    fileName: "register.xlsx",
    date1904: false,
    fullCalcOnLoad: false,
    sheets: snapshots.map(({ region }, index) => ({
      id: String(index),
      name: region.sheet,
      visible: true,
      protected: false,
      used: region,
      tables: [],
      returnSheet: null,
    })),
  };
  return { survey, snapshots };
}

function snapshotOf({ name, cells }: Sheet): Snapshot {
  const columns = Math.max(1, ...cells.map((row) => row.length));
  const whole = cells.map((row) => [...row, ...Array.from({ length: columns - row.length }, () => BLANK)]);
  return {
    region: { sheet: name, row: 0, column: 0, rows: Math.max(1, cells.length), columns },
    values: whole.map((row) => row.map(({ value }) => value)),
    formats: whole.map((row) => row.map(({ format }) => format)),
  };
}

/** The cells of snapshots, with the blank rows and columns before each put back. */
export function bookOf(snapshots: readonly Snapshot[]): Book {
  return snapshots.map(({ region, values, formats }) => ({
    name: region.sheet,
    cells: [
      ...Array.from({ length: region.row }, () => []),
      ...values.map((row, down) => [
        ...Array.from({ length: region.column }, () => BLANK),
        ...row.map((value, across) => ({ value, format: formats[down]?.[across] ?? "General" })),
      ]),
    ],
  }));
}
