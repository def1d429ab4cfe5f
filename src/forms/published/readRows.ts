import { WHY_UNREAD } from "./unreadWords";
import { categoryNames } from "../categories";
import type { Field, FieldFormat } from "../field";
import { COUNT, DATE, MONEY, RATE, ROW_NUMBER } from "./figurePatterns";
import { inLine, pattern, squeeze } from "./foldedText";
import { inUnits } from "../../shares/values/inUnits";
import type { Gathered } from "./publishedReturn";
import { type PublishedWords, saying } from "./publishedWords";

/** The lines of a class's table, or of Part B. */
interface RowList {
  readonly prefix: string;
  /** The fields beside the words of a row, in the order of their columns. */
  readonly fields: readonly Field<string>[];
}

/**
 * The figures of a row. Every row prints at least one percent sign, by which they are known; a whole number in front of a bare sign is the number. A count
 * further on stands on the line of that sign: a number on the next one begins the detail ("175,435 American depository shares").
 */
function figuresOf(fields: readonly Field<string>[]): string {
  return fields.map(({ format }, index) => figureOf(format, index, fields[0]?.format === "count")).join("");
}

/** A figure with the space between it and the one before. The first count has its space behind it, so that none is matched without it. */
function figureOf(format: FieldFormat, index: number, beginsWithCount: boolean): string {
  switch (format) {
    case "count":
      return index === 0 ? `(?:(${COUNT})\\s*)?` : `(?:[^\\S\\n]*(${COUNT}))?`;
    case "percent":
      return `${index === 0 || (index === 1 && beginsWithCount) ? "" : "\\s*"}(?:(${RATE})\\s*)?%`;
    case "money":
      return `(?:\\s*(${MONEY}))?`;
    case "date":
    case "text":
      return "(?:)()";
  }
}

/**
 * Reads numbered lines. The words of a line stand around its figures as the cells were copied: figures behind the day (a table with tabs), behind the
 * category, or in the middle of it, where a wrapped category is set beside figures centred in their boxes. Then its first words come before the number.
 */
export function readRows(text: string, words: PublishedWords, { prefix, fields }: RowList, gathered: Gathered): void {
  const figures = figuresOf(fields);
  const date = new RegExp(`${saying(words)("dateOfChanges")}\\s*(${DATE[words.language]})`, "u");
  const numbers = rowNumbers(text);
  let before = withoutHeadings(text.slice(0, numbers[0]?.start ?? 0), words);
  numbers.forEach(({ end }, index) => {
    const name = `${prefix}${index + 1}`;
    const row = text.slice(end, numbers[index + 1]?.start ?? text.length);
    const day = date.exec(row);
    if (day === null) {
      gathered.unread.push({ where: name, text: inLine(row), why: WHY_UNREAD.noDate });
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
    if (boxes === null) gathered.unread.push({ where: name, text: inLine(row), why: WHY_UNREAD.noFigures });
    else fields.forEach((field, at) => gathered.fields.set(`${name}.${field.name}`, inLine(boxes[at + 1] ?? "")));
    before = withoutHeadings(found === null ? behind : behind.slice(found[0].length), words);
  });
  if (/\d/.test(before))
    gathered.unread.push({ where: prefix, text: inLine(before).slice(0, 120), why: WHY_UNREAD.noLine });
}

/** What stands between two lines, without a table's title and headings, by which a table that goes on over the page begins again. */
function withoutHeadings(between: string, words: PublishedWords): string {
  const say = saying(words);
  const continued = new RegExp(`^.*${say("continued")}`, "su");
  const headings = words.classes.table.headings.map(({ word }) => say(word)).join("|");
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
  const category = categoryNames(language)
    .flatMap((each) => [each, inUnits(each, language)])
    .sort((a, b) => b.length - a.length)
    .find((each) => squeezed.startsWith(squeeze(each)));
  if (category === undefined)
    gathered.unread.push({ where: `${name}.Category`, text: inLine(said), why: WHY_UNREAD.noCategory });
  else {
    gathered.fields.set(`${name}.Category`, category);
    gathered.fields.set(`${name}.Detail`, inLine(said.trim().replace(new RegExp(`^${pattern(category)}`, "u"), "")));
  }
}
