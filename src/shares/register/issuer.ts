import type { CivilDate } from "../values/civilDate";
import type { Figure } from "../values/figure";
import type { StatedPercentage } from "./movement";
import type { LocatedTable } from "./table";

/** Decimals of a discount where the Issuer table gives none (returns of 2021 to 2025 print two and more where they have them). */
export const USUAL_DISCOUNT_DECIMALS = 2;

export type PercentageBase = "this class" | "all classes" | "without exclusion";
export type FormCode = "FF304" | "FF305";

/** First and last day, both in it. */
export interface RestrictedPeriod {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

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
  /** Of the percentage of the mandate, 0 to 6; those of the other percentages where blank. */
  readonly mandateDecimals: Figure<number> | null;
  /** 0 to 6; 2 where blank. */
  readonly discountDecimals: Figure<number> | null;
  /** The category under which purchases not yet cancelled are filed in FF305 Part B, as the issuer has it; null: the form's own. */
  readonly partBCategory: Figure<string> | null;
  /** Closing date of the return in hand, where it is not the day of the last event not yet disclosed. */
  readonly closingDate: Figure<CivilDate> | null;
  /** The day of the row of Part A without an event; null: the closing date. */
  readonly partADate: Figure<CivilDate> | null;
  /** Whether lines stand by date or as the register keeps them; by date where blank. */
  readonly rowOrder: Figure<"by date" | "as kept"> | null;
  readonly placeOfIncorporation: Figure<string> | null;
  /** Shares in public hands, in percent of the class or of all shares as the issuer reports them, and the least it must keep. */
  readonly publicFloat: Figure<StatedPercentage> | null;
  readonly publicFloatRequired: Figure<StatedPercentage> | null;
  /** Days in which the issuer may not buy (Rule 10.06(2)(e)), first and last of each. */
  readonly restrictedPeriods: Figure<readonly RestrictedPeriod[]> | null;
  /**
   * The weighted proportion that binds from before the record: the one at listing, or the lowest since (Rule 8A.13), in percent of all shares.
   */
  readonly lowestWeightedProportion: Figure<StatedPercentage> | null;
  /** True where purchases are made by an automatic programme with a waiver for restricted periods (GL117-23). */
  readonly automaticProgramme: Figure<boolean> | null;
}
