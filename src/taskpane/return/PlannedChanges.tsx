import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { NotRecorded } from "../../actions/lastReturnWrites";
import type { RecordPlan } from "../../actions/recordChanges";
import type { Words } from "../../shares/values/finding";
import { CellLink } from "../frame/CellLink";
import { ChangesTable } from "../frame/ChangesTable";
import { OpenedBox } from "../frame/OpenedBox";
import { usePane } from "../paneContext";

interface PlannedChangesProps {
  readonly plan: RecordPlan;
  /** Remarks on the changes. */
  readonly remarks: readonly Words[];
  /** @returns whether it went through */
  readonly apply: () => Promise<boolean>;
  readonly close: () => void;
}

/** What will be recorded in the register, old and new, and what cannot be; one press writes it. */
export function PlannedChanges({
  plan: { changes, notRecorded },
  remarks,
  apply,
  close,
}: PlannedChangesProps): ReactNode {
  const { words, language } = usePane();
  return (
    <OpenedBox close={close}>
      {changes.length === 0 ? <p>{words.nothingToRecord}</p> : <ChangesTable changes={changes} />}
      {remarks.map((remark) => (
        <p key={remark.en} className="quiet">
          {remark[language]}
        </p>
      ))}
      {notRecorded.map((entry, index) => (
        <NotRecordedEntry key={`${index} ${entry.what}`} entry={entry} />
      ))}
      <div className="row">
        {changes.length > 0 && (
          <Button
            size="small"
            appearance="primary"
            onClick={() => {
              void apply().then((done) => {
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
    </OpenedBox>
  );
}

function NotRecordedEntry({ entry: { because, cells } }: { readonly entry: NotRecorded }): ReactNode {
  const { language } = usePane();
  const [first] = cells;
  return (
    <p className="quiet">
      {because[language]} {first !== undefined && <CellLink cell={first} />}
    </p>
  );
}
