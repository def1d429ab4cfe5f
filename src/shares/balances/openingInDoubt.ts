import { type Balance, totalOf } from "./balances";
import type { LastReturn } from "../register/register";
import type { ShareCount } from "../values/quantity";

/**
 * What the opening balance of a return is more than the closing balance of the last one (FF304 Note 2, FF305 Note 1).
 * With treasury shares the last figure may be of issued shares or of the total. Zero where they agree, and where either is missing.
 */
export function openingInDoubt(opening: Balance | null, lastReturn: LastReturn | null): ShareCount {
  const last = lastReturn?.closingBalance ?? null;
  if (opening === null || last === null || last.value === totalOf(opening)) return 0n;
  return opening.issued - last.value;
}
