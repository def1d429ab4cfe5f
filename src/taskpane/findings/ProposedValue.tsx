import type { ReactNode } from "react";
import { showCell } from "../../shares/values/cell";
import type { Proposal } from "../../shares/values/finding";
import { OfferedChanges } from "../frame/OfferedChanges";
import { usePane } from "../paneContext";
import { proposedWrite } from "../state/proposedWrite";

/** The value a finding proposes for its cell. */
export function ProposedValue({ proposal }: { readonly proposal: Proposal }): ReactNode {
  const { words } = usePane();
  return (
    <OfferedChanges
      label={words.proposal(proposal.shown ?? proposal.value)}
      writes={[proposedWrite(proposal)]}
      says={(each) => each.cellChanged(showCell(proposal.cell))}
    />
  );
}
