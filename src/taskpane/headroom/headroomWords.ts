import type { Language } from "../../shares/values/finding";

const en = {
  lead: "What the record leaves room for on a day, before an order is given. Arithmetic only: no advice on whether to buy.",
  day: "Day of the order",
  number: "Shares to be bought",
  numberHint: "Shows what is then left of the mandate",
  numberHintWeighted: "Shows what is then left of the mandate, and the conversion needed",
  numberRefused: "Enter whole shares, as 1,000,000.",
  mandates: "Mandate",
  noMandate: "The record has no mandate.",
  mandateOf: (day: string | null, shareClass: string | null): string =>
    `${day === null ? "Mandate" : `Resolution of ${day}`}${shareClass === null ? "" : ` (${shareClass})`}`,
  authorised: "Authorised",
  purchased: "Bought by then",
  left: "Left",
  leftAfter: "Left after these shares",
  overdrawn: "More than is left of the mandate.",
  until: (day: string): string => `In force until ${day}.`,
  notInForce: "Not in force on the day.",
  followed: "A later resolution follows: purchases count under it unless their rows name this one.",
  prices: "Highest price",
  below: "Below",
  atMost: "At most",
  average: "Average of five closes",
  closes: (from: string, to: string): string => `Days on which it traded, ${from} to ${to}. Rule 10.06(2)(a).`,
  notComputed: (why: string): string => `Not worked out: ${why}.`,
  restricted: "Restricted periods",
  noRestricted: "None entered. Enter them in the Issuer table under Restricted periods.",
  period: (from: string, to: string): string => `${from} to ${to}`,
  running: "Running on the day.",
  automatic: "An automatic programme is entered: check against its waiver (GL117-23).",
  moratorium: "Moratorium of Rule 10.06(3)",
  noMoratorium: "None: the record has no purchase in the 30 days up to that day.",
  moratoriumUntil: (until: string, purchase: string): string =>
    `Up to ${until}, after the purchase of ${purchase}: no new issue, and no sale or transfer of treasury shares.`,
  conversion: "Weighted voting rights",
  leastConversion: (purchase: string, least: string, shareClass: string): string =>
    `${purchase} shares bought and cancelled need a conversion of at least ${least} of ${shareClass} (Rule 8A.15).`,
  float: "Public float",
  floatEntered: (float: string, required: string | null): string =>
    required === null ? `${float}% entered.` : `${float}% entered; ${required}% required.`,
};

export type HeadroomWords = typeof en;

const zh: HeadroomWords = {
  lead: "於下單前，按紀錄內的數字計算於某日尚餘的空間。只作計算，並非應否購回的意見。",
  day: "下單日期",
  number: "擬購回股數",
  numberHint: "用於計算購回後授權尚餘的數目",
  numberHintWeighted: "用於計算購回後授權尚餘的數目，以及所需的轉換",
  numberRefused: "請輸入整數股數，例如 1,000,000。",
  mandates: "購回授權",
  noMandate: "紀錄內沒有購回授權。",
  mandateOf: (day, shareClass) =>
    `${day === null ? "購回授權" : `${day}的決議`}${shareClass === null ? "" : `（${shareClass}）`}`,
  authorised: "獲授權",
  purchased: "截至當日已購回",
  left: "尚餘",
  leftAfter: "購回上述股數後尚餘",
  overdrawn: "超出授權尚餘的數目。",
  until: (day) => `有效至${day}。`,
  notInForce: "於該日並非有效。",
  followed: "其後另有決議：購回如無註明按此授權，即計入其後的授權。",
  prices: "最高價",
  below: "低於",
  atMost: "最多",
  average: "五個收市價的平均數",
  closes: (from, to) => `有成交的日子，由${from}至${to}。《上市規則》第10.06(2)(a)條。`,
  notComputed: (why) => `未有計算：${why}。`,
  restricted: "限制期",
  noRestricted: "未有輸入。請於發行人表的「限制期」填寫。",
  period: (from, to) => `${from}至${to}`,
  running: "於該日正在限制期內。",
  automatic: "已輸入自動購回計劃：請按其豁免核對（GL117-23）。",
  moratorium: "《上市規則》第10.06(3)條的暫止期",
  noMoratorium: "並無暫止期：紀錄於該日之前30日內沒有購回。",
  moratoriumUntil: (until, purchase) => `直至${until}，因${purchase}的購回：不得發行新股，亦不得出售或轉讓庫存股份。`,
  conversion: "不同投票權",
  leastConversion: (purchase, least, shareClass) =>
    `購回並註銷 ${purchase} 股，最少須轉換 ${least} 股${shareClass}（第8A.15條）。`,
  float: "公眾持股量",
  floatEntered: (float, required) =>
    required === null ? `已輸入 ${float}%。` : `已輸入 ${float}%；規定為 ${required}%。`,
};

/** What the page before an order alone says: fetched with it. */
export const HEADROOM_WORDS: Readonly<Record<Language, HeadroomWords>> = { en, "zh-Hant": zh };
