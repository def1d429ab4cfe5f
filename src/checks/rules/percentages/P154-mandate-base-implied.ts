import { mandateCell } from "../../../shares/register/mandate";
import type { CivilDate } from "../../../shares/values/civilDate";
import { dropTrailingZeros, roundHalfUp } from "../../../shares/values/ratio";
import { defineCheck } from "../../check";
import { count, day, dayInChinese } from "../../wording";

export const mandateBaseImplied = defineCheck<{
  resolution: CivilDate | null;
  authorised: bigint;
  base: bigint;
  purchased: bigint;
  percent: string;
}>({
  code: "P154",
  name: "mandate-base-implied",
  severity: "warning",
  source: "FF304 Section II B 2); FF305 Section II B 4)",
  title: {
    en: "Percentage of a mandate without the shares in issue at its resolution",
    "zh-Hant": "未列明決議時已發行股份的購回授權百分比",
  },
  *find({ ledger: { register }, content }) {
    if (register.issuer?.primaryListing?.value === false) return;
    const decimals = (register.issuer?.mandateDecimals ?? register.issuer?.percentageDecimals)?.value ?? USUAL_DECIMALS;
    const uses = (content?.purchaseReport?.classes ?? []).flatMap(({ mandates }) => mandates);
    // A mandate that two classes share prints twice and is one cause.
    for (const use of [...new Map(uses.map((each) => [each.mandate, each])).values()]) {
      const { mandate, base, purchased, percent, authorised, resolutionDate } = use;
      const isChosen = mandate.base?.value === "ten times" || mandate.printedAs !== null;
      if (base === null || base.from !== "implied" || isChosen || percent === null || authorised === null) continue;
      yield {
        at: [mandateCell(mandate, "Shares authorised"), mandateCell(mandate, "Shares in issue at resolution")],
        facts: {
          resolution: resolutionDate,
          authorised,
          base: base.base,
          purchased,
          percent: dropTrailingZeros(roundHalfUp(percent, decimals)),
        },
      };
    }
  },
  says: {
    en: ({ resolution, authorised, base, purchased, percent }) =>
      `The record does not give the shares in issue ${resolution === null ? "at the resolution" : `on ${day(resolution)}, the day of the resolution`}. The return prints ${percent}%: ${count(purchased)} of ${count(base)}, which is ten times the ${count(authorised)} shares authorised.`,
    "zh-Hant": ({ resolution, authorised, base, purchased, percent }) =>
      `紀錄未列明${resolution === null ? "" : dayInChinese(resolution)}決議時的已發行股份。報表列印 ${percent}%，即 ${count(purchased)} 佔 ${count(base)}（獲授權 ${count(authorised)} 股的十倍）。`,
  },
  todo: {
    en: 'Fill in Shares in issue at resolution of the Mandate table, excluding treasury shares, from the announcement of the poll results; if ten times the mandate is right, enter "ten times" under Base of the percentage.',
    "zh-Hant":
      "請按投票結果公告填上購回授權表的「決議當日已發行股份」（不包括庫存股份）；如授權的十倍正確，請於「百分比基數」註明「十倍」。",
  },
  example: `
Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 9,190,417,249 | 2025-06-12 |

Repurchases
| Trading date | Number | Total paid |
| 2025-06-13 | 982,000 | HKD 500,382,813.6 |

Mandate
| Date of resolution | 2025-05-14 |
| Shares authorised | 918,901,866 {P154} |
`,
});

const USUAL_DECIMALS = 2;
