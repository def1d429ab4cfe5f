import type { CellRef } from "./cell";
import type { CivilDate } from "./civilDate";
import type { Movement } from "./movement";
import type { ShareCount } from "./quantity";
import type { Register } from "./register";
import type { Repurchase, TreasurySale } from "./repurchase";
import { type Block, groupedRows, groupsBy, inBlocks, NO_ROWS, oncePerBlock } from "./rowBlocks";
import { dealingCell, movementCell, numberCell } from "./rowCells";
import { lowerBits } from "./wholeNumber";

/** Rows that cannot be told apart. The cells of the row that repeats come before those of the one it repeats. */
export interface Duplicate {
  readonly date: CivilDate;
  readonly number: ShareCount;
  readonly rows: number;
  readonly cells: readonly CellRef[];
}

const movementsOfDay = groupsBy<Movement, CivilDate>(({ date, number }) => (number === null ? undefined : (date ?? undefined)));

/** Rows of a day that are alike in all else. Few share their number with another, and only those are compared in full. */
const alikeMovements = oncePerBlock((ofDay: Block<Movement>): readonly Block<Movement>[] =>
  ofDay.length < 2 || areSurelyDifferent(ofDay.map(({ number }) => lowerBits(number ?? 0n)))
    ? NO_ROWS
    : severalIn(groupedRows(ofDay, ({ number }) => number)).flatMap((rows) =>
        severalIn(groupedRows(rows, ({ shareClass, category, event, details, holder, issuePrice }) => keyOf(shareClass, category, event, details, holder, issuePrice))),
      ),
);

const duplicatesIn = oncePerBlock((movements: readonly Movement[]) => inOrderOfSheet([...movementsOfDay(inBlocks(movements)).values()].flatMap(alikeMovements)));

/** Looks for rows of a block that are alike. */
export function lookForDuplicates(block: Block<Movement>): void {
  for (const ofDay of movementsOfDay([block]).values()) alikeMovements(ofDay);
}

/** Rows of Movements with the same date, class, event, details, holder, number and price. */
export function duplicateMovements(register: Register): Duplicate[] {
  return duplicatesIn(register.movements).flatMap((rows) => {
    const { date = null, number = null } = rows[0] ?? {};
    return date === null || number === null ? [] : [{ date, number, rows: rows.length, cells: [...rows].reverse().flatMap((row) => [numberCell(row), movementCell(row, "Date")]) }];
  });
}

type Dealing = Repurchase | TreasurySale;

const dealingsOfDay = groupsBy<Dealing, CivilDate>(({ tradingDate }) => tradingDate ?? undefined);

const alikeDealings = oncePerBlock((ofDay: Block<Dealing>): readonly Block<Dealing>[] =>
  ofDay.length < 2 ? [] : severalIn(groupedRows(ofDay, (row) => keyOf(row.shareClass, row.method, "purpose" in row ? row.purpose : ""))),
);

const repeatedDaysIn = oncePerBlock((rows: readonly Dealing[]) => inOrderOfSheet([...dealingsOfDay(inBlocks(rows)).values()].flatMap(alikeDealings)));

/** Rows of Repurchases, or of Treasury sales, of one day, class, place and purpose: those tables keep a row a trading day. */
export function daysEnteredTwice(register: Register): Duplicate[] {
  return [...repeatedDaysIn(register.repurchases), ...repeatedDaysIn(register.treasurySales)].flatMap((group) => {
    const { tradingDate = null, number = null } = group.at(-1) ?? {};
    return tradingDate === null ? [] : [{ date: tradingDate, number: number ?? 0n, rows: group.length, cells: [...group].reverse().flatMap((row) => [dealingCell(row, "Trading date"), dealingCell(row, "Number")]) }];
  });
}

/** Numbers of machine words are put into order many times as fast as share counts. */
function areSurelyDifferent(bits: readonly number[]): boolean {
  const inOrder = Int32Array.from(bits).sort();
  return inOrder.every((each, index) => index === 0 || each !== inOrder[index - 1]);
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
