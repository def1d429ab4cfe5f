import { isWanted, relationEquation } from "../../equation";
import { figureOf } from "../../balanceEquations";
import { latestMandates, mandateBase } from "../../../shares/register/mandate";
import { absolute, sumOf } from "../../../shares/values/quantity";
import {
  addRatios,
  compareRatios,
  divideRatios,
  dropTrailingZeros,
  multiplyRatios,
  type Ratio,
  ratioOf,
  roundHalfUp,
} from "../../../shares/values/ratio";
import { defineCheck } from "../../check";
import { count } from "../../wording";

export const openingAgainstMandate = defineCheck<{
  opening: bigint;
  atResolution: bigint;
  percent: string;
  limit: string;
}>({
  code: "B134",
  name: "opening-against-mandate",
  severity: "warning",
  source: "House judgement; FF305 Section II B 4)",
  title: {
    en: "Opening balance far from the shares in issue at the resolution",
    "zh-Hant": "期初結存與決議時已發行股份相差甚遠",
  },
  threshold: {
    is: {
      en: "Percent of the shares at the resolution by which the opening balance may differ before we ask",
      "zh-Hant": "期初結存與決議時已發行股份相差多少百分比即予提示",
    },
    standard: "20",
    unit: "percent",
  },
  *find({ ledger: { register } }, threshold) {
    const { classes } = register;
    const openings = classes.flatMap(({ openingBalance }) => openingBalance ?? []);
    if (openings.length === 0 || openings.length < classes.length) return;
    for (const mandate of latestMandates(register.mandates)) {
      const base = mandateBase(mandate);
      if (base === null || base.base <= 0n) continue;
      const { base: atResolution, figure } = base;
      // Of all classes, or of one (a mandate may be of H shares alone): whichever comes nearest.
      const counts = openings.map(({ value }) => value);
      const [opening = 0n] = [sumOf(counts), ...counts].sort((a, b) =>
        absolute(a - atResolution) < absolute(b - atResolution) ? -1 : 1,
      );
      const away = ratioOf(absolute(opening - atResolution) * 100n, atResolution);
      if (compareRatios(away, threshold) <= 0) continue;
      yield {
        at: [...openings.map(({ cell }) => cell), figure.cell],
        facts: {
          opening,
          atResolution,
          percent: dropTrailingZeros(roundHalfUp(away, 1)),
          limit: dropTrailingZeros(roundHalfUp(threshold, 2)),
        },
      };
    }
  },
  *equations({ ledger: { register } }, threshold) {
    const { classes, mandates } = register;
    const [mandate, ...more] = latestMandates(mandates);
    const base = mandate === undefined ? null : mandateBase(mandate);
    const [only, ...others] = classes.flatMap(({ openingBalance }) => openingBalance ?? []);
    if (more.length > 0 || base === null || only === undefined || others.length > 0) return;
    if (classes.length > 1) return;
    const times = ratioOf(base.from === "implied" ? 10n : 1n);
    const [most, least] = [1n, -1n].map((sign) =>
      divideRatios(addRatios(ratioOf(100n), multiplyRatios(threshold, ratioOf(sign))), ratioOf(100n)),
    ) as [Ratio, Ratio];
    const figures = [figureOf(only), figureOf(base.figure)];
    yield {
      at: only.cell,
      equation: relationEquation(figures, {
        holds: ([opening = times, shares = times]) => {
          const all = multiplyRatios(shares, times);
          return isWanted({ least: multiplyRatios(all, least), most: multiplyRatios(all, most) }, opening);
        },
        wanted: (index, [opening = times, shares = times]) => {
          const all = multiplyRatios(shares, times);
          return index === 0
            ? { least: multiplyRatios(all, least), most: multiplyRatios(all, most) }
            : {
                least: divideRatios(divideRatios(opening, most), times),
                most: divideRatios(divideRatios(opening, least), times),
              };
        },
      }),
    };
  },
  says: {
    en: ({ opening, atResolution, percent, limit }) =>
      `The opening balance, ${count(opening)}, is ${percent}% away from the ${count(atResolution)} shares the mandate was granted on, more than ${limit}%.`,
    "zh-Hant": ({ opening, atResolution, percent, limit }) =>
      `期初結存 ${count(opening)} 與授出購回授權時的 ${count(atResolution)} 股相差 ${percent}%，超過 ${limit}%。`,
  },
  todo: {
    en: "See whether a digit is missing or too many in either. If shares were issued, split or consolidated since the resolution, accept with that reason.",
    "zh-Hant": "請查看兩者有否漏去或多出數字。如決議後曾發行、拆細或合併股份，請以此理由接受。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 10,000,000 {B134} | 2025-06-12 |

Mandate
| Date of resolution | 2025-05-14 |
| Shares in issue at resolution | 1,000,000 |
| Shares authorised | 100,000 |
`,
});
