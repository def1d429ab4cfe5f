import type { Language } from "../../shares/values/finding";
import type { DeadlineOfReturn } from "../state/deadlineOfReturn";

/** By when a return is due, above the findings and after writing. */
export const DEADLINE_WORDS: Readonly<
  Record<Language, Readonly<Record<DeadlineOfReturn["state"], (day: string) => string>>>
> = {
  en: {
    due: (day) => `Due by 08:30 Hong Kong time on ${day}`,
    today: (day) => `Due today, ${day}, by 08:30 Hong Kong time`,
    overdue: (day) => `Overdue: was due by 08:30 Hong Kong time on ${day}`,
    submitted: (day) => `A date of submission is given. Due by 08:30 Hong Kong time on ${day}`,
  },
  "zh-Hant": {
    due: (day) => `須於 ${day} 香港時間上午8時30分前呈交`,
    today: (day) => `須於今日（${day}）香港時間上午8時30分前呈交`,
    overdue: (day) => `已逾期：原須於 ${day} 香港時間上午8時30分前呈交`,
    submitted: (day) => `已填上呈交日期；原須於 ${day} 香港時間上午8時30分前呈交`,
  },
};
