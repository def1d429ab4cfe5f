import type { CivilDate } from "../values/civilDate";
import type { LastReturn, Register } from "../register/register";
import type { ShareClass } from "../register/shareClass";

/** The last return of a class; in an issuer with one class also one that names none. */
export function lastReturnOf(register: Register, shareClass: ShareClass): LastReturn | null {
  const own = register.lastReturns.find((last) => last.shareClass === shareClass.name);
  const unnamed =
    register.classes.length === 1 ? register.lastReturns.find((last) => last.shareClass === null) : undefined;
  return own ?? unnamed ?? null;
}

/** Closing date of the last return for a class, from the Last return table or else the Issuer table. */
export function lastReturnDate(register: Register, shareClass: string): CivilDate | null {
  const own =
    register.lastReturns.find((last) => last.shareClass === shareClass) ??
    register.lastReturns.find((last) => last.shareClass === null);
  return own?.closingDate?.value ?? register.issuer?.lastReturn?.value ?? null;
}
