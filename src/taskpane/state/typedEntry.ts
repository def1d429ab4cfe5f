import type { CategoryCode } from "../../shares/register/category";

/** What is added: dealings and their cancellation as what they are, or another event of Movements. */
export type EntryKind = "purchase" | "cancellation" | "conversion" | "sale" | Exclude<CategoryCode, "class-conversion">;

/** One execution, or what was bought at one venue in a day, as typed. */
export interface Fill {
  readonly number: string;
  readonly highest: string;
  readonly lowest: string;
  readonly total: string;
  /** "" for the Exchange. */
  readonly venue: string;
}

export const EMPTY_FILL: Fill = { number: "", highest: "", lowest: "", total: "", venue: "" };

/** What is typed on the page that adds entries. Kept while other pages are open: nothing typed is lost. */
export interface EntryDraft {
  readonly kind: EntryKind | null;
  readonly date: string;
  readonly shareClass: string;
  /** The class a conversion goes into. */
  readonly intoClass: string;
  /** The secretary's own words, where the event is `other`. */
  readonly ownWords: string;
  readonly details: string;
  readonly number: string;
  /** Null: as the register uses it. */
  readonly currency: string | null;
  readonly price: string;
  readonly holder: string;
  readonly purpose: "cancellation" | "treasury";
  readonly fills: readonly Fill[];
  /** The purchases a cancellation picks, by their cell. */
  readonly picked: ReadonlySet<string>;
}

export const EMPTY_ENTRY: EntryDraft = {
  kind: null,
  date: "",
  shareClass: "",
  intoClass: "",
  ownWords: "",
  details: "",
  number: "",
  currency: null,
  price: "",
  holder: "",
  purpose: "cancellation",
  fills: [EMPTY_FILL],
  picked: new Set(),
};
