import type { ReactNode } from "react";
import type { CheckOutcome } from "../../actions/checkRegister";
import { CellLink } from "../frame/CellLink";
import { dateInWords } from "../frame/dateInWords";
import { usePane } from "../paneContext";
import { type PendingRow, pendingRows, type RowSummary, rowsGoingIn } from "./rowsOfReturn";

/** Which rows go in, which stay pending, and why. */
export function RowsOfReturn({ outcome }: { readonly outcome: CheckOutcome }): ReactNode {
  const { words } = usePane();
  const going = rowsGoingIn(outcome);
  const pending = pendingRows(outcome);
  const reasons: Readonly<Record<PendingRow["reason"], string>> = {
    after: words.pendingAfter,
    undated: words.pendingUndated,
    before: words.pendingBefore,
  };
  return (
    <section>
      {outcome.content === null ? (
        <p>{words.nothingToDisclose}</p>
      ) : (
        <>
          <h2>{words.goingIn(going.length)}</h2>
          <ul className="rows">
            {going.map((row) => (
              <Row key={row.key} row={row} />
            ))}
          </ul>
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

function Row({ row, why }: { readonly row: RowSummary; readonly why?: string }): ReactNode {
  const { words, language } = usePane();
  return (
    <li>
      <span>
        {row.date !== null && dateInWords(row.date, language)} {row.shareClass} <b>{row.number}</b>
      </span>
      <span className="quiet">
        {row.event === "" && row.table !== "Movements" ? words.tableName(row.table) : row.event}{" "}
        <CellLink cell={row.cell} />
        {why !== undefined && <> · {why}</>}
      </span>
    </li>
  );
}
