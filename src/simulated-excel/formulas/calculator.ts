import FormulaParser, { type CellReference, type RangeReference } from "fast-formula-parser";
import type { BookModel } from "../model/bookModel";
import { fifteenDigits, isCellError, type Cell, type Content } from "../model/cellContent";
import type { Rectangle } from "../model/rectangle";
import type { SheetModel } from "../model/sheetModel";
import { ADDED_FUNCTIONS } from "./addedFunctions";
import { cellKey, Dependencies, type FormulaCell } from "./dependencies";
import { referencesOf } from "./references";

const { FormulaError } = FormulaParser;

/** The recalculated cells of one sheet. */
export interface Recalculated {
  readonly sheet: SheetModel;
  readonly area: Rectangle;
}

/** Keeps the formulas of a workbook calculated: after each write, the cells that depend on it, in the order they need. */
export class Calculator {
  private readonly dependencies: Dependencies;
  #parser: FormulaParser | null = null;

  constructor(private readonly book: BookModel) {
    this.dependencies = new Dependencies(book);
  }

  /** Created for the first formula: it is slow, and most workbooks have none. */
  private get parser(): FormulaParser {
    this.#parser ??= new FormulaParser({
      functions: ADDED_FUNCTIONS,
      onCell: (reference) => this.valueOf(reference),
      onRange: (reference) => this.valuesOf(reference),
      onVariable: (name, sheet) => this.referenceOfName(name, sheet),
    });
    return this.#parser;
  }

  /** Reads all formulas again, after rows moved or a table grew; calculates those asked for, or all. */
  rebuild(which: (cell: FormulaCell) => boolean = () => true): readonly Recalculated[] {
    this.dependencies.clear();
    for (const sheet of this.book.sheets) {
      for (const { row, column, cell } of sheet.stored())
        if (cell.formula !== null) this.dependencies.note(sheet, row, column);
    }
    return this.calculate([...this.dependencies.all()].filter(which));
  }

  /** Calculates the dependents of an area after a write, and its own formulas. */
  afterWrite(sheet: SheetModel, area: Rectangle): readonly Recalculated[] {
    const start: FormulaCell[] = [];
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        this.dependencies.note(sheet, row, column);
        const own = this.dependencies.get(cellKey(sheet, row, column));
        if (own) start.push(own);
      }
    }
    return this.calculate([...start, ...this.dependencies.lookingAt(sheet, area)]);
  }

  private calculate(start: readonly FormulaCell[]): readonly Recalculated[] {
    const stale = new Map<string, FormulaCell>();
    const queue = [...start];
    for (let cell = queue.pop(); cell; cell = queue.pop()) {
      if (stale.has(cell.key)) continue;
      stale.set(cell.key, cell);
      queue.push(
        ...this.dependencies.lookingAt(cell.sheet, { row: cell.row, column: cell.column, rows: 1, columns: 1 }),
      );
    }
    const changed: FormulaCell[] = [];
    for (const cell of inOrder(stale)) if (this.evaluate(cell)) changed.push(cell);
    return boundsBySheet(changed);
  }

  /** @returns whether the value changed */
  private evaluate(cell: FormulaCell): boolean {
    const before = cell.sheet.cell(cell.row, cell.column);
    const content = this.resultOf(cell);
    if (JSON.stringify(before.content) === JSON.stringify(content)) return false;
    cell.sheet.setCell(cell.row, cell.column, { ...before, content });
    return true;
  }

  /** The result of a formula (without its `=`) evaluated as if in a cell; nothing is written. */
  resultOf(cell: Pick<FormulaCell, "text" | "sheet" | "row" | "column">): Content {
    if (cell.text.includes("#REF!")) return { error: "#REF!" };
    try {
      const result = this.parser.parse(cell.text, { sheet: cell.sheet.name, row: cell.row + 1, col: cell.column + 1 });
      if (result instanceof FormulaError) return { error: result.name };
      if (typeof result === "number") return fifteenDigits(result);
      return typeof result === "string" || typeof result === "boolean" ? result : 0;
    } catch (thrown) {
      // The library throws for an unknown function as for its own defects.
      const name = thrown instanceof FormulaError ? thrown.name : "#VALUE!";
      return { error: name.startsWith("#") && name !== "#ERROR!" ? name : "#NAME?" };
    }
  }

  private valueOf({ sheet, row, col }: CellReference): unknown {
    const at = this.book.sheet(sheet);
    if (!at || row === undefined || col === undefined) return new FormulaError(at ? "#NAME?" : "#REF!");
    return forParser(at.cell(row - 1, col - 1));
  }

  private valuesOf({ sheet, from, to }: RangeReference): readonly (readonly unknown[])[] {
    const at = this.book.sheet(sheet);
    if (!at) return [[new FormulaError("#REF!")]];
    // Whole rows and columns are read as far as they are used.
    const used = (to.row - from.row) * (to.col - from.col + 1) > 100_000 ? at.usedArea(true) : null;
    const lastRow = used ? Math.min(to.row, Math.max(used.row + used.rows, from.row)) : to.row;
    const lastColumn = used ? Math.min(to.col, Math.max(used.column + used.columns, from.col)) : to.col;
    const rows: unknown[][] = [];
    for (let row = from.row; row <= lastRow; row++) {
      const values: unknown[] = [];
      for (let column = from.col; column <= lastColumn; column++) values.push(forParser(at.cell(row - 1, column - 1)));
      rows.push(values);
    }
    return rows.length > 0 ? rows : [[null]];
  }

  private referenceOfName(name: string, sheetName: string): unknown {
    const own = this.book.sheet(sheetName)?.names ?? [];
    const found = [...own, ...this.book.names].find((candidate) => candidate.name.toUpperCase() === name.toUpperCase());
    const reference = found && referencesOf(found.formula)[0];
    if (!reference) return null;
    const { area } = reference;
    const sheet = reference.sheet ?? sheetName;
    const from = { row: area.row + 1, col: area.column + 1 };
    return area.rows * area.columns === 1
      ? { sheet, ...from }
      : { sheet, from, to: { row: area.row + area.rows, col: area.column + area.columns } };
  }
}

function forParser({ content, formula }: Cell): unknown {
  if (isCellError(content)) return new FormulaError(content.error);
  // A blank cell counts as 0; a formula that gives "" is a text.
  return content === "" && formula === null ? null : content;
}

/** Precedents first. Cells in a circle come in any order, as in Excel after its warning. */
function* inOrder(stale: ReadonlyMap<string, FormulaCell>): Generator<FormulaCell> {
  const done = new Set<FormulaCell>();
  const entered = new Set<FormulaCell>();
  for (const root of stale.values()) {
    // Not recursive: a running balance of thousands of rows is thousands deep.
    const stack = [root];
    for (let cell = stack.at(-1); cell; cell = stack.at(-1)) {
      if (entered.has(cell)) {
        stack.pop();
        if (!done.has(cell)) yield cell;
        done.add(cell);
        continue;
      }
      entered.add(cell);
      for (const needed of stalePrecedents(cell, stale)) if (!entered.has(needed)) stack.push(needed);
    }
  }
}

function* stalePrecedents(cell: FormulaCell, stale: ReadonlyMap<string, FormulaCell>): Generator<FormulaCell> {
  for (const { sheet, area } of cell.precedents) {
    if (area.rows * area.columns > stale.size) {
      for (const other of stale.values()) if (other.sheet === sheet && within(area, other)) yield other;
      continue;
    }
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const found = stale.get(cellKey(sheet, row, column));
        if (found) yield found;
      }
    }
  }
}

function within(area: Rectangle, cell: FormulaCell): boolean {
  return (
    cell.row >= area.row &&
    cell.row < area.row + area.rows &&
    cell.column >= area.column &&
    cell.column < area.column + area.columns
  );
}

function boundsBySheet(cells: readonly FormulaCell[]): readonly Recalculated[] {
  const bounds = new Map<SheetModel, { top: number; left: number; bottom: number; right: number }>();
  for (const { sheet, row, column } of cells) {
    const known = bounds.get(sheet) ?? { top: row, left: column, bottom: row, right: column };
    bounds.set(sheet, {
      top: Math.min(known.top, row),
      left: Math.min(known.left, column),
      bottom: Math.max(known.bottom, row),
      right: Math.max(known.right, column),
    });
  }
  return [...bounds].map(([sheet, { top, left, bottom, right }]) => ({
    sheet,
    area: { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 },
  }));
}
