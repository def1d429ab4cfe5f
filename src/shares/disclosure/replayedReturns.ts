import { lastReturnOf } from "../balances/lastReturn";
import type { LastReturn, Register } from "../register/register";
import { hasField } from "../register/table";
import type { CivilDate } from "../values/civilDate";
import { type DisclosableRow, withDisclosedOn } from "./disclosableRow";

/** A return that was filed. */
export interface FiledDay {
  readonly closingDate: CivilDate;
  /** Null where it does not say. */
  readonly submittedOn: CivilDate | null;
  /** What each class of the return opened on: the close of the return before it. */
  readonly openedOn: ReadonlyMap<string, CivilDate>;
}

/**
 * The register as it would have stood when a return was filed, had every row it holds now been in it: rows of earlier returns disclosed, its own
 * not yet, those of later ones not there. A row that no return has disclosed belongs to the first return that closed on its day or after.
 * @param filed from the oldest on
 */
export function registerAtFiling(register: Register, filed: readonly FiledDay[], at: number): Register {
  const then = filed[at];
  if (then === undefined) return register;
  const asItStood = <Row extends DisclosableRow>(rows: readonly Row[]): readonly Row[] =>
    rows.flatMap((row) => {
      const own = returnOf(row, filed);
      if (own > at) return [];
      if (own === at) return [withDisclosedOn(row, null)];
      const before = filed[own];
      return [withDisclosedOn(row, row.disclosedOn ?? before?.submittedOn ?? before?.closingDate ?? then.closingDate)];
    });
  const { issuer } = register;
  const isLater = ({ value }: { readonly value: CivilDate }): boolean => value >= then.closingDate;
  return {
    ...register,
    issuer: issuer?.lastReturn != null && isLater(issuer.lastReturn) ? { ...issuer, lastReturn: null } : issuer,
    movements: asItStood(register.movements),
    repurchases: asItStood(register.repurchases),
    treasurySales: asItStood(register.treasurySales),
    lastReturns: register.lastReturns.map((last) => lastReturnThen(register, last, then)),
  };
}

/** The last return of a class as it stood: by the day the return opened on. */
function lastReturnThen(register: Register, last: LastReturn, { closingDate, openedOn }: FiledDay): LastReturn {
  if (last.closingDate === null || last.closingDate.value < closingDate) return last;
  const shareClass = register.classes.find((each) => lastReturnOf(register, each) === last);
  const before = shareClass === undefined ? undefined : openedOn.get(shareClass.name);
  return {
    ...last,
    closingBalance: null,
    treasury: null,
    total: null,
    closingDate: before === undefined ? null : { ...last.closingDate, value: before },
  };
}

/** Rows found after the return that should have had them was filed: none has disclosed them. In the order of the tables. */
export function lateRows(register: Register, filed: readonly FiledDay[]): readonly DisclosableRow[] {
  const rows: readonly DisclosableRow[] = [...register.movements, ...register.repurchases, ...register.treasurySales];
  return rows.filter((row) => {
    const day = dayOf(row);
    // Without the column nothing tells rows that were disclosed from others.
    if (row.disclosedOn !== null || day === null || !hasField(row.origin.table, "Disclosed on")) return false;
    const opening = register.classes.find(({ name }) => name === row.shareClass)?.openingDate?.value ?? null;
    return (opening === null || day >= opening) && returnOf(row, filed) < filed.length;
  });
}

/** Which of the returns a row belongs to, from 0; a half between two for one disclosed by a return that is not at hand, infinity for a row of none. */
function returnOf(row: DisclosableRow, filed: readonly FiledDay[]): number {
  const { disclosedOn } = row;
  const day = dayOf(row);
  if (disclosedOn === null) {
    const by = day === null ? -1 : filed.findIndex(({ closingDate }) => closingDate >= day);
    return by < 0 ? Infinity : by;
  }
  const own = filed.findIndex(({ submittedOn }) => submittedOn === disclosedOn);
  if (own >= 0) return own;
  const after = filed.findIndex(({ submittedOn, closingDate }) => (submittedOn ?? closingDate) > disclosedOn);
  return (after < 0 ? filed.length : after) - 0.5;
}

function dayOf(row: DisclosableRow): CivilDate | null {
  return "tradingDate" in row ? row.tradingDate : row.date;
}
