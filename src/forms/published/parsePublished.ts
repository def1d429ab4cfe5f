import { WHY_UNREAD } from "./unreadWords";
import type { Language } from "../../shares/values/finding";
import type { FormEdition } from "../form";
import { REMARKS_FIELD } from "../returnFields";
import { EDITIONS } from "../registry";
import { type FormWord, labelIn, wordIn } from "../words";
import { firstOf, fold, foldedPages, inLine, pattern, squeeze } from "./foldedText";
import type { Gathered, PublishedReturn } from "./publishedReturn";
import { type PublishedWords, publishedWords, saying } from "./publishedWords";
import { readConfirmations, readHeader, readSignOff } from "./readAround";
import { readClasses } from "./readClasses";
import { undoubled } from "./undoubled";
import { isOlderReturn } from "./whyNoReturn";
import { readPurchaseReport, readSaleReport } from "./readReports";

/**
 * Reads the text of a published return, as copied from its PDF, into the fields it has on our sheets: every edition, English and Chinese, whatever way
 * lines were wrapped, pages broken and cells run together.
 * @param editions it may be of
 * @returns null where the text is no such return: `whyNoReturn` says what it is
 */
export function parsePublished(copied: string, editions: readonly FormEdition[] = EDITIONS): PublishedReturn | null {
  const published = undoubled(copied);
  if (isOlderReturn(published)) return null;
  const words = wordsOf(published, editions);
  if (words === null) return null;
  const text = foldedPages(published);
  const gathered: Gathered = { fields: new Map(), classOfRow: new Map(), unread: [] };
  const parts = partsOf(text, words);
  readHeader(parts.sectionI, words, gathered);
  const { classes, firstLabel } = readClasses(parts.sectionI, words, parts.sectionI.length, gathered);
  if (classes === 0) gathered.unread.push({ where: "Section I", text: "", why: WHY_UNREAD.noClass });
  readConfirmations(parts.confirmations, gathered);
  const reports = {
    SectionII: readPurchaseReport(parts.sectionII, words, gathered),
    SectionIII: readSaleReport(parts.sectionIII, words, gathered),
  };
  for (const [where, found] of Object.entries(reports))
    if (found === "not found") gathered.unread.push({ where, text: "", why: WHY_UNREAD.noReport });
  gathered.fields.set(REMARKS_FIELD, parts.remarks);
  readSignOff(parts.signOff, words, gathered);
  const labelOrder = firstLabel === "label.kind" ? "old" : "new";
  const { form } = words.edition;
  const inOrder = editions.filter((edition) => edition.form === form && edition.labelOrder === labelOrder);
  return {
    form,
    edition: nearest(published, inOrder, words.language) ?? words.edition,
    language: words.language,
    labelOrder,
    classes,
    fields: gathered.fields,
    reports,
    classOfRow: gathered.classOfRow,
    unread: gathered.unread,
  };
}

/** Form and language by the subtitle; by the title and the form's number where the subtitle was not copied. */
function wordsOf(published: string, editions: readonly FormEdition[]): PublishedWords | null {
  const text = squeeze(published);
  for (const language of LANGUAGES) {
    const named = editions.filter((edition) =>
      text.includes(squeeze(wordIn(language, publishedWords(edition, language).subtitle))),
    );
    const edition = nearest(published, named, language);
    if (edition !== null) return publishedWords(edition, language);
  }
  const language = LANGUAGES.find((each) => text.includes(squeeze(wordIn(each, "title"))));
  const number = /^[^\S\n]{0,40}(FF\d{1,6})[^\S\n]{0,40}$/mu.exec(fold(published))?.[1];
  if (language === undefined || number === undefined) return null;
  const edition = nearest(
    published,
    editions.filter(({ form }) => form === number),
    language,
  );
  return edition && publishedWords(edition, language);
}

const LANGUAGES = ["en", "zh-Hant"] as const;

/** The edition whose version stands at the foot of a page, else the one whose headings the text has, and no others; of equals the first. */
function nearest(published: string, editions: readonly FormEdition[], language: Language): FormEdition | null {
  const text = squeeze(published);
  const versions = new Set([...fold(published).matchAll(/\bv ?(\d+\.\d+\.\d+)/gu)].map(([, version = ""]) => version));
  const inVersion = editions.filter(({ version }) => version !== null && versions.has(version));
  let best: { readonly edition: FormEdition; readonly headings: number } | null = null;
  for (const edition of inVersion.length > 0 ? inVersion : editions) {
    const { table } = publishedWords(edition, language).classes;
    const headings = table.headings.reduce(
      (sum, { word }) =>
        sum + ([false, true].some((ofUnits) => text.includes(squeeze(labelIn(language, word, ofUnits)))) ? 1 : -1),
      0,
    );
    if (best === null || headings > best.headings) best = { edition, headings };
  }
  return best?.edition ?? null;
}

interface Parts {
  readonly sectionI: string;
  readonly confirmations: string;
  readonly sectionII: string;
  readonly sectionIII: string;
  readonly remarks: string;
  readonly signOff: string;
}

/** Blanks within a line, so many as a copied page has. */
const INDENT = "[^\\S\\n]{0,200}";

/** Where the parts of the form begin. Each is looked for behind the one before; one that is not found is empty, and what it would hold is then said. */
function partsOf(text: string, words: PublishedWords): Parts {
  const { language, classes, confirmations, purchases, sales } = words;
  const say = saying(words);
  const opening = (word: FormWord): string => pattern(wordIn(language, word).slice(0, 24));
  const lastBalance = lastOf(text, say(classes.closing.label));
  const from = (patterns: readonly string[], after: number): number => firstOf(text, patterns, after)?.start ?? -1;
  const line = (word: FormWord): string => `(?<=\\n)${INDENT}${say(word)}${INDENT}(?=\\n)`;
  const confirming = confirmations.heading === null ? [] : [line(confirmations.heading)];
  const sectionI = from([opening(confirmations.lead), ...confirming, say("notesToSectionI")], lastBalance);
  const sectionII = from(
    [
      opening(purchases.lead),
      line(purchases.block.section),
      `${say(purchases.block.applies)}\\s*${say("notApplicable")}`,
    ],
    Math.max(sectionI, lastBalance),
  );
  const sectionIII =
    sales === null
      ? -1
      : from([opening(sales.lead), `(?<=\\n)${INDENT}${say(sales.block.applies)}`], Math.max(sectionII, lastBalance));
  const behind = Math.max(sectionI, sectionII, sectionIII, lastBalance);
  const remarks = firstOf(text, [`(?<=\\n)${INDENT}${say("remarks")}`], behind);
  const label = firstOf(text, [say("signOff.name")], behind)?.start ?? text.length;
  const signOff = signatoryAbove(text, label, behind, say("notApplicable"));
  const notes = from([say("notesToSectionI")], Math.max(sectionI, 0));
  const end = (...starts: readonly number[]): number => Math.min(...starts.filter((start) => start >= 0), text.length);
  return {
    sectionI: text.slice(0, end(sectionI, sectionII)),
    confirmations: sectionI < 0 ? "" : text.slice(sectionI, end(notes < sectionI ? -1 : notes, sectionII)),
    sectionII: sectionII < 0 ? "" : text.slice(sectionII, end(sectionIII, remarks?.start ?? -1, signOff)),
    sectionIII: sectionIII < 0 ? "" : text.slice(sectionIII, end(remarks?.start ?? -1, signOff)),
    remarks: remarks === null ? "" : inLine(text.slice(remarks.end, signOff)),
    signOff: text.slice(signOff),
  };
}

/**
 * The sign-off begins at its label, or at the line above where the name was copied to there: then nothing but a line end follows the label. A sentence of the
 * form, a line with figures, and the words Not applicable, are nobody's name.
 */
function signatoryAbove(text: string, label: number, behind: number, notApplicable: string): number {
  if (!/^[^\n:]*:[ \t]*\n/u.test(text.slice(label))) return label;
  const above = text.slice(behind, label).trimEnd();
  const start = above.lastIndexOf("\n");
  const isName = !new RegExp(`(?:[.。]|${notApplicable})$|\\d[^\\n]*$`, "u").test(above);
  return start < 0 || !isName ? label : behind + start + 1;
}

function lastOf(text: string, words: string): number {
  let last = 0;
  for (let found = firstOf(text, [words]); found !== null; found = firstOf(text, [words], found.end)) last = found.end;
  return last;
}
