import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { canBeAccepted } from "../../actions/acceptWarning";
import { type CellRef, showCell } from "../../shares/cell";
import type { Finding } from "../../shares/finding";
import { CellLink } from "../frame/CellLink";
import { usePane } from "../paneContext";
import { Acceptance } from "./Acceptance";
import { ProposedValue } from "./ProposedValue";

/** Findings that are mended where remarks are edited: see actions/narrativeFindings.ts. */
const OF_EDITED_REMARKS: ReadonlySet<string> = new Set(["T120", "T130", "T140"]);

/** What to do, on what clause, at which cells; the proposal, the working, the acceptance. */
export function FindingBody({ finding, accepted }: { readonly finding: Finding; readonly accepted: string | null }): ReactNode {
  const { store, words, language } = usePane();
  const { todo, source, code, name, cells, proposal, working } = finding;
  return (
    <div className="finding-body">
      <p>{todo[language]}</p>
      {cells.length > 0 && (
        <p className="finding-cells">
          <CellLinks cells={cells} />
        </p>
      )}
      <p className="quiet">
        {source} · {code} {name.replaceAll("-", " ")}
      </p>
      {OF_EDITED_REMARKS.has(code) && (
        <Button size="small" onClick={() => { store.tell({ type: "page opened", page: "remarks" }); }}>
          {words.toTheRemark}
        </Button>
      )}
      {proposal !== undefined && <ProposedValue proposal={proposal} />}
      {working !== undefined && working.length > 0 && (
        <details className="working">
          <summary>{words.howComputed}</summary>
          <ol>
            {working.map((step, index) => (
              <li key={index}>
                {step.says[language]} <CellLinks cells={step.cells} />
              </li>
            ))}
          </ol>
        </details>
      )}
      {(accepted !== null || canBeAccepted(finding)) && <Acceptance finding={finding} accepted={accepted} />}
    </div>
  );
}

function CellLinks({ cells }: { readonly cells: readonly CellRef[] }): ReactNode {
  return cells.map((cell) => <CellLink key={showCell(cell)} cell={cell} />);
}
