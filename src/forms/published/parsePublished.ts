import { REMARKS_FIELD } from "../returnFields";
import { wordIn, type WordKey } from "../words";
import { firstOf, fold, foldedPages, inLine, pattern, squeeze } from "./foldedText";
import type { Gathered, PublishedReturn } from "./publishedReturn";
import type { PublishedWords } from "./publishedWords";
import { readConfirmations, readHeader, readSignOff } from "./readAround";
import { readClasses } from "./readClasses";
import { readPurchaseReport, readSaleReport } from "./readReports";

/**
 * Reads the text of a published return, as copied from its PDF, into the fields it has on our sheets: FF304 and FF305, English and Chinese, whatever
 * way lines were wrapped, pages broken and cells run together.
 * @returns null where the text is no such return
 */
export function parsePublished(published: string): PublishedReturn | null {
  const words = wordsOf(published);
  if (words === null) return null;
  const text = foldedPages(published);
  const gathered: Gathered = { fields: new Map(), unread: [] };
  const parts = partsOf(text, words);
  readHeader(parts.sectionI, words, gathered);
  const { classes, firstLabel } = readClasses(parts.sectionI, words, parts.sectionI.length, gathered);
  if (classes === 0) gathered.unread.push({ where: "Section I", text: "", why: "no class of shares was found" });
  readConfirmations(parts.confirmations, gathered);
  const reports = {
    SectionII: readPurchaseReport(parts.sectionII, words, gathered),
    SectionIII:
      words.form === "ff304" ? ("not applicable" as const) : readSaleReport(parts.sectionIII, words, gathered),
  };
  for (const [where, found] of Object.entries(reports))
    if (found === "not found")
      gathered.unread.push({ where, text: "", why: "neither a report nor the words Not applicable were found" });
  gathered.fields.set(REMARKS_FIELD, parts.remarks);
  readSignOff(parts.signOff, words, gathered);
  return {
    form: words.form === "ff304" ? "FF304" : "FF305",
    language: words.language,
    labelOrder: firstLabel === "label.kind" ? "old" : "new",
    classes,
    fields: gathered.fields,
    reports,
    unread: gathered.unread,
  };
}

/** Form and language by the subtitle; by the title and the form's number where the subtitle was not copied. */
function wordsOf(published: string): PublishedWords | null {
  const text = squeeze(published);
  for (const form of ["ff304", "ff305"] as const) {
    for (const language of ["en", "zh-Hant"] as const)
      if (text.includes(squeeze(wordIn(language, `${form}.subtitle`)))) return { form, language };
  }
  const language = (["en", "zh-Hant"] as const).find((each) => text.includes(squeeze(wordIn(each, "title"))));
  const number = /^\s*(FF30[45])\s*$/mu.exec(fold(published))?.[1];
  return language === undefined || number === undefined
    ? null
    : { form: number === "FF304" ? "ff304" : "ff305", language };
}

interface Parts {
  readonly sectionI: string;
  readonly confirmations: string;
  readonly sectionII: string;
  readonly sectionIII: string;
  readonly remarks: string;
  readonly signOff: string;
}

/** Where the parts of the form begin. Each is looked for behind the one before; one that is not found is empty, and what it would hold is then said. */
function partsOf(text: string, { form, language }: PublishedWords): Parts {
  const say = (key: WordKey): string => pattern(wordIn(language, key));
  const opening = (key: WordKey): string => pattern(wordIn(language, key).slice(0, 24));
  const lastBalance = lastOf(text, say(`${form}.closing`));
  const from = (patterns: readonly string[], after: number): number => firstOf(text, patterns, after)?.start ?? -1;
  const line = (key: WordKey): string => `(?<=\\n)\\s*${say(key)}\\s*(?=\\n)`;
  const confirming = form === "ff305" ? [line("ff305.confirmation")] : [];
  const sectionI = from([opening(`${form}.confirmation.lead`), ...confirming, say("notesToSectionI")], lastBalance);
  const sectionII = from(
    [opening("sectionII.lead"), line("sectionII"), `${say(`${form}.sectionII.applies`)}\\s*${say("notApplicable")}`],
    Math.max(sectionI, lastBalance),
  );
  const sectionIII =
    form === "ff304"
      ? -1
      : from(
          [opening("ff305.sectionIII.lead"), `(?<=\\n)\\s*${say("ff305.sectionIII.applies")}`],
          Math.max(sectionII, lastBalance),
        );
  const behind = Math.max(sectionI, sectionII, sectionIII, lastBalance);
  const remarks = firstOf(text, [`(?<=\\n)\\s*${say("remarks")}`], behind);
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
 * form, and the words Not applicable, are nobody's name.
 */
function signatoryAbove(text: string, label: number, behind: number, notApplicable: string): number {
  if (!/^[^\n:]*:[ \t]*\n/u.test(text.slice(label))) return label;
  const above = text.slice(behind, label).trimEnd();
  const start = above.lastIndexOf("\n");
  const isName = !new RegExp(`(?:[.。]|${notApplicable})$`, "u").test(above);
  return start < 0 || !isName ? label : behind + start + 1;
}

function lastOf(text: string, words: string): number {
  let last = 0;
  for (let found = firstOf(text, [words]); found !== null; found = firstOf(text, [words], found.end)) last = found.end;
  return last;
}
