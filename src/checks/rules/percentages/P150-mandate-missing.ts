import { isOnTheExchange } from "../../../shares/register/exchanges";
import { mandateCell } from "../../../shares/register/mandate";
import type { Register } from "../../../shares/register/register";
import { dealingCell } from "../../../shares/register/rowCells";
import { defineCheck } from "../../check";

export const mandateMissing = defineCheck<{ purchases: number }>({
  code: "P150",
  name: "mandate-missing",
  severity: "warning",
  source: "FF304 Section II B; FF305 Section II B; check against Rule 10.06(1)",
  title: { en: "Mandate behind the purchase report", "zh-Hant": "購回報告所依據的購回授權" },
  *find({ ledger: { register }, content }) {
    const report = content?.purchaseReport ?? null;
    // Section II B is for issuers whose primary listing is on the Exchange.
    if (report === null || register.issuer?.primaryListing?.value === false) return;
    if (register.isMandateUnread === true) return;
    if (register.mandates.length === 0) {
      // Purchases elsewhere of shares not listed on the Exchange (A shares) are reported with these lines blank.
      const purchases = report.purchases.filter(
        ({ shareClass, method }) => isListed(register, shareClass) || isOnTheExchange(method),
      );
      if (purchases.length > 0)
        yield {
          at: purchases.map((purchase) => dealingCell(purchase, "Trading date")),
          facts: { purchases: purchases.length },
        };
      return;
    }
    for (const { mandate, base } of report.classes.flatMap(({ mandates }) => mandates)) {
      const isKnown = (base !== null && base.base > 0n) || mandate.printedAs !== null;
      if (isKnown && mandate.resolutionDate !== null) continue;
      const blank = mandate.resolutionDate === null ? "Date of resolution" : "Shares in issue at resolution";
      yield {
        at: [mandateCell(mandate, blank), mandateCell(mandate, "Shares authorised")],
        severity: "warning",
        notChecked: {
          en: "the date of the resolution, or the number of shares it counts from, is not known.",
          "zh-Hant": "決議日期或決議時的股份數目不詳。",
        },
      };
    }
  },
  says: {
    en: ({ purchases }) =>
      `The return reports ${purchases} purchase${purchases === 1 ? "" : "s"}, and the record has no Mandate: Section II B is left blank.`,
    "zh-Hant": ({ purchases }) => `本報表報告 ${purchases} 項購回，但紀錄沒有購回授權表：第二章節B部將留空。`,
  },
  todo: {
    en: "Add a Mandate table with the date of the resolution, the shares in issue at it and the shares authorised; or enter No under Primary listing on the Exchange.",
    "zh-Hant":
      "請加入購回授權表，列明決議日期、決議時已發行股份及獲授權購回的股份；如並非在本交易所主要上市，請註明「否」。",
  },
  example: `
Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 9,190,417,249 | 2025-06-12 |

Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid |
| 2025-06-13 {P150} | 982,000 | HKD 515 | HKD 506.5 | HKD 500,382,813.6 |
`,
});

function isListed({ classes }: Register, shareClass: string | null): boolean {
  return shareClass === null || classes.some(({ name, listed }) => listed && name === shareClass);
}
