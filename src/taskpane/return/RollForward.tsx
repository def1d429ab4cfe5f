import { Button, Field, Input } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { CheckOutcome } from "../../actions/checkRegister";
import type { NotRecorded } from "../../actions/rollForwardWrites";
import type { RollForwardPlan } from "../../actions/rollForward";
import { parseCivilDate } from "../../shares/civilDate";
import { CellLink } from "../frame/CellLink";
import { ChangesTable } from "../frame/ChangesTable";
import { usePane } from "../paneContext";
import { todayInHongKong } from "../work/chosenForReturn";

/** The return is filed: what the register will record of it, old and new, then all of it at one press. */
export function RollForward({ written }: { readonly written: CheckOutcome }): ReactNode {
  const { work, words } = usePane();
  const [filedOn, setFiledOn] = useState<string>(todayInHongKong() ?? "");
  const [plan, setPlan] = useState<RollForwardPlan | null>(null);
  return (
    <>
      <p>{words.rollForwardLead}</p>
      <Field label={words.filedOn} size="small">
        <Input
          type="date"
          size="small"
          value={filedOn}
          onChange={(_, { value }) => {
            setFiledOn(value);
            setPlan(null);
          }}
        />
      </Field>
      {plan === null ? (
        <div>
          <Button size="small" onClick={() => void work.filing.planRollForward(written, parseCivilDate(filedOn)).then(setPlan)}>
            {words.rollForward}
          </Button>
        </div>
      ) : (
        <PlannedChanges plan={plan} close={() => { setPlan(null); }} />
      )}
    </>
  );
}

function PlannedChanges({ plan, close }: { readonly plan: RollForwardPlan; readonly close: () => void }): ReactNode {
  const { work, words, language } = usePane();
  const { changes, notRecorded, reopened } = plan;
  return (
    <div className="box">
      {changes.length === 0 ? <p>{words.nothingToRecord}</p> : <ChangesTable changes={changes} />}
      {reopened.map(({ shareClass, because }) => (
        <p key={shareClass} className="quiet">
          {because[language]}
        </p>
      ))}
      {notRecorded.map((entry, index) => (
        <LeftOut key={`${index} ${entry.what}`} entry={entry} />
      ))}
      <div className="row">
        {changes.length > 0 && (
          <Button
            size="small"
            appearance="primary"
            onClick={() => {
              void work.filing.rollForward(plan).then((done) => {
                if (done) close();
              });
            }}
          >
            {words.apply}
          </Button>
        )}
        <Button size="small" onClick={close}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

function LeftOut({ entry: { because, cells } }: { readonly entry: NotRecorded }): ReactNode {
  const { language } = usePane();
  const [first] = cells;
  return (
    <p className="quiet">
      {because[language]} {first !== undefined && <CellLink cell={first} />}
    </p>
  );
}
