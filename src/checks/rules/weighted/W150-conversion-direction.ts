import { numberCell } from "../../../shares/register/rowCells";
import { defineCheck } from "../../check";
import { count } from "../../wording";

export const conversionDirection = defineCheck<{ shareClass: string; number: bigint }>({
  code: "W150",
  name: "conversion-direction",
  severity: "warning",
  source: "Check against Rule 8A.21",
  title: { en: "A conversion that adds weighted shares", "zh-Hant": "增加不同投票權股份的轉換" },
  *find({ ledger }) {
    const { register } = ledger;
    // Of a class listed twice the first row counts, as everywhere.
    const weighted = register.classes
      .filter(
        ({ name, weighted }, index) => weighted && register.classes.findIndex((other) => other.name === name) === index,
      )
      .map(({ name }) => name);
    for (const movement of register.movements) {
      const { category, shareClass, number } = movement;
      if (category !== "class-conversion" || shareClass === null || number === null || number <= 0n) continue;
      if (weighted.includes(shareClass)) yield { at: [numberCell(movement)], facts: { shareClass, number } };
    }
  },
  says: {
    en: ({ shareClass, number }) =>
      `A conversion adds ${count(number)} shares to ${shareClass}, which carries weighted voting rights; weighted shares are converted into others, not others into them.`,
    "zh-Hant": ({ shareClass, number }) =>
      `轉換令附有不同投票權的 ${shareClass} 增加 ${count(number)} 股；應由不同投票權股份轉換為其他股份，而非相反。`,
  },
  todo: {
    en: "Check the signs of both legs and which class carries the weighted voting rights.",
    "zh-Hant": "請核對轉換兩方的正負號，以及哪一類別附有不同投票權。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date | Weighted voting rights |
| A | 1,000,000 | 2022-11-30 | Yes |
| B | 3,000,000 | 2022-11-30 | No |

Movements
| Date | Share class | Event | Number of shares |
| 2022-12-30 | A | Class conversion | 15,000 {W150} |
| 2022-12-30 | B | Class conversion | -15,000 |
`,
});
