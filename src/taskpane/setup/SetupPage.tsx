import { Button } from "@fluentui/react-components";
import { type ReactNode, useEffect } from "react";
import { focusIsLost } from "../frame/focusIsLost";
import { NotCheckedYet } from "../frame/NotCheckedYet";
import { RefusalBox } from "../frame/RefusalBox";
import { usePane, usePaneState } from "../paneContext";
import { CommandLineWords } from "./CommandLineWords";
import { PointOutTable } from "./PointOutTable";
import { setupWords } from "./setupWords";
import { TablesAside } from "./TablesAside";
import { TableSetup } from "./TableSetup";

/** What was recognised as what and why, and what was left aside, correctable by hand. */
export function SetupPage(): ReactNode {
  const { store, words, language } = usePane();
  const { outcome, refusal } = usePaneState((state) => state.check);
  // What was pressed goes with what it changed: Tab continues from the page.
  useEffect(() => {
    if (focusIsLost()) document.querySelector("main")?.focus({ preventScroll: true });
  }, [outcome]);
  if (refusal !== null) return <RefusalBox refusal={refusal} />;
  if (outcome === null) return <NotCheckedYet />;
  const { tables } = outcome.register;
  return (
    <div className="setup">
      <p>{tables.length === 0 ? words.noTables : words.setupLead}</p>
      {tables.length === 0 && (
        <div>
          <Button
            onClick={() => {
              store.send({ type: "page opened", page: "start" });
            }}
          >
            {words.newRecord}
          </Button>
        </div>
      )}
      {tables.map((table) => (
        <TableSetup key={`${table.kind} ${table.sheet} ${table.region.row}`} table={table} survey={outcome.survey} />
      ))}
      <PointOutTable survey={outcome.survey} />
      <TablesAside outcome={outcome} />
      <CommandLineWords said={outcome.commandWords} words={setupWords(language)} />
    </div>
  );
}
