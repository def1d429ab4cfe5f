import { type Balance, changeBy } from "./balances";
import { IS, partWith } from "../blockOutline";
import type { CivilDate } from "../values/civilDate";
import type { ReturnedRow } from "../disclosure/eventLines";
import { lastReturnDate } from "./lastReturn";
import type { Movement } from "../register/movement";
import { movementsOf } from "../movementsByClass";
import { oncePerClass } from "../oncePerRegister";
import { cancellations, isUncancelledRow } from "../disclosure/purchasesUncancelled";
import { absolute } from "../values/quantity";
import type { Register } from "../register/register";
import type { Repurchase, TreasurySale } from "../register/repurchase";
import { groupedRows, inBlocks, rowsThat } from "../rowBlocks";
import { rowsOfCategories } from "../rowsOfCategories";
import type { ShareClass } from "../register/shareClass";

/** A change of a class's balance, from whichever table holds it, and whether a return has disclosed it. */
export interface BalanceRow extends ReturnedRow {
  readonly isDisclosed: boolean;
  /** Null for a cancellation that Repurchases alone tells of: it has no Disclosed on cell of its own. */
  readonly disclosedOn: CivilDate | null;
}

/**
 * Every change of a class's balance, of all tables: rows of Movements, and what Repurchases and Treasury sales tell that Movements
 * does not. Rows without a date or a number, and purchases not yet cancelled, change nothing.
 */
export const balanceRows = oncePerClass((register, shareClass): readonly BalanceRow[] => [
  ...movementsOf(register, shareClass.name).flatMap((block) => block.flatMap(balanceRowsOf)),
  ...balanceRowsElsewhere(register, shareClass),
]);

/** The changes of a class's balance that Movements does not have. */
export const balanceRowsElsewhere = oncePerClass((register, shareClass): readonly BalanceRow[] => [
  ...cancellationsInRepurchases(register, shareClass),
  ...treasuryPurchases(register, shareClass),
  ...treasurySales(register, shareClass),
]);

/** A balance after rows, whatever their order. */
export function balanceAfterRows(balance: Balance, rows: readonly ReturnedRow[]): Balance {
  let { issued, treasury } = balance;
  for (const { change } of rows) {
    issued += change.issued;
    treasury += change.treasury;
  }
  return { issued, treasury };
}

/** What of `IS` makes `movesBalance` true. */
export const MOVING_BALANCE = IS.dated | IS.numbered | IS.standing;

/** True for a row of Movements that changes its class's balance on a day. */
function movesBalance(movement: Movement): boolean {
  return movement.date !== null && movement.number !== null && !isUncancelledRow(movement);
}

/** Rows of Movements that a return has disclosed and that change a balance. */
export const disclosedMoves = partWith(IS.disclosed | MOVING_BALANCE);

const NO_PURCHASES: readonly Repurchase[] = [];
const NO_SALES: readonly TreasurySale[] = [];

/** What a row of Movements does to its class's balance: one change, or none. */
export function balanceRowsOf(movement: Movement): BalanceRow[] {
  const { date, category, disclosedOn } = movement;
  if (date === null || !movesBalance(movement)) return [];
  return [
    {
      date,
      category,
      change: changeBy(movement),
      movement,
      repurchases: NO_PURCHASES,
      sales: NO_SALES,
      disclosedOn,
      isDisclosed: disclosedOn !== null,
    },
  ];
}

const treasuryPurchaseRows = rowsOfCategories((category) => category === "repurchase-into-treasury");
const treasurySaleRows = rowsOfCategories((category) => category === "treasury-sale");
const cancelledPurchases = rowsThat<Repurchase>(
  ({ purpose, cancelledOn, number }) => purpose === "cancellation" && cancelledOn !== null && number !== null,
);
const purchasesIntoTreasury = rowsThat<Repurchase>(({ purpose }) => purpose === "treasury");

function daysOf(rows: readonly Movement[]): ReadonlySet<CivilDate | null> {
  return new Set(rows.map(({ date }) => date));
}

/** Purchases cancelled on a day give that day's cancellation, unless Movements has it. */
function* cancellationsInRepurchases(register: Register, shareClass: ShareClass): Generator<BalanceRow> {
  const byDay = groupedRows(cancelledPurchases(inBlocks(register.repurchases)), (repurchase) =>
    repurchase.shareClass === shareClass.name ? (repurchase.cancelledOn ?? undefined) : undefined,
  );
  const inMovements = daysOf(cancellations(movementsOf(register, shareClass.name)));
  // A cancellation without a Disclosed on cell is in the last return where that closed on or after its day.
  const last = lastReturnDate(register, shareClass.name);
  for (const [date, repurchases] of byDay) {
    if (inMovements.has(date)) continue;
    const number = repurchases.reduce((sum, purchase) => sum + absolute(purchase.number ?? 0n), 0n);
    const isDisclosed = last !== null && date <= last;
    yield {
      date,
      category: "repurchase-cancelled",
      change: { issued: -number, treasury: 0n },
      movement: null,
      repurchases,
      sales: [],
      disclosedOn: null,
      isDisclosed,
    };
  }
}

function* treasuryPurchases(register: Register, shareClass: ShareClass): Generator<BalanceRow> {
  const inMovements = daysOf(treasuryPurchaseRows(movementsOf(register, shareClass.name)));
  for (const repurchase of purchasesIntoTreasury(inBlocks(register.repurchases))) {
    const { tradingDate: date, number, disclosedOn } = repurchase;
    if (repurchase.shareClass !== shareClass.name || date === null || number === null || inMovements.has(date))
      continue;
    const change = { issued: -absolute(number), treasury: absolute(number) };
    yield {
      date,
      category: "repurchase-into-treasury",
      change,
      movement: null,
      repurchases: [repurchase],
      sales: [],
      disclosedOn,
      isDisclosed: disclosedOn !== null,
    };
  }
}

function* treasurySales(register: Register, shareClass: ShareClass): Generator<BalanceRow> {
  const inMovements = daysOf(treasurySaleRows(movementsOf(register, shareClass.name)));
  for (const sale of register.treasurySales) {
    const { tradingDate: date, number, disclosedOn } = sale;
    if (sale.shareClass !== shareClass.name || date === null || number === null || inMovements.has(date)) continue;
    const change = { issued: absolute(number), treasury: -absolute(number) };
    yield {
      date,
      category: "treasury-sale",
      change,
      movement: null,
      repurchases: [],
      sales: [sale],
      disclosedOn,
      isDisclosed: disclosedOn !== null,
    };
  }
}
