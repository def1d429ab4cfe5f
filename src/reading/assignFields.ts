import type { TableKind } from "../shares/register/table";
import type { HeadingMeaning } from "./headingIndex";
import { headingsOf } from "./headingIndex";

/** A heading cell and what it may mean. */
export interface HeadingHit {
  readonly column: number;
  readonly text: string;
  readonly meanings: readonly HeadingMeaning[];
}

/** Which column holds which field of a kind of table, and what could not be told. */
export interface FieldAssignment {
  readonly kind: TableKind;
  readonly fields: ReadonlyMap<string, number>;
  readonly missing: readonly string[];
  /** Columns that fit one field alike, or one column that fits several: a question to the user. */
  readonly ambiguous: readonly { readonly columns: readonly number[]; readonly fields: readonly string[] }[];
  /** True where a heading says more than any table could: it is this kind. */
  readonly telling: boolean;
  /** How many fields were found under headings that not every table has. */
  readonly distinct: number;
}

/** Fields that only this kind has: with one of them a table under generic headings is recognised. */
const TELLING_FIELDS: Partial<Record<TableKind, readonly string[]>> = {
  Repurchases: ["Highest price", "Lowest price", "Total paid", "Purpose", "Cancelled on"],
  "Treasury sales": ["Total received"],
};

/**
 * Gives each field of a kind its column. A field's own name wins over other headings, these over generic ones; a column that fits
 * two fields goes to the one the table cannot do without. What remains open is ambiguous and gets no column.
 */
export function assignFields(kind: TableKind, hits: readonly HeadingHit[]): FieldAssignment {
  const open = hits
    .map((hit) => ({ hit, meanings: hit.meanings.filter((meaning) => meaning.kind === kind) }))
    .filter(({ meanings }) => meanings.length > 0);
  const fields = new Map<string, number>();
  const taken = new Set<number>();
  const ambiguous: { columns: number[]; fields: string[] }[] = [];
  for (const strength of ["own", "synonym", "generic"] as const) {
    const claims = new Map<string, number[]>();
    for (const { hit, meanings } of open) {
      if (taken.has(hit.column)) continue;
      const fitting = meanings.filter((meaning) => meaning.strength === strength && !fields.has(meaning.field));
      const needed = fitting.filter((meaning) => meaning.needed);
      const chosen = fitting.length === 1 ? fitting : needed.length === 1 ? needed : [];
      for (const { field } of chosen) claims.set(field, [...(claims.get(field) ?? []), hit.column]);
      if (fitting.length > 1 && chosen.length === 0)
        ambiguous.push({ columns: [hit.column], fields: fitting.map((meaning) => meaning.field) });
    }
    for (const [field, columns] of claims) {
      const [column] = columns;
      if (columns.length === 1 && column !== undefined) {
        fields.set(field, column);
        taken.add(column);
      } else {
        ambiguous.push({ columns, fields: [field, ...otherFields(open, columns, field)] });
        for (const each of columns) taken.add(each);
      }
    }
  }
  return {
    kind,
    fields,
    missing: missingFields(kind, fields, ambiguous),
    ambiguous,
    telling: isTelling(kind, open, fields),
    distinct: open.filter(({ meanings }) => meanings.some((meaning) => meaning.strength !== "generic")).length,
  };
}

function otherFields(
  open: readonly { hit: HeadingHit; meanings: readonly HeadingMeaning[] }[],
  columns: readonly number[],
  field: string,
): string[] {
  const others = open
    .filter(({ hit }) => columns.includes(hit.column))
    .flatMap(({ meanings }) => meanings.map((meaning) => meaning.field));
  return [...new Set(others)].filter((other) => other !== field);
}

function missingFields(
  kind: TableKind,
  fields: ReadonlyMap<string, number>,
  ambiguous: readonly { readonly fields: readonly string[] }[],
): string[] {
  const needed = headingsOf(kind)
    .fields.filter((entry) => entry.needed)
    .map((entry) => entry.field);
  return needed.filter((field) => {
    if (fields.has(field) || ambiguous.some((entry) => entry.fields.includes(field))) return false;
    // Two columns, Increase and Decrease, stand for one signed one.
    return !(field === "Number of shares" && (fields.has("Increase") || fields.has("Decrease")));
  });
}

function isTelling(
  kind: TableKind,
  open: readonly { meanings: readonly HeadingMeaning[] }[],
  fields: ReadonlyMap<string, number>,
): boolean {
  if ((TELLING_FIELDS[kind] ?? []).some((field) => fields.has(field))) return true;
  return open.some(({ meanings }) => meanings.some((meaning) => meaning.needed && meaning.strength !== "generic"));
}
