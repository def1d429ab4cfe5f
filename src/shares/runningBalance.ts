import { changeBy, totalOf, type Balance } from "./balances";
import type { Movement } from "./movement";
import { movementsOf } from "./movementsByClass";
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
  const rows = rowsInOrder(register, shareClass);
  const isInOpening = inOpeningBalance(register, shareClass);
  const walkBy = (measure: Column["measure"]): BrokenBalance[] => walk(rows, isInOpening, openingFigures(shareClass, measure, openingInDoubt), { measure, stated: (movement) => movement.balanceAfter });
  const issued = walkBy((balance) => balance.issued);
  const firstStated = rows.find((movement) => movement.balanceAfter !== null);
  if (issued[0] === undefined || issued[0].movement !== firstStated) return issued;
  const total = walkBy(totalOf);
  return total[0]?.movement !== firstStated ? total : issued;
}

/** A column of running balances that a register may keep beside Balance after. */
export type TotalColumn = "Treasury balance after" | "Total after";

const TOTAL_COLUMNS: Readonly<Record<TotalColumn, Column>> = {
  "Treasury balance after": { measure: (balance) => balance.treasury, stated: (movement) => movement.treasuryAfter },
  "Total after": { measure: totalOf, stated: (movement) => movement.totalAfter },
};

/** As `brokenBalances`, of a column of treasury shares or of issued and treasury shares together. */
export function brokenTotals(register: Register, shareClass: ShareClass, column: TotalColumn, openingInDoubt: ShareCount): BrokenBalance[] {
  const { measure, stated } = TOTAL_COLUMNS[column];
  const opening = openingFigures(shareClass, measure, column === "Total after" ? openingInDoubt : 0n);
  return walk(rowsInOrder(register, shareClass), inOpeningBalance(register, shareClass), opening, { measure, stated });
}

/** What a column of balances measures, and what it says on a row. */
interface Column {
  readonly measure: (balance: Balance) => ShareCount;
  readonly stated: (movement: Movement) => ShareCount | null;
}

/** Rows of the class, and those of a class not known, which may be its own. */
function rowsInOrder(register: Register, shareClass: ShareClass): readonly Movement[] {
  const ofClass = movementsOf(register, shareClass.name);
  return inOrderOfTime(movementsOf(register, null).length === 0 ? ofClass : register.movements.filter((movement) => movement.shareClass === shareClass.name || movement.shareClass === null));
}

/** What the balance before a row may be, the likeliest first; the other only after a break. Null while it is not known. */
interface Known {
  readonly likeliest: ShareCount | null;
  readonly other: ShareCount | null;
}

const NOT_KNOWN: Known = { likeliest: null, other: null };

function walk(rows: readonly Movement[], isInOpening: (row: Movement) => boolean, opening: Known, { measure, stated: statedOn }: Column): BrokenBalance[] {
  const broken: BrokenBalance[] = [];
  let { likeliest, other } = NOT_KNOWN;
  let before: Movement | null = null;
  let opened = false;
  for (const movement of rows) {
    if (!opened && !isInOpening(movement)) {
      ({ likeliest, other } = opening);
      before = null;
      opened = true;
    }
    const stated = statedOn(movement);
    if (movement.shareClass === null || movement.date === null || (movement.number === null && !isUncancelledRow(movement))) {
      likeliest = movement.shareClass === null ? null : stated;
      other = null;
      continue;
    }
    const change = measure(changeBy(movement));
    const expected: ShareCount | null = likeliest === null ? null : likeliest + change;
    const otherwise: ShareCount | null = other === null ? null : other + change;
    likeliest = stated ?? expected;
    other = stated === null ? otherwise : null;
    if (stated !== null && expected !== null) {
      const last = broken.at(-1);
      if (last !== undefined && last.movement === before && stated === otherwise) broken[broken.length - 1] = { ...last, slipOfOneRow: true };
      if (stated !== expected && stated !== otherwise) {
        broken.push({ movement, before, expected, stated, slipOfOneRow: false });
        other = expected;
      }
    }
    before = movement;
  }
  return broken;
}

function openingFigures(shareClass: ShareClass, measure: Column["measure"], openingInDoubt: ShareCount): Known {
  if (shareClass.openingBalance === null) return NOT_KNOWN;
  const opening = measure({ issued: shareClass.openingBalance.value, treasury: shareClass.openingTreasury?.value ?? 0n });
  return { likeliest: opening, other: openingInDoubt === 0n ? null : opening - openingInDoubt };
}
