import type { TableKind } from "../../shares/register/table";
import { foldText } from "../vocabulary/foldText";
import { TABLE_WORDS } from "../vocabulary/headings/allHeadings";
import { phrasesOf } from "../vocabulary/phrases";

/** A kind of table: its fields, and the words of its titles. */
export interface KindWords {
  readonly kind: TableKind;
  readonly fields: readonly { readonly field: string; readonly needed: boolean }[];
  readonly titles: readonly string[];
}

const KINDS: ReadonlyMap<TableKind, KindWords> = new Map(
  TABLE_WORDS.map(({ kind, titles, fields }) => [
    kind,
    {
      kind,
      fields: fields.map(({ field, needed }) => ({ field, needed })),
      titles: phrasesOf(titles).map(({ text }) => titleWords(text)),
    },
  ]),
);

export function kindWords(kind: TableKind): KindWords {
  const found = KINDS.get(kind);
  if (!found) throw new RangeError(`No table ${kind}`);
  return found;
}

/** True for a kind that is kept as names and values as a rule. */
export function isKeptInPairs(kind: TableKind): boolean {
  return kind === "Issuer" || kind === "Mandate" || kind === "Last return";
}

/** The kinds of table that a title, the name of a sheet or of an Excel table names: `Share capital movements` names movements, and not share capital. */
export function kindsNamed(text: string): readonly TableKind[] {
  if (text.length > LONGEST_TITLE) return [];
  const plain = ` ${titleWords(text)} `;
  const named = [...KINDS.values()].flatMap(({ kind, titles }) => {
    const found = titles.filter((title) =>
      /\p{Script=Han}/u.test(title) ? plain.includes(title) : plain.includes(` ${title} `),
    );
    return found.map((words) => ({ kind, words }));
  });
  const telling = named.filter(
    ({ words }) => !named.some((other) => other.words.length > words.length && other.words.includes(words)),
  );
  return [...new Set(telling.map(({ kind }) => kind))];
}

const LONGEST_TITLE = 200;

function titleWords(text: string): string {
  return foldText(text.replace(/([a-z])([A-Z])/g, "$1 $2"))
    .replace(/buy[- ]?backs?/g, "buyback")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\b([a-z]{4,})s\b/g, "$1")
    .trim();
}
