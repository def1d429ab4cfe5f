import { citesConversionRule } from "../alreadySaid";
import type { ClassConversion } from "../classConversion";
import { conversionPhrase } from "../conversionPhrase";
import { joinPhrases, phrase } from "../phrase";
import { defineRemark } from "../remark";
import type { PlacedLine } from "../placedLine";

interface SimultaneousConversion {
  readonly conversion: ClassConversion;
  readonly cancelled: readonly PlacedLine[];
}

/**
 * Weighted shares converted on the day the other class's shares were cancelled, so that their proportion does not rise.
 *
 * When: a conversion out of the class with weighted voting rights on the day of a cancellation of the class converted into
 * (Rules 8A.13, 8A.15 and 8A.21; return of SenseTime, 30 December 2022), unless a row cites the rule itself.
 */
export const simultaneousConversion = defineRemark<SimultaneousConversion>({
  code: "simultaneous-conversion",
  name: { en: "Conversion upon a cancellation", "zh-Hant": "註銷時同時轉換" },
  when: ({ conversions }) =>
    conversions.flatMap((conversion) => {
      const cancelled = conversion.uponCancellation;
      const legs = [conversion.from, conversion.to].flatMap((leg) => leg ?? []);
      // It follows the last of the cancellations, so that all their terms are defined.
      const at = cancelled.at(-1);
      if (at === undefined || !conversion.weighted || legs.some((leg) => citesConversionRule(leg.line))) return [];
      return [{ subject: { conversion, cancelled }, at, lines: [...legs, at] }];
    }),
  says: {
    en: ({ conversion, cancelled }, narrator) => {
      const terms = joinPhrases(
        cancelled.map((placed) => narrator.cancelledShares(placed)),
        ", ",
        " and ",
      );
      const weighted = narrator.classOf(conversion.fromClass);
      return phrase`Upon cancellation of ${terms}, ${conversionPhrase(conversion, narrator, "en", "simultaneously ")} pursuant to Rule 8A.21 of the Listing Rules, such that the proportion of ${weighted} would not be increased as a result of the repurchase of ${narrator.classOf(conversion.toClass)}, in accordance with Rule 8A.13 and 8A.15 of the Listing Rules.`;
    },
    "zh-Hant": ({ conversion, cancelled }, narrator) => {
      const terms = joinPhrases(
        cancelled.map((placed) => narrator.cancelledShares(placed)),
        "、",
        "及",
      );
      const weighted = narrator.classOf(conversion.fromClass);
      return phrase`於${terms}註銷後，${conversionPhrase(conversion, narrator, "zh-Hant", "同時根據上市規則第8A.21條")}，使${weighted}的比例不會因購回${narrator.classOf(conversion.toClass)}而增加，符合上市規則第8A.13及8A.15條的規定。`;
    },
  },
});
