import { purchasedUnder, purchasesCounted } from "../../../shares/disclosure/purchaseReport";
import { mandateOfPurchase } from "../../../shares/disclosure/mandateOfPurchase";
import type { Mandate } from "../../../shares/register/mandate";
import type { Register } from "../../../shares/register/register";
import { dealingCell } from "../../../shares/register/rowCells";
import { absolute } from "../../../shares/values/quantity";
import { sizeTerms, termOf } from "../../balanceEquations";
import { defineEquationCheck, type EquationBreach } from "../../check";
import { sumWorking } from "../../computedFrom";
import { boundEquation } from "../../equation";
import { count } from "../../wording";

interface LimitFacts {
  readonly authorised: bigint;
  readonly purchased: bigint;
  readonly difference: bigint;
}

export const mandateLimit = defineEquationCheck<LimitFacts>({
  code: "S140",
  name: "mandate-limit",
  severity: "error",
  source: "Check against Rule 10.06(1); FF305 Section II B",
  title: { en: "Purchases under the mandate against the number authorised", "zh-Hant": "購回授權下的購回與獲授權數目" },
  list: ({ ledger: { register } }) => register.mandates.flatMap((mandate) => purchasesUnderMandate(register, mandate)),
  says: {
    en: ({ authorised, purchased }) =>
      `With this purchase ${count(purchased)} shares are bought under the mandate, which authorises ${count(authorised)}: ${count(purchased - authorised)} more than that.`,
    "zh-Hant": ({ authorised, purchased }) =>
      `連同此項購回，在購回授權下共購回 ${count(purchased)} 股，而獲授權數目為 ${count(authorised)} 股，超出 ${count(purchased - authorised)} 股。`,
  },
  todo: {
    en: "Check the number authorised, the date of the resolution (purchases before it do not count) and the purchases; check against Rule 10.06(1).",
    "zh-Hant": "請核對獲授權數目、決議日期（之前的購回不計算在內）及各項購回，並按《上市規則》第10.06(1)條核對。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2025-06-12 |

Repurchases
| Trading date | Number |
| 2025-06-13 | 60,000 |
| 2025-06-16 | 50,000 {S140} |

Mandate
| Date of resolution | 2025-05-14 |
| Shares in issue at resolution | 1,000,000 |
| Shares authorised | 100,000 |
`,
});

/**
 * authorised − bought before the register − purchases ≥ 0, up to the day on which the mandate is used up; up to the last
 * purchase where it never is.
 */
function purchasesUnderMandate(register: Register, mandate: Mandate): readonly EquationBreach<LimitFacts>[] {
  if (mandate.authorised === null) return [];
  const authorised = mandate.authorised;
  const rows = register.repurchases
    .filter((row) => register.mandates.length === 1 || mandateOfPurchase(register, row) === mandate)
    .flatMap((row) => (row.tradingDate === null ? [] : [{ row, date: row.tradingDate }]))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const isOver = ({ date }: (typeof rows)[number]): boolean =>
    purchasedUnder(mandate, register, date) > authorised.value;
  const last = rows.at(-1);
  const until = last === undefined || !isOver(last) ? last : rows[firstThat(rows, isOver)];
  if (until === undefined) return [];
  const purchased = purchasedUnder(mandate, register, until.date);
  const before = mandate.purchasedBefore === null ? [] : [mandate.purchasedBefore];
  return [
    {
      equation: boundEquation([
        termOf(authorised, 1n),
        ...before.map((figure) => termOf(figure, -1n)),
        ...purchasesCounted(mandate, register, until.date).flatMap((row) => sizeTerms(row, -1n)),
      ]),
      at: [dealingCell(until.row, "Number"), authorised.cell, ...before.map(({ cell }) => cell)],
      working: () => [
        sumWorking({ en: "Purchased under the mandate", "zh-Hant": "在購回授權下購回" }, [
          ...before.map(({ value, cell }) => ({ value, cells: [cell] })),
          ...purchasesCounted(mandate, register, until.date).map((row) => ({
            value: absolute(row.number ?? 0n),
            cells: [dealingCell(row, "Number")],
          })),
        ]),
      ],
      facts: () => ({ authorised: authorised.value, purchased, difference: purchased - authorised.value }),
    },
  ];
}

/** The first row on whose day the limit is passed: every later day passes it too, so halving finds it. */
function firstThat<Row>(rows: readonly Row[], isPassed: (row: Row) => boolean): number {
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const row = rows[middle];
    if (row !== undefined && isPassed(row)) to = middle;
    else from = middle + 1;
  }
  return from;
}
