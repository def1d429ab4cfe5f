import type { CheckOutcome } from "../../actions/checkRegister";
import type { Cause } from "../../checks/diagnosis/causes";
import { type CellRef, showCell } from "../../shares/values/cell";
import type { Finding, Language, Severity } from "../../shares/values/finding";
import type { Register } from "../../shares/register/register";
import { TABLE_NAMES } from "../../shares/register/tableNames";
import type { FindingList } from "./findingList";
import type { KeyedFinding } from "./keyedFinding";
import type { Grouping } from "./paneEvent";

/** A line of the list: a heading, which may be the likely slip, or a finding under it. */
export type ListLine =
  | { readonly kind: "heading"; readonly title: string; readonly count: number }
  | { readonly kind: "cause"; readonly cause: Cause }
  | {
      readonly kind: "finding";
      readonly keyed: KeyedFinding;
      readonly position: number;
      /** True under a likely slip. */
      readonly follows: boolean;
    };

export interface ShownFindings {
  readonly lines: readonly ListLine[];
  /** Keys of the findings, in the order shown. */
  readonly order: readonly string[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly accepted: number;
}

type Checked = Pick<CheckOutcome, "register" | "titles" | "causes">;

/** The findings as filtered, searched and grouped. Counts are of all that are not accepted, whatever the filter. */
export function showFindings(
  findings: readonly KeyedFinding[],
  list: FindingList,
  checked: Checked | null,
  language: Language,
): ShownFindings {
  const standing = findings.filter(({ accepted }) => accepted === null);
  const count = (severity: Severity): number => standing.filter(({ finding }) => finding.severity === severity).length;
  const wanted = list.query.trim().toLowerCase();
  const shown = findings.filter(
    (keyed) =>
      (keyed.accepted === null ? !list.hidden.has(keyed.finding.severity) : list.showsAccepted) &&
      (wanted === "" || searchedText(keyed, language).includes(wanted)),
  );
  const causes = list.grouping === "slip" ? (checked?.causes ?? []) : [];
  const lines = linesOf(shown, causes, (keyed) => titleOf(keyed, list.grouping, checked, language));
  return {
    lines,
    order: lines.flatMap((line) => (line.kind === "finding" ? [line.keyed.key] : [])),
    counts: { error: count("error"), warning: count("warning"), note: count("note") },
    accepted: findings.length - standing.length,
  };
}

function searchedText({ finding }: KeyedFinding, language: Language): string {
  return [finding.message[language], finding.code, finding.name, finding.source, ...finding.cells.map(showCell)]
    .join("\n")
    .toLowerCase();
}

/** Under the likely slips first, then under headings by title; a null title puts a finding under none. */
function linesOf(
  shown: readonly KeyedFinding[],
  causes: readonly Cause[],
  titled: (keyed: KeyedFinding) => string | null,
): readonly ListLine[] {
  const groups = new Map<Cause | string | null, KeyedFinding[]>(causes.map((cause) => [cause, []]));
  const causeOf = new Map(causes.flatMap((cause) => cause.findings.map((finding) => [finding, cause])));
  for (const keyed of shown) {
    const under = causeOf.get(keyed.finding) ?? titled(keyed);
    const group = groups.get(under);
    if (group) group.push(keyed);
    else groups.set(under, [keyed]);
  }
  const lines: ListLine[] = [];
  let position = 0;
  for (const [under, group] of groups) {
    if (group.length === 0) continue;
    const follows = typeof under === "object" && under !== null;
    if (follows) lines.push({ kind: "cause", cause: under });
    else if (under !== null) lines.push({ kind: "heading", title: under, count: group.length });
    for (const keyed of group) lines.push({ kind: "finding", keyed, position: (position += 1), follows });
  }
  return lines;
}

/** What a rule is called. Findings of reading have only an English name. */
export function nameOfRule({ code, name }: Finding, checked: Checked | null, language: Language): string {
  return language === "en" ? name.replaceAll("-", " ") : (checked?.titles.get(code)?.[language] ?? "");
}

function titleOf(
  { finding }: KeyedFinding,
  grouping: Grouping,
  checked: Checked | null,
  language: Language,
): string | null {
  if (grouping === "none") return null;
  if (grouping === "rule") return `${finding.code} ${nameOfRule(finding, checked, language)}`.trimEnd();
  const first = finding.cells[0];
  return first === undefined ? "" : (tableAt(first, checked?.register ?? null, language) ?? first.sheet);
}

/** The name of the table a cell stands in, with its sheet where the two differ. */
function tableAt(cell: CellRef, register: Register | null, language: Language): string | null {
  const table = register?.tables.find(
    ({ sheet, region }) =>
      sheet === cell.sheet &&
      cell.row >= region.row &&
      cell.row < region.row + region.rows &&
      cell.column >= region.column &&
      cell.column < region.column + region.columns,
  );
  if (!table) return null;
  const name = TABLE_NAMES[table.kind][language];
  return name.toLowerCase() === table.sheet.toLowerCase() ? table.sheet : `${name} (${table.sheet})`;
}
