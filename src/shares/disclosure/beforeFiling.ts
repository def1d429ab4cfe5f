import type { CivilDate } from "../values/civilDate";
import { type DisclosableRow, withDisclosedOn } from "./disclosableRow";
import { composeContent } from "./disclosure";
import type { LastReturn, Register } from "../register/register";
import type { ReturnContent } from "./returnContent";
import { type Block, inBlocks, joined, oncePerBlock, oncePerBlockGiven } from "../rowBlocks";

/** A return as the register gives it: the content, and the register it is composed from. */
export interface FiledReturn {
  readonly register: Register;
  readonly content: ReturnContent;
}

/**
 * What the register says of a return that may be filed and recorded by now. Where nothing dated up to its closing date is left to disclose, the rows disclosed
 * on the day it was submitted are its own: it is composed from the register as it was before they were marked. Null where that gives nothing either.
 */
export function composeFiled(
  register: Register,
  closingDate: CivilDate,
  submittedOn: CivilDate | null,
): FiledReturn | null {
  const asItStands = composeContent(register, closingDate);
  if (asItStands !== null) return { register, content: asItStands };
  if (submittedOn === null) return null;
  const before = registerBeforeFiling(register, closingDate, submittedOn);
  const content = composeContent(before, closingDate);
  return content === null ? null : { register: before, content };
}

/** The register without what recording a return wrote into it: its rows undisclosed again, and no Last return of its closing date. */
function registerBeforeFiling(register: Register, closingDate: CivilDate, submittedOn: CivilDate): Register {
  const isThisOne = (date: LastReturn["closingDate"]): boolean => date?.value === closingDate;
  const { issuer } = register;
  return {
    ...register,
    issuer: issuer !== null && isThisOne(issuer.lastReturn) ? { ...issuer, lastReturn: null } : issuer,
    movements: undisclosedAgain(register.movements, submittedOn),
    repurchases: undisclosedAgain(register.repurchases, submittedOn),
    treasurySales: undisclosedAgain(register.treasurySales, submittedOn),
    lastReturns: register.lastReturns.map((last) =>
      isThisOne(last.closingDate) ? { ...last, closingBalance: null, closingDate: null } : last,
    ),
  };
}

const daysOfDisclosure = oncePerBlock(
  (block: Block<DisclosableRow>): ReadonlySet<CivilDate | null> => new Set(block.map(({ disclosedOn }) => disclosedOn)),
);

const undisclosedBlock = oncePerBlockGiven((block: Block<DisclosableRow>, day: CivilDate): Block<DisclosableRow> =>
  block.map((row) => (row.disclosedOn === day ? withDisclosedOn(row, null) : row)),
);

/** Rows as they were before those of a day were disclosed. Blocks without one stay the blocks they were: what is known of them holds. */
function undisclosedAgain<Row extends DisclosableRow>(rows: readonly Row[], day: CivilDate): readonly Row[] {
  return joined(
    inBlocks(rows).map((block) =>
      daysOfDisclosure(block).has(day) ? (undisclosedBlock(block, day) as Block<Row>) : block,
    ),
  );
}
