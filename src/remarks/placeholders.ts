import type { Language, Words } from "../shares/values/finding";

/** What a placeholder of a house wording is called in the templates of each language, and what it is in plain words. */
interface PlaceholderName {
  readonly name: Words;
  readonly means: Words;
}

/** By their own names, which never change: house wordings are saved with them. */
const PLACEHOLDERS = {
  company: { name: { en: "company", "zh-Hant": "公司" }, means: { en: "issuer", "zh-Hant": "發行人" } },
  term: { name: { en: "term", "zh-Hant": "購回股份" }, means: { en: "defined term", "zh-Hant": "界定詞彙" } },
  number: { name: { en: "number", "zh-Hant": "數目" }, means: { en: "number of shares", "zh-Hant": "股份數目" } },
  "depositary shares": {
    name: { en: "depositary shares", "zh-Hant": "預託股份" },
    means: { en: "number of depositary shares", "zh-Hant": "預託股份數目" },
  },
  class: { name: { en: "class", "zh-Hant": "類別" }, means: { en: "class of shares", "zh-Hant": "股份類別" } },
  date: { name: { en: "date", "zh-Hant": "日期" }, means: { en: "date of the event", "zh-Hant": "事件日期" } },
  "purchase dates": {
    name: { en: "purchase dates", "zh-Hant": "購回日期" },
    means: { en: "dates of purchase", "zh-Hant": "購回日期" },
  },
  "announcement date": {
    name: { en: "announcement date", "zh-Hant": "公告日期" },
    means: { en: "date of the announcement", "zh-Hant": "公告日期" },
  },
  holder: { name: { en: "holder", "zh-Hant": "持有人" }, means: { en: "holder", "zh-Hant": "持有人" } },
  scheme: { name: { en: "scheme", "zh-Hant": "計劃" }, means: { en: "share scheme", "zh-Hant": "股份計劃" } },
  venue: { name: { en: "venue", "zh-Hant": "市場" }, means: { en: "where it was bought", "zh-Hant": "購回市場" } },
  name: { name: { en: "name", "zh-Hant": "名稱" }, means: { en: "name", "zh-Hant": "名稱" } },
  fact: { name: { en: "fact", "zh-Hant": "事項" }, means: { en: "fact left blank", "zh-Hant": "留空事項" } },
} as const satisfies Readonly<Record<string, PlaceholderName>>;

export type Placeholder = keyof typeof PLACEHOLDERS;

const OWN_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(PLACEHOLDERS).flatMap(([own, { name }]) => [
    [name.en, own],
    [name["zh-Hant"], own],
  ]),
);
const PATTERN = /\{([a-z]+(?: [a-z]+)*(?: \d+)?|\p{Script=Han}+(?: \d+)?)\}/gu;

/** Words, or a placeholder: then `slot` is its own name. */
export interface WordingPart {
  readonly slot: string | null;
  readonly text: string;
}

/** A wording split into words and placeholders, these by their own names in every language. */
export function splitWording(wording: string): readonly WordingPart[] {
  // A pattern with one group: words and placeholders alternate.
  return wording
    .split(PATTERN)
    .flatMap((text, index): readonly WordingPart[] =>
      index % 2 === 0 ? (text === "" ? [] : [{ slot: null, text }]) : [{ slot: ownName(text), text: `{${text}}` }],
    );
}

/** `number 2` as templates of a language have it: `{number 2}`, `{數目 2}`. */
export function placeholderIn(language: Language, slot: string): string {
  return `{${named(slot, (known) => known.name[language])}}`;
}

/** `number of shares 2`, in plain words. */
export function placeholderInWords(language: Language, slot: string): string {
  return named(slot, (known) => known.means[language]);
}

function ownName(written: string): string {
  const { base, number } = parted(written);
  return `${OWN_NAMES.get(base) ?? base}${number}`;
}

function named(slot: string, name: (known: PlaceholderName) => string): string {
  const { base, number } = parted(slot);
  const known = Object.entries(PLACEHOLDERS).find(([own]) => own === base)?.[1];
  return `${known === undefined ? base : name(known)}${number}`;
}

/** `number 2` as `number` and ` 2`. */
function parted(slot: string): { readonly base: string; readonly number: string } {
  const number = / \d+$/.exec(slot)?.[0] ?? "";
  return { base: slot.slice(0, slot.length - number.length), number };
}
