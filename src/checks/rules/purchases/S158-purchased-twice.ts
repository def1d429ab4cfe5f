import { purchasesRestated } from "../../../shares/disclosure/purchaseReport";
import { defineCheck } from "../../check";
import { count } from "../../wording";

export const purchasedTwice = defineCheck<{ before: bigint; rows: number; isAll: boolean }>({
  code: "S158",
  name: "purchased-twice",
  severity: "error",
  source: "FF304 and FF305 Section II B: number of shares purchased since the resolution",
  title: {
    en: "Purchases of this record entered once more as bought before it",
    "zh-Hant": "本紀錄的購回再列為先前的購回",
  },
  *find({ ledger: { register } }) {
    for (const mandate of register.mandates) {
      const before = mandate.purchasedBefore;
      const same = purchasesRestated(mandate, register);
      if (before !== null && same !== null) yield { at: [before.cell], facts: { before: before.value, ...same } };
    }
  },
  says: {
    en: ({ before, rows, isAll }) =>
      `${count(before)} shares are entered as bought under the mandate before this record. The ${isAll ? "" : "first "}${rows} purchases in the record come to the same number: they would be counted twice.`,
    "zh-Hant": ({ before, rows, isAll }) =>
      `列為在本紀錄之前根據購回授權購回的股份為 ${count(before)} 股，與紀錄內${isAll ? "" : "首"} ${rows} 項購回的總數相同，將重複計算。`,
  },
  todo: {
    en: "If this is the total to date, take it out: the record adds up its own purchases. If as many were bought before the first purchase of the record, set this check to warning in the Settings table.",
    "zh-Hant":
      "如這是至今的總數，請刪除：紀錄內的購回會自行相加。如首項購回之前確已購回同樣數目，請在設定表將此項檢查設為警告。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2025-06-12 |

Repurchases
| Trading date | Number |
| 2025-06-13 | 6,000 |
| 2025-06-16 | 5,000 |

Mandate
| Date of resolution | 2025-05-14 |
| Shares in issue at resolution | 1,000,000 |
| Shares authorised | 100,000 |
| Purchased before this register | 11,000 {S158} |
`,
});
