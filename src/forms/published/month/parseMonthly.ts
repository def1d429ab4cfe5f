import { monthOfDay } from "../../../shares/values/civilMonth";
import type { Language } from "../../../shares/values/finding";
import type { MonthlyBlock, MonthlyEdition } from "../../monthly/monthlyForm";
import { MONTHLY_EDITIONS, monthlyEditionFor } from "../../monthly/monthlyRegistry";
import { FF301 } from "../../words/ff301";
import { wordIn } from "../../words";
import { DATE } from "../figurePatterns";
import { firstOf, fold, foldedCells, inLine, pattern, squeeze } from "../foldedText";
import { publishedDate } from "../publishedClosing";
import type { Gathered } from "../publishedReturn";
import { readConfirmations, readSignOff } from "../readAround";
import { undoubled } from "../undoubled";
import { WHY_UNREAD } from "../unreadWords";
import type { PublishedMonth } from "./publishedMonth";
import type { Say } from "./classTexts";
import { readMonthlyClasses } from "./readMonthlyClasses";
import { readParts } from "./readParts";

const LANGUAGES = ["en", "zh-Hant"] as const;

/** Where the sections begin, in either language, whatever the edition calls them. */
const SECTIONS = {
  I: "(?<!I)I\\.\\s*(?:Movements\\s*in\\s*Authori[sz]ed|法定)",
  II: "(?<!I)II\\.\\s*(?:Movements\\s*in\\s*Issued|已發行)",
  III: "III\\.\\s*(?:Details\\s*of\\s*Movements|已發行)",
  IV: "IV\\.\\s*(?:Information\\s*about|香港)",
  V: "(?<!I)V\\.\\s*(?:Confirmations|確認)",
} as const;

/**
 * Reads the text of a published Monthly Return (FF301), as copied from its PDF, into the fields it has on our sheets: every edition, English and Chinese.
 * @returns null where the text is none
 */
export function parseMonthly(copied: string): PublishedMonth | null {
  const published = undoubled(copied);
  const squeezed = squeeze(published);
  if (!LANGUAGES.some((each) => squeezed.includes(squeeze(wordIn(each, FF301.title))))) return null;
  // The title of a sheet in Chinese may be in English, where its Chinese was not read.
  const language = squeezed.includes(squeeze(wordIn("zh-Hant", FF301.month))) ? "zh-Hant" : "en";
  const text = foldedCells(published);
  const gathered: Gathered = { fields: new Map(), classOfRow: new Map(), unread: [] };
  const at = (section: keyof typeof SECTIONS, from: number): number =>
    firstOf(text, [SECTIONS[section]], from)?.start ?? -1;
  const one = at("I", 0);
  const two = at("II", Math.max(0, one));
  const three = at("III", Math.max(0, two));
  const until = (...ends: readonly number[]): number => ends.find((end) => end >= 0) ?? text.length;
  readMonthlyHeader(text.slice(0, until(one, two)), language, gathered);
  const closing = publishedDate(gathered.fields.get("Header.Month") ?? "");
  const edition = editionOf(published, closing);
  const say: Say = (...words) => words.map((word) => pattern(wordIn(language, word))).join("|");
  const classes = readMonthlyClasses(
    {
      I: one < 0 ? "" : text.slice(one, until(two, three)),
      II: two < 0 ? "" : text.slice(two, until(three)),
    },
    edition,
    say,
    gathered,
  );
  if (classes.length === 0) gathered.unread.push({ where: "Section II", text: "", why: WHY_UNREAD.noClass });
  const four = at("IV", Math.max(0, three));
  const five = at("V", Math.max(0, four, three));
  const absent =
    three < 0 ? [] : readParts(text.slice(three, until(four, five)), { edition, language, say, classes, gathered });
  if (three < 0) gathered.unread.push({ where: "Section III", text: "", why: WHY_UNREAD.noSection });
  const signOff = edition.blocks.filter(isFields).at(-1)?.lines.flat() ?? [];
  const last = text.slice(until(five, three, two, one));
  const submitted =
    firstOf(
      last,
      signOff.map(({ label }) => say(label)),
    )?.start ?? last.length;
  const isConfirmed = five >= 0 && readConfirmationsOf(last.slice(0, submitted), gathered);
  readSignOff(last, { language, signOff }, gathered);
  return {
    form: edition.form,
    edition,
    language,
    labelOrder: edition.labelOrder,
    month: closing === null ? null : monthOfDay(closing),
    classes: classes.length,
    absent: [...absent, ...(isConfirmed ? [] : five < 0 ? [] : ["Confirmation"])],
    fields: gathered.fields,
    classOfRow: gathered.classOfRow,
    unread: gathered.unread,
  };
}

/** Section V, item by item. @returns false where it says that it does not apply */
function readConfirmationsOf(text: string, gathered: Gathered): boolean {
  const before = gathered.fields.size;
  readConfirmations(text, gathered);
  return gathered.fields.size > before;
}

function isFields(block: MonthlyBlock): block is Extract<MonthlyBlock, { readonly kind: "fields" }> {
  return block.kind === "fields";
}

/** By the version at the foot of a page, else by the month. */
function editionOf(published: string, closing: ReturnType<typeof publishedDate>): MonthlyEdition {
  const versions = new Set(
    [...fold(published).matchAll(/\bv?[^\S\n]?(\d+\.\d+\.\d+)(?![\d.])/gu)].map(([, version]) => version),
  );
  const named = MONTHLY_EDITIONS.find(({ version }) => versions.has(version));
  const last = MONTHLY_EDITIONS.at(-1);
  if (named !== undefined) return named;
  if (closing !== null) return monthlyEditionFor(closing);
  if (last === undefined) throw new RangeError("FF301 has no edition");
  return last;
}

/** The values of the header stand between its labels. */
function readMonthlyHeader(text: string, language: Language, { fields, unread }: Gathered): void {
  const say = (word: Parameters<typeof wordIn>[1]): string => pattern(wordIn(language, word).replace(/[:：]$/, ""));
  const colon = "\\s*[:：]?\\s*";
  const labels = {
    "Header.Month": say(FF301.month),
    "Header.Status": say("header.status"),
    To: say(FF301.to),
    "Header.Issuer": say("header.issuer"),
    "Header.DateSubmitted": say("header.dateSubmitted"),
  } as const;
  const any = Object.values(labels).join("|");
  for (const [name, label] of Object.entries(labels)) {
    if (name === "To") continue;
    const found = new RegExp(`(?:${label})${colon}([\\s\\S]{0,400}?)\\s*(?=(?:${any})|$)`, "u").exec(text);
    if (found === null) unread.push({ where: name, text: "", why: WHY_UNREAD.noLabel });
    else {
      const value = inLine(found[1] ?? "");
      const isDay = name === "Header.Month" || name === "Header.DateSubmitted";
      const day = isDay ? new RegExp(DATE[language], "u").exec(value)?.[0] : undefined;
      fields.set(name, isDay ? inLine(day ?? value) : value);
    }
  }
}
