import { classCell } from "../../../shares/register/rowCells";
import { defineCheck } from "../../check";

export const percentageWithoutBase = defineCheck<{ reason: string }>({
  code: "P120",
  name: "percentage-without-base",
  severity: "warning",
  source: "FF304 Note 4; FF305 Note 3",
  title: { en: "Base of the percentages", "zh-Hant": "百分比的基數" },
  *find({ ledger, content, form }) {
    if (content === null) return;
    for (const block of content.classes) {
      const { base } = ledger.percentageBasis(content, form, block);
      if (base !== null) continue;
      const missing = ledger.register.classes.filter((shareClass) => shareClass.openingBalance === null);
      yield {
        at: (missing.length > 0 ? missing : [block.shareClass]).map((shareClass) =>
          classCell(shareClass, "Opening balance"),
        ),
        severity: "warning",
        notChecked: {
          en: `the percentages of ${block.shareClass.name} have no base: an opening balance is blank, could not be read, or leaves nothing in issue. They are left blank on the return.`,
          "zh-Hant": `${block.shareClass.name} 的百分比沒有基數：期初結存留空、未能讀取或並無已發行股份。報表上的百分比將留空。`,
        },
      };
    }
  },
  // Nothing is ever broken here: the check only says what could not be computed.
  says: { en: ({ reason }) => reason, "zh-Hant": ({ reason }) => reason },
  todo: { en: "", "zh-Hant": "" },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| A | TBC {P120} | 2022-11-30 |
| B | 3,000,000 | 2022-11-30 |

Movements
| Date | Share class | Event | Number of shares |
| 2022-12-30 | B | Repurchase cancelled | -60,000 |
`,
});
