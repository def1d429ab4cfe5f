import type { Balance } from "./balances";
import { balanceAfterRows, type BalanceRow } from "./balanceRows";
import type { CivilDate } from "./civilDate";
import type { Movement } from "./movement";
import { movementsOf } from "./movementsByClass";
import { oncePerClass } from "./oncePerRegister";
import { fromTheOldest } from "./fromTheOldest";
import { inOpeningBalance, registerOpening, sortRows } from "./openingBalanceRows";
import { isUncancelledRow } from "./purchasesUncancelled";
import type { Register } from "./register";
import type { ReturnContent } from "./returnContent";
import type { ShareClass } from "./shareClass";

/** Rows of Movements that move a class away from the opening balance of the register, in the order of the sheet. */
export const movementsSinceOpening = oncePerClass((register, shareClass): readonly Movement[] => {
  const isInOpening = inOpeningBalance(register, shareClass);
  return movementsOf(register, shareClass.name).filter((movement) => !isUncancelledRow(movement) && !isInOpening(movement));
});

/** Rows that may belong to the class and whose number, date or class is not known: while there are any, its balances cannot be told. */
export const rowsNotKnown = oncePerClass((register, shareClass): readonly Movement[] => {
  const isInOpening = inOpeningBalance(register, shareClass);
  return register.movements.filter(
    (movement) =>
      (movement.shareClass === shareClass.name || movement.shareClass === null) &&
      (movement.number === null || movement.date === null || movement.shareClass === null) &&
      !isUncancelledRow(movement) &&
      !isInOpening(movement),
  );
});

/** The opening balance of the return for a class; where nothing is left to disclose, the register's own with its rows since. Null where it is blank. */
export function openingOf(register: Register, content: ReturnContent | null, shareClass: ShareClass): Balance | null {
  return content === null ? balanceAfterAll(register, shareClass) : (content.openings.get(shareClass.name) ?? null);
}

/** The closing balance of the return for a class: its opening where it has no event. Null where the opening is blank. */
export function closingOf(register: Register, content: ReturnContent | null, shareClass: ShareClass): Balance | null {
  const block = content?.classes.find((entry) => entry.shareClass.name === shareClass.name);
  return block === undefined ? openingOf(register, content, shareClass) : block.closing;
}

/** The register's opening balance and all changes since, of whichever table, whatever the closing date of the return. Null where the opening is blank. */
export const balanceAfterAll = oncePerClass((register, shareClass): Balance | null => balanceAt(register, shareClass, null));

/** As `balanceAfterAll`, with rows up to and on a day; null means no last day. */
export function balanceAt(register: Register, shareClass: ShareClass, day: CivilDate | null): Balance | null {
  const opening = registerOpening(shareClass);
  if (opening === null) return null;
  const { disclosedSince, undisclosed } = sortRows(register, shareClass);
  const counted = (rows: readonly BalanceRow[]): readonly BalanceRow[] => (day === null ? rows : rows.filter(({ date }) => date <= day));
  return balanceAfterRows(balanceAfterRows(opening, counted(disclosedSince)), counted(undisclosed));
}

/** Rows from the oldest on. */
export function inOrderOfTime(movements: readonly Movement[]): readonly Movement[] {
  return fromTheOldest(movements, (movement) => movement.date);
}
