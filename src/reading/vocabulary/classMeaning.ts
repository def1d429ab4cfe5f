import { CURRENCY_SIGNS, CURRENCY_WORDS } from "../../shares/register/currencies";
import { foldText } from "./foldText";

/** A class of shares as words name it: `b` for `Class B`, `B shares`, `B股`, `乙類普通股`; `ordinary`, `domestic`, `h`, `preference`… */
export interface ClassMeaning {
  readonly key: string;
  /** True where the words say that the class is weighted. */
  readonly weighted: boolean;
}

/** Longer texts are sentences. */
const LONGEST_NAME = 80;
const LONGEST_TITLE = 160;

/** Words of a class that has no letter, the more telling first. */
const NAMED_CLASSES: readonly (readonly [key: string, words: RegExp])[] = [
  ["domestic", /\bdomestic\b|內資/],
  ["unlisted foreign", /\bunlisted foreign\b|非上市外資/],
  ["unlisted", /\bunlisted\b|\bnon-?listed\b|非上市|未上市/],
  ["preference", /\b(?:preference|preferred|prefs?)\b|優先/],
  ["deferred", /\bdeferred\b|遞延/],
  ["founder", /\bfounders?\b|創辦人股/],
  ["management", /\bmanagement shares?\b|管理股/],
  ["foreign", /\bforeign shares?\b|外資股/],
  ["unit", /^(?:units?|reit units?|基金單位|單位)$/],
];
const HAN_LETTERS: Readonly<Record<string, string>> = { 甲: "a", 乙: "b", 丙: "c", 丁: "d" };
const ORDINARY = /^(?:ord\.?|ordinary|common|普通)$/;
/** Words that a name of a class may have beside its letter. */
const FILLING = new RegExp(
  `\\b(?:class|classes|series|type|shares?|shs?|stocks?|ordinary|ord|common|wvr|weighted|voting|rights?|non|the|of|each|par|value|listed|unlisted|subordinate|restricted|multiple|issued|${CURRENCY_WORDS}|\\d+(?:\\.\\d+)?)\\b|類別|類|股份|股票|普通股|普通|股|不同投票權|同股不同權|上市|已發行|流通|${CURRENCY_SIGNS}|境外|系列|的|[\\s.,;:()（）"'“”‘’/$—–-]`,
  "g",
);

/** The class a text names, where it names one and says nothing else: a cell, a heading, a band. Null for any other text. */
export function classMeaning(text: string): ClassMeaning | null {
  if (text.length > LONGEST_NAME) return null;
  const plain = foldText(text);
  const weighted =
    /\bwvr\b|weighted voting|不同投票權|同股不同權/.test(plain) &&
    !/\bnon-?\s?(?:wvr|weighted)|非不同投票權/.test(plain);
  const rest = plain.replace(FILLING, " ").trim();
  // `B類股份 Class B` says one letter in two languages.
  const letters = new Set(rest.split(/\s+/).map((each) => HAN_LETTERS[each] ?? each));
  const [only = ""] = letters;
  const letter = letters.size === 1 && /^[a-z]$/.test(only) ? only : null;
  if (letter !== null) return { key: letter, weighted };
  for (const [key, words] of NAMED_CLASSES)
    if (words.test(plain) && plain.replace(words, " ").replace(FILLING, " ").trim() === "") return { key, weighted };
  if (rest !== "" || plain === "") return null;
  const words = plain.match(/[a-z]+|\p{Script=Han}+/gu) ?? [];
  if (words.some((word) => ORDINARY.test(word) || word.includes("普通"))) return { key: "ordinary", weighted };
  return weighted ? { key: "wvr", weighted } : null;
}

/** The classes a title or a sheet's name speaks of, each once: `Movements - Class B`, `B股變動`. */
export function classesNamedIn(title: string): readonly string[] {
  const plain = foldText(title.slice(0, LONGEST_TITLE));
  const found = new Set<string>();
  for (const [, after, before] of plain.matchAll(
    /\b(?:class|series)[\s-]([a-z])\b|(?<![a-z])([a-z])(?:[\s-]shares?\b|\s?類|\s?股)/g,
  ))
    found.add(after ?? before ?? "");
  for (const [, letter = ""] of plain.matchAll(/([甲乙丙丁])類/g)) found.add(HAN_LETTERS[letter] ?? "");
  for (const [key, words] of NAMED_CLASSES) if (words.test(plain)) found.add(key);
  const whole = classMeaning(title);
  if (found.size === 0 && whole !== null) found.add(whole.key);
  if (found.size === 0 && /\bordinary\b|普通股/.test(plain)) found.add("ordinary");
  return [...found];
}
