import { Button } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import type { CheckOutcome } from "../../actions/checkRegister";
import { dateInWords } from "../frame/dateInWords";
import { DEADLINE_WORDS } from "../frame/deadlineWords";
import { usePane, usePaneState } from "../paneContext";
import { deadlineOfReturn } from "../state/deadlineOfReturn";
import { DEADLINE } from "../state/findingCounts";
import type { NextStep } from "../state/paneEvent";
import { RETURN_WORDS } from "./returnWords";
import { RollForward } from "./RollForward";
import { TieOutButton } from "./TieOutButton";

interface AfterWritingProps {
  /** The outcome the return was written from. */
  readonly written: CheckOutcome;
  readonly sheets: readonly string[];
  /** Whether it was written just now: it then comes into view and takes the keyboard. */
  readonly isNew: boolean;
}

const STEPS: readonly NextStep[] = ["keyIn", "verify", "tieOut", "rollForward"];

/** What comes next once a return is written: when it is due, then step by step. A step that is done ticks itself and leaves the list. */
export function AfterWriting({ written, sheets, isNew }: AfterWritingProps): ReactNode {
  const { words, language } = usePane();
  const own = RETURN_WORDS[language];
  const done = usePaneState((state) => state.draft.stepsDone);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isNew) return;
    heading.current?.scrollIntoView({ block: "start" });
    // Not where the ribbon wrote it: the keyboard is then in the sheet.
    if (document.hasFocus()) heading.current?.focus({ preventScroll: true });
  }, [isNew]);
  const { content } = written;
  if (content === null) return null;
  const deadline = deadlineOfReturn(written, new Date());
  // Beyond our table of holidays. Without the finding no event asks for the return.
  const isUnknown = written.findings.some(({ code }) => code === DEADLINE);
  const open = STEPS.filter((step) => !done.has(step));
  const ticked = STEPS.filter((step) => done.has(step));
  return (
    <section className="after" aria-labelledby="after">
      <h2 id="after" ref={heading} tabIndex={-1}>
        {words.whatNext}
      </h2>
      {open.includes("rollForward") && (deadline !== null || isUnknown) && (
        <p>
          <b>
            {deadline === null
              ? words.deadlineUnknown
              : DEADLINE_WORDS[language][deadline.state](dateInWords(deadline.due, language))}
          </b>
        </p>
      )}
      {ticked.length > 0 && (
        <p className="quiet" role="status">
          {open.length === 0 ? (
            <>✓ {own.allStepsDone}</>
          ) : (
            ticked.map((step) => (
              <span key={step} className="ticked">
                ✓ {own.steps[step]} <span className="said-only">{own.stepDone}</span>
              </span>
            ))
          )}
        </p>
      )}
      {open.length > 0 && (
        <ol>
          {open.map((step) => (
            <li key={step}>
              <Step step={step} written={written} sheets={sheets} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Step({ step, written, sheets }: Omit<AfterWritingProps, "isNew"> & { readonly step: NextStep }): ReactNode {
  const { store, words, language } = usePane();
  const own = RETURN_WORDS[language];
  switch (step) {
    case "keyIn":
      return (
        <>
          <p>{words.keyIn}</p>
          <div>
            <Button
              size="small"
              appearance="primary"
              onClick={() => {
                store.send({ type: "page opened", page: "keyIn" });
              }}
            >
              {words.keyItIn}
            </Button>
          </div>
        </>
      );
    case "verify":
      return (
        <>
          <p>{own.verifyStep}</p>
          <div>
            <Button
              size="small"
              onClick={() => {
                const verified = document.getElementById("verify");
                verified?.scrollIntoView({ block: "start" });
                verified?.focus({ preventScroll: true });
              }}
            >
              {own.seeVerified}
            </Button>
          </div>
        </>
      );
    case "tieOut":
      return (
        <>
          <p>{words.tieOutLead}</p>
          {sheets.map((sheet) => (
            <TieOutButton key={sheet} sheet={sheet} />
          ))}
        </>
      );
    case "rollForward":
      return <RollForward written={written} />;
  }
}
