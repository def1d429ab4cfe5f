import { type CSSProperties, memo, type ReactNode, Suspense, useRef, useState } from "react";
import { showCell } from "../../shares/values/cell";
import { SeverityIcon } from "../frame/SeverityIcon";
import { usePane, usePaneState } from "../paneContext";
import type { ListLine } from "../state/shownFindings";
import { findingBody, findingMenu } from "./lateParts";

interface FindingLineProps {
  readonly line: Extract<ListLine, { kind: "finding" }>;
  readonly total: number;
  readonly index: number;
  readonly measure: (element: HTMLElement | null) => void;
  readonly style: CSSProperties;
  /** Whether Tab stops here: one line of the list has it, arrow keys reach the others. */
  readonly reachable: boolean;
}

/** A finding: two lines when closed, with all it has to say when open. */
export const FindingLine = memo(function FindingLine({
  line,
  total,
  index,
  measure,
  style,
  reachable,
}: FindingLineProps): ReactNode {
  const { store, work, words, language } = usePane();
  const { key, finding, accepted } = line.keyed;
  const open = usePaneState((state) => state.list.opened.has(key));
  const current = usePaneState((state) => state.list.current === key);
  const first = finding.cells[0];
  const [menuAt, setMenuAt] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const head = useRef<HTMLButtonElement>(null);
  return (
    <li
      className={line.follows ? "line line-follows" : "line"}
      data-index={index}
      data-current={current ? "" : undefined}
      ref={measure}
      style={style}
      aria-posinset={line.position}
      aria-setsize={total}
    >
      <button
        ref={head}
        type="button"
        className="finding-head"
        tabIndex={reachable ? 0 : -1}
        aria-expanded={open}
        onContextMenu={(event) => {
          event.preventDefault();
          setMenuAt({ x: event.clientX, y: event.clientY });
        }}
        onClick={() => {
          store.send({ type: "finding opened", key, open: !open });
          if (!open && first) void work.cells.show(first);
        }}
      >
        <SeverityIcon severity={finding.severity} />
        <span className="said-only">{words.severityWord[finding.severity]} </span>
        <span className="finding-message">{finding.message[language]}</span>
        <span className="finding-cell">
          {first && showCell(first)}
          {accepted !== null && <span className="chip">{words.acceptedChip}</span>}
          {finding.outcome !== "failed" && <span className="chip">{words.outcomes[finding.outcome]}</span>}
        </span>
      </button>
      {menuAt !== null && (
        <Suspense>
          <findingMenu.Page
            keyed={line.keyed}
            at={menuAt}
            close={() => {
              setMenuAt(null);
              head.current?.focus();
            }}
          />
        </Suspense>
      )}
      {open && (
        <Suspense fallback={<p className="finding-body quiet">{words.loading}</p>}>
          <findingBody.Page keyed={line.keyed} />
        </Suspense>
      )}
    </li>
  );
});
