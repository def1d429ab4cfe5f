import type { CellRef } from "../shares/values/cell";
import type { Finding } from "../shares/values/finding";
import { commandWords, type PossibleAnswer } from "./answers/answerWords";
import { CELL_RULES } from "./findings/cellRules";
import { withDaysIn } from "./findings/daysInFacts";
import { inChinese } from "./findings/factsInChinese";
import type { ReadingFacts, ReadingRule } from "./findings/readingRule";
import { ROW_RULES } from "./findings/rowRules";
import { TABLE_RULES } from "./findings/tableRules";
import { UNREAD_RULES } from "./findings/unreadRules";

const SOURCE = "Reading the record";

/** Family R: what cannot be understood on the sheet. A check that needed the cell leaves it alone. */
export const READING_RULES = { ...TABLE_RULES, ...UNREAD_RULES, ...ROW_RULES, ...CELL_RULES };

export type ReadingRuleName = keyof typeof READING_RULES;

/**
 * A finding of family R at its cell. Facts are what was read, as the cell shows it; tables and fields by our own names.
 * @param answers to a question: the command line says in which words they are given
 */
export function readingFinding(
  name: ReadingRuleName,
  cells: readonly CellRef[],
  facts: ReadingFacts,
  answers: readonly PossibleAnswer[] = [],
): Finding {
  const rule: ReadingRule = READING_RULES[name];
  const english = withDaysIn("en", facts);
  const chinese = withDaysIn("zh-Hant", inChinese(facts));
  return {
    code: rule.code,
    name,
    severity: rule.severity,
    cells,
    facts: answers.length === 0 ? facts : { ...facts, answer: commandWords(answers) },
    message: { en: rule.says(english).en, "zh-Hant": rule.says(chinese)["zh-Hant"] },
    todo: { en: rule.todo(english).en, "zh-Hant": rule.todo(chinese)["zh-Hant"] },
    source: SOURCE,
    outcome: "failed",
  };
}
