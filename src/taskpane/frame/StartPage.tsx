import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane, usePaneState } from "../paneContext";
import { RefusalBox } from "./RefusalBox";

/** First run: what it does, one button, and an example. */
export function StartPage(): ReactNode {
  const { host, store, work, words } = usePane();
  const { phase, refusal } = usePaneState((state) => state.check);
  return (
    <section className="start">
      <p className="start-lead">{words.startLead}</p>
      <p>{words.startPromise}</p>
      {refusal !== null && <RefusalBox refusal={refusal} />}
      <Button
        appearance="primary"
        size="large"
        disabled={phase === "running"}
        onClick={() => {
          void work.checks.check("press").then((outcome) => {
            // Only if the start page is still open.
            if (outcome !== null && store.state().preferences.page === "start")
              store.send({ type: "page opened", page: "findings" });
          });
        }}
      >
        {words.checkThisWorkbook}
      </Button>
      <Button size="large" onClick={() => void work.attempt(() => host.openExample())}>
        {words.openExample}
      </Button>
      <a href={host.exampleAddress} download className="quiet">
        {words.downloadExample}
      </a>
      <p className="quiet">{words.startNeeds}</p>
    </section>
  );
}
