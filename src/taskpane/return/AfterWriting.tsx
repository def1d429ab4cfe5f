import { type ReactNode, useState } from "react";
import { carryForward } from "../../actions/carryForward";
import { markDisclosed } from "../../actions/markDisclosed";
import type { ReturnContent } from "../../shares/returnContent";
import { HONG_KONG } from "../../shares/tradingCalendar";
import { dateInWords } from "../frame/dateInWords";
import { OfferedChanges } from "../frame/OfferedChanges";
import { usePane } from "../paneContext";
import { todayInHongKong } from "../work/chosenForReturn";

/** Written: the deadline, and the two things the register wants once the return is filed. */
export function AfterWriting({ content }: { readonly content: ReturnContent }): ReactNode {
  const { words, language } = usePane();
  // Kept as they were when the return was written: once rows are marked, the next return's content takes their place.
  const [written] = useState(content);
  const due = HONG_KONG.nextBusinessDay(written.closingDate);
  const disclosure = markDisclosed(written, todayInHongKong() ?? written.closingDate);
  return (
    <section className="after" aria-labelledby="after">
      <h2 id="after">{words.whatNext}</h2>
      <ol>
        <li>{words.keyIn}</li>
        <li>
          <b>{due === null ? words.deadlineUnknown : words.deadline(dateInWords(due, language))}</b>
        </li>
        <li>
          {disclosure.writes.length === 0 ? (
            words.noDisclosedColumn
          ) : (
            <OfferedChanges label={words.markRowsDisclosed} writes={disclosure.writes} says={(each) => each.rowsMarked(disclosure.writes.length)} />
          )}
        </li>
        <li>
          <OfferedChanges label={words.carryForward} writes={carryForward(written)} says={(each) => each.carriedForward} />
          <p className="quiet">{words.carryAfterFiling}</p>
        </li>
      </ol>
    </section>
  );
}
