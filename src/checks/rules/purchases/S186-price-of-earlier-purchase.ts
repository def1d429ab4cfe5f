import type { CivilDate } from "../../../shares/values/civilDate";
import { dealingCell } from "../../../shares/register/rowCells";
import { defineCheck } from "../../check";
import { days, daysInChinese } from "../../wording";

/** Fewer priced purchases than this show no habit of pricing them. */
const HABIT = 3;

export const priceOfEarlierPurchase = defineCheck<{ dates: readonly CivilDate[] }>({
  code: "S186",
  name: "price-of-earlier-purchase",
  severity: "warning",
  source: "FF304 Section I; FF305 Part B: price of a purchase listed again",
  title: {
    en: "A purchase listed again without its price, while the others have theirs",
    "zh-Hant": "再次列出的購回欠缺價格，而其他購回均有價格",
  },
  *find({ content }) {
    const lines = (content?.classes ?? [])
      .flatMap((block) => block.uncancelled)
      .filter((line) => !line.newlyDisclosed && line.repurchases.length > 0);
    const blank = lines.filter((line) => line.price === null);
    // A log that keeps no prices prints none, on every line: that is its way.
    if (blank.length === 0 || lines.length - blank.length < HABIT || blank.length > HABIT) return;
    yield {
      at: blank.flatMap((line) => line.repurchases.map((row) => dealingCell(row, "Average price"))),
      facts: { dates: blank.map((line) => line.date) },
    };
  },
  says: {
    en: ({ dates }) =>
      `The purchase of ${days(dates)} is listed again without a price, though the other purchases have theirs: the return is left blank there.`,
    "zh-Hant": ({ dates }) => `${daysInChinese(dates)}的購回再次列出而沒有價格，其他購回則有：報表上相應位置將留空。`,
  },
  todo: {
    en: "Give its average price, or total paid, as the return that disclosed it has it.",
    "zh-Hant": "請按披露該項購回的報表填上平均價或付出總額。",
  },
  example: `
Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 9,190,417,249 | 2025-06-12 |

Repurchases
| Trading date | Number | Average price | Disclosed on |
| 2025-06-09 | 968,000 | HKD 517.1222 | 2025-06-09 |
| 2025-06-10 | 973,000 | HKD 514.3402 | 2025-06-10 |
| 2025-06-11 | 969,000 | {S186} | 2025-06-11 |
| 2025-06-12 | 975,000 | HKD 513.1472 | 2025-06-12 |
| 2025-06-13 | 982,000 | | |
`,
});
