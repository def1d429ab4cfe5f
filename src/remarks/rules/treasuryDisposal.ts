import { mentions } from "../alreadySaid";
import { announcementClause, hasUntoldAnnouncement } from "../announcement";
import { sharesOf } from "../figureTokens";
import type { Narrator } from "../narrator";
import { joinPhrases, type Phrase, phrase } from "../phrase";
import { defineRemark } from "../remark";
import type { PlacedLine } from "../placedLine";
import { wasOrWere } from "../wasOrWere";
import type { CellRef } from "../../shares/values/cell";
import type { CategoryCode } from "../../shares/register/category";
import type { Language, Words } from "../../shares/values/finding";
import type { EventLine } from "../../shares/disclosure/returnContent";
import { fieldCell } from "../../shares/register/table";

/** What was done with the treasury shares. Transfers under a scheme belong to the remark on the scheme. */
const DEEDS: ReadonlyMap<CategoryCode, Words> = new Map<CategoryCode, Words>([
  ["treasury-sale", { en: "sold", "zh-Hant": "出售" }],
  ["treasury-transfer-other", { en: "transferred", "zh-Hant": "轉讓" }],
]);

interface TreasuryDisposal {
  readonly placed: PlacedLine;
  readonly deed: Words;
}

/**
 * Treasury shares sold or transferred: to whom, and which announcement describes it.
 *
 * When: an event of either kind whose Holder (who received them) or Announcement date is given and not in the event's own words.
 * Without either, the row and Section III of FF305 say everything.
 */
export const treasuryDisposal = defineRemark<TreasuryDisposal>({
  code: "treasury-disposal",
  name: { en: "Sale or transfer of treasury shares", "zh-Hant": "出售或轉讓庫存股份" },
  when: ({ lines }) =>
    lines.flatMap((placed) => {
      const deed = DEEDS.get(placed.line.category);
      const hasNews = hasUntoldAnnouncement(placed.line) || untoldReceivers(placed.line).size > 0;
      return deed === undefined || !hasNews ? [] : [{ subject: { placed, deed }, at: placed, lines: [placed] }];
    }),
  says: {
    en: ({ placed, deed }, narrator) =>
      phrase`${treasuryShares(placed, narrator, "en")} ${wasOrWere(sharesOf(placed.line))} ${deed.en}${receivers(placed.line, "en")} on ${narrator.date(placed.line)}${announcementClause(placed.line, narrator, "en")}.`,
    "zh-Hant": ({ placed, deed }, narrator) =>
      phrase`${treasuryShares(placed, narrator, "zh-Hant")}已於${narrator.date(placed.line)}${deed["zh-Hant"]}${receivers(placed.line, "zh-Hant")}${announcementClause(placed.line, narrator, "zh-Hant")}。`,
  },
});

/** `1,000 ordinary shares held in treasury`. */
function treasuryShares(placed: PlacedLine, narrator: Narrator, language: Language): Phrase {
  return language === "en"
    ? phrase`${narrator.sharesOf(placed)} held in treasury`
    : phrase`${narrator.sharesOf(placed)}庫存股份`;
}

/** Names in Holder that the event's own words leave out, with their cells. */
function untoldReceivers(line: EventLine): ReadonlyMap<string, readonly CellRef[]> {
  const names = new Map<string, CellRef[]>();
  for (const movement of line.movements) {
    const name = movement.holder.trim();
    if (name !== "" && !mentions(line, name))
      names.set(name, [...(names.get(name) ?? []), fieldCell(movement.origin, "Holder")]);
  }
  return names;
}

function receivers(line: EventLine, language: Language): Phrase {
  const names = [...untoldReceivers(line)].map(([text, cells]): Phrase => [{ kind: "name", text, cells }]);
  if (names.length === 0) return [];
  return language === "en"
    ? phrase` to ${joinPhrases(names, ", ", " and ")}`
    : phrase`予${joinPhrases(names, "、", "及")}`;
}
