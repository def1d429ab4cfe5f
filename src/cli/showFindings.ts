import { showCell } from "../shares/values/cell";
import type { Finding } from "../shares/values/finding";

/** One finding a line: severity, first cell, code and name, what is wrong and what to do. */
export function findingLine(finding: Finding): string {
  const [first, ...others] = finding.cells.map(showCell);
  const also = others.length > 0 ? ` (see also ${others.slice(0, 4).join(", ")}${others.length > 4 ? ", …" : ""})` : "";
  const text = `${finding.message.en}${also} ${finding.todo.en} ${answerToAdd(finding)}`.replace(/\s+/g, " ").trim();
  return `${finding.severity.padEnd(7)}  ${first ?? "-"}  ${finding.code} ${finding.name}  ${text}`;
}

/** The words that answer a question on the command line; "" for a finding that is none. */
export function answerToAdd({ facts }: Finding): string {
  const { answer } = facts;
  return typeof answer === "string" ? `On the command line, add ${answer}` : "";
}

/** `2 errors, 1 warning.` */
export function countLine(findings: readonly Finding[]): string {
  const counts = (["error", "warning", "note"] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : `${count} ${severity}${count === 1 ? "" : "s"}`;
  });
  return counts.length === 0 ? "Nothing found." : `${counts.join(", ")}.`;
}

/** A finding in the command line's JSON: share counts are plain digits. */
export function findingAsJson(finding: Finding): Readonly<Record<string, unknown>> {
  const { code, name, severity, cells, message, todo, source, outcome, facts, proposal, working } = finding;
  return {
    code,
    name,
    severity,
    cells: cells.map(showCell),
    message: message.en,
    todo: todo.en,
    source,
    outcome,
    facts: Object.fromEntries(
      Object.entries(facts).map(([fact, value]) => [fact, typeof value === "bigint" ? value.toString() : value]),
    ),
    ...(proposal === undefined ? {} : { proposal: { cell: showCell(proposal.cell), value: proposal.value } }),
    ...(working === undefined
      ? {}
      : { working: working.map(({ says, cells: of }) => ({ says: says.en, cells: of.map(showCell) })) }),
  };
}
