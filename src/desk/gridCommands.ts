import { cellAddress } from "../shares/values/cell";
import {
  intersection,
  rectangleAddress,
  type Rectangle,
  sameRectangle,
  SHEET_COLUMNS,
} from "../simulated-excel/model/rectangle";
import { deleteSheet, renameSheet } from "../simulated-excel/model/sheetList";
import type { SheetModel } from "../simulated-excel/model/sheetModel";
import type { SimulatedExcel } from "../simulated-excel/simulatedExcel";
import { shownText, textToEdit } from "./gridSheet";
import { UndoList } from "./undoList";

/** What the user's hands do in the grid, done in the simulated Excel. What Excel would refuse is told, and nothing is changed. */
export class GridCommands {
  readonly undoList: UndoList;
  private copied: { readonly sheet: SheetModel; readonly area: Rectangle } | null = null;

  constructor(
    private readonly excel: SimulatedExcel,
    private readonly refused: (message: string) => void,
  ) {
    this.undoList = new UndoList(excel);
  }

  /** Types into a cell. An editor that was opened and left as it was changes nothing. */
  type(sheetId: string, row: number, column: number, entry: string): void {
    this.on(sheetId, (sheet) => {
      if (entry === textToEdit(sheet.cell(row, column), this.excel.book.date1904)) return;
      this.undoList.doing(sheet, { row, column, rows: 1, columns: 1 }, () => {
        this.excel.edit(sheet.name, cellAddress(row, column), entry);
      });
    });
  }

  /** Empties the selected cells; their formats stay. */
  clear(): void {
    this.onSelection((sheet, area) => {
      this.undoList.doing(sheet, area, () => {
        this.excel.editor.clear(sheet, area, "Contents", "user");
      });
    });
  }

  /** Notes what was copied, so that pasting it here brings formulas and formats along. */
  copy(): void {
    this.onSelection((sheet, area) => {
      this.copied = { sheet, area };
    });
  }

  /** Pastes rows of texts from the selected cell on: what was copied in the grid with all it has, anything else as if it were typed. */
  paste(plain: string): void {
    const rows = plain
      .replace(/\r\n?/g, "\n")
      .replace(/\n$/, "")
      .split("\n")
      .map((line) => line.split("\t"));
    this.onSelection((sheet, { row, column }) => {
      const area = { row, column, rows: rows.length, columns: Math.max(...rows.map((cells) => cells.length)) };
      const { copied } = this;
      this.undoList.doing(sheet, area, () => {
        if (copied !== null && this.stillReads(copied, rows))
          this.excel.editor.copy(copied, sheet, area, "All", "user");
        else
          this.excel.edit(
            sheet.name,
            rectangleAddress(area),
            rows.map((cells) => Array.from({ length: area.columns }, (_, index) => cells[index] ?? "")),
          );
      });
      this.excel.selectOn(sheet, area);
    });
  }

  undo(): void {
    this.attempt(() => {
      this.undoList.undo();
    });
  }

  redo(): void {
    this.attempt(() => {
      this.undoList.redo();
    });
  }

  select(sheetId: string, area: Rectangle): void {
    const { book } = this.excel;
    if (book.activeSheet?.id === sheetId && sameRectangle(book.selection, area)) return;
    const sheet = book.sheet(sheetId);
    // A refusal stays in sight: Enter selects the next cell.
    if (sheet) this.excel.selectOn(sheet, area);
  }

  insertRows(): void {
    this.onSelection((sheet, area) => {
      this.excel.editor.insertDown(sheet, { ...area, column: 0, columns: SHEET_COLUMNS }, "user");
    });
  }

  deleteRows(): void {
    this.onSelection((sheet, area) => {
      this.excel.editor.deleteUp(sheet, { ...area, column: 0, columns: SHEET_COLUMNS }, "user");
    });
  }

  addSheet(): void {
    this.attempt(() => {
      const sheet = this.excel.book.addSheet(null, "user");
      this.excel.selectOn(sheet, { row: 0, column: 0, rows: 1, columns: 1 });
    });
  }

  renameSheet(sheetId: string, name: string): void {
    this.on(sheetId, (sheet) => {
      renameSheet(this.excel.book, sheet, name, "user");
    });
  }

  deleteSheet(sheetId: string): void {
    this.on(sheetId, (sheet) => {
      deleteSheet(this.excel.book, this.excel.editor, sheet, "user");
    });
  }

  /** Makes a column or a row as wide or high as it was drawn out to, in points. */
  resize(sheetId: string, of: "column" | "row", index: number, points: number): void {
    this.on(sheetId, (sheet) => {
      (of === "column" ? sheet.columnWidths : sheet.rowHeights).set(index, points);
      this.excel.book.notify({ kind: "layout", sheet });
    });
  }

  /** Whether the texts on the clipboard are still those of the cells copied here. */
  private stillReads(
    { sheet, area }: { readonly sheet: SheetModel; readonly area: Rectangle },
    rows: readonly (readonly string[])[],
  ): boolean {
    if (!this.excel.book.sheets.includes(sheet) || rows.length !== area.rows) return false;
    return rows.every(
      (cells, i) =>
        cells.length === area.columns &&
        cells.every(
          (text, j) =>
            text.trim() === shownText(sheet.cell(area.row + i, area.column + j), this.excel.book.date1904).trim(),
        ),
    );
  }

  private on(sheetId: string, act: (sheet: SheetModel) => void): void {
    const sheet = this.excel.book.sheet(sheetId);
    if (sheet)
      this.attempt(() => {
        act(sheet);
      });
  }

  private onSelection(act: (sheet: SheetModel, area: Rectangle) => void): void {
    const { activeSheet, selection } = this.excel.book;
    if (activeSheet)
      this.attempt(() => {
        act(activeSheet, bounded(activeSheet, selection));
      });
  }

  /** The door where refusals are caught: the grid calls from within its own drawing, where nothing may be thrown. */
  private attempt(act: () => void): void {
    try {
      act();
      this.refused("");
    } catch (thrown) {
      this.refused(thrown instanceof Error ? thrown.message : String(thrown));
    }
  }
}

/** Of whole rows and columns the part that anything stands in: undoing a million cells would keep a million. */
function bounded(sheet: SheetModel, area: Rectangle): Rectangle {
  const used = sheet.usedArea(false);
  if (area.rows * area.columns < 10_000 || used === null) return area;
  return intersection(area, used) ?? { ...area, rows: 1, columns: 1 };
}
