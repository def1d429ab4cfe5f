import { parseCivilDate, showDateInChinese, showDateInText } from "./civilDate";
import type { Language } from "./finding";
import { AHEAD_OF_GREENWICH } from "./todayInHongKong";

/** The moment it is in Hong Kong, to the minute: `2022-12-30 17:05`. */
export function momentInHongKong(now: Date = new Date()): string {
  return new Date(now.getTime() + AHEAD_OF_GREENWICH).toISOString().slice(0, 16).replace("T", " ");
}

/** `2022-12-30 17:05` in words; another text as it is. */
export function showMoment(moment: string, language: Language): string {
  const [day = "", time = ""] = moment.split(" ");
  const date = parseCivilDate(day);
  if (date === null) return moment;
  return language === "en" ? `${showDateInText(date)}, ${time}` : `${showDateInChinese(date)} ${time}`;
}
