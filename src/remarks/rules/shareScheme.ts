import { sharesOf } from "../figureTokens";
import type { Narrator } from "../narrator";
import { joinPhrases, type Phrase, phrase } from "../phrase";
import { defineRemark } from "../remark";
import { type SchemeKind, type SchemeShares, schemeGroups } from "../schemeGroups";
import { wasOrWere } from "../wasOrWere";
import type { Language, Words } from "../../shares/values/finding";

const UPON: Readonly<Record<SchemeKind, Words>> = {
  options: { en: "upon the exercise of options, ", "zh-Hant": "因購股權獲行使，" },
  awards: { en: "upon the vesting of awards, ", "zh-Hant": "因獎勵歸屬，" },
  treasury: { en: "", "zh-Hant": "" },
};

/**
 * Shares under one scheme, those for directors apart: the new shares of a director are always disclosed and bring the pending
 * ones of other participants with them (Rule 13.25A(2)(a), (2)(b) and (3)).
 *
 * When: options, awards or treasury shares of one scheme and class went to directors and to other participants in this return, or
 * the director is named in Holder and not in the row. Lines for other participants alone say everything themselves.
 */
export const shareScheme = defineRemark<SchemeShares>({
  code: "share-scheme",
  name: { en: "Share scheme", "zh-Hant": "股份計劃" },
  when: ({ lines }) =>
    schemeGroups(lines)
      .filter(({ shares }) => {
        const toDirectors = shares.filter((each) => each.toDirectors);
        return (
          toDirectors.length > 0 &&
          (toDirectors.length < shares.length || toDirectors.some((each) => each.directors.length > 0))
        );
      })
      .flatMap((group) =>
        group.shares
          .slice(0, 1)
          .map(({ placed }) => ({ subject: group, at: placed, lines: group.shares.map((each) => each.placed) })),
      ),
  says: {
    en: (group, narrator) => {
      const verb = group.kind === "treasury" ? "transferred out of treasury" : "issued";
      const shares = group.shares.map(
        (each) =>
          phrase`${narrator.sharesOf(each.placed)} ${wasOrWere(sharesOf(each.placed.line))} ${verb} to ${receiver(each, narrator, "en")} on ${narrator.date(each.placed.line)}`,
      );
      return phrase`Under ${schemeName(group, "en")}, ${UPON[group.kind].en}${joinPhrases(shares, ", ", " and ")}.`;
    },
    "zh-Hant": (group, narrator) => {
      const verb = group.kind === "treasury" ? "自庫存轉讓" : "發行";
      const shares = group.shares.map(
        (each) =>
          phrase`於${narrator.date(each.placed.line)}向${receiver(each, narrator, "zh-Hant")}${verb}${narrator.sharesOf(each.placed)}`,
      );
      return phrase`根據${schemeName(group, "zh-Hant")}，${UPON[group.kind]["zh-Hant"]}${joinPhrases(shares, "、", "及")}。`;
    },
  },
});

/** `Mr. Chan, a director of the Company,`; `directors of the Company`; `other participants`. */
function receiver(
  { toDirectors, directors }: SchemeShares["shares"][number],
  narrator: Narrator,
  language: Language,
): Phrase {
  if (!toDirectors) return [language === "en" ? "other participants" : "其他參與者"];
  const names = directors.map(({ name, cells }): Phrase => [{ kind: "name", text: name, cells }]);
  if (language === "zh-Hant") return phrase`${narrator.company()}董事${joinPhrases(names, "、", "及")}`;
  if (names.length === 0) return phrase`directors of ${narrator.company()}`;
  return phrase`${joinPhrases(names, ", ", " and ")}, ${names.length === 1 ? "a director" : "directors"} of ${narrator.company()},`;
}

/** The name in Details. If they hold a sentence, the row names the scheme; if they are blank, the name is missing. */
function schemeName({ scheme, nameCells }: SchemeShares, language: Language): Phrase {
  if (scheme === "")
    return [language === "en" ? "the " : "", { blank: language === "en" ? "scheme" : "計劃名稱", cells: nameCells }];
  if (!isName(scheme)) return [language === "en" ? "the relevant share scheme" : "相關股份計劃"];
  const article = language === "en" && !/^the\b/i.test(scheme) ? "the " : "";
  return [article, { kind: "name", text: scheme, cells: nameCells }];
}

/** `2015 Share Option Scheme`, and no sentence about it. */
function isName(details: string): boolean {
  return (
    /(scheme|plan|計劃|计划|計畫)\)?$/i.test(details) &&
    !/\b(under|pursuant|exercise|vesting|upon|issued?)\b|根據|根据|行使|歸屬/i.test(details)
  );
}
