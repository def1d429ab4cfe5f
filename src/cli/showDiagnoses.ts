import type { Candidate, Cause } from "../checks/diagnosis/causes";
import type { Diagnosis } from "../checks/diagnosis/diagnosis";
import { showCell } from "../shares/values/cell";
import type { Finding } from "../shares/values/finding";
import { findingLine } from "./showFindings";

/** Findings a line each, the likeliest slip of a cause in a line before the first of those it explains; ties as ties, with what decides. */
export function findingLines(findings: readonly Finding[], causes: readonly Cause[]): readonly string[] {
  return findings.flatMap((finding) => [
    ...causes.filter((cause) => cause.findings[0] === finding).flatMap(causeLines),
    findingLine(finding),
  ]);
}

function causeLines({ likeliest, next, decidedBy }: Cause): readonly string[] {
  return [
    ...likeliest.map((each, index) => candidateLine(each, index === 0 ? "likely" : "or")),
    ...(next === null ? [] : [candidateLine(next, "next")]),
    ...(decidedBy === null ? [] : [line("look", decidedBy.en)]),
  ];
}

function candidateLine({ says }: Candidate, word: "likely" | "or" | "next"): string {
  return line(word, says.en);
}

function line(word: string, says: string): string {
  return `${word.padEnd(7)}  ${says}`;
}

/** A diagnosis in the command line's JSON. */
export function diagnosisAsJson(diagnosis: Diagnosis): Readonly<Record<string, unknown>> {
  const { cell, cells, stated, value, slip, settles, raises, rank, tiedWith } = diagnosis;
  return {
    cell: showCell(cell),
    ...(value === null ? { cells: cells.map(showCell) } : {}),
    stated,
    value,
    slip,
    settles: settles.map((settled) => ({ code: settled.code, cell: showCell(settled.cell) })),
    raises,
    rank,
    tiedWith: tiedWith.map(showCell),
  };
}
