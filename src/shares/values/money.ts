import { groupDigits } from "./quantity";
import { dropTrailingZeros, type Ratio, roundHalfUp, showExactly } from "./ratio";

/** An amount in a currency named by its ISO code, or with none where the table names none. */
export interface Money {
  readonly currency: string | null;
  readonly amount: Ratio;
}

/** `HKD 500,382,813.6`: code, thousands, trailing zeros dropped. Without a code the amount alone. */
export function showMoney(money: Money, decimals: number | "exact" = "exact"): string {
  const figure = groupDigits(
    decimals === "exact" ? showExactly(money.amount) : dropTrailingZeros(roundHalfUp(money.amount, decimals)),
  );
  return money.currency === null ? figure : `${money.currency} ${figure}`;
}
