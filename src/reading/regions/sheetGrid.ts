import type { CellRef } from "../../shares/values/cell";
import type { CellValue } from "../../workbook/workbook";
import type { PartedSnapshot } from "../partedSnapshot";

/** The cells of one sheet by their rows and columns on the sheet. Outside what is used a cell is blank; a blank one holds "". */
export class SheetGrid {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  /** Last row and column that may hold something. */
  readonly bottom: number;
  readonly right: number;

  /** The column in whose cells whole lines of values stand; null on any other sheet. */
  readonly columnOfLines: number | null;
  readonly #parted: PartedSnapshot["parted"];

  constructor(readonly snapshot: PartedSnapshot) {
    this.#parted = snapshot.parted;
    this.columnOfLines = snapshot.parted?.column ?? null;
    const { sheet, row, column, columns } = snapshot.region;
    this.sheet = sheet;
    this.top = row;
    this.left = column;
    this.bottom = row + snapshot.values.length - 1;
    this.right = column + columns - 1;
  }

  value(row: number, column: number): CellValue {
    return this.snapshot.values[row - this.top]?.[column - this.left] ?? "";
  }

  format(row: number, column: number): string {
    return this.snapshot.formats[row - this.top]?.[column - this.left] ?? "General";
  }

  /** True for a row whose cells are struck through, as far as the reading asked for it. */
  isStruck(row: number): boolean {
    return this.snapshot.struck?.includes(row) ?? false;
  }

  isBlank(row: number, column: number): boolean {
    return this.value(row, column) === "";
  }

  /** The text of a cell, trimmed; "" for a number or a blank. */
  text(row: number, column: number): string {
    const value = this.value(row, column);
    return typeof value === "string" ? value.trim() : "";
  }

  cell(row: number, column: number): CellRef {
    const lines = this.#parted;
    const isInLine = lines !== undefined && row >= lines.firstRow && row <= lines.lastRow && column >= lines.column;
    return { sheet: this.sheet, row, column: isInLine ? lines.column : column };
  }

  /**
   * Columns of a row whose cells are no row of data: cells side by side with several figures and several texts among them are one, and no heading and no
   * name of a value is looked for there. Days and counts are figures; headings have none. Text and figure in turn may be names with values abreast.
   */
  columnsOfWords(row: number): number[] {
    const cells = this.snapshot.values[row - this.top] ?? [];
    const columns: number[] = [];
    let run: number[] = [];
    let figures = 0;
    let texts = 0;
    let isInTurn = true;
    for (let index = 0; index <= cells.length; index++) {
      const value = cells[index] ?? "";
      if (value === "") {
        if (figures < 2 || texts < 2 || isInTurn) columns.push(...run);
        run = [];
        figures = 0;
        texts = 0;
        isInTurn = true;
      } else if (typeof value === "string") {
        isInTurn &&= texts === figures;
        texts += 1;
        run.push(this.left + index);
      } else {
        isInTurn &&= texts === figures + 1;
        figures += 1;
      }
    }
    return columns;
  }

  /** Columns of a row that hold something, from one column to another. */
  filledIn(row: number, from = this.left, to = this.right): number[] {
    const filled: number[] = [];
    for (let column = from; column <= to; column++) if (!this.isBlank(row, column)) filled.push(column);
    return filled;
  }
}
