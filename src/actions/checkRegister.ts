import type { Finding } from "../shares/finding";
import type { Register } from "../shares/register";
import type { LongWork, Workbook } from "../workbook/workbook";

export interface CheckOptions extends LongWork {
  /** Closing date of the return to check, `YYYY-MM-DD`; by default the date of the last event not yet disclosed. */
  readonly asAt?: string;
}

export interface CheckOutcome {
  /** In reading order: the first to mend first. */
  readonly findings: readonly Finding[];
  readonly register: Register;
}

/** Reads the register out of the workbook and checks it. Writes nothing. */
export declare function checkRegister(workbook: Workbook, options?: CheckOptions): Promise<CheckOutcome>;
