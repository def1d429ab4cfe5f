import { type ReactNode, useEffect } from "react";
import { RefusalBox } from "../frame/RefusalBox";
import { usePane, usePaneState } from "../paneContext";
import { PointOutTable } from "./PointOutTable";
import { TableSetup } from "./TableSetup";

/** What was recognised as what, correctable by hand. */
export function SetupPage(): ReactNode {
  const { work, words } = usePane();
  const { phase, outcome, refusal } = usePaneState((state) => state.check);
  useEffect(() => {
    if (phase === "never") void work.checks.check("start");
  }, [phase, work]);
  if (refusal !== null) return <RefusalBox refusal={refusal} />;
  if (outcome === null) return <p className="quiet">{words.checking}</p>;
  const { tables } = outcome.register;
  return (
    <div className="setup">
      <p>{tables.length === 0 ? words.noTables : words.setupLead}</p>
      {tables.map((table) => (
        <TableSetup key={`${table.kind} ${table.sheet} ${table.region.row}`} table={table} survey={outcome.survey} />
      ))}
      <PointOutTable survey={outcome.survey} />
    </div>
  );
}
