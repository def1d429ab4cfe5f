import type { CivilMonth } from "../../../shares/values/civilMonth";
import type { MonthlyEdition } from "../../monthly/monthlyForm";
import type { PublishedReturn } from "../publishedReturn";

/** A Monthly Return as read out of its published text: header, Sections I and II, the totals of Section III, and who submitted it. */
export interface PublishedMonth extends Omit<PublishedReturn, "form" | "edition" | "reports"> {
  readonly form: MonthlyEdition["form"];
  readonly edition: MonthlyEdition;
  /** Null where it could not be read. */
  readonly month: CivilMonth | null;
}

/** The fields of the Monthly Return that are read of a published one. The lines of Section III are not: their columns were seen on too few texts. */
const READ =
  /^(?:Header|Authorised|SignOff)\.|^Class\d+\.(?:Kind|Designation|Listed|StockCode|MultiCounter|Description|Authorised\.\w+\.\w+|(?:Opening|Change|Closing)\.\w+)$/;
/** The totals of Section III, read up to May 2024. */
const TOTALS = /^Class\d+\.(?:Part[A-E]\.)?Total\.NewShares$/;

/** Whether a field of an edition is read of a published Monthly Return. */
export function isReadOfMonth(name: string, { rules }: MonthlyEdition): boolean {
  return READ.test(name) || (!rules.hasTreasury && TOTALS.test(name));
}
