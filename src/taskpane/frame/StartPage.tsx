import { Button } from "@fluentui/react-components";
import { lazy, type ReactNode, Suspense, useState } from "react";
import type { Register } from "../../shares/register/register";
import { usePane, usePaneState } from "../paneContext";
import { RefusalBox } from "./RefusalBox";

const NewRecord = lazy(async () => ({ default: (await import("../start/NewRecord")).NewRecord }));
const FromReturns = lazy(async () => ({ default: (await import("../start/FromReturns")).FromReturns }));
const FirstSteps = lazy(async () => ({ default: (await import("../start/FirstSteps")).FirstSteps }));

/** First run: what it does, and three doors: a record that is there, a new one, an example. */
export function StartPage(): ReactNode {
  const { host, work, words } = usePane();
  const { phase, refusal, outcome } = usePaneState((state) => state.check);
  const [begins, setBegins] = useState<"empty" | "from returns" | null>(() =>
    work.starting.isAsked() ? "empty" : work.starting.texts().length > 0 ? "from returns" : null,
  );
  const { openOwnFile } = host;
  const close = (): void => {
    work.starting.ask(false);
    setBegins(null);
  };
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
        onClick={() => void work.checks.check("press")}
      >
        {words.checkThisWorkbook}
      </Button>
      {begins === "empty" ? (
        <Begun of={NewRecord} close={close} />
      ) : (
        <Button
          size="large"
          onClick={() => {
            setBegins("empty");
          }}
        >
          {words.newRecord}
        </Button>
      )}
      {begins === "from returns" ? (
        <Begun of={FromReturns} close={close} />
      ) : (
        <Button
          size="large"
          onClick={() => {
            setBegins("from returns");
          }}
        >
          {words.startFromReturns}
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

/** What a door opens, fetched at its press. */
function Begun({ of: Door, close }: { readonly of: typeof NewRecord; readonly close: () => void }): ReactNode {
  const { words } = usePane();
  return (
    <Suspense fallback={<p className="quiet">{words.loading}</p>}>
      <Door close={close} />
    </Suspense>
  );
}

/** True for a record that has its tables, and nothing that moved yet. */
function hasNoEntries({ tables, movements, repurchases, treasurySales }: Register): boolean {
  return (
    tables.some(({ kind }) => kind === "Movements" || kind === "Repurchases") &&
    movements.length + repurchases.length + treasurySales.length === 0
  );
}
