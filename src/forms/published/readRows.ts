import { categoryNames } from "../categories";
import { wordIn, type WordKey } from "../words";
import { COUNT, DATE, MONEY, RATE, ROW_NUMBER } from "./figurePatterns";
import { inLine, pattern, squeeze } from "./foldedText";
import type { Gathered } from "./publishedReturn";
import type { PublishedWords } from "./publishedWords";

/** The lines of a class's table, or of Part B. */
interface RowList {
  readonly prefix: string;
  readonly list: "events" | "uncancelled";
}

/** A number, a percentage: either may be missing, the sign never is. A whole number in front of a bare sign is the number. */
const FRONT = `(?:(${COUNT})\\s*)?(?:(${RATE})\\s*)?%`;

/**
 * The boxes of a row beside its words, in their order. Every row prints at least one percent sign, by which its figures are known. Treasury shares stand on
 * the line of that sign: a number on the next one begins the detail ("175,435 American depository shares").
 */
const FIGURES: Readonly<
  Record<"ff304" | "ff305" | "partB", { readonly names: readonly string[]; readonly pattern: string }>
> = {
  ff304: {
    names: ["Issued", "Percent", "Price", "MarketPrice", "Discount"],
    pattern: `${FRONT}(?:\\s*(${MONEY}))?(?:\\s*(${MONEY}))?\\s*(?:(${RATE})\\s*)?%`,
  },
  ff305: {
    names: ["Issued", "Percent", "Treasury", "Price"],
    pattern: `${FRONT}(?:[^\\S\\n]*(${COUNT}))?(?:\\s*(${MONEY}))?`,
  },
  partB: { names: ["Shares", "Percent", "Price"], pattern: `${FRONT}(?:\\s*(${MONEY}))?` },
};

/**
 * Reads numbered lines. The words of a line stand around its figures as the cells were copied: figures behind the day (a table with tabs), behind the
 * category, or in the middle of it, where a wrapped category is set beside figures centred in their boxes. Then its first words come before the number.
 */
export function readRows(text: string, words: PublishedWords, { prefix, list }: RowList, gathered: Gathered): void {
  const { names, pattern: figures } = FIGURES[list === "uncancelled" ? "partB" : words.form];
  const date = new RegExp(`${pattern(wordIn(words.language, "dateOfChanges"))}\\s*(${DATE[words.language]})`, "u");
  const numbers = rowNumbers(text);
  let before = withoutHeadings(text.slice(0, numbers[0]?.start ?? 0), words);
  numbers.forEach(({ end }, index) => {
    const name = `${prefix}${index + 1}`;
    const row = text.slice(end, numbers[index + 1]?.start ?? text.length);
    const day = date.exec(row);
    if (day === null) {
      gathered.unread.push({ where: name, text: inLine(row), why: "no date of changes found" });
      before = "";
      return;
    }
    const front = row.slice(0, day.index);
    const behind = row.slice(day.index + day[0].length);
    const found = new RegExp(`^\\s*${figures}`, "u").exec(behind);
    const within = found === null ? new RegExp(figures, "u").exec(front) : null;
    const said =
      within === null
        ? `${before} ${front}`
        : `${before} ${front.slice(0, within.index)} ${front.slice(within.index + within[0].length)}`;
    gathered.fields.set(`${name}.Date`, inLine(day[1] ?? ""));
    readWords(said, words, name, gathered);
    const boxes = found ?? within;
    if (boxes === null) gathered.unread.push({ where: name, text: inLine(row), why: "no figures found" });
    else names.forEach((box, at) => gathered.fields.set(`${name}.${box}`, inLine(boxes[at + 1] ?? "")));
    before = withoutHeadings(found === null ? behind : behind.slice(found[0].length), words);
  });
  if (/\d/.test(before))
    gathered.unread.push({ where: prefix, text: inLine(before).slice(0, 120), why: "belongs to no line" });
}

/** The words of its columns, by which a table that goes on over the page begins again. */
const COLUMN_WORDS: Readonly<Record<PublishedWords["form"], readonly WordKey[]>> = {
  ff304: [
    "ff304.column.events",
    "ff304.column.issued",
    "ff304.column.percent",
    "ff304.column.price",
    "ff304.column.marketPrice",
    "ff304.column.discount",
  ],
  ff305: [
    "ff305.column.events",
    "ff305.column.changesIssued",
    "ff305.column.issued",
    "ff305.column.percent",
    "ff305.column.changesTreasury",
    "ff305.column.treasury",
    "ff305.column.price",
    "ff305.column.total",
  ],
};

/** What stands between two lines, without a table's title and headings repeated there. */
function withoutHeadings(between: string, { form, language }: PublishedWords): string {
  const continued = new RegExp(`^.*${pattern(wordIn(language, "continued"))}`, "su");
  const headings = COLUMN_WORDS[form].map((key) => pattern(wordIn(language, key))).join("|");
  return between.replace(continued, "").replace(new RegExp(`^\\s*(?:(?:${headings})\\s*)+`, "u"), "");
}

/** The numbers of lines, 1, 2, 3 and so on; a number out of turn is a word of some detail. */
function rowNumbers(text: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const match of text.matchAll(new RegExp(ROW_NUMBER, "gu"))) {
    if (match[1] === String(found.length + 1)) found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** The category is one of the pick-list; what follows it is the detail. */
function readWords(said: string, { language }: PublishedWords, name: string, gathered: Gathered): void {
  const squeezed = squeeze(said);
  const category = [...categoryNames(language)]
    .sort((a, b) => b.length - a.length)
    .find((each) => squeezed.startsWith(squeeze(each)));
  if (category === undefined)
    gathered.unread.push({ where: `${name}.Category`, text: inLine(said), why: "no category of the form's list" });
  else {
    gathered.fields.set(`${name}.Category`, category);
    gathered.fields.set(`${name}.Detail`, inLine(said.trim().replace(new RegExp(`^${pattern(category)}`, "u"), "")));
  }
}
