import {
  asKeptIn,
  decimalsOf,
  percentagesOfRows,
  percentageText,
  shownPercentage,
  type WayOfPercentage,
  waysToGive,
} from "./statedPercentages";
import { type Breach, type CheckContext, defineCheck, type StatedEquation } from "../../check";
import type { Term } from "../../equation";
import { baseInChinese, baseInWords, baseWorking, roundingInChinese, roundingInWords } from "./baseWording";
import { baseClasses, baseTerms, percentageEquation } from "./percentageEquation";
import type { ClassReturn } from "../../../shares/disclosure/returnContent";
import { absolute } from "../../../shares/values/quantity";
import { percentageWorking } from "../../computedFrom";
import { count } from "../../wording";

interface PercentageFacts {
  readonly number: bigint;
  readonly base: bigint;
  readonly rule: WayOfPercentage["rule"];
  readonly expected: string;
  readonly stated: string;
  /** The base and rounding that would give the stated figure; null where none does. */
  readonly wouldBe: WayOfPercentage["rule"] | null;
  readonly rounding: WayOfPercentage["rounding"] | null;
}

export const statedPercentage = defineCheck<PercentageFacts>({
  code: "P110",
  name: "stated-percentage",
  severity: "error",
  source: "FF304 Note 4; FF305 Note 3",
  title: { en: "Stated percentage of a movement", "zh-Hant": "變動所列的百分比" },
  guardsFigures: true,
  find: percentagesNotAgreeing,
  equations: percentageEquations,
  says: {
    en: ({ stated, expected, number, base, rule, wouldBe, rounding }) =>
      `The percentage is stated as ${stated}%; ${count(number)} of ${count(base)} (${baseInWords(rule)}) is ${expected}%.` +
      (wouldBe === null || rounding === null
        ? " No usual base or rounding gives the stated figure."
        : ` ${stated}% is what ${baseInWords(wouldBe)}, ${roundingInWords(rounding)}, would give.`),
    "zh-Hant": ({ stated, expected, number, base, rule, wouldBe, rounding }) =>
      `百分比列為 ${stated}%；${count(number)} 佔 ${count(base)}（${baseInChinese(rule)}）為 ${expected}%。` +
      (wouldBe === null || rounding === null
        ? "沒有慣用的基數或捨入方式得出所列數字。"
        : `以${baseInChinese(wouldBe)}為基數並${roundingInChinese(rounding)}，則得出 ${stated}%。`),
  },
  todo: {
    en: "Correct the percentage, or, where another base is meant, name it as Percentage base in the Issuer table.",
    "zh-Hant": "請更正百分比；如擬採用另一基數，請在發行人表的「百分比基數」註明。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| A | 1,000,000 | 2022-11-30 |
| B | 3,000,000 | 2022-11-30 |

Movements
| Date | Share class | Event | Number of shares | Percentage |
| 2022-12-30 | B | Repurchase cancelled | -60,000 | 2.00% {P110} |
`,
});

/** Percentages of rows to be disclosed that their number over the form's base does not give. */
function* percentagesNotAgreeing({ ledger, content, form }: CheckContext): Generator<Breach<PercentageFacts>> {
  if (content === null) return;
  for (const row of percentagesOfRows(content)) {
    const { base, rule } = ledger.percentageBasis(content, form, row.block);
    if (base === null) continue; // P120 says so.
    const [way] = waysToGive(row, rule, (other) => ledger.basisBy(content, row.block, other).base);
    if (way?.rule === rule && way.rounding === "half up") continue;
    const { number, stated, cell } = row;
    const expected = percentageText(number, base, decimalsOf(stated), "half up");
    yield {
      at: [
        cell,
        row.numberCell,
        ...ledger.register.classes.flatMap((shareClass) => shareClass.openingBalance?.cell ?? []),
      ],
      facts: {
        number,
        base,
        rule,
        expected,
        stated: shownPercentage(stated),
        wouldBe: way?.rule ?? null,
        rounding: way?.rounding ?? null,
      },
      ...(way?.rule === rule ? { severity: "note" as const } : {}),
      working: [
        baseWorking(rule, base, content, baseClasses(ledger.register, rule, row.block)),
        percentageWorking(absolute(number), base, decimalsOf(stated), [row.numberCell]),
      ],
      proposal: asKeptIn(cell, stated, expected),
    };
  }
}

/** A percentage cut off and not rounded agrees, though a note says so. */
function* percentageEquations({ ledger, content, form }: CheckContext): Generator<StatedEquation> {
  if (content === null) return;
  const termsOf = new Map<ClassReturn, readonly Term[]>();
  for (const row of percentagesOfRows(content)) {
    const { base, rule } = ledger.percentageBasis(content, form, row.block);
    if (base === null) continue;
    const openings = termsOf.get(row.block) ?? baseTerms(ledger, content, rule, row.block);
    termsOf.set(row.block, openings);
    yield { equation: percentageEquation(row, base, openings, ["half up", "truncated"]), at: row.cell };
  }
}
