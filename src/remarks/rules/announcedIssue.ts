import { announcementPhrase, hasUntoldAnnouncement } from "../announcement";
import { sharesOf } from "../figureTokens";
import { phrase } from "../phrase";
import { defineRemark } from "../remark";
import type { PlacedLine } from "../placedLine";
import { wasOrWere } from "../wasOrWere";
import type { CategoryCode } from "../../shares/register/category";
import type { Words } from "../../shares/values/finding";

/** How each kind of issue came about, inside the sentence. */
const CAUSES: ReadonlyMap<CategoryCode, Words> = new Map<CategoryCode, Words>([
  [
    "over-allotment",
    { en: "pursuant to the exercise of the over-allotment option", "zh-Hant": "因超額配股權獲行使而" },
  ],
  ["placing", { en: "pursuant to the placing", "zh-Hant": "根據配售" }],
  ["rights-issue", { en: "pursuant to the rights issue", "zh-Hant": "根據供股" }],
  ["open-offer", { en: "pursuant to the open offer", "zh-Hant": "根據公開發售" }],
  ["consideration-issue", { en: "as consideration shares", "zh-Hant": "作為代價股份" }],
]);

interface AnnouncedIssue {
  readonly placed: PlacedLine;
  readonly cause: Words;
}

/**
 * An issue that an announcement had described: over-allotment, placing, rights issue, open offer, consideration issue.
 *
 * When: the Announcement date is given and the event's own words name no announcement (return of 15 July 2021, whose row names
 * it: then nothing is repeated).
 */
export const announcedIssue = defineRemark<AnnouncedIssue>({
  code: "announced-issue",
  name: { en: "Issue as announced", "zh-Hant": "按公告發行股份" },
  when: ({ lines }) =>
    lines.flatMap((placed) => {
      const cause = CAUSES.get(placed.line.category);
      return cause === undefined || !hasUntoldAnnouncement(placed.line)
        ? []
        : [{ subject: { placed, cause }, at: placed, lines: [placed] }];
    }),
  says: {
    en: ({ placed, cause }, narrator) =>
      phrase`${narrator.sharesOf(placed)} ${wasOrWere(sharesOf(placed.line))} issued on ${narrator.date(placed.line)} ${cause.en} ${announcementPhrase(placed.line, narrator, "en")}.`,
    "zh-Hant": ({ placed, cause }, narrator) =>
      phrase`${narrator.sharesOf(placed)}已於${narrator.date(placed.line)}${cause["zh-Hant"]}發行，${announcementPhrase(placed.line, narrator, "zh-Hant")}。`,
  },
});
