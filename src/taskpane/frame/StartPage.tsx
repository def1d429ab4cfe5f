import { Button } from "@fluentui/react-components";
import { lazy, type ReactNode, Suspense, useState } from "react";
import type { Register } from "../../shares/register/register";
import { usePane, usePaneState } from "../paneContext";
import { RefusalBox } from "./RefusalBox";

const NewRecord = lazy(async () => ({ default: (await import("../start/NewRecord")).NewRecord }));
const FirstSteps = lazy(async () => ({ default: (await import("../start/FirstSteps")).FirstSteps }));

/** First run: what it does, and three doors: a record that is there, a new one, an example. */
export function StartPage(): ReactNode {
  const { host, store, work, words } = usePane();
  const { phase, refusal, outcome } = usePaneState((state) => state.check);
  const [begins, setBegins] = useState(false);
  const { openOwnFile } = host;
  return (
    <section className="start">
      <p className="start-lead">{words.startLead}</p>
      <p>{words.startPromise}</p>
      {refusal !== null && <RefusalBox refusal={refusal} />}
      {outcome !== null && hasNoEntries(outcome.register) && (
        <Suspense>
          <FirstSteps register={outcome.register} />
        </Suspense>
      )}
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={phase === "running"}
        onClick={() => {
          void work.checks.check("press").then((checked) => {
            // Only if the start page is still open.
            if (checked !== null && store.state().preferences.page === "start")
              store.send({ type: "page opened", page: "findings" });
          });
        }}
      >
        {words.checkThisWorkbook}
      </Button>
      {begins ? (
        <Suspense fallback={<p className="quiet">{words.loading}</p>}>
          <NewRecord
            close={() => {
              setBegins(false);
            }}
          />
        </Suspense>
      ) : (
        <Button
          size="large"
          onClick={() => {
            setBegins(true);
          }}
        >
          {words.newRecord}
        </Button>
      )}
      <Button size="large" onClick={() => void work.attempt(() => host.openExample())}>
        {words.openExample}
      </Button>
      <a href={host.exampleAddress} download className="quiet">
        {words.downloadExample}
      </a>
      {openOwnFile !== null && (
        <Button size="large" onClick={() => void work.attempt(openOwnFile)}>
          {words.openOwnFile}
        </Button>
      )}
      <p className="quiet">{words.startNeeds}</p>
    </section>
  );
}

/** True for a record that has its tables, and nothing that moved yet. */
function hasNoEntries({ tables, movements, repurchases, treasurySales }: Register): boolean {
  return (
    tables.some(({ kind }) => kind === "Movements" || kind === "Repurchases") &&
    movements.length + repurchases.length + treasurySales.length === 0
  );
}
