import type { Ledger } from "../../../shares/ledger";
import { openingOfReturn } from "../balances/meantBalance";
import type { Term } from "../../equation";
import type { BasisRule } from "../../../shares/disclosure/percentageBasis";
import type { ClassReturn, ReturnContent } from "../../../shares/disclosure/returnContent";
import type { Register } from "../../../shares/register/register";
import type { ShareClass } from "../../../shares/register/shareClass";
import { absolute, type ShareCount } from "../../../shares/values/quantity";
import { absoluteRatio, multiplyRatios, type Ratio, ratioOf } from "../../../shares/values/ratio";
import { heldNumber, openingTerms, rowTerms, sizeTerms } from "../../balanceEquations";
import { type Equation, type Wanted } from "../../equation";
import {
  decimalsOf,
  type PercentageOfRow,
  percentageText,
  shownPercentage,
  type WayOfPercentage,
} from "./statedPercentages";

type Rounding = WayOfPercentage["rounding"];

/**
 * Stated percentage = number × 100 ÷ base, rounded to the decimals of its cell. Of the row's number or its line's, and of the
 * roundings, the first that holds is meant. The figures are the percentage, the row's number, and the opening balances of the base.
 */
export function percentageEquation(
  row: PercentageOfRow,
  base: ShareCount,
  openings: readonly Term[],
  roundings: readonly [Rounding, ...Rounding[]],
): Equation {
  const { stated, cell, numbers } = row;
  const decimals = decimalsOf(stated);
  const rounding = roundings.length > 1 ? "either" : roundings[0];
  const number =
    numbers
      .map(absolute)
      .find((each) => roundings.some((way) => percentageText(each, base, decimals, way) === shownPercentage(stated))) ??
    row.number;
  const held = heldNumber(row.row);
  const inCell = ratioOf(1n, stated.keptAs === "fraction of one" ? 100n : 1n);
  const statedFigure = { cell, value: multiplyRatios(stated.value, inCell), isWhole: false };
  const numberFigure = held === null ? [] : [{ cell: held.cell, value: ratioOf(held.value) }];
  const heldValue = held?.value ?? 0n;

  const readWith = (values: ReadonlyMap<number, Ratio>): Read => {
    const [percentage = statedFigure.value, size = ratioOf(heldValue)] = [values.get(0), values.get(1)];
    let change = 0n;
    for (const [index, value] of values) {
      const term = openings[index - 2];
      if (term !== undefined) change += (wholeOf(value) - wholeOf(term.value)) * term.factor;
    }
    return {
      range: rangeOf(multiplyRatios(percentage, ratioOf(inCell.denominator)), decimals, rounding),
      number: number + absolute(wholeOf(size)) - absolute(heldValue),
      base: base + change,
    };
  };
  const standing = readWith(new Map());
  const figures = [statedFigure, ...numberFigure, ...openings];
  return {
    cells: figures.map((figure) => figure.cell),
    figures,
    holds: gives(standing),
    holdsWith: (changes) => gives(readWith(changes)),
    // A percentage is a formula of its own: its equation holds as it did.
    recalculated: () => null,
    wanted(index) {
      const value = figures[index]?.value;
      if (index === 0)
        return {
          least: multiplyRatios(
            percentageOf(standing, decimals, rounding === "either" ? "truncated" : rounding),
            inCell,
          ),
          most: multiplyRatios(percentageOf(standing, decimals, rounding), inCell),
        };
      if (value === undefined) return null;
      if (index === 1) return numberWanted(standing, number - absolute(heldValue), heldValue < 0n);
      return baseWanted(standing, wholeOf(value), openings[index - 2]?.factor ?? 1n);
    },
  };
}

/** The cells a base is added up from: opening balances, what returns have disclosed since, and the purchases left out of it. */
export function baseTerms(
  ledger: Ledger,
  content: ReturnContent,
  rule: BasisRule,
  block: ClassReturn,
): readonly Term[] {
  return baseClasses(ledger.register, rule, block).flatMap((shareClass) => [
    ...openingTerms(shareClass, "issued"),
    ...(openingOfReturn(ledger, content, shareClass)?.changes() ?? []).flatMap((row) => rowTerms(row, "issued")),
    ...(rule.endsWith("less uncancelled")
      ? ledger.rowsUncancelledBefore(shareClass, content.earliestEvent).flatMap(({ row }) => sizeTerms(row, -1n))
      : []),
  ]);
}

/** The classes whose opening balances make the base of a class's percentages under a rule. */
export function baseClasses({ classes }: Register, rule: BasisRule, block: ClassReturn): readonly ShareClass[] {
  return rule.startsWith("this class") ? [block.shareClass] : classes;
}

/** Percentages that round to the stated one: from `least` to below `beyond`, in parts of which a percent has `parts`. */
interface Range {
  readonly least: bigint;
  readonly beyond: bigint;
  readonly parts: bigint;
}

/** What the figures of an equation come to. */
interface Read {
  readonly range: Range;
  readonly number: ShareCount;
  readonly base: ShareCount;
}

function rangeOf(percentage: Ratio, decimals: number, rounding: Rounding | "either"): Range {
  const unit = 10n ** BigInt(decimals);
  const { numerator, denominator } = absoluteRatio(percentage);
  const shown = (numerator * unit * 2n + denominator) / (denominator * 2n);
  return {
    least: rounding === "truncated" ? shown * 2n : shown * 2n - 1n,
    beyond: rounding === "half up" ? shown * 2n + 1n : shown * 2n + 2n,
    parts: unit * 2n,
  };
}

function gives({ range, number, base }: Read): boolean {
  const exact = number * 100n * range.parts;
  return base > 0n && exact >= range.least * base && exact < range.beyond * base;
}

function percentageOf({ number, base }: Read, decimals: number, rounding: Rounding | "either"): Ratio {
  const unit = 10n ** BigInt(decimals);
  const scaled = absolute(number) * 100n * unit;
  return ratioOf(rounding === "truncated" ? scaled / base : (scaled * 2n + base) / (base * 2n), unit);
}

/**
 * @param beside what the number of the line has beside that of the row
 * @param isNegative true where the cell holds the number with a minus
 */
function numberWanted({ range, base }: Read, beside: ShareCount, isNegative: boolean): Wanted {
  const least = ratioOf(range.least <= 0n ? 0n : ceiling(range.least * base, 100n * range.parts) - beside);
  const most = ratioOf(ceiling(range.beyond * base, 100n * range.parts) - 1n - beside);
  return isNegative ? { least: negated(most), most: negated(least) } : { least, most };
}

/** @param value of the cell, which is added to the base or taken off it */
function baseWanted({ range, number, base }: Read, value: ShareCount, factor: bigint): Wanted {
  const exact = number * 100n * range.parts;
  const least = exact / range.beyond + 1n - base;
  const most = range.least <= 0n ? null : exact / range.least - base;
  return factor > 0n
    ? { least: ratioOf(value + least), most: most === null ? null : ratioOf(value + most) }
    : { least: most === null ? null : ratioOf(value - most), most: ratioOf(value - least) };
}

function ceiling(numerator: bigint, denominator: bigint): bigint {
  return (numerator + denominator - 1n) / denominator;
}

function negated({ numerator, denominator }: Ratio): Ratio {
  return { numerator: -numerator, denominator };
}

function wholeOf({ numerator, denominator }: Ratio): bigint {
  return numerator / denominator;
}
