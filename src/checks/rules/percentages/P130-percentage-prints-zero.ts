import { decimalsToShow, percentageText } from "./statedPercentages";
import { dealingCell, numberCell } from "../../../shares/register/rowCells";
import { absolute } from "../../../shares/values/quantity";
import { percentageWorking } from "../../computedFrom";
import { baseWorking } from "./baseWording";
import { baseClasses } from "./percentageEquation";
import { defineCheck } from "../../check";
import { count } from "../../wording";

/** Decimals of percentages where the Issuer table names none. */
const USUAL_DECIMALS = 2;

export const percentagePrintsZero = defineCheck<{
  number: bigint;
  base: bigint;
  decimals: number;
  enough: number;
  expected: string;
}>({
  code: "P130",
  name: "percentage-prints-zero",
  severity: "note",
  source: "FF304 Note 4; FF305 Note 3",
  title: { en: "A percentage that prints as 0", "zh-Hant": "列印為 0 的百分比" },
  *find({ ledger, content, form }) {
    if (content === null) return;
    const decimals = ledger.register.issuer?.percentageDecimals?.value ?? USUAL_DECIMALS;
    const setting = ledger.register.issuer?.percentageDecimals?.cell;
    for (const block of content.classes) {
      const { base, rule } = ledger.percentageBasis(content, form, block);
      const lines = [
        ...block.events.map((line) => ({ ...line, number: line.issued })),
        ...block.uncancelled.filter((line) => line.newlyDisclosed),
      ];
      for (const { number, movements, repurchases } of lines) {
        if (base === null || number === 0n || percentageText(number, base, decimals, "half up") !== "0") continue;
        const enough = decimalsToShow(number, base);
        const expected = percentageText(number, base, enough, "half up");
        yield {
          at: [
            ...movements.map(numberCell),
            ...repurchases.map((row) => dealingCell(row, "Number")),
            ...(setting === undefined ? [] : [setting]),
          ],
          working: [
            baseWorking(rule, base, content, baseClasses(ledger.register, rule, block)),
            percentageWorking(absolute(number), base, enough, [
              ...movements.map(numberCell),
              ...repurchases.map((row) => dealingCell(row, "Number")),
            ]),
          ],
          facts: {
            number: absolute(number),
            base,
            decimals,
            enough,
            expected,
          },
          ...(setting === undefined || expected === "0"
            ? {}
            : { proposal: { cell: setting, value: enough.toString(), kind: "number" as const } }),
        };
      }
    }
  },
  says: {
    en: ({ number, base, decimals, enough, expected }) =>
      `${count(number)} of ${count(base)} prints as 0% with ${decimals} decimals; ${expected === "0" ? `it does so with ${enough} too, the most a return has` : `with ${enough} it prints as ${expected}%`}.`,
    "zh-Hant": ({ number, base, decimals, enough, expected }) =>
      `${count(number)} 佔 ${count(base)}，以 ${decimals} 位小數列印為 0%；${expected === "0" ? `以報表最多的 ${enough} 位小數亦然` : `以 ${enough} 位小數則為 ${expected}%`}。`,
  },
  todo: {
    en: ({ expected }) =>
      expected === "0"
        ? "Nothing is to be changed: say in the remarks how small the percentage is, if it matters."
        : "Give more Percentage decimals in the Issuer table, up to 6.",
    "zh-Hant": ({ expected }) =>
      expected === "0" ? "毋須更改；如有需要，可於備註說明百分比極小。" : "請在發行人表增加百分比小數位，最多 6 位。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares |
| 2022-12-30 | Repurchase cancelled | -40,000 {P130} |
`,
});
