import type { CivilDate } from "../values/civilDate";
import type { Figure } from "../values/figure";
import type { Money } from "../values/money";
import type { ShareCount } from "../values/quantity";
import type { RowOrigin } from "./table";

/** One class of shares of the issuer, as its row in the Share classes table gives it. */
export interface ShareClass {
  readonly origin: RowOrigin;
  /** The short name the other tables use: `Class B`, `H`, `Ordinary`. */
  readonly name: string;
  /** `WVR ordinary shares`, `Ordinary shares`; "" where blank. */
  readonly kind: string;
  readonly kindInChinese: string;
  readonly nameInChinese: string;
  readonly listed: boolean;
  readonly stockCode: string;
  /** `80700 RMB`; "" where there is no second counter. */
  readonly multiCounter: string;
  readonly description: string;
  /** What the form's pick-list has for the class in the place of its name: `Other type (specify in description)`; "" where its name stands. */
  readonly typeAsFiled: string;
  /** True for the class that carries the weighted voting rights. */
  readonly weighted: boolean;
  readonly openingBalance: Figure<ShareCount> | null;
  readonly openingDate: Figure<CivilDate> | null;
  readonly openingTreasury: Figure<ShareCount> | null;
  /** The closing balance the secretary wrote, to be checked. */
  readonly statedClosing: Figure<ShareCount> | null;
  /** Issued and treasury shares together at the opening, treasury shares at the close, and both together: to be checked where they are given. */
  readonly statedOpeningTotal: Figure<ShareCount> | null;
  readonly statedClosingTreasury: Figure<ShareCount> | null;
  readonly statedClosingTotal: Figure<ShareCount> | null;
  /** Authorised (or registered) shares, now and at the end of the month before where they have changed, and their par value: Section I of the Monthly Return. */
  readonly authorised: Figure<ShareCount> | null;
  readonly authorisedBefore: Figure<ShareCount> | null;
  readonly parValue: Money | null;
}

/**
 * What is left of a class's name when the words every class shares are gone, for matching what one table calls a class
 * with what another does: `Class B`, `class b shares`, `B` and `B類股份` are one.
 */
export function classKey(name: string): string {
  const plain = name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s"“”'‘’.,()（）-]+/g, " ")
    .trim();
  const bare = plain
    .replace(/\b(class|shares?|ordinary|the|of)\b/g, " ")
    .replace(/類|类|普通股份?|股份|股$/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (bare !== "") return bare;
  return /ordinary|普通/.test(plain) || plain === "" ? "ordinary" : plain;
}
