import type { CivilDate } from "../values/civilDate";
import type { Figure } from "../values/figure";
import type { ShareCount } from "../values/quantity";
import type { LocatedTable } from "./table";

/** The repurchase mandate (Rule 10.06(1)). */
export interface Mandate {
  readonly table: LocatedTable;
  readonly resolutionDate: Figure<CivilDate> | null;
  /** Issued shares (excluding treasury shares) at the resolution. */
  readonly sharesInIssue: Figure<ShareCount> | null;
  readonly authorised: Figure<ShareCount> | null;
  /** Bought under it before the first row of the Repurchases table. */
  readonly purchasedBefore: Figure<ShareCount> | null;
}
