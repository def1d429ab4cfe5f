import type { BookModel } from "../model/bookModel";
import { intersection, type Rectangle } from "../model/rectangle";
import type { SheetModel } from "../model/sheetModel";
import { referencesOf } from "./references";
import { withoutStructuredReferences } from "./structuredReferences";

/** A cell with a formula, and its precedents. */
export interface FormulaCell {
  readonly key: string;
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  /** Without `=`, structured references replaced by addresses. */
  readonly text: string;
  readonly precedents: readonly { readonly sheet: SheetModel; readonly area: Rectangle }[];
}

export function cellKey(sheet: SheetModel, row: number, column: number): string {
  return `${sheet.id}|${row}|${column}`;
}

/** Which formulas refer to which cells. Single cells are found by key; wider references are searched. */
export class Dependencies {
  private readonly cells = new Map<string, FormulaCell>();
  private readonly lookingAtCell = new Map<string, Set<FormulaCell>>();
  private readonly lookingAtRange = new Set<FormulaCell>();

  constructor(private readonly book: BookModel) {}

  clear(): void {
    this.cells.clear();
    this.lookingAtCell.clear();
    this.lookingAtRange.clear();
  }

  get(key: string): FormulaCell | undefined {
    return this.cells.get(key);
  }

  all(): Iterable<FormulaCell> {
    return this.cells.values();
  }

  /** Records a cell's formula, or that it has none. */
  note(sheet: SheetModel, row: number, column: number): void {
    const key = cellKey(sheet, row, column);
    const before = this.cells.get(key);
    if (before) this.forget(before);
    const { formula } = sheet.cell(row, column);
    if (formula === null) return;
    const text = withoutStructuredReferences(formula, this.book, { sheet, row, column }).slice(1);
    const precedents = [];
    for (const reference of referencesOf(text)) {
      const at = reference.sheet === null ? sheet : this.book.sheet(reference.sheet);
      if (at) precedents.push({ sheet: at, area: reference.area });
    }
    for (const name of this.book.names) {
      // A formula that uses a name refers to the name's cells.
      if (!text.includes(name.name)) continue;
      for (const reference of referencesOf(name.formula)) {
        const at = reference.sheet === null ? null : this.book.sheet(reference.sheet);
        if (at) precedents.push({ sheet: at, area: reference.area });
      }
    }
    this.remember({ key, sheet, row, column, text, precedents });
  }

  private remember(cell: FormulaCell): void {
    this.cells.set(cell.key, cell);
    for (const { sheet, area } of cell.precedents) {
      if (area.rows * area.columns > 1) this.lookingAtRange.add(cell);
      else {
        const key = cellKey(sheet, area.row, area.column);
        const set = this.lookingAtCell.get(key) ?? new Set();
        this.lookingAtCell.set(key, set.add(cell));
      }
    }
  }

  private forget(cell: FormulaCell): void {
    this.cells.delete(cell.key);
    this.lookingAtRange.delete(cell);
    for (const { sheet, area } of cell.precedents)
      this.lookingAtCell.get(cellKey(sheet, area.row, area.column))?.delete(cell);
  }

  /** The formulas that refer directly to any cell of an area. */
  *lookingAt(sheet: SheetModel, area: Rectangle): Generator<FormulaCell> {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        yield* this.lookingAtCell.get(cellKey(sheet, row, column)) ?? [];
      }
    }
    for (const cell of this.lookingAtRange) {
      if (cell.precedents.some((precedent) => precedent.sheet === sheet && intersection(precedent.area, area) !== null))
        yield cell;
    }
  }
}
