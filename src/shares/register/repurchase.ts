import type { CivilDate } from "../values/civilDate";
import type { Money } from "../values/money";
import type { StatedPercentage } from "./movement";
import type { ShareCount } from "../values/quantity";
import type { RowOrigin } from "./table";

/** One trading day's purchase. */
export interface Repurchase {
  readonly origin: RowOrigin;
  readonly tradingDate: CivilDate | null;
  readonly shareClass: string | null;
  readonly number: ShareCount | null;
  /** The number as a second column gives it, where there is one; to be checked. */
  readonly numberAgain?: ShareCount | null;
  readonly highestPrice: Money | null;
  readonly lowestPrice: Money | null;
  readonly totalPaid: Money | null;
  /** Volume-weighted, where the log keeps it: a purchase long disclosed may have no more. */
  readonly averagePrice: Money | null;
  readonly percentage: StatedPercentage | null;
  /** Bought under the mandate with this row, as the log keeps count; to be checked. */
  readonly underMandate: ShareCount | null;
  /** As typed; "" means on the Exchange. */
  readonly method: string;
  /** What tells purchases of a day apart beside where they were made: words for the return, and the programme they belong to. */
  readonly details: string;
  readonly programme: string;
  /** The mandate the row names; "" where its day and class decide. */
  readonly mandate: string;
  readonly purpose: "cancellation" | "treasury";
  readonly cancelledOn: CivilDate | null;
  readonly disclosedOn: CivilDate | null;
  /** True where a mark says so (`Filed`, a tick): its day is then the row's own. */
  readonly isDisclosedByMark?: boolean;
  readonly depositaryShares: ShareCount | null;
  readonly unread: ReadonlySet<string>;
}

/** One trading day's sale of treasury shares. */
export interface TreasurySale {
  readonly origin: RowOrigin;
  readonly tradingDate: CivilDate | null;
  readonly shareClass: string | null;
  readonly number: ShareCount | null;
  readonly highestPrice: Money | null;
  readonly lowestPrice: Money | null;
  readonly totalReceived: Money | null;
  readonly averagePrice: Money | null;
  readonly method: string;
  readonly disclosedOn: CivilDate | null;
  /** True where a mark says so (`Filed`, a tick): its day is then the row's own. */
  readonly isDisclosedByMark?: boolean;
  readonly unread: ReadonlySet<string>;
}

/** Purchases and sales, each by themselves. */
export function purchasesAndSales(dealings: readonly (Repurchase | TreasurySale)[]): {
  readonly repurchases: readonly Repurchase[];
  readonly sales: readonly TreasurySale[];
} {
  return {
    repurchases: dealings.filter((dealing): dealing is Repurchase => "totalPaid" in dealing),
    sales: dealings.filter((dealing): dealing is TreasurySale => "totalReceived" in dealing),
  };
}
