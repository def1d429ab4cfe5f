import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { regionAddress } from "../../shares/values/cell";
import { NotCheckedYet } from "../frame/NotCheckedYet";
import { RefusalBox } from "../frame/RefusalBox";
import { usePane, usePaneState } from "../paneContext";
import { CommandLineWords } from "./CommandLineWords";
import { PointOutTable } from "./PointOutTable";
import { setupWords } from "./setupWords";
import { TableSetup } from "./TableSetup";

/** A workbook of sixty sheets has many tables of other things. */
const MOST_ASIDE = 12;

/** What was recognised as what and why, and what was left aside, correctable by hand. */
export function SetupPage(): ReactNode {
  const { work, store, words, language } = usePane();
  const own = setupWords(language);
  const { outcome, refusal } = usePaneState((state) => state.check);
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
      {outcome.leftAside.length > 0 && (
        <section aria-label={own.leftAside}>
          <h2>{own.leftAside}</h2>
          {outcome.leftAside.slice(0, MOST_ASIDE).map(({ kind, region, why }) => (
            <div key={`${region.sheet} ${region.row} ${region.column}`} className="table-setup">
              <Button
                size="small"
                appearance="transparent"
                aria-label={words.goTo(`${region.sheet}!${regionAddress(region)}`)}
                onClick={() => void work.cells.show(region)}
              >
                {region.sheet}!{regionAddress(region)}
              </Button>
              <p className="quiet">{own.leftAsideWhy[why](words.tableName(kind))}</p>
              <PointOutTable
                survey={outcome.survey}
                start={{ at: region, kind }}
                label={why === "rivals" ? own.useThisOne : own.readAside}
              />
            </div>
          ))}
          {outcome.leftAside.length > MOST_ASIDE && (
            <p className="quiet">{own.moreAside(outcome.leftAside.length - MOST_ASIDE)}</p>
          )}
        </section>
      )}
      <CommandLineWords said={outcome.commandWords} words={own} />
    </div>
  );
}
