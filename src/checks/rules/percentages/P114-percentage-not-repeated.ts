import { dealingCell, movementCell } from "../../../shares/register/rowCells";
import { repeatedPercentage } from "../../../shares/disclosure/repeatedPercentage";
import { defineCheck } from "../../check";

export const percentageNotRepeated = defineCheck<{ purchases: number; isBare: boolean }>({
  code: "P114",
  name: "percentage-not-repeated",
  severity: "warning",
  source: "FF304 Note 4; FF305 Note 3: a percentage is of the base of the return that first discloses the purchase",
  title: {
    en: "Percentages to repeat that the record does not keep",
    "zh-Hant": "須重複而紀錄沒有保存的百分比",
  },
  *find({ ledger: { register }, content, form }) {
    if (content === null || register.issuer?.repeatPercentages?.value !== true) return;
    const without = content.classes
      .flatMap(({ uncancelled }) => uncancelled)
      .filter((line) => !line.newlyDisclosed && repeatedPercentage(register, line) === null);
    const isBare = form === "FF304";
    if (without.length === 0) return;
    yield {
      at: without.flatMap(({ repurchases, movements }) => [
        ...repurchases.map((row) => dealingCell(row, "Percentage")),
        ...movements.map((row) => movementCell(row, "Percentage")),
      ]),
      // One base does for a class on FF305 as long as its opening balance stands.
      ...(isBare ? {} : { severity: "note" as const }),
      facts: { purchases: without.length, isBare },
    };
  },
  says: {
    en: ({ purchases, isBare }) =>
      `The return is to repeat the percentages of ${purchases === 1 ? "an earlier purchase" : `${purchases} earlier purchases`}, and the record keeps none: ${isBare ? "they print as a bare % sign" : "they are computed of the opening balance of this return"}.`,
    "zh-Hant": ({ purchases, isBare }) =>
      `報表須重複 ${purchases} 項較早購回的百分比，但紀錄沒有保存：${isBare ? "只印出 % 符號" : "以本報表的期初結存計算"}。`,
  },
  todo: {
    en: "Fill in the Percentage column with what the earlier returns printed, or enter No under Repeat percentages of earlier purchases.",
    "zh-Hant": "請於百分比欄填上先前報表所列的百分比，或於「重複較早購回的百分比」註明「否」。",
  },
  example: `
Form: FF304
Issuer
| Repeat percentages of earlier purchases | Yes |

Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 9,190,417,249 | 2024-01-17 |

Repurchases
| Trading date | Number | Percentage | Disclosed on |
| 2024-01-17 | 975,000 | {P114} | 2024-01-17 |
| 2024-01-18 | 982,000 | | |
`,
});
