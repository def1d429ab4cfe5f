import { changeOfRows, type Balance } from "./balances";
import { IS, outlineOf } from "../blockOutline";
import type { Movement } from "../register/movement";
import { asDouble } from "../movementColumns";
import { isInOpening, type OpeningLine } from "./openingLine";
import type { ShareCount } from "../values/quantity";
import { type Block, oncePerBlock, oncePerBlockGiven } from "../rowBlocks";
import type { BrokenBalance } from "./runningBalance";
import { wholeNumber } from "../values/wholeNumber";

/** What the balance before a row may be, the likeliest first; the other only after a break. Null while it is not known. */
interface Known {
  readonly likeliest: ShareCount | null;
  readonly other: ShareCount | null;
}

/** The opening balance of the register and where it ends: the first row after it goes on from it. */
export type Opening = OpeningLine & Known;

/** How far a walk down the running balance has come. */
export interface Walking extends Known {
  /** True from the first row on that the opening balance does not hold. */
  readonly isOpened: boolean;
  /** The row of the class above; null where the opening balance comes before. */
  readonly before: Movement | null;
  /** True where the last break was found at that row. */
  readonly isBrokenBefore: boolean;
}

export const START: Walking = { likeliest: null, other: null, isOpened: false, before: null, isBrokenBefore: false };

export interface WalkedBlock {
  readonly broken: readonly BrokenBalance[];
  /** True where the first rows go on from what was expected at the last break before the block: that one row is the slip. */
  readonly isLastBreakASlip: boolean;
  readonly after: Walking;
}

export interface WalkOfBlock {
  (block: Block<Movement>, walking: Walking, opening: Opening): WalkedBlock;
  /** Reckons what of a block stands on its rows alone. */
  readonly lookAt: (block: Block<Movement>) => void;
}

/** A column of balances: what it measures, and what it says on a row. */
export interface BalanceColumn {
  readonly measure: (balance: Balance) => ShareCount;
  /** What a row does to it. */
  readonly changeOf: (movement: Movement) => ShareCount;
  readonly stated: (movement: Movement) => ShareCount | null;
  /** What of `IS` tells that a row states it. */
  readonly stating: number;
  /** The column as doubles, where most rows are worth the shorter way: what of `IS` tells that a row changes it by its number, and what it says on a row. */
  readonly asDoubles?: { readonly moving: number; readonly stated: (movement: Movement) => number };
}

/** A block in which every stated balance follows from the one above: the balance it has to be reached with, and the one it ends with. */
interface HoldingBlock {
  readonly before: ShareCount;
  readonly after: ShareCount;
}

/** A walk down a column. What a block gives is remembered for the figures it was reached with. */
export function balanceWalk(column: BalanceColumn): WalkOfBlock {
  const { measure, stating } = column;
  const holding = oncePerBlock((block: Block<Movement>) => holdingBlock(block, column));
  const walked = oncePerBlockGiven(
    (block: Block<Movement>, { walking, opening }: { readonly walking: Walking; readonly opening: Opening }) =>
      walkBlock(block, walking, opening, column),
    isSameStart,
  );
  const walkOf = (block: Block<Movement>, walking: Walking, opening: Opening): WalkedBlock => {
    // Without a stated balance nothing can break: figures of a column that states none are carried on by one sum a block.
    const { any, all } = outlineOf(block);
    if (walking.isOpened && (any & stating) === 0 && (all & IS.known) !== 0)
      return {
        broken: [],
        isLastBreakASlip: false,
        after: carriedOn(walking, measure(changeOfRows(block)), block.at(-1) ?? null),
      };
    const held = walking.isOpened && !walking.isBrokenBefore ? holding(block) : null;
    if (held !== null && held.before === walking.likeliest) {
      return {
        broken: [],
        isLastBreakASlip: false,
        after: {
          likeliest: held.after,
          other: null,
          isOpened: true,
          before: block.at(-1) ?? null,
          isBrokenBefore: false,
        },
      };
    }
    return walked(block, { walking, opening });
  };
  return Object.assign(walkOf, { lookAt: (block: Block<Movement>) => void holding(block) });
}

/** Null where a balance does not follow, where none is stated, and where a row is not known. */
function holdingBlock(block: Block<Movement>, column: BalanceColumn): HoldingBlock | null {
  const { any, all } = outlineOf(block);
  if ((any & column.stating) === 0 || (all & IS.known) === 0) return null;
  const inDoubles = column.asDoubles === undefined ? "too large" : holdingInDoubles(block, column.asDoubles);
  return inDoubles === "too large" ? holdingOneByOne(block, column) : inDoubles;
}

/** As `holdingBlock`, as long as every figure on the way is one that a double holds exactly. */
function holdingInDoubles(
  block: Block<Movement>,
  { moving, stated: statedOn }: NonNullable<BalanceColumn["asDoubles"]>,
): HoldingBlock | null | "too large" {
  const { rows } = outlineOf(block);
  let before = NaN;
  let after = 0;
  for (let index = 0; index < block.length; index++) {
    const movement = block[index] as Movement;
    const change = ((rows[index] ?? 0) & moving) === 0 ? 0 : asDouble.number(movement);
    if (!Number.isNaN(change)) after += change;
    const stated = statedOn(movement);
    if (!Number.isSafeInteger(after) || Math.abs(stated) === Infinity) return "too large";
    if (Number.isNaN(stated)) continue;
    if (Number.isNaN(before)) before = stated - after;
    else if (stated !== after) return null;
    after = stated;
  }
  if (Number.isNaN(before)) return null;
  return Number.isSafeInteger(before) ? { before: wholeNumber(before), after: wholeNumber(after) } : "too large";
}

function holdingOneByOne(block: Block<Movement>, { changeOf, stated: statedOn }: BalanceColumn): HoldingBlock | null {
  let before: ShareCount | null = null;
  let after = 0n;
  for (const movement of block) {
    after += changeOf(movement);
    const stated = statedOn(movement);
    if (stated === null) continue;
    if (before === null) before = stated - after;
    else if (stated !== after) return null;
    after = stated;
  }
  return before === null ? null : { before, after };
}

function carriedOn({ likeliest, other, before }: Walking, change: ShareCount, last: Movement | null): Walking {
  return {
    likeliest: likeliest === null ? null : likeliest + change,
    other: other === null ? null : other + change,
    isOpened: true,
    before: last ?? before,
    isBrokenBefore: false,
  };
}

type Start = Readonly<Record<"walking", Walking> & Record<"opening", Opening>>;

function isSameStart({ walking: a, opening }: Start, { walking: b, opening: other }: Start): boolean {
  const isReachedAlike =
    a.isOpened === b.isOpened &&
    a.likeliest === b.likeliest &&
    a.other === b.other &&
    a.before === b.before &&
    a.isBrokenBefore === b.isBrokenBefore;
  const isOpenedAlike =
    opening.date === other.date &&
    opening.disclosedFrom === other.disclosedFrom &&
    opening.likeliest === other.likeliest &&
    opening.other === other.other;
  return isReachedAlike && (a.isOpened || isOpenedAlike);
}

function walkBlock(
  block: Block<Movement>,
  walking: Walking,
  opening: Opening,
  { changeOf, stated: statedOn }: BalanceColumn,
): WalkedBlock {
  const broken: BrokenBalance[] = [];
  let { likeliest, other, isOpened, before, isBrokenBefore } = walking;
  let isLastBreakASlip = false;
  const { rows } = outlineOf(block);
  let index = -1;
  for (const movement of block) {
    index += 1;
    if (!isOpened && !isInOpening(opening, movement)) {
      ({ likeliest, other } = opening);
      before = null;
      isBrokenBefore = false;
      isOpened = true;
    }
    const stated = statedOn(movement);
    if (((rows[index] ?? 0) & IS.known) === 0) {
      likeliest = movement.shareClass === null ? null : stated;
      other = null;
      continue;
    }
    const change = changeOf(movement);
    const expected: ShareCount | null = likeliest === null ? null : likeliest + change;
    const otherwise: ShareCount | null = other === null ? null : other + change;
    likeliest = stated ?? expected;
    other = stated === null ? otherwise : null;
    let isBroken = false;
    if (stated !== null && expected !== null) {
      if (isBrokenBefore && stated === otherwise) {
        const last = broken.at(-1);
        if (last === undefined) isLastBreakASlip = true;
        else broken[broken.length - 1] = { ...last, slipOfOneRow: true };
      }
      isBroken = stated !== expected && stated !== otherwise;
      if (isBroken) {
        broken.push({ movement, before, expected, stated, slipOfOneRow: false });
        other = expected;
      }
    }
    before = movement;
    isBrokenBefore = isBroken;
  }
  return { broken, isLastBreakASlip, after: { likeliest, other, isOpened, before, isBrokenBefore } };
}
