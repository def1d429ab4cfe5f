import { mentionsCount } from "../alreadySaid";
import type { CountedShares } from "../figureTokens";
import { phrase } from "../phrase";
import { defineRemark } from "../remark";
import { venueOfDepositaryShares } from "../venue";
import {
  type Cancellation,
  cancellationsToReport,
  purchaseDates,
  wereCancelled,
  wereCancelledInChinese,
} from "./cancellation";

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
  name: { en: "Cancellation of depositary shares", "zh-Hant": "註銷預託股份" },
  when: (context) =>
    cancellationsToReport(context)
      .flatMap(({ placed, bought }) =>
        bought.depositaryShares === null ? [] : [{ placed, bought, depositaryShares: bought.depositaryShares }],
      )
      .filter(
        ({ placed, depositaryShares }) =>
          depositaryShares.number === null || !mentionsCount(placed.line, depositaryShares.number),
      )
      .map((subject) => ({ subject, at: subject.placed, lines: [subject.placed], defines: subject.placed.line })),
  says: {
    en: ({ placed, bought, depositaryShares }, narrator) => {
      const one = depositaryShares.number === 1n;
      return phrase`${narrator.company()} purchased a total of ${narrator.count(depositaryShares)} depositary ${one ? "share" : "shares"} (representing ${narrator.sharesOf(placed)}, the "${narrator.repurchasedShares(placed.line)}") on ${purchaseDates(bought, narrator)}${venueOfDepositaryShares(bought.repurchases, "en")}. ${wereCancelled(placed, narrator)}`;
    },
    "zh-Hant": ({ placed, bought, depositaryShares }, narrator) =>
      phrase`${narrator.company()}於${purchaseDates(bought, narrator)}${venueOfDepositaryShares(bought.repurchases, "zh-Hant")}購回合共${narrator.count(depositaryShares)}股預託股份（代表${narrator.sharesOf(placed)}，「${narrator.repurchasedShares(placed.line)}」）。${wereCancelledInChinese(placed, narrator)}`,
  },
});
