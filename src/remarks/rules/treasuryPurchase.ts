import { saysWhenBought } from "../alreadySaid";
import { sharesOf } from "../figureTokens";
import { phrase } from "../phrase";
import { type PurchasesBehind, isReportedHere, purchasesBehind } from "../purchasesBehind";
import { defineRemark } from "../remark";
import type { PlacedLine } from "../placedLine";
import { venuePhrase } from "../venue";
import { purchaseDates } from "./cancellation";

interface TreasuryPurchase {
  readonly placed: PlacedLine;
  readonly bought: PurchasesBehind;
}

/**
 * Shares bought on several days and held in treasury, entered as one movement.
 *
 * When: an event "repurchased and held as treasury shares" whose Purchase dates are given and that Section II (FF305) does not
 * list; with its purchases in Section II, as usual, the tables say everything (Tencent, 13 June 2025, has no remark).
 */
export const treasuryPurchase = defineRemark<TreasuryPurchase>({
  code: "treasury-purchase",
  name: { en: "Purchase into treasury", "zh-Hant": "購回作庫存股份" },
  when: (context) =>
    context.lines
      .filter(
        ({ line }) =>
          line.category === "repurchase-into-treasury" &&
          line.movements.some((movement) => movement.purchaseDates.length > 0),
      )
      .map((placed) => ({ placed, bought: purchasesBehind(placed, context) }))
      .filter(({ placed, bought }) => !isReportedHere(bought, placed, context) && !saysWhenBought(placed.line))
      .map((subject) => ({ subject, at: subject.placed, lines: [subject.placed] })),
  says: {
    en: ({ placed, bought }, narrator) => {
      const held = sharesOf(placed.line).number === 1n ? "is held as a treasury share" : "are held as treasury shares";
      return phrase`${narrator.company()} purchased a total of ${narrator.sharesOf(placed)} on ${purchaseDates(bought, narrator)} ${venuePhrase(bought.repurchases, "en")}, which ${held}.`;
    },
    "zh-Hant": ({ placed, bought }, narrator) =>
      phrase`${narrator.company()}於${purchaseDates(bought, narrator)}${venuePhrase(bought.repurchases, "zh-Hant")}購回合共${narrator.sharesOf(placed)}，並持作庫存股份。`,
  },
});
