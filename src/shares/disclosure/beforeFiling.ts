import type { CivilDate } from "../values/civilDate";
import { type DisclosableRow, withDisclosedOn } from "./disclosableRow";
import type { LastReturn, Register } from "../register/register";

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
