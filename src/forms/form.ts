import type { CivilDate } from "../shares/values/civilDate";
import type { FormCode } from "../shares/register/issuer";
import type { CategoryList } from "./categories";
import type {
  BalanceBox,
  ClassSource,
  EventSource,
  PurchaseReportSource,
  PurchaseSource,
  ReturnSource,
  SaleReportSource,
  SaleSource,
  UncancelledSource,
} from "./fieldSources";
import type { WordKey } from "./words";

/** First and last column of the sheet's grid, from 0. */
export type Span = readonly [first: number, last: number];

/** A label with the field's box beside it. */
export interface LabelledField<Source extends string> {
  readonly label: WordKey;
  readonly labelAt: Span;
  readonly source: Source;
  readonly at: Span;
  /** Words under the box: `(Name)`. */
  readonly caption?: WordKey;
}

/** A box of a table row. */
export interface Box<Source extends string> {
  readonly source: Source;
  readonly at: Span;
}

export interface ColumnHeading {
  readonly word: WordKey;
  readonly at: Span;
  /** A heading over several columns stands in the upper of two rows; `both` fills the two. */
  readonly level: "upper" | "lower" | "both";
}

/** The columns of a table, left to right, each box of a row under one of them. */
export interface TableColumns {
  readonly headings: readonly ColumnHeading[];
  /** Every column of the table, for the rules of rows that leave boxes empty. */
  readonly columns: readonly Span[];
}

/** The lines that say which class of shares a table is about. */
export interface ClassLabels {
  readonly lines: readonly (readonly LabelledField<ClassSource>[])[];
  /** Printed only for a class with a second counter; its Description box is left blank. */
  readonly multiCounter: LabelledField<ClassSource> & {
    readonly blank: { readonly label: WordKey; readonly labelAt: Span; readonly at: Span };
  };
}

/** The label lines and the table of a class of shares. */
export interface ClassesBlock {
  readonly kind: "classes";
  readonly labels: ClassLabels;
  readonly heading: WordKey | null;
  readonly table: TableColumns;
  readonly opening: { readonly label: WordKey; readonly boxes: readonly Box<BalanceBox>[] };
  readonly events: readonly Box<EventSource>[];
  readonly closing: { readonly label: WordKey; readonly boxes: readonly Box<BalanceBox>[] };
  /** The list of uncancelled purchases; null where they stand among the events. */
  readonly uncancelled: {
    readonly heading: WordKey;
    readonly table: TableColumns;
    readonly boxes: readonly Box<UncancelledSource>[];
  } | null;
}

export interface Note {
  readonly word: WordKey;
  readonly bullets: readonly WordKey[];
}

/** A report of dealings: FF304 and FF305 Section II, FF305 Section III. */
interface ReportBlock<RowSource extends string, ReportSource extends string> {
  /** The line that says whether there is one. */
  readonly applies: WordKey;
  readonly section: WordKey;
  readonly labels: ClassLabels;
  readonly heading: WordKey;
  readonly table: TableColumns;
  readonly boxes: readonly Box<RowSource>[];
  /** Lines under the table. */
  readonly totals: readonly (readonly LabelledField<ReportSource>[])[];
}

export interface PurchaseReportBlock extends ReportBlock<PurchaseSource, PurchaseReportSource> {
  readonly kind: "purchaseReport";
  readonly mandate: { readonly heading: WordKey; readonly lines: readonly LabelledField<PurchaseReportSource>[] };
  /** `{date}` stands for the date of the Explanatory Statement. */
  readonly statement: WordKey;
  readonly notesHeading: WordKey | null;
  readonly notes: readonly WordKey[];
}

export interface SaleReportBlock extends ReportBlock<SaleSource, SaleReportSource> {
  readonly kind: "saleReport";
}

/** A piece of a form. Pieces flow downward in their order; one with `startsPage` begins a page, as the official form does. */
export type Block = { readonly startsPage?: true } & (
  | { readonly kind: "heading"; readonly word: WordKey; readonly style: "title" | "subtitle" | "section" }
  | {
      readonly kind: "fields";
      readonly lines: readonly (readonly LabelledField<ReturnSource>[])[];
      readonly ruled: boolean;
    }
  | { readonly kind: "paragraph"; readonly word: WordKey }
  | ClassesBlock
  | { readonly kind: "confirmations"; readonly heading: WordKey | null; readonly lead: WordKey; readonly note: WordKey }
  | { readonly kind: "notes"; readonly heading: WordKey; readonly notes: readonly Note[]; readonly italic: boolean }
  | PurchaseReportBlock
  | SaleReportBlock
  | { readonly kind: "remarks"; readonly label: WordKey }
);

/** A box of the official form that the product leaves for the secretary, and why. */
export interface LeftBlank {
  readonly field: string;
  readonly reason: string;
}

/** How an edition prints what the content of a return says. */
export interface PrintingRules {
  /** Labels of the class's kind and of its designation, in their order on the line. */
  readonly classLabels: readonly [kind: WordKey, designation: WordKey];
  /** `Class B` in front, or the letter alone. */
  readonly designation: "with the word Class" | "bare";
  /** Balances of issued shares alone, or of issued, treasury and total. */
  readonly balances: "issued" | "issued, treasury and total";
  /** Where uncancelled purchases stand. */
  readonly uncancelled: "among the events" | "in a list of their own";
  readonly eventList: CategoryList;
  readonly uncancelledList: CategoryList;
  /** Whether events carry market price and discount (FF304 Notes 5 and 7). */
  readonly marketPrice: boolean;
  /** Whether the issuer may print percentages of purchases disclosed before. */
  readonly repeatsPercentages: boolean;
  /** Whether a class without an event of its own still has a row that says where its news is. */
  readonly rowWithoutEvent: boolean;
  /** Whether Section II names resolution, authorised number, purpose and moratorium. */
  readonly mandateInFull: boolean;
  /** The eight suggested confirmations, without their closing punctuation. */
  readonly confirmations: readonly WordKey[];
}

/** A layout of an official form, in force from a day. */
export interface FormEdition {
  readonly id: string;
  readonly form: FormCode;
  /** As at the foot of each page; null where the form shows none. */
  readonly version: string | null;
  readonly labelOrder: "old" | "new";
  /** First day of a closing balance it serves; null: from the beginning. */
  readonly from: CivilDate | null;
  readonly rules: PrintingRules;
  readonly blocks: readonly Block[];
  readonly leftBlank: readonly LeftBlank[];
  /** Points, by column of the grid. */
  readonly columnWidths: readonly number[];
}
