import { CATEGORIES, type CategoryCode } from "./register/category";
import type { CivilDate } from "./values/civilDate";
import type { Movement } from "./register/movement";
import { asDouble, isPricedBelowZero } from "./movementColumns";
import { type Block, type Blocks, inOneListOnce, NO_ROWS, oncePerBlock, oncePerBlockGiven } from "./rowBlocks";

/** What a rule may ask of a row of Movements, a bit each. Ninety rules ask; one look at a row answers them. */
export const IS = {
  dated: 1,
  numbered: 2,
  /** Its class is known. */
  classed: 4,
  disclosed: 8,
  /** It changes a balance: not a purchase still to be cancelled. */
  standing: 16,
  /** Class, date and number are known, as far as it needs a number. */
  known: 32,
  /** It changes issued shares by its number, and nothing else. */
  ofIssuedAlone: 64,
  namingPurchases: 128,
  statingBalance: 256,
  statingTreasury: 512,
  statingTotal: 1_024,
  statingTreasuryLeg: 2_048,
  /** Its issue price or its market price is below nought. */
  pricedBelowZero: 4_096,
  disclosedEarly: 8_192,
  /** Its number is signed against its event. */
  signedWrongly: 16_384,
  /** Its number is nought. */
  ofNought: 32_768,
  /** It names a holder. */
  namingHolder: 65_536,
  /** Its event changes issued shares by its number. */
  movingIssued: 131_072,
} as const;

/** What the rows of a block have in common. */
export interface BlockOutline {
  /** `IS` of any row, of all rows, and row by row. */
  readonly any: number;
  readonly all: number;
  readonly rows: Uint32Array;
  /** The events of the rows: a bit each, by `bitsOf`. */
  readonly events: number;
  /** The earliest and the latest date; null where no row has one. */
  readonly earliest: CivilDate | null;
  readonly latest: CivilDate | null;
  /** The dates at both ends, and how often the date falls and rises from row to row. Rows without a date are passed over. */
  readonly first: CivilDate | null;
  readonly last: CivilDate | null;
  readonly falling: number;
  readonly rising: number;
  /** The latest Disclosed on. */
  readonly lastDisclosed: CivilDate | null;
}

/** What is asked of an event. */
interface EventLook {
  readonly bit: number;
  /** `IS` of every row of the event. */
  readonly is: number;
  readonly movesIssuedAlone: boolean;
  readonly issued: "up" | "down" | null;
}

const LOOKS: ReadonlyMap<CategoryCode, EventLook> = new Map(
  CATEGORIES.map(({ code, issued, treasury, uncancelled }, index) => [
    code,
    // A word of the machine has room for 32 events; there are thirty.
    {
      bit: 1 << index,
      is: (uncancelled ? 0 : IS.standing) | (issued === "none" ? 0 : IS.movingIssued),
      movesIssuedAlone: issued !== "none" && (treasury === "none" || treasury === "either"),
      issued: issued === "up" || issued === "down" ? issued : null,
    },
  ]),
);

function lookOf(code: CategoryCode): EventLook {
  const look = LOOKS.get(code);
  if (look === undefined) throw new RangeError(`No category ${code}`);
  return look;
}

/** The bits of some events in `BlockOutline.events`. */
export function bitsOf(isAmong: (category: CategoryCode) => boolean): number {
  return CATEGORIES.reduce((bits, { code }) => (isAmong(code) ? bits | lookOf(code).bit : bits), 0);
}

/** One look at each row of a block. */
export function outlineOf(block: Block<Movement>): BlockOutline {
  return outlineBy(block, null);
}

/** As `outlineOf`, of a part of a block, with `IS` of its rows as they were looked at with it. */
export function outlineOfPart(part: Block<Movement>, rows: Uint32Array): BlockOutline {
  return outlineBy(part, rows);
}

const outlineBy = oncePerBlockGiven((block: Block<Movement>, known: Uint32Array | null): BlockOutline => {
  const rows = known ?? new Uint32Array(block.length);
  let [any, all, events, falling, rising] = [0, -1, 0, 0, 0];
  let earliest: CivilDate | null = null;
  let latest: CivilDate | null = null;
  let first: CivilDate | null = null;
  let last: CivilDate | null = null;
  let lastDisclosed: CivilDate | null = null;
  for (let index = 0; index < block.length; index++) {
    const row = block[index] as Movement;
    const { date, disclosedOn } = row;
    const look = lookOf(row.category);
    const is =
      known === null
        ? look.is | traitsOf(row, look) | (isPricedBelowZero(row) ? IS.pricedBelowZero : 0)
        : (known[index] ?? 0);
    if (known === null) rows[index] = is;
    any |= is;
    all &= is;
    events |= look.bit;
    // Rows of one day stand together, and hold the very same text.
    if (date !== null && date !== last) {
      if (last !== null && date < last) falling += 1;
      else if (last !== null) rising += 1;
      if (earliest === null || date < earliest) earliest = date;
      if (latest === null || date > latest) latest = date;
      first ??= date;
      last = date;
    }
    if (
      disclosedOn !== null &&
      disclosedOn !== lastDisclosed &&
      (lastDisclosed === null || disclosedOn > lastDisclosed)
    )
      lastDisclosed = disclosedOn;
  }
  return { any, all, rows, events, earliest, latest, first, last, falling, rising, lastDisclosed };
}, isSameBlock);

/** The outlines of blocks, in their order: found at once by every rule that asks for them of the same list. */
export const outlinesOf = oncePerBlock((blocks: Block<Block<Movement>>): readonly BlockOutline[] =>
  blocks.map(outlineOf),
);

/** What rows of blocks have in common: a rule that asks for what no row is has its answer at once. */
export const outlineOfAll = oncePerBlock(
  (blocks: Block<Block<Movement>>): Pick<BlockOutline, "any" | "all" | "events"> => {
    let [any, all, events] = [0, -1, 0];
    for (const outline of outlinesOf(blocks)) {
      any |= outline.any;
      all &= outline.all;
      events |= outline.events;
    }
    return { any, all, events };
  },
);

/** What is known of a block holds whether or not somebody knew its rows before. */
function isSameBlock(): boolean {
  return true;
}

function traitsOf(movement: Movement, { is: isOfEvent, movesIssuedAlone, issued }: EventLook): number {
  const { date, shareClass, disclosedOn, treasuryShares, purchaseDates, treasuryAfter, totalAfter, holder } = movement;
  const number = asDouble.number(movement);
  const isNumbered = !Number.isNaN(number);
  let is = 0;
  if (date !== null) is |= IS.dated;
  if (shareClass !== null) is |= IS.classed;
  if (disclosedOn !== null) is |= date !== null && disclosedOn < date ? IS.disclosed | IS.disclosedEarly : IS.disclosed;
  if (date !== null && shareClass !== null && (isNumbered || (isOfEvent & IS.standing) === 0)) is |= IS.known;
  if (treasuryShares !== null) is |= IS.statingTreasuryLeg;
  else if (movesIssuedAlone) is |= IS.ofIssuedAlone;
  if (isNumbered) {
    is |= IS.numbered;
    if (number === 0) is |= IS.ofNought;
    else if (issued !== null && number < 0 === (issued === "up")) is |= IS.signedWrongly;
  }
  if (purchaseDates.length > 0) is |= IS.namingPurchases;
  if (!Number.isNaN(asDouble.balanceAfter(movement))) is |= IS.statingBalance;
  if (treasuryAfter !== null) is |= IS.statingTreasury;
  if (totalAfter !== null) is |= IS.statingTotal;
  if (holder !== "") is |= IS.namingHolder;
  return is;
}

/** A part of a block: its rows of which all of some things hold, and none of others. The block itself where that is every row. */
export function partWith(having: number, lacking = 0): (block: Block<Movement>) => Block<Movement> {
  const looked = oncePerBlock((block: Block<Movement>): Block<Movement> => {
    const { rows } = outlineOf(block);
    return block.filter((_, index) => ((rows[index] ?? 0) & (having | lacking)) === having);
  });
  return (block) => {
    const outline = outlineOf(block);
    if (!mayHave(outline, having, lacking)) return NO_ROWS;
    const { any, all } = outline;
    if ((all & having) === having && (any & lacking) === 0) return block;
    return looked(block);
  };
}

/** The rows of all blocks of which all of some things hold, and none of others, in the order of the sheet. The very same list while the rows are. */
export function rowsWith(having: number, lacking = 0): (blocks: Blocks<Movement>) => Block<Movement> {
  const part = partWith(having, lacking);
  const inList = inOneListOnce<Movement>();
  return (blocks) => {
    if (!mayHave(outlineOfAll(blocks), having, lacking)) return NO_ROWS;
    const outlines = outlinesOf(blocks);
    return inList(blocks.filter((_, index) => mayHave(outlines[index], having, lacking)).map(part));
  };
}

/** False where no row can be meant. */
function mayHave(outline: Pick<BlockOutline, "any" | "all"> | undefined, having: number, lacking: number): boolean {
  return outline !== undefined && (outline.any & having) === having && (outline.all & lacking) === 0;
}
