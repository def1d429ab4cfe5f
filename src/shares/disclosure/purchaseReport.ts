import { sumOfMoney } from "./averagePrice";
import { currencyOfDealing, dealingsByCurrency } from "./eventLines";
import { mandateOfPurchase, mandatesCovering } from "./mandateOfPurchase";
import { addDays, type CivilDate } from "../values/civilDate";
import { rowsByClass } from "./rowsByClass";
import { type Mandate, mandateBase } from "../register/mandate";
import { absolute, type ShareCount, sumOf } from "../values/quantity";
import { type Ratio, ratioOf } from "../values/ratio";
import type { Register } from "../register/register";
import type { Repurchase } from "../register/repurchase";
import type { MandateUse, PurchaseReport, PurchasesOfClass, PurchaseTotal } from "./returnContent";

/** Days after a purchase in which Rule 10.06(3) holds back issues and sales (FF305 Section II Note 2). */
export const MORATORIUM_DAYS = 30;

/** Section II: the purchases no return has reported, dated up to the closing date (Rule 10.06(4)(a)). Null where there are none. */
export function purchaseReportOf(register: Register, closingDate: CivilDate): PurchaseReport | null {
  const openings = new Map(
    register.classes.map((shareClass) => [shareClass.name, shareClass.openingDate?.value ?? null]),
  );
  const purchases = register.repurchases.filter(({ tradingDate, shareClass, disclosedOn }) => {
    if (disclosedOn !== null || tradingDate === null || tradingDate > closingDate) return false;
    const opening = shareClass === null ? null : (openings.get(shareClass) ?? null);
    return opening === null || tradingDate >= opening;
  });
  if (purchases.length === 0) return null;
  const classes = rowsByClass(register, purchases).map(([shareClass, rows]): PurchasesOfClass => ({
    shareClass,
    purchases: rows,
    moratoriumUntil: moratoriumAfter(rows),
    totals: totalsOf(rows),
    mandates: mandatesOf(register, shareClass, rows, closingDate).map((mandate) =>
      mandateUse(mandate, register, closingDate),
    ),
  }));
  return {
    purchases: classes.flatMap((each) => each.purchases),
    classes,
  };
}

function moratoriumAfter(purchases: readonly Repurchase[]): CivilDate | null {
  const last = purchases.reduce<CivilDate | null>(
    (latest, { tradingDate }) =>
      latest === null || (tradingDate !== null && tradingDate > latest) ? tradingDate : latest,
    null,
  );
  return last === null ? null : addDays(last, MORATORIUM_DAYS);
}

/** Totals of a class, one a currency: nothing is added up over two. */
function totalsOf(rows: readonly Repurchase[]): PurchaseTotal[] {
  return dealingsByCurrency(rows).map((purchases) => {
    const paid = purchases.flatMap((purchase) => purchase.totalPaid ?? []);
    return {
      currency: purchases.map(currencyOfDealing).find((currency) => currency !== "") ?? "",
      purchases,
      number: sumOf(purchases.map(numberOf)),
      forCancellation: sumOf(purchases.filter((purchase) => purchase.purpose === "cancellation").map(numberOf)),
      forTreasury: sumOf(purchases.filter((purchase) => purchase.purpose === "treasury").map(numberOf)),
      paid: paid.length === purchases.length ? sumOfMoney(paid) : null,
    };
  });
}

/** The mandates the purchases of a class fall under, the older first; where they fall under none, the latest that covers the class. */
function mandatesOf(
  register: Register,
  shareClass: string | null,
  rows: readonly Repurchase[],
  closingDate: CivilDate,
): readonly Mandate[] {
  const under = new Set(rows.flatMap((row) => mandateOfPurchase(register, row) ?? []));
  const byDate = (mandates: readonly Mandate[]): readonly Mandate[] =>
    mandates.toSorted((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0));
  if (under.size > 0) return byDate([...under]);
  const covering = byDate(mandatesCovering(register, shareClass));
  const begun = covering.filter((mandate) => dateOf(mandate) <= closingDate);
  return (begun.length > 0 ? begun : covering).slice(-1);
}

function dateOf({ resolutionDate }: Mandate): string {
  return resolutionDate?.value ?? "";
}

function numberOf(purchase: Repurchase): ShareCount {
  return absolute(purchase.number ?? 0n);
}

/** Shares bought under the mandate up to a day: those before the register, and those of Repurchases. */
export function purchasedUnder(mandate: Mandate, register: Register, until: CivilDate): ShareCount {
  return (mandate.purchasedBefore?.value ?? 0n) + sumOf(purchasesCounted(mandate, register, until).map(numberOf));
}

/** The purchases a mandate counts up to a day: since the resolution, on a stock exchange, of a class it covers. */
export function purchasesCounted(mandate: Mandate, register: Register, until: CivilDate): readonly Repurchase[] {
  return register.repurchases.filter(
    (purchase) =>
      purchase.tradingDate !== null &&
      purchase.tradingDate <= until &&
      mandateOfPurchase(register, purchase) === mandate,
  );
}

/**
 * How many purchases of the record, from the oldest on, come to what is said to have been bought before it, two at least, and whether they are all of
 * them: a total to date would count them twice. Null where it is no such sum.
 */
export function purchasesRestated(
  mandate: Mandate,
  register: Register,
): { readonly rows: number; readonly isAll: boolean } | null {
  const before = mandate.purchasedBefore?.value ?? 0n;
  const counted = [...purchasesCounted(mandate, register, LAST_DAY)].sort((one, other) =>
    (one.tradingDate ?? LAST_DAY) < (other.tradingDate ?? LAST_DAY) ? -1 : 1,
  );
  let sum = 0n;
  for (const [index, purchase] of counted.entries()) {
    sum += numberOf(purchase);
    if (index > 0 && sum === before) return { rows: index + 1, isAll: index + 1 === counted.length };
  }
  return null;
}

/** All days: what the record holds, whenever the return closes. */
const LAST_DAY = "9999-12-31" as CivilDate;

function mandateUse(mandate: Mandate, register: Register, closingDate: CivilDate): MandateUse {
  const purchased = purchasedUnder(mandate, register, closingDate);
  const base = mandateBase(mandate);
  const percent: Ratio | null = base === null || base.base <= 0n ? null : ratioOf(purchased * 100n, base.base);
  return {
    mandate,
    resolutionDate: mandate.resolutionDate?.value ?? null,
    authorised: mandate.authorised?.value ?? null,
    purchased,
    base,
    percent,
  };
}
