import { sameCell } from "../../shares/values/cell";
import { grouped } from "../../shares/values/grouped";
import { keyOfCell, type ListedEquation } from "./equationIndex";
import { type Slip, UNLIKELINESS } from "./handSlip";
import type { Repair } from "./repair";
import { HABIT } from "./repairs";

/** Repairs equally likely, and the rank they share. */
export interface RankedRepairs {
  readonly rank: number;
  /** True for the likeliest of a cause, false for the alternatives. */
  readonly leads: boolean;
  /** True where no other repair of the cause comes near: the value may be offered. */
  readonly isSure: boolean;
  readonly repairs: readonly Repair[];
}

/**
 * Repairs of one or more causes, likeliest first. The best repair of all explains the equations it settles; the best of what
 * is left explains another cause. The first of each cause stand before everybody's alternatives. Ties share a rank.
 * @param isComplete true for a sum whose rows are known to be all there
 */
export function rankRepairs(
  repairs: readonly Repair[],
  isComplete: (sum: ListedEquation) => boolean,
): readonly RankedRepairs[] {
  const order = withoutCrowds([...repairs].sort(byLikelihood));
  const explained = new Set<ListedEquation>();
  const firsts: Repair[][] = [];
  for (const repair of order) {
    if (repair.settles.some((listed) => explained.has(listed))) continue;
    const tied = order.filter(
      (other) =>
        sharesCause(repair, other) &&
        (byLikelihood(repair, other) === 0 || areCopies(repair, other) || areAsLikely(repair, other)),
    );
    firsts.push(tied);
    for (const each of tied) for (const listed of each.settles) explained.add(listed);
  }
  const first = new Set(firsts.flat());
  const rest = groupsAlike(order.filter((repair) => !first.has(repair)));
  let before = 0;
  return [...firsts, ...rest].map((group, index) => {
    const rank = before + 1;
    before += group.length;
    return {
      rank,
      leads: index < firsts.length,
      isSure: index === 0 && isSure(group, order, isComplete),
      repairs: group,
    };
  });
}

/** So much likelier is a slip that is offered without another beside it: a digit replaced against no slip at all. */
const MARGIN = 3;

const TELLS_LITTLE: ReadonlySet<Slip> = new Set([
  "neighbour-repeated",
  "class-exchanged",
  "event-exchanged",
  "left-blank",
]);

/** A value that an equation asks for or no other slip leads to, that raises nothing, and that no other repair of its findings comes near. */
function isSure(
  [repair, ...tied]: readonly Repair[],
  order: readonly Repair[],
  isComplete: (sum: ListedEquation) => boolean,
): boolean {
  if (repair === undefined || tied.length > 0 || repair.value === null || repair.raises.length > 0) return false;
  // In a range chance finds a slip as well: two rules must ask for it, and it must leave a trace that digits alone do not.
  if (!repair.isExact && (repair.settles.length < 2 || UNLIKELINESS[repair.slip] >= UNLIKELINESS["digit-dropped"]))
    return false;
  // A figure copied from the cell above may have been any other of the range.
  if (!repair.isExact && repair.isCopy === true) return false;
  // Of the days between two bounds none is surer than its neighbours; what is usual is no proof.
  if ((!repair.isExact && repair.kind === "date") || repair.isUsual === true) return false;
  if (!repair.isExact && order.some((other) => other.isExact && isAsGood(other, repair))) return false;
  if (repair.slip === "other" || restsOnCopies(repair) || mayBeRowMissing(repair, isComplete)) return false;
  if (repair.slip === "digit-replaced" && order.some((other) => explainsAsMuch(other, repair))) return false;
  // A repeated figure may be right, and a row may belong to another class by chance: two equations must say otherwise.
  if (TELLS_LITTLE.has(repair.slip) && repair.settles.length < 2) return false;
  return order.every(
    (other) =>
      other === repair ||
      !sharesCause(repair, other) ||
      worthOf(other) < worthOf(repair) ||
      (isFarLikelier(repair, other) && !isSameSlipElsewhere(repair, other)),
  );
}

/** Another number that settles as much: 250,000 typed as 310,000 is 60,000 too many, and so is one digit of the opening balance. */
function explainsAsMuch(other: Repair, repair: Repair): boolean {
  return (
    other.value !== null &&
    other.isExact &&
    !sameCell(other.cell, repair.cell) &&
    sharesCause(other, repair) &&
    worthOf(other) >= worthOf(repair)
  );
}

/** Two numbers that the same slip leads from to each other, the legs of a conversion: what is usual ranks them, and proves neither. */
function isSameSlipElsewhere(a: Repair, b: Repair): boolean {
  return a.kind === "number" && a.slip === b.slip && worthOf(a) === worthOf(b) && !sameCell(a.cell, b.cell);
}

/** Where a range alone asks for the value, the slips themselves must be as far apart: what is usual ranks values of a range, and proves none. */
function isFarLikelier(repair: Repair, other: Repair): boolean {
  const standing = (other.standing ?? 0) - (repair.standing ?? 0);
  const apart = unlikelinessOf(other) - unlikelinessOf(repair) - Math.max(0, standing);
  return apart >= MARGIN && (repair.isExact || apart - other.oddity + repair.oddity >= MARGIN);
}

/** Equations of one figure kept in two places: the balance a return opens with, and that the last one, or the row before, closed with. */
const OF_COPIES: ReadonlySet<string> = new Set(["B128", "B130", "B138"]);

/** True where only two copies of a figure differ: each may be the one typed wrong, and another equation must say which. */
function restsOnCopies({ settles }: Repair): boolean {
  return settles.length === 1 && settles.every(({ code }) => OF_COPIES.has(code));
}

/**
 * A digit replaced in what one sum alone states: a row of 500,000 that is left out, or counted in another year, changes one digit of the sum as well, unless
 * something else says that no row is missing.
 */
function mayBeRowMissing({ slip, settles, cell }: Repair, isComplete: (sum: ListedEquation) => boolean): boolean {
  const [sum, ...more] = settles;
  if (slip !== "digit-replaced" || sum === undefined || more.length > 0) return false;
  const [stated, ...parts] = sum.equation.cells;
  const addsRows = parts.length > 1 || BALANCES.has(sum.code);
  return stated !== undefined && sameCell(stated, cell) && addsRows && !isComplete(sum);
}

/** Rules of closing balances, which add rows up even where none is counted. */
const BALANCES: ReadonlySet<string> = new Set(["B110", "B126"]);

/** Rules of the size of a mandate: a part of the shares in issue, of which each number says the other. */
const OF_PART: ReadonlySet<string> = new Set(["S142", "S148"]);

function restsOnPart({ settles }: Repair): boolean {
  return settles.every(({ code }) => OF_PART.has(code));
}

/** One slip of the hand leads from either copy to the other, or makes either of a whole and its part fit the other, of which no more than one habit tells. */
function areCopies(a: Repair, b: Repair): boolean {
  const isToldApart = Math.abs(a.oddity - b.oddity) > HABIT + PART_OF_STEP;
  const areOfTwo = (restsOnCopies(a) && restsOnCopies(b)) || (restsOnPart(a) && restsOnPart(b) && !isToldApart);
  return areOfTwo && a.slip === b.slip && worthOf(a) === worthOf(b) && !sameCell(a.cell, b.cell);
}

/**
 * True for the same slip in another cell that settles the same findings and raises none. How usual its value is ranks values of one cell, and says nothing
 * about which cell is wrong.
 */
function areAsLikely(a: Repair, b: Repair): boolean {
  return (
    a.slip === b.slip &&
    !sameCell(a.cell, b.cell) &&
    a.raises.length + b.raises.length === 0 &&
    a.settles.length === b.settles.length &&
    a.settles.every((listed) => b.settles.includes(listed)) &&
    Math.abs(unlikelinessOf(a) - unlikelinessOf(b)) <= PART_OF_STEP
  );
}

/** The most that nearness alone adds within a step. */
const PART_OF_STEP = 0.25;

/** True for another value of the same cell that settles as much. */
function isAsGood(a: Repair, b: Repair): boolean {
  return sameCell(a.cell, b.cell) && worthOf(a) >= worthOf(b);
}

function sharesCause(a: Repair, b: Repair): boolean {
  return a.settles.some((listed) => b.settles.includes(listed));
}

/** Below zero where the first is the likelier: by what a repair settles less what it raises; then how few it raises; then how a hand slips. */
export function byLikelihood(a: Repair, b: Repair): number {
  return worthOf(b) - worthOf(a) || a.raises.length - b.raises.length || unlikelinessOf(a) - unlikelinessOf(b);
}

/**
 * A range leaves room for a slip by chance: one found in it is less likely than any value an equation asks for. The dozen shares that make one part of a whole
 * are no such range.
 */
function unlikelinessOf(repair: Repair): number {
  const { slip, kind, isExact, oddity, standing = 0 } = repair;
  return UNLIKELINESS[slip] + (isExact || restsOnPart(repair) ? 0 : kind === "date" ? 1 : 3) + oddity + standing;
}

function worthOf({ settles, raises }: Repair): number {
  return settles.length - raises.length;
}

function groupsAlike(order: readonly Repair[]): readonly Repair[][] {
  const groups: Repair[][] = [];
  for (const repair of order) {
    const last = groups.at(-1);
    const [before] = last ?? [];
    if (last !== undefined && before !== undefined && byLikelihood(before, repair) === 0) last.push(repair);
    else groups.push([repair]);
  }
  return groups;
}

/** More values of one cell than are worth comparing. */
const CROWD = 3;

/** Where one cell has many values that are equally likely, the cell is named without a value. */
function withoutCrowds(order: readonly Repair[]): readonly Repair[] {
  return groupsAlike(order).flatMap((alike) =>
    [...grouped(alike, ({ cell }) => keyOfCell(cell)).values()].flatMap((ofCell) => {
      const [first] = ofCell;
      return first === undefined || ofCell.length <= CROWD ? ofCell : [{ ...first, value: null }];
    }),
  );
}
