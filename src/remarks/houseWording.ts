import type { Blank, Phrase, Piece } from "./phrase";
import { type Placeholder, placeholderIn, splitWording } from "./placeholders";
import { fieldAt } from "../shares/register/table";
import { showCell } from "../shares/values/cell";
import type { Language } from "../shares/values/finding";
import type { Register } from "../shares/register/register";
import type { RemarkToken } from "../shares/values/remarkText";

/** An issuer's own words for a remark, with `{number}`, `{holder}` where its figures go; `{數目}`, `{持有人}` in Chinese. */
export type HouseWording = string;

/** A remark in a wording: its pieces, or the placeholders it is refused for. */
export type WordedRemark =
  | { readonly pieces: Phrase }
  /** `lost`: the remark has them and the wording has not. `unknown`: the wording has them and the remark has not. */
  | { readonly lost: readonly string[]; readonly unknown: readonly string[] };

/** Words defined at first use: they move as one with their definition. */
const DEFINED: readonly (readonly [slot: Placeholder, words: RegExp])[] = [
  ["company", /(?<=^|[^A-Za-z])[Tt]he Company(?![A-Za-z")])|(?<!「)本公司(?!」)/],
  ["term", /(?:[A-Z][a-z]+ )?Repurchased Shares?|(?:首|第[一二三四五六七八九十]+)批購回股份|購回股份/],
];

/** The built-in words of a remark as a wording. */
export function asWording(pieces: Phrase, register: Register, language: Language): HouseWording {
  return slotted(pieces, register)
    .map(({ slot, text }) => (slot === null ? text : placeholderIn(language, slot)))
    .join("");
}

/** A named place of a remark, and what stands there in this return. */
export interface RemarkSlot {
  readonly slot: string;
  readonly pieces: readonly Piece[];
}

/** The named places of a remark, each once. */
export function slotsOf(pieces: Phrase, register: Register): readonly RemarkSlot[] {
  const slots = new Map<string, readonly Piece[]>();
  for (const { slot, pieces: held } of slotted(pieces, register))
    if (slot !== null && !slots.has(slot)) slots.set(slot, held);
  return [...slots].map(([slot, held]) => ({ slot, pieces: held }));
}

/** A remark in the issuer's words. Refused if a figure would be lost, or the wording has one that the remark lacks. */
export function wordRemark(slots: readonly RemarkSlot[], wording: HouseWording): WordedRemark {
  const held = new Map(slots.map(({ slot, pieces }) => [slot, pieces]));
  const asked = placeholdersOf(wording);
  const lost = [...held.keys()].filter((slot) => !asked.includes(slot));
  const unknown = asked.filter((slot) => !held.has(slot));
  if (lost.length > 0 || unknown.length > 0) return { lost, unknown };
  const parts = splitWording(wording);
  return {
    pieces: parts.flatMap(({ slot, text }, index) =>
      slot === null ? [text] : inPlace(held.get(slot) ?? [], parts[index - 1]?.text ?? ""),
    ),
  };
}

/** `the Company`, with a capital after a full stop. */
function inPlace(pieces: readonly Piece[], before: string): readonly Piece[] {
  const [first, ...rest] = pieces;
  return typeof first === "string" && /[.!?]\s+$/.test(before)
    ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest]
    : pieces;
}

/** The placeholders of a wording, each once, by their own names. */
export function placeholdersOf(wording: HouseWording): readonly string[] {
  return [...new Set(splitWording(wording).flatMap(({ slot }) => slot ?? []))];
}

interface Slotted {
  /** Null for words. */
  readonly slot: string | null;
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** A remark in words and named places. Two figures of one name are numbered; one figure used twice keeps its name. */
function slotted(pieces: Phrase, register: Register): readonly Slotted[] {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  const nameOf = (base: Placeholder, identity: string): string => {
    const known = names.get(`${base} ${identity}`);
    if (known !== undefined) return known;
    const count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    const name = count === 1 ? base : `${base} ${count}`;
    names.set(`${base} ${identity}`, name);
    return name;
  };
  return withDefinition(pieces).flatMap((piece): readonly Slotted[] => {
    if (Array.isArray(piece)) return [{ slot: "company", text: "", pieces: piece as readonly Piece[] }];
    const single = piece as Piece;
    if (typeof single === "string") return slottedWords(single, nameOf);
    const text = "blank" in single ? single.blank : single.text;
    return [
      {
        slot: nameOf(baseOf(single, register), `${text} ${single.cells.map(showCell).join()}`),
        text,
        pieces: [single],
      },
    ];
  });
}

/** The issuer's name with the definition behind it, as one piece: `SenseTime Group Inc. (the "Company")`. */
function withDefinition(pieces: Phrase): readonly (Piece | readonly Piece[])[] {
  const whole: (Piece | readonly Piece[])[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] ?? "";
    const next = pieces[index + 1];
    const definition = typeof next === "string" ? (/^ \(the "Company"\)|^（「本公司」）/.exec(next)?.[0] ?? "") : "";
    if (typeof piece === "string" || typeof next !== "string" || definition === "") {
      whole.push(piece);
      continue;
    }
    whole.push([piece, definition], next.slice(definition.length));
    index += 1;
  }
  return whole;
}

function slottedWords(words: string, nameOf: (base: Placeholder, identity: string) => string): readonly Slotted[] {
  for (const [slot, pattern] of DEFINED) {
    const found = pattern.exec(words);
    if (found === null) continue;
    const [term] = found;
    const after = words.slice(found.index + term.length);
    const name = slot === "company" ? slot : nameOf(slot, term);
    return [
      ...slottedWords(words.slice(0, found.index), nameOf),
      { slot: name, text: term, pieces: [term] },
      ...slottedWords(after, nameOf),
    ];
  }
  return words === "" ? [] : [{ slot: null, text: words, pieces: [words] }];
}

const BLANKS: ReadonlyMap<string, Placeholder> = new Map([
  ["number", "number"],
  ["數目", "number"],
  ["class of shares", "class"],
  ["股份類別", "class"],
  ["holder", "holder"],
  ["持有人", "holder"],
  ["scheme", "scheme"],
  ["計劃名稱", "scheme"],
  ["name of issuer", "company"],
  ["公司名稱", "company"],
  ["announcement date", "announcement date"],
  ["公告日期", "announcement date"],
  ["purchase dates", "purchase dates"],
  ["購回日期", "purchase dates"],
  ["trading date", "purchase dates"],
  ["交易日", "purchase dates"],
]);

const NAMES: ReadonlyMap<string, Placeholder> = new Map([
  ["Holder", "holder"],
  ["Details", "scheme"],
  ["Method", "venue"],
  ["Name of issuer", "company"],
  ["Short name", "company"],
  ["Name in Chinese", "company"],
  ["Short name in Chinese", "company"],
]);

/** The name of a figure's place, by the column it comes from. */
function baseOf(piece: RemarkToken | Blank, register: Register): Placeholder {
  if ("blank" in piece) return BLANKS.get(piece.blank) ?? "fact";
  const [cell] = piece.cells;
  const field = cell === undefined ? null : (fieldAt(register.tables, cell)?.field ?? null);
  switch (piece.kind) {
    case "class":
      return "class";
    case "number":
      return field === "Depositary shares" ? "depositary shares" : "number";
    case "date":
      return field === "Purchase dates" || field === "Trading date"
        ? "purchase dates"
        : field === "Announcement date"
          ? "announcement date"
          : "date";
    case "name":
      return NAMES.get(field ?? "") ?? "name";
  }
}
