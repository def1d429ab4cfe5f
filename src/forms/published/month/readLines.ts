import type { Words } from "../../../shares/values/finding";
import type { LabelledField } from "../../form";
import type { PartBlock } from "../../monthly/monthlyForm";
import type { PartValue } from "../../monthly/monthlyValues";
import { COUNT, DATE, MONEY, ROW_NUMBER } from "../figurePatterns";
import { inLine } from "../foldedText";
import {
  type Addition,
  agreedText,
  type BoxesOfLine,
  type Figure,
  inBox,
  type PartTotals,
  type Rule,
  type Slot,
  waysToFill,
  waysWithin,
} from "./figuresOfLine";
import { rulesOf, usualIn } from "./lineRules";
import { type LineText, partLine } from "./lineText";
import { putWords } from "./lineWords";
import type { LinesReader } from "./partsReader";

const WHICH_BOX: Words = {
  en: "the text does not tell which of its boxes is empty",
  "zh-Hant": "文字未能分辨當中哪一欄為空白",
};
const TOO_MANY: Words = { en: "more figures than the line has boxes", "zh-Hant": "數字多於該項的欄數" };

/** Labels that published texts may have for what happened to options. */
const MOVEMENTS: Partial<Record<PartValue, readonly string[]>> = {
  granted: ["Granted", "授出", "已授出"],
  exercised: ["Exercised", "行使", "已行使"],
  cancelled: ["Cancelled", "註銷", "已註銷"],
  lapsed: ["Lapsed", "失效", "已失效"],
};

/** A line before its figures are put into boxes. */
interface OpenLine {
  readonly name: string;
  readonly slots: readonly Slot[];
  readonly figures: readonly Figure[];
  /** Boxes that their labels tell. */
  readonly told: BoxesOfLine;
  readonly ways: readonly BoxesOfLine[];
  /** Of these the ones that are usual for such a line. */
  readonly likely: readonly BoxesOfLine[];
}

/** The numbered lines of a class in a part. */
export function readLines(text: string, reader: LinesReader): void {
  const { prefix, gathered, block, edition } = reader;
  const lines = numbered(unglued(withoutHeadings(text, reader))).map((line, at) =>
    openLine(line, `${prefix}${at + 1}.`, reader),
  );
  const isParted = block.part !== "E" && edition.rules.hasTreasury;
  const added = (boxes: BoxesOfLine): Addition => {
    const [issued, treasury] = [inBox(boxes, "newShares"), inBox(boxes, "treasuryShares")];
    return isParted ? { issued: issued + treasury, treasury: -treasury } : { issued, treasury };
  };
  const totals = totalsWithSign(reader, lines);
  const filled = (ways: (line: OpenLine) => readonly BoxesOfLine[]): ReturnType<typeof waysWithin> =>
    waysWithin(
      lines.map((line) => (line.ways.length === 0 ? [new Map<PartValue, string>()] : ways(line))),
      added,
      totals,
    );
  const within = filled(({ likely }) => likely) ?? filled(({ ways }) => ways);
  lines.forEach((line, at) => {
    if (line.ways.length === 0) {
      const text = line.figures.map((figure) => figure.text).join(" ");
      gathered.unread.push({ where: line.name.replace(/\.$/, ""), text, why: TOO_MANY });
      return;
    }
    for (const slot of line.slots) {
      const agreed = line.told.get(slot.value) ?? agreedText(within?.[at] ?? line.ways, slot);
      const name = line.name + nameOf(slot.value, block);
      if (agreed !== null) gathered.fields.set(name, agreed);
      else
        gathered.unread.push({
          where: name,
          text: line.figures.map((figure) => figure.text).join(" "),
          why: WHICH_BOX,
        });
    }
  });
}

/** A decrease in treasury shares is printed with its sign or without. A line that could not be read leaves the totals without use. */
function totalsWithSign({ totals, block }: LinesReader, lines: readonly OpenLine[]): PartTotals {
  if (lines.some(({ ways }) => ways.length === 0)) return { issued: null, treasury: null };
  const { issued, treasury } = totals;
  return {
    issued,
    treasury: treasury === null || block.part === "E" ? treasury : -(treasury < 0n ? -treasury : treasury),
  };
}

/** The lines in their order, each without its number. */
function numbered(text: string): readonly string[] {
  const lines: string[] = [];
  let start = -1;
  for (const match of text.matchAll(new RegExp(ROW_NUMBER, "gu"))) {
    if (parseInt(match[1] ?? "", 10) !== lines.length + (start < 0 ? 1 : 2)) continue;
    if (start >= 0) lines.push(text.slice(start, match.index));
    start = match.index + match[0].length;
  }
  return start < 0 ? lines : [...lines, text.slice(start)];
}

/** Cells that a copied text has run together: `1,000,000Granted`, `due 2028HKD 3`. */
function unglued(text: string): string {
  return text
    .replace(new RegExp(`(?<=\\d)(?=(?:${Object.values(MOVEMENTS).flat().join("|")}|Issued)(?:\\s|$))`, "gu"), " ")
    .replace(/(?<=\d)(?=[A-Z]{3}\s-?\d)/gu, " ");
}

/** A table that goes on on the next page has its headings once more, with the title of the part above them. */
function withoutHeadings(text: string, { block, say }: LinesReader): string {
  const headings = block.table.headings.map(({ word }) => say(word)).sort((a, b) => b.length - a.length);
  const first = text.search(new RegExp(ROW_NUMBER, "u"));
  return text
    .slice(Math.max(0, first))
    .replace(new RegExp(`\\(${block.part}\\)\\s?\\.[\\s\\S]*?(?=${ROW_NUMBER}|$)`, "gu"), "\n")
    .replace(new RegExp(`(?<=\\n|\\t)(?:${headings.join("|")})(?=\\t|\\n|$)`, "gu"), "");
}

function openLine(line: string, name: string, reader: LinesReader): OpenLine {
  const { block, language, gathered, edition } = reader;
  const told = new Map<PartValue, string>();
  const withoutBelow = takeLabelled(line, block.below, told, reader);
  const { before, after, order, isIssued } =
    block.movement.length > 0
      ? { ...takeMovement(withoutBelow, told), isIssued: false }
      : { ...partedAtMovement(withoutBelow, block), order: [] };
  const slots = slotsOf(block).flatMap((slot) => (slot.value === "opening" ? [slot, ...order] : [slot]));
  const first = withCurrency(partLine(before, language), slots);
  const behind = after === null ? NO_TEXT : partLine(after, language, "no words in front");
  const figures = [...first.figures, ...behind.figures];
  const category = putWords([...first.words, ...behind.words], name, reader);
  for (const { field } of block.below) gathered.fields.set(name + field.name, told.get(field.from) ?? "");
  const open = slots.filter(({ value }) => !told.has(value));
  const at = after === null ? open.length : open.findIndex(({ value }) => value === "opening") + 1;
  const all = waysToFill(open.slice(0, at), first.figures).flatMap((one) =>
    waysToFill(open.slice(at), behind.figures).map((other): BoxesOfLine => new Map([...one, ...other, ...told])),
  );
  const rules = rulesOf({ part: block.part, category, hasTreasury: edition.rules.hasTreasury, isIssued });
  const ways = rules.reduce(keeping, all);
  const shown: readonly Slot[] = [
    ...slots,
    ...block.movement.flatMap(({ field }) =>
      slots.some(({ value }) => value === field.from) ? [] : [{ value: field.from, kind: "count" as const }],
    ),
  ];
  const likely = usualIn(block.part, category).reduce(keeping, ways);
  return { name, slots: shown, figures, told, ways, likely };
}

/** The ways that keep a rule; all where none does. */
function keeping(ways: readonly BoxesOfLine[], rule: Rule): readonly BoxesOfLine[] {
  const kept = ways.filter(rule);
  return kept.length > 0 ? kept : ways;
}

/** A currency whose cell stands close behind words that fill theirs. */
function withCurrency({ words, figures }: LineText, slots: readonly Slot[]): LineText {
  const [front = "", ...rest] = words;
  const found = /^(.*\S)\s([A-Z]{3})$/u.exec(front);
  const [next] = figures;
  const isMissing =
    slots.some(({ kind }) => kind === "currency") &&
    (next?.kind === "count" || next?.kind === "amount") &&
    !figures.some(({ kind }) => kind === "currency");
  if (found === null || !isMissing) return { words, figures };
  const [, own = "", text = ""] = found;
  return { words: [own, ...rest], figures: [{ text, kind: "currency" }, ...figures] };
}

/** The boxes of a line from the left. */
function slotsOf({ boxes }: PartBlock): readonly Slot[] {
  return boxes.map(({ field }): Slot => ({
    value: field.from,
    kind:
      field.from === "currency"
        ? "currency"
        : field.format === "date"
          ? "date"
          : field.format === "money"
            ? "amount"
            : "count",
  }));
}

function nameOf(value: PartValue, block: PartBlock): string {
  const own = [...block.boxes, ...block.movement].find(({ field }) => field.from === value);
  return own?.field.name ?? value;
}

/** Takes out the labelled lines below, whose values their labels tell. */
function takeLabelled(
  line: string,
  below: readonly LabelledField<PartValue>[],
  told: Map<PartValue, string>,
  { say, language }: LinesReader,
): string {
  const labels = below.map(({ label }) => say(label));
  return below.reduce((text, { label, field }) => {
    const value =
      field.format === "date"
        ? DATE[language]
        : field.format === "money"
          ? `${MONEY}|${COUNT}`
          : `(?!${labels.join("|")})[^\\n]{1,200}?(?=\\s*(?:${labels.join("|")}|\\n|$))`;
    // A label of two lines may have its value between them.
    const [head = "", tail = ""] = say(label).split(/(?=\\s\*\\\((?=[^(]*$))/u);
    const behind = `(?:[^\\S\\n]+(${value}))?`;
    const found = new RegExp(`(?:${head})(?:${behind}\\s*)?(?:${tail})${behind}`, "u").exec(text);
    if (found === null) return text;
    told.set(field.from, inLine(found[1] ?? found[2] ?? ""));
    return `${text.slice(0, found.index)}\n${text.slice(found.index + found[0].length)}`;
  }, line);
}

/**
 * What happened to options in the month, each number behind its word. Where the words stand together, as in a column read from the top, the numbers come
 * behind them, between those of the two closes. What is granted stands in the row of the line, before its other figures.
 * @returns the text before the word Granted and behind it, and the boxes behind it that come before the close
 */
function takeMovement(
  line: string,
  told: Map<PartValue, string>,
): { readonly before: string; readonly after: string | null; readonly order: readonly Slot[] } {
  const entries = Object.entries(MOVEMENTS) as readonly (readonly [PartValue, readonly string[]])[];
  const all = entries.map(([, words]) => `(?:${words.join("|")})`);
  const together = new RegExp(all.join("\\s*"), "u").exec(line);
  if (together !== null)
    return {
      before: line.slice(0, together.index),
      after: line.slice(together.index + together[0].length),
      order: entries.map(([value]): Slot => ({ value, kind: "count" })),
    };
  const text = entries.slice(1).reduce((rest, [value, words]) => {
    const found = new RegExp(`${BEFORE_WORD}(?:${words.join("|")})(?:[^\\S\\n]+(${COUNT})(?=\\s|$))?`, "u").exec(rest);
    if (found === null) return rest;
    told.set(value, found[1] ?? "");
    return `${rest.slice(0, found.index)}\n${rest.slice(found.index + found[0].length)}`;
  }, line);
  const granted = new RegExp(`${BEFORE_WORD}(?:${MOVEMENTS.granted?.join("|") ?? ""})(?=\\s|$)`, "u").exec(text);
  const order: readonly Slot[] = [{ value: "granted", kind: "count" }];
  return granted === null
    ? { before: text, after: null, order }
    : { before: text.slice(0, granted.index), after: text.slice(granted.index + granted[0].length), order };
}

/** What happened to an instrument, named between its amount at the close before and what moved: `Issued` on Moon's return of January 2026. */
function partedAtMovement(
  line: string,
  { part }: PartBlock,
): { readonly before: string; readonly after: string | null; readonly isIssued: boolean } {
  const found =
    part === "B" || part === "C"
      ? /(?<=[\d\t]\s?)(?:Issued|Converted|Redeemed|Repurchased|Cancelled|Lapsed|Exercised)(?=\s|$)/u.exec(line)
      : null;
  return found === null
    ? { before: line, after: null, isIssued: false }
    : {
        before: line.slice(0, found.index),
        after: line.slice(found.index + found[0].length),
        isIssued: found[0] === "Issued",
      };
}

/** The words of a movement begin a cell, or follow a figure. */
const BEFORE_WORD = "(?<=^|[\\t\\n]|\\d\\s)";
const NO_TEXT: LineText = { words: [], figures: [] };
