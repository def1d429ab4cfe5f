import type { ReactNode } from "react";
import { NotCheckedYet } from "../frame/NotCheckedYet";
import { RefusalBox } from "../frame/RefusalBox";
import { usePane, usePaneState } from "../paneContext";
import { PointOutTable } from "./PointOutTable";
import { TableSetup } from "./TableSetup";

/** What was recognised as what, correctable by hand. */
export function SetupPage(): ReactNode {
  const { words } = usePane();
  const { outcome, refusal } = usePaneState((state) => state.check);
  if (refusal !== null) return <RefusalBox refusal={refusal} />;
  if (outcome === null) return <NotCheckedYet />;
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
