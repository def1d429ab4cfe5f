import { isOffExchange } from "../../../shares/register/exchanges";
import { mandatesFitting } from "../../../shares/disclosure/mandateOfPurchase";
import { dealingCell } from "../../../shares/register/rowCells";
import { mandateCell } from "../../../shares/register/mandate";
import { defineCheck } from "../../check";

export const mandateOfPurchases = defineCheck<{ named: string; fitting: number; purchases: number }>({
  code: "S152",
  name: "mandate-of-purchase",
  severity: "error",
  source: "FF305 Section II B; check against Rule 10.06(1)",
  title: { en: "The mandate a purchase was made under", "zh-Hant": "購回所根據的授權" },
  guardsFigures: true,
  *find({ ledger: { register }, content }) {
    const reported = (content?.purchaseReport?.purchases ?? []).filter(({ method }) => !isOffExchange(method));
    const doubtful = reported.filter(
      (row) =>
        mandatesFitting(register, row).length > 1 ||
        (row.mandate !== "" && mandatesFitting(register, row).length === 0),
    );
    const [first] = doubtful;
    if (first === undefined || register.mandates.length === 0) return;
    const fitting = mandatesFitting(register, first);
    yield {
      at: [
        ...doubtful.map((row) => dealingCell(row, row.mandate === "" ? "Trading date" : "Mandate")),
        ...fitting.map((mandate) => mandateCell(mandate, "Date of resolution")),
      ],
      facts: { named: first.mandate, fitting: fitting.length, purchases: doubtful.length },
    };
  },
  says: {
    en: ({ named, fitting, purchases }) =>
      fitting === 0
        ? `A purchase names the mandate "${named}", but the record has no mandate of that name, date or class.`
        : `${purchases === 1 ? "A purchase" : `${purchases} purchases`} could be under any of ${fitting} mandates of one day: it counts under none.`,
    "zh-Hant": ({ named, fitting, purchases }) =>
      fitting === 0
        ? `一項購回列明所屬授權為「${named}」，但紀錄並無該名稱、日期或類別的授權。`
        : `${purchases} 項購回可屬同日 ${fitting} 項授權中任何一項，故不計入任何一項。`,
  },
  todo: {
    en: "Name the mandate in a Mandate column of Repurchases, by the date of its resolution or its name; or give each mandate its share class.",
    "zh-Hant": "請於購回表的「所屬授權」欄列明授權的決議日期或名稱；或為每項授權列明股份類別。",
  },
  example: `
Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 9,190,417,249 | 2025-06-12 |

Repurchases
| Trading date | Number | Mandate |
| 2025-06-13 | 982,000 | 2024-05-14 {S152} |

Mandate
| Date of resolution | 2025-05-14 |
| Shares in issue at resolution | 9,189,018,660 |
| Shares authorised | 918,901,866 |
`,
});
