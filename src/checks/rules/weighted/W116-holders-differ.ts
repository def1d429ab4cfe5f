import type { Movement } from "../../../shares/register/movement";
import { movementCell } from "../../../shares/register/rowCells";
import { grouped } from "../../../shares/values/grouped";
import { absolute } from "../../../shares/values/quantity";
import { defineCheck } from "../../check";

export const holdersDiffer = defineCheck<{ into: string; outOf: string }>({
  code: "W116",
  name: "holders-differ",
  severity: "warning",
  source: "Check against Rule 8A.21: a holder converts its own shares, one for one",
  title: { en: "Holders named on the two legs of a conversion", "zh-Hant": "轉換兩方所列的持有人" },
  *find({ ledger: { register } }) {
    // A leg that names nobody says nothing.
    const legs = register.movements.filter(
      ({ category, date, number, holder }) =>
        category === "class-conversion" && date !== null && number !== null && holder !== "",
    );
    const given = grouped(legs, (leg) => ((leg.number ?? 0n) < 0n ? dayAndSize(leg) : undefined));
    for (const into of legs) {
      if ((into.number ?? 0n) <= 0n) continue;
      const others = (given.get(dayAndSize(into)) ?? []).filter(({ shareClass }) => shareClass !== into.shareClass);
      const [outOf] = others;
      if (outOf === undefined || others.some((leg) => plain(leg.holder) === plain(into.holder))) continue;
      yield {
        at: [movementCell(outOf, "Holder"), movementCell(into, "Holder")],
        facts: { into: into.holder, outOf: outOf.holder },
      };
    }
  },
  says: {
    en: ({ into, outOf }) =>
      `The conversion takes shares from ${outOf} and gives them to ${into}: the two legs should name one holder.`,
    "zh-Hant": ({ into, outOf }) => `轉換由「${outOf}」轉出而由「${into}」轉入：兩方應為同一持有人。`,
  },
  todo: {
    en: "Write the holder's name the same way on both rows.",
    "zh-Hant": "請在兩行以相同寫法填上持有人名稱。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| A | 1,000,000 | 2022-11-30 |
| B | 3,000,000 | 2022-11-30 |

Movements
| Date | Share class | Event | Number of shares | Holder |
| 2022-12-30 | B | Class conversion | 15,000 | Example Enterprise Inc. |
| 2022-12-30 | A | Class conversion | -15,000 | Example Enterprse Inc. {W116} |
`,
});

/** The two legs of a conversion are of one day and one number: what a holder gives up in one class it gets in the other. */
function dayAndSize({ date, number }: Movement): string {
  return `${date ?? ""} ${absolute(number ?? 0n)}`;
}

function plain(holder: string): string {
  return holder
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s.,]+/g, " ")
    .trim();
}
