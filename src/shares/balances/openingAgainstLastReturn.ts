import { type Balance, totalOf } from "./balances";
import type { Figure } from "../values/figure";
import type { LastReturn } from "../register/register";
import type { ShareCount } from "../values/quantity";

export interface OpeningComparison {
  readonly opening: Balance;
  readonly last: Figure<ShareCount>;
  /** Opening balance less the last return's closing balance; zero where they agree. */
  readonly difference: ShareCount;
}

/**
 * The opening balance of a return against the closing balance of the last one (FF304 Note 2, FF305 Note 1).
 * With treasury shares the last figure may be of issued shares or of the total: the one that agrees is meant. Null where either is missing.
 */
export function openingAgainstLastReturn(
  opening: Balance | null,
  lastReturn: LastReturn | null,
): OpeningComparison | null {
  const last = lastReturn?.closingBalance ?? null;
  if (opening === null || last === null) return null;
  return { opening, last, difference: last.value === totalOf(opening) ? 0n : opening.issued - last.value };
}
