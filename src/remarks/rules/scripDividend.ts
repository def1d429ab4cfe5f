import { saysCreditedAsPaid } from "../alreadySaid";
import { announcementClause } from "../announcement";
import { sharesOf } from "../figureTokens";
import { phrase } from "../phrase";
import { defineRemark } from "../remark";
import type { PlacedLine } from "../placedLine";
import { wasOrWere } from "../wasOrWere";

/**
 * Scrip shares are paid for by the dividend given up.
 *
 * When: a scrip dividend (Rule 13.25A(2)(a)) whose own words do not say that the shares are credited as fully paid. Names the
 * announcement where its date is given and the row does not.
 */
export const scripDividend = defineRemark<PlacedLine>({
  code: "scrip-dividend",
  name: { en: "Scrip dividend", "zh-Hant": "以股代息" },
  when: ({ lines }) =>
    lines
      .filter(({ line }) => line.category === "scrip-dividend" && !saysCreditedAsPaid(line))
      .map((placed) => ({ subject: placed, at: placed, lines: [placed] })),
  says: {
    en: (placed, narrator) =>
      phrase`${narrator.sharesOf(placed)} ${wasOrWere(sharesOf(placed.line))} issued on ${narrator.date(placed.line)} under the scrip dividend scheme, credited as fully paid, in lieu of cash dividend${announcementClause(placed.line, narrator, "en")}.`,
    "zh-Hant": (placed, narrator) =>
      phrase`${narrator.sharesOf(placed)}已於${narrator.date(placed.line)}根據以股代息計劃發行，入賬列作繳足，以代替現金股息${announcementClause(placed.line, narrator, "zh-Hant")}。`,
  },
});
