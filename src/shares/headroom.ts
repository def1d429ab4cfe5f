import { HOME_CURRENCY } from "./register/currencies";
import type { RestrictedPeriod } from "./register/issuer";
import type { Mandate } from "./register/mandate";
import { priceStepOf } from "./register/priceSteps";
import type { StatedPercentage } from "./register/movement";
import type { TradingCalendar } from "./register/tradingCalendar";
import { addDays, type CivilDate } from "./values/civilDate";
import type { Money } from "./values/money";
import { divideUp, type ShareCount, sumOf } from "./values/quantity";
import { ceilingOf, compareRatios, divideRatios, multiplyRatios, type Ratio, ratioOf } from "./values/ratio";
import type { Ledger } from "./ledger";
import { isInForce } from "./disclosure/mandateOfPurchase";
import { purchaseHolding } from "./disclosure/moratorium";
import { capOf, type NoCap } from "./disclosure/priceCap";
import { MORATORIUM_DAYS, purchasedUnder } from "./disclosure/purchaseReport";

/** What a register's figures leave before an order of a day is given: arithmetic, and no advice whether to buy. */
export interface Headroom {
  readonly day: CivilDate;
  /** Shares somebody thinks of buying; null for none. */
  readonly purchase: ShareCount | null;
  readonly mandates: readonly MandateLeft[];
  readonly prices: readonly HighestPrice[];
  readonly restricted: readonly { readonly period: RestrictedPeriod; readonly isRunning: boolean }[];
  readonly hasAutomaticProgramme: boolean;
  /** The last day on which Rule 10.06(3) holds back issues and treasury sales for a purchase made by now; null where none does. */
  readonly moratorium: { readonly purchase: CivilDate; readonly until: CivilDate } | null;
  /** The least conversion of weighted shares with a purchase of so many others (Rule 8A.15); null without weighted shares, a number or a balance. */
  readonly conversion: {
    readonly purchase: ShareCount;
    readonly number: ShareCount;
    readonly shareClass: string;
  } | null;
  readonly publicFloat: { readonly float: StatedPercentage; readonly required: StatedPercentage | null } | null;
}

/** What is left of a mandate with the purchases of the register counted up to a day. */
export interface MandateLeft {
  readonly mandate: Mandate;
  readonly authorised: ShareCount;
  readonly purchased: ShareCount;
  readonly left: ShareCount;
  /** False before its resolution and after it expires. */
  readonly isRunning: boolean;
  /** True where a later one in force covers its shares: purchases count under it, unless their rows name this one. */
  readonly isFollowed: boolean;
}

/** The highest price a purchase of a class may be made at (Rule 10.06(2)(a)): below the average of five closes and 5 %. */
export interface HighestPrice {
  readonly shareClass: string;
  readonly found: { readonly average: Money; readonly below: Money; readonly highestStep: Money | null } | NoCap;
  /** The days of the five closes, the latest first. */
  readonly days: readonly CivilDate[];
}

/**
 * What the register leaves on a day.
 * @param purchase shares somebody thinks of buying, for the weighted conversion
 * @param threshold percent over the average close at which a purchase is a breach
 */
export function headroomOf(
  ledger: Ledger,
  day: CivilDate,
  {
    purchase,
    threshold,
    calendar,
  }: { readonly purchase: ShareCount | null; readonly threshold: Ratio; readonly calendar: TradingCalendar },
): Headroom {
  const { register } = ledger;
  const { issuer } = register;
  const held = purchaseHolding(register, day, MORATORIUM_DAYS);
  const float = issuer?.publicFloat?.value ?? null;
  return {
    day,
    purchase,
    mandates: register.mandates.flatMap((mandate) => mandateLeft(ledger, mandate, day)),
    prices: register.classes
      .filter(({ listed }) => listed)
      .map(({ name }) => highestPriceOf(ledger, name, day, threshold, calendar)),
    restricted: (issuer?.restrictedPeriods?.value ?? []).map((period) => ({
      period,
      isRunning: period.from <= day && day <= period.to,
    })),
    hasAutomaticProgramme: issuer?.automaticProgramme?.value ?? false,
    moratorium: held === null ? null : { purchase: held.date, until: addDays(held.date, MORATORIUM_DAYS) },
    conversion: purchase === null ? null : conversionFor(ledger, purchase, day),
    publicFloat: float === null ? null : { float, required: issuer?.publicFloatRequired?.value ?? null },
  };
}

function mandateLeft({ register }: Ledger, mandate: Mandate, day: CivilDate): readonly MandateLeft[] {
  const { authorised } = mandate;
  if (authorised === null) return [];
  const purchased = purchasedUnder(mandate, register, day);
  return [
    {
      mandate,
      authorised: authorised.value,
      purchased,
      left: authorised.value - purchased,
      isRunning: isInForce(mandate, day),
      isFollowed: register.mandates.some((later) => follows(later, mandate) && isInForce(later, day)),
    },
  ];
}

/** True for a mandate resolved later that covers at least the same shares. */
function follows(later: Mandate, mandate: Mandate): boolean {
  const [day, before] = [later.resolutionDate?.value ?? null, mandate.resolutionDate?.value ?? null];
  const covers = later.shareClass === null || later.shareClass === mandate.shareClass;
  return day !== null && before !== null && day > before && covers;
}

function highestPriceOf(
  { register }: Ledger,
  shareClass: string,
  day: CivilDate,
  threshold: Ratio,
  calendar: TradingCalendar,
): HighestPrice {
  const wanted = { tradingDate: day, shareClass, highestPrice: { currency: null, amount: ratioOf(0n) } };
  const cap = capOf(register, wanted, threshold, calendar);
  if (typeof cap === "string") return { shareClass, found: cap, days: [] };
  const currency = cap.closes.map(({ close }) => close?.currency ?? null).find((each) => each !== null) ?? null;
  return {
    shareClass,
    found: {
      average: { currency, amount: cap.average },
      below: { currency, amount: cap.cap },
      highestStep: currency === HOME_CURRENCY ? stepBelow(cap.cap, day) : null,
    },
    days: cap.closes.flatMap(({ date }) => date ?? []),
  };
}

/** The highest price at which a share may trade below a price; null beyond the spread table. */
function stepBelow(price: Ratio, day: CivilDate): Money | null {
  const step = priceStepOf(price, day);
  if (step === null) return null;
  const amount = multiplyRatios(step, ratioOf(ceilingOf(divideRatios(price, step)) - 1n));
  return compareRatios(amount, ratioOf(0n)) > 0 ? { currency: HOME_CURRENCY, amount } : null;
}

/** ⌈C × A ÷ (A + B)⌉ with the balances of the day (Rule 8A.15). */
function conversionFor(ledger: Ledger, purchase: ShareCount, day: CivilDate): Headroom["conversion"] {
  const { classes } = ledger.register;
  const balances = classes.map((shareClass) => ({ shareClass, balance: ledger.balanceAt(shareClass, day) }));
  const weighted = balances.filter(({ shareClass }) => shareClass.weighted);
  const [first] = weighted;
  if (first === undefined || balances.some(({ balance }) => balance === null)) return null;
  const issued = (of: typeof balances): ShareCount => sumOf(of.map(({ balance }) => balance?.issued ?? 0n));
  const all = issued(balances);
  return all <= 0n
    ? null
    : { purchase, number: divideUp(purchase * issued(weighted), all), shareClass: first.shareClass.name };
}
