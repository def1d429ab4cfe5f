import type { CellRef } from "../shares/values/cell";
import type { Severity } from "../shares/values/finding";

/** How a cell is marked: by a finding's severity, or lighter, as one that only follows from the likely slip in another cell. */
export type MarkSeverity = Severity | "consequence";

/** What we draw on a cell. A cell with several findings takes the gravest. */
export interface CellMark {
  readonly cell: CellRef;
  readonly severity: MarkSeverity;
}

export interface MarkOutcome {
  /** Cells now marked. */
  readonly marked: number;
  /** Sheets that could not be marked, with the reason: a protected sheet is checked and never unprotected. */
  readonly unmarked: readonly { readonly sheet: string; readonly reason: "protected" | "gone" }[];
}
