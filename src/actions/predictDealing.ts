import { isOffExchange, isOnTheExchange } from "../shares/register/exchanges";
import { purchaseHolding } from "../shares/disclosure/moratorium";
import { type CapOfPurchase, capOf, type NoCap } from "../shares/disclosure/priceCap";
import { MORATORIUM_DAYS, purchasedUnder } from "../shares/disclosure/purchaseReport";
import { type FloorOfSale, floorOf } from "../shares/disclosure/saleFloor";
import { mandateBase } from "../shares/register/mandate";
import { mandateOfPurchase } from "../shares/disclosure/mandateOfPurchase";
import type { Register } from "../shares/register/register";
import type { Repurchase } from "../shares/register/repurchase";
import type { LocatedTable } from "../shares/register/table";
import { type DayKind, HONG_KONG } from "../shares/register/tradingCalendar";
import { addDays, type CivilDate } from "../shares/values/civilDate";
import type { Money } from "../shares/values/money";
import { absolute, type ShareCount } from "../shares/values/quantity";
import { compareRatios, divideRatios, parseDecimal, type Ratio, ratioOf } from "../shares/values/ratio";
import { checksInForce } from "./checkSettings";
import { classOfProposed } from "./predictMovement";

/** A day's purchase or sale at one venue, not yet in the register. */
export interface ProposedDealing {
  readonly date: CivilDate;
  /** "" in an issuer with one class. */
  readonly shareClass: string;
  readonly number: ShareCount;
  readonly highest: Money;
  readonly lowest: Money;
  /** Paid or received. */
  readonly total: Money;
  /** "" for on the Exchange. */
  readonly method: string;
  readonly purpose: "cancellation" | "treasury";
}

/** What dealings of a day would bring about. */
interface PredictedDealing {
  /** Total ÷ number, exact, of each of them. */
  readonly averages: readonly Money[];
  readonly due: CivilDate | null;
  readonly day: DayKind;
}

export interface PredictedPurchase extends PredictedDealing {
  /** Null where the register has no mandate, or nothing of these was bought under it. */
  readonly mandate: {
    /** Bought under it with these. */
    readonly purchased: ShareCount;
    readonly authorised: ShareCount | null;
    /** Negative where more was bought than authorised. */
    readonly left: ShareCount | null;
    /** Of the shares in issue at the resolution, in units of percent. */
    readonly percent: Ratio | null;
  } | null;
  /** Of the highest price on the Exchange; null where none of these was bought there. */
  readonly cap: CapOfPurchase | NoCap | null;
  /** Rule 10.06(3): null for an issuer whose primary listing is elsewhere. */
  readonly moratoriumUntil: CivilDate | null;
}

export interface PredictedSale extends PredictedDealing {
  /** Of the lowest price on the Exchange; null where none of these was sold there. */
  readonly floor: FloorOfSale | NoCap | null;
  /** Rule 10.06(3): the last day of a moratorium that runs; null where none does. */
  readonly heldUntil: CivilDate | null;
}

/** The code of the check that holds purchases against the cap of Rule 10.06(2)(a). */
const PRICE_CAP = "S130";
/** The code of the check that holds sales of treasury shares against the closes. */
const SALE_FLOOR = "S132";

/**
 * What a day's purchases would bring about, if they were in the register.
 * @param table the Repurchases table they will stand in
 */
export function predictPurchase(
  register: Register,
  table: LocatedTable,
  dealings: readonly [ProposedDealing, ...ProposedDealing[]],
): PredictedPurchase {
  const rows = dealings.map((dealing, index) => asRepurchase(register, table, dealing, index));
  const after: Register = { ...register, repurchases: [...register.repurchases, ...rows] };
  const [{ date }] = dealings;
  return {
    ...predictDealing(dealings),
    mandate: mandateAfter(after, rows, date),
    cap: capOfHighest(after, rows),
    moratoriumUntil: register.issuer?.primaryListing?.value === false ? null : addDays(date, MORATORIUM_DAYS),
  };
}

/** What a day's sales of treasury shares would bring about, if they were in the register. */
export function predictSale(
  register: Register,
  dealings: readonly [ProposedDealing, ...ProposedDealing[]],
): PredictedSale {
  const [{ date }] = dealings;
  const isHeld = register.issuer?.primaryListing?.value !== false;
  const held = isHeld ? purchaseHolding(register, date, MORATORIUM_DAYS) : null;
  return {
    ...predictDealing(dealings),
    floor: floorOfLowest(register, dealings),
    heldUntil: held === null ? null : addDays(held.date, MORATORIUM_DAYS),
  };
}

function floorOfLowest(register: Register, dealings: readonly ProposedDealing[]): PredictedSale["floor"] {
  const threshold = thresholdOf(register, SALE_FLOOR);
  const [lowest] = dealings
    .filter(({ method }) => isOnTheExchange(method))
    .toSorted((a, b) => compareRatios(a.lowest.amount, b.lowest.amount));
  if (lowest === undefined || threshold === null) return null;
  const sale = {
    tradingDate: lowest.date,
    shareClass: classOfProposed(register, lowest.shareClass),
    highestPrice: lowest.highest,
    lowestPrice: lowest.lowest,
  };
  return floorOf(register, sale, threshold, HONG_KONG);
}

/** The threshold of a check as the register sets it; null where the check is off or has none. */
function thresholdOf(register: Register, code: string): Ratio | null {
  return parseDecimal(checksInForce(register).find(({ check }) => check.code === code)?.threshold ?? "");
}

/** What a day's dealings come to by themselves. */
function predictDealing(dealings: readonly [ProposedDealing, ...ProposedDealing[]]): PredictedDealing {
  const [{ date }] = dealings;
  return {
    averages: dealings.map(({ total, number }) => ({
      currency: total.currency,
      amount: divideRatios(total.amount, ratioOf(number)),
    })),
    due: HONG_KONG.nextBusinessDay(date),
    day: HONG_KONG.kindOf(date),
  };
}

function mandateAfter(after: Register, rows: readonly Repurchase[], date: CivilDate): PredictedPurchase["mandate"] {
  const [mandate] = rows
    .filter(({ method }) => !isOffExchange(method))
    .flatMap((row) => mandateOfPurchase(after, row) ?? []);
  if (mandate === undefined) return null;
  const purchased = purchasedUnder(mandate, after, date);
  const authorised = mandate.authorised?.value ?? null;
  const base = mandateBase(mandate);
  return {
    purchased,
    authorised,
    left: authorised === null ? null : authorised - purchased,
    percent: base === null || base.base <= 0n ? null : ratioOf(purchased * 100n, base.base),
  };
}

function capOfHighest(after: Register, rows: readonly Repurchase[]): PredictedPurchase["cap"] {
  const threshold = thresholdOf(after, PRICE_CAP);
  const onExchange = rows.filter(({ method }) => isOnTheExchange(method));
  const [highest] = onExchange.toSorted((a, b) =>
    a.highestPrice === null || b.highestPrice === null
      ? 0
      : compareRatios(b.highestPrice.amount, a.highestPrice.amount),
  );
  return highest === undefined || threshold === null ? null : capOf(after, highest, threshold, HONG_KONG);
}

function asRepurchase(
  register: Register,
  table: LocatedTable,
  { date, shareClass, number, highest, lowest, total, method, purpose }: ProposedDealing,
  index: number,
): Repurchase {
  return {
    origin: { table, row: table.lastRow + 1 + index },
    tradingDate: date,
    shareClass: classOfProposed(register, shareClass),
    number: absolute(number),
    highestPrice: highest,
    lowestPrice: lowest,
    totalPaid: total,
    averagePrice: null,
    percentage: null,
    underMandate: null,
    method,
    purpose,
    cancelledOn: null,
    disclosedOn: null,
    depositaryShares: null,
    details: "",
    programme: "",
    mandate: "",
    unread: new Set(),
  };
}
