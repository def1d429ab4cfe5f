import { useCallback, useEffect } from "react";
import { usePane } from "../paneContext";
import type { ShownFindings } from "../state/shownFindings";

/** Moves the current finding by one, if there is one more, and shows its first cell in the sheet. */
export type Step = (by: 1 | -1) => void;

/** `F8` and `Shift+F8` step from anywhere in the pane. */
export function useStepThroughFindings(shown: ShownFindings): Step {
  const { store, work } = usePane();
  const step = useCallback<Step>(
    (by) => {
      const { current } = store.state().list;
      const at = current === null ? -1 : shown.order.indexOf(current);
      const next = at === -1 ? (by === 1 ? 0 : shown.order.length - 1) : at + by;
      const key = shown.order[next];
      if (key === undefined) return;
      store.send({ type: "finding chosen", key });
      const line = shown.lines.find((each) => each.kind === "finding" && each.keyed.key === key);
      const cell = line?.kind === "finding" ? line.keyed.finding.cells[0] : undefined;
      if (cell) void work.cells.show(cell);
    },
    [shown, store, work],
  );
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== "F8") return;
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    };
    document.addEventListener("keydown", pressed);
    return () => {
      document.removeEventListener("keydown", pressed);
    };
  }, [step]);
  return step;
}
