import {
  absoluteRatio,
  compareRatios,
  divideRatios,
  isZero,
  multiplyRatios,
  type Ratio,
  ratioOf,
  showExactly,
  subtractRatios,
} from "../../shares/values/ratio";
import { withoutEnding } from "../../shares/values/withoutEnding";
import { UNLIKELINESS } from "./handSlip";
import { isOnePartApart, slipOfDay } from "./slipOfDay";

/**
 * A slip of a year is likelier than one of ten; another month or another day of the month is likelier than another date altogether, above all
 * where the day repeats the one above: that explains any value as well as a digit does.
 * @param slip by which the value was typed as what is stated
 */
export function oddityOfDay(stated: Ratio, value: Ratio, repeats: boolean, slip = slipOfDay(value, stated)): number {
  const days = (stated.numerator - value.numerator) / stated.denominator;
  const isFar = days > FAR || -days > FAR;
  const shown = repeats && slip === "other" ? "neighbour-repeated" : slip;
  // Only a day without a slip, or one that repeats another, needs it.
  const part = (slip === "other" || repeats) && isOnePartApart(value, stated) ? ONE_PART : 0;
  const likeliest = Math.min(
    UNLIKELINESS[slip] - (slip === "other" ? part : 0),
    ...(repeats ? [UNLIKELINESS["neighbour-repeated"] - part] : []),
  );
  return (isFar ? 2 : 0) + likeliest - UNLIKELINESS[shown];
}

/** How much likelier. */
const ONE_PART = 3;

/** Days: about three years. */
const FAR = 1_100n;

/** Numbers of a column tend to have as many decimals, or whole numbers to be round, as the others of it. */
export function oddityOfShape(value: Ratio, stated: Ratio, others: readonly Ratio[]): number {
  const [own, typed, ...shapes] = [value, stated, ...others].map(shapeOf);
  if (own === undefined || typed === undefined) return 0;
  // A figure with a decimal more is one of ten times as many.
  const asLong = shapes.filter(({ decimals }) => decimals >= own.decimals).length;
  if (others.length < 2) return own.decimals > typed.decimals && asLong === 0 ? 1 : 0;
  const isOddlyLong =
    shapes.every(({ decimals }) => decimals !== own.decimals) ||
    (own.decimals > typed.decimals && asLong * 2 <= shapes.length);
  const zeros = Math.min(...shapes.map((shape) => shape.zeros));
  const fewer = Math.max(0, zeros - own.zeros);
  // Three numbers with a zero at their end are seldom so by chance, and two hardly tell.
  const tooLong = !isOddlyLong ? 0 : own.decimals > typed.decimals && asLong === 0 ? 2 : 1;
  return tooLong + (others.length >= 3 ? Math.min(3, 1.5 * fewer) : zeros > 1 ? Math.min(2, fewer) : 0);
}

/** One zero too many or too few is likelier than two; and of a number that ends in none, few have lost one. */
export function oddityOfZeros(value: Ratio, stated: Ratio): number {
  const [meant, typed] = [value, stated].map((each) => shapeOf(each).zeros);
  if (meant === undefined || typed === undefined) return 0;
  return Math.abs(meant - typed) - 1 + (typed === 0 ? 1 : 0);
}

export function shapeOf(value: Ratio): { readonly decimals: number; readonly zeros: number } {
  const text = showExactly(value);
  const [whole = "", decimals = ""] = text.split(".");
  return { decimals: decimals.length, zeros: decimals === "" ? whole.length - withoutEnding(whole, "0").length : 0 };
}

/** So many times nearer to the usual than what stands in the cell. */
const FAR_NEARER = ratioOf(10n);

export function isFarNearer(usual: Ratio, value: Ratio, stated: Ratio): boolean {
  const [away, was] = [value, stated].map((each) => absoluteRatio(subtractRatios(each, usual)));
  return away !== undefined && was !== undefined && compareRatios(multiplyRatios(away, FAR_NEARER), was) < 0;
}

const MILLION = 1_000_000n;
const A_STEP = 4_000_000;

/** Distances from the usual that a person tells apart, in thousandths. */
const DISTANCES = [5n, 10n, 20n, 50n, 100n, 250n, 500n, 1_000n] as const;

export function distance(usual: Ratio, value: Ratio): number {
  if (isZero(usual)) return 0;
  const { numerator, denominator } = divideRatios(value, usual);
  const apart = numerator > denominator ? numerator - denominator : denominator - numerator;
  const steps = DISTANCES.filter((thousandths) => apart * 1_000n > thousandths * denominator).length;
  // Of values as likely as each other the nearer comes first, and no more than that.
  const millionths = denominator === 0n ? 0n : (apart * MILLION) / denominator;
  return steps + parseInt((millionths < MILLION ? millionths : MILLION).toString(), 10) / A_STEP;
}
