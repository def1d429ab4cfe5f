import { grouped } from "../../../src/shares/values/grouped";
import type { DiagnosedSlip } from "./diagnosedSlips";

/** What the second part of docs/seeded-faults.md begins with. */
export const DIAGNOSIS_TITLE = "## Whether the slip is named";

const HEAD = `${DIAGNOSIS_TITLE}

One number after the other of each register is typed wrong, as hands do: two
neighbouring digits exchanged, one replaced, dropped or doubled, a zero added or dropped, the point moved, the sign turned, the row above typed again; a day with its month exchanged,
with two digits exchanged or one replaced, a year or a month off; and a row of Movements left out, entered twice, put under another class or in the other column. Formulas are calculated anew. Cells that
hold a formula, words, or how many decimals to print are not counted. \`LONG=1 UPDATE_DOCS=1 npx jest test/checks/seededFaults/diagnoses\` makes this part; \`npm test\`
tries a sample.

- **Found**: a new error or warning is there. What follows is of these.
- **Right cell first**: the first diagnosis names the cell, or the row, of the slip. A tie counts at its worst rank, and a diagnosis withheld as missed.
- **Right value first**: it also says what stood there.
- **Among three**: the right value is among the first three.
- **Wrong proposals**: an error or a warning offers, as the one value, something else than what stood there.
`;

/** The part of the page, from every slip tried: of the example registers, of one register kept in several layouts, and of registers by chance. */
export function diagnosisPage(
  examples: readonly DiagnosedSlip[],
  layouts: readonly DiagnosedSlip[],
  unseen: readonly DiagnosedSlip[],
): string {
  return [
    HEAD,
    "### Named, by register\n",
    table("Register", examples, ({ register }) => register),
    "### Named, by slip\n",
    table("Slip", examples, ({ slip }) => slip),
    "### One made-up register, in layouts as people keep them\n",
    table("Layout", layouts, ({ register }) => register),
    table("Slip", layouts, ({ slip }) => slip),
    "### Registers by chance\n\nMade by chance from a seed: one class or two, cancellations or treasury shares, few columns or many, typed or with formulas. Nobody looks at them. Every seventh of their slips is made.\n",
    table("Register", unseen, ({ register }) => register),
    table("Slip", unseen, ({ slip }) => slip),
    MISSES,
  ].join("\n");
}

const MISSES = `### What is not named

- A purchase disclosed earlier, with its number and an average and nothing else: that its number is out of line with the days around it tells the cell, not the digit that was left out.
- A total and an average of a day that leave room for each other: one digit of either may be the slip.
- A price between what the day's total and the other price allow, where several digits would do.
- A total, a price or a number typed as the one above it, where the figures beside it leave a range: the cell is named, and no register tells what stood there.
- A digit of one of four figures or more that one sum alone adds up: each would do, and they are named together.
- An opening date or a last row that is the only one: the row may be dated wrong, or the opening.
- The same day in two cells (the opening date and the closing date of the last return) with nothing else that tells the one from the other.
`;

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
