import type { CellRef } from "../shares/values/cell";
import type { Words } from "../shares/values/finding";

/** A return sheet of the register's own workbook, read back and compared. */
export interface WrittenReturn {
  readonly sheet: string;
  /** Its first cell, to look at where nothing of it is known. */
  readonly corner: CellRef;
  /**
   * `compared`; `unknown`: it no longer says which return it is; `left behind`: the register gives no such return any more, for its opening balance
   * lies after it.
   */
  readonly state: "compared" | "unknown" | "left behind";
  /** Fields that are not as the register has them, in the order of the form. */
  readonly differing: readonly DifferingField[];
}

export interface DifferingField {
  /** The field as the form calls it. */
  readonly field: Words;
  /** As printed; "" for an empty box. */
  readonly onSheet: string;
  readonly fromRegister: string;
  /** Where it stands on the sheet; null where the sheet has no such box. */
  readonly cell: CellRef | null;
  readonly registerCells: readonly CellRef[];
}
