import { MONTH_PARTS, type MonthPart } from "../../../shares/month/monthParts";
import type { Words } from "../../../shares/values/finding";
import type { MonthlyBlock, PartBlock } from "../../monthly/monthlyForm";
import { PART_TOTAL_FIELDS } from "../../monthly/monthlyFieldTable";
import { FF301 } from "../../words/ff301";
import { COUNT, MONEY } from "../figurePatterns";
import { firstOf, inLine, pattern, squeeze } from "../foldedText";
import { countOf, isNamed } from "../publishedClosing";
import { WHY_UNREAD } from "../unreadWords";
import { type ClassText, classTexts } from "./classTexts";
import type { PartTotals } from "./figuresOfLine";
import type { PartsReader } from "./partsReader";
import { readLines } from "./readLines";

const NO_LINES: Words = {
  en: "neither lines nor the words Not applicable were found",
  "zh-Hant": "找不到任何項目，亦找不到「不適用」",
};

/**
 * Parts A to E of Section III, line by line, and what they come to.
 * @param section its text, cells parted by tabs
 * @returns the beginnings of the names of fields that the return says do not apply: `Class1.PartA`
 */
export function readParts(section: string, reader: PartsReader): readonly string[] {
  const { gathered, classes, edition, say } = reader;
  readGrandTotals(section, reader);
  const absent: string[] = [];
  const all = grandTotalsStart(section);
  let from = 0;
  const starts = MONTH_PARTS.map((part) => {
    // The brackets of a heading have a full stop behind them, those of a column none.
    const found = firstOf(section, [`(?<![\\w(])\\(${part}\\)\\s?\\.`], from);
    if (found !== null) from = found.end;
    return found;
  });
  MONTH_PARTS.forEach((part, at) => {
    const own = starts[at] ?? null;
    if (own === null) {
      gathered.unread.push({ where: `Part${part}`, text: "", why: NO_LINES });
      return;
    }
    const next = starts.slice(at + 1).find((each) => each !== null);
    const text = section.slice(own.end, next?.start ?? (all >= own.end ? all : undefined));
    const block = edition.blocks.find((each): each is PartBlock => isPart(each) && each.part === part);
    const hasLines = /(?<![\w(])1\)\./u.test(text);
    if (block !== undefined && hasLines) absent.push(...readPart(text, block, reader));
    else if (new RegExp(say("notApplicable"), "u").test(text))
      absent.push(...classes.map((_, index) => `Class${index + 1}.Part${part}`));
    else gathered.unread.push({ where: `Part${part}`, text: "", why: NO_LINES });
  });
  return absent;
}

function isPart(block: MonthlyBlock): block is PartBlock {
  return block.kind === "part";
}

/** The lines of a part class by class. @returns the classes that have none */
function readPart(text: string, block: PartBlock, reader: PartsReader): readonly string[] {
  const { classes, say, gathered } = reader;
  const { part } = block;
  const heads = classTexts(text, say);
  // A return of one class may leave its labels out of a part.
  const blocks = heads.length > 0 ? heads : classes.length === 1 ? classes.map((of) => ({ ...of, rest: text })) : [];
  if (blocks.length === 0) gathered.unread.push({ where: `Part${part}`, text: "", why: WHY_UNREAD.noClass });
  if (part === "A") readFunds(text, blocks, reader);
  const met = new Set<number>();
  for (const of of blocks) {
    const index = classOf(of, classes);
    if (index < 0) {
      gathered.unread.push({
        where: `Part${part}`,
        text: inLine(`${of.kind} ${of.designation}`),
        why: WHY_UNREAD.noSuchClass,
      });
      continue;
    }
    met.add(index);
    const prefix = `Class${index + 1}.Part${part}`;
    const totals = readTotals(text, part, index, reader);
    readLines(linesOf(of.rest, part), { block, prefix, totals, ...reader });
  }
  return classes.flatMap((_, index) =>
    met.has(index) || blocks.length === 0 ? [] : [`Class${index + 1}.Part${part}`],
  );
}

/** `Total funds raised during the month from exercise of options: HKD 11,726`, once for each class that has options. */
function readFunds(text: string, blocks: readonly ClassText[], { say, classes, gathered }: PartsReader): void {
  const found = [...text.matchAll(new RegExp(`(?:${say(FF301.funds)})[^\\S\\n]*(${MONEY}|${COUNT})?`, "gu"))].map(
    ([, amount = ""]) => inLine(amount),
  );
  if (found.length !== blocks.length) return;
  blocks.forEach((of, at) =>
    gathered.fields.set(`Class${classOf(of, classes) + 1}.PartA.${PART_TOTAL_FIELDS.Funds.name}`, found[at] ?? ""),
  );
}

function classOf(of: ClassText, classes: readonly ClassText[]): number {
  const named = ({ kind, designation }: ClassText): string =>
    squeeze(kind + (isNamed(designation) ? designation : "")).toLowerCase();
  const found = classes.findIndex((each) => named(each) === named(of));
  return found < 0 && classes.length === 1 ? 0 : found;
}

/** The text of the lines: up to the totals, or to remarks. */
function linesOf(text: string, part: MonthPart): string {
  const ends = [
    lineWith(text, new RegExp(`\\(${part}${part}[12]\\)`, "u")),
    lineWith(text, new RegExp(`(?<=\\n)[^\\n\\d(]{0,24}\\s${part}\\s?\\([^()\\n]{1,120}\\)\\s?:`, "u")),
    new RegExp(`(?:Total|總[數額])\\s*${part}\\s*\\(`, "u").exec(text)?.index ?? -1,
    /(?<=\n)[^\S\n]{0,9}(?:Remarks?|備註)\s?[:：]?/u.exec(text)?.index ?? -1,
    new RegExp(pattern(FF301.funds.en.text), "u").exec(text)?.index ?? -1,
  ];
  return text.slice(0, Math.min(text.length, ...ends.filter((end) => end >= 0)));
}

/** Where the line begins that holds a mark; −1 where none does. */
function lineWith(text: string, mark: RegExp): number {
  const found = mark.exec(text)?.index ?? -1;
  return found < 0 ? -1 : text.lastIndexOf("\n", found) + 1;
}

/** `Total E (WVR ordinary shares A): -242,852`; from June 2024 `Increase in issued shares (excluding treasury shares): Ordinary shares (CC1)`. */
function readTotals(text: string, part: MonthPart, index: number, reader: PartsReader): PartTotals {
  const { classes, gathered, edition } = reader;
  const prefix = `Class${index + 1}.Part${part}.`;
  const total = (patterns: readonly string[], name: string): bigint | null => {
    const found = ofClass(text, patterns, index, classes);
    if (found === null) return null;
    gathered.fields.set(prefix + name, found);
    return found === "" ? 0n : countOf(found);
  };
  if (!edition.rules.hasTreasury)
    return {
      issued: total([`${part}\\s*\\(\\s*{class}\\s*\\)\\s*:`], PART_TOTAL_FIELDS.NewShares.name),
      treasury: null,
    };
  const issued = total([`{class}\\s*\\(${part}${part}1\\)`], PART_TOTAL_FIELDS.NewShares.name);
  const treasury = total([`{class}\\s*\\(${part}${part}2\\)`], PART_TOTAL_FIELDS.TreasuryShares.name);
  return { issued, treasury };
}

/** The count behind words with the name of a class in them; null where there are none. */
function ofClass(
  text: string,
  patterns: readonly string[],
  index: number,
  classes: readonly ClassText[],
): string | null {
  const own = classes[index];
  if (own === undefined) return null;
  const name = pattern(isNamed(own.designation) ? `${own.kind} ${own.designation}` : own.kind);
  for (const each of patterns) {
    const found = new RegExp(`${each.replace("{class}", `(?:${name})`)}\\s*:?[^\\S\\n]*(${COUNT})?`, "u").exec(text);
    if (found !== null) return found[1] ?? "";
  }
  return null;
}

function grandTotalsStart(section: string): number {
  return lineWith(section, /AA1[^\n]{0,12}EE1|A\s?(?:to|至)\s?E\s?\)/u);
}

/** What all parts come to. */
function readGrandTotals(section: string, { classes, gathered, edition, say }: PartsReader): void {
  const [before = "", after = ""] = say(FF301.grandTotal).split("\\{\\s*c\\s*l\\s*a\\s*s\\s*s\\s*\\}");
  classes.forEach((_, index) => {
    const put = (patterns: readonly string[], name: string): void => {
      const found = ofClass(section, patterns, index, classes);
      if (found !== null) gathered.fields.set(`Class${index + 1}.${name}`, found);
    };
    if (edition.rules.hasTreasury) {
      put(["AA1[^\\n]{0,12}EE1\\s*\\)\\s*[:：]?[^\\d]{0,120}?{class}"], PART_TOTAL_FIELDS.NewShares.name);
      put(["AA2[^\\n]{0,12}EE2\\s*\\)\\s*[:：]?[^\\d]{0,120}?{class}"], PART_TOTAL_FIELDS.TreasuryShares.name);
    } else put([`${before}\\s*{class}\\s*${after}`], PART_TOTAL_FIELDS.NewShares.name);
  });
}
