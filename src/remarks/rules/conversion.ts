import { citesConversionRule, mentions } from "../alreadySaid";
import { type ClassConversion, legOf } from "../classConversion";
import { conversionPhrase } from "../conversionPhrase";
import { type Phrase, phrase } from "../phrase";
import { defineRemark } from "../remark";
import type { PlacedLine } from "../placedLine";

interface Conversion {
  readonly conversion: ClassConversion;
  readonly leg: PlacedLine;
}

/**
 * A conversion without a cancellation that day: who converted, and after which cancellation of this return if any. Rule 8A.13
 * and 8A.15 are not cited: that it keeps the proportion from rising is known only of one upon a cancellation.
 *
 * When: a conversion out of the class with weighted voting rights (one for one by Rule 8A.21) on another day than a cancellation,
 * unless a row cites the rule; of other classes (H shares out of domestic shares) when the Holder is given and no row names him.
 */
export const conversion = defineRemark<Conversion>({
  code: "conversion",
  name: { en: "Conversion of shares", "zh-Hant": "股份轉換" },
  when: ({ conversions }) =>
    conversions.flatMap((subject) => {
      const leg = legOf(subject);
      if (leg === null || !isToBeTold(subject)) return [];
      const legs = [subject.from, subject.to].flatMap((each) => each ?? []);
      return [{ subject: { conversion: subject, leg }, at: afterCancellation(subject) ?? leg, lines: legs }];
    }),
  says: {
    en: ({ conversion: subject, leg }, narrator) => {
      const after = afterCancellation(subject);
      const rule = subject.weighted ? " pursuant to Rule 8A.21 of the Listing Rules" : "";
      const opening: Phrase =
        after === null ? [] : phrase`Subsequent to the cancellation of ${narrator.cancelledShares(after)}, `;
      const day = narrator.date(leg.line);
      return phrase`${opening}${after === null ? "On " : "on "}${day}, ${conversionPhrase(subject, narrator, "en", "")}${rule}.`;
    },
    "zh-Hant": ({ conversion: subject, leg }, narrator) => {
      const after = afterCancellation(subject);
      const rule = subject.weighted ? "根據上市規則第8A.21條" : "";
      const opening: Phrase = after === null ? [] : phrase`於${narrator.cancelledShares(after)}註銷其後，`;
      return phrase`${opening}於${narrator.date(leg.line)}，${conversionPhrase(subject, narrator, "zh-Hant", rule)}。`;
    },
  },
});

/** Only weighted shares are converted because of a cancellation; for others the dates are a coincidence. */
function afterCancellation(subject: ClassConversion): PlacedLine | null {
  return subject.weighted ? subject.afterCancellation : null;
}

function isToBeTold(subject: ClassConversion): boolean {
  const legs = [subject.from, subject.to].flatMap((each) => each ?? []);
  if (subject.weighted)
    return subject.uponCancellation.length === 0 && !legs.some((leg) => citesConversionRule(leg.line));
  const named = legs.flatMap((leg) => leg.line.movements.filter((movement) => movement.holder.trim() !== ""));
  return named.length > 0 && !named.some((movement) => legs.some((leg) => mentions(leg.line, movement.holder)));
}
