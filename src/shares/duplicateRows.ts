import type { CellRef } from "./values/cell";
import type { CivilDate } from "./values/civilDate";
import { foundOfDays } from "./foundOfDays";
import type { Movement } from "./register/movement";
import { asDouble } from "./movementColumns";
import type { ShareCount } from "./values/quantity";
import type { Register } from "./register/register";
import type { Repurchase, TreasurySale } from "./register/repurchase";
import { type Block, groupedRows, inBlocks, NO_ROWS, oncePerBlock } from "./rowBlocks";
import { dealingCell, movementCell, numberCell } from "./register/rowCells";
import { lowerBits, lowerBitsOfDouble } from "./values/wholeNumber";

/** Rows that cannot be told apart. The cells of the row that repeats come before those of the one it repeats. */
export interface Duplicate {
  readonly date: CivilDate;
  readonly number: ShareCount;
  readonly rows: number;
  readonly cells: readonly CellRef[];
}

/** Rows of a day that are alike in all else. Few share their number with another, and only those are compared in full. */
const alikeMovements = foundOfDays<Movement, Block<Movement>>(
  (movement) => (Number.isNaN(asDouble.number(movement)) ? undefined : (movement.date ?? undefined)),
  (ofDay) =>
    ofDay.length < 2 || areSurelyDifferent(ofDay)
      ? NO_ROWS
      : severalIn(groupedRows(ofDay, ({ number }) => number)).flatMap((rows) =>
          severalIn(
            groupedRows(rows, ({ shareClass, category, event, details, holder, issuePrice }) =>
              keyOf(shareClass, category, event, details, holder, issuePrice),
            ),
          ),
        ),
);

const duplicatesIn = oncePerBlock((movements: readonly Movement[]) =>
  inOrderOfSheet(alikeMovements(inBlocks(movements))),
);

/** Looks for rows of a block that are alike. */
export function lookForDuplicates(block: Block<Movement>): void {
  alikeMovements.lookAt(block);
}

/** Rows of Movements with the same date, class, event, details, holder, number and price. */
export function duplicateMovements(register: Register): Duplicate[] {
  return duplicatesIn(register.movements).flatMap((rows) => {
    const { date = null, number = null } = rows[0] ?? {};
    return date === null || number === null
      ? []
      : [
          {
            date,
            number,
            rows: rows.length,
            cells: [...rows].reverse().flatMap((row) => [numberCell(row), movementCell(row, "Date")]),
          },
        ];
  });
}

type Dealing = Repurchase | TreasurySale;

const alikeDealings = foundOfDays<Dealing, Block<Dealing>>(
  ({ tradingDate }) => tradingDate ?? undefined,
  (ofDay) =>
    ofDay.length < 2
      ? NO_ROWS
      : severalIn(groupedRows(ofDay, (row) => keyOf(row.shareClass, row.method, "purpose" in row ? row.purpose : ""))),
);

const repeatedDaysIn = oncePerBlock((rows: readonly Dealing[]) => inOrderOfSheet(alikeDealings(inBlocks(rows))));

/** Rows of Repurchases, or of Treasury sales, of one day, class, place and purpose: those tables keep a row a trading day. */
export function daysEnteredTwice(register: Register): Duplicate[] {
  return [...repeatedDaysIn(register.repurchases), ...repeatedDaysIn(register.treasurySales)].flatMap((group) => {
    const { tradingDate = null, number = null } = group.at(-1) ?? {};
    return tradingDate === null
      ? []
      : [
          {
            date: tradingDate,
            number: number ?? 0n,
            rows: group.length,
            cells: [...group]
              .reverse()
              .flatMap((row) => [dealingCell(row, "Trading date"), dealingCell(row, "Number")]),
          },
        ];
  });
}

const SLOTS = 1_024;
/** The numbers seen of a day, by their lower bits, and the turn in which each was put there: what an earlier turn left counts for nothing. */
const bitsInSlot = new Int32Array(SLOTS);
const turnOfSlot = new Float64Array(SLOTS);
let turn = 0;

/** True only where no two rows have one number. Words of the machine are compared in a tenth of the time that share counts take. */
function areSurelyDifferent(ofDay: Block<Movement>): boolean {
  if (ofDay.length > SLOTS / 2) return false;
  turn += 1;
  for (const movement of ofDay) {
    const double = asDouble.number(movement);
    const bits = Number.isFinite(double) ? lowerBitsOfDouble(double) : lowerBits(movement.number ?? 0n);
    // Share counts often end in the same digits: the upper bits have a say in the place.
    let slot = (bits ^ (bits >>> 10) ^ (bits >>> 20)) & (SLOTS - 1);
    for (; turnOfSlot[slot] === turn; slot = (slot + 1) & (SLOTS - 1)) if (bitsInSlot[slot] === bits) return false;
    turnOfSlot[slot] = turn;
    bitsInSlot[slot] = bits;
  }
  return true;
}

function severalIn<Row>(groups: ReadonlyMap<unknown, readonly Row[]>): (readonly Row[])[] {
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Groups of rows of one table by their first row. */
function inOrderOfSheet<Row extends Pick<Movement, "origin">>(groups: readonly Block<Row>[]): readonly Block<Row>[] {
  return [...groups].sort((a, b) => (a[0]?.origin.row ?? 0) - (b[0]?.origin.row ?? 0));
}

function keyOf(...parts: readonly unknown[]): string {
  return JSON.stringify(parts, (_, value: unknown) => (typeof value === "bigint" ? value.toString() : value));
}
