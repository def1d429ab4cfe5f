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
import { refuseImpossibleWrite } from "./refuseImpossibleWrite";
import { cellsOf, formulaCells, UndoSteps } from "./undoSteps";
import type { SheetModel, TableModel } from "./sheetModel";

export type ClearWhat = "All" | "Contents" | "Formats";
export type CopyWhat = "All" | "Formulas" | "Values" | "Formats";

/** Every change to cells goes through here: first Excel's rules, then the change, dependents and listeners. */
export class Editor {
  readonly calculator: Calculator;
  /** What the add-in does as one step of the undo list. */
  readonly undoSteps = new UndoSteps((sheet, area, cells) => {
    this.restore(sheet, area, cells, "user");
  });

  constructor(private readonly book: BookModel) {
    this.calculator = new Calculator(book);
  }

  /** Puts values or formulas, row by row; null leaves a cell as it is. */
  write(sheet: SheetModel, area: Rectangle, rows: readonly (readonly unknown[])[], author: Author): void {
    if (rows.length !== area.rows || rows.some((row) => row.length !== area.columns)) {
      throw new HostRefusal("InvalidArgument", `The array has not the size of ${rectangleAddress(area)}`);
    }
    refuseImpossibleWrite(sheet, area);
    this.undoSteps.changing(sheet, area, author, () => {
      this.enterRows(sheet, area, rows);
      this.written(sheet, area, "RangeEdited", author);
    });
  }

  private enterRows(sheet: SheetModel, area: Rectangle, rows: readonly (readonly unknown[])[]): void {
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
  }

  setLooks(sheet: SheetModel, area: Rectangle, change: (look: Look, row: number, column: number) => Look): void {
    if (sheet.isProtected) throw new HostRefusal("AccessDenied", `${sheet.name} is protected`);
    const bounded = this.bounded(sheet, area);
    if (!bounded) return;
    this.undoSteps.changing(sheet, bounded, "add-in", () => {
      for (let row = bounded.row; row < bounded.row + bounded.rows; row++) {
        for (let column = bounded.column; column < bounded.column + bounded.columns; column++) {
          const before = sheet.cell(row, column);
          sheet.setCell(row, column, settled({ ...before, look: change(before.look, row, column) }, before.look));
        }
      }
      this.book.notify({ kind: "looks", sheet, area: bounded });
    });
  }

  clear(sheet: SheetModel, area: Rectangle, what: ClearWhat, author: Author): void {
    refuseImpossibleWrite(sheet, area);
    const bounded = this.bounded(sheet, area) ?? { ...area, rows: 1, columns: 1 };
    this.undoSteps.changing(sheet, bounded, author, () => {
      this.clearCells(sheet, area, what);
      this.written(sheet, bounded, "RangeEdited", author);
    });
  }

  private clearCells(sheet: SheetModel, area: Rectangle, what: ClearWhat): void {
    for (const { row, column, cell } of [...sheet.stored(area)]) {
      const content = what === "Formats" ? cell : { ...EMPTY_CELL, carried: what === "All" ? null : cell.carried };
      const look = what === "Contents" ? cell.look : PLAIN_LOOK;
      sheet.setCell(row, column, settled({ ...content, look }, look));
    }
    if (what !== "Contents") clearConditionalFormats(sheet, area);
  }

  copy(
    from: { readonly sheet: SheetModel; readonly area: Rectangle },
    sheet: SheetModel,
    area: Rectangle,
    what: CopyWhat,
    author: Author,
  ): void {
    refuseImpossibleWrite(sheet, area);
    this.undoSteps.changing(sheet, area, author, () => {
      this.copyCells(from, sheet, area, what);
      this.written(sheet, area, "RangeEdited", author);
    });
  }

  private copyCells(
    from: { readonly sheet: SheetModel; readonly area: Rectangle },
    sheet: SheetModel,
    area: Rectangle,
    what: CopyWhat,
  ): void {
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
  }

  /** Puts cells back as they were, row by row: an undo. */
  restore(sheet: SheetModel, area: Rectangle, cells: readonly (readonly Cell[])[], author: Author): void {
    refuseImpossibleWrite(sheet, area);
    cells.forEach((row, i) => {
      row.forEach((cell, j) => {
        sheet.setCell(area.row + i, area.column + j, cell);
      });
    });
    this.written(sheet, area, "RangeEdited", author);
  }

  /** Makes room: what stands in the area and below it moves down. */
  insertDown(sheet: SheetModel, area: Rectangle, author: Author): void {
    refuseImpossibleWrite(sheet, { ...area, rows: 1 });
    const shift = { row: area.row, column: area.column, columns: area.columns, by: area.rows };
    refuseImpossibleShift(sheet, shift);
    this.undoSteps.note(author, {
      sheet,
      area,
      undo: () => {
        this.deleteUp(sheet, area, "user");
      },
      redo: () => {
        this.insertDown(sheet, area, "user");
      },
    });
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
    refuseImpossibleWrite(sheet, { ...area, rows: 1 });
    const shift = { row: area.row, column: area.column, columns: area.columns, by: -area.rows };
    refuseImpossibleShift(sheet, shift);
    const gone = cellsOf(sheet, area);
    // A range whose last rows go is not as long again when they come back.
    const formulas = this.undoSteps.isGrouping ? formulaCells(this.book) : [];
    this.undoSteps.note(author, {
      sheet,
      area,
      undo: () => {
        this.insertDown(sheet, area, "user");
        this.restore(sheet, area, gone, "user");
        for (const { on, row, column, cell } of formulas)
          if (on.cell(row, column).formula !== cell.formula)
            this.restore(on, { row, column, rows: 1, columns: 1 }, [[cell]], "user");
      },
      redo: () => {
        this.deleteUp(sheet, area, "user");
      },
    });
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
    refuseImpossibleWrite(sheet, area, true);
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

  /** Gives a table another size. */
  resize(sheet: SheetModel, table: TableModel, area: Rectangle): void {
    const { area: before } = table;
    const give = (size: Rectangle): void => {
      table.area = size;
      if (sheet.filter && sheet.filter.area.row === size.row && sheet.filter.area.column === size.column)
        sheet.filter.area = { ...size, rows: size.rows - (table.showTotals ? 1 : 0) };
      this.reshaped(sheet);
    };
    this.undoSteps.note("add-in", {
      sheet,
      area,
      undo: () => {
        give(before);
      },
      redo: () => {
        give(area);
      },
    });
    give(area);
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
