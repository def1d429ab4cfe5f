import {
  absoluteRatio,
  addRatios,
  compareRatios,
  divideRatios,
  multiplyRatios,
  type Ratio,
  ratioOf,
  showExactly,
  subtractRatios,
} from "../shares/values/ratio";
import { type Equation, type EquationFigure, exactly, onDemand, relationEquation } from "./equation";

/** An amount is kept in cents: what a formula leaves behind them is no difference. */
const MOST_DECIMALS = 2;
const HALF = ratioOf(1n, 2n);
const TEN = 10n;

/**
 * A stated amount = the sum of others, as far as the decimals of the stated one go: 500,383 may be 500,382.6. Amounts kept in thousands may each be rounded,
 * and their sum be off by as many halves of the last digit.
 * @param unit what a column counts in: 1,000 under `HK$'000`
 */
export function roundedSum(stated: EquationFigure, parts: readonly EquationFigure[], unit: bigint): Equation {
  const sum = parts.reduce((all, { value }) => addRatios(all, value), ratioOf(0n));
  const roomOf = (amount: Ratio): Ratio => roomFor(amount, unit, parts.length);
  const holds = (amount: Ratio, added: Ratio): boolean =>
    compareRatios(absoluteRatio(subtractRatios(amount, added)), roomOf(amount)) <= 0;
  const writeOut = (): Equation =>
    relationEquation([stated, ...parts], {
      holds: ([amount = stated.value, ...values]) => holds(amount, values.reduce(addRatios, ratioOf(0n))),
      wanted(index, [amount = stated.value, ...values]) {
        const others = values.toSpliced(index - 1, index === 0 ? 0 : 1).reduce(addRatios, ratioOf(0n));
        const value = index === 0 ? others : subtractRatios(amount, others);
        // Of whole figures no other one will do; a figure with decimals more than the total has leaves as much room as it was rounded by.
        const isExact =
          unit === 1n && decimalsOf(value) <= Math.min(decimalsOf(index === 0 ? others : amount), MOST_DECIMALS);
        if (isExact || index === 0) return exactly(value);
        const room = roomOf(amount);
        return { least: subtractRatios(value, room), most: addRatios(value, room) };
      },
    });
  return onDemand(holds(stated.value, sum), writeOut, [stated.cell, ...parts.map(({ cell }) => cell)]);
}

/** Half of the last digit of a stated amount, and in thousands as often as there are figures. */
function roomFor(stated: Ratio, unit: bigint, parts: number): Ratio {
  if (unit === 1n) return multiplyRatios(HALF, ratioOf(1n, TEN ** BigInt(Math.min(decimalsOf(stated), MOST_DECIMALS))));
  const held = divideRatios(stated, ratioOf(unit));
  const last = ratioOf(unit, TEN ** BigInt(Math.min(decimalsOf(held), MOST_DECIMALS)));
  return multiplyRatios(multiplyRatios(HALF, last), ratioOf(BigInt(parts + 1)));
}

function decimalsOf(value: Ratio): number {
  return showExactly(value).split(".")[1]?.length ?? 0;
}
