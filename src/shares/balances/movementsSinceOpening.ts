import { afterChange, type Balance } from "./balances";
import { balanceAfterRows } from "./balanceRows";
import { IS, partWith, rowsWith } from "../blockOutline";
import type { CivilDate } from "../values/civilDate";
import type { Movement } from "../register/movement";
import { movementsOf } from "../movementsByClass";
import { oncePerClass } from "../oncePerRegister";
import { carriedChange, undisclosedRows } from "./openingBalanceRows";
import { isInOpening, openingLine, registerOpening, rowsSinceOpening } from "./openingLine";
import type { Register } from "../register/register";
import type { ReturnContent } from "../disclosure/returnContent";
import { type Blocks, inBlocks } from "../rowBlocks";
import type { ShareClass } from "../register/shareClass";

const standing = partWith(IS.standing);
const sinceOpening = rowsSinceOpening();

/** Rows of Movements that move a class away from the opening balance of the register, in the order of the sheet. */
export const movementsSinceOpening = oncePerClass((register, shareClass): Blocks<Movement> => {
  const line = openingLine(register, shareClass);
  return movementsOf(register, shareClass.name).map((block) => sinceOpening(standing(block), line));
});

const notKnown = rowsWith(IS.standing, IS.known);

/** Rows that may belong to the class and whose number, date or class is not known: while there are any, its balances cannot be told. */
export const rowsNotKnown = oncePerClass((register, shareClass): readonly Movement[] => {
  const line = openingLine(register, shareClass);
  return notKnown(inBlocks(register.movements)).filter(
    (movement) =>
      (movement.shareClass === shareClass.name || movement.shareClass === null) && !isInOpening(line, movement),
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
export const balanceAfterAll = oncePerClass((register, shareClass): Balance | null =>
  balanceAt(register, shareClass, null),
);

/** As `balanceAfterAll`, with rows up to and on a day; null means no last day. */
export function balanceAt(register: Register, shareClass: ShareClass, day: CivilDate | null): Balance | null {
  const opening = registerOpening(shareClass);
  if (opening === null) return null;
  const carried = afterChange(opening, carriedChange(register, shareClass, day).change);
  return balanceAfterRows(
    carried,
    undisclosedRows(register, shareClass).filter(({ date }) => day === null || date <= day),
  );
}
