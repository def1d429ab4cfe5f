import type { CellRef } from "../shares/cell";
import { type CivilDate, serialOfDate } from "../shares/civilDate";
import type { Register } from "../shares/register";
import type { ReturnContent } from "../shares/returnContent";
import type { Workbook } from "../workbook/workbook";
import { applyChangesAsSeen, type CellChange, type ChangesMade, previewChanges } from "./changeCells";
import type { CheckOutcome } from "./checkRegister";
import { type NotRecorded, rollForwardWrites, type RollForwardWrites } from "./rollForwardWrites";

/** What rolling forward will write, cell by cell, and what it cannot. */
export interface RollForwardPlan {
  /** The day the return was filed: what goes into Disclosed on. */
  readonly disclosedOn: CivilDate;
  readonly closingDate: CivilDate;
  /** Old and new of every cell that changes, in the order of the work. Cells that hold the new value already are not among them. */
  readonly changes: readonly CellChange[];
  readonly notRecorded: readonly NotRecorded[];
  readonly reopened: RollForwardWrites["reopened"];
}

/**
 * Plans what a filed return leaves in the register, and writes nothing. Take the outcome of the check the return was written from.
 * @param filedOn by default the Issuer table's Date submitted; where that is blank, or before the closing date, the closing date
 * @returns null where there is no return to record
 */
export async function planRollForward(workbook: Workbook, checked: Pick<CheckOutcome, "register" | "content" | "survey">, filedOn?: CivilDate): Promise<RollForwardPlan | null> {
  const { register, content, survey } = checked;
  if (content === null) return null;
  const disclosedOn = filedOn ?? filingDate(register, content);
  const { writes, notRecorded, reopened } = rollForwardWrites(register, content, disclosedOn);
  const changes = (await previewChanges(workbook, writes)).filter((change) => !isThereAlready(change, survey.date1904));
  const free = changes.filter(({ formula }) => formula === "");
  const formulas = changes.filter(({ formula }) => formula !== "");
  return { disclosedOn, closingDate: content.closingDate, changes: free, notRecorded: [...notRecorded, ...formulas.map(keptFormula)], reopened };
}

/** Makes the changes of a plan, all or none; none where a cell was changed since the plan was shown. */
export function applyRollForward(workbook: Workbook, plan: RollForwardPlan): Promise<ChangesMade> {
  return applyChangesAsSeen(workbook, plan.changes);
}

/** Takes a roll forward back; refused where a cell was changed since. */
export function undoRollForward(workbook: Workbook, undo: readonly CellChange[]): Promise<ChangesMade> {
  return applyChangesAsSeen(workbook, undo);
}

/** A Date submitted left over from the return before is not this one's. */
function filingDate({ issuer }: Register, { closingDate }: ReturnContent): CivilDate {
  const submitted = issuer?.dateSubmitted?.value ?? null;
  return submitted !== null && submitted >= closingDate ? submitted : closingDate;
}

function isThereAlready({ old, value }: CellChange, date1904: boolean): boolean {
  switch (value.kind) {
    case "text":
      return old === value.text;
    case "number":
      return old === Number(value.decimal);
    case "date":
      return old === serialOfDate(value.date as CivilDate, date1904);
  }
}

/** A formula of the secretary's is not written over: it may be what keeps the cell right, and could not be put back. */
function keptFormula({ cell, formula, value }: CellChange): NotRecorded {
  const cells: readonly CellRef[] = [cell];
  const meant = value.kind === "text" ? value.text : value.kind === "number" ? value.decimal : value.date;
  return {
    what: "Last return",
    cells,
    because: {
      en: `The cell holds a formula (${formula}), which is left as it is; it should come to ${meant}.`,
      "zh-Hant": `儲存格含有公式（${formula}），予以保留；其結果應為 ${meant}。`,
    },
  };
}
