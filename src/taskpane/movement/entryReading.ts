import { languageOfHeadings } from "../../shares/register/languageOfHeadings";
import { HOME_CURRENCY } from "../../shares/register/currencies";
import { movementsTableFor } from "../../shares/register/movementsTableFor";
import type { Register } from "../../shares/register/register";
import type { LocatedTable, TableKind } from "../../shares/register/table";
import type { CivilDate } from "../../shares/values/civilDate";
import type { Language } from "../../shares/values/finding";
import type { PaneWords } from "../paneWords";
import { readTypedDate } from "../frame/typedDate";
import type { Entry, EntryValue } from "../state/entailed";
import type { EntryDraft } from "../state/typedEntry";
import type { EntryWords } from "./entryWords";
import type { Typed } from "./typedFigures";

/** What the fields of the page are called among themselves. */
export type EntryFieldName =
  | "kind"
  | "date"
  | "shareClass"
  | "intoClass"
  | "ownWords"
  | "number"
  | "price"
  | "currency"
  | "picked"
  | `${"number" | "highest" | "lowest" | "total"} ${number}`;

/** Why a field keeps the entry from being added. */
export interface Problem {
  readonly message: string;
  /** Nothing stands there yet: shown once somebody has pressed Add. */
  readonly blank: boolean;
}

/** What the fields come to. */
export interface EntryReading {
  readonly problems: ReadonlyMap<EntryFieldName, Problem>;
  /** Null while there are problems. */
  readonly entry: Entry | null;
  /** What it would bring about, in words. */
  readonly effect: readonly string[];
}

/** What a reader of fields is given. */
export interface ReadingContext {
  readonly draft: EntryDraft;
  readonly register: Register;
  /** The table the rows go to. */
  readonly table: LocatedTable;
  readonly language: Language;
  readonly words: EntryWords;
  readonly paneWords: PaneWords;
}

/** The language of what is written into a table: that of its headings, whatever the pane's is. */
export function writtenIn(table: LocatedTable): Language {
  return languageOfHeadings({ tables: [table] });
}

/** Collects problems while fields are read. */
export class FieldProblems {
  readonly found = new Map<EntryFieldName, Problem>();

  constructor(private readonly words: EntryWords) {}

  lacks(field: EntryFieldName, message: string): null {
    if (!this.found.has(field)) this.found.set(field, { message, blank: true });
    return null;
  }

  refuses(field: EntryFieldName, message: string): null {
    this.found.set(field, { message, blank: false });
    return null;
  }

  /** The value; null, with the problem noted, where there is none. @param needed what to say of a blank; null where it may be blank */
  take<Value>(field: EntryFieldName, typed: Typed<Value>, needed: string | null): Value | null {
    if (typed.kind === "value") return typed.value;
    if (typed.kind === "refused") return this.refuses(field, this.words.refused[typed.why]);
    return needed === null ? null : this.lacks(field, needed);
  }

  date(draft: EntryDraft, paneWords: PaneWords): CivilDate | null {
    const date = readTypedDate(draft.date);
    if (date !== null) return date;
    return draft.date.trim() === ""
      ? this.lacks("date", this.words.dateNeeded)
      : this.refuses("date", paneWords.dateRefused);
  }

  /** "" in an issuer with one class. */
  shareClass({ shareClass }: EntryDraft, { classes }: Register): string | null {
    if (classes.length <= 1) return "";
    return classes.some(({ name }) => name === shareClass)
      ? shareClass
      : this.lacks("shareClass", this.words.classNeeded);
  }

  currency(draft: EntryDraft, register: Register): string | null {
    const currency = (draft.currency ?? currencyOf(register)).trim().toUpperCase();
    if (/^[A-Z]{3}$/.test(currency)) return currency;
    return this.refuses("currency", this.words.currencyNeeded);
  }
}

/** The table of a kind that rows can be added to; of several of Movements the one that takes the class. */
export function tableFor(register: Register, kind: TableKind, shareClass = ""): LocatedTable | null {
  if (kind === "Movements") return movementsTableFor(register, shareClass);
  return register.tables.findLast((table) => table.kind === kind && table.shape === "rows") ?? null;
}

/** The currency the register uses; that of the Exchange where it names none. */
export function currencyOf(register: Register): string {
  const named = [
    ...register.repurchases.map(({ totalPaid, highestPrice }) => totalPaid ?? highestPrice),
    ...register.movements.map(({ issuePrice }) => issuePrice),
  ];
  return named.findLast((money) => money?.currency)?.currency ?? HOME_CURRENCY;
}

/** The currency a table gives its amounts by headings, formats or texts; null where it gives none. */
export function currencyInTable(
  { repurchases, movements, treasurySales }: Register,
  table: LocatedTable,
): string | null {
  const last = [
    ...repurchases.map(({ origin, highestPrice, totalPaid }) => ({ origin, money: totalPaid ?? highestPrice })),
    ...treasurySales.map(({ origin, highestPrice, totalReceived }) => ({
      origin,
      money: totalReceived ?? highestPrice,
    })),
    ...movements.map(({ origin, issuePrice }) => ({ origin, money: issuePrice })),
  ].findLast(({ origin, money }) => origin.table === table && money?.currency);
  return last?.money?.currency ?? null;
}

/** A cell's text; null for none. */
export function text(value: string): EntryValue | null {
  return value === "" ? null : { kind: "text", text: value };
}

/** Without the fields that say nothing. */
export function valuesOf(
  values: readonly (readonly [field: string, value: EntryValue | null])[],
): ReadonlyMap<string, EntryValue> {
  return new Map(values.flatMap(([field, value]) => (value === null ? [] : [[field, value] as const])));
}

/** The class, where the issuer has several or the table has a column for it. */
export function classValue(
  { register, table }: Pick<ReadingContext, "register" | "table">,
  shareClass: string,
): EntryValue | null {
  if (shareClass !== "") return text(shareClass);
  return table.fields.has("Share class") ? text(register.classes[0]?.name ?? "") : null;
}
