import { type Balance, NO_CHANGE, totalOf } from "../balances/balances";
import { balanceAfterRows, type BalanceRow } from "../balances/balanceRows";
import type { CellRef } from "../values/cell";
import type { CivilDate } from "../values/civilDate";
import type { ShareCount } from "../values/quantity";
import type { LastReturn } from "../register/register";

/** The last Next Day return and what came after it, against the close of the month. */
export interface MonthAgainstReturn {
  readonly closingBalance: ShareCount;
  readonly closingDate: CivilDate;
  /** What the closing balance counts. */
  readonly of: "issued" | "total";
  /** Changes up to the end of the month that the last return does not have, less those after it that it has. */
  readonly laterEvents: ShareCount;
  /** The month's closing balance less what these come to; zero where they tie. */
  readonly difference: ShareCount;
  readonly cells: readonly CellRef[];
}

/**
 * Last return closing + later events = month close (FF301). A return closed after the month has changes the month has not; they are taken off.
 * Null where the register has no last return of the class, or its balance is not known.
 */
export function monthAgainstLastReturn(
  last: LastReturn | null,
  rows: readonly BalanceRow[],
  closing: Balance | null,
  monthEnd: CivilDate,
): MonthAgainstReturn | null {
  if (closing === null || last?.closingBalance == null || last.closingDate === null) return null;
  const closingDate = last.closingDate.value;
  const isInReturn = (row: BalanceRow): boolean => row.isDisclosed && row.date <= closingDate;
  const since = balanceAfterRows(
    NO_CHANGE,
    rows.filter((row) => row.date <= monthEnd && !isInReturn(row)),
  );
  const beyond = balanceAfterRows(
    NO_CHANGE,
    rows.filter((row) => row.date > monthEnd && isInReturn(row)),
  );
  const later: Balance = { issued: since.issued - beyond.issued, treasury: since.treasury - beyond.treasury };
  const stated = last.closingBalance.value;
  const against = (of: MonthAgainstReturn["of"], measure: (balance: Balance) => ShareCount): MonthAgainstReturn => ({
    closingBalance: stated,
    closingDate,
    of,
    laterEvents: measure(later),
    difference: measure(closing) - stated - measure(later),
    cells: [last.closingBalance, last.closingDate].flatMap((figure) => (figure === null ? [] : [figure.cell])),
  });
  const ofTotal = against("total", totalOf);
  const ofIssued = against("issued", ({ issued }) => issued);
  // The table may keep either figure: the one that ties is meant.
  return ofIssued.difference !== 0n && ofTotal.difference === 0n ? ofTotal : ofIssued;
}
