import { lastReturnOf } from "../../shares/balances/lastReturn";
import type { Register } from "../../shares/register/register";
import type { ShareClass } from "../../shares/register/shareClass";
import type { CivilDate } from "../../shares/values/civilDate";
import type { Figure } from "../../shares/values/figure";
import type { TableReader } from "./tableReader";

/**
 * The register with the day on which each class opens. Where the table of classes leaves it blank, the class opens where its last return closed (note 2
 * to the forms), if that states the same balance or none. A day that neither gives is reported.
 * @param readers of the Share classes tables, after their classes were read
 */
export function withOpeningDays(register: Register, readers: readonly TableReader[]): Register {
  const found = new Map<ShareClass, Figure<CivilDate>>();
  for (const reader of readers)
    for (const row of reader.entries) {
      const shareClass = register.classes.find(({ origin }) => origin === row);
      if (shareClass === undefined || reader.raw(row, FIELD) !== "") continue;
      const day = dayOfLastReturn(register, shareClass);
      if (day !== null) found.set(shareClass, day);
      else reader.report("needed-cell-blank", row, FIELD);
    }
  if (found.size === 0) return register;
  return {
    ...register,
    classes: register.classes.map((shareClass) => {
      const openingDate = found.get(shareClass);
      return openingDate === undefined ? shareClass : { ...shareClass, openingDate };
    }),
  };
}

const FIELD = "Opening date";

function dayOfLastReturn(register: Register, shareClass: ShareClass): Figure<CivilDate> | null {
  const last = lastReturnOf(register, shareClass);
  const stated = last?.closingBalance?.value ?? null;
  if (stated !== null && stated !== shareClass.openingBalance?.value) return null;
  return last?.closingDate ?? register.issuer?.lastReturn ?? null;
}
