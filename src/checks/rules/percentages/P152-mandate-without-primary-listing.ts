import { mandateCell } from "../../../shares/register/mandate";
import { defineCheck } from "../../check";

export const mandateWithoutPrimaryListing = defineCheck<{ purchases: number }>({
  code: "P152",
  name: "mandate-without-primary-listing",
  severity: "warning",
  source: "FF304 and FF305 Section II B; Rule 10.05",
  title: {
    en: "A mandate given where the primary listing is said to be elsewhere",
    "zh-Hant": "註明並非主要上市而列有購回授權",
  },
  *find({ ledger: { register }, content }) {
    const primary = register.issuer?.primaryListing ?? null;
    const report = content?.purchaseReport ?? null;
    const [mandate] = register.mandates;
    if (primary === null || primary.value || mandate === undefined || report === null) return;
    yield {
      at: [primary.cell, mandateCell(mandate, "Date of resolution")],
      facts: { purchases: report.purchases.length },
    };
  },
  says: {
    en: () =>
      "The record has a Mandate, and says that the primary listing is not on the Exchange: Section II B is for primary listings, and is left out.",
    "zh-Hant": () => "紀錄列有購回授權，但註明並非在本交易所主要上市：第二章節B部適用於主要上市的發行人，現予略去。",
  },
  todo: {
    en: "Correct Primary listing on the Exchange; accept with the reason if the mandate is kept for another purpose.",
    "zh-Hant": "請更正「在本交易所主要上市」；如購回授權另有用途，請註明理由後接受。",
  },
  example: `
Form: FF305
Issuer
| Primary listing on the Exchange | No {P152} |

Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 9,190,417,249 | 2025-06-12 |

Repurchases
| Trading date | Number |
| 2025-06-13 | 982,000 |

Mandate
| Date of resolution | 2025-05-14 |
| Shares authorised | 918,901,866 |
`,
});
