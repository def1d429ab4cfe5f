import { kindWords } from "../reading/columns/kindWords";
import { nameOfField } from "../shares/register/fieldNames";
import type { TableKind } from "../shares/register/table";
import type { Words } from "../shares/values/finding";

/** A field a kind of table can have, by its names. */
export interface NamedField {
  readonly field: string;
  readonly name: Words;
  readonly needed: boolean;
}

/** The fields a table of this kind can have. */
export function fieldsOf(kind: TableKind): readonly NamedField[] {
  return kindWords(kind).fields.map(({ field, needed }) => ({ field, needed, name: nameOfField(kind, field) }));
}
