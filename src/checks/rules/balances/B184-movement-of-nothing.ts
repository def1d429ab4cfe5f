import type { CivilDate } from "../../../shares/values/civilDate";
import { movementCell, numberCell } from "../../../shares/register/rowCells";
import { defineCheck } from "../../check";
import { day, dayInChinese } from "../../wording";

export const movementOfNothing = defineCheck<{ event: string; date: CivilDate }>({
  code: "B184",
  name: "movement-of-nothing",
  severity: "warning",
  source: "FF304 and FF305 Section I: a line tells of a change",
  title: { en: "A movement of no shares", "zh-Hant": "數目為零的變動" },
  *find({ ledger }) {
    for (const movement of ledger.register.movements) {
      const { event, date, number, category, treasuryShares } = movement;
      // "Other, see Part B" is how a class without a change of its own is entered.
      if (date === null || number !== 0n || category === "other" || (treasuryShares ?? 0n) !== 0n) continue;
      yield { at: [movementCell(movement, "Event"), numberCell(movement)], facts: { event, date } };
    }
  },
  says: {
    en: ({ event, date }) => `${event} of ${day(date)} moves no shares: its number is 0.`,
    "zh-Hant": ({ event, date }) => `${dayInChinese(date)}的「${event}」數目為 0，並無變動。`,
  },
  todo: {
    en: "Give the number, correct the event, or delete the row.",
    "zh-Hant": "請填上數目、更正事件或刪除該行。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares |
| 2022-12-30 | Placing {B184} | 0 |
| 2022-12-30 | Other | 0 |
`,
});
