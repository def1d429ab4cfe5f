import type { CheckOutcome } from "../../../src/actions/checkRegister";
import { fillReturns } from "../../../src/actions/writeReturn";
import { acceptanceKey } from "../../../src/checks/acceptance";
import { returnAsJson } from "../../../src/forms/returnAsJson";
import { sameCell } from "../../../src/shares/values/cell";
import type { Finding, Language } from "../../../src/shares/values/finding";
import type { LocatedTable } from "../../../src/shares/register/table";
import { leadsTo } from "./feeds";
import { type Fault, faultsOf } from "./faultKinds";
import { type SeedableCell, seedableCells } from "./seedableCells";
import type { SeedableRegister } from "./seedableRegister";

/**
 * What became of a fault, by the errors and warnings that the untouched register does not have:
 * `first` one of them shows the fault's own cell before any other; `named` one names it behind another; `fed` one is at a cell of its row, or at one the
 * fault is counted into or held against; `noted` there is no more than a note that shows the cell first; `harmless` nothing is found, and the return
 * prints letter for letter as before; `missed` none of these.
 */
export const OUTCOMES = ["first", "named", "fed", "noted", "harmless", "missed"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One fault and what became of it. */
export interface Seeded {
  readonly register: string;
  readonly seen: SeedableCell;
  readonly fault: Fault;
  readonly outcome: Outcome;
  /** What was found anew, wherever. */
  readonly findings: readonly Finding[];
}

/**
 * Seeds one fault after the other, each on the register as it was.
 * @param isChosen which of them, by their number from 0
 */
export async function* seedFaults(
  register: SeedableRegister,
  isChosen: (fault: number) => boolean = () => true,
): AsyncGenerator<Seeded> {
  const untouched = await register.untouched();
  const { tables } = untouched.register;
  const known = new Set(untouched.findings.map(acceptanceKey));
  const printed = printedBy(untouched, register.languages);
  let number = 0;
  for (const seen of seedableCells(register, tables)) {
    for (const fault of faultsOf(seen)) {
      number += 1;
      if (!isChosen(number - 1)) continue;
      const checked = await register.with(fault.typed);
      const findings = checked.findings.filter((finding) => !known.has(acceptanceKey(finding)));
      const found = foundBy(findings, seen, fault, tables);
      yield {
        register: register.name,
        seen,
        fault,
        outcome: found ?? (printedBy(checked, register.languages) === printed ? "harmless" : "missed"),
        findings,
      };
    }
  }
}

/** Everything the returns say. */
function printedBy(checked: CheckOutcome, languages: readonly Language[]): string {
  return JSON.stringify(fillReturns(checked, languages).map(({ filled }) => returnAsJson(filled)));
}

function foundBy(
  findings: readonly Finding[],
  seen: SeedableCell,
  { typed }: Fault,
  tables: readonly LocatedTable[],
): Outcome | null {
  const isOwn = (cell: Finding["cells"][number]): boolean => typed.some((changed) => sameCell(changed.cell, cell));
  const graver = findings.filter(({ severity }) => severity !== "note");
  if (graver.some(({ cells }) => cells.slice(0, 1).some(isOwn))) return "first";
  if (graver.some(({ cells }) => cells.some(isOwn))) return "named";
  if (graver.some(({ cells }) => cells.some((cell) => leadsTo(cell, seen, tables)))) return "fed";
  // A heading the table cannot do without: the table is said to be missing, by its name and at no cell; so is a fact that has no place without its heading.
  if (
    seen.kind === "heading" &&
    graver.some(
      ({ code, cells, facts }) => cells.length === 0 && (code === "T110" || facts["table"] === seen.table.kind),
    )
  )
    return "fed";
  // Notes of disclosure tell what is right; those of reading, and of a percentage cut off, tell of the cell they name.
  return findings.some(
    ({ code, severity, cells }) =>
      severity === "note" && (code.startsWith("R") || code === "P110") && cells.slice(0, 1).some(isOwn),
  )
    ? "noted"
    : null;
}
