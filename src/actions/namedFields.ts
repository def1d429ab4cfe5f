import { TABLE_HEADINGS } from "../reading/headings";
import type { TableKind } from "../shares/register/table";
import type { Words } from "../shares/values/finding";

/** A field a kind of table can have, by its names. */
export interface NamedField {
  readonly field: string;
  readonly name: Words;
  readonly needed: boolean;
}

const CHINESE = /[\u4e00-\u9fff]/;

/** The fields a table of this kind can have. */
export function fieldsOf(kind: TableKind): readonly NamedField[] {
  const fields = TABLE_HEADINGS.find((each) => each.kind === kind)?.fields ?? [];
  return fields.map(({ field, needed, alsoSeen }) => ({
    field,
    needed,
    name: { en: field, "zh-Hant": alsoSeen.find((heading) => CHINESE.test(heading)) ?? field },
  }));
}

/** What a field of a kind of table is called; its own name in every language if the kind has no such field. */
export function nameOfField(kind: TableKind, field: string): Words {
  return fieldsOf(kind).find((each) => each.field === field)?.name ?? { en: field, "zh-Hant": field };
}
