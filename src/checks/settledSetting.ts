import type { CellRef } from "../shares/values/cell";

/** What somebody set for a check in the register's Settings table. */
export interface ChosenSetting {
  /** The check's code or name. */
  readonly name: string;
  /** `error`, `warning`, `note`, `off`, or a number for its threshold. */
  readonly value: string;
  readonly cell: CellRef;
}

/** What became of a setting. */
export interface SettledSetting extends ChosenSetting {
  /** The code of the check that is set; null where there is no such check. */
  readonly check: string | null;
  readonly outcome:
    | "applied"
    | "turned off"
    | "no such check"
    | "not a value"
    | "outside sense"
    | "guards figures"
    | "of reading";
  /** What the threshold may be, `0 to 1,000`, where the value is outside of it. */
  readonly sense?: string;
}
