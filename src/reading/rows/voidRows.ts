import { categoryOf } from "../../shares/register/category";
import { eventMeaning } from "../vocabulary/eventMeaning";
import { awaitsApproval, filingStatus, isCalledOff, isToCome } from "../vocabulary/statuses";
import type { RowPlan } from "./rowPlan";

/**
 * True for a row whose status says that its entry does not count, or has not come about: in a column of its own, where it says when the entry was disclosed,
 * or as all its details say.
 */
export function isVoidRow(
  { region: { grid }, statusColumns, disclosedColumn, detailsColumn, eventColumn }: RowPlan,
  row: number,
): boolean {
  if (detailsColumn >= 0 && isToCome(grid.text(row, detailsColumn))) return true;
  return statusColumns.some((column) => {
    const text = grid.text(row, column);
    if (text === "") return false;
    // Of a return the same words say that it is not filed yet.
    const isAwaited = column !== disclosedColumn && awaitsApproval(text);
    return (
      isAwaited ||
      filingStatus(text) === "void" ||
      (isCalledOff(text) && isIssue(eventColumn < 0 ? "" : grid.text(row, eventColumn)))
    );
  });
}

function isIssue(event: string): boolean {
  const meaning = eventMeaning(event);
  return meaning.kind === "category" && categoryOf(meaning.category).issued === "up";
}
