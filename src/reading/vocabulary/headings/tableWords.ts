import type { TableKind } from "../../../shares/register/table";

/** A field of a table and the headings it is seen under. */
export interface FieldWords {
  readonly field: string;
  /** True where the table is none without it. */
  readonly needed: boolean;
  /** Other headings than the field's own name, in the notation of `phrasesOf`. */
  readonly phrases: string;
}

/** The words of one kind of table. */
export interface TableWords {
  readonly kind: TableKind;
  /** Words of a title, a sheet's name or an Excel table's name. */
  readonly titles: string;
  readonly fields: readonly FieldWords[];
}

export function field(name: string, phrases: string): FieldWords {
  return { field: name, needed: false, phrases };
}

export function needed(name: string, phrases: string): FieldWords {
  return { field: name, needed: true, phrases };
}
