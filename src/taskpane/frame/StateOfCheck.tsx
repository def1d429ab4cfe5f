import type { ReactNode } from "react";
import { usePane, usePaneState } from "../paneContext";

/** One line for the screen reader and, while a check runs, a bar. */
export function StateOfCheck(): ReactNode {
  const { words } = usePane();
  const { phase, progress, findings, ended, editedSince } = usePaneState((state) => state.check);
  const { keepsUndo } = usePaneState((state) => state.preferences);
  const standing = findings.filter(({ accepted }) => accepted === null);
  const count = (severity: string): number => standing.filter(({ finding }) => finding.severity === severity).length;
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
          ? words.checkResult(count("error"), count("warning"), count("note"))
          : phase === "stopped"
            ? words.checkStopped
            : ""}
      </p>
    </>
  );
}
