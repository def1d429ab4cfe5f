import type { CivilDate } from "../../../shares/values/civilDate";
import { loggedDifferently, type LoggedDifferently } from "../../../shares/loggedTwice";
import { defineCheck } from "../../check";
import { count, day, dayInChinese, tooMany, tooManyInChinese } from "../../wording";

const TABLES: Readonly<Record<LoggedDifferently["kind"], readonly [en: string, zh: string]>> = {
  "bought into treasury": ["Repurchases", "購回表"],
  bought: ["Repurchases", "購回表"],
  "sold out of treasury": ["Treasury sales", "出售庫存股份表"],
};

export const loggedDifferentlyInTables = defineCheck<{
  kind: LoggedDifferently["kind"];
  date: CivilDate;
  inMovements: bigint;
  inDealings: bigint;
  difference: bigint;
  isOfPurpose: boolean;
}>({
  code: "B172",
  name: "logged-differently",
  severity: "error",
  source: "FF304 and FF305 Section I against Section II A; FF305 Section III",
  title: { en: "A purchase or sale that two tables give differently", "zh-Hant": "兩個表格所列不同的購回或出售" },
  guardsFigures: true,
  *find({ ledger: { register } }) {
    for (const { kind, date, inMovements, inDealings, isOfPurpose, cells } of loggedDifferently(register)) {
      yield {
        at: cells,
        facts: { kind, date, inMovements, inDealings, difference: inMovements - inDealings, isOfPurpose },
      };
    }
  },
  says: {
    en: ({ kind, date, inMovements, inDealings, isOfPurpose }) =>
      `Movements has ${count(inMovements)} shares ${kind} on ${day(date)}; ${TABLES[kind][0]} has ${count(inDealings)}` +
      (isOfPurpose
        ? ` bought for ${kind === "bought" ? "treasury" : "cancellation"}.`
        : `: ${tooMany(inMovements, inDealings)}.`),
    "zh-Hant": ({ kind, date, inMovements, inDealings, isOfPurpose }) =>
      `${dayInChinese(date)}的交易，變動表列 ${count(inMovements)} 股，${TABLES[kind][1]}列 ${count(inDealings)} 股，` +
      (isOfPurpose ? `兩者的用途不同。` : `${tooManyInChinese(inMovements, inDealings)}。`),
  },
  todo: {
    en: "Compare both with the broker's note, and correct the number, the date or the purpose that is wrong.",
    "zh-Hant": "請將兩者與經紀單據核對，更正有誤的數目、日期或用途。",
  },
  example: `
Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2024-11-30 |

Movements
| Date | Event | Number of shares | Treasury shares |
| 2024-12-30 | Repurchase into treasury | -5,000 {B172} | 5,000 |

Repurchases
| Trading date | Number | Purpose |
| 2024-12-30 | 4,000 | treasury |
| 2024-12-30 | 500 | treasury |
`,
});
