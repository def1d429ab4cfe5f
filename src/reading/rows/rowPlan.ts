import type { SkippedRow } from "../../shares/register/table";
import type { TableRegion } from "../regions/tableRegion";
import type { RowWords } from "./rowWords";

/** What rows of a region are read by. */
export interface RowPlan {
  readonly region: TableRegion;
  /** Columns of the fields, and of a matrix. */
  readonly columns: readonly number[];
  /** Columns an entry is known by; -1 where the table has none. */
  readonly dateColumn: number;
  readonly eventColumn: number;
  readonly classColumn: number;
  readonly disclosedColumn: number;
  readonly detailsColumn: number;
  readonly numberColumns: readonly number[];
  /** True where an entry has a number of shares: a row without one below the headings is looked at for being a note. */
  readonly isOfChanges: boolean;
  /** True for purchases and sales: their numbers are sizes. */
  readonly isOfDealings: boolean;
  /** True where each row that names a class is an entry: a roll-forward. */
  readonly isOfClasses: boolean;
  /** Rows from here on are below the end that Excel gives the table; its totals row among them, or -1. */
  readonly excelEnd: number;
  /** Columns in which the status of an entry may stand. */
  readonly statusColumns: readonly number[];
  readonly excelTotals: number;
  readonly date1904: boolean;
  readonly words: RowWords;
  /** Opening and closing balances of the classes. */
  readonly balances: ReadonlySet<number>;
  readonly isClass: (text: string) => boolean;
  readonly isEvent: (text: string) => boolean;
}

/** A row that totals the rows above it. */
export interface TotalsRow {
  readonly row: number;
  /** The rows it adds up. */
  readonly from: number;
  readonly to: number;
}

/** A band over rows: what stands in it holds for the rows below, as far as the next of its kind. */
export interface Band {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The field it says for the rows below it. */
  readonly says: "Share class" | "Event" | "Direction";
}

export interface RowsFound {
  readonly entries: readonly number[];
  readonly totals: readonly TotalsRow[];
  readonly bands: readonly Band[];
  readonly skipped: readonly SkippedRow[];
  /** Cells under the heading of numbers that nothing explains. */
  readonly unexplained: readonly { readonly row: number; readonly column: number }[];
}
