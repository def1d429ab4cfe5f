import { NAMES_OF_THE_EXCHANGE } from "../../../shares/register/exchanges";
import { printedDealings } from "../../../shares/disclosure/printedDealings";
import type { ReturnContent } from "../../../shares/disclosure/returnContent";
import type { Register } from "../../../shares/register/register";
import { classCell, dealingCell, movementCell } from "../../../shares/register/rowCells";
import type { CellRef } from "../../../shares/values/cell";
import type { Figure } from "../../../shares/values/figure";
import { misspeltIn, phraseMeant, slipsBetween } from "../../../shares/values/spelling";
import { defineCheck } from "../../check";

export const misspeltWord = defineCheck<{ read: string; meant: string }>({
  code: "T119",
  name: "misspelt-word",
  severity: "warning",
  source: "House judgement: the return prints these words as they are typed",
  title: { en: "A word that looks misspelt", "zh-Hant": "疑似錯字" },
  *find({ ledger: { register }, content }) {
    for (const { read, meant, cells } of misspeltCells(register, content)) yield { at: cells, facts: { read, meant } };
  },
  says: {
    en: ({ read, meant }) => `"${read}" may be a misspelling of "${meant}".`,
    "zh-Hant": ({ read, meant }) => `「${read}」疑為「${meant}」之誤。`,
  },
  todo: {
    en: "Correct it, or accept with the reason if it is right.",
    "zh-Hant": "請更正；如並無錯誤，請註明理由後接受。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Details | Number of shares |
| 2022-12-30 | Placing | Placing of new ordinray shares {T119} | 100 |
`,
});

/** A text the return prints that reads like a slip of the hand. */
interface MisspeltCell {
  readonly read: string;
  readonly meant: string;
  readonly cells: readonly CellRef[];
}

const STATUSES = ["New Submission", "新提交"];
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
function misspeltCells(register: Register, content: ReturnContent | null): MisspeltCell[] {
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
  for (const row of printedDealings(content)) look(row.method, dealingCell(row, "Method"), NAMES_OF_THE_EXCHANGE);
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
