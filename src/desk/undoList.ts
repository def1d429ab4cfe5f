import type { Cell } from "../simulated-excel/model/cellContent";
import type { Rectangle } from "../simulated-excel/model/rectangle";
import type { SheetModel } from "../simulated-excel/model/sheetModel";
import type { SimulatedExcel } from "../simulated-excel/simulatedExcel";

interface Edit {
  readonly sheet: SheetModel;
  readonly area: Rectangle;
  readonly before: readonly (readonly Cell[])[];
  readonly after: readonly (readonly Cell[])[];
}

/** The user's edits of cells, undone in order. As in Excel, a write of the add-in, or inserted or deleted rows, clears the list. */
export class UndoList {
  private readonly done: Edit[] = [];
  private readonly undone: Edit[] = [];

  constructor(private readonly excel: SimulatedExcel) {}

  /** Clears the list when cells move or the add-in writes. @returns how to stop */
  follow(): () => void {
    return this.excel.book.onChange((change) => {
      if (
        change.kind === "sheet deleted" ||
        (change.kind === "cells" && (change.author !== "user" || change.change !== "RangeEdited"))
      )
        this.forget();
    });
  }

  /** Does something to cells so that it can be undone. */
  doing(sheet: SheetModel, area: Rectangle, edit: () => void): void {
    const before = cellsOf(sheet, area);
    edit();
    this.done.push({ sheet, area, before, after: cellsOf(sheet, area) });
    this.undone.length = 0;
  }

  undo(): void {
    const edit = this.done.pop();
    if (!edit) return;
    this.excel.editor.restore(edit.sheet, edit.area, edit.before, "user");
    this.undone.push(edit);
    this.excel.selectOn(edit.sheet, edit.area);
  }

  redo(): void {
    const edit = this.undone.pop();
    if (!edit) return;
    this.excel.editor.restore(edit.sheet, edit.area, edit.after, "user");
    this.done.push(edit);
    this.excel.selectOn(edit.sheet, edit.area);
  }

  private forget(): void {
    this.done.length = 0;
    this.undone.length = 0;
  }
}

function cellsOf(sheet: SheetModel, { row, column, rows, columns }: Rectangle): readonly (readonly Cell[])[] {
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => sheet.cell(row + i, column + j)),
  );
}
