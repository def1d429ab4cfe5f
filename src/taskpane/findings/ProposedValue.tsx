import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { CellChange } from "../../actions/changeCells";
import { showCell } from "../../shares/cell";
import type { Proposal } from "../../shares/finding";
import type { PlainValue } from "../../workbook/workbook";
import { ChangesTable } from "../frame/ChangesTable";
import { usePane } from "../paneContext";

/** Propose, preview, apply: the cell is read at the press, and nothing is written before old and new have been seen. */
export function ProposedValue({ proposal }: { readonly proposal: Proposal }): ReactNode {
  const { work, words } = usePane();
  const [changes, setChanges] = useState<readonly CellChange[] | null>(null);
  const value = plainValue(proposal);
  if (changes === null) {
    return (
      <Button size="small" onClick={() => void work.cells.preview([{ cell: proposal.cell, value }]).then(setChanges)}>
        {words.proposal(proposal.value)}
      </Button>
    );
  }
  return (
    <div className="box">
      <ChangesTable changes={changes} />
      <div className="row">
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            void work.cells.apply(changes, (each) => each.cellChanged(showCell(proposal.cell))).then((done) => {
              if (done) setChanges(null);
            });
          }}
        >
          {words.apply}
        </Button>
        <Button size="small" onClick={() => setChanges(null)}>
          {words.cancel}
        </Button>
      </div>
    </div>
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
