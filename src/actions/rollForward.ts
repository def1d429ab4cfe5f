import type { CivilDate } from "../shares/values/civilDate";
import type { Register } from "../shares/register/register";
import { newlyDisclosedRows } from "../shares/disclosure/afterFiling";
import type { ReturnContent } from "../shares/disclosure/returnContent";
import type { RowOrigin } from "../shares/register/table";
import type { EditableWorkbook, ReadableWorkbook } from "../workbook/workbook";
import { applyChangesAsSeen, type CellChange, type ChangesMade } from "./changeCells";
import type { CheckOutcome } from "./checkRegister";
import { planRecord, type RecordPlan } from "./recordChanges";
import { rollForwardWrites, type RollForwardWrites } from "./rollForwardWrites";

/** What the roll-forward will write, cell by cell, and what it cannot. */
export interface RollForwardPlan extends RecordPlan {
  /** The day the return was filed: what goes into Disclosed on. */
  readonly disclosedOn: CivilDate;
  readonly closingDate: CivilDate;
  readonly reopened: RollForwardWrites["reopened"];
}

/**
 * Plans what is recorded of a filed return, and writes nothing. Takes the outcome of the check the return was written from.
 * @param filedOn by default the Issuer table's Date submitted; where that is blank, or before the closing date, the closing date
 * @returns null where there is no return to record
 */
export async function planRollForward(
  workbook: ReadableWorkbook,
  checked: Pick<CheckOutcome, "ledger" | "content" | "survey">,
  filedOn?: CivilDate,
): Promise<RollForwardPlan | null> {
  const { ledger, content, survey } = checked;
  if (content === null) return null;
  const disclosedOn = filedOn ?? filingDate(ledger.register, content);
  const writes = rollForwardWrites(ledger, content, disclosedOn);
  return {
    disclosedOn,
    closingDate: content.closingDate,
    reopened: writes.reopened,
    ...(await planRecord(workbook, writes, survey.date1904, ledger.register.tables)),
  };
}

/** Makes the changes of a plan, all or none; none if a cell has changed since the plan was shown. */
export function applyRollForward(workbook: EditableWorkbook, plan: RollForwardPlan): Promise<ChangesMade> {
  return applyChangesAsSeen(workbook, plan.changes);
}

/** Undoes a roll-forward; refused if a cell has changed since. */
export function undoRollForward(workbook: EditableWorkbook, undo: readonly CellChange[]): Promise<ChangesMade> {
  return applyChangesAsSeen(workbook, undo);
}

/** A Date submitted before the closing date belongs to the return before. */
function filingDate({ issuer }: Register, { closingDate }: ReturnContent): CivilDate {
  const submitted = issuer?.dateSubmitted?.value ?? null;
  return submitted !== null && submitted >= closingDate ? submitted : closingDate;
}

/** Whether rows of a return that was rolled forward go on a return again: the roll-forward was undone. */
export function isOpenAgain(filed: ReturnContent, now: ReturnContent): boolean {
  const rowOf = ({ table, row }: RowOrigin): string => `${table.sheet}!${row}`;
  const before = new Set(newlyDisclosedRows(filed).map(rowOf));
  return newlyDisclosedRows(now).some((origin) => before.has(rowOf(origin)));
}
