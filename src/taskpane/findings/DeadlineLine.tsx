import type { ReactNode } from "react";
import { CellLink } from "../frame/CellLink";
import { dateInWords } from "../frame/dateInWords";
import { DEADLINE_WORDS } from "../frame/deadlineWords";
import { usePane } from "../paneContext";
import type { DeadlineOfReturn } from "../state/deadlineOfReturn";

/** By when the return is due, above the findings: due, due today, or overdue. */
export function DeadlineLine({ deadline: { due, state, cells } }: { readonly deadline: DeadlineOfReturn }): ReactNode {
  const { language } = usePane();
  const [first] = cells;
  return (
    <p className={`deadline deadline-${state}`}>
      {DEADLINE_WORDS[language][state](dateInWords(due, language))} {first !== undefined && <CellLink cell={first} />}
    </p>
  );
}
