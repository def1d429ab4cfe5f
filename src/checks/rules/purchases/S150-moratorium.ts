import { addDays, type CivilDate } from "../../../shares/values/civilDate";
import { nameOfCategory } from "../../../shares/register/categoryNames";
import { heldEvents } from "../../../shares/disclosure/moratorium";
import { defineCheck } from "../../check";
import { day, dayInChinese, eventInChinese } from "../../wording";

/** The Exchange may consent to a shorter time; the Settings table then says so. */
const THIRTY_DAYS = "30";

export const moratorium = defineCheck<{ event: string; date: CivilDate; purchase: CivilDate; until: CivilDate }>({
  code: "S150",
  name: "moratorium",
  severity: "warning",
  source: "Rule 10.06(3); FF305 Section II Note 2; Rule 10.05",
  title: {
    en: "An issue or treasury sale within 30 days after a purchase",
    "zh-Hant": "購回後30天內發行股份或出售庫存股份",
  },
  threshold: { is: { en: "Days after a purchase", "zh-Hant": "購回後的日數" }, standard: THIRTY_DAYS, unit: "days" },
  *find({ ledger: { register }, content }, threshold) {
    // Rule 10.06(3) binds issuers with a primary listing on the Exchange only.
    if (content === null || register.issuer?.primaryListing?.value === false) return;
    const days = parseInt((threshold.numerator / threshold.denominator).toString(), 10);
    for (const { line, purchase, cells } of heldEvents(register, content, days)) {
      const event = line.event === "" ? nameOfCategory(line.category).en : line.event;
      const until = addDays(purchase, days);
      yield {
        at: cells,
        facts: { event, date: line.date, purchase, until },
        working: [
          {
            says: {
              en: `Last day of the moratorium: ${day(purchase)} + ${days} days = ${day(until)}`,
              "zh-Hant": `暫止期最後一日：${dayInChinese(purchase)} + ${days} 日 = ${dayInChinese(until)}`,
            },
            cells,
          },
        ],
      };
    }
  },
  says: {
    en: ({ event, date, purchase, until }) =>
      `${event} of ${day(date)} follows a purchase of ${day(purchase)}, whose moratorium lasts until ${day(until)}.`,
    "zh-Hant": ({ event, date, purchase, until }) =>
      `${dayInChinese(date)}的「${eventInChinese(event)}」在${dayInChinese(purchase)}購回之後，該購回的暫止期至${dayInChinese(until)}。`,
  },
  todo: {
    en: "See whether the Exchange approved it or Rule 10.06(3) excepts it (scheme awards, instruments older than the purchase), and accept with that reason; otherwise check the dates.",
    "zh-Hant":
      "請確認是否已獲本交易所批准或屬第10.06(3)條的例外情況（股份計劃、購回前已有的工具），並以此理由接受；否則請核對日期。",
  },
  example: `
Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 9,190,417,249 | 2025-06-12 |

Movements
| Date | Event | Number of shares |
| 2025-07-13 {S150} | Placing | 10,000 |

Repurchases
| Trading date | Number |
| 2025-06-13 | 982,000 |
`,
});
