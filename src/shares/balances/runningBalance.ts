import { changeOfIssued, changeOfTotal, changeOfTreasury, totalOf } from "./balances";
import { IS, outlineOfAll, outlinesOf } from "../blockOutline";
import type { Movement } from "../register/movement";
import { asDouble } from "../movementColumns";
import { movementsThatMayBe } from "../movementsByClass";
import { openingLine } from "./openingLine";
import { inOrderOfTime } from "../orderOfTime";
import type { ShareCount } from "../values/quantity";
import type { Register } from "../register/register";
import type { Block, Blocks } from "../rowBlocks";
import {
  type BalanceColumn,
  balanceWalk,
  type Opening,
  START,
  type WalkOfBlock,
  type Walking,
} from "./runningBalanceOfBlock";
import type { ShareClass } from "../register/shareClass";

/** Reckons what of the running balance of a block stands on its rows alone. */
export const lookAtBalances = (block: Block<Movement>): void => byIssued.lookAt(block);

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

const balanceAfter: Pick<BalanceColumn, "stated" | "stating"> = {
  stated: (movement) => movement.balanceAfter,
  stating: IS.statingBalance,
};
const byIssued = balanceWalk({
  measure: (balance) => balance.issued,
  changeOf: changeOfIssued,
  ...balanceAfter,
  asDoubles: { moving: IS.movingIssued, stated: asDouble.balanceAfter },
});
const byTotal = balanceWalk({ measure: totalOf, changeOf: changeOfTotal, ...balanceAfter });

/**
 * The rows of a class at which its running balance first goes wrong. Rows before the opening date are compared with the row above alone.
 * After a break the column is taken to go on from either figure, so that one slip is told once.
 * The column may keep issued shares or the total with treasury shares: the one that holds from the first row is meant.
 * @param openingInDoubt opening balance less the last return's: a column that goes on from the last return is no break
 */
export function brokenBalances(
  register: Register,
  shareClass: ShareClass,
  openingInDoubt: ShareCount,
): readonly BrokenBalance[] {
  const blocks = inOrderOfTime(movementsThatMayBe(register, shareClass.name));
  const openingBy = (measure: BalanceColumn["measure"]): Opening =>
    openingFigures(register, shareClass, measure, openingInDoubt);
  const issued = walk(
    blocks,
    byIssued,
    openingBy((balance) => balance.issued),
  );
  if (issued[0] === undefined || issued[0].movement !== firstStated(blocks)) return issued;
  const total = walk(blocks, byTotal, openingBy(totalOf));
  return total[0]?.movement === issued[0].movement ? issued : total;
}

/** A column of running balances that a register may keep beside Balance after. */
export type TotalColumn = "Treasury balance after" | "Total after";

const TOTAL_COLUMNS: Readonly<Record<TotalColumn, BalanceColumn>> = {
  "Treasury balance after": {
    measure: (balance) => balance.treasury,
    changeOf: changeOfTreasury,
    stated: (movement) => movement.treasuryAfter,
    stating: IS.statingTreasury,
  },
  "Total after": {
    measure: totalOf,
    changeOf: changeOfTotal,
    stated: (movement) => movement.totalAfter,
    stating: IS.statingTotal,
  },
};
const TOTAL_WALKS: Readonly<Record<TotalColumn, WalkOfBlock>> = {
  "Treasury balance after": balanceWalk(TOTAL_COLUMNS["Treasury balance after"]),
  "Total after": balanceWalk(TOTAL_COLUMNS["Total after"]),
};

/** As `brokenBalances`, of a column of treasury shares or of issued and treasury shares together. */
export function brokenTotals(
  register: Register,
  shareClass: ShareClass,
  column: TotalColumn,
  openingInDoubt: ShareCount,
): readonly BrokenBalance[] {
  const blocks = movementsThatMayBe(register, shareClass.name);
  const { measure, stating } = TOTAL_COLUMNS[column];
  if ((outlineOfAll(blocks).any & stating) === 0) return [];
  return walk(
    inOrderOfTime(blocks),
    TOTAL_WALKS[column],
    openingFigures(register, shareClass, measure, column === "Total after" ? openingInDoubt : 0n),
  );
}

function firstStated(blocks: Blocks<Movement>): Movement | undefined {
  const outlines = outlinesOf(blocks);
  return blocks
    .find((_, index) => ((outlines[index]?.any ?? 0) & IS.statingBalance) !== 0)
    ?.find(({ balanceAfter: stated }) => stated !== null);
}

function walk(blocks: Blocks<Movement>, walkBlock: WalkOfBlock, opening: Opening): readonly BrokenBalance[] {
  const broken: BrokenBalance[] = [];
  let walking: Walking = START;
  for (const block of blocks) {
    const walked = walkBlock(block, walking, opening);
    const last = broken.at(-1);
    if (walked.isLastBreakASlip && last !== undefined) broken[broken.length - 1] = { ...last, slipOfOneRow: true };
    broken.push(...walked.broken);
    walking = walked.after;
  }
  return broken;
}

function openingFigures(
  register: Register,
  shareClass: ShareClass,
  measure: BalanceColumn["measure"],
  openingInDoubt: ShareCount,
): Opening {
  const line = openingLine(register, shareClass);
  if (shareClass.openingBalance === null) return { ...line, likeliest: null, other: null };
  const opening = measure({
    issued: shareClass.openingBalance.value,
    treasury: shareClass.openingTreasury?.value ?? 0n,
  });
  return { ...line, likeliest: opening, other: openingInDoubt === 0n ? null : opening - openingInDoubt };
}
