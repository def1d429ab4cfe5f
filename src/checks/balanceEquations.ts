import { absolute } from "../shares/values/quantity";
import { type Balance, changeOfIssued, changeOfTreasury, totalOf } from "../shares/balances/balances";
import type { BalanceRow } from "../shares/balances/balanceRows";
import type { CellRef } from "../shares/values/cell";
import type { Figure } from "../shares/values/figure";
import type { Movement } from "../shares/register/movement";
import type { Repurchase, TreasurySale } from "../shares/register/repurchase";
import { dealingCell, hasSignedNumber, holdsSize, movementCell, numberCell } from "../shares/register/rowCells";
import type { ShareClass } from "../shares/register/shareClass";
import { ratioOf } from "../shares/values/ratio";
import { type Equation, type EquationFigure, onDemand, sumEquation, type Term } from "./equation";

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

/** A share count at its cell. */
export function figureOf({ cell, value }: Figure<bigint>): EquationFigure {
  return { cell, value: ratioOf(value) };
}

/** The opening balance of the register as terms of a sum, counted so often. */
export function openingTerms(shareClass: ShareClass, measure: Measure, factor = 1n): readonly Term[] {
  const { openingBalance, openingTreasury } = shareClass;
  const issued = openingBalance === null || measure === "treasury" ? [] : [termOf(openingBalance, factor)];
  const treasury = openingTreasury === null || measure === "issued" ? [] : [termOf(openingTreasury, factor)];
  return [...issued, ...treasury];
}

/** What a row of Movements adds to a balance, at its cells; empty where it adds nothing. */
export function movementTerms(movement: Movement, measure: Measure): readonly Term[] {
  const issued = measure === "treasury" ? [] : signedTerms(movement, changeOfIssued);
  const treasury = measure === "issued" ? [] : treasuryTerms(movement);
  return [...issued, ...treasury];
}

function treasuryTerms(movement: Movement): readonly Term[] {
  const { treasuryShares } = movement;
  if (treasuryShares === null) return signedTerms(movement, changeOfTreasury);
  return [termOf({ cell: movementCell(movement, "Treasury shares"), value: treasuryShares }, 1n)];
}

/** A change by the number of a row, plus or minus that number, in the terms of its cell. */
function signedTerms(movement: Movement, changeOf: (movement: Movement) => bigint): readonly Term[] {
  const held = heldNumber(movement);
  if (held === null) return [];
  // A row of no shares has no direction: one share there shows which way its number counts.
  if (held.value === 0n) {
    const ofOne = hasSignedNumber(movement) ? changeOf({ ...movement, number: 1n }) : 0n;
    return ofOne === 0n ? [] : [termOf(held, ofOne)];
  }
  const change = changeOf(movement);
  return change === 0n ? [] : [termOf(held, change === held.value ? 1n : -1n)];
}

/** The size of a row's number as a term of a sum, counted so often; empty where the row has none. */
export function sizeTerms(row: Movement | Dealing, factor: bigint): readonly Term[] {
  const held = heldNumber(row);
  return held === null ? [] : [termOf(held, held.value < 0n ? -factor : factor)];
}

/** The same, whatever sign the cell has: where what is meant is how many shares, a minus too many is no other number. */
export function unsignedTerms(row: Movement | Dealing, factor: bigint): readonly Term[] {
  const held = heldNumber(row);
  return held === null ? [] : [{ ...termOf(held, factor), isSize: true }];
}

type Dealing = Repurchase | TreasurySale;

/** The number of a row as its cell holds it: under Decrease, under `Less:` or beside `Out` stands a size without a sign. */
export function heldNumber(row: Movement | Dealing): Figure<bigint> | null {
  const { number } = row;
  if (number === null) return null;
  if ("tradingDate" in row) return { cell: dealingCell(row, "Number"), value: number };
  const isSize = number < 0n && holdsSize(row);
  return { cell: numberCell(row), value: isSize ? -number : number };
}

/** What a change of a balance adds to it, from whichever table holds it. */
export function rowTerms(row: BalanceRow, measure: Measure): readonly Term[] {
  const { movement, repurchases, sales } = row;
  if (movement !== null) return movementTerms(movement, measure);
  const factor = countedTimes(row, measure);
  return factor === 0n ? [] : [...repurchases, ...sales].flatMap((dealing) => sizeTerms(dealing, factor));
}

/** The numbers of purchases and sales that rows of a balance count, at their cells. */
export function dealingCells(rows: readonly BalanceRow[]): readonly CellRef[] {
  return rows.flatMap(({ repurchases, sales }) =>
    [...repurchases, ...sales].flatMap((dealing) => heldNumber(dealing)?.cell ?? []),
  );
}

/** A sale takes shares out of treasury and issues them, a purchase the other way round unless they are cancelled. */
function countedTimes({ sales, category }: BalanceRow, measure: Measure): bigint {
  const issued = sales.length > 0 ? 1n : -1n;
  const treasury = category === "repurchase-cancelled" ? 0n : -issued;
  return { issued, treasury, total: issued + treasury }[measure];
}

/**
 * A stated balance = an opening balance and changes. What no cell of these accounts for stays a constant.
 * @param expected what they come to
 */
export function balanceEquation(stated: Figure<bigint>, expected: bigint, terms: readonly Term[]): Equation {
  const writeOut = (): Equation => sumEquation([termOf(stated, -1n), ...terms], ratioOf(expected - comesTo(terms)));
  return onDemand(expected === stated.value, writeOut, [stated.cell, ...terms.map(({ cell }) => cell)]);
}

/** What share counts add up to, each as often as it counts. */
export function comesTo(terms: readonly Term[]): bigint {
  return terms.reduce((sum, { value, factor, isSize = false }) => {
    const number = value.numerator / value.denominator;
    return sum + (isSize ? absolute(number) : number) * factor;
  }, 0n);
}
