import { type Balance, changeOfIssued, changeOfTotal, changeOfTreasury, totalOf } from "./balances";
import type { BalanceRow } from "./balanceRows";
import { changesElsewhere } from "./changesElsewhere";
import { isInOpening, type OpeningLine, registerOpening } from "./openingLine";
import { isKnown, type Movement } from "../register/movement";
import type { ShareClass } from "../register/shareClass";
import { fromTheOldest } from "../values/fromTheOldest";
import type { ShareCount } from "../values/quantity";

/** A row whose Balance after does not follow from the row above. */
export interface BrokenBalance {
  readonly movement: Movement;
  /** The row of the class above it; null where the opening balance comes before. */
  readonly before: Movement | null;
  readonly expected: ShareCount;
  readonly stated: ShareCount;
  /** Rows of other tables that the expected figure counts, and what they come to. */
  readonly elsewhere: readonly BalanceRow[];
  readonly changeElsewhere: ShareCount;
  /** True where the rows below go on from the expected figure: the Balance after of this one row is the slip. */
  readonly slipOfOneRow: boolean;
}

/** A column of balances: what it measures, what a row does to it, and what it says on a row. */
interface BalanceColumn {
  readonly measure: (balance: Balance) => ShareCount;
  readonly changeOf: (movement: Movement) => ShareCount;
  readonly stated: (movement: Movement) => ShareCount | null;
}

const BY_ISSUED: BalanceColumn = {
  measure: ({ issued }) => issued,
  changeOf: changeOfIssued,
  stated: ({ balanceAfter }) => balanceAfter,
};
const BY_TOTAL: BalanceColumn = { ...BY_ISSUED, measure: totalOf, changeOf: changeOfTotal };

/** A column of running balances that a register may keep beside Balance after. */
export type TotalColumn = "Treasury balance after" | "Total after";

const TOTAL_COLUMNS: Readonly<Record<TotalColumn, BalanceColumn>> = {
  "Treasury balance after": {
    measure: ({ treasury }) => treasury,
    changeOf: changeOfTreasury,
    stated: ({ treasuryAfter }) => treasuryAfter,
  },
  "Total after": { measure: totalOf, changeOf: changeOfTotal, stated: ({ totalAfter }) => totalAfter },
};

/** The rows of a class, and where its running balance begins. */
export interface RunningBalance {
  readonly shareClass: ShareClass;
  /** Those of the class and those that may be, in the order of the sheet. */
  readonly movements: readonly Movement[];
  /** Every change of its balance, of all tables. */
  readonly rows: readonly BalanceRow[];
  readonly line: OpeningLine;
  /** Opening balance less the last return's: a column that goes on from the last return is no break. */
  readonly openingInDoubt: ShareCount;
}

/**
 * The rows of a class at which its running balance first goes wrong. Rows before the opening date are compared with the row above alone.
 * After a break the column is taken to go on from either figure, so that one slip is reported once.
 * The column may keep issued shares or the total with treasury shares: the one that holds from the first row is meant. It may count what other tables hold
 * (purchases into treasury, cancellations, sales) or leave it out.
 */
export function brokenBalances(running: RunningBalance): readonly BrokenBalance[] {
  const rows = fromTheOldest(running.movements, ({ date }) => date);
  const issued = breaksDown(rows, running, BY_ISSUED);
  const firstStated = rows.find(({ balanceAfter }) => balanceAfter !== null);
  if (issued[0] === undefined || issued[0].movement !== firstStated) return issued;
  const total = breaksDown(rows, running, BY_TOTAL);
  return total[0]?.movement === issued[0].movement ? issued : total;
}

/** As `brokenBalances`, of a column of treasury shares or of issued and treasury shares together. */
export function brokenTotals(running: RunningBalance, column: TotalColumn): readonly BrokenBalance[] {
  const openingInDoubt = column === "Total after" ? running.openingInDoubt : 0n;
  const rows = fromTheOldest(running.movements, ({ date }) => date);
  return breaksDown(rows, { ...running, openingInDoubt }, TOTAL_COLUMNS[column]);
}

/** Goes down a column from the oldest row on. */
function breaksDown(
  rows: readonly Movement[],
  { shareClass, rows: ofAllTables, line, openingInDoubt }: RunningBalance,
  { measure, changeOf, stated: statedOn }: BalanceColumn,
): readonly BrokenBalance[] {
  const broken: BrokenBalance[] = [];
  // What the balance before a row may be, the likeliest first; the other only after a break. Null while it is not known.
  let likeliest: ShareCount | null = null;
  let other: ShareCount | null = null;
  let before: Movement | null = null;
  let isOpened = false;
  let isBrokenBefore = false;
  const elsewhere = changesElsewhere(ofAllTables, measure, { movements: rows, changeOf, stated: statedOn });
  for (const movement of rows) {
    if (!isOpened && !isInOpening(line, movement)) {
      const opening = registerOpening(shareClass);
      likeliest = opening === null ? null : measure(opening);
      other = likeliest === null || openingInDoubt === 0n ? null : likeliest - openingInDoubt;
      before = null;
      isBrokenBefore = false;
      isOpened = true;
      elsewhere.open(line, likeliest);
    }
    const stated = statedOn(movement);
    if (!isKnown(movement)) {
      likeliest = movement.shareClass === null ? null : stated;
      other = null;
      continue;
    }
    const change = changeOf(movement);
    let expected: ShareCount | null = likeliest === null ? null : likeliest + change;
    const otherwise: ShareCount | null = other === null ? null : other + change;
    const counted: readonly BalanceRow[] =
      expected !== null && stated !== null && stated !== otherwise
        ? elsewhere.countedBy(movement.date, stated - expected)
        : [];
    const changeElsewhere = counted.reduce((sum, row) => sum + measure(row.change), 0n);
    if (expected !== null) expected += changeElsewhere;
    likeliest = stated ?? expected;
    other = stated === null ? otherwise : null;
    const last = broken.at(-1);
    if (isBrokenBefore && stated !== null && stated === otherwise && last !== undefined)
      broken[broken.length - 1] = { ...last, slipOfOneRow: true };
    isBrokenBefore = stated !== null && expected !== null && stated !== expected && stated !== otherwise;
    if (isBrokenBefore && stated !== null && expected !== null) {
      broken.push({ movement, before, expected, stated, elsewhere: counted, changeElsewhere, slipOfOneRow: false });
      other = expected;
    }
    before = movement;
  }
  return broken;
}
