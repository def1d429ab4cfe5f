import type { Balance } from "./balances";
import { totalOf } from "./balances";
import type { Figure } from "../values/figure";
import { lastReturnOf } from "./lastReturn";
import { openingOf } from "./movementsSinceOpening";
import type { ShareCount } from "../values/quantity";
import type { Register } from "../register/register";
import type { ReturnContent } from "../disclosure/returnContent";
import type { ShareClass } from "../register/shareClass";

export { lastReturnOf } from "./lastReturn";

export interface OpeningComparison {
  readonly opening: Balance;
  readonly last: Figure<ShareCount>;
  /** Opening balance less the last return's closing balance; zero where they agree. */
  readonly difference: ShareCount;
}

/**
 * The opening balance of the return against the closing balance of the last one (FF304 Note 2, FF305 Note 1).
 * With treasury shares the last figure may be of issued shares or of the total: the one that agrees is meant. Null where either is missing.
 */
export function openingAgainstLastReturn(
  register: Register,
  content: ReturnContent | null,
  shareClass: ShareClass,
): OpeningComparison | null {
  const opening = openingOf(register, content, shareClass);
  const last = lastReturnOf(register, shareClass)?.closingBalance ?? null;
  if (opening === null || last === null) return null;
  return { opening, last, difference: last.value === totalOf(opening) ? 0n : opening.issued - last.value };
}
