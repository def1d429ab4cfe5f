import { todayInHongKong } from "./todayInHongKong";
import type { CivilDate } from "./civilDate";

/** Rule 13.25A(1): 30 minutes before the pre-opening session. Hong Kong keeps +08:00 all year. */
const HOUR = "T08:30:00+08:00";

/** The moment a return due on a day must be there. */
export function deadlineOn(day: CivilDate): Date {
  return new Date(`${day}${HOUR}`);
}

/** As the JSON has it: `2025-06-16T08:30:00+08:00`. */
export function deadlineAsText(day: CivilDate): string {
  return `${day}${HOUR}`;
}

/** Whether it is 08:30 or later in Hong Kong. */
export function isPastHour(now: Date): boolean {
  return now >= deadlineOn(todayInHongKong(now));
}
