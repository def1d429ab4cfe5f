import {
  compareRatios,
  dropTrailingZeros,
  parseDecimal,
  type Ratio,
  ratioOf,
  roundHalfUp,
} from "../../../shares/values/ratio";
import type { StatedPercentage } from "../../../shares/register/movement";
import { numberCell } from "../../../shares/register/rowCells";
import {
  isAbove,
  leastConversion,
  lowestProportion,
  weightedMovement,
} from "../../../shares/disclosure/weightedConversion";
import type { CivilDate } from "../../../shares/values/civilDate";
import { defineCheck } from "../../check";
import { day, dayInChinese } from "../../wording";

interface ProportionFacts {
  readonly before: string;
  readonly after: string;
  /** What binds, where it is not the proportion before the return. */
  readonly lowest: string;
  readonly on: CivilDate | null;
  readonly bound: "opening" | "in the return" | "entered";
}

export const weightedProportion = defineCheck<ProportionFacts>({
  code: "W130",
  name: "weighted-proportion",
  severity: "warning",
  source: "Rule 8A.13 and its note; Rule 8A.15",
  title: { en: "Proportion of weighted shares after the return", "zh-Hant": "不同投票權股份於報表後的比例" },
  *find({ ledger: { register }, content }) {
    const movement = content === null ? null : weightedMovement(register, content);
    if (content === null || movement === null) return;
    // A conversion short of the least is W120's finding, and the cause of this.
    if (movement.converted < leastConversion(movement)) return;
    const { weightedBefore, othersBefore, weightedAfter, othersAfter } = movement;
    const after = { weighted: weightedAfter, all: weightedAfter + othersAfter };
    const lowest = lowestProportion(register, content, movement);
    const entered = register.issuer?.lowestWeightedProportion ?? null;
    const said = entered === null ? null : sayEntered(entered.value);
    const rises = isAbove(after, lowest);
    const isOverEntered = said !== null && compareRatios(roundedAs(said, after), said.value) > 0;
    if (!rises && !isOverEntered) return;
    const rows = content.classes.flatMap((block) => block.events).flatMap((line) => line.movements);
    yield {
      at: [...rows.map(numberCell), ...(rises || entered === null ? [] : [entered.cell])],
      facts: {
        before: percent(weightedBefore, weightedBefore + othersBefore),
        after: percent(after.weighted, after.all),
        lowest: rises ? percent(lowest.weighted, lowest.all) : showPercent(said?.value ?? ratioOf(0n)),
        on: rises ? lowest.on : null,
        bound: !rises ? "entered" : lowest.on === null ? "opening" : "in the return",
      },
    };
  },
  says: {
    en: ({ before, after, lowest, on, bound }) =>
      bound === "opening"
        ? `Weighted shares are ${before}% of all shares before the return and ${after}% after it: the proportion rises.`
        : bound === "entered"
          ? `Weighted shares are ${after}% of all shares after the return; the record gives ${lowest}% as the proportion that binds.`
          : `Weighted shares are ${before}% of all shares before the return and ${after}% after it; on ${onDay(on)} they had fallen to ${lowest}%, and the lower proportion binds from then on.`,
    "zh-Hant": ({ before, after, lowest, on, bound }) =>
      bound === "opening"
        ? `不同投票權股份於報表前佔全部股份 ${before}%，報表後佔 ${after}%，比例上升。`
        : bound === "entered"
          ? `不同投票權股份於報表後佔全部股份 ${after}%；紀錄列明具約束力的比例為 ${lowest}%。`
          : `不同投票權股份於報表前佔全部股份 ${before}%，報表後佔 ${after}%；於${onDayInChinese(on)}曾降至 ${lowest}%，此後以較低的比例為準。`,
  },
  todo: {
    en: "Check the movements of both classes against Rule 8A.13: the proportion may not rise above the one at listing, nor above the lowest since.",
    "zh-Hant": "請按《上市規則》第8A.13條核對兩個類別的變動：比例不得高於上市時的比例，亦不得高於其後的最低比例。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date | Weighted voting rights |
| A | 1,000,000 | 2022-11-30 | Yes |
| B | 3,000,000 | 2022-11-30 | No |

Movements
| Date | Share class | Event | Number of shares |
| 2022-12-30 | A | Award | 1,000 {W130} |
`,
});

/** Six decimals: a rise is often in the fourth or later. */
function percent(weighted: bigint, all: bigint): string {
  return all <= 0n ? "0" : showPercent(ratioOf(weighted * 100n, all));
}

function showPercent(value: Ratio): string {
  return dropTrailingZeros(roundHalfUp(value, DECIMALS));
}

const DECIMALS = 6;

interface Entered {
  readonly value: Ratio;
  readonly decimals: number;
}

function sayEntered({ value, decimals }: StatedPercentage): Entered {
  return { value, decimals: decimals ?? DECIMALS };
}

/** A proportion in percent, to the decimals the entered one has: what is entered was rounded once. */
function roundedAs(
  { decimals }: Entered,
  { weighted, all }: { readonly weighted: bigint; readonly all: bigint },
): Ratio {
  return all <= 0n ? ratioOf(0n) : (parseDecimal(roundHalfUp(ratioOf(weighted * 100n, all), decimals)) ?? ratioOf(0n));
}

function onDay(on: CivilDate | null): string {
  return on === null ? "" : day(on);
}

function onDayInChinese(on: CivilDate | null): string {
  return on === null ? "" : dayInChinese(on);
}
