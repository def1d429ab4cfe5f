import { numberCell } from "../../../shares/register/rowCells";
import type { CivilDate } from "../../../shares/values/civilDate";
import { defineCheck } from "../../check";
import { day, dayInChinese } from "../../wording";

export const cancellationWithoutPrice = defineCheck<{ date: CivilDate }>({
  code: "S183",
  name: "cancellation-without-price",
  severity: "note",
  // The price of a cancellation is the weighted average of its purchases; on FF304 SenseTime's of 30 December 2022 has none.
  source: "FF305 Note 4",
  title: {
    en: "Price of a cancellation whose purchases are not in the record",
    "zh-Hant": "紀錄沒有所涉購回的註銷的價格",
  },
  *find({ content, form, ledger: { register } }) {
    if (form !== "FF305") return;
    for (const { shareClass, events } of content?.classes ?? [])
      for (const { category, price, date, movements } of events) {
        if (category !== "repurchase-cancelled" || price !== null || movements.length === 0) continue;
        const named = new Set(movements.flatMap(({ purchaseDates }) => purchaseDates));
        const isLogged = register.repurchases.some(
          (purchase) =>
            purchase.shareClass === shareClass.name &&
            (purchase.cancelledOn === date || (purchase.tradingDate !== null && named.has(purchase.tradingDate))),
        );
        if (!isLogged) yield { at: movements.map(numberCell), facts: { date } };
      }
  },
  says: {
    en: ({ date }) =>
      `The price of the shares cancelled on ${day(date)} is left blank, because no purchase of them is in the record.`,
    "zh-Hant": ({ date }) => `紀錄沒有${dayInChinese(date)}所註銷股份的購回，其價格將留空。`,
  },
  todo: {
    en: "Nothing, if the return is to print no price; otherwise enter it under Issue price, or the purchases in Repurchases.",
    "zh-Hant": "如報表無須列明價格，無須處理；否則請填寫發行價，或於購回表填寫所涉購回。",
  },
  example: `
Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2025-06-12 |

Movements
| Date | Event | Number of shares |
| 2025-06-20 | Repurchase cancelled | -3,000 {S183} |
`,
});
