import type { MarkSeverity } from "./cellMark";
import { GRAVEST_FIRST } from "./markLook";

/**
 * A mark is a conditional format whose formula is always true and names us in a text, so that marks are found and removed without saved state.
 * The user never sees the text: `LEN` of one that is not empty is always more than 0.
 */
const NAMED_BY: Readonly<Record<MarkSeverity, string>> = {
  error: 'LEN("NextDayReturn:error")>0',
  warning: 'LEN("NextDayReturn:warning")>0',
  consequence: 'LEN("NextDayReturn:consequence")>0',
  note: 'LEN("NextDayReturn:note")>0',
};

/** The formula of our conditional format of one severity, without the leading `=` that Office.js wants and a file must not have. */
export function markFormula(severity: MarkSeverity): string {
  return NAMED_BY[severity];
}

/** The severity a conditional format of ours stands for; null for a formula that is not ours. With or without a leading `=`; spaces outside count for nothing. */
export function severityOfMark(formula: string): MarkSeverity | null {
  const bare = formula.trim().replace(/^=\s*/, "");
  return GRAVEST_FIRST.find((severity) => bare === NAMED_BY[severity]) ?? null;
}
