import { proposedValue } from "../../actions/proposedValue";
import type { Proposal } from "../../shares/values/finding";
import type { CellWrite } from "../../workbook/workbook";

/** The change of a cell that a finding proposes. */
export function proposedWrite(proposal: Proposal): CellWrite {
  return { cell: proposal.cell, value: proposedValue(proposal) };
}
