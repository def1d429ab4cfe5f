import type { CivilDate } from "../values/civilDate";
import { type DisclosableRow, withDisclosedOn } from "./disclosableRow";
import type { LastReturn, Register } from "../register/register";

/**
 * The day on which a return was filed: the one its sheet prints, where rows are marked with it; else the one day that rows of its closing date are marked
 * with, for the last event a return discloses is dated its closing date. Null where they say none, or several.
 */
export function dayOfFiling(
  { movements, repurchases, treasurySales }: Register,
  closingDate: CivilDate,
  printed: CivilDate | null,
): CivilDate | null {
  const rows: readonly DisclosableRow[] = [...movements, ...repurchases, ...treasurySales];
  if (printed !== null && rows.some(({ disclosedOn }) => disclosedOn === printed)) return printed;
  const ofLastEvent = rows.filter((row) => ("tradingDate" in row ? row.tradingDate : row.date) === closingDate);
  const days = new Set(ofLastEvent.flatMap(({ disclosedOn }) => disclosedOn ?? []));
  const [day = null] = days;
  return days.size === 1 ? day : null;
}

/** The register without what recording a return wrote into it: its rows undisclosed again, and no Last return of its closing date. */
export function registerBeforeFiling(register: Register, closingDate: CivilDate, submittedOn: CivilDate): Register {
  const isThisOne = (date: LastReturn["closingDate"]): boolean => date?.value === closingDate;
  const undisclosedAgain = <Row extends DisclosableRow>(row: Row): Row =>
    row.disclosedOn === submittedOn ? withDisclosedOn(row, null) : row;
  const { issuer } = register;
  return {
    ...register,
    issuer: issuer !== null && isThisOne(issuer.lastReturn) ? { ...issuer, lastReturn: null } : issuer,
    movements: register.movements.map(undisclosedAgain),
    repurchases: register.repurchases.map(undisclosedAgain),
    treasurySales: register.treasurySales.map(undisclosedAgain),
    lastReturns: register.lastReturns.map((last) =>
      isThisOne(last.closingDate) ? { ...last, closingBalance: null, closingDate: null } : last,
    ),
  };
}
