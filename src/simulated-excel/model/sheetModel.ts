import type { ChartModel } from "./chartModel";
import { EMPTY_CELL, type Cell } from "./cellContent";
import { rectangleAddress, type Rectangle } from "./rectangle";

export interface TableModel {
  readonly id: string;
  name: string;
  /** Heading row to last row, the totals row included. */
  area: Rectangle;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
}

/** A defined name. One with a sheet is that sheet's own. */
export interface NameModel {
  readonly id: string;
  readonly name: string;
  /** With its `=`. */
  formula: string;
  visible: boolean;
  comment: string;
}

/** A rule that colours cells. `carried` holds what another program wrote and this host only keeps. */
export interface ConditionalFormatModel {
  readonly id: string;
  readonly type: string;
  areas: readonly Rectangle[];
  formula: string;
  stopIfTrue: boolean;
  fill: string | null;
  font: { bold?: boolean; italic?: boolean; underline?: string; color?: string; strikethrough?: boolean };
  borders: Partial<Record<"top" | "right" | "bottom" | "left", { style: string; color: string }>>;
  carried: unknown;
}

export interface PageModel {
  orientation: string;
  paperSize: string;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  margins: { top: number; right: number; bottom: number; left: number; header: number; footer: number };
  headerFooter: {
    leftHeader: string;
    centerHeader: string;
    rightHeader: string;
    leftFooter: string;
    centerFooter: string;
    rightFooter: string;
  };
  /** First and last row repeated on each page. */
  titleRows: readonly [number, number] | null;
  printArea: string | null;
  centerHorizontally: boolean;
}

export interface FilterModel {
  area: Rectangle;
  /** Rows the filter hides. Empty while no criterion is set. */
  hiddenRows: Set<number>;
}

export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

function plainPage(): PageModel {
  return {
    orientation: "Portrait",
    paperSize: "Letter",
    zoom: { scale: 100 },
    margins: { top: 54, right: 50.4, bottom: 54, left: 50.4, header: 21.6, footer: 21.6 },
    headerFooter: {
      leftHeader: "",
      centerHeader: "",
      rightHeader: "",
      leftFooter: "",
      centerFooter: "",
      rightFooter: "",
    },
    titleRows: null,
    printArea: null,
    centerHorizontally: false,
  };
}

/** One worksheet: its cells and everything drawn around them. */
export class SheetModel {
  private readonly rows = new Map<number, Map<number, Cell>>();
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  merges: Rectangle[] = [];
  tables: TableModel[] = [];
  names: NameModel[] = [];
  charts: readonly ChartModel[] = [];
  /** In order of priority. */
  conditionalFormats: ConditionalFormatModel[] = [];
  filter: FilterModel | null = null;
  page: PageModel = plainPage();
  /** Rows in front of which a new page begins. */
  rowBreaks: number[] = [];
  isProtected = false;
  visibility = "Visible";
  showGridlines = true;
  /** `#RRGGBB`, or "" for none. */
  tabColor = "";

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell {
    return this.rows.get(row)?.get(column) ?? EMPTY_CELL;
  }

  setCell(row: number, column: number, cell: Cell): void {
    let cells = this.rows.get(row);
    if (!cells) {
      cells = new Map();
      this.rows.set(row, cells);
    }
    if (cell === EMPTY_CELL) cells.delete(column);
    else cells.set(column, cell);
    if (cells.size === 0) this.rows.delete(row);
  }

  /** Every cell with content or formats within the area, in no particular order. */
  *stored(within?: Rectangle): Generator<{ readonly row: number; readonly column: number; readonly cell: Cell }> {
    for (const [row, cells] of this.rows) {
      if (within && (row < within.row || row >= within.row + within.rows)) continue;
      for (const [column, cell] of cells) {
        if (within && (column < within.column || column >= within.column + within.columns)) continue;
        yield { row, column, cell };
      }
    }
  }

  /** The smallest rectangle around used cells; formats count unless `valuesOnly`. */
  usedArea(valuesOnly: boolean, within?: Rectangle): Rectangle | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    for (const { row, column, cell } of this.stored(within)) {
      if (valuesOnly && cell.content === "" && cell.formula === null) continue;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** A plain, ordered dump of the whole sheet, for comparing before and after. */
  describe(): unknown {
    const cells = [...this.stored()]
      .sort((a, b) => a.row - b.row || a.column - b.column)
      .map(({ row, column, cell }) => [
        rectangleAddress({ row, column, rows: 1, columns: 1 }),
        cell.content,
        cell.formula,
        cell.look,
      ]);
    const byKey = (map: ReadonlyMap<number, number>): unknown => [...map].sort(([a], [b]) => a - b);
    return {
      name: this.name,
      visibility: this.visibility,
      isProtected: this.isProtected,
      cells,
      merges: this.merges.map(rectangleAddress),
      widths: byKey(this.columnWidths),
      heights: byKey(this.rowHeights),
      tables: this.tables.map((table) => ({ ...table, area: rectangleAddress(table.area) })),
      names: this.names.map((name) => [name.name, name.formula, name.visible]).sort(),
      conditionalFormats: this.conditionalFormats.map(({ type, formula, stopIfTrue, fill, font, carried, areas }) => ({
        type,
        formula,
        stopIfTrue,
        fill,
        font,
        carried,
        areas: areas.map(rectangleAddress),
      })),
      filter: this.filter && { area: rectangleAddress(this.filter.area), hidden: [...this.filter.hiddenRows] },
      charts: this.charts.map((chart) => ({
        ...chart,
        source: rectangleAddress(chart.source),
        over: rectangleAddress(chart.over),
      })),
      page: this.page,
      rowBreaks: this.rowBreaks,
    };
  }
}
