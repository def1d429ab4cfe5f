import type { ReactNode } from "react";
import { proposedValue } from "../../actions/changeCells";
import { showCell } from "../../shares/values/cell";
import type { Proposal } from "../../shares/values/finding";
import { OfferedChanges } from "../frame/OfferedChanges";
import { usePane } from "../paneContext";

/** The value a finding proposes for its cell. */
export function ProposedValue({ proposal }: { readonly proposal: Proposal }): ReactNode {
  const { words } = usePane();
  return (
    <OfferedChanges
      label={words.proposal(proposal.shown ?? proposal.value)}
      writes={[{ cell: proposal.cell, value: proposedValue(proposal) }]}
      says={(each) => each.cellChanged(showCell(proposal.cell))}
    />
  );
}
