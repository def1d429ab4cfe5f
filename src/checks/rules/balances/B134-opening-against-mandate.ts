import { type Equation, isWanted, relationEquation, type Wanted } from "../../equation";
import { figureOf } from "../../balanceEquations";
import { latestMandates, mandateBase } from "../../../shares/register/mandate";
import { absolute, type ShareCount, sumOf } from "../../../shares/values/quantity";
import {
  absoluteRatio,
  addRatios,
  compareRatios,
  divideRatios,
  dropTrailingZeros,
  multiplyRatios,
  type Ratio,
  ratioOf,
  roundHalfUp,
  subtractRatios,
} from "../../../shares/values/ratio";
import type { Figure } from "../../../shares/values/figure";
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
    const openings = classes.flatMap(({ openingBalance }) => openingBalance ?? []);
    const [first] = openings;
    if (first === undefined || openings.length < classes.length) return;
    for (const mandate of latestMandates(mandates)) {
      const base = mandateBase(mandate);
      if (base === null || base.base <= 0n) continue;
      const times = ratioOf(base.from === "implied" ? 10n : 1n);
      yield { at: first.cell, equation: nearResolution(openings, base.figure, times, threshold) };
    }
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

/** One of the opening balances, or all of them together, is within so many percent of the shares at the resolution. */
function nearResolution(
  openings: readonly Figure<ShareCount>[],
  atResolution: Figure<ShareCount>,
  times: Ratio,
  percent: Ratio,
): Equation {
  const [most, least] = [1n, -1n].map((sign) =>
    divideRatios(addRatios(ratioOf(100n), multiplyRatios(percent, ratioOf(sign))), ratioOf(100n)),
  ) as [Ratio, Ratio];
  const around = (shares: Ratio): Wanted => {
    const all = multiplyRatios(shares, times);
    return { least: multiplyRatios(all, least), most: multiplyRatios(all, most) };
  };
  const readings = (balances: readonly Ratio[]): readonly Ratio[] =>
    balances.length > 1 ? [balances.reduce(addRatios), ...balances] : balances;
  const relation = relationEquation([...openings, atResolution].map(figureOf), {
    holds(values) {
      const range = around(values.at(-1) ?? ZERO);
      return readings(values.slice(0, -1)).some((reading) => isWanted(range, reading));
    },
    // Several readings leave a range each: from the lowest of them to the highest, and trying tells.
    wanted(index, values) {
      const balances = values.slice(0, -1);
      const own = balances[index];
      if (own === undefined) {
        const shares = readings(balances).map((reading) => divideRatios(reading, times));
        return hull(shares.map((each) => ({ least: divideRatios(each, most), most: divideRatios(each, least) })));
      }
      const range = around(values.at(-1) ?? ZERO);
      const others = subtractRatios(balances.reduce(addRatios), own);
      return hull([range, ...(balances.length > 1 ? [less(range, others)] : [])]);
    },
  });
  const [nearest = null] = readings(openings.map(({ value }) => ratioOf(value)))
    .map((reading) => divideRatios(reading, times))
    .sort((a, b) => compareRatios(distanceTo(atResolution, a), distanceTo(atResolution, b)));
  // One balance alone is about as many as there were at the resolution; which part of them each of several is, nothing tells.
  const usualOpening = openings.length === 1 ? multiplyRatios(ratioOf(atResolution.value), times) : null;
  return { ...relation, usual: (index) => (index === openings.length ? nearest : usualOpening) };
}

function distanceTo({ value }: Figure<ShareCount>, reading: Ratio): Ratio {
  return absoluteRatio(subtractRatios(reading, ratioOf(value)));
}

function less({ least, most }: Wanted, others: Ratio): Wanted {
  return {
    least: least === null ? null : subtractRatios(least, others),
    most: most === null ? null : subtractRatios(most, others),
  };
}

function hull(ranges: readonly Wanted[]): Wanted {
  const bounds = (of: (range: Wanted) => Ratio | null): readonly Ratio[] =>
    ranges.flatMap((range) => of(range) ?? []).sort(compareRatios);
  return { least: bounds(({ least }) => least)[0] ?? null, most: bounds(({ most }) => most).at(-1) ?? null };
}

const ZERO = ratioOf(0n);
