import type { CSSProperties, ReactNode } from "react";
import type { Candidate, Cause } from "../../checks/diagnosis/causes";
import { showCell } from "../../shares/values/cell";
import type { Proposal } from "../../shares/values/finding";
import { groupDigits } from "../../shares/values/quantity";
import { CellLink } from "../frame/CellLink";
import { OfferedChanges } from "../frame/OfferedChanges";
import { usePane } from "../paneContext";
import { CAUSE_WORDS } from "./causeWords";
import { proposedWrite } from "../state/proposedWrite";

interface CauseLineProps {
  readonly cause: Cause;
  readonly index: number;
  readonly measure: (element: HTMLElement | null) => void;
  readonly style: CSSProperties;
}

/** More slips that are equally likely are counted: nobody compares them in a narrow pane. */
const MOST_SHOWN = 3;

/** The likely slip over the findings it explains: what stands where, what would settle them, the next likely one, and what decides. */
export function CauseLine({ cause, index, measure, style }: CauseLineProps): ReactNode {
  const { language } = usePane();
  const words = CAUSE_WORDS[language];
  const { likeliest, next, decidedBy, findings } = cause;
  const more = likeliest.length - MOST_SHOWN;
  return (
    <li className="line line-cause" data-index={index} ref={measure} style={style}>
      <h2>
        {likeliest.length > 1 ? words.likelySlips : words.likelySlip} <span className="quiet">{findings.length}</span>
      </h2>
      {likeliest.slice(0, MOST_SHOWN).map((each, at) => (
        <Slip key={at} candidate={each} />
      ))}
      {more > 0 && <p className="quiet">{words.moreSlips(more)}</p>}
      {next !== null && <Slip candidate={next} lead={words.nextLikely} />}
      {decidedBy !== null && <p className="quiet">{decidedBy[language]}</p>}
    </li>
  );
}

function showProposed({ kind, value, shown }: Proposal): string {
  return shown ?? (kind === "number" ? groupDigits(value) : value);
}

function Slip({
  candidate: { diagnosis, says, repair },
  lead,
}: {
  readonly candidate: Candidate;
  readonly lead?: string;
}): ReactNode {
  const { language } = usePane();
  const words = CAUSE_WORDS[language];
  return (
    <div className={lead === undefined ? "slip" : "slip quiet"}>
      <p>
        {lead} {says[language]}
      </p>
      <div className="row">
        {diagnosis.cells.map((cell) => (
          <CellLink key={showCell(cell)} cell={cell} />
        ))}
        {repair !== null && (
          <OfferedChanges
            label={words.putRight}
            name={words.putRightCell(showCell(repair.cell), showProposed(repair))}
            writes={[proposedWrite(repair)]}
            says={(each) => each.cellChanged(showCell(repair.cell))}
          />
        )}
      </div>
    </div>
  );
}
