import { sameCell } from "../../../src/shares/values/cell";
import { grouped } from "../../../src/shares/values/grouped";
import type { DiagnosedSlip } from "./diagnosedSlips";

/** What the second part of docs/seeded-faults.md begins with. */
export const DIAGNOSIS_TITLE = "## Whether the slip is named";

const HEAD = `${DIAGNOSIS_TITLE}

One number after the other of each register is typed wrong, as hands do: two
neighbouring digits exchanged, one replaced, dropped or doubled, a zero added or dropped, the point moved, the sign turned, the row above typed again; a day with its month exchanged,
with two digits exchanged or one replaced, a year or a month off; and a row of Movements left out, entered twice, put under another class or in the other column. Formulas are calculated anew. Cells that
hold a formula, words, or how many decimals to print are not counted. \`LONG=1 UPDATE_DOCS=1 npx jest test/checks/seededFaults/diagnoses\` makes this part; \`npm test\`
tries a sample. Every third slip of a register is made.

- **Found**: a new error or warning is there. What follows is of these.
- **Right cell first**: the first diagnosis names the cell, or the row, of the slip. A tie counts at its worst rank, and a diagnosis withheld as missed.
- **Right value first**: it also says what stood there.
- **Among three**: the right value is among the first three.
- **Wrong proposals**: an error or a warning offers, as the one value, something else than what stood there.
`;

/** Every slip tried. */
interface SlipsTried {
  readonly examples: readonly DiagnosedSlip[];
  /** Of one register kept in several layouts. */
  readonly layouts: readonly DiagnosedSlip[];
  /** Of registers made up around published returns. */
  readonly made: readonly DiagnosedSlip[];
  /** Of registers by chance. */
  readonly unseen: readonly DiagnosedSlip[];
}

/** The part of the page. */
export function diagnosisPage({ examples, layouts, made, unseen }: SlipsTried): string {
  return [
    HEAD,
    "### Named, by register\n",
    table("Register", examples, ({ register }) => register),
    "### Named, by slip\n",
    table("Slip", examples, ({ slip }) => slip),
    "### One made-up register, in layouts as people keep them\n",
    table("Layout", layouts, ({ register }) => register),
    table("Slip", layouts, ({ slip }) => slip),
    "### Registers made up around published returns\n\nTreasury purchases, A and H shares, conversions, units of a trust, options, scrip, two mandates, depositary shares.\n",
    table("Register", made, ({ register }) => register),
    table("Slip", made, ({ slip }) => slip),
    "### Registers by chance\n\nMade by chance from a seed: one class or two, cancellations or treasury shares, few columns or many, typed or with formulas. Nobody looks at them. Every seventeenth of their slips is made.\n",
    table("Register", unseen, ({ register }) => register),
    table("Slip", unseen, ({ slip }) => slip),
    "### What is not named among three, and why\n",
    untold([...examples, ...layouts, ...made, ...unseen]),
  ].join("\n");
}

/** Why the right value of a slip that is found is not among the first three; the first that fits. */
const WHY_UNTOLD: readonly (readonly [why: string, isSo: (slip: DiagnosedSlip) => boolean])[] = [
  [
    "The cell is named first. It holds what the one above it holds, and the figures beside it leave a range or nothing: no register tells what stood there.",
    ({ slip, cellRank }) => cellRank === 1 && /above typed again/.test(slip),
  ],
  [
    "The cell is named first. A purchase disclosed earlier keeps its number, or its average, alone, and a total its prices: within what these allow several values are one slip away, and the nearest come first.",
    ({ cellRank }) => cellRank === 1,
  ],
  [
    "Several cells would settle the same sum, each by the same slip: they are named together, and the page on paper decides.",
    ({ cellRank, diagnoses, cell }) =>
      cellRank !== null &&
      diagnoses.some(
        (each) => sameCell(each.cell, cell) && (each.tiedWith.length > 0 || each.slip === diagnoses[0]?.slip),
      ),
  ],
  [
    "The day is the only one of its kind: an opening date, a last return or the last row, and no other day of the register tells.",
    ({ findings }) => findings.some(({ code }) => /^(B13|B14|D14|D15)/.test(code)),
  ],
  ["Another slip is as good or better by the figures: the right one is further down, or not found.", () => true],
];

function untold(slips: readonly DiagnosedSlip[]): string {
  const found = slips.filter(({ isFound }) => isFound);
  const misses = found.filter(({ valueRank }) => valueRank === null || valueRank > 3);
  const byWhy = grouped(misses, (miss) => WHY_UNTOLD.find(([, isSo]) => isSo(miss))?.[0]);
  return [
    `| Of ${found.length} slips found | Slips | Share |`,
    "| --- | ---: | ---: |",
    ...WHY_UNTOLD.map(([why]) => {
      const count = byWhy.get(why)?.length ?? 0;
      return `| ${why} | ${count} | ${percent(count, found.length)} |`;
    }),
    `| **All** | ${misses.length} | ${percent(misses.length, found.length)} |`,
    "",
  ].join("\n");
}

/** One line for the console. */
export function diagnosisRates(slips: readonly DiagnosedSlip[]): string {
  const { found, cell, value, three, wrong } = countsOf(slips);
  return `${slips.length} slips, ${found} found; of these the right cell first ${percent(cell, found)}, the right value first ${percent(value, found)}, among three ${percent(three, found)}; ${wrong} wrong proposals`;
}

interface Counts {
  readonly slips: number;
  readonly found: number;
  readonly cell: number;
  readonly value: number;
  readonly three: number;
  readonly wrong: number;
}

export function countsOf(slips: readonly DiagnosedSlip[]): Counts {
  const found = slips.filter(({ isFound }) => isFound);
  return {
    slips: slips.length,
    found: found.length,
    cell: found.filter(({ cellRank }) => cellRank === 1).length,
    value: found.filter(({ valueRank }) => valueRank === 1).length,
    three: found.filter(({ valueRank }) => valueRank !== null && valueRank <= 3).length,
    wrong: slips.filter(({ wrongProposals }) => wrongProposals.length > 0).length,
  };
}

function table(heading: string, slips: readonly DiagnosedSlip[], keyOf: (slip: DiagnosedSlip) => string): string {
  return [
    `| ${heading} | Slips | Found | Right cell first | Right value first | Among three | Wrong proposals |`,
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ...[...grouped(slips, keyOf)].map(([name, ones]) => line(name, countsOf(ones))),
    line("**All**", countsOf(slips)),
    "",
  ].join("\n");
}

function line(name: string, { slips, found, cell, value, three, wrong }: Counts): string {
  return `| ${[name, slips, found, percent(cell, found), percent(value, found), percent(three, found), wrong].join(" | ")} |`;
}

function percent(part: number, all: number): string {
  return all === 0 ? "" : `${Math.floor((part * 1000) / all) / 10}%`;
}
