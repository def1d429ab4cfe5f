import { reasonsFor, REASONS } from "./reasons";
import { OUTCOMES, type Outcome, type Seeded } from "./seedFaults";

export const HEAD = `# What the checks find of slips, and what they cannot

This page is made by a run over registers without a fault, those in \`examples\`, treasury shares first, and a made-up one that keeps every column. In each
cell of each table, headings too, one slip after the other is made: a digit more, less, twice or exchanged, a zero too many, a sign turned, a day, month or year
off, another class or event, a letter dropped, the row above typed again, the cell blanked. Formulas are calculated anew, the register is read and
checked as always, and what is found is compared with what the register without the slip has. \`LONG=1 UPDATE_DOCS=1 npx jest
test/checks/seededFaults\` makes the page; \`npm test\` makes a sample of the slips, and none may be missed without a reason of this page.

A slip counts as found only by a **new error or warning**:

- **At the cell**: a finding shows the cell itself first.
- **Named**: a finding shows another cell first and names this one.
- **Where it counts**: a finding is at a cell of its row, or under a heading the cell is counted into or held against: a number at the balance after it.
- **Note**: no more than a note shows the cell, and the rate does not count it.
- **Harmless**: nothing is found, and the return being made prints letter for letter as without the slip.
- **Missed**: nothing is found, and the return is another. Every miss has its reason below.

The rate is of the slips that matter: those that are not harmless.
`;

type Counts = Readonly<Record<Outcome, number>>;

/** The page, from every fault seeded. */
export function pageOf(seeded: readonly Seeded[]): string {
  return [
    HEAD,
    "## By register\n",
    table(
      "Register",
      groupsOf(seeded, ({ register }) => register),
      countsOf(seeded),
    ),
    "## By slip\n",
    table(
      "Slip",
      [...groupsOf(seeded, ({ fault }) => fault.slip)].sort(([a], [b]) => (a < b ? -1 : 1)),
      null,
    ),
    "## By what the cell holds\n",
    table(
      "Cell",
      groupsOf(seeded, ({ seen }) => seen.kind),
      null,
    ),
    "## What is missed, and why\n",
    ...REASONS.map(
      (reason) =>
        `- ${missesOf(seeded).filter((miss) => reasonsFor(miss)[0] === reason).length} slips. ${reason.reason}`,
    ),
    "",
  ].join("\n");
}

/** One line a register, for the console. */
export function ratesOf(seeded: readonly Seeded[]): string {
  return [...groupsOf(seeded, ({ register }) => register), ["All", countsOf(seeded)] as const]
    .map(
      ([register, counts]) =>
        `${register}: ${found(counts)} of ${mattering(counts)} slips that matter found (${rate(counts)}), ${counts.first} of them at the cell first; ${counts.harmless} harmless`,
    )
    .join("\n");
}

export function missesOf(seeded: readonly Seeded[]): readonly Seeded[] {
  return seeded.filter(({ outcome }) => outcome === "missed");
}

function table(heading: string, groups: readonly (readonly [string, Counts])[], all: Counts | null): string {
  const row = ([name, counts]: readonly [string, Counts]): string =>
    `| ${[name, sum(counts), counts.first, counts.named, counts.fed, counts.noted, counts.harmless, counts.missed, rate(counts)].join(" | ")} |`;
  return [
    `| ${heading} | Slips | At the cell | Named | Where it counts | Note | Harmless | Missed | Rate |`,
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ...groups.map(row),
    ...(all === null ? [] : [row(["**All**", all])]),
    "",
  ].join("\n");
}

function groupsOf(seeded: readonly Seeded[], keyOf: (one: Seeded) => string): [string, Counts][] {
  const groups = new Map<string, Seeded[]>();
  for (const one of seeded) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups].map(([key, ones]) => [key, countsOf(ones)]);
}

function countsOf(seeded: readonly Seeded[]): Counts {
  const counts: Record<Outcome, number> = { first: 0, named: 0, fed: 0, noted: 0, harmless: 0, missed: 0 };
  for (const { outcome } of seeded) counts[outcome] += 1;
  return counts;
}

function sum(counts: Counts): number {
  return OUTCOMES.reduce((total, outcome) => total + counts[outcome], 0);
}

function mattering(counts: Counts): number {
  return sum(counts) - counts.harmless;
}

function found(counts: Counts): number {
  return counts.first + counts.named + counts.fed;
}

function rate(counts: Counts): string {
  return mattering(counts) === 0 ? "" : `${Math.floor((found(counts) * 1000) / mattering(counts)) / 10}%`;
}
