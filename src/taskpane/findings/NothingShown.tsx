import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { SeverityIcon } from "../frame/SeverityIcon";
import { usePane, usePaneState } from "../paneContext";

/** Why the list is empty: nothing is wrong, the filter hides all, or no check has ended. */
export function NothingShown({ total, accepted }: { readonly total: number; readonly accepted: number }): ReactNode {
  const { store, words } = usePane();
  const phase = usePaneState((state) => state.check.phase);
  if (phase !== "done")
    return (
      <p className="empty quiet">
        {phase === "running" ? words.checking : phase === "stopped" ? words.checkStopped : ""}
      </p>
    );
  if (total > accepted) return <p className="empty quiet">{words.allHidden}</p>;
  return (
    <div className="empty">
      <SeverityIcon severity="done" />
      <p>{words.nothingFound}</p>
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
