import type { ReactNode } from "react";
import type { CheckOutcome } from "../../actions/checkRegister";
import { CellLink } from "../frame/CellLink";
import { dateInWords } from "../frame/dateInWords";
import { SaidInUnits, useOwnWords } from "../frame/SaidInUnits";
import { NothingRead } from "../start/NothingRead";
import { usePane } from "../paneContext";
import { RETURN_WORDS } from "./returnWords";
import { type PendingRow, pendingRows, rowsGoingIn, rowsRepeated, type RowSummary } from "./rowsOfReturn";

/** Which rows go in, which stay pending, and why. */
export function RowsOfReturn({ outcome }: { readonly outcome: CheckOutcome }): ReactNode {
  return (
    <SaidInUnits register={outcome.register}>
      <Rows outcome={outcome} />
    </SaidInUnits>
  );
}

function Rows({ outcome }: { readonly outcome: CheckOutcome }): ReactNode {
  const { words } = usePane();
  const own = useOwnWords(RETURN_WORDS);
  const going = rowsGoingIn(outcome);
  const repeated = rowsRepeated(outcome);
  const pending = pendingRows(outcome);
  const reasons: Readonly<Record<PendingRow["reason"], string>> = {
    after: words.pendingAfter,
    undated: words.pendingUndated,
    before: words.pendingBefore,
    unclassed: own.pendingUnclassed,
  };
  return (
    <section>
      {outcome.content === null ? (
        <WhyNothing outcome={outcome} waiting={pending.length} />
      ) : (
        <>
          <h2>{words.goingIn(going.length)}</h2>
          <ul className="rows">
            {going.map((row) => (
              <Row key={row.key} row={row} />
            ))}
          </ul>
          {repeated.length > 0 && (
            <details>
              <summary>{own.repeated(repeated.length)}</summary>
              <ul className="rows">
                {repeated.map((row) => (
                  <Row key={row.key} row={row} />
                ))}
              </ul>
            </details>
          )}
        </>
      )}
      {pending.length > 0 && (
        <>
          <h2>{words.pending(pending.length)}</h2>
          <ul className="rows">
            {pending.map((row) => (
              <Row key={row.key} row={row} why={reasons[row.reason]} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Why there is no return: nothing could be read, rows wait that cannot go on it, or all was disclosed. */
function WhyNothing({ outcome, waiting }: { readonly outcome: CheckOutcome; readonly waiting: number }): ReactNode {
  const { words } = usePane();
  const own = useOwnWords(RETURN_WORDS);
  return (
    <NothingRead register={outcome.register}>
      <p>{waiting > 0 ? own.onlyWaiting(waiting) : words.nothingToDisclose}</p>
    </NothingRead>
  );
}

function Row({ row, why }: { readonly row: RowSummary; readonly why?: string }): ReactNode {
  const { language } = usePane();
  const own = useOwnWords(RETURN_WORDS);
  const whatItIs = row.purpose === null ? (row.table === "Treasury sales" ? own.sale : "") : own.purchase[row.purpose];
  return (
    <li>
      <span>
        {row.date !== null && dateInWords(row.date, language)} {row.shareClass} <b>{row.ofTreasury ?? row.number}</b>
        {row.ofTreasury !== null && <> {own.treasuryShares}</>}
      </span>
      <span className="quiet">
        {whatItIs}
        {whatItIs !== "" && row.event[language] !== "" && " – "}
        {row.event[language]} <CellLink cell={row.cell} />
        {why !== undefined && <> · {why}</>}
      </span>
    </li>
  );
}
