import { saysWhenBought } from "../alreadySaid";
import type { Narrator } from "../narrator";
import { type Phrase, phrase } from "../phrase";
import { isReportedHere, type PurchasesBehind, purchasesBehind } from "../purchasesBehind";
import { defineRemark } from "../remark";
import type { PlacedLine } from "../placedLine";
import type { RemarkContext } from "../remarkContext";
import { sharesOf } from "../figureTokens";
import { venuePhrase } from "../venue";

export interface Cancellation {
  readonly placed: PlacedLine;
  readonly bought: PurchasesBehind;
}

/**
 * Cancelled shares whose purchases this return does not list: who bought how many on which days, and when they were cancelled.
 *
 * When: an event "repurchased and cancelled" (return of SenseTime, 30 December 2022); or a cancellation of treasury shares whose
 * Purchase dates are given. Not when Section II lists every purchase, nor when the event's own words say when they were bought.
 */
export const cancellation = defineRemark<Cancellation>({
  code: "cancellation",
  name: { en: "Cancellation of repurchased shares", "zh-Hant": "註銷購回股份" },
  when: (context) =>
    cancellationsToReport(context)
      .filter(({ bought }) => bought.depositaryShares === null)
      .map((subject) => ({ subject, at: subject.placed, lines: [subject.placed], defines: subject.placed.line })),
  says: {
    en: ({ placed, bought }, narrator) => {
      const term = narrator.repurchasedShares(placed.line);
      return phrase`${narrator.company()} purchased a total of ${narrator.sharesOf(placed)} (the "${term}") on ${purchaseDates(bought, narrator)} ${venuePhrase(bought.repurchases, "en")}. ${wereCancelled(placed, narrator)}`;
    },
    "zh-Hant": ({ placed, bought }, narrator) => {
      const term = narrator.repurchasedShares(placed.line);
      return phrase`${narrator.company()}於${purchaseDates(bought, narrator)}${venuePhrase(bought.repurchases, "zh-Hant")}購回合共${narrator.sharesOf(placed)}（「${term}」）。${wereCancelledInChinese(placed, narrator)}`;
    },
  },
});

/** Cancellations whose purchases the return's tables do not show. */
export function cancellationsToReport(context: RemarkContext): readonly Cancellation[] {
  return context.lines
    .filter(({ line }) => line.category === "repurchase-cancelled" || line.category === "treasury-cancellation")
    .map((placed) => ({ placed, bought: purchasesBehind(placed, context) }))
    .filter(({ placed, bought }) => {
      // Treasury shares may have been bought long ago: without dates there is nothing to add to the table.
      const isTraced = placed.line.category === "repurchase-cancelled" || bought.dates.length > 0;
      return isTraced && !saysWhenBought(placed.line) && !isReportedHere(bought, placed, context);
    });
}

export function purchaseDates(bought: PurchasesBehind, narrator: Narrator): ReturnType<Narrator["dates"]> {
  return narrator.dates(bought.dates, bought.cells, { en: "purchase dates", "zh-Hant": "購回日期" });
}

/** `The Repurchased Shares were cancelled on 30 December 2022.` */
export function wereCancelled(placed: PlacedLine, narrator: Narrator): Phrase {
  const verb = sharesOf(placed.line).number === 1n ? "was" : "were";
  const held = placed.line.category === "treasury-cancellation" ? ", held as treasury shares," : "";
  return phrase`The ${narrator.repurchasedShares(placed.line)}${held} ${verb} cancelled on ${narrator.date(placed.line)}.`;
}

export function wereCancelledInChinese(placed: PlacedLine, narrator: Narrator): Phrase {
  const held = placed.line.category === "treasury-cancellation" ? "（作為庫存股份持有）" : "";
  return phrase`${narrator.repurchasedShares(placed.line)}${held}已於${narrator.date(placed.line)}註銷。`;
}
