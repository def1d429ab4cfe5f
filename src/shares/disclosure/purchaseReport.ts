import { sumOfMoney } from "./averagePrice";
import { addDays, type CivilDate } from "../values/civilDate";
import type { Mandate } from "../register/mandate";
import { absolute, type ShareCount, sumOf } from "../values/quantity";
import { type Ratio, ratioOf } from "../values/ratio";
import type { Register } from "../register/register";
import { isOffExchange, type Repurchase } from "../register/repurchase";
import type { PurchaseReport } from "./returnContent";

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
  const lastTradingDate = purchases.reduce<CivilDate | null>(
    (last, { tradingDate }) => (last === null || (tradingDate !== null && tradingDate > last) ? tradingDate : last),
    null,
  );
  if (lastTradingDate === null) return null;
  const paid = purchases.flatMap((purchase) => purchase.totalPaid ?? []);
  return {
    purchases,
    totalNumber: sumOf(purchases.map(numberOf)),
    forCancellation: sumOf(purchases.filter((purchase) => purchase.purpose === "cancellation").map(numberOf)),
    forTreasury: sumOf(purchases.filter((purchase) => purchase.purpose === "treasury").map(numberOf)),
    totalPaid: paid.length === purchases.length ? sumOfMoney(paid) : null,
    mandate: register.mandate === null ? null : mandateUse(register.mandate, register, closingDate),
    moratoriumUntil: addDays(lastTradingDate, MORATORIUM_DAYS),
  };
}

function numberOf(purchase: Repurchase): ShareCount {
  return absolute(purchase.number ?? 0n);
}

/** Shares bought under the mandate up to a day: those before the register, and those of Repurchases. */
export function purchasedUnder(mandate: Mandate, register: Register, until: CivilDate): ShareCount {
  return (mandate.purchasedBefore?.value ?? 0n) + sumOf(purchasesCounted(mandate, register, until).map(numberOf));
}

/** The purchases a mandate counts up to a day: since the resolution, on a stock exchange. */
export function purchasesCounted(mandate: Mandate, register: Register, until: CivilDate): readonly Repurchase[] {
  const since = mandate.resolutionDate?.value ?? null;
  return register.repurchases.filter(
    ({ tradingDate, method }) =>
      tradingDate !== null &&
      tradingDate <= until &&
      (since === null || tradingDate >= since) &&
      !isOffExchange(method),
  );
}

/** The shares in issue at the resolution; ten times the shares authorised where only those are known, a mandate being 10% (Rule 10.06(1)). */
export function mandateBase(mandate: Mandate): ShareCount | null {
  return mandate.sharesInIssue?.value ?? (mandate.authorised === null ? null : mandate.authorised.value * 10n);
}

function mandateUse(
  mandate: Mandate,
  register: Register,
  closingDate: CivilDate,
): NonNullable<PurchaseReport["mandate"]> {
  const purchased = purchasedUnder(mandate, register, closingDate);
  const base = mandateBase(mandate);
  const percent: Ratio | null = base === null || base <= 0n ? null : ratioOf(purchased * 100n, base);
  return {
    resolutionDate: mandate.resolutionDate?.value ?? null,
    authorised: mandate.authorised?.value ?? null,
    purchased,
    percent,
  };
}
