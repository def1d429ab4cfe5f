import { isOffExchange } from "../../../shares/register/exchanges";
import { fromTheOldest } from "../../../shares/values/fromTheOldest";
import { absolute, type ShareCount } from "../../../shares/values/quantity";
import { mandatesFitting } from "../../../shares/disclosure/mandateOfPurchase";
import type { Mandate } from "../../../shares/register/mandate";
import type { Register } from "../../../shares/register/register";
import type { Repurchase } from "../../../shares/register/repurchase";
import { dealingCell } from "../../../shares/register/rowCells";
import { balanceEquation, sizeTerms, termOf } from "../../balanceEquations";
import { sumWorking } from "../../computedFrom";
import { defineCheck, type StatedEquation } from "../../check";
import type { Term } from "../../equation";
import { count, tooMany, tooManyInChinese } from "../../wording";

export const mandateRunningTotal = defineCheck<{
  number: bigint;
  expected: bigint;
  stated: bigint;
  difference: bigint;
  first: boolean;
  slipOfOneRow: boolean;
}>({
  code: "S156",
  name: "mandate-running-total",
  severity: "error",
  source: "FF304 Section II B 1); FF305 Section II B 3)",
  title: { en: "Running total of purchases under the mandate", "zh-Hant": "購回授權下的累計購回數目" },
  guardsFigures: true,
  *find({ ledger: { register } }) {
    for (const { row, mandate, before, expected, stated, slipOfOneRow } of logsOfMandates(register).flatMap(
      brokenMandateTotals,
    )) {
      const cell = dealingCell(row, "Purchased under the mandate");
      const change = isOffExchange(row.method) ? 0n : absolute(row.number ?? 0n);
      const above =
        before === null ? mandate?.purchasedBefore?.cell : dealingCell(before, "Purchased under the mandate");
      yield {
        at: [cell, dealingCell(row, "Number"), ...(above === undefined ? [] : [above])],
        facts: {
          number: row.number ?? 0n,
          expected,
          stated,
          difference: stated - expected,
          first: before === null,
          slipOfOneRow,
        },
        working: [
          sumWorking({ en: "Purchased under the mandate", "zh-Hant": "在購回授權下購回" }, [
            { value: expected - change, cells: above === undefined ? [] : [above] },
            { value: change, cells: [dealingCell(row, "Number")] },
          ]),
        ],
        ...(slipOfOneRow ? { proposal: { cell, value: expected.toString(), kind: "number" as const } } : {}),
      };
    }
  },
  equations: ({ ledger: { register } }) => logsOfMandates(register).flatMap((log) => [...totalsOfRows(log)]),
  says: {
    en: ({ stated, expected, first }) =>
      `Purchases under the mandate are stated as ${count(stated)} with this row; ${first ? "what was bought before this record" : "the figure before it"} and the purchase come to ${count(expected)}: ${tooMany(stated, expected)}.`,
    "zh-Hant": ({ stated, expected, first }) =>
      `連同此行，購回授權下的累計購回列為 ${count(stated)}；${first ? "紀錄之前的購回" : "之前的累計數目"}加此項購回為 ${count(expected)}，${tooManyInChinese(stated, expected)}。`,
  },
  todo: {
    en: "Compare the purchase, and the total above it, with the returns filed; correct the one that is wrong. Purchases before the first row belong in Purchased before this register of the Mandate table.",
    "zh-Hant":
      "請將此項購回及之前的累計數目與已提交的報表核對，更正有誤者。首行之前的購回應填於購回授權表的「此前已購回」。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2025-06-12 |

Repurchases
| Trading date | Number | Purchased under the mandate |
| 2025-06-13 | 6,000 | 26,000 |
| 2025-06-16 | 5,000 | 31,500 {S156} |
| 2025-06-17 | 2,000 | 33,500 |

Mandate
| Date of resolution | 2025-05-14 |
| Shares authorised | 100,000 |
| Purchased before this register | 20,000 |
`,
});

/** A row whose running total under the mandate does not follow from the row above. */
interface BrokenMandateTotal {
  readonly row: Repurchase;
  readonly mandate: Mandate | null;
  /** The row above that counts; null where what was bought before the register comes before. */
  readonly before: Repurchase | null;
  readonly expected: ShareCount;
  readonly stated: ShareCount;
  /** True where the rows below go on from the expected figure: this cell alone is the slip. */
  readonly slipOfOneRow: boolean;
}

/** A mandate with the purchases made while it ran, from the oldest on; all purchases of a register without a mandate. */
interface LogOfMandate {
  readonly mandate: Mandate | null;
  readonly rows: readonly Repurchase[];
}

function logsOfMandates(register: Register): readonly LogOfMandate[] {
  const rows = fromTheOldest(register.repurchases, ({ tradingDate }) => tradingDate);
  if (register.mandates.length === 0) return [{ mandate: null, rows }];
  return register.mandates
    .map((mandate) => ({
      mandate,
      rows: rows.filter((row) => row.tradingDate === null || mandatesFitting(register, row).includes(mandate)),
    }))
    .filter((log) => !countsItsOwnRows(log));
}

/** Fewer rows than these may begin from nothing by a slip. */
const FEWEST_OF_OWN = 3;

/** True where the column adds up the rows of the log alone, though more was bought under the mandate before them: it is no total of the mandate. */
function countsItsOwnRows({ mandate, rows }: LogOfMandate): boolean {
  if ((mandate?.purchasedBefore?.value ?? 0n) === 0n) return false;
  let sum = 0n;
  let stated = 0;
  for (const row of rows) {
    if (row.number === null) return false;
    sum += isOffExchange(row.method) ? 0n : absolute(row.number);
    if (row.underMandate === null) continue;
    if (row.underMandate !== sum) return false;
    stated += 1;
  }
  return stated >= FEWEST_OF_OWN;
}

/**
 * Rows at which the running total of purchases under the mandate (FF305 Section II B, (a)) first goes wrong. It begins with what was bought before
 * the register; rows before the resolution and purchases on no stock exchange count for nothing. After a break it may go on from either figure.
 */
function brokenMandateTotals({ mandate, rows }: LogOfMandate): BrokenMandateTotal[] {
  const broken: BrokenMandateTotal[] = [];
  let likeliest: ShareCount = mandate?.purchasedBefore?.value ?? 0n;
  let other: ShareCount | null = null;
  let before: Repurchase | null = null;
  for (const row of rows) {
    if (row.tradingDate === null || row.number === null) return broken;
    const change = isOffExchange(row.method) ? 0n : absolute(row.number);
    const expected = likeliest + change;
    const otherwise: ShareCount | null = other === null ? null : other + change;
    const stated = row.underMandate;
    const last = broken.at(-1);
    if (stated !== null && last !== undefined && last.row === before && stated === otherwise)
      broken[broken.length - 1] = { ...last, slipOfOneRow: true };
    likeliest = stated ?? expected;
    other = stated === null ? otherwise : null;
    if (stated !== null && stated !== expected && stated !== otherwise) {
      broken.push({ row, mandate, before, expected, stated, slipOfOneRow: false });
      other = expected;
    }
    before = row;
  }
  return broken;
}

/** Each stated total = the one above, or what was bought before the register, and the purchases since. Each row by itself. */
function* totalsOfRows({ mandate, rows }: LogOfMandate): Generator<StatedEquation> {
  const before = mandate?.purchasedBefore ?? null;
  let sum = before?.value ?? 0n;
  let terms: readonly Term[] = before === null ? [] : [termOf(before, 1n)];
  for (const row of rows) {
    if (row.tradingDate === null || row.number === null) return;
    if (!isOffExchange(row.method)) {
      sum += absolute(row.number);
      terms = [...terms, ...sizeTerms(row, 1n)];
    }
    if (row.underMandate === null) continue;
    const stated = { cell: dealingCell(row, "Purchased under the mandate"), value: row.underMandate };
    yield { equation: balanceEquation(stated, sum, terms), at: stated.cell };
    sum = stated.value;
    terms = [termOf(stated, 1n)];
  }
}
