import { afterChange, type Balance, balanceAfterBlocks, type BalanceChange, NO_CHANGE } from "./balances";
import {
  balanceAfterRows,
  type BalanceRow,
  balanceRowsElsewhere,
  balanceRowsOf,
  disclosedMoves,
  MOVING_BALANCE,
} from "./balanceRows";
import { IS, outlineOf, partWith } from "../blockOutline";
import type { CivilDate } from "../values/civilDate";
import { movementsOf } from "../movementsByClass";
import { oncePerClass } from "../oncePerRegister";
import { isInOpening, openingLine, registerOpening, rowsSinceOpening } from "./openingLine";
import type { Register } from "../register/register";
import { rowsWithin } from "../rowsOfDays";
import type { ShareClass } from "../register/shareClass";

/** What the returns since the opening balance of the register have disclosed of a class: part of the opening balance of the next return (decision 0004). */
export interface CarriedChange {
  readonly change: BalanceChange;
  /** The latest day of it; null where nothing is carried. */
  readonly latest: CivilDate | null;
}

const undisclosedMoves = partWith(MOVING_BALANCE, IS.disclosed);
const disclosedSinceOpening = rowsSinceOpening();
const undisclosedSinceOpening = rowsSinceOpening();
const upToDay = rowsWithin();

/** What was disclosed since the opening balance of the register, up to and on a day; null means no last day. */
export function carriedChange(register: Register, shareClass: ShareClass, day: CivilDate | null): CarriedChange {
  const line = openingLine(register, shareClass);
  const blocks = movementsOf(register, shareClass.name).map((block) =>
    upToDay(disclosedSinceOpening(disclosedMoves(block), line), { after: null, until: day }),
  );
  const elsewhere = balanceRowsElsewhere(register, shareClass).filter(
    (row) => row.isDisclosed && !isInOpening(line, row) && (day === null || row.date <= day),
  );
  let latest: CivilDate | null = null;
  for (const date of [...blocks.map((block) => outlineOf(block).latest), ...elsewhere.map((row) => row.date)])
    if (date !== null && (latest === null || date > latest)) latest = date;
  return { change: balanceAfterRows(balanceAfterBlocks(NO_CHANGE, blocks), elsewhere), latest };
}

/** The changes of a class no return has disclosed that its opening balance does not hold. */
export const undisclosedRows = oncePerClass((register, shareClass): readonly BalanceRow[] => {
  const line = openingLine(register, shareClass);
  const inMovements = movementsOf(register, shareClass.name).flatMap((block) =>
    undisclosedSinceOpening(undisclosedMoves(block), line),
  );
  return [
    ...inMovements.flatMap(balanceRowsOf),
    ...balanceRowsElsewhere(register, shareClass).filter((row) => !row.isDisclosed && !isInOpening(line, row)),
  ];
});

/** The balance a return of the day opens with: the register's own and what was disclosed since. Null where the former is blank. */
export function carriedOpening(register: Register, shareClass: ShareClass, day: CivilDate): Balance | null {
  const opening = registerOpening(shareClass);
  return opening === null ? null : afterChange(opening, carriedChange(register, shareClass, day).change);
}
