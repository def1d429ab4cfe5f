import type { Balance } from "./balances";
import { balanceAfterRows } from "./balanceRows";
import type { CivilDate } from "./civilDate";
import type { Movement } from "./movement";
import { inOpeningBalance, registerOpening, sortRows } from "./openingBalanceRows";
import { isUncancelledRow } from "./purchasesUncancelled";
import type { Register } from "./register";
import type { ReturnContent } from "./returnContent";
import type { ShareClass } from "./shareClass";

/** Rows of Movements that move a class away from the opening balance of the register, in the order of the sheet. */
export function movementsSinceOpening(register: Register, shareClass: ShareClass): Movement[] {
  const isInOpening = inOpeningBalance(register, shareClass);
  return register.movements.filter((movement) => movement.shareClass === shareClass.name && !isUncancelledRow(movement) && !isInOpening(movement));
}

/** Rows that may belong to the class and whose number, date or class is not known: while there are any, its balances cannot be told. */
export function rowsNotKnown(register: Register, shareClass: ShareClass): Movement[] {
  const isInOpening = inOpeningBalance(register, shareClass);
  return register.movements.filter(
    (movement) =>
      (movement.shareClass === shareClass.name || movement.shareClass === null) &&
      (movement.number === null || movement.date === null || movement.shareClass === null) &&
      !isUncancelledRow(movement) &&
      !isInOpening(movement),
  );
}

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
export function balanceAfterAll(register: Register, shareClass: ShareClass): Balance | null {
  return balanceAt(register, shareClass, null);
}

/** As `balanceAfterAll`, with rows up to and on a day; null means no last day. */
export function balanceAt(register: Register, shareClass: ShareClass, day: CivilDate | null): Balance | null {
  const opening = registerOpening(shareClass);
  if (opening === null) return null;
  const { disclosedSince, undisclosed } = sortRows(register, shareClass);
  return balanceAfterRows(opening, [...disclosedSince, ...undisclosed].filter(({ date }) => day === null || date <= day));
}

/** Rows from the oldest on: a sheet kept with the latest row on top is read from its foot. One date out of place does not turn a sheet round. */
export function inOrderOfTime(movements: readonly Movement[]): readonly Movement[] {
  const dates = movements.flatMap((movement) => movement.date ?? []);
  const steps = dates.slice(1).map((date, index) => [dates[index] ?? date, date] as const);
  const falling = steps.filter(([before, after]) => after < before).length;
  const rising = steps.filter(([before, after]) => after > before).length;
  return falling > rising ? [...movements].reverse() : movements;
}
