import type { Author, BookModel } from "./bookModel";
import type { Cell } from "./cellContent";
import type { Rectangle } from "./rectangle";
import type { SheetModel } from "./sheetModel";

/** One change of cells or of a table's size, to be undone and done again. */
export interface UndoStep {
  readonly sheet: SheetModel;
  readonly area: Rectangle;
  undo(): void;
  redo(): void;
}

/** What the add-in does between the beginning and the end of one step of the undo list. */
export class UndoSteps {
  private steps: UndoStep[] | null = null;

  constructor(private readonly restore: (sheet: SheetModel, area: Rectangle, cells: Cells) => void) {}

  get isGrouping(): boolean {
    return this.steps !== null;
  }

  /** @returns what ends it and answers the steps, in their order */
  group(): () => readonly UndoStep[] {
    const steps: UndoStep[] = [];
    this.steps = steps;
    return () => {
      this.steps = null;
      return steps;
    };
  }

  note(author: Author, step: UndoStep): void {
    if (author === "add-in") this.steps?.push(step);
  }

  /** Changes cells, and notes what they held before and after. */
  changing(sheet: SheetModel, area: Rectangle, author: Author, change: () => void): void {
    if (this.steps === null || author !== "add-in") {
      change();
      return;
    }
    const before = cellsOf(sheet, area);
    change();
    this.note(author, this.ofCells(sheet, area, before));
  }

  /** The step by which cells came to hold what they hold now. */
  ofCells(sheet: SheetModel, area: Rectangle, before: Cells): UndoStep {
    const after = cellsOf(sheet, area);
    return {
      sheet,
      area,
      undo: () => {
        this.restore(sheet, area, before);
      },
      redo: () => {
        this.restore(sheet, area, after);
      },
    };
  }
}

type Cells = readonly (readonly Cell[])[];

/** The cells of an area, row by row. */
export function cellsOf(sheet: SheetModel, { row, column, rows, columns }: Rectangle): Cells {
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => sheet.cell(row + i, column + j)),
  );
}

/** Every cell of the workbook that holds a formula. */
export function formulaCells({ sheets }: BookModel): readonly {
  readonly on: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}[] {
  return sheets.flatMap((on) =>
    [...on.stored()].filter(({ cell }) => cell.formula !== null).map((each) => ({ on, ...each })),
  );
}
