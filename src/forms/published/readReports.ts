import { wordIn, type WordKey } from "../words";
import { COUNT, DATE, MONEY, RATE, ROW_NUMBER } from "./figurePatterns";
import { firstOf, inLine, pattern } from "./foldedText";
import type { Gathered, PublishedReturn } from "./publishedReturn";
import type { PublishedWords } from "./publishedWords";
import { classHeads } from "./readClasses";

type Found = PublishedReturn["reports"]["SectionII"];

/** Section II. Its figures are told apart by kind and order: labels of wrapped cells stand before, behind and around them. */
export function readPurchaseReport(section: string, words: PublishedWords, gathered: Gathered): Found {
  const { form, language } = words;
  const say = (key: WordKey): string => pattern(wordIn(language, key));
  const table = firstOf(section, [say(`${form}.sectionII.a`)]);
  if (table === null) return saysNotApplicable(section, say(`${form}.sectionII.applies`), say);
  repeatedLabels(section, words, gathered);
  const additional = firstOf(section, [say(`${form}.sectionII.b`)], table.end);
  const last = readDays(
    section.slice(table.end, additional?.start),
    words,
    { prefix: "SectionII.Purchase", amount: "Paid" },
    gathered,
  );
  const names = form === "ff304" ? ["TotalNumber"] : ["TotalNumber", "ForCancellation", "ForTreasury"];
  readTotals(last, names, "TotalPaid", "SectionII.", gathered);
  const confirmation = readStatement(section, words, gathered);
  if (additional === null) gathered.unread.push({ where: "SectionII", text: "", why: "Part B was not found" });
  else readMandate(section.slice(additional.end, confirmation), words, gathered);
  return "report";
}

/** The date of the Explanatory Statement in the confirmation; "" where the form shows its place only. @returns where the confirmation begins */
function readStatement(
  section: string,
  { form, language }: PublishedWords,
  { fields, unread }: Gathered,
): number | undefined {
  const [before = "", after = ""] = wordIn(language, `${form}.sectionII.statement`).split("{date}");
  const date = new RegExp(
    `${pattern(before.slice(-12))}\\s*(?:(${DATE[language]})|${pattern(wordIn(language, "blank.date"))})\\s*${pattern(after.slice(0, 12))}`,
    "u",
  ).exec(section);
  if (date === null)
    unread.push({
      where: "SectionII.ExplanatoryStatement",
      text: "",
      why: "no date of the Explanatory Statement found",
    });
  else fields.set("SectionII.ExplanatoryStatement", inLine(date[1] ?? ""));
  return firstOf(section, [pattern(before.slice(0, 40))])?.start ?? date?.index;
}

/** Section III, FF305 alone. */
export function readSaleReport(section: string, words: PublishedWords, gathered: Gathered): Found {
  const say = (key: WordKey): string => pattern(wordIn(words.language, key));
  const table = firstOf(section, [say("ff305.sectionIII.a")]);
  if (table === null) return saysNotApplicable(section, say("ff305.sectionIII.applies"), say);
  repeatedLabels(section, words, gathered);
  const last = readDays(section.slice(table.end), words, { prefix: "SectionIII.Sale", amount: "Received" }, gathered);
  readTotals(last, ["TotalNumber"], "TotalReceived", "SectionIII.", gathered);
  return "report";
}

function saysNotApplicable(section: string, applies: string, say: (key: WordKey) => string): Found {
  return firstOf(section, [`${applies}\\s*${say("notApplicable")}`]) === null ? "not found" : "not applicable";
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
        why: "Section I has no such class",
      });
    for (const [name, text] of number === undefined ? [] : head.fields) {
      const first = fields.get(`Class${number ?? 0}.${name}`);
      if (first !== text)
        unread.push({
          where: `Class${number ?? 0}.${name}`,
          text,
          why: `a later section says so, Section I says "${first ?? ""}"`,
        });
    }
  }
}

/** Days of dealings, over the tables of all classes. @returns the text behind the last of them */
function readDays(
  text: string,
  { language }: PublishedWords,
  { prefix, amount }: { readonly prefix: string; readonly amount: string },
  gathered: Gathered,
): string {
  const day = new RegExp(
    `${ROW_NUMBER}\\s*(${DATE[language]})\\s*(${COUNT})\\s*([^\\d]{0,120}?)\\s*(${MONEY})?\\s*(${MONEY})?\\s*(${MONEY})(?=\\s|$)`,
    "gu",
  );
  let end = 0;
  let number = 0;
  for (const match of text.matchAll(day)) {
    number += 1;
    const [whole, , date = "", count = "", method = "", first, second, total = ""] = match;
    const name = `${prefix}${number}.`;
    const boxes = {
      Date: date,
      Number: count,
      Method: method,
      Highest: first ?? "",
      Lowest: second ?? "",
      [amount]: total,
    };
    for (const [box, value] of Object.entries(boxes)) gathered.fields.set(name + box, inLine(value));
    end = match.index + whole.length;
  }
  const dated = [...text.matchAll(new RegExp(`${ROW_NUMBER}\\s*${DATE[language]}`, "gu"))].length;
  if (number !== dated || number === 0)
    gathered.unread.push({
      where: prefix,
      text: inLine(text).slice(0, 160),
      why: `${dated} dated lines, ${number} of them read`,
    });
  return text.slice(end);
}

/** The counts and the amount of the totals, in their order. */
function readTotals(text: string, counts: readonly string[], amount: string, prefix: string, gathered: Gathered): void {
  const money = [...text.matchAll(new RegExp(MONEY, "gu"))].map(([found]) => found);
  const numbers = [...text.replace(new RegExp(MONEY, "gu"), " ").matchAll(new RegExp(COUNT, "gu"))].map(
    ([found]) => found,
  );
  if (money.length !== 1 || numbers.length !== counts.length) {
    gathered.unread.push({
      where: `${prefix}${amount}`,
      text: inLine(text),
      why: `expected ${counts.length} numbers and one amount`,
    });
    return;
  }
  gathered.fields.set(prefix + amount, inLine(money[0] ?? ""));
  counts.forEach((name, index) => gathered.fields.set(prefix + name, numbers[index] ?? ""));
}

/** Part B: what the mandate has come to. */
function readMandate(text: string, words: PublishedWords, { fields, unread }: Gathered): void {
  const { form, language } = words;
  if (new RegExp(`^\\s*${pattern(wordIn(language, "notApplicable"))}`, "u").test(text)) return;
  // The numbers of the form's own words go first: "2).", "(Note 2)", "(a) x 100".
  const plain = text.replace(/\d\)\.|\((?:Notes?|註)\s*\d+\)|x\s*100/gu, " ");
  const date = DATE[language];
  const until = new RegExp(`${pattern(wordIn(language, "moratoriumUntil"))}\\s*(${date})`, "u").exec(plain);
  const withoutUntil = until === null ? plain : plain.replace(until[0], " ");
  const resolution = new RegExp(date, "u").exec(withoutUntil);
  const undated = withoutUntil.replace(new RegExp(date, "gu"), " ");
  const percents = [...undated.matchAll(new RegExp(`(?<![\\d.,])(${RATE})\\s*%`, "gu"))];
  const counts = [
    ...undated.replace(new RegExp(`(?<![\\d.,])${RATE}\\s*%`, "gu"), " ").matchAll(new RegExp(COUNT, "gu")),
  ].map(([found]) => found);
  const names = form === "ff304" ? ["Mandate.Purchased"] : ["Mandate.Authorised", "Mandate.Purchased"];
  // No number at all is an empty box each; one of two could be either.
  if (counts.length === names.length || counts.length === 0)
    names.forEach((name, index) => fields.set(`SectionII.${name}`, counts[index] ?? ""));
  else
    unread.push({
      where: "SectionII.Mandate",
      text: inLine(text),
      why: `expected ${names.length === 1 ? "one number" : "two numbers"}`,
    });
  if (percents.length <= 1) fields.set("SectionII.Mandate.Percent", percents[0]?.[1] ?? "");
  else unread.push({ where: "SectionII.Mandate.Percent", text: inLine(text), why: "expected one percentage" });
  if (form === "ff304") return;
  fields.set("SectionII.Mandate.ResolutionDate", inLine(resolution?.[0] ?? ""));
  fields.set("SectionII.Moratorium", inLine(until?.[0] ?? ""));
}
