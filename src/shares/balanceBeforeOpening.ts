import { totalOf } from "./balances/balances";
import { outlineOf } from "./blockOutline";
import { type CivilDate } from "./values/civilDate";
import type { Movement } from "./register/movement";
import { movementsOf } from "./movementsByClass";
import { isInOpening, type OpeningLine, openingLine, registerOpening } from "./balances/openingLine";
import { inOrderOfTime } from "./orderOfTime";
import type { ShareCount } from "./values/quantity";
import type { Register } from "./register/register";
import type { Blocks } from "./rowBlocks";
import type { ShareClass } from "./register/shareClass";

/** The last row that the opening balance of the register holds, where its Balance after is another figure. */
export interface BalanceBeforeOpening {
  readonly movement: Movement;
  readonly date: CivilDate;
  readonly stated: ShareCount;
  readonly opening: ShareCount;
}

/** Null where they agree, of issued shares or with treasury shares, and where nothing is stated. */
export function balanceBeforeOpening(register: Register, shareClass: ShareClass): BalanceBeforeOpening | null {
  const opening = registerOpening(shareClass);
  if (opening === null) return null;
  const last = lastStatedInOpening(
    inOrderOfTime(movementsOf(register, shareClass.name)),
    openingLine(register, shareClass),
  );
  if (last === undefined || last.date === null || last.balanceAfter === null) return null;
  const agrees = last.balanceAfter === opening.issued || last.balanceAfter === totalOf(opening);
  return agrees ? null : { movement: last, date: last.date, stated: last.balanceAfter, opening: opening.issued };
}

/** From the foot up: blocks wholly after the opening date are passed over unread. */
function lastStatedInOpening(blocks: Blocks<Movement>, line: OpeningLine): Movement | undefined {
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const block = blocks[at] ?? [];
    const { earliest } = outlineOf(block);
    if (earliest === null || line.date === null || earliest > line.date) continue;
    const last = block.findLast((movement) => movement.balanceAfter !== null && isInOpening(line, movement));
    if (last !== undefined) return last;
  }
  return undefined;
}
