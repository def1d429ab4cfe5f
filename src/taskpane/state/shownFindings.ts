import type { CheckOutcome } from "../../actions/checkRegister";
import type { Cause } from "../../checks/diagnosis/causes";
import { type CellRef, showCell } from "../../shares/values/cell";
import type { Finding, Language, Severity } from "../../shares/values/finding";
import type { Register } from "../../shares/register/register";
import { TABLE_NAMES } from "../../shares/register/tableNames";
import { grouped } from "../../shares/values/grouped";
import { countFindings, type FindingCounts, isDeadline, isNotChecked } from "./findingCounts";
import type { FindingList } from "./findingList";
import type { KeyedFinding } from "./keyedFinding";
import type { Grouping } from "./paneEvent";

/** What a heading of the list stands over: findings of a severity, what was not checked, or what its title says ("" for the record as a whole). */
type HeadingOf = Severity | "not checked" | { readonly title: string };

/** A line of the list: a heading, the likely slip, or a finding under it. */
export type ListLine =
  | {
      readonly kind: "heading";
      readonly of: HeadingOf;
      readonly count: number;
      /** Whether its findings are left out; null where they cannot be. */
      readonly folded: boolean | null;
    }
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
  readonly counts: FindingCounts;
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
  const wanted = list.query.trim().toLowerCase();
  const shown = findings.filter(
    (keyed) =>
      !isDeadline(keyed.finding) &&
      (keyed.accepted === null ? !list.hidden.has(keyed.finding.severity) : list.showsAccepted) &&
      (wanted === "" || searchedText(keyed, language).includes(wanted)),
  );
  const unchecked = shown.filter(({ finding }) => isNotChecked(finding));
  const groups = groupsOf(
    shown.filter(({ finding }) => !isNotChecked(finding)),
    list.grouping,
    checked,
    language,
  );
  const folded = !list.showsNotChecked && wanted === "";
  const lines = linesOf([
    ...groups,
    ...(unchecked.length === 0 ? [] : [{ of: "not checked" as const, folded, causes: [], findings: unchecked }]),
  ]);
  return {
    lines,
    order: lines.flatMap((line) => (line.kind === "finding" ? [line.keyed.key] : [])),
    counts: countFindings(findings),
    accepted: findings.filter(({ accepted }) => accepted !== null).length,
  };
}

function searchedText({ finding }: KeyedFinding, language: Language): string {
  return [finding.message[language], finding.code, finding.name, finding.source, ...finding.cells.map(showCell)]
    .join("\n")
    .toLowerCase();
}

/** Findings under one heading, those that a likely slip explains first. */
interface Group {
  readonly of: HeadingOf | null;
  readonly folded: boolean | null;
  readonly causes: readonly { readonly cause: Cause; readonly findings: readonly KeyedFinding[] }[];
  readonly findings: readonly KeyedFinding[];
}

function groupsOf(
  shown: readonly KeyedFinding[],
  grouping: Grouping,
  checked: Checked | null,
  language: Language,
): readonly Group[] {
  if (grouping === "severity") return bySeverity(shown, checked?.causes ?? []);
  if (grouping === "none") return [{ of: null, folded: null, causes: [], findings: shown }];
  return [...grouped(shown, (keyed) => titleOf(keyed, grouping, checked, language))].map(([title, findings]) => ({
    of: { title },
    folded: null,
    causes: [],
    findings,
  }));
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

/** A likely slip stands with the worst of its findings, and the others stand with it. */
function bySeverity(shown: readonly KeyedFinding[], causes: readonly Cause[]): readonly Group[] {
  const causeOf = new Map(causes.flatMap((cause) => cause.findings.map((finding) => [finding, cause])));
  const under = grouped(shown, ({ finding }) => causeOf.get(finding));
  const explained = causes.map((cause) => ({ cause, findings: under.get(cause) ?? [] }));
  const worst = (findings: readonly KeyedFinding[]): Severity | undefined =>
    SEVERITIES.find((severity) => findings.some(({ finding }) => finding.severity === severity));
  return SEVERITIES.map((severity) => ({
    of: severity,
    folded: null,
    causes: explained.filter(({ findings }) => worst(findings) === severity),
    findings: shown.filter((keyed) => keyed.finding.severity === severity && !causeOf.has(keyed.finding)),
  }));
}

function linesOf(groups: readonly Group[]): readonly ListLine[] {
  const lines: ListLine[] = [];
  let position = 0;
  for (const { of, folded, causes, findings } of groups) {
    const count = findings.length + causes.reduce((sum, cause) => sum + cause.findings.length, 0);
    if (count === 0) continue;
    if (of !== null) lines.push({ kind: "heading", of, count, folded });
    if (folded === true) continue;
    for (const { cause, findings: follow } of causes) {
      lines.push({ kind: "cause", cause });
      for (const keyed of follow) lines.push({ kind: "finding", keyed, position: (position += 1), follows: true });
    }
    for (const keyed of findings) lines.push({ kind: "finding", keyed, position: (position += 1), follows: false });
  }
  return lines;
}

/** What a rule is called. Findings of reading have only an English name. */
export function nameOfRule({ code, name }: Finding, checked: Checked | null, language: Language): string {
  return language === "en" ? name.replaceAll("-", " ") : (checked?.titles.get(code)?.[language] ?? "");
}

function titleOf(
  { finding }: KeyedFinding,
  grouping: "table" | "rule",
  checked: Checked | null,
  language: Language,
): string {
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
