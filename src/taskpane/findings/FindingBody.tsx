import { Button } from "@fluentui/react-components";
import { lazy, type ReactNode, Suspense, useEffect, useRef } from "react";
import { type CellRef, showCell } from "../../shares/values/cell";
import type { Finding } from "../../shares/values/finding";
import { isTableKind, type TableKind } from "../../shares/register/table";
import { CellLink } from "../frame/CellLink";
import { SourceOfCheck } from "../frame/SourceOfCheck";
import { usePane, usePaneState } from "../paneContext";
import type { KeyedFinding } from "../state/keyedFinding";
import { nameOfRule } from "../state/shownFindings";
import { Acceptance } from "./Acceptance";
import { ProposedValue } from "./ProposedValue";

// It loads the checks, and the list must not wait for them.
const WeightOfFinding = lazy(async () => ({ default: (await import("../checks/WeightOfFinding")).WeightOfFinding }));

const MissingTable = lazy(async () => ({ default: (await import("../start/MissingTable")).MissingTable }));

const SetUpTables = lazy(async () => ({ default: (await import("../start/SetUpTables")).SetUpTables }));

/** Findings that a table, or the whole record, is missing: see reading/findings/tableRules.ts. */
const NO_TABLE: ReadonlySet<string> = new Set(["table-missing", "no-register", "workbook-empty"]);

function kindIn(table: unknown, name: string): TableKind | null {
  return name === "table-missing" && isTableKind(table) ? table : null;
}

/** Whether what to do names the Set-up page. */
function namesSetUp({ todo }: Finding): boolean {
  return /\bSet-up\b/.test(todo.en);
}

/** Findings to be fixed on the Remarks page: see actions/narrativeState.ts. */
const OF_EDITED_REMARKS: ReadonlySet<string> = new Set(["T120", "T130", "T140"]);

/** An open finding: what to do, the clause, the cells, the proposal, the working, the acceptance. */
export function FindingBody({ keyed }: { readonly keyed: KeyedFinding }): ReactNode {
  const { key, finding, accepted, canBeAccepted } = keyed;
  const { store, words, language } = usePane();
  const outcome = usePaneState((state) => state.check.outcome);
  const { todo, source, code, cells, proposal, working } = finding;
  return (
    <div className="finding-body">
      <p>{todo[language]}</p>
      {cells.length > 0 && (
        <p className="finding-cells">
          <CellLinks cells={cells} />
        </p>
      )}
      <p className="quiet">
        <SourceOfCheck source={source} /> · {code} {nameOfRule(finding, outcome, language)}
      </p>
      {NO_TABLE.has(finding.name) && (
        <Suspense>
          <MissingTable kind={kindIn(finding.facts["table"], finding.name)} />
        </Suspense>
      )}
      {!NO_TABLE.has(finding.name) && namesSetUp(finding) && (
        <Suspense>
          <div>
            <SetUpTables />
          </div>
        </Suspense>
      )}
      {OF_EDITED_REMARKS.has(code) && (
        <Button
          size="small"
          onClick={() => {
            store.send({ type: "page opened", page: "remarks" });
          }}
        >
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
      {!code.startsWith("R") && <Weight of={key} code={code} />}
      {(accepted !== null || canBeAccepted) && <Acceptance keyed={keyed} />}
    </div>
  );
}

function Weight({ of: key, code }: { readonly of: string; readonly code: string }): ReactNode {
  const { store, words } = usePane();
  const open = usePaneState(({ list }) => list.asks?.key === key && list.asks.box === "severity");
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    // The menu of the finding opened it, and has gone.
    const head = summary.current?.closest(".line")?.querySelector(".finding-head");
    if (open && document.activeElement === head) summary.current?.focus();
  }, [open]);
  return (
    <details
      open={open}
      onKeyDown={({ key: pressed }) => {
        if (pressed !== "Escape" || !open) return;
        store.send({ type: "finding asked", key, box: null });
        summary.current?.focus();
      }}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== open)
          store.send({ type: "finding asked", key, box: currentTarget.open ? "severity" : null });
      }}
    >
      <summary ref={summary}>{words.changeWeight}</summary>
      {open && (
        <Suspense fallback={<p className="quiet">{words.loading}</p>}>
          <WeightOfFinding code={code} />
        </Suspense>
      )}
    </details>
  );
}

function CellLinks({ cells }: { readonly cells: readonly CellRef[] }): ReactNode {
  return cells.map((cell) => <CellLink key={showCell(cell)} cell={cell} />);
}
