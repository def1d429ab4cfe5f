import type { ReactNode } from "react";
import { showCell } from "../../shares/cell";
import type { Proposal } from "../../shares/finding";
import type { PlainValue } from "../../workbook/workbook";
import { OfferedChanges } from "../frame/OfferedChanges";
import { usePane } from "../paneContext";

/** The value a finding proposes for its cell. */
export function ProposedValue({ proposal }: { readonly proposal: Proposal }): ReactNode {
  const { words } = usePane();
  return (
    <OfferedChanges
      label={words.proposal(proposal.value)}
      writes={[{ cell: proposal.cell, value: plainValue(proposal) }]}
      says={(each) => each.cellChanged(showCell(proposal.cell))}
    />
  );
}

function plainValue({ kind, value }: Proposal): PlainValue {
  switch (kind) {
    case "number":
      return { kind, decimal: value };
    case "date":
      return { kind, date: value };
    case "text":
      return { kind, text: value };
  }
}
