import { expectedDayAnd, WHY_UNREAD } from "./unreadWords";
import type { Box, ClassLabels } from "../form";
import type { BalanceValue } from "../returnValues";
import type { FormWord } from "../words";
import { COUNT, DATE } from "./figurePatterns";
import { firstOf, inLine } from "./foldedText";
import type { Gathered } from "./publishedReturn";
import { readRows } from "./readRows";
import { type PublishedWords, saying } from "./publishedWords";

/** The label lines of a class, wherever they stand. */
export interface ClassHead {
  readonly start: number;
  readonly end: number;
  readonly firstLabel: "label.kind" | "label.designation";
  readonly fields: readonly (readonly [
    name: "Kind" | "Designation" | "Listed" | "StockCode" | "Description" | "MultiCounter",
    text: string,
  ])[];
}

/** Every set of class label lines between two places of the text. */
export function classHeads(text: string, words: PublishedWords, from: number, to: number): readonly ClassHead[] {
  const say = saying(words);
  const listed = [...new Set([words.classes.labels, words.purchases.block.labels].flatMap(labelsOfListed))]
    .map(say)
    .join("|");
  const labels = `${say("label.kind")}|${say("label.designation")}`;
  const yesNo = `${say("yes")}|${say("no")}`;
  const head = new RegExp(
    `(?<![\\w.])\\d+\\.\\s*(${labels})(.{0,120}?)(?:${labels})(.{0,120}?)(?:${listed})\\s*(${yesNo})`,
    "gsu",
  );
  const isKind = new RegExp(`^(?:${say("label.kind")})$`, "u");
  const heads: ClassHead[] = [];
  head.lastIndex = from;
  for (let match = head.exec(text); match !== null && match.index < to; match = head.exec(text)) {
    const [, label = "", first = "", second = "", isListed = ""] = match;
    const end = match.index + match[0].length;
    heads.push({
      start: match.index,
      end,
      firstLabel: isKind.test(label) ? "label.kind" : "label.designation",
      fields: [
        ["Kind", inLine(first)],
        ["Designation", inLine(second)],
        ["Listed", inLine(isListed)],
        ...codes(text.slice(end, to), words),
      ],
    });
  }
  return heads;
}

function labelsOfListed({ lines }: ClassLabels): readonly FormWord[] {
  return lines.flat().flatMap(({ field, label }) => (field.from === "listed" ? [label] : []));
}

/** Stock code, description and second counter, which follow the first line of labels. A description is as long as its line. */
function codes(rest: string, words: PublishedWords): ClassHead["fields"] {
  const say = saying(words);
  const { classes, purchases } = words;
  const label = [say("label.stockCode"), say("ff305.stockCode")].join("|");
  const code = new RegExp(`^\\s*(?:${label})\\s*(\\d*)\\s*${say("label.description")}`, "u").exec(rest);
  if (code === null) return [];
  const tableHeadings = [
    ...classes.table.headings.slice(0, 1).map(({ word }) => word),
    classes.opening.label,
    purchases.block.heading,
    ...(classes.heading === null ? [] : [classes.heading]),
  ].map(say);
  const end = firstOf(rest, [say("label.multiCounter"), ...tableHeadings, "\\n"], code[0].length)?.start ?? rest.length;
  const counter = new RegExp(
    `^\\s*${say("label.multiCounter")}\\s*(.{1,40}?)\\s*${say("label.description")}`,
    "su",
  ).exec(rest.slice(end));
  return [
    ["StockCode", code[1] ?? ""],
    ["Description", inLine(rest.slice(code[0].length, end))],
    ["MultiCounter", inLine(counter?.[1] ?? "")],
  ];
}

/** Section I: the blocks of all classes. @returns where the last of them began, and which label came first */
export function readClasses(
  text: string,
  words: PublishedWords,
  end: number,
  gathered: Gathered,
): { readonly classes: number; readonly firstLabel: ClassHead["firstLabel"] } {
  const heads = classHeads(text, words, 0, end);
  heads.forEach((head, index) => {
    const prefix = `Class${index + 1}.`;
    for (const [name, value] of head.fields) gathered.fields.set(prefix + name, value);
    readTable(text.slice(head.end, heads[index + 1]?.start ?? end), words, prefix, gathered);
  });
  return { classes: heads.length, firstLabel: heads[0]?.firstLabel ?? "label.kind" };
}

/** Opening balance, lines, closing balance, and Part B where the form has it. */
function readTable(block: string, words: PublishedWords, prefix: string, gathered: Gathered): void {
  const say = saying(words);
  const { opening: first, events, closing: last, uncancelled } = words.classes;
  const opening = firstOf(block, [say(first.label)]);
  const closing = firstOf(block, [say(last.label)], opening?.end ?? 0);
  if (opening === null || closing === null) {
    gathered.unread.push({
      where: prefix.slice(0, -1),
      text: inLine(block).slice(0, 120),
      why: opening === null ? WHY_UNREAD.noOpening : WHY_UNREAD.noClosing,
    });
    return;
  }
  const rows = (part: string, boxes: readonly Box<string>[]): Parameters<typeof readRows>[2] => ({
    prefix: prefix + part,
    fields: boxes.map(({ field }) => field),
  });
  const openingEnd = readBalance(block, opening.end, words, first.boxes, `${prefix}Opening`, gathered);
  readRows(block.slice(openingEnd, closing.start), words, rows("Event", events), gathered);
  const closingEnd = readBalance(block, closing.end, words, last.boxes, `${prefix}Closing`, gathered);
  if (uncancelled === null) return;
  const partB = firstOf(block, [say(uncancelled.heading)], closingEnd);
  if (partB === null) gathered.unread.push({ where: `${prefix}PartB`, text: "", why: WHY_UNREAD.noPartB });
  else
    readRows(
      block.slice(partB.end).replace(new RegExp(`^\\s*${say("notApplicable")}`, "u"), ""),
      words,
      rows("PartB", uncancelled.boxes),
      gathered,
    );
}

/**
 * The day and the balances right behind a label.
 * @param where the balance stands: `Class1.Opening`
 * @returns where they end
 */
function readBalance(
  block: string,
  from: number,
  { language }: PublishedWords,
  boxes: readonly Box<BalanceValue>[],
  where: string,
  gathered: Gathered,
): number {
  const counts = boxes.filter(({ field }) => field.format === "count");
  const row = new RegExp(`^\\s*(${DATE[language]})${counts.map(() => `\\s*(${COUNT})`).join("")}`, "u");
  const rest = block.slice(from);
  const match = row.exec(rest);
  if (match === null) {
    gathered.unread.push({
      where,
      text: inLine(rest).slice(0, 80),
      why: expectedDayAnd(counts.length),
    });
    return from;
  }
  gathered.fields.set(`${where}.Date`, inLine(match[1] ?? ""));
  const ofClass = where.slice(0, where.lastIndexOf(".") + 1);
  counts.forEach(({ field }, index) => gathered.fields.set(ofClass + field.name, match[index + 2] ?? ""));
  return from + match[0].length;
}
