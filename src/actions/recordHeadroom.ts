import { CHECKS } from "../checks/registry";
import { settingsOf, settle } from "../checks/settings";
import type { NoCap } from "../shares/disclosure/priceCap";
import { type Headroom, headroomOf } from "../shares/headroom";
import { Ledger } from "../shares/ledger";
import type { Register } from "../shares/register/register";
import { HONG_KONG } from "../shares/register/tradingCalendar";
import type { CivilDate } from "../shares/values/civilDate";
import type { Words } from "../shares/values/finding";
import type { ShareCount } from "../shares/values/quantity";
import { ratioOf } from "../shares/values/ratio";

export type { Headroom, HighestPrice, MandateLeft } from "../shares/headroom";

/** The check whose threshold the highest price goes by (Rule 10.06(2)(a)). */
const PRICE_CAP = "S130";

/**
 * What a record leaves before an order of a day is given, with the threshold its Settings give the price cap.
 * @param purchase shares somebody thinks of buying, for the weighted conversion; null for none
 */
export function recordHeadroom(register: Register, day: CivilDate, purchase: ShareCount | null): Headroom {
  const check = CHECKS.find(({ code }) => code === PRICE_CAP);
  const threshold = check === undefined ? ratioOf(5n) : settle(settingsOf(register), CHECKS).of(check).threshold;
  return headroomOf(new Ledger(register), day, { purchase, threshold, calendar: HONG_KONG });
}

/** Why a highest price is not computed. */
export const WHY_NO_PRICE: Readonly<Record<NoCap, Words>> = {
  "no highest price": { en: "no price to compare", "zh-Hant": "沒有可比較的價格" },
  "fewer than five closes": {
    en: "the record has fewer than five closing prices before the day",
    "zh-Hant": "紀錄於該日之前的收市價不足五個",
  },
  "a close is missing": {
    en: "a business day before it is not listed; list a day on which the share did not trade with a blank close",
    "zh-Hant": "之前有營業日未有列出；如股份當日並無成交，請列出該日而將收市價留空",
  },
  "another currency": {
    en: "the closing prices are in several currencies",
    "zh-Hant": "收市價以多種貨幣列示",
  },
};
