import type { CategoryCode } from "../register/category";
import { firstDayOf } from "../register/datedRules";
import type { Movement } from "../register/movement";
import type { Register } from "../register/register";
import type { Repurchase, TreasurySale } from "../register/repurchase";
import type { CivilDate } from "../values/civilDate";
import { grouped } from "../values/grouped";
import { absolute, type ShareCount, sumOf } from "../values/quantity";

type Dealing = Repurchase | TreasurySale;

const KEPT_TWICE: ReadonlySet<CategoryCode> = new Set<CategoryCode>([
  "repurchase-into-treasury",
  "repurchase-not-cancelled",
  "repurchase-cancelled",
  "treasury-sale",
]);

/**
 * Purchases and sales that a row of Movements tells of once more: those of its class and day (for a cancellation, those cancelled on it or bought on its
 * purchase dates), where they come to its number. Of several rows of a day each has the one of its own number. Returns before treasury shares could be
 * held print no price for a cancellation (SenseTime, 30 December 2022): it has none here.
 */
export function dealingsBehind(
  { repurchases, treasurySales }: Register,
  shareClass: string,
  movements: readonly Movement[],
): ReadonlyMap<Movement, readonly Dealing[]> {
  const behind = new Map<Movement, readonly Dealing[]>();
  const rows = movements.filter(({ category }) => KEPT_TWICE.has(category));
  if (rows.length === 0) return behind;
  const bought = repurchases.filter((purchase) => purchase.shareClass === shareClass);
  const ofPurpose = (purpose: Repurchase["purpose"]): readonly Repurchase[] =>
    bought.filter((purchase) => purchase.purpose === purpose);
  const intoTreasury = grouped(ofPurpose("treasury"), ({ tradingDate }) => tradingDate ?? undefined);
  const forCancellation = grouped(ofPurpose("cancellation"), ({ tradingDate }) => tradingDate ?? undefined);
  const cancelled = grouped(ofPurpose("cancellation"), ({ cancelledOn }) => cancelledOn ?? undefined);
  const sold = grouped(
    treasurySales.filter((sale) => sale.shareClass === shareClass),
    ({ tradingDate }) => tradingDate ?? undefined,
  );
  const dealingsOf = ({ category, date, purchaseDates }: Movement): readonly Dealing[] => {
    if (date === null) return [];
    if (category === "treasury-sale") return sold.get(date) ?? [];
    if (category === "repurchase-into-treasury") return intoTreasury.get(date) ?? [];
    if (category === "repurchase-not-cancelled") return forCancellation.get(date) ?? [];
    if (date < firstDayOf("treasury regime")) return [];
    const named = new Set<CivilDate>(purchaseDates);
    const isNamed = ({ cancelledOn }: Repurchase): boolean => cancelledOn === null;
    return [
      ...(cancelled.get(date) ?? []),
      ...[...named].flatMap((day) => (forCancellation.get(day) ?? []).filter(isNamed)),
    ];
  };
  for (const alike of grouped(rows, ({ category, date }) => `${category} ${date}`).values()) {
    for (const movement of alike) {
      const dealings = dealingsOf(movement);
      const own = alike.length === 1 ? dealings : dealings.filter((dealing) => sizeOf(dealing) === sizeOf(movement));
      const isUnclear = own.length === 0 || (alike.length > 1 && own.length > 1);
      if (!isUnclear && sumOf(own.map(sizeOf)) === sizeOf(movement)) behind.set(movement, own);
    }
  }
  return behind;
}

function sizeOf({ number }: Movement | Dealing): ShareCount {
  return absolute(number ?? 0n);
}
