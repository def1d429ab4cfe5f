import { firstDayOf } from "./datedRules";
import type { CivilDate } from "../values/civilDate";
import { compareRatios, divideRatios, parseDecimal, type Ratio, ratioOf } from "../values/ratio";

/** The least price step from the price before, or from zero, up to and with a price. */
interface Band {
  readonly upTo: Ratio;
  readonly step: Ratio;
}

/** The spread table of shares (Second Schedule to the Rules of the Exchange, part A), from a day. */
interface SpreadTable {
  /** The first day it may have been in force; null for the one there was before. */
  readonly from: CivilDate | null;
  readonly bands: readonly Band[];
}

const DEAR: readonly Band[] = [
  band("100", "0.05"),
  band("200", "0.1"),
  band("500", "0.2"),
  band("1000", "0.5"),
  band("2000", "1"),
  band("5000", "2"),
  band("9995", "5"),
];

/**
 * In HKD, the latest first. The steps up to 200 are those that prices of 8 September 2026 in the Share Repurchase Report fit; the others were not read in a
 * rule. A finer step is taken from the first day it can have been in force, so that no price of those weeks is doubted.
 */
const SPREAD_TABLES: readonly SpreadTable[] = [
  {
    from: firstDayOf("finer prices from 0.50 to 10"),
    bands: [band("0.25", "0.001"), band("10", "0.005"), band("20", "0.01"), band("50", "0.02"), ...DEAR],
  },
  {
    from: firstDayOf("finer prices from 10 to 50"),
    bands: [band("0.25", "0.001"), band("0.5", "0.005"), band("20", "0.01"), band("50", "0.02"), ...DEAR],
  },
  {
    from: null,
    bands: [band("0.25", "0.001"), band("0.5", "0.005"), band("10", "0.01"), band("20", "0.02"), ...DEAR],
  },
];

/** The least step of a price in HKD at which a share may trade on the Exchange on a day; null for a price beyond the table. */
export function priceStepOf(price: Ratio, day: CivilDate): Ratio | null {
  const table = SPREAD_TABLES.find(({ from }) => from === null || from <= day);
  const found = table?.bands.find(({ upTo }) => compareRatios(price, upTo) <= 0);
  return found?.step ?? null;
}

/** True for a price in HKD on a step of the table of a day, and for one beyond the table. */
export function isTradedAt(price: Ratio, day: CivilDate): boolean {
  const step = priceStepOf(price, day);
  return price.numerator > 0n && (step === null || isOnStep(price, step));
}

/** True where a price is a whole number of steps. */
function isOnStep(price: Ratio, step: Ratio): boolean {
  const steps = divideRatios(price, step);
  return steps.numerator % steps.denominator === 0n;
}

function band(upTo: string, step: string): Band {
  return { upTo: decimal(upTo), step: decimal(step) };
}

function decimal(text: string): Ratio {
  return parseDecimal(text) ?? ratioOf(0n);
}
