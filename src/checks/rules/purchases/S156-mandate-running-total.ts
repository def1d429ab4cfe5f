import { brokenMandateTotals } from "../../../shares/disclosure/mandateRunningTotal";
import { dealingCell } from "../../../shares/register/rowCells";
import { defineCheck } from "../../check";
import { count, tooMany, tooManyInChinese } from "../../wording";

export const mandateRunningTotal = defineCheck<{
  number: bigint;
  expected: bigint;
  stated: bigint;
  difference: bigint;
  first: boolean;
  slipOfOneRow: boolean;
}>({
  code: "S156",
  name: "mandate-running-total",
  severity: "error",
  source: "FF304 Section II B 1); FF305 Section II B 3)",
  title: { en: "Running total of purchases under the mandate", "zh-Hant": "購回授權下的累計購回數目" },
  guardsFigures: true,
  *find({ ledger: { register } }) {
    for (const { row, before, expected, stated, slipOfOneRow } of brokenMandateTotals(register)) {
      const cell = dealingCell(row, "Purchased under the mandate");
      const above =
        before === null ? register.mandate?.purchasedBefore?.cell : dealingCell(before, "Purchased under the mandate");
      yield {
        at: [cell, dealingCell(row, "Number"), ...(above === undefined ? [] : [above])],
        facts: {
          number: row.number ?? 0n,
          expected,
          stated,
          difference: stated - expected,
          first: before === null,
          slipOfOneRow,
        },
        ...(slipOfOneRow ? { proposal: { cell, value: expected.toString(), kind: "number" as const } } : {}),
      };
    }
  },
  says: {
    en: ({ stated, expected, first }) =>
      `Purchases under the mandate are stated as ${count(stated)} with this row; ${first ? "what was bought before this register" : "the figure before it"} and the purchase come to ${count(expected)}: ${tooMany(stated, expected)}.`,
    "zh-Hant": ({ stated, expected, first }) =>
      `連同此行，購回授權下的累計購回列為 ${count(stated)}；${first ? "登記冊之前的購回" : "之前的累計數目"}加此項購回為 ${count(expected)}，${tooManyInChinese(stated, expected)}。`,
  },
  todo: {
    en: "Compare the purchase, and the total above it, with the returns filed; correct the one that is wrong. Purchases before the first row belong in Purchased before this register of the Mandate table.",
    "zh-Hant":
      "請將此項購回及之前的累計數目與已提交的報表核對，更正有誤者。首行之前的購回應填於購回授權表的「此前已購回」。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2025-06-12 |

Repurchases
| Trading date | Number | Purchased under the mandate |
| 2025-06-13 | 6,000 | 26,000 |
| 2025-06-16 | 5,000 | 31,500 {S156} |
| 2025-06-17 | 2,000 | 33,000 |

Mandate
| Date of resolution | 2025-05-14 |
| Shares authorised | 100,000 |
| Purchased before this register | 20,000 |
`,
});
