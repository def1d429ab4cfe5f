import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { SeverityIcon } from "../frame/SeverityIcon";
import { usePane, usePaneState } from "../paneContext";
import type { FindingCounts } from "../state/findingCounts";
import { FINDINGS_WORDS } from "./findingsWords";

/** Why the list is empty: nothing is wrong, the filter hides all, or no check has ended. */
export function NothingShown({
  counts: { error, warning, note, notChecked },
}: {
  readonly counts: FindingCounts;
}): ReactNode {
  const { store, words, language } = usePane();
  const phase = usePaneState((state) => state.check.phase);
  if (phase !== "done")
    return (
      <p className="empty quiet">
        {phase === "running" ? words.checking : phase === "stopped" ? words.checkStopped : ""}
      </p>
    );
  if (error + warning + note > 0) return <p className="empty quiet">{words.allHidden}</p>;
  return (
    <div className="empty">
      <SeverityIcon severity="done" />
      <p>{notChecked > 0 ? FINDINGS_WORDS[language].nothingElse : words.nothingFound}</p>
      <Button
        appearance="primary"
        onClick={() => {
          store.send({ type: "page opened", page: "return" });
        }}
      >
        {words.toReturn}
      </Button>
    </div>
  );
}
