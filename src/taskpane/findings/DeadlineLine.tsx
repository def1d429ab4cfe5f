import type { ReactNode } from "react";
import { CellLink } from "../frame/CellLink";
import { dateInWords } from "../frame/dateInWords";
import { usePane } from "../paneContext";
import type { DeadlineOfReturn } from "../state/deadlineOfReturn";
import { FINDINGS_WORDS } from "./findingsWords";

/** By when the return is due, above the findings: due, due today, or overdue. */
export function DeadlineLine({ deadline: { due, state, cells } }: { readonly deadline: DeadlineOfReturn }): ReactNode {
  const { language } = usePane();
  const [first] = cells;
  return (
    <p className={`deadline deadline-${state}`}>
      {FINDINGS_WORDS[language].deadline[state](dateInWords(due, language))}{" "}
      {first !== undefined && <CellLink cell={first} />}
    </p>
  );
}
