import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import {
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  Suspense,
} from "react";
import { showCell } from "../../shares/values/cell";
import { usePane, usePaneState } from "../paneContext";
import type { ListLine, ShownFindings } from "../state/shownFindings";
import { causeLine } from "./lateParts";
import { FindingLine } from "./FindingLine";
import { HeadingLine } from "./HeadingLine";
import type { Step } from "./useStepThroughFindings";

/** What lines measure before they are drawn, in pixels. */
const SIZES: Readonly<Record<ListLine["kind"], number>> = { heading: 34, cause: 130, finding: 60 };

/** The virtualised list: only the lines in view, and the current one, are in the document. */
export function FindingLines({ shown, step }: { readonly shown: ShownFindings; readonly step: Step }): ReactNode {
  const { words } = usePane();
  const current = usePaneState((state) => state.list.current);
  const scroller = useRef<HTMLDivElement>(null);
  const { lines } = shown;
  const currentIndex = useMemo(
    () => lines.findIndex((line) => line.kind === "finding" && line.keyed.key === current),
    [lines, current],
  );
  const staying = useMemo(
    () => lines.flatMap(({ kind }, index) => (kind === "cause" || index === currentIndex ? [index] : [])),
    [lines, currentIndex],
  );
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => SIZES[lines[index]?.kind ?? "finding"],
    getItemKey: (index) => keyOf(lines[index], index),
    overscan: 6,
    // The current line stays in the DOM when scrolled away: it may have the focus. So do the few likely slips, whose old and new may be open.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), ...staying])].sort((a, b) => a - b),
  });

  // Scrolls only when the current line changes, not when lines are measured again.
  const scrollTo = useEffectEvent((index: number) => {
    rows.scrollToIndex(index, { align: "auto" });
  });
  useEffect(() => {
    if (currentIndex >= 0) scrollTo(currentIndex);
  }, [currentIndex]);

  const focusCurrent = useRef(false);
  const pressed = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
      if (!(event.target instanceof HTMLElement) || !event.target.classList.contains("finding-head")) return;
      event.preventDefault();
      focusCurrent.current = true;
      step(event.key === "ArrowDown" ? 1 : -1);
    },
    [step],
  );
  useEffect(() => {
    if (!focusCurrent.current) return;
    focusCurrent.current = false;
    scroller.current?.querySelector<HTMLElement>("[data-current] .finding-head")?.focus({ preventScroll: true });
  }, [current]);

  const items = rows.getVirtualItems();
  const firstKey = shown.order[0];
  return (
    <div className="lines" ref={scroller} onKeyDown={pressed}>
      <ul aria-label={words.pages.findings} style={{ height: rows.getTotalSize() }}>
        {items.map((item) => {
          const line = lines[item.index];
          if (!line) return null;
          const place = { transform: `translateY(${item.start}px)` };
          if (line.kind === "cause")
            return (
              <Suspense key={item.key} fallback={null}>
                <causeLine.Page cause={line.cause} index={item.index} measure={rows.measureElement} style={place} />
              </Suspense>
            );
          return line.kind === "heading" ? (
            <HeadingLine key={item.key} line={line} index={item.index} measure={rows.measureElement} style={place} />
          ) : (
            <FindingLine
              key={item.key}
              line={line}
              total={shown.order.length}
              index={item.index}
              measure={rows.measureElement}
              style={place}
              reachable={line.keyed.key === (currentIndex < 0 ? firstKey : current)}
            />
          );
        })}
      </ul>
    </div>
  );
}

function keyOf(line: ListLine | undefined, index: number): string {
  if (!line) return String(index);
  switch (line.kind) {
    case "heading":
      return `heading ${typeof line.of === "string" ? line.of : `of ${line.of.title}`}`;
    case "cause":
      return `cause ${line.cause.likeliest.map(({ diagnosis: { cell, value } }) => `${showCell(cell)} ${value ?? ""}`).join(" ")}`;
    case "finding":
      return line.keyed.key;
  }
}
