import { type CategoryCode, categoryOf } from "./category";
import type { CivilDate } from "../values/civilDate";
import type { Money } from "../values/money";
import type { ShareCount } from "../values/quantity";
import type { Ratio } from "../values/ratio";
import type { RowOrigin } from "./table";

/** A percentage as a cell states it, in units of percent, with the decimals the cell shows (null where the format shows all). */
export interface StatedPercentage {
  readonly value: Ratio;
  readonly decimals: number | null;
  /** How the cell keeps it: 0.0009 shown as 0.09%, the number 0.09, or a text with a % or without one. A figure offered for the cell is written the same way. */
  readonly keptAs: "fraction of one" | "number of percent" | "text with %" | "text";
}

/** One row of the Movements table. A field that is blank, or could not be read, is null (or "" for text). */
export interface Movement {
  readonly origin: RowOrigin;
  readonly date: CivilDate | null;
  /** The name in the Share classes table; null where the row names none that exists. */
  readonly shareClass: string | null;
  readonly category: CategoryCode;
  /** False where no word of the event was recognised and `other` stands in. */
  readonly recognised: boolean;
  /** The secretary's own words. */
  readonly event: string;
  readonly details: string;
  /** Signed. */
  readonly number: ShareCount | null;
  readonly issuePrice: Money | null;
  readonly marketPrice: Money | null;
  readonly balanceAfter: ShareCount | null;
  /** Treasury shares after the row, and issued shares with them, where the register keeps such columns. */
  readonly treasuryAfter: ShareCount | null;
  readonly totalAfter: ShareCount | null;
  readonly percentage: StatedPercentage | null;
  /** Signed change in treasury shares as the row states it; null where the category decides. */
  readonly treasuryShares: ShareCount | null;
  readonly director: boolean | null;
  readonly disclosedOn: CivilDate | null;
  /** True where a mark says so (`Filed`, a tick): its day is then the row's own. */
  readonly isDisclosedByMark?: boolean;
  /** Days on which cancelled shares had been bought. */
  readonly purchaseDates: readonly CivilDate[];
  readonly holder: string;
  readonly announcementDate: CivilDate | null;
  /** Depositary shares that the shares of the row stand for. */
  readonly depositaryShares: ShareCount | null;
  /** Fields whose cells hold something that could not be read: no check complains of their value. */
  readonly unread: ReadonlySet<string>;
}

/** True for a row by which bought (or redeemed) shares leave the issue. */
export function isCancellation({ category }: Pick<Movement, "category">): boolean {
  return category === "repurchase-cancelled" || category === "redemption-cancelled";
}

/** True for a row that only says shares were bought and are not yet cancelled: it changes no balance. */
export function isUncancelledPurchase({ category }: Pick<Movement, "category">): boolean {
  return categoryOf(category).uncancelled;
}

/** True where date, class and number are known, as far as the row needs a number. */
export function isKnown(movement: Movement): boolean {
  const { date, shareClass, number } = movement;
  return date !== null && shareClass !== null && (number !== null || isUncancelledPurchase(movement));
}
