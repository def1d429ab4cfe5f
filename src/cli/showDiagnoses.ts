import type { Diagnosis } from "../checks/diagnosis/diagnosis";
import { diagnosisInWords } from "../checks/diagnosis/inWords";
import { sameCell, showCell } from "../shares/values/cell";
import type { Finding } from "../shares/values/finding";
import { findingLine } from "./showFindings";

/** Findings a line each, the likeliest slip of a cause in a line before the first of those it explains; ties as ties. */
export function findingLines(findings: readonly Finding[], diagnoses: readonly Diagnosis[]): readonly string[] {
  const shown = new Set<Diagnosis>();
  return findings.flatMap((finding) => {
    const leading = diagnoses.filter((each) => each.leads && !shown.has(each) && explains(each, finding));
    for (const each of leading) shown.add(each);
    return [...leading.map((each, index) => diagnosisLine(each, index === 0 ? "likely" : "or")), findingLine(finding)];
  });
}

function diagnosisLine(diagnosis: Diagnosis, word: "likely" | "or"): string {
  return `${word.padEnd(7)}  ${diagnosisInWords(diagnosis).en}`;
}

function explains({ settles }: Diagnosis, { code, cells: [first] }: Finding): boolean {
  return first !== undefined && settles.some((settled) => settled.code === code && sameCell(settled.cell, first));
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
