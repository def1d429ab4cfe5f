import { type Region, parseRegionAddress } from "../shares/values/cell";
import { HostFailure } from "../workbook/hostFailure";
import type { CellValue } from "../workbook/workbook";
import { cellPosition } from "./cellPosition";
import { SHEET_COLUMNS, SHEET_ROWS } from "../shares/values/cell";
import { LIMITS, tooMany } from "./limits";
import { type RawCell, cellValue, runStrikeOf, type ValueContext } from "./cellValue";
import { blankMergedCells } from "./mergedCells";
import { readXml, relationshipId } from "./readXml";
import { RichText, type RunStrike } from "./richText";
import { type CellRow, type ColumnStyle, type FileFormula, type SheetCells, type Span, cellKey } from "./sheetCells";
import { isTrue } from "./xmlBoolean";

/** What the sheets of one workbook share while they are read. */
export interface SheetContext extends ValueContext {
  /** Cells the workbook may still hold. Counted down over all its sheets. */
  readonly budget: { cells: number };
}

type OpenRow = { columns: number[]; values: CellValue[]; styles: number[]; style: number | null };

/**
 * Reads a sheet out of its part. Cells without value and format cost nothing; blank rows that only carry formats are kept up to a limit.
 * @throws HostFailure `not a workbook` for positions that cannot be, `too large` beyond our limits
 */
export function readSheetPart(bytes: Uint8Array, context: SheetContext): SheetCells {
  const reader = new SheetReader(context);
  readXml(bytes, `${context.fileName} (${context.sheet})`, reader);
  return reader.finish();
}

class SheetReader {
  private readonly rows = new Map<number, OpenRow>();
  private readonly columnStyles: ColumnStyle[] = [];
  private readonly formulas = new Map<number, FileFormula>();
  private readonly formulaGroups = new Map<string, { row: number; column: number; text: string }>();
  private readonly merges: Omit<Region, "sheet">[] = [];
  private readonly tables: string[] = [];
  private readonly runStrikes = new Map<number, RunStrike>();
  private readonly hiddenRows: { first: number; last: number }[] = [];
  private readonly hiddenColumns: Span[] = [];
  private protection = false;
  private row: OpenRow | null = null;
  private rowNumber = -1;
  private column = -1;
  private blankRun = 0;
  private cell: (RawCell & { style: number; formulaGroup: string | null }) | null = null;
  /** The element whose text is being collected. */
  private collecting: "value" | "formula" | null = null;

  constructor(private readonly context: SheetContext) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.cell) {
      this.openInCell(name, attributes);
      return;
    }
    switch (name) {
      case "row":
        this.openRow(attributes);
        return;
      case "c":
        this.openCell(attributes);
        return;
      case "col":
        this.openColumn(attributes);
        return;
      case "mergeCell":
        this.openMerge(attributes["ref"] ?? "");
        return;
      case "sheetProtection":
        this.protection = isTrue(attributes["sheet"]);
        return;
      case "tablePart": {
        const id = relationshipId(attributes);
        if (id !== null) this.tables.push(id);
      }
    }
  }

  text(text: string): void {
    if (!this.cell) return;
    if (this.collecting === "value") this.cell.value = (this.cell.value ?? "") + text;
    else if (this.collecting === "formula") this.cell.formula = (this.cell.formula ?? "") + text;
    else this.cell.inline?.take(text);
  }

  close(name: string): void {
    if (name === "v" || name === "f") this.collecting = null;
    else if (name === "c" && this.cell) this.closeCell(this.cell);
    else if (this.cell) this.cell.inline?.close(name);
    else if (name === "row") this.closeRow();
  }

  finish(): SheetCells {
    blankMergedCells(this.rows, this.merges, this.context.fileName);
    return {
      rows: this.rows satisfies ReadonlyMap<number, CellRow>,
      columnStyles: this.columnStyles,
      formulas: this.formulas,
      formulaGroups: this.formulaGroups,
      extent: this.extent(),
      protected: this.protection,
      tables: this.tables,
      runStrikes: this.runStrikes,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
    };
  }

  private openInCell(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === "v") this.collecting = "value";
    else if (name === "is" && this.cell) this.cell.inline = new RichText();
    else if (name === "f" && this.cell) {
      this.collecting = "formula";
      this.cell.formula = "";
      if (attributes["t"] === "shared") this.cell.formulaGroup = attributes["si"] ?? "";
    } else this.cell?.inline?.open(name, attributes);
  }

  private openRow(attributes: Readonly<Record<string, string>>): void {
    // Rows and cells need not say where they are: then each stands next to the one before.
    this.rowNumber = attributes["r"] === undefined ? this.rowNumber + 1 : Number(attributes["r"]) - 1;
    if (!Number.isInteger(this.rowNumber) || this.rowNumber < 0 || this.rowNumber >= SHEET_ROWS)
      throw this.damaged(`row ${String(attributes["r"])}`);
    this.column = -1;
    if (isTrue(attributes["hidden"]) || isZero(attributes["ht"])) this.hideRow(this.rowNumber);
    const style = isTrue(attributes["customFormat"]) ? Number(attributes["s"] ?? 0) : null;
    // A second element for the same row adds to it.
    this.row = this.rows.get(this.rowNumber) ?? { columns: [], values: [], styles: [], style };
  }

  private hideRow(row: number): void {
    const last = this.hiddenRows.at(-1);
    if (last !== undefined && last.last === row - 1) last.last = row;
    else this.hiddenRows.push({ first: row, last: row });
  }

  private openCell(attributes: Readonly<Record<string, string>>): void {
    if (!this.row) throw this.damaged("a cell outside a row");
    const { r: address, t: type = "n", s: style = "0" } = attributes;
    if (address === undefined) this.column++;
    else {
      const position = cellPosition(address);
      if (position?.row !== this.rowNumber) throw this.damaged(`cell ${address} in row ${this.rowNumber + 1}`);
      this.column = position.column;
    }
    if (this.column >= SHEET_COLUMNS) throw this.damaged(`column ${this.column + 1}`);
    this.cell = { type, value: null, inline: null, formula: null, formulaGroup: null, style: Number(style) };
  }

  private closeCell(cell: RawCell & { style: number; formulaGroup: string | null }): void {
    this.cell = null;
    this.collecting = null;
    const row = this.row;
    if (!row) return;
    const value = cellValue(cell, this.context);
    if (cell.formula !== null) this.keepFormula(cell.formula, cell.formulaGroup);
    if (value === "" && cell.formula === null && cell.style === 0) return;
    if (--this.context.budget.cells < 0) throw tooMany("cells", this.context.fileName);
    const strike = runStrikeOf(cell, this.context);
    if (strike !== "as its cell") this.runStrikes.set(cellKey(this.rowNumber, this.column), strike);
    row.columns.push(this.column);
    row.values.push(value);
    row.styles.push(cell.style);
  }

  private keepFormula(text: string, group: string | null): void {
    const key = cellKey(this.rowNumber, this.column);
    if (group === null) {
      this.formulas.set(key, { text });
      return;
    }
    if (text !== "") this.formulaGroups.set(group, { row: this.rowNumber, column: this.column, text });
    this.formulas.set(key, { group });
  }

  private closeRow(): void {
    const row = this.row;
    this.row = null;
    if (!row) return;
    const blank = row.values.every(
      (value, index) => value === "" && !this.formulas.has(cellKey(this.rowNumber, row.columns[index] ?? 0)),
    );
    this.blankRun = blank ? this.blankRun + 1 : 0;
    if (row.columns.length === 0 && row.style === null) return;
    if (blank && this.blankRun > LIMITS.blankRun) {
      // Forgotten again, so they do not use up what the workbook may hold.
      this.context.budget.cells += row.columns.length;
      return;
    }
    this.rows.set(this.rowNumber, row);
  }

  private openColumn(attributes: Readonly<Record<string, string>>): void {
    const { min = "1", max = min, style } = attributes;
    if ((isTrue(attributes["hidden"]) || isZero(attributes["width"])) && this.hiddenColumns.length < SHEET_COLUMNS)
      this.hiddenColumns.push({ first: Number(min) - 1, last: Number(max) - 1 });
    if (style === undefined || style === "0" || this.columnStyles.length >= SHEET_COLUMNS) return;
    this.columnStyles.push({ first: Number(min) - 1, last: Number(max) - 1, style: Number(style) });
  }

  private openMerge(reference: string): void {
    const merge = parseRegionAddress(reference);
    if (!merge) throw this.damaged(`merged cells ${reference}`);
    this.merges.push(merge);
  }

  private extent(): SheetCells["extent"] {
    let [top, left, bottom, right] = [SHEET_ROWS, SHEET_COLUMNS, -1, -1];
    for (const [number, row] of this.rows) {
      row.columns.forEach((column, index) => {
        if (row.values[index] === "" && !this.formulas.has(cellKey(number, column))) return;
        top = Math.min(top, number);
        bottom = Math.max(bottom, number);
        left = Math.min(left, column);
        right = Math.max(right, column);
      });
    }
    return bottom < 0 ? null : { top, left, bottom, right };
  }

  private damaged(what: string): HostFailure {
    return new HostFailure("not a workbook", `${this.context.fileName} (${this.context.sheet})`, new Error(what));
  }
}

/** Of no height, or no width: as good as hidden. */
function isZero(measure: string | undefined): boolean {
  return measure !== undefined && Number(measure) === 0;
}
