import type { Region } from "../shares/values/cell";
import type { PlainValue } from "./plainValue";

/** How a planned cell looks. Cells of one look share one object, so that an adapter can format them by area. */
export interface CellLook {
  readonly font: { readonly name: string; readonly size: number; readonly bold: boolean; readonly italic: boolean };
  readonly horizontal: "left" | "center" | "right";
  readonly vertical: "top" | "center" | "bottom";
  /** One step of Excel's indent, from the side it is aligned to. */
  readonly indented?: boolean;
  readonly wrap: boolean;
  /** Thin black lines. */
  readonly borders: {
    readonly top: boolean;
    readonly right: boolean;
    readonly bottom: boolean;
    readonly left: boolean;
  };
  /** `#RRGGBB`, or null for none. */
  readonly fill: string | null;
  /** In its en-US form; `@` for text. */
  readonly numberFormat: string;
}

/**
 * A formula of our own making, without its leading `=`. It can stand on sheets we write and nowhere else: what goes into the user's cells is a `PlainValue`,
 * and no text of theirs ever becomes one of these.
 */
export interface PlannedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

export interface PlannedCell {
  /** Row and column on the new sheet, from 0. */
  readonly row: number;
  readonly column: number;
  /** Null for a cell that only has a look (a border in an empty box). */
  readonly value: PlainValue | null;
  readonly look: CellLook;
  /** The field's workbook name, by which a return is read back. Sheet-scoped: two returns may stand in one workbook. */
  readonly name: string | null;
}

export interface PageSetup {
  readonly paper: "A4";
  readonly orientation: "landscape" | "portrait";
  /** Pages across; the length flows. */
  readonly fitToWidth: 1;
  /** Points. */
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
    readonly header: number;
    readonly footer: number;
  };
  /** Header and footer texts in Excel's codes: `Page &P of &N`. An ampersand of the text itself is doubled. */
  readonly header: { readonly left: string; readonly center: string; readonly right: string };
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
  /** Rows in front of which a new page begins. */
  readonly breaksBefore: readonly number[];
  /** Rows repeated at the head of every page, first and last. Null for none. */
  readonly repeatedRows: readonly [number, number] | null;
}

/** How the bars of a series are painted: `#RRGGBB`. */
export interface SeriesPaint {
  readonly fill: string;
  readonly outline: string;
}

/** Bars lying on their side, one a row of a table on the same sheet, each made of its series end to end. Drawn from the table's cells, it follows them. */
export interface PlannedChart {
  readonly name: string;
  /** At most 255 characters. */
  readonly title: string;
  /** The table: its first column names the bars, its first row the series. */
  readonly source: Omit<Region, "sheet">;
  /** The cells it lies over. */
  readonly over: Omit<Region, "sheet">;
  /** By series; null for one that is not seen and only lifts the next. */
  readonly series: readonly (SeriesPaint | null)[];
}

/** A sheet as it will be, in plain data: both adapters write the same from it. */
export interface SheetPlan {
  /** The name to try first; the adapter adds ` (2)`, ` (3)` where it is taken. */
  readonly sheetName: string;
  readonly cells: readonly PlannedCell[];
  /** Formulas, for planned cells that have no value. */
  readonly formulas?: readonly PlannedFormula[];
  /** Areas that become Excel tables, headings first: where a host makes none the sheet stands without, and the answer says so. */
  readonly tables?: readonly Omit<Region, "sheet">[];
  /** Drawn last: where a host draws no charts the sheet stands without, and the answer says so. */
  readonly charts?: readonly PlannedChart[];
  readonly merges: readonly Omit<Region, "sheet">[];
  /** Points, by column from 0. */
  readonly columnWidths: readonly number[];
  /** Points, by row from 0. */
  readonly rowHeights: readonly number[];
  readonly page: PageSetup;
  /**
   * Kept with the sheet, not printed: what it is, of which date, by which version. Each becomes a hidden name of the sheet whose
   * formula is the text in quotes (`="FF304 2022-12-30"`), at most 255 characters: names go along with a copied or saved sheet on every Excel.
   */
  readonly properties: Readonly<Record<string, string>>;
}

/** What a host may be unable to do though the sheet is whole: an older Excel has no page set-up, for one. */
export type UnsupportedFeature =
  | "page set-up"
  | "landscape"
  | "portrait"
  | "A4 paper"
  | "one page wide"
  | "chart"
  | "table";

export interface WrittenSheet {
  readonly sheetName: string;
  readonly unsupported: readonly UnsupportedFeature[];
}

/** The property that only our return sheets have (`SheetSurvey.returnSheet`): form and closing date. */
export const RETURN_SHEET_PROPERTY = "NextDayReturn";
