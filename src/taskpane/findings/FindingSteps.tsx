import { Button } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import type { ReactNode } from "react";
import { useForAWhile } from "../frame/useForAWhile";
import { usePane, usePaneState } from "../paneContext";
import type { ShownFindings } from "../state/shownFindings";
import type { Step } from "./useStepThroughFindings";

/** Previous and Next, and the position in the list. */
export function FindingSteps({ shown, step }: { readonly shown: ShownFindings; readonly step: Step }): ReactNode {
  const { store, work, words } = usePane();
  const current = usePaneState((state) => state.list.current);
  // After a check that marks they are outdated for a moment only.
  const outdated = useForAWhile(usePaneState((state) => state.check.marks.outdated));
  const at = current === null ? 0 : shown.order.indexOf(current) + 1;
  return (
    <div className="steps">
      <Button
        size="small"
        icon={<ArrowUpRegular />}
        title="Shift+F8"
        disabledFocusable={at === 1}
        onClick={() => {
          step(-1);
        }}
      >
        {words.previous}
      </Button>
      <span className="quiet" aria-live="polite">
        {words.position(at, shown.order.length)}
      </span>
      <Button
        size="small"
        icon={<ArrowDownRegular />}
        title="F8"
        disabledFocusable={at === shown.order.length}
        onClick={() => {
          step(1);
        }}
      >
        {words.next}
      </Button>
      {outdated && (
        <Button size="small" appearance="transparent" onClick={() => void work.checks.switchMarks(true)}>
          {words.markAgain}
        </Button>
      )}
      <Button
        size="small"
        appearance="transparent"
        onClick={() => {
          store.send({ type: "page opened", page: "return" });
        }}
      >
        {words.toReturn}
      </Button>
    </div>
  );
}
