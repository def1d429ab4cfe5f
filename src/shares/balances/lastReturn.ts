import type { CivilDate } from "../values/civilDate";
import type { LastReturn, Register } from "../register/register";
import type { ShareClass } from "../register/shareClass";

/** The last return of a class. One that names no class is of the only class; of several it may be any, and is of none. */
export function lastReturnOf(register: Register, shareClass: ShareClass): LastReturn | null {
  const own = register.lastReturns.find((last) => last.shareClass === shareClass.name);
  const unnamed =
    register.classes.length === 1 ? register.lastReturns.find((last) => last.shareClass === null) : undefined;
  return own ?? unnamed ?? null;
}

/** Closing date of the last return for a class, from the Last return table or else the Issuer table. */
export function lastReturnDate(register: Register, shareClass: ShareClass): CivilDate | null {
  return lastReturnOf(register, shareClass)?.closingDate?.value ?? register.issuer?.lastReturn?.value ?? null;
}
