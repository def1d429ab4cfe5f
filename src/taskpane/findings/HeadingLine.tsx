import type { CSSProperties, ReactNode } from "react";
import { usePane } from "../paneContext";
import type { ListLine } from "../state/shownFindings";
import { FINDINGS_WORDS } from "./findingsWords";

interface HeadingLineProps {
  readonly line: Extract<ListLine, { kind: "heading" }>;
  readonly index: number;
  readonly measure: (element: HTMLElement | null) => void;
  readonly style: CSSProperties;
}

/** What a group of findings is, and how many there are; what was not checked opens and closes. */
export function HeadingLine({ line: { of, count, folded }, index, measure, style }: HeadingLineProps): ReactNode {
  const { store, words, language } = usePane();
  const name =
    typeof of === "string"
      ? FINDINGS_WORDS[language].severityGroups[of]
      : of.title === ""
        ? words.wholeRegister
        : of.title;
  const says = (
    <>
      {name} <span className="quiet">{count}</span>
    </>
  );
  return (
    <li className="line line-heading" data-index={index} ref={measure} style={style}>
      <h2>
        {folded === null ? (
          says
        ) : (
          <button
            type="button"
            className="fold"
            aria-expanded={!folded}
            onClick={() => {
              store.send({ type: "not checked unfolded", unfolded: folded });
            }}
          >
            <span aria-hidden>{folded ? "▸" : "▾"}</span> {says}
          </button>
        )}
      </h2>
    </li>
  );
}
