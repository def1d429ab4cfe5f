import { SHEET_COLUMNS, SHEET_ROWS } from "../../shares/values/cell";
import { Calculator, type Recalculated } from "../formulas/calculator";
import { copiedBy } from "../../shares/values/formulaReferences";
import { HostRefusal } from "../protocol/hostRefusal";
import type { Author, BookModel, CellsChange } from "./bookModel";
import { EMPTY_CELL, enter, type Cell } from "./cellContent";
import { PLAIN_LOOK, sameLook, type Look } from "./look";
import { contains, intersection, rectangleAddress, sameRectangle, type Rectangle } from "./rectangle";
import { clearConditionalFormats, copyConditionalFormats } from "./copyConditionalFormats";
import { shiftCells, refuseImpossibleShift } from "./shiftCells";
import type { SheetModel } from "./sheetModel";

export type ClearWhat = "All" | "Contents" | "Formats";
export type CopyWhat = "All" | "Formulas" | "Values" | "Formats";

/** Every change to cells goes through here: first Excel's rules, then the change, dependents and listeners. */
export class Editor {
  readonly calculator: Calculator;

  constructor(private readonly book: BookModel) {
    this.calculator = new Calculator(book);
  }

  /** Puts values or formulas, row by row; null leaves a cell as it is. */
  write(sheet: SheetModel, area: Rectangle, rows: readonly (readonly unknown[])[], author: Author): void {
    if (rows.length !== area.rows || rows.some((row) => row.length !== area.columns)) {
      throw new HostRefusal("InvalidArgument", `The array has not the size of ${rectangleAddress(area)}`);
    }
    this.mayWrite(sheet, area);
    rows.forEach((values, i) => {
      values.forEach((value, j) => {
        if (value === null || value === undefined) return;
        const before = sheet.cell(area.row + i, area.column + j);
        const entered = enter(value, before.look.numberFormat, this.book.date1904, this.book.locale);
        const numberFormat =
          entered.numberFormat !== null && before.look.numberFormat === "General"
            ? entered.numberFormat
            : before.look.numberFormat;
        sheet.setCell(
          area.row + i,
          area.column + j,
          settled(
            {
              ...before,
              content: entered.content,
              formula: entered.formula,
              quoted: entered.quoted,
              look: { ...before.look, numberFormat },
            },
            before.look,
          ),
        );
      });
    });
    this.written(sheet, area, "RangeEdited", author);
  }

  setLooks(sheet: SheetModel, area: Rectangle, change: (look: Look, row: number, column: number) => Look): void {
    if (sheet.isProtected) throw new HostRefusal("AccessDenied", `${sheet.name} is protected`);
    const bounded = this.bounded(sheet, area);
    if (!bounded) return;
    for (let row = bounded.row; row < bounded.row + bounded.rows; row++) {
      for (let column = bounded.column; column < bounded.column + bounded.columns; column++) {
        const before = sheet.cell(row, column);
        sheet.setCell(row, column, settled({ ...before, look: change(before.look, row, column) }, before.look));
      }
    }
    this.book.notify({ kind: "looks", sheet, area: bounded });
  }

  clear(sheet: SheetModel, area: Rectangle, what: ClearWhat, author: Author): void {
    this.mayWrite(sheet, area);
    for (const { row, column, cell } of [...sheet.stored(area)]) {
      const content = what === "Formats" ? cell : { ...EMPTY_CELL, carried: what === "All" ? null : cell.carried };
      const look = what === "Contents" ? cell.look : PLAIN_LOOK;
      sheet.setCell(row, column, settled({ ...content, look }, look));
    }
    if (what !== "Contents") clearConditionalFormats(sheet, area);
    const bounded = this.bounded(sheet, area) ?? { ...area, rows: 1, columns: 1 };
    this.written(sheet, bounded, "RangeEdited", author);
  }

  copy(
    from: { readonly sheet: SheetModel; readonly area: Rectangle },
    sheet: SheetModel,
    area: Rectangle,
    what: CopyWhat,
    author: Author,
  ): void {
    this.mayWrite(sheet, area);
    const source = from.area;
    for (let i = 0; i < area.rows; i++) {
      for (let j = 0; j < area.columns; j++) {
        const given = from.sheet.cell(source.row + (i % source.rows), source.column + (j % source.columns));
        const before = sheet.cell(area.row + i, area.column + j);
        const moved =
          given.formula === null
            ? null
            : copiedBy(
                given.formula,
                area.row + i - source.row - (i % source.rows),
                area.column + j - source.column - (j % source.columns),
              );
        const formula = what === "Values" ? null : moved;
        const contents =
          what === "Formats" ? before : { ...before, content: given.content, formula, quoted: given.quoted };
        const look = what === "All" || what === "Formats" ? given.look : before.look;
        sheet.setCell(area.row + i, area.column + j, settled({ ...contents, look }, look));
      }
    }
    if (what === "All" || what === "Formats") {
      copyConditionalFormats(this.book, from, sheet, area);
      this.book.notify({ kind: "conditional formats", sheet });
    }
    this.written(sheet, area, "RangeEdited", author);
  }

  /** Puts cells back as they were, row by row: an undo. */
  restore(sheet: SheetModel, area: Rectangle, cells: readonly (readonly Cell[])[], author: Author): void {
    this.mayWrite(sheet, area);
    cells.forEach((row, i) => {
      row.forEach((cell, j) => {
        sheet.setCell(area.row + i, area.column + j, cell);
      });
    });
    this.written(sheet, area, "RangeEdited", author);
  }

  /** Makes room: what stands in the area and below it moves down. */
  insertDown(sheet: SheetModel, area: Rectangle, author: Author): void {
    this.mayWrite(sheet, { ...area, rows: 1 });
    const shift = { row: area.row, column: area.column, columns: area.columns, by: area.rows };
    refuseImpossibleShift(sheet, shift);
    shiftCells(this.book, sheet, shift);
    // New cells look like those above them.
    if (area.row > 0) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++)
          sheet.setCell(
            row,
            column,
            settled(
              { ...EMPTY_CELL, look: sheet.cell(area.row - 1, column).look },
              sheet.cell(area.row - 1, column).look,
            ),
          );
      }
    }
    this.announce(this.calculator.rebuild());
    this.book.notify({
      kind: "cells",
      sheet,
      area,
      change: area.columns === SHEET_COLUMNS ? "RowInserted" : "CellInserted",
      author,
    });
  }

  /** Takes cells away: what stands below them moves up. */
  deleteUp(sheet: SheetModel, area: Rectangle, author: Author): void {
    this.mayWrite(sheet, { ...area, rows: 1 });
    const shift = { row: area.row, column: area.column, columns: area.columns, by: -area.rows };
    refuseImpossibleShift(sheet, shift);
    shiftCells(this.book, sheet, shift);
    this.announce(this.calculator.rebuild());
    this.book.notify({
      kind: "cells",
      sheet,
      area,
      change: area.columns === SHEET_COLUMNS ? "RowDeleted" : "CellDeleted",
      author,
    });
  }

  merge(sheet: SheetModel, area: Rectangle, author: Author): void {
    this.mayWrite(sheet, area, true);
    if (area.rows * area.columns === 1 || sheet.merges.some((merged) => sameRectangle(merged, area))) return;
    if (sheet.tables.some((table) => intersection(table.area, area)))
      throw new HostRefusal("InvalidOperation", "Cells of a table cannot be merged");
    sheet.merges = sheet.merges.filter((merged) => !contains(area, merged));
    if (sheet.merges.some((merged) => intersection(merged, area)))
      throw new HostRefusal("MergedRangeConflict", `${rectangleAddress(area)} overlaps merged cells`);
    sheet.merges = [...sheet.merges, area];
    for (const { row, column, cell } of [...sheet.stored(area)]) {
      if (row !== area.row || column !== area.column)
        sheet.setCell(row, column, settled({ ...EMPTY_CELL, look: cell.look }, cell.look));
    }
    this.written(sheet, area, "RangeEdited", author);
  }

  /** After a change of shape (a table's, a name's): formulas are read again. */
  reshaped(sheet: SheetModel): void {
    this.announce(this.calculator.rebuild());
    this.book.notify({ kind: "layout", sheet });
  }

  private written(sheet: SheetModel, area: Rectangle, change: CellsChange, author: Author): void {
    const recalculated = this.calculator.afterWrite(sheet, area);
    this.book.notify({ kind: "cells", sheet, area, change, author });
    this.announce(recalculated);
  }

  private announce(recalculated: readonly Recalculated[]): void {
    for (const { sheet, area } of recalculated) this.book.notify({ kind: "calculated", sheet, area });
  }

  /** The part of whole rows and columns that anything stands in. */
  private bounded(sheet: SheetModel, area: Rectangle): Rectangle | null {
    if (area.rows !== SHEET_ROWS && area.columns !== SHEET_COLUMNS) return area;
    return sheet.usedArea(false, area);
  }

  private mayWrite(sheet: SheetModel, area: Rectangle, mergesAside = false): void {
    if (sheet.isProtected) {
      const open = area.rows * area.columns < 10_000 && everyCell(sheet, area, (cell) => !cell.look.locked);
      if (!open) throw new HostRefusal("AccessDenied", `${sheet.name} is protected`);
    }
    const filter = sheet.filter;
    if (
      filter &&
      filter.hiddenRows.size > 0 &&
      area.rows * area.columns > 1 &&
      [...filter.hiddenRows].some((row) => row >= area.row && row < area.row + area.rows)
    ) {
      throw new HostRefusal("FilteredRangeConflict", `${rectangleAddress(area)} holds rows that a filter hides`);
    }
    if (
      !mergesAside &&
      sheet.merges.some(
        (merged) =>
          !contains(area, merged) &&
          intersection(merged, area) !== null &&
          (area.row !== merged.row || area.column !== merged.column),
      )
    ) {
      throw new HostRefusal("MergedRangeConflict", `${rectangleAddress(area)} cuts through merged cells`);
    }
  }
}

function everyCell(sheet: SheetModel, area: Rectangle, holds: (cell: Cell) => boolean): boolean {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++)
      if (!holds(sheet.cell(row, column))) return false;
  }
  return true;
}

/** A cell without content and formats is the empty cell. */
function settled(cell: Cell, lookBefore: Look): Cell {
  const look =
    cell.look === lookBefore
      ? lookBefore
      : sameLook(cell.look, PLAIN_LOOK)
        ? PLAIN_LOOK
        : sameLook(cell.look, lookBefore)
          ? lookBefore
          : cell.look;
  const bare = cell.content === "" && cell.formula === null && cell.carried === null && look === PLAIN_LOOK;
  return bare ? EMPTY_CELL : { ...cell, look };
}
