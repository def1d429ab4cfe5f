import { Button } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import type { CheckOutcome } from "../../actions/checkRegister";
import type { WrittenSheet } from "../../workbook/sheetPlan";
import { HONG_KONG } from "../../shares/register/tradingCalendar";
import { dateInWords } from "../frame/dateInWords";
import { usePane, usePaneState } from "../paneContext";
import { RETURN_WORDS } from "./returnWords";
import { RollForward } from "./RollForward";
import { TieOutButton } from "./TieOutButton";

interface AfterWritingProps {
  readonly written: CheckOutcome;
  readonly sheets: readonly WrittenSheet[];
}

/**
 * What comes next once a return is written: when it is due, keying it in, the tie-out, and the roll-forward. It comes into view and takes the keyboard
 * when the return has just been written; a step that is done shrinks to its name with a tick.
 */
export function AfterWriting({ written, sheets }: AfterWritingProps): ReactNode {
  const { store, words, language } = usePane();
  const own = RETURN_WORDS[language];
  const done = usePaneState((state) => state.draft.stepsDone);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.scrollIntoView({ block: "start" });
    // Not where the ribbon wrote it: the keyboard is then in the sheet.
    if (document.hasFocus()) heading.current?.focus({ preventScroll: true });
  }, []);
  const { content } = written;
  if (content === null) return null;
  const due = HONG_KONG.nextBusinessDay(content.closingDate);
  return (
    <section className="after" aria-labelledby="after">
      <h2 id="after" ref={heading} tabIndex={-1}>
        {words.whatNext}
      </h2>
      <p>
        <b>{due === null ? words.deadlineUnknown : words.deadline(dateInWords(due, language))}</b>
      </p>
      <ol>
        <Step name={own.steps.keyIn} done={done.has("keyIn")}>
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
        </Step>
        <Step name={own.steps.tieOut} done={done.has("tieOut")}>
          <p>{words.tieOutLead}</p>
          {sheets.map(({ sheetName }) => (
            <TieOutButton key={sheetName} sheet={sheetName} />
          ))}
        </Step>
        <Step name={own.steps.rollForward} done={done.has("rollForward")}>
          <RollForward written={written} />
        </Step>
      </ol>
    </section>
  );
}

interface StepProps {
  readonly name: string;
  readonly done: boolean;
  readonly children: ReactNode;
}

function Step({ name, done, children }: StepProps): ReactNode {
  const { language } = usePane();
  if (!done) return <li>{children}</li>;
  return (
    <li className="quiet">
      ✓ {name} <span className="said-only">{RETURN_WORDS[language].stepDone}</span>
    </li>
  );
}
