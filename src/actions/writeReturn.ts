import type { Finding, Language } from "../shares/finding";
import type { FormCode } from "../shares/issuer";
import type { LongWork, Workbook } from "../workbook/workbook";
import type { WrittenSheet } from "../workbook/sheetPlan";
import type { FilledReturn } from "../forms/filledReturn";

export interface WriteOptions extends LongWork {
  readonly form?: FormCode;
  readonly languages?: readonly Language[];
  readonly asAt?: string;
  /** Writes in spite of error findings. */
  readonly force?: boolean;
}

export interface WriteOutcome {
  readonly findings: readonly Finding[];
  /** The return as filled, one a language; empty where there is nothing to disclose. */
  readonly returns: readonly FilledReturn[];
  /** Empty where error findings stood in the way. */
  readonly written: readonly WrittenSheet[];
}

/** Reads and checks the register, and writes its return on a new sheet of `target`. */
export declare function writeReturn(register: Workbook, target: Workbook, options?: WriteOptions): Promise<WriteOutcome>;
