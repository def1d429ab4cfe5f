import "@fortune-sheet/react/dist/index.css";
import { Workbook, type WorkbookInstance } from "@fortune-sheet/react";
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import type { ModelChange } from "../simulated-excel/model/bookModel";
import type { SimulatedExcel } from "../simulated-excel/simulatedExcel";
import { cellAddress } from "../shares/cell";
import { gridSheet } from "./gridSheet";

/** How much of the surroundings stays in sight when a cell is shown. */
const ROWS_ABOVE = 6;
const COLUMNS_BEFORE = 3;

/** What of the grid library is used to steer it. */
type GridInstance = Pick<WorkbookInstance, "updateSheet" | "activateSheet" | "setSelection" | "getSheet" | "scroll">;

/** The workbook in a grid. The simulated Excel holds the truth: an edit goes to it, and what it then says is drawn. */
export function SheetGrid({ excel }: { readonly excel: SimulatedExcel }): ReactNode {
  const { book } = excel;
  const grid = useRef<GridInstance | null>(null);
  const first = useMemo(() => book.sheets.map((sheet, order) => gridSheet(book, sheet, order)), [book]);

  useEffect(() => {
    let drawing: ReturnType<typeof setTimeout> | null = null;
    const redraw = (): void => {
      drawing = null;
      grid.current?.updateSheet(book.sheets.map((sheet, order) => gridSheet(book, sheet, order)));
    };
    return book.onChange((change: ModelChange) => {
      if (change.kind === "selection") {
        grid.current?.activateSheet({ id: change.sheet.id });
        const { row, column, rows, columns } = change.area;
        grid.current?.setSelection([{ row: [row, row + rows - 1], column: [column, column + columns - 1] }], { id: change.sheet.id });
        grid.current?.scroll({ targetRow: Math.max(0, row - ROWS_ABOVE), targetColumn: Math.max(0, column - COLUMNS_BEFORE) });
        return;
      }
      // Many changes come in one batch: they are drawn once.
      drawing ??= setTimeout(redraw, 0);
    });
  }, [book]);

  return (
    <div className="grid">
      <Workbook
        ref={(instance) => {
          grid.current = instance;
        }}
        data={first}
        showToolbar={false}
        allowEdit
        hooks={{
          beforeUpdateCell: (row, column, value: unknown) => {
            const sheet = grid.current?.getSheet();
            if (sheet) excel.edit(sheet.name, cellAddress(row, column), value);
            return false;
          },
        }}
      />
    </div>
  );
}
