import { expectedNumbers, expectedNumbersAndAmount, linesNotRead, saidOtherwise, WHY_UNREAD } from "./unreadWords";
import type { FieldFormat } from "../field";
import { prefixOf } from "../filledReturn";
import type { Box, PurchaseReportBlock, SaleReportBlock } from "../form";
import { STATEMENT_FIELD } from "../returnFields";
import { type FormWord, wordIn } from "../words";
import { COUNT, DATE, MONEY, RATE, ROW_NUMBER } from "./figurePatterns";
import { firstOf, inLine, pattern } from "./foldedText";
import type { Gathered, PublishedReturn } from "./publishedReturn";
import { type PublishedWords, saying } from "./publishedWords";
import { type ClassHead, classHeads } from "./readClasses";

type Found = PublishedReturn["reports"]["SectionII"];

/**
 * Section II. Its figures are recognised by kind and order: labels of wrapped cells stand before, behind and around them. Each class has a table of its own
 * with its totals, one set a currency, and the lines of its mandates.
 */
export function readPurchaseReport(section: string, words: PublishedWords, gathered: Gathered): Found {
  const say = saying(words);
  const { block } = words.purchases;
  const table = firstOf(section, [say(block.heading)]);
  if (table === null) return saysNotApplicable(section, words, block.applies);
  repeatedLabels(section, words, gathered);
  const confirmation = readStatement(section, words, gathered);
  const so: SoFar = { lines: 0, totals: 0, mandates: 0 };
  for (const { text, head } of classParts(section.slice(0, confirmation), table.end, words)) {
    const [dealings = "", ...additional] = text.split(new RegExp(say(block.mandate.heading), "u"));
    const from = { ...so };
    readDealings(dealings, words, "SectionII", block, so, gathered);
    if (additional.length === 0) gathered.unread.push({ where: "SectionII", text: "", why: WHY_UNREAD.noPartB });
    for (const [index, lines] of additional.entries()) readMandate(lines, words, so, gathered, index === 0);
    const number = head === null ? onlyClass(gathered.fields) : classCalled(head, gathered.fields);
    if (number === undefined) continue;
    for (let line = from.lines + 1; line <= so.lines; line++)
      gathered.classOfRow.set(`SectionII.Purchase${line}`, number);
    for (let at = from.mandates; at < so.mandates; at++)
      gathered.classOfRow.set(prefixOf("SectionII", "Mandate", at), number);
  }
  return "report";
}

/** How many lines, totals and mandates of a section were met so far: they are numbered over all its tables. */
interface SoFar {
  lines: number;
  totals: number;
  mandates: number;
}

/** The text of a class in a section, and its labels; null where the section repeats none. */
interface ClassPart {
  readonly text: string;
  readonly head: ClassHead | null;
}

/** The text of a section class by class, each from its labels on; all of it where it repeats those of one alone. A class whose labels come again goes on. */
function classParts(section: string, from: number, words: PublishedWords): readonly ClassPart[] {
  const heads = classHeads(section, words, 0, section.length);
  const name = (head: ClassHead): string => head.fields.slice(0, 2).join();
  const firsts = heads.filter((head, index) => {
    const before = heads[index - 1];
    return before === undefined || name(before) !== name(head);
  });
  if (firsts.length <= 1) return [{ text: section.slice(from), head: firsts[0] ?? null }];
  return firsts.map((head, index) => ({ text: section.slice(head.end, firsts[index + 1]?.start), head }));
}

/** The number of the class in Section I with these labels; none where it has no such class. */
function classCalled({ fields: labels }: ClassHead, fields: ReadonlyMap<string, string>): number | undefined {
  const said = new Map(labels);
  return [1, 2, 3, 4, 5, 6, 7, 8, 9].find(
    (each) =>
      fields.get(`Class${each}.Kind`) === said.get("Kind") &&
      fields.get(`Class${each}.Designation`) === said.get("Designation"),
  );
}

/** 1 where Section I has one class. */
function onlyClass(fields: ReadonlyMap<string, string>): number | undefined {
  return fields.has("Class2.Kind") ? undefined : 1;
}

/** The date of the Explanatory Statement in the confirmation; "" where the form shows its place only. @returns where the confirmation begins */
function readStatement(
  section: string,
  { purchases, language }: PublishedWords,
  { fields, unread }: Gathered,
): number | undefined {
  const [before = "", after = ""] = wordIn(language, purchases.block.statement).split("{date}");
  const date = new RegExp(
    `${pattern(before.slice(-12))}\\s*(?:(${DATE[language]})|${pattern(wordIn(language, "blank.date"))})\\s*${pattern(after.slice(0, 12))}`,
    "u",
  ).exec(section);
  if (date === null)
    unread.push({
      where: STATEMENT_FIELD,
      text: "",
      why: WHY_UNREAD.noStatementDate,
    });
  else fields.set(STATEMENT_FIELD, inLine(date[1] ?? ""));
  return firstOf(section, [pattern(before.slice(0, 40))])?.start ?? date?.index;
}

/** Section III, of a form that has it. */
export function readSaleReport(section: string, words: PublishedWords, gathered: Gathered): Found {
  if (words.sales === null) return "not applicable";
  const { block } = words.sales;
  const table = firstOf(section, [saying(words)(block.heading)]);
  if (table === null) return saysNotApplicable(section, words, block.applies);
  repeatedLabels(section, words, gathered);
  const so: SoFar = { lines: 0, totals: 0, mandates: 0 };
  for (const { text } of classParts(section, table.end, words))
    readDealings(text, words, "SectionIII", block, so, gathered);
  return "report";
}

function saysNotApplicable(section: string, words: PublishedWords, applies: FormWord): Found {
  const say = saying(words);
  return firstOf(section, [`${say(applies)}\\s*${say("notApplicable")}`]) === null ? "not found" : "not applicable";
}

/** The class labels a report repeats must be those of Section I. */
function repeatedLabels(section: string, words: PublishedWords, { fields, unread }: Gathered): void {
  for (const head of classHeads(section, words, 0, section.length)) {
    const said = new Map(head.fields);
    const number = classCalled(head, fields);
    if (number === undefined)
      unread.push({
        where: "SectionII",
        text: `${said.get("Kind") ?? ""}, ${said.get("Designation") ?? ""}`,
        why: WHY_UNREAD.noSuchClass,
      });
    for (const [name, text] of number === undefined ? [] : head.fields) {
      const first = fields.get(`Class${number ?? 0}.${name}`);
      if (first !== text)
        unread.push({
          where: `Class${number ?? 0}.${name}`,
          text,
          why: saidOtherwise(first ?? ""),
        });
    }
  }
}

/** The days of dealings in a class, and behind the last of them their totals. */
function readDealings(
  text: string,
  words: PublishedWords,
  section: "SectionII" | "SectionIII",
  { boxes, totals }: PurchaseReportBlock | SaleReportBlock,
  so: SoFar,
  gathered: Gathered,
): void {
  const behind = readDays(
    text,
    words,
    section === "SectionII" ? "SectionII.Purchase" : "SectionIII.Sale",
    boxes,
    so,
    gathered,
  );
  readTotals(behind, totals.flat(), section, so, gathered);
}

/** Days of dealings: day, number, method, then amounts of which the last is always there. @returns the text behind the last of them */
function readDays(
  text: string,
  { language }: PublishedWords,
  prefix: string,
  boxes: readonly Box<string>[],
  so: SoFar,
  gathered: Gathered,
): string {
  const [day, number, method] = (["date", "count", "text"] as const).map((format) => namesOf(boxes, format)[0] ?? "");
  const amounts = namesOf(boxes, "money");
  const money = amounts.map((_, index) => `(${MONEY})${index === amounts.length - 1 ? "" : "?"}`).join("\\s{0,9}");
  const line = new RegExp(
    `${ROW_NUMBER}\\s{0,9}(${DATE[language]})\\s{0,9}(${COUNT})\\s{0,9}([^\\d]{0,120}?)\\s{0,9}${money}(?=\\s|$)`,
    "gu",
  );
  let end = 0;
  let lines = 0;
  for (const match of text.matchAll(line)) {
    lines += 1;
    so.lines += 1;
    const [whole, , ...values] = match;
    [day, number, method, ...amounts].forEach((name, index) =>
      gathered.fields.set(`${prefix}${so.lines}.${name ?? ""}`, inLine(values[index] ?? "")),
    );
    end = match.index + whole.length;
  }
  const dated = [...text.matchAll(new RegExp(`${ROW_NUMBER}\\s*${DATE[language]}`, "gu"))].length;
  if (lines !== dated || lines === 0)
    gathered.unread.push({
      where: prefix,
      text: inLine(text).slice(0, 160),
      why: linesNotRead(dated, lines),
    });
  return text.slice(end);
}

function namesOf(boxes: readonly Box<string>[], format: FieldFormat): readonly string[] {
  return boxes.filter(({ field }) => field.format === format).map(({ field }) => field.name);
}

/** The counts and the amount of the totals, in their order: a set for each currency. */
function readTotals(
  text: string,
  boxes: readonly Box<string>[],
  section: "SectionII" | "SectionIII",
  so: SoFar,
  gathered: Gathered,
): void {
  const counts = namesOf(boxes, "count");
  const amount = namesOf(boxes, "money")[0] ?? "";
  const money = [...text.matchAll(new RegExp(MONEY, "gu"))].map(([found]) => found);
  const numbers = [...text.replace(new RegExp(MONEY, "gu"), " ").matchAll(new RegExp(COUNT, "gu"))].map(
    ([found]) => found,
  );
  if (money.length === 0 || numbers.length !== money.length * counts.length) {
    gathered.unread.push({
      where: `${prefixOf(section, "Total", so.totals)}${amount}`,
      text: inLine(text),
      why: expectedNumbersAndAmount(counts.length),
    });
    return;
  }
  money.forEach((paid, set) => {
    const prefix = prefixOf(section, "Total", so.totals);
    so.totals += 1;
    gathered.fields.set(prefix + amount, inLine(paid));
    counts.forEach((name, index) => gathered.fields.set(prefix + name, numbers[set * counts.length + index] ?? ""));
  });
}

/** Part B: what a mandate has come to. The moratorium stands once a class, with its first. */
function readMandate(
  text: string,
  words: PublishedWords,
  so: SoFar,
  { fields, unread }: Gathered,
  isFirst: boolean,
): void {
  const { language, purchases } = words;
  const say = saying(words);
  const boxes = purchases.block.mandate.lines;
  if (new RegExp(`^\\s*${say("notApplicable")}`, "u").test(text)) return;
  const prefix = prefixOf("SectionII", "Mandate", so.mandates);
  so.mandates += 1;
  const inWords = wordsForNumber(text, words);
  // The numbers of the form's own words go first: "2).", "(Note 2)", "(a) x 100".
  const plain = text.replace(inWords?.whole ?? "", " ").replace(/\d\)\.|\((?:Notes?|註)\s*\d+\)|x\s*100/gu, " ");
  const date = DATE[language];
  const until = new RegExp(`${say("moratoriumUntil")}\\s*(${date})`, "u").exec(plain);
  const withoutUntil = until === null ? plain : plain.replace(until[0], " ");
  const resolution = new RegExp(date, "u").exec(withoutUntil);
  const undated = withoutUntil.replace(new RegExp(date, "gu"), " ");
  const percents = [...undated.matchAll(new RegExp(`(?<![\\d.,])(${RATE})\\s*%`, "gu"))];
  const counts = [
    ...undated.replace(new RegExp(`(?<![\\d.,])${RATE}\\s*%`, "gu"), " ").matchAll(new RegExp(COUNT, "gu")),
  ].map(([found]) => found);
  const names = namesOf(boxes, "count").filter((name) => name !== inWords?.name);
  if (inWords !== null) fields.set(prefix + inWords.name, inWords.words);
  // No number at all is an empty box each; one of two could be either.
  if (counts.length === names.length || counts.length === 0)
    names.forEach((name, index) => fields.set(prefix + name, counts[index] ?? ""));
  else
    unread.push({
      where: `${prefix}Mandate`,
      text: inLine(text),
      why: expectedNumbers(names.length),
    });
  for (const name of namesOf(boxes, "percent")) {
    if (percents.length <= 1) fields.set(prefix + name, percents[0]?.[1] ?? "");
    else unread.push({ where: prefix + name, text: inLine(text), why: WHY_UNREAD.notOnePercentage });
  }
  for (const { field } of boxes) {
    if (field.format !== "date") continue;
    const isMoratorium = field.from === "moratorium";
    if (!isMoratorium || isFirst)
      fields.set(prefix + field.name, inLine((isMoratorium ? until : resolution)?.[0] ?? ""));
  }
}

/** Words in the place of what was bought under a mandate: `Note 1 & 2`. Null for a number, or nothing. */
function wordsForNumber(
  text: string,
  words: PublishedWords,
): { readonly name: string; readonly words: string; readonly whole: string } | null {
  const lines = words.purchases.block.mandate.lines;
  const at = lines.findIndex(({ field }) => field.from === "purchased");
  const [line, next] = [lines[at], lines[at + 1]];
  if (line === undefined || next === undefined) return null;
  const say = saying(words);
  const found = new RegExp(`${say(line.label)}[^\\S\\n]*(\\p{L}[^\\n]{0,60}?)\\s*${say(next.label)}`, "u").exec(text);
  return found === null ? null : { name: line.field.name, words: inLine(found[1] ?? ""), whole: found[1] ?? "" };
}
