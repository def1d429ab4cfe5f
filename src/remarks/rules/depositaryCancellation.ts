import { mentions } from "../alreadySaid";
import { type CountedShares } from "../figureTokens";
import { type Phrase, phrase } from "../phrase";
import { defineRemark } from "../remark";
import { venuePhrase } from "../venue";
import { type Cancellation, cancellationsToTell, purchaseDates, wereCancelled, wereCancelledInChinese } from "./cancellation";
import { showCount } from "../../shares/quantity";
import type { Language } from "../../shares/finding";

interface DepositaryCancellation extends Cancellation {
  readonly depositaryShares: CountedShares;
}

/**
 * Cancelled shares that were bought as depositary shares: both counts, as a table has a box for the ordinary shares alone.
 *
 * When: as for any cancellation, and every row it was made of gives its Depositary shares (return of MINISO, 18 October 2024,
 * whose row says it itself: then nothing is repeated).
 */
export const depositaryCancellation = defineRemark<DepositaryCancellation>({
  code: "depositary-cancellation",
  when: (scene) =>
    cancellationsToTell(scene)
      .flatMap(({ placed, bought }) => (bought.depositaryShares === null ? [] : [{ placed, bought, depositaryShares: bought.depositaryShares }]))
      .filter(({ placed, depositaryShares }) => !mentions(placed.line, showCount(depositaryShares.number ?? 0n)))
      .map((subject) => ({ subject, at: subject.placed, lines: [subject.placed], defines: subject.placed.line })),
  says: {
    en: (subject, narrator) => {
      const { placed, bought, depositaryShares } = subject;
      const one = depositaryShares.number === 1n;
      return phrase`${narrator.company()} purchased a total of ${narrator.count(depositaryShares)} depositary ${one ? "share" : "shares"} (representing ${narrator.sharesOf(placed)}, the "${narrator.repurchasedShares(placed.line)}") on ${purchaseDates(bought, narrator)}${venueIfKnown(subject, "en")}. ${wereCancelled(placed, narrator)}`;
    },
    "zh-Hant": (subject, narrator) => {
      const { placed, bought, depositaryShares } = subject;
      return phrase`${narrator.company()}於${purchaseDates(bought, narrator)}${venueIfKnown(subject, "zh-Hant")}購回合共${narrator.count(depositaryShares)}股預託股份（代表${narrator.sharesOf(placed)}，「${narrator.repurchasedShares(placed.line)}」）。${wereCancelledInChinese(placed, narrator)}`;
    },
  },
});

/** Depositary shares trade elsewhere than on the Exchange: where no row of Repurchases says where, nothing is said. */
function venueIfKnown({ bought }: Cancellation, language: Language): Phrase {
  if (bought.repurchases.every((purchase) => purchase.method.trim() === "")) return [];
  return language === "en" ? phrase` ${venuePhrase(bought.repurchases, "en")}` : venuePhrase(bought.repurchases, "zh-Hant");
}
