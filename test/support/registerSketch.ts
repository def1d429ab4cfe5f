import type { SchemePart } from "../../src/shares/register/scheme";
import type { CategoryCode } from "../../src/shares/register/category";
import type { FormCode, PercentageBase } from "../../src/shares/register/issuer";
import type { MandateBase } from "../../src/shares/register/mandate";
import type { Repurchase } from "../../src/shares/register/repurchase";

/** `2022-12-30`. */
export type Day = string;
/** `31,775,000`, `-31,775,000`. */
export type Count = string;
/** `HKD 40.1`, or `40.1` in no currency. */
export type Price = string;

export interface IssuerSketch {
  readonly name?: string;
  readonly nameInChinese?: string;
  readonly shortName?: string;
  readonly shortNameInChinese?: string;
  readonly dateSubmitted?: Day;
  readonly form?: FormCode;
  readonly status?: string;
  readonly submittedBy?: string;
  readonly title?: string;
  readonly primaryListing?: boolean;
  readonly percentageDecimals?: number;
  readonly priceDecimals?: number;
  readonly percentageBase?: PercentageBase;
  readonly repeatPercentages?: boolean;
  readonly partAWithoutEvent?: string;
  readonly explanatoryStatementDate?: Day;
  readonly confirmations?: readonly number[];
  readonly lastReturn?: Day;
  readonly labelOrder?: "old" | "new";
  readonly discountDecimals?: number;
  readonly mandateDecimals?: number;
  readonly partBCategory?: string;
  readonly closingDate?: Day;
  readonly partADate?: Day;
  readonly rowOrder?: "by date" | "as kept";
  readonly placeOfIncorporation?: string;
  /** `23.4`, in units of percent. */
  readonly publicFloat?: string;
  readonly publicFloatRequired?: string;
  readonly restrictedPeriods?: readonly (readonly [from: Day, to: Day])[];
  readonly automaticProgramme?: boolean;
}

export interface ClassSketch {
  readonly name?: string;
  readonly kind?: string;
  readonly kindInChinese?: string;
  readonly nameInChinese?: string;
  readonly listed?: boolean;
  readonly stockCode?: string;
  readonly multiCounter?: string;
  readonly description?: string;
  readonly typeAsFiled?: string;
  readonly weighted?: boolean;
  readonly opening?: Count;
  readonly openingDate?: Day;
  readonly openingTreasury?: Count;
  readonly closing?: Count;
  readonly authorised?: Count;
  readonly authorisedBefore?: Count;
  readonly parValue?: Price;
}

export interface SchemeSketch {
  readonly name: string;
  /** By default the only class. */
  readonly shareClass?: string;
  /** A by default. */
  readonly part?: SchemePart;
  readonly monthEnded?: Day;
  readonly opening?: Count;
  readonly granted?: Count;
  readonly exercised?: Count;
  readonly cancelled?: Count;
  readonly lapsed?: Count;
  readonly closing?: Count;
  readonly issued?: Count;
  readonly treasury?: Count;
  readonly issuable?: Count;
  readonly grantable?: Count;
  readonly price?: Price;
  readonly approvalDate?: Day;
}

export interface MovementSketch {
  readonly date?: Day;
  /** By default the only class. */
  readonly shareClass?: string;
  readonly category?: CategoryCode;
  readonly event?: string;
  readonly details?: string;
  readonly number?: Count;
  readonly issuePrice?: Price;
  readonly marketPrice?: Price;
  readonly balanceAfter?: Count;
  /** `0.09`, in units of percent, with the decimals it shows. */
  readonly percentage?: string;
  readonly treasuryShares?: Count;
  readonly director?: boolean;
  readonly disclosedOn?: Day;
  readonly purchaseDates?: readonly Day[];
  readonly holder?: string;
  readonly announcementDate?: Day;
  readonly depositaryShares?: Count;
  readonly unread?: readonly string[];
}

export interface RepurchaseSketch {
  readonly date?: Day;
  readonly shareClass?: string;
  readonly number?: Count;
  readonly highest?: Price;
  readonly lowest?: Price;
  readonly paid?: Price;
  readonly method?: string;
  readonly details?: string;
  readonly programme?: string;
  readonly mandate?: string;
  readonly purpose?: Repurchase["purpose"];
  readonly cancelledOn?: Day;
  readonly disclosedOn?: Day;
  readonly depositaryShares?: Count;
  readonly unread?: readonly string[];
}

export interface SaleSketch {
  readonly date?: Day;
  readonly shareClass?: string;
  readonly number?: Count;
  readonly highest?: Price;
  readonly lowest?: Price;
  readonly received?: Price;
  readonly method?: string;
  readonly disclosedOn?: Day;
  readonly unread?: readonly string[];
}

export interface MandateSketch {
  readonly name?: string;
  readonly shareClass?: string;
  readonly expires?: Day;
  readonly sharesOfAllClasses?: Count;
  readonly base?: MandateBase;
  readonly printedAs?: string;
  readonly note?: string;
  readonly resolutionDate?: Day;
  readonly sharesInIssue?: Count;
  readonly authorised?: Count;
  readonly purchasedBefore?: Count;
}

export interface RegisterSketch {
  /** Null: a workbook without an Issuer table. */
  readonly issuer?: IssuerSketch | null;
  readonly classes?: readonly ClassSketch[];
  readonly movements?: readonly MovementSketch[];
  readonly repurchases?: readonly RepurchaseSketch[];
  readonly treasurySales?: readonly SaleSketch[];
  readonly mandate?: MandateSketch;
  /** Instead of one. */
  readonly mandates?: readonly MandateSketch[];
  readonly closingPrices?: readonly { readonly date?: Day; readonly close?: Price; readonly shareClass?: string }[];
  readonly lastReturns?: readonly { readonly shareClass?: string; readonly closing?: Count; readonly date?: Day }[];
  readonly schemes?: readonly SchemeSketch[];
}
