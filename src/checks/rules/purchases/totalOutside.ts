import { HOME_CURRENCY } from "../../../shares/register/currencies";
import type { Language } from "../../../shares/values/finding";
import { type Money, showMoney } from "../../../shares/values/money";
import {
  absoluteRatio,
  addRatios,
  compareRatios,
  divideRatios,
  dropTrailingZeros,
  isZero,
  multiplyRatios,
  type Ratio,
  ratioOf,
  roundHalfUp,
} from "../../../shares/values/ratio";
import { count } from "../../wording";

/** How a total lies outside what number and prices allow: what to think of first. */
export interface Outside {
  readonly kind: "fees inside" | "fees taken off" | "divided" | "multiplied" | "times" | "none";
  /** The difference, the power of ten that makes it fit, or how many times the nearest bound it is. */
  readonly by: string;
}

/** Brokerage, stamp duty and levies of a purchase on the Exchange stay below this part of it. */
const FEES = ratioOf(5n, 1_000n);
/** The least commission brokers take for a small one, with stamp duty and levies, in the currency of the Exchange. */
const LEAST_FEES = ratioOf(150n);
/** A total that many times a bound is a total of something else. */
const SEVERAL = ratioOf(3n, 2n);
const POWERS_OF_TEN = [10n, 100n, 1_000n, 10_000n, 1_000_000n] as const;

/**
 * How far a total is outside two bounds in its currency.
 * @param side a total paid may have fees inside, a total received may have them taken off
 */
export function howFarOutside(total: Money, least: Money, most: Money, side: "paid" | "received"): Outside {
  const isAbove = compareRatios(total.amount, most.amount) > 0;
  const bound = isAbove ? most : least;
  const away = absoluteRatio(addRatios(total.amount, multiplyRatios(bound.amount, ratioOf(-1n))));
  if (isAbove === (side === "paid") && isWorthOfFees(away, bound))
    return { kind: isAbove ? "fees inside" : "fees taken off", by: showMoney({ ...bound, amount: away }) };
  const power = POWERS_OF_TEN.find((ten) => {
    const scaled = multiplyRatios(total.amount, isAbove ? ratioOf(1n, ten) : ratioOf(ten));
    return compareRatios(least.amount, scaled) <= 0 && compareRatios(scaled, most.amount) <= 0;
  });
  if (power !== undefined) return { kind: isAbove ? "divided" : "multiplied", by: count(power) };
  const isSeveralTimes = isAbove
    ? isTimes(total.amount, bound.amount, SEVERAL)
    : isTimes(bound.amount, total.amount, SEVERAL);
  return isSeveralTimes ? { kind: "times", by: timesOf(total, bound) } : { kind: "none", by: "" };
}

function isWorthOfFees(away: Ratio, bound: Money): boolean {
  const isSmall = bound.currency === HOME_CURRENCY && compareRatios(away, LEAST_FEES) <= 0;
  return isSmall || compareRatios(away, multiplyRatios(bound.amount, FEES)) <= 0;
}

function isTimes(larger: Ratio, smaller: Ratio, times: Ratio): boolean {
  return compareRatios(larger, multiplyRatios(smaller, times)) >= 0;
}

function timesOf({ amount }: Money, bound: Money): string {
  return isZero(bound.amount) ? "" : dropTrailingZeros(roundHalfUp(divideRatios(amount, bound.amount), 2));
}

const IN_WORDS: Readonly<Record<Outside["kind"], Readonly<Record<Language, (by: string) => string>>>> = {
  "fees inside": {
    en: (by) => ` It is ${by} more: fees may be inside the total.`,
    "zh-Hant": (by) => `多出 ${by}：總額可能已包括交易費用。`,
  },
  "fees taken off": {
    en: (by) => ` It is ${by} less: fees may have been taken off the total.`,
    "zh-Hant": (by) => `少了 ${by}：總額可能已扣除交易費用。`,
  },
  divided: {
    en: (by) => ` Divided by ${by} the total fits: see whether it has too many zeros, or the number or prices too few.`,
    "zh-Hant": (by) => `總額除以 ${by} 即相符：請查看總額是否多了零，或股份數目或價格是否少了零。`,
  },
  multiplied: {
    en: (by) =>
      ` Multiplied by ${by} the total fits: see whether it has too few zeros, or the number or prices too many.`,
    "zh-Hant": (by) => `總額乘以 ${by} 即相符：請查看總額是否少了零，或股份數目或價格是否多了零。`,
  },
  times: {
    en: (by) => ` It is ${by} times that: see whether number, prices and total are of the same purchase.`,
    "zh-Hant": (by) => `為其 ${by} 倍：請查看股份數目、價格及總額是否屬同一項交易。`,
  },
  none: { en: () => "", "zh-Hant": () => "" },
};

/** The sentence after the one that says what the total should be; "" where there is nothing to think of first. */
export function outsideInWords({ kind, by }: Outside, language: Language): string {
  return IN_WORDS[kind][language](by);
}
