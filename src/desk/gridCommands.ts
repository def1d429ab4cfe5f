import { cellAddress, SHEET_COLUMNS } from "../shares/values/cell";
import { intersection, rectangleAddress, type Rectangle, sameRectangle } from "../simulated-excel/model/rectangle";
import { deleteSheet, renameSheet } from "../simulated-excel/model/sheetList";
import type { SheetModel } from "../simulated-excel/model/sheetModel";
import type { SimulatedExcel } from "../simulated-excel/simulatedExcel";
import { shownText, textToEdit } from "./gridSheet";
import { UndoList } from "./undoList";

/** The user's commands in the grid, carried out in the simulated Excel. A refusal is shown, and nothing is changed. */
export class GridCommands {
  readonly undoList: UndoList;
  private copied: { readonly sheet: SheetModel; readonly area: Rectangle } | null = null;

  constructor(
    private readonly excel: SimulatedExcel,
    private readonly refused: (message: string) => void,
  ) {
    this.undoList = new UndoList(excel);
  }

  /** Types into a cell. An unchanged text changes nothing. */
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

  /** Remembers the copied cells, so that pasting them here keeps formulas and formats. */
  copy(): void {
    this.onSelection((sheet, area) => {
      this.copied = { sheet, area };
    });
  }

  /** Pastes rows of texts at the selected cell: cells copied in the grid with formulas and formats, other texts as if typed. */
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
    // Enter selects the next cell, which must not hide the refusal.
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

  /** Sets the width of a column or the height of a row, in points. */
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

  /** Catches refusals: the grid calls from within its drawing, where nothing may be thrown. */
  private attempt(act: () => void): void {
    try {
      act();
      this.refused("");
    } catch (thrown) {
      this.refused(thrown instanceof Error ? thrown.message : String(thrown));
    }
  }
}

/** The used part of whole rows and columns: an undo must not keep a million cells. */
function bounded(sheet: SheetModel, area: Rectangle): Rectangle {
  const used = sheet.usedArea(false);
  if (area.rows * area.columns < 10_000 || used === null) return area;
  return intersection(area, used) ?? { ...area, rows: 1, columns: 1 };
}
