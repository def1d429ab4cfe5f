import { dateWithin, withoutDay } from "../cells/dateWithin";
import type { TableKind } from "../../shares/register/table";
import { currencyInHeading, withoutCurrencies } from "./currencies";
import { foldText } from "./foldText";
import { type MatchKind, matchesOf, type PhraseMatch } from "./headingMatch";
import { withoutNoteMarks } from "./noteMarks";
import { dateOrderIn, ratioUnitIn, type Unit, unitIn } from "./units";
import { headingWords } from "./words";

/** What a heading says of its cells beside their field. */
interface HeadingFacts {
  /** What one in a cell stands for: `('000)` is 1,000. Null where nothing is said. */
  readonly unit: Unit | null;
  readonly currency: string | null;
  readonly ratio: "percent" | "basis points" | null;
  readonly dateOrder: "day first" | "month first" | "year first" | null;
}

/** One field a heading may mean. */
export interface HeadingMeaning extends HeadingFacts {
  readonly kind: TableKind;
  readonly field: string;
  /** True where a table of the kind is none without the field. */
  readonly needed: boolean;
  /** 1 for the field's own name, 0.9 for another name of it, 0.6 for one that many tables have; less for what fits in part. */
  readonly weight: number;
  readonly match: MatchKind;
  /** True for words that many tables have: alone they prove nothing. */
  readonly generic: boolean;
}

/** What the words over a column mean. */
export interface HeadingRead {
  /** Best first. */
  readonly meanings: readonly HeadingMeaning[];
  /** What the column is where it is one we know and do not read: `broker`. It may still have meanings. */
  readonly notRead: string | null;
  /** True where it fits that name only in part: a word of it may be misspelt. */
  readonly isNotReadInPart: boolean;
  readonly facts: HeadingFacts;
}

/** A heading longer than this is prose. */
const LONGEST_HEADING = 200;
const NO_FACTS: HeadingFacts = { unit: null, currency: null, ratio: null, dateOrder: null };
const NOTHING: HeadingRead = { meanings: [], notRead: null, isNotReadInPart: false, facts: NO_FACTS };
/** One half of a heading in two languages, or of one with a stroke between alternatives. */
const HALF = 0.97;
const ALTERNATIVE = 0.85;
const WITHOUT_BRACKETS = 0.97;
/** Says of issued shares what they are without: those in treasury are a column of their own. */
const WITHOUT_TREASURY =
  /\b(?:excluding|excl\.?|exclusive of|ex|net of|less|without|not including|other than)[ -]{1,3}treasury(?: shares?| stock)?(?![a-z])|(?:不包括|不包含|不含|不計|扣除)(?:庫存股份|庫存股)/g;
/** The words right over a column, those over several columns only where the former say nothing. */
const LEAF = 0.95;
const GROUP = 0.6;

/** The fields that the words over a column may mean, best first. @param path the texts over it, the widest first */
export function headingMeanings(path: readonly string[]): readonly HeadingMeaning[] {
  return readHeading(path).meanings;
}

/** Reads the words over a column. @param path the texts over it, the widest first; one text for a heading of one row */
export function readHeading(path: readonly string[]): HeadingRead {
  const texts = path.filter((text) => text.trim() !== "");
  const whole = texts.join("\n");
  if (whole === "" || whole.length > LONGEST_HEADING) return NOTHING;
  const facts = factsOf(whole);
  const joined = matchesOfText(texts.join(" "));
  const leaf = texts.at(-1) ?? "";
  if (texts.length === 1) return settled([...joined, ...matchesOfDay(leaf, joined)], facts);
  const sure = joined.filter(({ match }) => match !== "partial");
  const isCount = texts.slice(0, -1).some((text) => OF_SHARES.test(text));
  const own = matchesOfText(leaf)
    .filter(({ meaning }) => !(isCount && OF_MONEY.has(meaning.field)))
    .map((match) => ({ ...match, weight: match.weight * LEAF }));
  if (sure.length > 0 || own.length > 0)
    return settled(sure.some(({ match }) => match === "exact") ? sure : [...sure, ...own], facts);
  const above = texts.slice(0, -1).flatMap((text) => matchesOfText(text));
  return settled([...joined, ...above.map((match) => ({ ...match, weight: match.weight * GROUP }))], facts);
}

/** What a heading that names a day says besides, where it says nothing with it: `Outstanding at 30 September 2024`. */
function matchesOfDay(text: string, known: readonly PhraseMatch[]): readonly PhraseMatch[] {
  if (known.some(({ match }) => match !== "partial") || !/\d{4}/.test(text)) return [];
  const day = dateWithin(text);
  if (day === null) return [];
  const bare = withoutDay(text, day);
  if (bare !== "") return matchesOfText(bare).filter(({ match }) => match !== "partial");
  if (!AS_AT.test(foldText(text))) return [];
  // `As at 30 September 2024` over figures is what a class had then.
  return matchesOf(IN_ISSUE).filter(({ meaning: { kind, field } }) => kind === "Share classes" && field === OPENING);
}

const AS_AT = /^(?:as )?(?:at|of|on) |^(?:於|截至)/;
const IN_ISSUE = headingWords("in issue");
const OPENING = "Opening balance";

/** Over the headings of counts of shares, `Total` is no amount. */
const OF_SHARES = /\b(?:number|no\.?) of (?:ordinary )?(?:shares|units)\b|股數|股数|股份數目|股份数目/i;
const OF_MONEY: ReadonlySet<string> = new Set(["Total paid", "Total received"]);
/** `Total paid` is no total of shares. */
const OF_BALANCES: ReadonlySet<string> = new Set([
  "Balance after",
  "Total after",
  "Total",
  "Opening total",
  "Closing total",
]);

function factsOf(text: string): HeadingFacts {
  return {
    unit: unitIn(text),
    currency: currencyInHeading(foldText(text)),
    ratio: ratioUnitIn(text),
    dateOrder: dateOrderIn(text),
  };
}

/** Units of a trust, in a heading that says more than that. */
const UNITS =
  /\bunits\b|\bunit(?= (?:class|holder|option|buy|repurchase|award))|(?<=\S)(?:基金)?單位|(?:基金)?單位(?=\S)/giu;
const OF_UNITS = 0.97;

/** Matches of one text; where it says nothing and speaks of units, those of the same words about shares: a trust's are called so. */
function matchesOfText(text: string): readonly PhraseMatch[] {
  const matches = matchesOfWords(text);
  if (matches.some(({ match }) => match !== "partial")) return matches;
  const ofShares = text.replace(UNITS, (word) => (/\p{Script=Han}/u.test(word) ? "股份" : "shares"));
  if (ofShares === text || text.trim().toLowerCase() === "units") return matches;
  return [
    ...matches,
    ...matchesOfWords(ofShares).flatMap((found) =>
      found.match === "partial" ? [] : [{ ...found, weight: found.weight * OF_UNITS }],
    ),
  ];
}

/** Matches of one text: as it stands, without what is in brackets, each language alone, each alternative alone. */
function matchesOfWords(text: string): readonly PhraseMatch[] {
  const bare = withoutNoteMarks(text).replace(OF_PIVOT, "").replace(JOINED_WORDS, " ").replace(MINUS, "-");
  const folded = foldText(bare);
  const plain = withoutCurrencies(folded);
  // A currency may be part of the name: RMB counter.
  const named = plain === folded ? [] : [folded, ...halvesOf(folded)].flatMap(exactMatchesOf);
  if (named.length > 0) return named;
  const matches = [...matchesOf(headingWords(plain))];
  const add = (part: string, factor: number): void => {
    const words = headingWords(part);
    if (words.length > 0)
      matches.push(...matchesOf(words).map((match) => ({ ...match, weight: match.weight * factor })));
  };
  const outside = plain.replace(/\([^()]*\)|\[[^[\]]*\]/g, " ");
  if (outside !== plain) add(outside, WITHOUT_BRACKETS);
  const issued = withoutTreasuryWords(outside);
  if (issued !== outside) add(issued, WITHOUT_BRACKETS);
  for (const half of halvesOf(outside)) add(half, HALF);
  // A stroke parts alternatives only where the whole says nothing: `per share/unit` does not.
  if (matches.some(({ match }) => match !== "partial")) return matches;
  const alternatives = bare.split(/[\n\r/|]/);
  if (alternatives.length > 1) for (const part of alternatives) add(withoutCurrencies(foldText(part)), ALTERNATIVE);
  return matches;
}

/** What a pivot table puts before the name of a field of which it shows a sum; of an average it shows the average. */
const OF_PIVOT =
  /^\s*(?:sum of|average of (?=average|avg|vwap|mean)|(?:加總|加总|總和|总和|求和項|求和项)\s?[-－–—:：/]|(?:平均值|平均值項|平均值项)\s?[-－–—:：/]\s?(?=平均|均價|均价|成交均))\s*/i;

/** Signs that look like a minus, between spaces: `+ / −`. */
const MINUS = /(?<=^|[\s/+(])[\u2012-\u2015\u2212\ufe63](?=$|[\s/+)])/g;

/** `tradeDate`, `NoOfShares`: names of a program's fields. */
const JOINED_WORDS = /(?<=[a-z])(?=[A-Z][a-z])/g;

function exactMatchesOf(folded: string): readonly PhraseMatch[] {
  return matchesOf(headingWords(folded)).filter(({ match }) => match === "exact");
}

/** A folded heading without the words that say it leaves treasury shares out. */
export function withoutTreasuryWords(folded: string): string {
  return folded.replace(WITHOUT_TREASURY, " ");
}

/** The two languages of a text; none of a text in one. */
function halvesOf(text: string): readonly string[] {
  const latin = text.replace(/\p{Script=Han}+/gu, " ");
  const han = (text.match(/\p{Script=Han}+/gu) ?? []).join(" ");
  return han !== "" && /[a-z]/.test(latin) ? [latin, han] : [];
}

/** One meaning a field; what fits only in part counts nothing beside what fits. */
function settled(matches: readonly PhraseMatch[], facts: HeadingFacts): HeadingRead {
  const best = new Map<string, PhraseMatch>();
  for (const match of matches) {
    const key = `${match.meaning.kind ?? ""}>${match.meaning.field}`;
    const before = best.get(key);
    const isExact = match.match === "exact" || before?.match === "exact";
    const heavier = match.weight > (before?.weight ?? 0) ? match : before;
    if (heavier !== undefined) best.set(key, isExact ? { ...heavier, match: "exact" } : heavier);
  }
  const sorted = [...best.values()].sort((one, other) => other.weight - one.weight);
  const unread = sorted.find(({ meaning }) => meaning.kind === null) ?? null;
  const exactKinds = new Set(sorted.filter(({ match }) => match === "exact").map(({ meaning }) => meaning.kind));
  const isMoney = sorted.some(
    ({ meaning, match, generic }) => match === "exact" && !generic && OF_MONEY.has(meaning.field),
  );
  const meanings = sorted.flatMap(({ meaning, match, weight, generic }): HeadingMeaning[] => {
    if (meaning.kind === null || (isMoney && generic && OF_BALANCES.has(meaning.field))) return [];
    const isSure = match === "exact" || (match === "words" && weight >= 0.9);
    if (!isSure && (exactKinds.has(meaning.kind) || (unread !== null && unread.weight >= weight))) return [];
    return [{ ...facts, kind: meaning.kind, field: meaning.field, needed: meaning.needed, weight, match, generic }];
  });
  const isUnread = unread !== null && (unread.match !== "partial" || meanings.length === 0);
  return {
    meanings,
    notRead: isUnread ? unread.meaning.field : null,
    isNotReadInPart: isUnread && unread.match === "partial",
    facts,
  };
}
