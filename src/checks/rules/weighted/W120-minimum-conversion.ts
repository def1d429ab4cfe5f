import { classCell, dealingCell, numberCell } from "../../../shares/register/rowCells";
import type { EventLine } from "../../../shares/disclosure/returnContent";
import {
  leastConversion,
  type WeightedMovement,
  weightedMovement,
} from "../../../shares/disclosure/weightedConversion";
import type { Register } from "../../../shares/register/register";
import { absolute, type ShareCount } from "../../../shares/values/quantity";
import { type Ratio, ratioOf } from "../../../shares/values/ratio";
import { movementTerms, openingTerms, sizeTerms } from "../../balanceEquations";
import { roundedUpWorking } from "../../computedFrom";
import { type CheckContext, defineEquationCheck, type EquationBreach, type NotChecked } from "../../check";
import { type Equation, relationEquation, type Term, type Wanted } from "../../equation";
import { count } from "../../wording";

interface ConversionFacts {
  readonly cancelled: bigint;
  readonly weighted: bigint;
  readonly all: bigint;
  readonly least: bigint;
  readonly converted: bigint;
  readonly short: bigint;
}

export const minimumConversion = defineEquationCheck<ConversionFacts>({
  code: "W120",
  name: "minimum-conversion",
  severity: "error",
  source: "Rule 8A.15; Rule 8A.13; Rule 8A.21",
  title: {
    en: "Least conversion of weighted shares on a cancellation",
    "zh-Hant": "註銷股份時不同投票權股份的最少轉換數目",
  },
  list: conversionsAgainstLeast,
  says: {
    en: ({ cancelled, weighted, all, least, converted, short }) =>
      `${count(converted)} weighted shares are converted; with ${count(cancelled)} shares cancelled and ${count(weighted)} weighted of ${count(all)} shares before, at least ${count(least)} must be converted: ${count(short)} short.`,
    "zh-Hant": ({ cancelled, weighted, all, least, converted, short }) =>
      `轉換了 ${count(converted)} 股不同投票權股份；註銷 ${count(cancelled)} 股，而註銷前 ${count(all)} 股中有 ${count(weighted)} 股不同投票權股份，最少須轉換 ${count(least)} 股，尚欠 ${count(short)} 股。`,
  },
  todo: {
    en: "Check the number cancelled and the number converted. If both are right, the weighted proportion rises: more weighted shares must be converted. Converting more than the least is allowed.",
    "zh-Hant": "請核對註銷及轉換的數目。如兩者無誤，不同投票權股份的比例將會上升，須轉換更多股份。轉換數目可多於下限。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date | Weighted voting rights |
| A | 1,000,000 | 2022-11-30 | Yes |
| B | 3,000,000 | 2022-11-30 | No |

Movements
| Date | Share class | Event | Number of shares |
| 2022-12-30 | B | Repurchase cancelled | -60,000 |
| 2022-12-30 | B | Class conversion | 14,999 |
| 2022-12-30 | A | Class conversion | -14,999 {W120} |
`,
});

/** The conversion of a return against the least that its cancellations need. */
function* conversionsAgainstLeast({
  ledger: { register },
  content,
}: CheckContext): Generator<EquationBreach<ConversionFacts> | NotChecked> {
  const weighted = register.classes.filter((shareClass) => shareClass.weighted);
  if (content === null || weighted.length === 0) return;
  const movement = weightedMovement(register, content);
  if (movement === null) {
    yield {
      at: weighted.map((shareClass) => classCell(shareClass, "Opening balance")),
      severity: "warning",
      notChecked: { en: "the opening balance of a class is not known.", "zh-Hant": "其中一個類別的期初結存不詳。" },
    };
    return;
  }
  const least = leastConversion(movement);
  const { converted, cancelled, weightedBefore, othersBefore, conversions, cancellations } = movement;
  const rows = [...conversions, ...cancellations].flatMap((line) => line.movements).map((row) => numberCell(row));
  const purchases = cancellations.flatMap((line) => line.repurchases).map((row) => dealingCell(row, "Number"));
  yield {
    equation: conversionEquation(register, movement),
    at: [...rows, ...purchases],
    working: () => [
      roundedUpWorking(
        { en: "Least conversion", "zh-Hant": "最少轉換數目" },
        { times: [cancelled, weightedBefore], by: weightedBefore + othersBefore, gives: least },
        [...rows, ...purchases],
      ),
    ],
    facts: () => ({
      cancelled,
      weighted: weightedBefore,
      all: weightedBefore + othersBefore,
      least,
      converted,
      short: least - converted,
    }),
  };
}

/** What a figure counts in: shares converted or cancelled, or weighted or other shares before. */
type Part = "converted" | "cancelled" | "weightedBefore" | "othersBefore";

/** Converted ≥ ⌈cancelled × weighted ÷ all⌉ over the rows of the return and the opening balances. */
function conversionEquation({ classes }: Register, movement: WeightedMovement): Equation {
  const { conversions, cancellations } = movement;
  const figures: readonly (Term & { readonly part: Part })[] = [
    ...conversions.flatMap(termsOfLine).map((term) => ({ ...term, part: "converted" as const })),
    ...cancellations.flatMap(termsOfLine).map((term) => ({ ...term, part: "cancelled" as const })),
    ...classes.flatMap((shareClass) =>
      openingTerms(shareClass, "issued").map((term) => ({
        ...term,
        part: shareClass.weighted ? ("weightedBefore" as const) : ("othersBefore" as const),
      })),
    ),
  ];
  const partWith = (part: Part, values: readonly Ratio[]): ShareCount =>
    figures.reduce(
      (sum, { value, factor, part: of }, index) =>
        of === part ? sum + (wholeOf(values[index] ?? value) - wholeOf(value)) * factor : sum,
      movement[part],
    );
  const movementWith = (values: readonly Ratio[]): WeightedMovement => ({
    ...movement,
    converted: partWith("converted", values),
    cancelled: partWith("cancelled", values),
    weightedBefore: partWith("weightedBefore", values),
    othersBefore: partWith("othersBefore", values),
  });
  return relationEquation(figures, {
    holds: (values) => {
      const after = movementWith(values);
      return after.converted >= leastConversion(after);
    },
    wanted: (index, values) => rangeWanted(index, values, (changed) => excessOf(movementWith(changed))),
  });
}

/** Below zero where too few are converted: converted × all − cancelled × weighted. Linear in each figure by itself. */
function excessOf({ converted, cancelled, weightedBefore, othersBefore }: WeightedMovement): ShareCount {
  return converted * (weightedBefore + othersBefore) - cancelled * weightedBefore;
}

/** The values of one figure at which an excess that is linear in it is not below zero. */
function rangeWanted(
  index: number,
  values: readonly Ratio[],
  excess: (values: readonly Ratio[]) => ShareCount,
): Wanted | null {
  const value = values[index];
  if (value === undefined) return null;
  const now = excess(values);
  const oneMore = ratioOf(wholeOf(value) + 1n);
  const slope = excess(values.map((each, at) => (at === index ? oneMore : each))) - now;
  if (slope === 0n) return null;
  const change = floorOf(now, absolute(slope));
  return slope > 0n
    ? { least: ratioOf(wholeOf(value) - change), most: null }
    : { least: null, most: ratioOf(wholeOf(value) + change) };
}

/** A line of the return by its rows: what leaves a class is counted without a sign. */
function termsOfLine({ movements, repurchases }: EventLine): readonly Term[] {
  const ofMovements = movements.flatMap((row) => movementTerms(row, "issued"));
  return [
    ...ofMovements.map((term) => ({ ...term, factor: -term.factor })),
    ...repurchases.flatMap((row) => sizeTerms(row, 1n)),
  ];
}

function floorOf(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
}

function wholeOf({ numerator, denominator }: Ratio): bigint {
  return numerator / denominator;
}
