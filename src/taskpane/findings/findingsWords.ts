import type { DeadlineOfReturn } from "../state/deadlineOfReturn";
import type { Language, Severity } from "../../shares/values/finding";

/** What the Findings page alone says: fetched with it. */
interface FindingsWords {
  readonly severityGroups: Readonly<Record<Severity | "not checked", string>>;
  readonly deadline: Readonly<Record<DeadlineOfReturn["state"], (day: string) => string>>;
  readonly nothingElse: string;
}

const en: FindingsWords = {
  severityGroups: { error: "Errors", warning: "Warnings", note: "Notes", "not checked": "Not checked" },
  deadline: {
    due: (day) => `Due by 08:30 Hong Kong time on ${day}`,
    today: (day) => `Due today, ${day}, by 08:30 Hong Kong time`,
    overdue: (day) => `Overdue: was due by 08:30 Hong Kong time on ${day}`,
    submitted: (day) => `A date of submission is given; was due by 08:30 Hong Kong time on ${day}`,
  },
  nothingElse: "No issues found in what could be checked.",
};

const zh: FindingsWords = {
  severityGroups: { error: "錯誤", warning: "警告", note: "提示", "not checked": "未能檢查" },
  deadline: {
    due: (day) => `須於 ${day} 香港時間上午8時30分前呈交`,
    today: (day) => `須於今日（${day}）香港時間上午8時30分前呈交`,
    overdue: (day) => `已逾期：原須於 ${day} 香港時間上午8時30分前呈交`,
    submitted: (day) => `已填上呈交日期；原須於 ${day} 香港時間上午8時30分前呈交`,
  },
  nothingElse: "已檢查的項目沒有須修正之處。",
};

export const FINDINGS_WORDS: Readonly<Record<Language, FindingsWords>> = { en, "zh-Hant": zh };
