import type { CellRef } from "./values/cell";
import type { Figure } from "./values/figure";
import { printedDealings } from "./disclosure/printedDealings";
import type { Register } from "./register/register";
import type { ReturnContent } from "./disclosure/returnContent";
import { classCell, dealingCell, movementCell } from "./register/rowCells";
import { misspeltIn, phraseMeant, slipsBetween } from "./values/spelling";

/** A text the return prints that reads like a slip of the hand. */
export interface MisspeltCell {
  readonly read: string;
  readonly meant: string;
  readonly cells: readonly CellRef[];
}

const STATUSES = ["New Submission", "新提交"];
const METHODS = ["On the Exchange", "The Exchange", "Stock Exchange of Hong Kong", "於本交易所進行", "本交易所"];
const PART_A = ["See Part B", "Not applicable", "不適用"];
const KINDS = [
  "普通股",
  "優先股",
  "WVR ordinary shares",
  "Ordinary shares",
  "Ordinary share",
  "Ordinary",
  "Preference shares",
  "Preference share",
];

/** Texts of the Issuer and Share classes tables, and of the rows a return prints. */
export function misspeltCells(register: Register, content: ReturnContent | null): MisspeltCell[] {
  const found: MisspeltCell[] = [];
  const look = (text: string, cell: CellRef, phrases: readonly string[] = []): void => {
    const phrase = phraseMeant(text, phrases);
    const slip = phrase === null ? misspeltIn(text) : { read: text, meant: phrase };
    if (text !== "" && slip !== null) found.push({ ...slip, cells: [cell] });
  };
  const lookAt = (figure: Figure<string> | null, phrases?: readonly string[]): void => {
    if (figure !== null) look(figure.value, figure.cell, phrases);
  };
  const { issuer } = register;
  if (issuer !== null) {
    lookAt(issuer.status, STATUSES);
    lookAt(issuer.title);
    lookAt(issuer.partAWithoutEvent, PART_A);
    found.push(...shortNames(issuer.name, issuer.shortName));
  }
  for (const shareClass of register.classes) {
    look(shareClass.name, classCell(shareClass, "Share class"), KINDS);
    look(shareClass.kind, classCell(shareClass, "Kind of shares"), KINDS);
  }
  if (content === null) return found;
  for (const row of content.classes.flatMap((block) =>
    [...block.events, ...block.uncancelled].flatMap((line) => line.movements),
  )) {
    look(row.event, movementCell(row, "Event"));
    look(row.details, movementCell(row, "Details"), PART_A);
  }
  for (const row of printedDealings(content)) look(row.method, dealingCell(row, "Method"), METHODS);
  return found;
}

/** The short name is mostly the beginning of the whole one: one slip away from it is one of the two misspelt. */
function shortNames(name: Figure<string> | null, short: Figure<string> | null): MisspeltCell[] {
  if (name === null || short === null) return [];
  const words = plainWords(short.value);
  const beginning = plainWords(name.value).slice(0, words.length).join(" ");
  return words.join("").length >= 5 && slipsBetween(words.join(" "), beginning) === 1
    ? [
        {
          read: short.value,
          meant: name.value.split(/\s+/).slice(0, words.length).join(" "),
          cells: [short.cell, name.cell],
        },
      ]
    : [];
}

function plainWords(text: string): string[] {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[.,"“”()]+/g, " ")
    .trim()
    .split(/\s+/);
}
