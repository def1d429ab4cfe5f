import type { CellRef } from "./cell";

/** `error`: the return would be wrong. `warning`: look before filing. `note`: worth knowing. */
export type Severity = "error" | "warning" | "note";

/** The languages of the return and of every message. */
export type Language = "en" | "zh-Hant";

/** One text in each language. */
export type Words = Readonly<Record<Language, string>>;

/** What a message is built from. Share counts are bigint and go to JSON as plain digits. */
export type FactValue = string | number | boolean | bigint | readonly string[] | null;
export type Facts = Readonly<Record<string, FactValue>>;

/** A value we offer to put in a cell. The user sees old and new before anything is written. */
export interface Proposal {
  readonly cell: CellRef;
  /** As typed into the cell: digits with an optional sign and point for a number, `YYYY-MM-DD` for a date. */
  readonly value: string;
  readonly kind: "number" | "date" | "text";
  /** As the sheet will show it, where that is not the value itself: 0.0009 in a cell of percentages is 0.09%. */
  readonly shown?: string;
}

/** One step of "how this was computed": a line of arithmetic and the cells it used. */
export interface Working {
  readonly says: Words;
  readonly cells: readonly CellRef[];
}

/**
 * The register is wrong, doubtful, or could not be read or checked: a value, never thrown.
 * `code` identifies it for ever; its wording and severity may change.
 */
export interface Finding {
  readonly code: string;
  readonly name: string;
  readonly severity: Severity;
  /** Every cell involved, the one to look at first in front. Empty where the register as a whole is meant. */
  readonly cells: readonly CellRef[];
  readonly facts: Facts;
  /** What is wrong, with both numbers and the difference where there are two. */
  readonly message: Words;
  /** What to do next. */
  readonly todo: Words;
  /** The clause it rests on: `FF304 Note 4`, `Rule 8A.15`. */
  readonly source: string;
  /**
   * `failed`: the rule was checked and does not hold. `not checked`: an input is missing, the message says which.
   * `could not run`: our own code failed; nobody's register is to blame and nothing is known to be fine.
   */
  readonly outcome: "failed" | "not checked" | "could not run";
  readonly proposal?: Proposal;
  readonly working?: readonly Working[];
}
