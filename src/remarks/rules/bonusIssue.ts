import { saysCreditedAsPaid } from "../alreadySaid";
import { announcementClause } from "../announcement";
import { sharesOf } from "../figureTokens";
import { phrase } from "../phrase";
import { defineRemark } from "../remark";
import type { PlacedLine } from "../placedLine";
import { wasOrWere } from "../wasOrWere";

/**
 * Bonus shares cost nothing: the price box stays empty, and the remark says why.
 *
 * When: a bonus issue (Rule 13.25A(2)(a)) whose own words do not say that the shares are credited as fully paid. Names the
 * announcement where its date is given and the row does not.
 */
export const bonusIssue = defineRemark<PlacedLine>({
  code: "bonus-issue",
  name: { en: "Bonus issue", "zh-Hant": "紅股發行" },
  when: ({ lines }) =>
    lines
      .filter(({ line }) => line.category === "bonus-issue" && !saysCreditedAsPaid(line))
      .map((placed) => ({ subject: placed, at: placed, lines: [placed] })),
  says: {
    en: (placed, narrator) =>
      phrase`${narrator.sharesOf(placed)} ${wasOrWere(sharesOf(placed.line))} issued on ${narrator.date(placed.line)} as bonus shares credited as fully paid${announcementClause(placed.line, narrator, "en")}.`,
    "zh-Hant": (placed, narrator) =>
      phrase`${narrator.sharesOf(placed)}已於${narrator.date(placed.line)}發行為入賬列作繳足的紅股${announcementClause(placed.line, narrator, "zh-Hant")}。`,
  },
});
