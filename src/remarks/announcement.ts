import type { Narrator } from "./narrator";
import { type Phrase, phrase } from "./phrase";
import { namesAnnouncement } from "./alreadySaid";
import type { Language } from "../shares/values/finding";
import type { EventLine } from "../shares/disclosure/returnContent";
import { fieldCell } from "../shares/register/table";

/** True where the register dates the announcement of an event and the event's own words do not name it. */
export function hasUntoldAnnouncement(line: EventLine): boolean {
  return line.movements.some((movement) => movement.announcementDate !== null) && !namesAnnouncement(line);
}

/** `as disclosed in the announcement of the Company dated 12 July 2021`, as the over-allotment return of 15 July 2021 words it. */
export function announcementPhrase(line: EventLine, narrator: Narrator, language: Language): Phrase {
  const announced = line.movements.filter((movement) => movement.announcementDate !== null);
  const dates = announced.flatMap((movement) => movement.announcementDate ?? []);
  const cells = announced.map((movement) => fieldCell(movement.origin, "Announcement date"));
  const day = narrator.dates(dates, cells, { en: "announcement date", "zh-Hant": "公告日期" });
  if (language === "zh-Hant") return phrase`詳情載於${narrator.company()}日期為${day}的公告`;
  return phrase`as disclosed in the ${new Set(dates).size > 1 ? "announcements" : "announcement"} of ${narrator.company()} dated ${day}`;
}

/** The announcement at the end of a sentence, where there is one to name: `, as disclosed in …`. */
export function announcementClause(line: EventLine, narrator: Narrator, language: Language): Phrase {
  if (!hasUntoldAnnouncement(line)) return [];
  return language === "en"
    ? phrase`, ${announcementPhrase(line, narrator, "en")}`
    : phrase`，${announcementPhrase(line, narrator, "zh-Hant")}`;
}
