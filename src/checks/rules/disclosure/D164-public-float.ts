import { HOME_CURRENCY_IN_CHINESE } from "../../../shares/register/currencies";
import { firstDayOf, isInForce, PUBLIC_FLOAT_ALTERNATIVE } from "../../../shares/register/datedRules";
import { compareRatios, dropTrailingZeros, roundHalfUp } from "../../../shares/values/ratio";
import { defineCheck } from "../../check";
import { day, dayInChinese } from "../../wording";

const FROM = firstDayOf("public float");
const { percent, percentOfH, billions, currency } = PUBLIC_FLOAT_ALTERNATIVE;

export const publicFloat = defineCheck<{ float: string; least: string; isAlternative: boolean }>({
  code: "D164",
  name: "public-float",
  severity: "warning",
  source: `Check against Rules 8.08(1) and 13.32; from ${day(FROM)} Rules 13.32A to 13.32D and 19A.28A to 19A.28D`,
  title: { en: "Public float", "zh-Hant": "公眾持股量" },
  threshold: {
    is: {
      en: "Percent in public hands, where the record gives no minimum",
      "zh-Hant": "紀錄未列明時的最低公眾持股百分比",
    },
    standard: "25",
    unit: "percent",
  },
  *find({ ledger: { register }, content }, threshold) {
    const { publicFloat: float = null, publicFloatRequired: required = null } = register.issuer ?? {};
    const least = required?.value.value ?? threshold;
    if (content === null || float === null || compareRatios(float.value.value, least) >= 0) return;
    yield {
      at: [float.cell, ...(required === null ? [] : [required.cell])],
      facts: {
        float: dropTrailingZeros(roundHalfUp(float.value.value, 4)),
        least: dropTrailingZeros(roundHalfUp(least, 4)),
        isAlternative: required === null && isInForce("public float", content.closingDate),
      },
    };
  },
  says: {
    en: ({ float, least, isAlternative }) =>
      `The public float is ${float}%, below ${least}%${isAlternative ? `; since ${day(FROM)} a float of ${percent}% worth ${currency} ${billions} billion is enough as well (for H shares ${percentOfH}%, or worth ${currency} ${billions} billion)` : ""}.`,
    "zh-Hant": ({ float, least, isAlternative }) =>
      `公眾持股量為 ${float}%，低於 ${least}%${isAlternative ? `；自${dayInChinese(FROM)}起，亦可為 ${percent}% 而市值達${billions * 10}億${HOME_CURRENCY_IN_CHINESE}（H股為 ${percentOfH}% 或市值達${billions * 10}億${HOME_CURRENCY_IN_CHINESE}）` : ""}。`,
  },
  todo: {
    en: "Check the figure and the rule that applies; give the minimum in Public float required if it is another.",
    "zh-Hant": "請核對數字及適用的規則；如最低百分比不同，請填於「最低公眾持股量」。",
  },
  example: `
Form: FF305
Issuer
| Public float | 24.9% {D164} |

Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2026-03-31 |

Repurchases
| Trading date | Number |
| 2026-04-16 | 1,000 |
`,
});
