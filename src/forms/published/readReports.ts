import { expectedNumbers, expectedNumbersAndAmount, linesNotRead, saidOtherwise, WHY_UNREAD } from "./unreadWords";
import type { FieldFormat } from "../field";
import type { Box } from "../form";
import { STATEMENT_FIELD } from "../returnFields";
import { type FormWord, wordIn } from "../words";
import { COUNT, DATE, MONEY, RATE, ROW_NUMBER } from "./figurePatterns";
import { firstOf, inLine, pattern } from "./foldedText";
import type { Gathered, PublishedReturn } from "./publishedReturn";
import { type PublishedWords, saying } from "./publishedWords";
import { classHeads } from "./readClasses";

type Found = PublishedReturn["reports"]["SectionII"];

/** Section II. Its figures are recognised by kind and order: labels of wrapped cells stand before, behind and around them. */
export function readPurchaseReport(section: string, words: PublishedWords, gathered: Gathered): Found {
  const say = saying(words);
  const { block } = words.purchases;
  const table = firstOf(section, [say(block.heading)]);
  if (table === null) return saysNotApplicable(section, words, block.applies);
  repeatedLabels(section, words, gathered);
  const additional = firstOf(section, [say(block.mandate.heading)], table.end);
  const days = section.slice(table.end, additional?.start);
  const last = readDays(days, words, "SectionII.Purchase", block.boxes, gathered);
  readTotals(last, block.totals.flat(), "SectionII.", gathered);
  const confirmation = readStatement(section, words, gathered);
  if (additional === null) gathered.unread.push({ where: "SectionII", text: "", why: WHY_UNREAD.noPartB });
  else readMandate(section.slice(additional.end, confirmation), words, gathered);
  return "report";
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
  const last = readDays(section.slice(table.end), words, "SectionIII.Sale", block.boxes, gathered);
  readTotals(last, block.totals.flat(), "SectionIII.", gathered);
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
    const number = [1, 2, 3, 4, 5, 6, 7, 8, 9].find(
      (each) =>
        fields.get(`Class${each}.Kind`) === said.get("Kind") &&
        fields.get(`Class${each}.Designation`) === said.get("Designation"),
    );
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

/** Days of dealings, over the tables of all classes: day, number, method, then amounts of which the last is always there. @returns the text behind the last of them */
function readDays(
  text: string,
  { language }: PublishedWords,
  prefix: string,
  boxes: readonly Box<string>[],
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
    const [whole, , ...values] = match;
    [day, number, method, ...amounts].forEach((name, index) =>
      gathered.fields.set(`${prefix}${lines}.${name ?? ""}`, inLine(values[index] ?? "")),
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

/** The counts and the amount of the totals, in their order. */
function readTotals(text: string, boxes: readonly Box<string>[], prefix: string, gathered: Gathered): void {
  const counts = namesOf(boxes, "count");
  const amount = namesOf(boxes, "money")[0] ?? "";
  const money = [...text.matchAll(new RegExp(MONEY, "gu"))].map(([found]) => found);
  const numbers = [...text.replace(new RegExp(MONEY, "gu"), " ").matchAll(new RegExp(COUNT, "gu"))].map(
    ([found]) => found,
  );
  if (money.length !== 1 || numbers.length !== counts.length) {
    gathered.unread.push({
      where: `${prefix}${amount}`,
      text: inLine(text),
      why: expectedNumbersAndAmount(counts.length),
    });
    return;
  }
  gathered.fields.set(prefix + amount, inLine(money[0] ?? ""));
  counts.forEach((name, index) => gathered.fields.set(prefix + name, numbers[index] ?? ""));
}

/** Part B: what the mandate has come to. */
function readMandate(text: string, words: PublishedWords, { fields, unread }: Gathered): void {
  const { language, purchases } = words;
  const say = saying(words);
  const boxes = purchases.block.mandate.lines;
  if (new RegExp(`^\\s*${say("notApplicable")}`, "u").test(text)) return;
  // The numbers of the form's own words go first: "2).", "(Note 2)", "(a) x 100".
  const plain = text.replace(/\d\)\.|\((?:Notes?|註)\s*\d+\)|x\s*100/gu, " ");
  const date = DATE[language];
  const until = new RegExp(`${say("moratoriumUntil")}\\s*(${date})`, "u").exec(plain);
  const withoutUntil = until === null ? plain : plain.replace(until[0], " ");
  const resolution = new RegExp(date, "u").exec(withoutUntil);
  const undated = withoutUntil.replace(new RegExp(date, "gu"), " ");
  const percents = [...undated.matchAll(new RegExp(`(?<![\\d.,])(${RATE})\\s*%`, "gu"))];
  const counts = [
    ...undated.replace(new RegExp(`(?<![\\d.,])${RATE}\\s*%`, "gu"), " ").matchAll(new RegExp(COUNT, "gu")),
  ].map(([found]) => found);
  const names = namesOf(boxes, "count");
  // No number at all is an empty box each; one of two could be either.
  if (counts.length === names.length || counts.length === 0)
    names.forEach((name, index) => fields.set(`SectionII.${name}`, counts[index] ?? ""));
  else
    unread.push({
      where: "SectionII.Mandate",
      text: inLine(text),
      why: expectedNumbers(names.length),
    });
  for (const name of namesOf(boxes, "percent")) {
    if (percents.length <= 1) fields.set(`SectionII.${name}`, percents[0]?.[1] ?? "");
    else unread.push({ where: `SectionII.${name}`, text: inLine(text), why: WHY_UNREAD.notOnePercentage });
  }
  for (const { field } of boxes) {
    if (field.format === "date")
      fields.set(`SectionII.${field.name}`, inLine((field.from === "moratorium" ? until : resolution)?.[0] ?? ""));
  }
}
