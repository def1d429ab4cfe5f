import type { LastReturn } from "../../../shares/register/register";
import { fieldCell } from "../../../shares/register/table";
import { defineCheck } from "../../check";

export const lastReturnTwice = defineCheck<{ shareClass: string }>({
  code: "B139",
  name: "last-return-twice",
  severity: "warning",
  source: "FF304 Note 2; FF305 Note 1: a class has one last return",
  title: { en: "Two last returns of one class", "zh-Hant": "同一類別有兩份上次報表" },
  *find({ ledger: { register } }) {
    const seen = new Map<string, LastReturn>();
    for (const last of register.lastReturns) {
      const { shareClass, origin } = last;
      const before = shareClass === null ? undefined : seen.get(shareClass);
      if (shareClass !== null && before === undefined) seen.set(shareClass, last);
      if (shareClass !== null && before !== undefined)
        yield {
          at: [fieldCell(origin, "Share class"), fieldCell(before.origin, "Share class")],
          facts: { shareClass },
        };
    }
  },
  says: {
    en: ({ shareClass }) => `Last return has two rows of ${shareClass}: the first one counts.`,
    "zh-Hant": ({ shareClass }) => `上次報表有兩行同為 ${shareClass}：以首行為準。`,
  },
  todo: {
    en: "Correct the class of one of them, or delete the older row.",
    "zh-Hant": "請更正其中一行的類別，或刪除較舊的一行。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| A | 1,000,000 | 2022-11-30 |
| B | 3,000,000 | 2022-11-30 |

Last return
| Share class | Closing balance | Closing date |
| A | 1,000,000 | 2022-11-30 |
| A {B139} | 3,000,000 | 2022-11-30 |
`,
});
