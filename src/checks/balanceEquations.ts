import { type Balance, changeOfIssued, changeOfTreasury, totalOf } from "../shares/balances/balances";
import type { BalanceRow } from "../shares/balances/balanceRows";
import type { Figure } from "../shares/values/figure";
import type { Movement } from "../shares/register/movement";
import { dealingCell, movementCell, numberCell } from "../shares/register/rowCells";
import type { ShareClass } from "../shares/register/shareClass";
import { hasField } from "../shares/register/table";
import { absolute } from "../shares/values/quantity";
import { ratioOf } from "../shares/values/ratio";
import { type Equation, sumEquation, type Term } from "./equation";

/** Which shares a balance counts: issued without treasury shares, treasury shares, or both. */
export type Measure = "issued" | "treasury" | "total";

/** The part of a balance that a measure counts. */
export function measured(measure: Measure, balance: Balance): bigint {
  return measure === "total" ? totalOf(balance) : balance[measure];
}

/** A share count at its cell, counted so often: 1, −1. */
export function termOf({ cell, value }: Figure<bigint>, factor: bigint): Term {
  return { cell, value: ratioOf(value), factor };
}

/** The opening balance of the register as terms of a sum. */
export function openingTerms(shareClass: ShareClass, measure: Measure): readonly Term[] {
  const { openingBalance, openingTreasury } = shareClass;
  const issued = openingBalance === null || measure === "treasury" ? [] : [termOf(openingBalance, 1n)];
  const treasury = openingTreasury === null || measure === "issued" ? [] : [termOf(openingTreasury, 1n)];
  return [...issued, ...treasury];
}

/** What a row of Movements adds to a balance, at its cells; empty where it adds nothing. */
export function movementTerms(movement: Movement, measure: Measure): readonly Term[] {
  const issued = measure === "treasury" ? [] : signedTerms(movement, changeOfIssued(movement));
  const treasury = measure === "issued" ? [] : treasuryTerms(movement);
  return [...issued, ...treasury];
}

function treasuryTerms(movement: Movement): readonly Term[] {
  const { treasuryShares } = movement;
  if (treasuryShares === null) return signedTerms(movement, changeOfTreasury(movement));
  return [termOf({ cell: movementCell(movement, "Treasury shares"), value: treasuryShares }, 1n)];
}

/** A change by the number of a row, in the terms of its cell: a Decrease column holds a size without a sign. */
function signedTerms(movement: Movement, change: bigint): readonly Term[] {
  const number = movement.number ?? 0n;
  if (change === 0n) return [];
  const isSize = number < 0n && !hasField(movement.origin.table, "Number of shares");
  const held = isSize ? -number : number;
  return [termOf({ cell: numberCell(movement), value: held }, change === held ? 1n : -1n)];
}

/** What a change of a balance adds to it, from whichever table holds it. */
export function rowTerms({ movement, repurchases, sales, change }: BalanceRow, measure: Measure): readonly Term[] {
  if (movement !== null) return movementTerms(movement, measure);
  const signs = { issued: signOf(change.issued), treasury: signOf(change.treasury), total: signOf(totalOf(change)) };
  const factor = signs[measure];
  if (factor === 0n) return [];
  return [...repurchases, ...sales].map((dealing) => {
    const value = dealing.number ?? 0n;
    return termOf({ cell: dealingCell(dealing, "Number"), value }, value < 0n ? -factor : factor);
  });
}

function signOf(count: bigint): bigint {
  return count === 0n ? 0n : count / absolute(count);
}

/**
 * A stated balance = an opening balance and changes. What no cell of these accounts for stays a constant.
 * @param expected what they come to
 */
export function balanceEquation(stated: Figure<bigint>, expected: bigint, terms: readonly Term[]): Equation {
  const summed = terms.reduce((sum, { value, factor }) => sum + (value.numerator / value.denominator) * factor, 0n);
  return sumEquation([termOf(stated, -1n), ...terms], ratioOf(expected - summed));
}
