import { type ReactNode, useEffect } from "react";
import { usePane, usePaneState } from "../paneContext";
import { RefusalBox } from "./RefusalBox";
import { Waiting } from "./Waiting";

/** In place of a page that needs a check, before the first has ended. Starts one if none was started yet. */
export function NotCheckedYet(): ReactNode {
  const { work, words } = usePane();
  const { phase, refusal } = usePaneState((state) => state.check);
  useEffect(() => {
    if (phase === "never") void work.checks.check("start");
  }, [phase, work]);
  if (refusal !== null) return <RefusalBox refusal={refusal} />;
  if (phase === "stopped") return <p className="quiet">{words.checkStopped}</p>;
  return <Waiting>{words.checking}</Waiting>;
}
