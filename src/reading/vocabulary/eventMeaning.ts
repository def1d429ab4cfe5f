import type { CategoryCode } from "../../shares/register/category";
import {
  BETWEEN_HAN,
  BETWEEN_WORDS,
  CONSUMING,
  EVENT_CONCEPTS,
  type EventConcept,
  NEGATIVE_HAN,
  NEGATIVE_WORDS,
  PENDING_AFTER,
  PENDING_BEFORE,
} from "./eventConcepts";
import { type Asked, EVENT_RULES } from "./eventRules";
import { foldText } from "./foldText";

/** What the words of an event mean: a category, something that moves no shares, or nothing we know. */
export type EventMeaning =
  | { readonly kind: "category"; readonly category: CategoryCode }
  | { readonly kind: "no movement" }
  | { readonly kind: "unknown" };

/** How a concept stands in a text: said, said not to be, or said to come. */
type Standing = "said" | "negated" | "pending";

/** No more of a text is looked at. */
const LONGEST = 240;
/** Words that may stand between a negative and what it turns round. */
const MOST_BETWEEN = 5;

const PATTERNS: readonly (readonly [EventConcept, RegExp])[] = (Object.keys(EVENT_CONCEPTS) as EventConcept[]).map(
  (concept) => [concept, patternOf(EVENT_CONCEPTS[concept])],
);
const OTHER = /^others?$|^other \(?(?:please specify|event|change|issue|issue of shares)s?\)?|^其他/;

/** A pattern of words that stand whole; a phrase's words may be parted by a space or hyphen. */
function patternOf(notation: string): RegExp {
  const phrases = notation.split(/;\s*/).map((phrase) => foldText(phrase));
  const alternatives = phrases.map((phrase) =>
    /\p{Script=Han}/u.test(phrase)
      ? phrase
      : `(?<![a-z])${phrase.replaceAll("*", "[a-z]*").replaceAll(" ", "[ -]")}(?![a-z])`,
  );
  return new RegExp(alternatives.join("|"), "g");
}

/** The meaning of an event's own words. Words count as words, and what is negated does not count: `cancelled (not treasury)`. */
export function eventMeaning(words: string): EventMeaning {
  const text = foldText(words.slice(0, LONGEST))
    .replace(/[‐‑–—_/]/g, " ")
    .replace(/['’]s\b/g, "");
  if (OTHER.test(text)) return { kind: "category", category: "other" };
  const own = OWN_WORDS.get(text);
  if (own !== undefined) return { kind: "category", category: own };
  // A company can sell no shares of its own but those in treasury.
  if (SOLD.test(text)) return { kind: "category", category: "treasury-sale" };
  const standings = standingsIn(text);
  const found = EVENT_RULES.find(({ has }) => has.every((asked) => stands(asked, standings)));
  if (found === undefined) return { kind: "unknown" };
  return found.is === "no movement" ? { kind: "no movement" } : { kind: "category", category: found.is };
}

function stands(asked: Asked, standings: ReadonlyMap<EventConcept, Standing>): boolean {
  const [how, concept] = asked.includes(" ")
    ? (asked.split(" ") as ["no" | "not", EventConcept])
    : (["", asked] as const);
  const standing = standings.get(concept as EventConcept);
  if (how === "no") return standing !== "said";
  return how === "not" ? standing === "negated" || standing === "pending" : standing === "said";
}

/** How each concept stands in the text: what is negated anywhere is negated, what is said anywhere is not pending. */
function standingsIn(text: string): ReadonlyMap<EventConcept, Standing> {
  const standings = new Map<EventConcept, Standing>();
  let rest = text;
  for (const [concept, pattern] of PATTERNS) {
    for (const match of rest.matchAll(pattern)) {
      const standing = standingAt(text, concept, match.index, match.index + match[0].length);
      const before = standings.get(concept);
      if (before === undefined || standing === "negated" || (standing === "said" && before === "pending"))
        standings.set(concept, standing);
    }
    if (CONSUMING.has(concept)) rest = rest.replace(pattern, (match) => " ".repeat(match.length));
  }
  return standings;
}

function standingAt(text: string, concept: EventConcept, from: number, to: number): Standing {
  const before = text.slice(0, from).trimEnd();
  const after = text.slice(to).trimStart();
  if (isNegatedBy(before)) return "negated";
  if (concept !== "cancel") return "said";
  const isPending =
    PENDING_BEFORE.some((word) => endsWithWord(before, word)) ||
    PENDING_AFTER.some((word) => startsWithWord(after, word));
  return isPending ? "pending" : "said";
}

function isNegatedBy(before: string): boolean {
  if (/\p{Script=Han}$/u.test(before)) return isNegatedInHan(before);
  const words = before.match(/[a-z]+|[^a-z\s-]/g) ?? [];
  for (let back = 1; back <= MOST_BETWEEN; back++) {
    const word = words.at(-back);
    if (word === undefined || (!NEGATIVE_WORDS.has(word) && !BETWEEN_WORDS.has(word) && word !== "'")) return false;
    if (NEGATIVE_WORDS.has(word) || (word === "other" && words.at(-back + 1) === "than")) return true;
  }
  return false;
}

function isNegatedInHan(before: string): boolean {
  let rest = before;
  for (let steps = 0; steps < 3; steps++) {
    if (NEGATIVE_HAN.some((word) => rest.endsWith(word))) return true;
    const between = BETWEEN_HAN.find((word) => rest.endsWith(word));
    if (between === undefined) return false;
    rest = rest.slice(0, -between.length);
  }
  return NEGATIVE_HAN.some((word) => rest.endsWith(word));
}

function endsWithWord(text: string, word: string): boolean {
  return text.endsWith(word) && !/[a-z]/.test(/^[a-z]/.test(word) ? (text.at(-word.length - 1) ?? "") : "");
}

function startsWithWord(text: string, word: string): boolean {
  const plain = text.replace(/^[^a-z\u3400-\u9fff]+/, "");
  return plain.startsWith(word) && !/[a-z]/.test(/^[a-z]/.test(word) ? (plain[word.length] ?? "") : "");
}

/** Words our own page puts into the Event column that other people use for something else. */
const OWN_WORDS: ReadonlyMap<string, CategoryCode> = new Map([["向董事授出股份獎勵", "award-director"]]);

/** `Sold`, `Re-issue 再出售`, 賣出: a sale and no word of what. */
const SOLD =
  /^(?=\S)(?:(?:shares? )?(?:sold|sells?|sale|resold|resale|re-?sold|re-?sale|re-?issued?)(?: of shares)?(?: on[ -]market| on the exchange)?)?\s*(?:(?:場內|在場內)?(?:再?(?:出售|售出|賣出)|(?:再|重新)發行)(?:股份)?)?$/;

const DIRECTOR_FORM: Partial<Record<CategoryCode, CategoryCode>> = {
  "option-exercise": "option-exercise-director",
  "option-outside-scheme": "option-outside-scheme-director",
  award: "award-director",
  "treasury-transfer-scheme": "treasury-transfer-scheme-director",
};
const NON_DIRECTOR_FORM: Partial<Record<CategoryCode, CategoryCode>> = {
  "option-exercise-director": "option-exercise",
  "option-outside-scheme-director": "option-outside-scheme",
  "award-director": "award",
  "treasury-transfer-scheme-director": "treasury-transfer-scheme",
};

/** The category a secretary's words mean, and whether any word was recognised. The Director cell decides over the words. */
export function recogniseEvent(
  words: string,
  director: boolean | null,
): { readonly category: CategoryCode; readonly recognised: boolean } {
  const meaning = eventMeaning(words);
  if (meaning.kind !== "category") return { category: "other", recognised: false };
  const forms = director === true ? DIRECTOR_FORM : director === false ? NON_DIRECTOR_FORM : {};
  return { category: forms[meaning.category] ?? meaning.category, recognised: true };
}
