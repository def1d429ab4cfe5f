import { classCell, dealingCell, numberCell } from "../../../shares/register/rowCells";
import { leastConversion, weightedMovement } from "../../../shares/disclosure/weightedConversion";
import { type Breach, type CheckContext, defineCheck, type NotChecked } from "../../check";
import { count } from "../../wording";

interface ConversionFacts {
  readonly cancelled: bigint;
  readonly weighted: bigint;
  readonly all: bigint;
  readonly least: bigint;
  readonly converted: bigint;
  readonly short: bigint;
}

export const minimumConversion = defineCheck<ConversionFacts>({
  code: "W120",
  name: "minimum-conversion",
  severity: "error",
  source: "Rule 8A.15; Rule 8A.13; Rule 8A.21",
  title: {
    en: "Least conversion of weighted shares on a cancellation",
    "zh-Hant": "註銷股份時不同投票權股份的最少轉換數目",
  },
  find: conversionsTooSmall,
  says: {
    en: ({ cancelled, weighted, all, least, converted, short }) =>
      `${count(converted)} weighted shares are converted; with ${count(cancelled)} shares cancelled and ${count(weighted)} weighted of ${count(all)} shares before, at least ${count(least)} must be: ${count(short)} too few.`,
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

/** The conversion of a return where it is smaller than its cancellations need. */
function* conversionsTooSmall({
  ledger: { register },
  content,
}: CheckContext): Generator<Breach<ConversionFacts> | NotChecked> {
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
  if (converted >= least) return;
  const rows = [...conversions, ...cancellations].flatMap((line) => line.movements).map((row) => numberCell(row));
  const purchases = cancellations.flatMap((line) => line.repurchases).map((row) => dealingCell(row, "Number"));
  yield {
    at: [...rows, ...purchases],
    facts: {
      cancelled,
      weighted: weightedBefore,
      all: weightedBefore + othersBefore,
      least,
      converted,
      short: least - converted,
    },
  };
}
