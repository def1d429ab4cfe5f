import type { TableKind } from "../../shares/register/table";
import type { TableAnswer } from "../answers/tableAnswer";
import type { ColumnMeaning } from "../columns/headingWords";
import { isKeptInPairs, kindWords } from "../columns/kindWords";
import { foldText } from "../vocabulary/foldText";

/** A name with its values to the right, or behind it in its own cell. */
export interface PairName {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly meanings: readonly ColumnMeaning[];
  /** The value where it stands behind the name in the same cell: `Issuer: SenseTime Group Inc.` */
  readonly value?: string;
  /** The day that the name itself says: `Issued shares at 30 June 2021`. */
  readonly asAt?: string;
}

/**
 * A name with a value before one without, and of those without a title above a blank row last; a field's own name before other names of it, these before names
 * that many tables have.
 */
export function namesByField(
  names: readonly PairName[],
  kind: TableKind,
  isValued: (name: PairName) => boolean = () => true,
): Map<string, PairName> {
  const byField = new Map<string, PairName>();
  const taken = new Set<PairName>();
  const rows = new Set(names.map(({ row }) => row));
  const top = Math.min(...rows);
  const isTitle = (name: PairName): boolean => name.row === top && !rows.has(top + 1) && !isValued(name);
  const claims = names
    .flatMap((name) => name.meanings.filter((meaning) => meaning.kind === kind).map((meaning) => ({ name, meaning })))
    .map((claim) => ({ ...claim, rank: isValued(claim.name) ? 2 : isTitle(claim.name) ? 0 : 1 }))
    .sort((a, b) => b.rank - a.rank || b.meaning.weight - a.meaning.weight || a.name.row - b.name.row);
  for (const { name, meaning } of claims) {
    if (taken.has(name) || byField.has(meaning.field)) continue;
    byField.set(meaning.field, name);
    taken.add(name);
  }
  return byField;
}

/** True where a table has a name for a field: an increase or a decrease stands for a number with its sign. */
export function hasName(names: ReadonlyMap<string, PairName>, field: string): boolean {
  return names.has(field) || (field === "Number of shares" && (names.has("Increase") || names.has("Decrease")));
}

/** True where all names of an answer are there; of one that names some, or only the kind, where every needed name is. */
export function isAnswerAbout(names: readonly PairName[], answer: TableAnswer): boolean {
  const answered = answeredNames(names, answer);
  if (answer.isPartial !== true) return answered.size > 0 && answered.size === Object.keys(answer.headings).length;
  const { kind, range } = answer;
  const isThere =
    range === undefined ||
    names.some(
      ({ row, column }) =>
        row >= range.row &&
        row < range.row + range.rows &&
        column >= range.column &&
        column < range.column + range.columns,
    );
  const byField = new Map([...namesByField(names, kind), ...answered]);
  return (
    isThere &&
    byField.size >= 2 &&
    (answered.size > 0 || isKeptInPairs(kind)) &&
    kindWords(kind).fields.every(({ field, needed }) => !needed || hasName(byField, field))
  );
}

/** The names an answer gives fields. */
export function answeredNames(names: readonly PairName[], { headings }: TableAnswer): Map<string, PairName> {
  const byField = new Map<string, PairName>();
  for (const [field, heading] of Object.entries(headings)) {
    const name = names.find(({ text }) => foldText(text) === foldText(heading));
    if (name !== undefined) byField.set(field, name);
  }
  return byField;
}

/** True for a name that an answer about a kind gives to one of its fields, whatever else it means. */
export function isNamedFor(kind: TableKind, name: PairName, answers: readonly TableAnswer[]): boolean {
  return answers.some(
    (answer) =>
      answer.kind === kind && Object.values(answer.headings).some((text) => foldText(text) === foldText(name.text)),
  );
}
