import { changeBy, totalOf, type Balance } from "./balances";
import type { Movement } from "./movement";
import { inOrderOfTime } from "./movementsSinceOpening";
import { inOpeningBalance } from "./openingBalanceRows";
import { isUncancelledRow } from "./purchasesUncancelled";
import type { ShareCount } from "./quantity";
import type { Register } from "./register";
import type { ShareClass } from "./shareClass";

/** A row whose Balance after does not follow from the row above. */
export interface BrokenBalance {
  readonly movement: Movement;
  /** The row of the class above it; null where the opening balance comes before. */
  readonly before: Movement | null;
  readonly expected: ShareCount;
  readonly stated: ShareCount;
  /** True where the rows below go on from the expected figure: the Balance after of this one row is the slip. */
  readonly slipOfOneRow: boolean;
}

/**
 * The rows of a class at which its running balance first goes wrong. Rows before the opening date are compared with the row above alone.
 * After a break the column is taken to go on from either figure, so that one slip is told once.
 * The column may keep issued shares or the total with treasury shares: the one that holds from the first row is meant.
 * @param openingInDoubt opening balance less the last return's: a column that goes on from the last return is no break
 */
export function brokenBalances(register: Register, shareClass: ShareClass, openingInDoubt: ShareCount): BrokenBalance[] {
  const rows = inOrderOfTime(register.movements.filter((movement) => movement.shareClass === shareClass.name || movement.shareClass === null));
  const isInOpening = inOpeningBalance(register, shareClass);
  const walks = [(balance: Balance) => balance.issued, totalOf].map((measure) => walk(rows, isInOpening, openingFigures(shareClass, measure, openingInDoubt), measure));
  const [issued = [], total = []] = walks;
  const firstStated = rows.find((movement) => movement.balanceAfter !== null);
  return issued[0] !== undefined && issued[0].movement === firstStated && total[0]?.movement !== firstStated ? total : issued;
}

function walk(rows: readonly Movement[], isInOpening: (row: Movement) => boolean, openings: readonly ShareCount[], measure: (balance: Balance) => ShareCount): BrokenBalance[] {
  const broken: BrokenBalance[] = [];
  // What the balance before the row may be, the likeliest first; empty while it is not known.
  let known: readonly ShareCount[] = [];
  let before: Movement | null = null;
  let opened = false;
  for (const movement of rows) {
    if (!opened && !isInOpening(movement)) {
      known = openings;
      before = null;
      opened = true;
    }
    if (movement.shareClass === null || movement.date === null || (movement.number === null && !isUncancelledRow(movement))) {
      known = movement.balanceAfter === null || movement.shareClass === null ? [] : [movement.balanceAfter];
      continue;
    }
    const expected = known.map((balance) => balance + measure(changeBy(movement)));
    const stated = movement.balanceAfter;
    const [likeliest] = expected;
    if (stated !== null && likeliest !== undefined) {
      const last = broken.at(-1);
      if (last !== undefined && last.movement === before && stated === expected[1]) broken[broken.length - 1] = { ...last, slipOfOneRow: true };
      if (!expected.includes(stated)) broken.push({ movement, before, expected: likeliest, stated, slipOfOneRow: false });
      known = expected.includes(stated) ? [stated] : [stated, likeliest];
    } else {
      known = stated === null ? expected : [stated];
    }
    before = movement;
  }
  return broken;
}

function openingFigures(shareClass: ShareClass, measure: (balance: Balance) => ShareCount, openingInDoubt: ShareCount): ShareCount[] {
  if (shareClass.openingBalance === null) return [];
  const opening = measure({ issued: shareClass.openingBalance.value, treasury: shareClass.openingTreasury?.value ?? 0n });
  return openingInDoubt === 0n ? [opening] : [opening, opening - openingInDoubt];
}
