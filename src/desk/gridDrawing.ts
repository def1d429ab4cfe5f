import type { WorkbookInstance } from "@fortune-sheet/react";
import { flushSync } from "react-dom";
import type { ModelChange } from "../simulated-excel/model/bookModel";
import type { SheetModel } from "../simulated-excel/model/sheetModel";
import type { SimulatedExcel } from "../simulated-excel/simulatedExcel";
import { type CellsShown, type GridSheet, gridSelection, gridSheet } from "./gridSheet";

/** The parts of the grid library's API used here. */
export type GridInstance = Pick<
  WorkbookInstance,
  "applyOp" | "updateSheet" | "activateSheet" | "setSelection" | "getSelection" | "scroll"
>;
type Op = Parameters<GridInstance["applyOp"]>[0][number];

/** Cells kept visible around a cell that is shown. */
const ROWS_ABOVE = 6;
const COLUMNS_BEFORE = 3;
/** Until the sheet switched to is drawn, the grid scrolls by the sizes of the one before. */
const SHEET_TURNS_MS = 60;

/**
 * Keeps the grid in step with the workbook. Only changes are drawn, so that selection and scrolling stay.
 * The library mutates its input while it computes its state, and React may compute it twice: each step is flushed at once (`flushSync`).
 */
export class GridDrawing {
  private readonly drawn = new Map<string, GridSheet>();
  private readonly shown = new Map<string, CellsShown>();
  private readonly stale = new Set<SheetModel>();
  private pending: ReturnType<typeof setTimeout> | null = null;
  private isFromGrid = false;

  constructor(
    private readonly excel: SimulatedExcel,
    private readonly grid: () => GridInstance | null,
    /** While the user is typing into a cell nothing may be selected. */
    private readonly isTyping: () => boolean,
  ) {}

  /** The sheets for the first drawing. */
  first(): GridSheet[] {
    return this.excel.book.sheets.map((sheet) => {
      this.drawn.set(sheet.id, gridSheet(this.excel, sheet));
      // The library adds to what it is given.
      return gridSheet(this.excel, sheet);
    });
  }

  /** Follows the workbook until the answer is called. */
  follow(): () => void {
    const stop = this.excel.book.onChange((change) => {
      this.changed(change);
    });
    return () => {
      stop();
      if (this.pending !== null) clearTimeout(this.pending);
      this.pending = null;
    };
  }

  /** Restores a sheet's name on its tab after a refused rename. */
  restoreName({ id, name }: SheetModel): void {
    for (const value of ["", name])
      flushSync(() => {
        this.grid()?.applyOp([{ op: "replace", id, path: ["name"], value }]);
      });
  }

  /** Takes over a selection from the grid, without drawing it again. */
  selected(select: () => void): void {
    this.isFromGrid = true;
    select();
    this.isFromGrid = false;
  }

  private changed(change: ModelChange): void {
    if (change.kind === "setting") return;
    if (change.kind === "selection") {
      if (!this.isFromGrid) this.show(change.sheet);
      return;
    }
    this.later(change.sheet);
    // Conditional formats and charts may refer to any sheet.
    for (const sheet of this.excel.book.sheets)
      if (sheet.conditionalFormats.length + sheet.charts.length > 0) this.stale.add(sheet);
  }

  /** Draws a batch of changes once. */
  private later(sheet: SheetModel): void {
    this.stale.add(sheet);
    this.pending ??= setTimeout(() => {
      this.draw();
    }, 0);
  }

  private draw(): void {
    if (this.pending !== null) clearTimeout(this.pending);
    this.pending = null;
    const grid = this.grid();
    const { sheets } = this.excel.book;
    const gone = [...this.drawn.keys()].filter((id) => !sheets.some((sheet) => sheet.id === id));
    const ops = gone.map((id): Op => ({ op: "deleteSheet", id, path: [], value: { id } }));
    const added: GridSheet[] = [];
    // Sheets after an added or deleted one have new positions.
    const changed =
      gone.length > 0 || [...this.stale].some((sheet) => !this.drawn.has(sheet.id))
        ? sheets
        : sheets.filter((sheet) => this.stale.has(sheet));
    for (const sheet of changed) {
      const shown = this.shown.get(sheet.id) ?? new Map();
      this.shown.set(sheet.id, shown);
      const now = gridSheet(this.excel, sheet, shown);
      const before = this.drawn.get(sheet.id);
      if (before === undefined) added.push(gridSheet(this.excel, sheet));
      else ops.push(...opsBetween(before, now, this.excel.book.activeSheet === sheet));
      this.drawn.set(sheet.id, now);
    }
    for (const id of gone) {
      this.drawn.delete(id);
      this.shown.delete(id);
    }
    this.stale.clear();
    // One at a time: the library deletes at most one sheet a call.
    for (const op of ops.filter(({ op: kind }) => kind === "deleteSheet"))
      flushSync(() => {
        grid?.applyOp([op]);
      });
    if (added.length > 0)
      flushSync(() => {
        grid?.updateSheet(added);
      });
    const rest = ops.filter(({ op: kind }) => kind !== "deleteSheet");
    if (rest.length > 0)
      flushSync(() => {
        grid?.applyOp(rest);
      });
    this.renewFormulaBar(rest);
  }

  /** The formula bar reads its cell when it is selected. */
  private renewFormulaBar(ops: readonly Op[]): void {
    const { activeSheet, selection } = this.excel.book;
    const isRead = ({ id, path: [part, row, column] }: Op): boolean =>
      id === activeSheet?.id &&
      part === "data" &&
      (row === undefined || (row === selection.row && column === selection.column));
    if (activeSheet && !this.isTyping() && ops.some(isRead))
      flushSync(() => {
        this.grid()?.setSelection([gridSelection(selection)], { id: activeSheet.id });
      });
  }

  private show(sheet: SheetModel): void {
    // The grid can only switch to a sheet it has drawn.
    if (this.pending !== null) this.draw();
    const grid = this.grid();
    const { selection } = this.excel.book;
    const mark = (): void => {
      flushSync(() => {
        grid?.setSelection([gridSelection(selection)], { id: sheet.id });
      });
      grid?.scroll({
        targetRow: Math.max(0, selection.row - ROWS_ABOVE),
        targetColumn: Math.max(0, selection.column - COLUMNS_BEFORE),
      });
    };
    flushSync(() => {
      grid?.activateSheet({ id: sheet.id });
    });
    mark();
    setTimeout(mark, SHEET_TURNS_MS);
  }
}

/** The library's operations that turn a drawn sheet into another. */
function opsBetween(before: GridSheet, now: GridSheet, isActive: boolean): readonly Op[] {
  const id = now.id ?? "";
  const replaced = (path: (string | number)[], value: unknown): Op => ({ op: "replace", id, path, value });
  const ops: Op[] = [];
  for (const key of ["name", "order", "hide", "showGridLines"] as const)
    if (before[key] !== now[key]) ops.push(replaced([key], now[key]));
  if (!same(before.images, now.images)) ops.push(replaced(["images"], now.images));
  if (!same(before.config, now.config)) {
    ops.push(replaced(["config"], now.config));
    // The library keeps a second copy for the sheet shown.
    if (isActive) ops.push({ op: "replace", path: ["config"], value: now.config });
  }
  if (before.row !== now.row || before.column !== now.column)
    return [...ops, replaced(["row"], now.row), replaced(["column"], now.column), replaced(["data"], matrixOf(now))];
  // Cells that have not changed are the same objects.
  const [ofBefore, ofNow] = [before.celldata ?? [], now.celldata ?? []];
  const [known, kept] = [new Set(ofBefore), new Set(ofNow)];
  const cells = byPlace(ofBefore.filter((each) => !kept.has(each)));
  for (const { r, c, v } of ofNow.filter((each) => !known.has(each))) {
    if (!same(cells.get(`${r}_${c}`), v)) ops.push(replaced(["data", r, c], v));
    cells.delete(`${r}_${c}`);
  }
  for (const place of cells.keys()) ops.push(replaced(["data", ...place.split("_").map(Number)], null));
  return ops;
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function byPlace(celldata: NonNullable<GridSheet["celldata"]>): Map<string, unknown> {
  return new Map(celldata.map(({ r, c, v }) => [`${r}_${c}`, v]));
}

function matrixOf({ celldata, row = 0, column = 0 }: GridSheet): unknown[][] {
  const cells = byPlace(celldata ?? []);
  return Array.from({ length: row }, (_, r) =>
    Array.from({ length: column }, (__, c) => cells.get(`${r}_${c}`) ?? null),
  );
}
