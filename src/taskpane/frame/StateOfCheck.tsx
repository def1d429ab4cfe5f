import { type ReactNode, useMemo } from "react";
import { usePane, usePaneState } from "../paneContext";
import { countFindings } from "../state/findingCounts";

/** One line for the screen reader and, while a check runs, a bar. */
export function StateOfCheck(): ReactNode {
  const { words } = usePane();
  const { phase, progress, findings, ended, editedSince } = usePaneState((state) => state.check);
  const { keepsUndo } = usePaneState((state) => state.preferences);
  const { error, warning, note, notChecked } = useMemo(() => countFindings(findings), [findings]);
  return (
    <>
      {phase === "running" && (
        <progress
          className="progress"
          aria-label={words.checking}
          {...(progress === null ? {} : { value: progress.done, max: progress.total })}
        />
      )}
      {editedSince && phase !== "running" && (
        <p className="quiet edited-since" role="status">
          {words.editedSince} {keepsUndo ? "" : words.checkClearsUndo}
        </p>
      )}
      <p className="said-only" role="status" data-checks={ended}>
        {phase === "done"
          ? words.checkResult(error, warning, note, notChecked)
          : phase === "stopped"
            ? words.checkStopped
            : ""}
      </p>
    </>
  );
}
