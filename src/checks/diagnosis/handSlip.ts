import { withoutEnding } from "../../shares/values/withoutEnding";
import {
  absoluteRatio,
  compareRatios,
  multiplyRatios,
  type Ratio,
  ratioOf,
  showExactly,
} from "../../shares/values/ratio";

/** How a hand gets from the value that was meant to what stands in the cell. The words are part of the JSON. */
export type Slip =
  | "digits-exchanged"
  | "digit-replaced"
  | "digit-dropped"
  | "digit-doubled"
  | "digit-added"
  | "zeros"
  | "sign-turned"
  | "decimal-point"
  | "neighbour-repeated"
  | "date-exchanged"
  | "class-exchanged"
  | "event-exchanged"
  | "cells-exchanged"
  | "row-missing"
  | "row-twice"
  | "wrong-side"
  | "wrong-table"
  | "left-blank"
  | "comma-misplaced"
  | "other";

/**
 * How far a slip is from what hands usually do; the lower, the likelier. A sign turned, or two neighbouring digits exchanged,
 * leaves marks that chance seldom leaves; one digit replaced explains one difference in ten. A zero at the end is typed or left out in one
 * way alone, and a point beside its place in two; a digit is doubled, or one too many, in as many as the number has.
 * Two rows that cannot be told apart are likelier one too many than one of them in the wrong class.
 */
export const UNLIKELINESS: Readonly<Record<Slip, number>> = {
  "sign-turned": 0,
  "wrong-side": 0,
  "row-twice": 0.5,
  "class-exchanged": 1,
  "event-exchanged": 1,
  "cells-exchanged": 1,
  "date-exchanged": 1,
  "digits-exchanged": 1,
  zeros: 0.5,
  "digit-doubled": 1,
  "decimal-point": 0.5,
  "left-blank": 1,
  "comma-misplaced": 1,
  "row-missing": 2,
  "wrong-table": 2,
  "digit-dropped": 2,
  "digit-added": 3,
  "digit-replaced": 3,
  "neighbour-repeated": 4,
  other: 8,
};

/** The slip by which `meant` was typed as `stated`; `other` where no single slip of the hand does it. */
export function slipOfHand(meant: Ratio, stated: Ratio): Slip {
  if (compareRatios(meant, negated(stated)) === 0) return "sign-turned";
  const [from, to] = [meant, stated].map((value) => showExactly(absoluteRatio(value)));
  if (from === undefined || to === undefined || meant.numerator < 0n !== stated.numerator < 0n) return "other";
  if (digitsOf(from) === digitsOf(to) && from !== to) return isWhole(from) && isWhole(to) ? "zeros" : "decimal-point";
  if (isWithZeros(from, to) || isWithZeros(to, from)) return "zeros";
  // A decimal left out or typed twice changes how many decimals there are.
  const slips = [slipOfDigits(padded(from, to), padded(to, from)), slipOfDigits(from, to)] as const;
  return UNLIKELINESS[slips[1]] < UNLIKELINESS[slips[0]] ? slips[1] : slips[0];
}

/** `100` and `1000`: the same figure with zeros at its end, of whole numbers. */
function isWithZeros(shorter: string, longer: string): boolean {
  return isWhole(shorter) && isWhole(longer) && longer.startsWith(shorter) && /^0+$/.test(longer.slice(shorter.length));
}

function isWhole(text: string): boolean {
  return !text.includes(".");
}

/** Digits without the point and without zeros at either end: what a moved point leaves as it was. */
function digitsOf(text: string): string {
  return withoutEnding(text.replace(".", "").replace(/^0+/, ""), "0");
}

/** With as many decimals as the other: 0.9 beside 0.09 is 0.90. */
function padded(text: string, other: string): string {
  const [whole = "", decimals = ""] = text.split(".");
  const [, otherDecimals = ""] = other.split(".");
  return whole + decimals.padEnd(otherDecimals.length, "0");
}

function slipOfDigits(from: string, to: string): Slip {
  if (from.length === to.length) {
    const differing = [...from].flatMap((digit, index) => (digit === to[index] ? [] : [index]));
    const [first = 0, second = 0] = differing;
    if (differing.length === 1) return "digit-replaced";
    const isExchange = differing.length === 2 && from[first] === to[second] && from[second] === to[first];
    return isExchange ? "digits-exchanged" : "other";
  }
  // A first digit replaced by zero is gone, with the zeros after it: 104,700 typed as 004,700, 506.5 as 006.5.
  if (to.length < from.length - 1 && from.slice(1) === to.padStart(from.length - 1, "0")) return "digit-replaced";
  if (to.length === from.length - 1 && isWithoutOne(to, from)) return "digit-dropped";
  if (to.length === from.length + 1 && isWithoutOne(from, to))
    return isWithOneTwice(from, to) ? "digit-doubled" : "digit-added";
  return "other";
}

/** True where the shorter text is the longer one without one of its digits. */
function isWithoutOne(shorter: string, longer: string): boolean {
  const at = firstDifference(shorter, longer);
  return shorter.slice(at) === longer.slice(at + 1);
}

/** True where the digit that the longer text has more is the one before it. */
function isWithOneTwice(shorter: string, longer: string): boolean {
  const at = firstDifference(shorter, longer);
  return at > 0 && longer[at] === longer[at - 1];
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

function negated(value: Ratio): Ratio {
  return { numerator: -value.numerator, denominator: value.denominator };
}

const DIGITS = "0123456789";

/**
 * Every value from which one slip of the hand gives what is stated: what may have been meant where an equation leaves a
 * range open. Not the stated value itself.
 * @param least how many decimals the hand wrote at least: 408 among prices of one decimal is 408.0
 */
export function meantBy(stated: Ratio, least = 0): readonly Ratio[] {
  const text = showExactly(absoluteRatio(stated));
  const [whole = "", ownDecimals = ""] = text.split(".");
  const decimals = ownDecimals.padEnd(least, "0");
  const digits = whole + decimals;
  const texts = new Set<string>();
  const add = (changed: string, places: number): void => {
    if (places >= 0) texts.add(`${changed === "" ? "0" : changed} ${places}`);
  };
  const places = decimals.length;
  for (let at = 0; at < digits.length; at += 1) {
    const [before, here = "", next = "", after] = [
      digits.slice(0, at),
      digits[at],
      digits[at + 1],
      digits.slice(at + 2),
    ];
    const isDecimal = at >= whole.length;
    if (next !== "") add(before + next + here + after, places);
    add(before + next + after, isDecimal ? places - 1 : places);
    for (const digit of DIGITS) {
      add(before + digit + next + after, places);
      add(before + digit + here + next + after, isDecimal ? places + 1 : places);
      // Right before the point: the last digit of the whole.
      if (at === whole.length) add(before + digit + here + next + after, places);
    }
  }
  for (const digit of DIGITS) {
    add(digits + digit, decimals === "" ? 0 : places + 1);
    // A first digit that is gone took the zeros after it along.
    for (const zeros of ["0", "00"]) add(digit + zeros + digits, places);
  }
  const sign = stated.numerator < 0n ? -1n : 1n;
  const values = [...texts].map((each) => {
    const [changed = "0", decimalPlaces = "0"] = each.split(" ");
    return ratioOf(sign * BigInt(changed), 10n ** BigInt(decimalPlaces));
  });
  const moved = [10n, 100n, 1000n].flatMap((power) => [
    multiplyRatios(stated, ratioOf(power)),
    multiplyRatios(stated, ratioOf(1n, power)),
  ]);
  return [...values, ...moved, negated(stated)].filter((value) => compareRatios(value, stated) !== 0);
}
