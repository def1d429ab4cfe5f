import type { CivilDate } from "../shares/values/civilDate";
import type { FormCode } from "../shares/register/issuer";
import type { CategoryList } from "./categories";
import type { Field } from "./field";
import type {
  BalanceValue,
  ClassValue,
  EventValue,
  PurchaseReportValue,
  PurchaseValue,
  ReturnValue,
  SaleTotalValue,
  SaleValue,
  UncancelledValue,
} from "./returnValues";
import type { FormWord } from "./words";

/** First and last column of the sheet's grid, from 0. */
export type Span = readonly [first: number, last: number];

/** A label with the field's box beside it. */
export interface LabelledField<Value extends string> {
  readonly label: FormWord;
  readonly labelAt: Span;
  readonly field: Field<Value>;
  readonly at: Span;
  /** Words under the box: `(Name)`. */
  readonly caption?: FormWord;
}

/** A box of a table row. */
export interface Box<Value extends string> {
  readonly field: Field<Value>;
  readonly at: Span;
}

export interface ColumnHeading {
  readonly word: FormWord;
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
  readonly lines: readonly (readonly LabelledField<ClassValue>[])[];
  /** Printed only for a class with a second counter; its Description box is left blank. */
  readonly multiCounter: LabelledField<ClassValue> & {
    readonly blank: { readonly label: FormWord; readonly labelAt: Span; readonly at: Span };
  };
}

/** The label lines and the table of a class of shares. */
export interface ClassesBlock {
  readonly kind: "classes";
  readonly labels: ClassLabels;
  readonly heading: FormWord | null;
  readonly table: TableColumns;
  readonly opening: { readonly label: FormWord; readonly boxes: readonly Box<BalanceValue>[] };
  readonly events: readonly Box<EventValue>[];
  readonly closing: { readonly label: FormWord; readonly boxes: readonly Box<BalanceValue>[] };
  /** The list of uncancelled purchases; null where they stand among the events. */
  readonly uncancelled: {
    readonly heading: FormWord;
    readonly table: TableColumns;
    readonly boxes: readonly Box<UncancelledValue>[];
  } | null;
}

export interface Note {
  readonly word: FormWord;
  readonly bullets: readonly FormWord[];
}

/** A report of dealings: FF304 and FF305 Section II, FF305 Section III. */
interface ReportBlock<RowValue extends string, ReportValue extends string> {
  /** The line that says whether there is one. */
  readonly applies: FormWord;
  readonly section: FormWord;
  readonly labels: ClassLabels;
  readonly heading: FormWord;
  readonly table: TableColumns;
  readonly boxes: readonly Box<RowValue>[];
  /** Lines under the table. */
  readonly totals: readonly (readonly LabelledField<ReportValue>[])[];
}

export interface PurchaseReportBlock extends ReportBlock<PurchaseValue, PurchaseReportValue> {
  readonly kind: "purchaseReport";
  readonly mandate: { readonly heading: FormWord; readonly lines: readonly LabelledField<PurchaseReportValue>[] };
  /** `{date}` stands for the date of the Explanatory Statement. */
  readonly statement: FormWord;
  readonly notesHeading: FormWord | null;
  readonly notes: readonly FormWord[];
}

export interface SaleReportBlock extends ReportBlock<SaleValue, SaleTotalValue> {
  readonly kind: "saleReport";
}

/** A piece of a form. Pieces flow downward in their order; one with `startsPage` begins a page, as the official form does. */
export type Block = { readonly startsPage?: true } & (
  | { readonly kind: "heading"; readonly word: FormWord; readonly style: "title" | "subtitle" | "section" }
  | {
      readonly kind: "fields";
      readonly lines: readonly (readonly LabelledField<ReturnValue>[])[];
      readonly ruled: boolean;
    }
  | { readonly kind: "paragraph"; readonly word: FormWord }
  | ClassesBlock
  | {
      readonly kind: "confirmations";
      readonly heading: FormWord | null;
      readonly lead: FormWord;
      readonly note: FormWord;
    }
  | { readonly kind: "notes"; readonly heading: FormWord; readonly notes: readonly Note[]; readonly italic: boolean }
  | PurchaseReportBlock
  | SaleReportBlock
  | { readonly kind: "remarks"; readonly label: FormWord }
);

/** A box of the official form that the product leaves for the secretary, and why. */
export interface LeftBlank {
  readonly field: string;
  readonly reason: string;
}

/** How an edition prints what the content of a return says. */
export interface PrintingRules {
  /** Labels of the class's kind and of its designation, in their order on the line. */
  readonly classLabels: readonly [kind: FormWord, designation: FormWord];
  /** `Class B` in front, or the letter alone. */
  readonly designation: "with the word Class" | "bare";
  /** Where uncancelled purchases stand. */
  readonly uncancelled: "among the events" | "in a list of their own";
  readonly eventList: CategoryList;
  readonly uncancelledList: CategoryList;
  /** Whether a class without an event of its own still has a row that says where its news is. */
  readonly rowWithoutEvent: boolean;
  /** The eight suggested confirmations, without their closing punctuation. */
  readonly confirmations: readonly FormWord[];
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
