import type { Region } from "../../shares/values/cell";
import type { TableKind } from "../../shares/register/table";

/** The user's own answer: this table is that, this column is that. Headings, not positions, so that it outlives moved rows and columns. */
export interface TableAnswer {
  readonly kind: TableKind;
  readonly sheet: string;
  /** The cells of the sheet that hold the table's headings, where it holds several; absent for all of it. */
  readonly range?: Omit<Region, "sheet"> | undefined;
  /** Field to the heading (or name cell) as it stands on the sheet. */
  readonly headings: Readonly<Record<string, string>>;
  /** True where only some fields are named, as on the command line: the others are read by the evidence. */
  readonly isPartial?: boolean | undefined;
}

/** The user's own answer that nothing is read there: no table, and no part of one. */
export interface UnreadAnswer {
  readonly kind: "none";
  readonly sheet: string;
  /** Cells of the sheet, and the rows that adjoin below; absent for all of it. */
  readonly range?: Omit<Region, "sheet"> | undefined;
  /** True where the command line or the Settings table says so, and not Set-up. */
  readonly isInWords?: boolean | undefined;
}

export type Answer = TableAnswer | UnreadAnswer;

export function isUnread(answer: Answer): answer is UnreadAnswer {
  return answer.kind === "none";
}

export function isOfTable(answer: Answer): answer is TableAnswer {
  return answer.kind !== "none";
}
