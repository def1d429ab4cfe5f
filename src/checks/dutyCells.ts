import type { DutyOfEvent } from "../shares/disclosure/disclosureDuty";
import type { Register } from "../shares/register/register";
import type { CellRef } from "../shares/values/cell";

/**
 * Where to show what is due: at the events in Movements. A day's purchase or sale in its log is no occasion to look at that log, where nothing is doubted: then
 * at the day of submission, or at no cell.
 */
export function cellsToShow(register: Register, duties: readonly DutyOfEvent[]): readonly CellRef[] {
  const logs = new Set(
    register.tables.flatMap(({ kind, sheet }) => (kind === "Repurchases" || kind === "Treasury sales" ? [sheet] : [])),
  );
  const cells = duties.flatMap((duty) => duty.cells).filter(({ sheet }) => !logs.has(sheet));
  const submitted = register.issuer?.dateSubmitted?.cell;
  return cells.length > 0 || submitted === undefined ? cells : [submitted];
}
