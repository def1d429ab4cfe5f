import { categoryOf } from "../../../shares/register/category";
import { movementCell } from "../../../shares/register/rowCells";
import { defineCheck } from "../../check";
import { count } from "../../wording";

export const treasuryOfOtherEvent = defineCheck<{ event: string; treasury: bigint }>({
  code: "B154",
  name: "treasury-of-other-event",
  severity: "warning",
  source: "FF305 Section I Part A, changes in treasury shares; Rule 13.25A(2)",
  title: {
    en: "Treasury shares on a row whose event moves none",
    "zh-Hant": "事件不涉及庫存股份，而該行列有庫存股份",
  },
  *find({ ledger: { register } }) {
    for (const row of register.movements) {
      const { category, treasuryShares, event } = row;
      if (treasuryShares === null || treasuryShares === 0n || categoryOf(category).treasury !== "none") continue;
      yield {
        at: [movementCell(row, "Event"), movementCell(row, "Treasury shares")],
        facts: { event, treasury: treasuryShares },
      };
    }
  },
  says: {
    en: ({ event, treasury }) =>
      `"${event}" moves issued shares only, but the row gives ${count(treasury)} treasury shares.`,
    "zh-Hant": ({ event, treasury }) => `「${event}」只涉及已發行股份，該行卻列有庫存股份 ${count(treasury)}。`,
  },
  todo: {
    en: "If shares went into or out of treasury, enter such an event (sale, transfer or cancellation of treasury shares, repurchase into treasury); otherwise clear the treasury shares.",
    "zh-Hant":
      "如有股份轉入或轉出庫存，請如此列明事件（出售、轉讓或註銷庫存股份、購回作庫存股份）；否則請清除庫存股份。",
  },
  example: `
Form: FF305
Share classes
| Share class | Opening balance | Opening treasury shares | Opening date |
| Ordinary | 1,000,000 | 10,000 | 2024-11-30 |

Movements
| Date | Event | Number of shares | Treasury shares |
| 2024-12-30 | Option exercise {B154} | 600 | -600 |
`,
});
