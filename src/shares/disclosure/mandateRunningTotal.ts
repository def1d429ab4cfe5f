import { fromTheOldest } from "../values/fromTheOldest";
import { absolute, type ShareCount } from "../values/quantity";
import type { Register } from "../register/register";
import { isOffExchange, type Repurchase } from "../register/repurchase";

/** A row whose running total under the mandate does not follow from the row above. */
export interface BrokenMandateTotal {
  readonly row: Repurchase;
  /** The row above that counts; null where what was bought before the register comes before. */
  readonly before: Repurchase | null;
  readonly expected: ShareCount;
  readonly stated: ShareCount;
  /** True where the rows below go on from the expected figure: this cell alone is the slip. */
  readonly slipOfOneRow: boolean;
}

/**
 * Rows at which the running total of purchases under the mandate (FF305 Section II B, (a)) first goes wrong. It begins with what was bought before
 * the register; rows before the resolution and purchases on no stock exchange count for nothing. After a break it may go on from either figure.
 */
export function brokenMandateTotals(register: Register): BrokenMandateTotal[] {
  const { mandate } = register;
  const since = mandate?.resolutionDate?.value ?? null;
  const broken: BrokenMandateTotal[] = [];
  let likeliest: ShareCount = mandate?.purchasedBefore?.value ?? 0n;
  let other: ShareCount | null = null;
  let before: Repurchase | null = null;
  for (const row of fromTheOldest(register.repurchases, ({ tradingDate }) => tradingDate)) {
    if (row.tradingDate === null || row.number === null) return broken;
    if (since !== null && row.tradingDate < since) continue;
    const change = isOffExchange(row.method) ? 0n : absolute(row.number);
    const expected = likeliest + change;
    const otherwise: ShareCount | null = other === null ? null : other + change;
    const stated = row.underMandate;
    const last = broken.at(-1);
    if (stated !== null && last !== undefined && last.row === before && stated === otherwise)
      broken[broken.length - 1] = { ...last, slipOfOneRow: true };
    likeliest = stated ?? expected;
    other = stated === null ? otherwise : null;
    if (stated !== null && stated !== expected && stated !== otherwise) {
      broken.push({ row, before, expected, stated, slipOfOneRow: false });
      other = expected;
    }
    before = row;
  }
  return broken;
}
