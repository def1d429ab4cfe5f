import { type CountedShares, counted } from "../figureTokens";
import type { Narrator } from "../narrator";
import { phrase } from "../phrase";
import { depositaryOf } from "../purchasesBehind";
import { defineRemark } from "../remark";
import type { Place } from "../placedLine";
import type { RemarkContext } from "../remarkContext";
import { depositaryLine } from "../../shares/disclosure/depositaryLine";
import { venueOfDepositaryShares } from "../venue";
import type { Repurchase } from "../../shares/register/repurchase";
import type { ShareClass } from "../../shares/register/shareClass";
import { fieldCell } from "../../shares/register/table";

interface DepositaryPurchase {
  readonly at: Place;
  readonly shareClass: ShareClass;
  readonly purchase: Repurchase;
  readonly shares: CountedShares;
  readonly depositaryShares: CountedShares;
}

/**
 * Shares bought as depositary shares and reported in this return: Section II has a box for the ordinary shares alone.
 *
 * When: a purchase in this return's purchase report gives its Depositary shares, and its row has other words in the place of them (worded as MINISO, 18 October
 * 2024).
 */
export const depositaryPurchase = defineRemark<DepositaryPurchase>({
  code: "depositary-purchase",
  name: { en: "Purchase of depositary shares", "zh-Hant": "購回預託股份" },
  when: (context) =>
    (context.content.purchaseReport?.purchases ?? [])
      .flatMap((purchase) => purchaseAsDepositary(purchase, context) ?? [])
      .map((subject) => ({ subject, at: subject.at, lines: [] })),
  says: {
    en: (subject, narrator) =>
      phrase`${narrator.company()} purchased ${narrator.count(subject.depositaryShares)} depositary ${subject.depositaryShares.number === 1n ? "share" : "shares"} (representing ${narrator.shares(subject.shares, subject.shareClass)}) on ${tradingDay(subject, narrator)}${venueOfDepositaryShares([subject.purchase], "en")}.`,
    "zh-Hant": (subject, narrator) =>
      phrase`${narrator.company()}於${tradingDay(subject, narrator)}${venueOfDepositaryShares([subject.purchase], "zh-Hant")}購回${narrator.count(subject.depositaryShares)}股預託股份（代表${narrator.shares(subject.shares, subject.shareClass)}）。`,
  },
});

/** It stands after the events of its class: a purchase in Part B is no event. */
function purchaseAsDepositary(purchase: Repurchase, { content }: RemarkContext): DepositaryPurchase | null {
  const block = content.classes.findIndex(({ shareClass }) => shareClass.name === purchase.shareClass);
  const of = content.classes[block];
  const depositaryShares = depositaryOf([purchase]);
  if (of === undefined || depositaryShares === null) return null;
  const rows = [...of.events, ...of.uncancelled];
  if (rows.some((line) => line.repurchases.includes(purchase) && depositaryLine(line) !== null)) return null;
  const shares = counted([[purchase.number, fieldCell(purchase.origin, "Number")]]);
  return {
    at: { block, number: of.events.length + of.uncancelled.length + 1 },
    shareClass: of.shareClass,
    purchase,
    shares,
    depositaryShares,
  };
}

function tradingDay({ purchase }: DepositaryPurchase, narrator: Narrator): ReturnType<Narrator["dates"]> {
  const days = purchase.tradingDate === null ? [] : [purchase.tradingDate];
  return narrator.dates(days, [fieldCell(purchase.origin, "Trading date")], {
    en: "trading date",
    "zh-Hant": "交易日",
  });
}
