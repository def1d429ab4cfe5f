import type { TableRegion } from "../regions/tableRegion";
import { isAllButASlip, numbersOf } from "./numbersOf";

/**
 * True where the balances of the rows come out only if the first of two sides is taken away and the second added. A balance is that of a row above, or an
 * opening one, with the change of its row.
 */
export function areSidesTurned(
  region: TableRegion,
  [up, down, after]: readonly [up: number, down: number, after: number],
  opening: ReadonlySet<number>,
): boolean {
  const [ups, downs] = [numbersOf(region, up), numbersOf(region, down)];
  const before = new Set(opening);
  let turned = 0;
  for (const [index, balance] of numbersOf(region, after).entries()) {
    if (balance === null) continue;
    const change = (ups[index] ?? 0) - (downs[index] ?? 0);
    const asRead = before.has(balance - change);
    if (change !== 0 && asRead) return false;
    if (change !== 0 && before.has(balance + change)) turned += 1;
    before.add(balance);
  }
  return turned > 0;
}

/**
 * True for a column in which each cell is a balance known before with the change of its row: an opening balance of a class, or a cell further up. Without
 * an opening balance two rows must say so.
 * @param changes columns of numbers with their signs: what came in, and what went out
 */
export function areBalancesOf(
  region: TableRegion,
  column: number,
  changes: readonly (readonly [column: number, sign: 1 | -1])[],
  opening: ReadonlySet<number>,
): boolean {
  const parts = changes.map(([change, sign]) => [numbersOf(region, change), sign] as const);
  const before = new Set(opening);
  let held = 0;
  let broken = 0;
  for (const [index, balance] of numbersOf(region, column).entries()) {
    if (balance === null) continue;
    const change = parts.reduce((sum, [numbers, sign]) => sum + sign * (numbers[index] ?? 0), 0);
    const follows = before.has(balance - change);
    if (before.size > 0 && !follows) broken += 1;
    if (follows && change !== 0) held += 1;
    before.add(balance);
  }
  return held >= (opening.size > 0 ? 1 : 2) && isAllButASlip(held, broken, 2);
}

/** True for a column in which each cell is the one above with the change of its row, which stands in one of the others. */
export function isBalanceOf(region: TableRegion, column: number, others: readonly number[]): boolean {
  const changes = others.map((other) => numbersOf(region, other));
  let before: number | null = null;
  let held = 0;
  let broken = 0;
  for (const [index, balance] of numbersOf(region, column).entries()) {
    if (balance === null) continue;
    const change = before === null ? 0 : Math.abs(balance - before);
    before = balance;
    if (change === 0) continue;
    if (changes.some((numbers) => Math.abs(numbers[index] ?? 0) === change)) held += 1;
    else broken += 1;
  }
  return held > 0 && isAllButASlip(held, broken, 2);
}

/** True for a column in which each cell is the one above with the signed change beside it, at least twice, or once after a row that only states it. */
export function isChain(region: TableRegion, column: number, change: number): boolean {
  const [balances, changes] = [numbersOf(region, column), numbersOf(region, change)];
  let before: number | null = null;
  let held = 0;
  let broken = 0;
  for (const [index, balance] of balances.entries()) {
    if (balance === null) continue;
    const moved = changes[index] ?? null;
    if (before === null) held += moved === null ? 1 : 0;
    else if (balance - before !== (moved ?? 0)) broken += 1;
    else if (moved !== null && moved !== 0) held += 1;
    before = balance;
  }
  return held >= 2 && isAllButASlip(held, broken, 2);
}
