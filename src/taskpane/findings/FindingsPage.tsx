import { type ReactNode, useEffect, useMemo } from "react";
import { usePane, usePaneState } from "../paneContext";
import { deadlineOfReturn } from "../state/deadlineOfReturn";
import { showFindings } from "../state/shownFindings";
import { RefusalBox } from "../frame/RefusalBox";
import { DeadlineLine } from "./DeadlineLine";
import { FindingFilters } from "./FindingFilters";
import { FindingLines } from "./FindingLines";
import { causeLine, findingBody } from "./lateParts";
import { FindingSteps } from "./FindingSteps";
import { NothingShown } from "./NothingShown";
import { useStepThroughFindings } from "./useStepThroughFindings";

/** What the check found. */
export function FindingsPage(): ReactNode {
  const { work, language } = usePane();
  const { phase, findings, outcome, refusal } = usePaneState((state) => state.check);
  const list = usePaneState((state) => state.list);
  const shown = useMemo(() => showFindings(findings, list, outcome, language), [findings, list, outcome, language]);
  const deadline = useMemo(() => (outcome === null ? null : deadlineOfReturn(outcome, new Date())), [outcome]);
  const step = useStepThroughFindings(shown);

  useEffect(() => {
    causeLine.fetch();
    findingBody.fetch();
    if (phase === "never") void work.checks.check("start");
  }, [phase, work]);

  return (
    <div className="findings">
      <FindingFilters shown={shown} />
      {refusal !== null && <RefusalBox refusal={refusal} />}
      {deadline !== null && <DeadlineLine deadline={deadline} />}
      {shown.order.length === 0 && <NothingShown counts={shown.counts} />}
      {shown.lines.length > 0 && <FindingLines shown={shown} step={step} />}
      {shown.order.length > 0 && <FindingSteps shown={shown} step={step} />}
    </div>
  );
}
