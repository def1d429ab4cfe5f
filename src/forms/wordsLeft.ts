import { isChinese } from "../shares/register/chineseNames";
import type { Register } from "../shares/register/register";
import type { ReturnContent } from "../shares/disclosure/returnContent";
import { type CellRef, showCell } from "../shares/values/cell";
import type { Language, Words } from "../shares/values/finding";
import type { WordsLeft } from "../shares/values/wordsLeft";
import { WORDS_OF_FORMS } from "../shares/values/wordsOfForms";
import { fieldInWords } from "./fieldInWords";
import type { FilledReturn } from "./filledReturn";
import { REMARKS_FIELD, returnFields } from "./returnFields";

/**
 * False where no text of the record is in Chinese, and an English return can print none: it need not be filled to be looked at.
 * On a Chinese return English words are usual.
 */
export function mayLeaveWords(
  { issuer, classes, mandates }: Register,
  content: ReturnContent,
  language: Language,
): boolean {
  if (language !== "en") return true;
  const around = issuer === null ? [] : Object.values(issuer).map((figure: unknown) => textIn(figure));
  const ofClasses = classes.flatMap(({ name, kind, description, typeAsFiled }) => [
    name,
    kind,
    description,
    typeAsFiled,
  ]);
  const ofMandates = mandates.flatMap(({ printedAs, note }) => [textIn(printedAs), textIn(note)]);
  if ([...around, ...ofClasses, ...ofMandates].some(isChinese)) return true;
  const dealings = [...(content.purchaseReport?.purchases ?? []), ...(content.saleReport?.sales ?? [])];
  if (dealings.some(({ method }) => isChinese(method))) return true;
  return content.classes.some(
    ({ events, uncancelled }) =>
      events.some(
        ({ event, details, movements }) =>
          isChinese(event) || isChinese(details) || movements.some(({ holder }) => isChinese(holder)),
      ) ||
      uncancelled.some(({ details, movements }) => isChinese(details) || movements.some((row) => isChinese(row.event))),
  );
}

function textIn(figure: unknown): string {
  return figure !== null && typeof figure === "object" && "value" in figure && typeof figure.value === "string"
    ? figure.value
    : "";
}

/** Small words of a name that is not English alone: `Bank of East Asia`, `Royal Dutch plc`, `Société de la Bourse`. */
const WITHIN_NAMES: ReadonlySet<string> = new Set(
  "of and the for in on at by plc de du des la le les der die und von van den al bin".split(" "),
);

/** Words of descriptions that begin with a capital as a name does. */
const OF_DESCRIPTIONS: ReadonlySet<string> = new Set(
  `note notes see part nil none other others unlisted listed domestic foreign first second third phase tranche batch series interim final special bonus rights open offer offers subscription
  subscriptions employee employees staff plan plans grant grants programme program trust trustee unit units stock security securities announcement announcements warrant warrants bond bonds`.split(
    /\s+/,
  ),
);

/**
 * Whether a text without Chinese is in English: one of its words is a common noun. Figures, letters of a class, abbreviations and names (`Infinity Vision
 * Enterprise Inc.`) are alike in both languages.
 */
function isEnglish(text: string): boolean {
  return (text.normalize("NFKC").match(/\p{Script=Latin}+/gu) ?? []).some((word) => {
    const plain = word.toLowerCase();
    if (WITHIN_NAMES.has(plain)) return false;
    if (plain.length > 2 && (WORDS_OF_FORMS.has(plain) || OF_DESCRIPTIONS.has(plain))) return true;
    return word.length > 1 && word === plain;
  });
}

/** Fields that keep their language: names of persons. What the record lacks of other names in Chinese prints a placeholder. */
const NAMES = /^(?:SignOff\.Name|Header\.Issuer)$/;

/**
 * Words of the record that a return prints in the other language, as the form has none of its own for them: each once, with the fields it
 * stands in and the cells it came from.
 */
export function wordsLeft(filled: FilledReturn): readonly WordsLeft[] {
  const { language } = filled;
  const found = new Map<string, { readonly field: Words; readonly cells: Map<string, CellRef> }>();
  const add = (text: string, field: Words, cells: readonly CellRef[]): void => {
    const known = found.get(text) ?? { field, cells: new Map<string, CellRef>() };
    for (const cell of cells) known.cells.set(showCell(cell), cell);
    found.set(text, known);
  };
  const classes = filled.classes.map(({ shareClass }) => shareClass);
  const named = (name: string): Words => ({
    en: fieldInWords(name, "en", classes),
    "zh-Hant": fieldInWords(name, "zh-Hant", classes),
  });
  for (const { name, field } of returnFields(filled)) {
    if (field.value?.kind !== "text" || name === REMARKS_FIELD || field.cells.length === 0) continue;
    if (isLeft(field.text, name, language)) add(field.text, named(name), field.cells);
  }
  if (language === "en") {
    for (const { parts } of filled.remarks)
      for (const part of parts)
        if (typeof part !== "string" && isChinese(part.text)) add(part.text, named(REMARKS_FIELD), part.cells);
  }
  return [...found].map(([text, { field, cells }]) => ({ language, text, field, cells: [...cells.values()] }));
}

const OF_VENUE = /\.Method$/;
const IN_BRACKETS = /[(（]([^()（）]+)[)）]$/;

function isLeft(text: string, name: string, language: Language): boolean {
  if (language === "en") return isChinese(text);
  // The form's words before it are Chinese whatever the venue is called.
  const venue = OF_VENUE.test(name) ? IN_BRACKETS.exec(text)?.[1] : undefined;
  if (venue !== undefined) return !isChinese(venue);
  return !NAMES.test(name) && !isChinese(text) && isEnglish(text);
}
