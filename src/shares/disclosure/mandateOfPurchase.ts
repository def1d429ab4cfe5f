import { isOffExchange } from "../register/exchanges";
import { classKey } from "../register/shareClass";
import type { Mandate } from "../register/mandate";
import type { Register } from "../register/register";
import type { Repurchase } from "../register/repurchase";
import { type CivilDate, parseCivilDate } from "../values/civilDate";

/**
 * The mandate a purchase falls under: the one its row names, else of those that cover its class the latest resolved by its day. A purchase on the day of a
 * resolution counts under the new mandate (Rule 10.06(1)). Null for a purchase on no stock exchange, of a class no mandate covers, on a day on which none
 * is in force, and where two of one day fit alike.
 */
export function mandateOfPurchase(register: Register, purchase: Repurchase): Mandate | null {
  if (isOffExchange(purchase.method)) return null;
  const [only, ...others] = mandatesFitting(register, purchase);
  return others.length === 0 ? (only ?? null) : null;
}

/** The mandates that fit a purchase, however it was made: more than one where it cannot be known which is meant. */
export function mandatesFitting(register: Register, purchase: Repurchase): readonly Mandate[] {
  const { tradingDate } = purchase;
  if (tradingDate === null || register.mandates.length === 0) return [];
  return purchase.mandate === "" ? latestInForce(register, purchase, tradingDate) : mandatesNamed(register, purchase);
}

/** The mandates that cover a class: those that name it; one that names none covers the classes listed on the Exchange, or all where none is. */
export function mandatesCovering({ classes, mandates }: Register, shareClass: string | null): readonly Mandate[] {
  const listed = classes.filter((each) => each.listed);
  const isListed = listed.length === 0 || shareClass === null || listed.some(({ name }) => name === shareClass);
  return mandates.filter((mandate) => (mandate.shareClass === null ? isListed : mandate.shareClass === shareClass));
}

/** True from the day of the resolution to the day the mandate expires, both among them (Rule 10.06(1)); a day nobody gives bounds nothing. */
export function isInForce({ resolutionDate, expires }: Mandate, day: CivilDate): boolean {
  return (resolutionDate === null || resolutionDate.value <= day) && (expires === null || day <= expires.value);
}

/** Of the mandates covering the class and in force on the day, those of the latest resolution. */
function latestInForce(register: Register, { shareClass }: Repurchase, day: CivilDate): readonly Mandate[] {
  const running = mandatesCovering(register, shareClass).filter((mandate) => isInForce(mandate, day));
  const latest = running.map(dateOf).sort().at(-1);
  const last = running.filter((mandate) => dateOf(mandate) === latest);
  const own = last.filter((mandate) => mandate.shareClass !== null);
  return own.length > 0 ? own : last;
}

function dateOf({ resolutionDate }: Mandate): string {
  return resolutionDate?.value ?? "";
}

/** Mandates a row names by the date of the resolution, by name, or by class. */
function mandatesNamed({ mandates }: Register, { mandate: named }: Repurchase): readonly Mandate[] {
  const words = plain(named);
  const day = parseCivilDate(named.trim());
  return mandates.filter(
    ({ name, resolutionDate, shareClass }) =>
      (day !== null && resolutionDate?.value === day) ||
      (name !== "" && plain(name) === words) ||
      (shareClass !== null && classKey(shareClass) === classKey(named)),
  );
}

function plain(words: string): string {
  return words.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
