import type { Rectangle } from "../simulated-excel/model/rectangle";
import type { SheetModel } from "../simulated-excel/model/sheetModel";
import { cellsOf, type UndoStep } from "../simulated-excel/model/undoSteps";
import type { SimulatedExcel } from "../simulated-excel/simulatedExcel";

/** What one press undoes: an edit of the user's, or all that the add-in did as one step. */
type Entry = readonly UndoStep[];

/**
 * Edits of cells, undone in order: the user's, and those the add-in makes as one step. As in Excel, deleted sheets and inserted or deleted rows
 * clear the list; so does what the add-in writes outside a step.
 */
export class UndoList {
  private readonly done: Entry[] = [];
  private readonly undone: Entry[] = [];
  private isBusy = false;

  constructor(private readonly excel: SimulatedExcel) {}

  /** Takes in the steps of the add-in, and clears the list where cells move or are written otherwise. @returns how to stop */
  follow(): () => void {
    const stops = [
      this.excel.book.onChange((change) => {
        if (this.isBusy) return;
        const isOfStep =
          change.kind === "cells" && change.author === "add-in" && this.excel.editor.undoSteps.isGrouping;
        const isLost =
          change.kind === "sheet deleted" ||
          (change.kind === "cells" && !isOfStep && (change.author !== "user" || change.change !== "RangeEdited"));
        if (isLost) this.forget();
      }),
      this.excel.whenStepEnds((steps) => {
        this.take(steps);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }

  /** Does something to cells so that it can be undone. */
  doing(sheet: SheetModel, area: Rectangle, edit: () => void): void {
    const before = cellsOf(sheet, area);
    edit();
    this.take([this.excel.editor.undoSteps.ofCells(sheet, area, before)]);
  }

  undo(): void {
    const entry = this.done.pop();
    if (!entry) return;
    this.run(entry.toReversed(), "undo", "redo");
    this.undone.push(entry);
  }

  redo(): void {
    const entry = this.undone.pop();
    if (!entry) return;
    this.run(entry, "redo", "undo");
    this.done.push(entry);
  }

  private take(steps: Entry): void {
    this.done.push(steps);
    this.undone.length = 0;
  }

  /** Runs all steps, or none: what went before a refusal is taken back. */
  private run(steps: Entry, way: "undo" | "redo", back: "undo" | "redo"): void {
    const gone: UndoStep[] = [];
    this.isBusy = true;
    try {
      for (const step of steps) {
        step[way]();
        gone.unshift(step);
      }
    } catch (refusal) {
      for (const step of gone) step[back]();
      throw refusal;
    } finally {
      this.isBusy = false;
    }
    const last = steps.at(-1);
    if (last !== undefined) this.excel.selectOn(last.sheet, last.area);
  }

  private forget(): void {
    this.done.length = 0;
    this.undone.length = 0;
  }
}
