import type { ReactNode } from "react";
import type { CheckOutcome } from "../../actions/checkRegister";
import type { WrittenSheet } from "../../workbook/sheetPlan";
import { HONG_KONG } from "../../shares/register/tradingCalendar";
import { dateInWords } from "../frame/dateInWords";
import { usePane } from "../paneContext";
import { RollForward } from "./RollForward";
import { TieOutButton } from "./TieOutButton";

interface AfterWritingProps {
  readonly written: CheckOutcome;
  readonly sheets: readonly WrittenSheet[];
}

/** Next steps once a return is written: tie-out, keying in, deadline, roll-forward. */
export function AfterWriting({ written, sheets }: AfterWritingProps): ReactNode {
  const { words, language } = usePane();
  const { content } = written;
  if (content === null) return null;
  const due = HONG_KONG.nextBusinessDay(content.closingDate);
  return (
    <section className="after" aria-labelledby="after">
      <h2 id="after">{words.whatNext}</h2>
      <ol>
        <li>
          <p>{words.tieOutLead}</p>
          {sheets.map(({ sheetName }) => (
            <TieOutButton key={sheetName} sheet={sheetName} />
          ))}
        </li>
        <li>{words.keyIn}</li>
        <li>
          <b>{due === null ? words.deadlineUnknown : words.deadline(dateInWords(due, language))}</b>
        </li>
        <li>
          <RollForward written={written} />
        </li>
      </ol>
    </section>
  );
}
