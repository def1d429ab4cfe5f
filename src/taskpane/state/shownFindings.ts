import { acceptedBecause } from "../../actions/acceptWarning";
import { type CellRef, showCell } from "../../shares/values/cell";
import type { Language, Severity } from "../../shares/values/finding";
import type { Register } from "../../shares/register/register";
import type { TableKind } from "../../shares/register/table";
import type { FindingList } from "./findingList";
import type { KeyedFinding } from "./keyedFinding";
import type { Grouping } from "./paneEvent";

/** A line of the list: a heading, or a finding under it. */
export type ListLine =
  | { readonly kind: "heading"; readonly title: string; readonly count: number }
  | {
      readonly kind: "finding";
      readonly keyed: KeyedFinding;
      readonly accepted: string | null;
      readonly position: number;
    };

export interface ShownFindings {
  readonly lines: readonly ListLine[];
  /** Keys of the findings, in the order shown. */
  readonly order: readonly string[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly accepted: number;
}

interface Candidate {
  readonly keyed: KeyedFinding;
  readonly reason: string | null;
}

/** The findings as filtered, searched and grouped. Counts are of all that are not accepted, whatever the filter. */
export function showFindings(
  findings: readonly KeyedFinding[],
  list: FindingList,
  register: Register | null,
  language: Language,
  nameOfTable: (kind: TableKind) => string,
): ShownFindings {
  const candidates = findings.map((keyed) => ({ keyed, reason: acceptedBecause(keyed.finding) }));
  const standing = candidates.filter(({ reason }) => reason === null);
  const count = (severity: Severity): number =>
    standing.filter(({ keyed }) => keyed.finding.severity === severity).length;
  const wanted = list.query.trim().toLowerCase();
  const shown = candidates.filter(
    ({ keyed, reason }) =>
      (reason === null ? !list.hidden.has(keyed.finding.severity) : list.showsAccepted) &&
      (wanted === "" || searchedText(keyed, language).includes(wanted)),
  );
  const lines = linesOf(shown, (keyed) => titleOf(keyed, list.grouping, register, nameOfTable));
  return {
    lines,
    order: lines.flatMap((line) => (line.kind === "finding" ? [line.keyed.key] : [])),
    counts: { error: count("error"), warning: count("warning"), note: count("note") },
    accepted: candidates.length - standing.length,
  };
}

function searchedText({ finding }: KeyedFinding, language: Language): string {
  return [finding.message[language], finding.code, finding.name, finding.source, ...finding.cells.map(showCell)]
    .join("\n")
    .toLowerCase();
}

/** Under headings by title; a null title puts a finding under none. */
function linesOf(shown: readonly Candidate[], titled: (keyed: KeyedFinding) => string | null): readonly ListLine[] {
  const groups = new Map<string | null, Candidate[]>();
  for (const candidate of shown) {
    const title = titled(candidate.keyed);
    const group = groups.get(title);
    if (group) group.push(candidate);
    else groups.set(title, [candidate]);
  }
  const lines: ListLine[] = [];
  let position = 0;
  for (const [title, group] of groups) {
    if (title !== null) lines.push({ kind: "heading", title, count: group.length });
    for (const { keyed, reason } of group)
      lines.push({ kind: "finding", keyed, accepted: reason, position: (position += 1) });
  }
  return lines;
}

function titleOf(
  { finding }: KeyedFinding,
  grouping: Grouping,
  register: Register | null,
  nameOfTable: (kind: TableKind) => string,
): string | null {
  if (grouping === "none") return null;
  if (grouping === "rule") return `${finding.code} ${finding.name.replaceAll("-", " ")}`;
  const first = finding.cells[0];
  return first === undefined ? "" : (tableAt(first, register, nameOfTable) ?? first.sheet);
}

/** The name of the table a cell stands in, with its sheet where the two differ. */
function tableAt(cell: CellRef, register: Register | null, nameOfTable: (kind: TableKind) => string): string | null {
  const table = register?.tables.find(
    ({ sheet, region }) =>
      sheet === cell.sheet &&
      cell.row >= region.row &&
      cell.row < region.row + region.rows &&
      cell.column >= region.column &&
      cell.column < region.column + region.columns,
  );
  if (!table) return null;
  const name = nameOfTable(table.kind);
  return name.toLowerCase() === table.sheet.toLowerCase() ? table.sheet : `${name} (${table.sheet})`;
}
