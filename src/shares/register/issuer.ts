import type { CivilDate } from "../values/civilDate";
import type { Figure } from "../values/figure";
import type { LocatedTable } from "./table";

export type PercentageBase = "this class" | "all classes" | "without exclusion";
export type FormCode = "FF304" | "FF305";

/** The Issuer table. A field that is absent or blank is null. */
export interface Issuer {
  readonly table: LocatedTable;
  readonly name: Figure<string> | null;
  readonly nameInChinese: Figure<string> | null;
  /** What the remarks call it before they say the "Company"; without it the name. */
  readonly shortName: Figure<string> | null;
  readonly shortNameInChinese: Figure<string> | null;
  readonly dateSubmitted: Figure<CivilDate> | null;
  readonly form: Figure<FormCode> | null;
  /** "New Submission" where blank. */
  readonly status: Figure<string> | null;
  readonly submittedBy: Figure<string> | null;
  readonly title: Figure<string> | null;
  readonly primaryListing: Figure<boolean> | null;
  /** 0 to 6; 2 where blank. */
  readonly percentageDecimals: Figure<number> | null;
  /** 4 where blank. */
  readonly priceDecimals: Figure<number> | null;
  /** Null: as the form's own note says. */
  readonly percentageBase: Figure<PercentageBase> | null;
  readonly repeatPercentages: Figure<boolean> | null;
  readonly partAWithoutEvent: Figure<string> | null;
  readonly explanatoryStatementDate: Figure<CivilDate> | null;
  /** Numbers 1 to 8 of the confirmations kept; null: all. */
  readonly confirmations: Figure<readonly number[]> | null;
  readonly lastReturn: Figure<CivilDate> | null;
  /** Overrides the order of the class labels on FF304: `old` (Type of shares first) or `new`. */
  readonly labelOrder: Figure<"old" | "new"> | null;
}
