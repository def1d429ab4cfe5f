import type { Balance } from "../balances/balances";
import type { CategoryCode } from "../register/category";
import type { CivilDate } from "../values/civilDate";
import type { BaseOfMandate, Mandate } from "../register/mandate";
import type { Money } from "../values/money";
import type { Movement } from "../register/movement";
import type { ShareCount } from "../values/quantity";
import type { Ratio } from "../values/ratio";
import type { Repurchase, TreasurySale } from "../register/repurchase";
import type { ShareClass } from "../register/shareClass";

/** One line of the return's table of events: rows of one category, class and date. */
export interface EventLine {
  readonly category: CategoryCode;
  /** The secretary's words for it. */
  readonly event: string;
  readonly details: string;
  readonly date: CivilDate;
  /** Signed changes. */
  readonly issued: ShareCount;
  readonly treasury: ShareCount;
  /** Weighted average where the rows differ (FF304 Note 1, FF305 Note 4); null where no row has one. */
  readonly price: Money | null;
  readonly marketPrice: Money | null;
  /** The rows it was made of, of one of the three tables. */
  readonly movements: readonly Movement[];
  readonly repurchases: readonly Repurchase[];
  readonly sales: readonly TreasurySale[];
  /** Purchases and sales that give the price of rows of Movements which tell of them once more without one. */
  readonly pricedBy: readonly (Repurchase | TreasurySale)[];
}

/** A purchase (or redemption) bought and not cancelled at the closing date: FF304 rows, FF305 Part B. */
export interface UncancelledLine {
  readonly category: CategoryCode;
  readonly date: CivilDate;
  readonly number: ShareCount;
  /** Volume-weighted average, null where the table has no price for it. */
  readonly price: Money | null;
  /** True where no earlier return disclosed it: only then does it need a percentage. */
  readonly newlyDisclosed: boolean;
  readonly details: string;
  readonly repurchases: readonly Repurchase[];
  readonly movements: readonly Movement[];
}

/** One class's block of the return, in values. */
export interface ClassReturn {
  readonly shareClass: ShareClass;
  readonly openingDate: CivilDate | null;
  /** Null where the opening balance is blank or unread. Movements disclosed since that balance are already in. */
  readonly opening: Balance | null;
  readonly events: readonly EventLine[];
  readonly uncancelled: readonly UncancelledLine[];
  readonly closing: Balance | null;
}

/** What the percentages are taken of, and how it came about. */
export interface PercentageBasis {
  /** Above zero; null where it could not be computed, and then no percentage is. */
  readonly base: ShareCount | null;
  readonly rule: "this class" | "all classes" | "all classes less uncancelled" | "this class less uncancelled";
  /** Opening balances added up. */
  readonly opening: ShareCount;
  /** Shares repurchased and not yet cancelled, taken off (FF304 Note 4). */
  readonly excluded: ShareCount;
}

/** What purchases of a class in one currency come to. */
export interface PurchaseTotal {
  /** "" where no price names one. */
  readonly currency: string;
  readonly purchases: readonly Repurchase[];
  readonly number: ShareCount;
  readonly forCancellation: ShareCount;
  readonly forTreasury: ShareCount;
  /** Null where a price is missing. */
  readonly paid: Money | null;
}

/** What a mandate has come to at the closing date. */
export interface MandateUse {
  readonly mandate: Mandate;
  readonly resolutionDate: CivilDate | null;
  readonly authorised: ShareCount | null;
  /** Bought under the mandate up to the closing date, the purchases reported here included. */
  readonly purchased: ShareCount;
  readonly base: BaseOfMandate | null;
  /** Of the base; null where that is not known. */
  readonly percent: Ratio | null;
}

/** The purchases of a class that Section II reports. */
export interface PurchasesOfClass {
  readonly shareClass: string | null;
  readonly purchases: readonly Repurchase[];
  /** One a currency, in the order in which the rows name them. */
  readonly totals: readonly PurchaseTotal[];
  /** Those the purchases fall under, the older first; none for a class that no mandate covers. */
  readonly mandates: readonly MandateUse[];
  /** Last day of the moratorium of Rule 10.06(3): 30 days after the last of these purchases. */
  readonly moratoriumUntil: CivilDate | null;
}

/** FF304 Section II and FF305 Section II. */
export interface PurchaseReport {
  /** Class by class, in the order of the sheet. */
  readonly purchases: readonly Repurchase[];
  readonly classes: readonly PurchasesOfClass[];
}

/** What sales of a class in one currency come to. */
export interface SaleTotal {
  readonly shareClass: string | null;
  /** "" where no price names one. */
  readonly currency: string;
  readonly sales: readonly TreasurySale[];
  readonly number: ShareCount;
  /** Null where a price is missing. */
  readonly received: Money | null;
}

/** FF305 Section III. */
export interface SaleReport {
  /** Class by class, in the order of the sheet. */
  readonly sales: readonly TreasurySale[];
  /** One a class and currency. */
  readonly totals: readonly SaleTotal[];
}

/** Everything a return says, in values and whatever the form. */
export interface ReturnContent {
  readonly closingDate: CivilDate;
  /** The date of the earliest event no return has disclosed. */
  readonly earliestEvent: CivilDate;
  /** Classes with a movement, in the order of Share classes. */
  readonly classes: readonly ClassReturn[];
  /** Opening balance of every class by its name, those without a movement included: percentages may count them. */
  readonly openings: ReadonlyMap<string, Balance | null>;
  readonly purchaseReport: PurchaseReport | null;
  readonly saleReport: SaleReport | null;
}
