import { wrongTables } from "../../../shares/disclosure/wrongTables";
import type { CivilDate } from "../../../shares/values/civilDate";
import { ratioOf } from "../../../shares/values/ratio";
import { defineEquationCheck } from "../../check";
import { conditionEquation } from "../../equation";
import { count, day, dayInChinese } from "../../wording";

interface WrongTableFacts {
  readonly number: bigint;
  readonly date: CivilDate;
  readonly is:
    | "a sale among purchases"
    | "a purchase among sales"
    | "a cancellation among purchases"
    | "a cancellation";
  readonly event: string;
}

export const loggedInWrongTable = defineEquationCheck<WrongTableFacts>({
  code: "S173",
  name: "logged-in-wrong-table",
  severity: "warning",
  source:
    "FF304 and FF305 Section I, Section II and Section III: purchases, cancellations and sales are reported apart",
  title: { en: "A row that may belong in another table", "zh-Hant": "可能應列於另一表的一行" },
  *list({ ledger: { register } }) {
    for (const { date, number, cell, evidence, is, event } of wrongTables(register))
      yield {
        equation: conditionEquation(
          [{ cell, value: ratioOf(number) }],
          ([value = ratioOf(number)]) => value.numerator !== number * value.denominator,
        ),
        at: [cell, ...evidence],
        facts: () => ({ number: number < 0n ? -number : number, date, is, event }),
      };
  },
  says: {
    en: ({ number, date, is, event }) =>
      ({
        "a sale among purchases": `${count(number)} shares stand among the purchases of ${day(date)}; Movements has them as “${event}”: the row may belong in Treasury sales.`,
        "a purchase among sales": `${count(number)} shares stand among the sales of treasury shares of ${day(date)}; Movements has them as “${event}”: the row may belong in Repurchases.`,
        "a cancellation among purchases": `${count(number)} shares stand among the purchases of ${day(date)} without a price, and the purchases cancelled that day come to just that number: the row may be their cancellation, and belong in Movements.`,
        "a cancellation": `“${event}” of ${count(number)} shares on ${day(date)}: the purchases cancelled that day come to just that number, and no cancellation is entered: the event may be their cancellation.`,
      })[is],
    "zh-Hant": ({ number, date, is, event }) =>
      ({
        "a sale among purchases": `${dayInChinese(date)}的 ${count(number)} 股列於購回；變動表將其列為「${event}」：該行可能應列於庫存股份出售表。`,
        "a purchase among sales": `${dayInChinese(date)}的 ${count(number)} 股列於庫存股份出售；變動表將其列為「${event}」：該行可能應列於購回表。`,
        "a cancellation among purchases": `${dayInChinese(date)}的 ${count(number)} 股列於購回而沒有價格，而當日註銷的購回正好合共此數：該行可能為其註銷，應列於變動表。`,
        "a cancellation": `${dayInChinese(date)}的「${event}」為 ${count(number)} 股；當日註銷的購回正好合共此數，而並無列出註銷：該事件可能為其註銷。`,
      })[is],
  },
  todo: {
    en: "Move the row to the table, or give it the event, that it belongs to; accept with the reason if both are right.",
    "zh-Hant": "請將該行移至所屬的表，或更正其事件；如兩者均無誤，請註明理由後接受。",
  },
  example: `
Form: FF305
Share classes
| Share class | Opening balance | Opening treasury shares | Opening date |
| Ordinary | 10,000,000 | 500,000 | 2025-03-10 |

Movements
| Date | Event | Number of shares |
| 2025-03-13 | Treasury sale | 20,000 |

Repurchases
| Trading date | Number | Highest price | Total paid |
| 2025-03-13 | 20,000 {S173} | HKD 8.6 | HKD 172,000 |
`,
});
