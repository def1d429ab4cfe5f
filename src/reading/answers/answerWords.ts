import { parseRegionAddress, type Region, regionAddress } from "../../shares/values/cell";
import { nameOfField } from "../../shares/register/fieldNames";
import { TABLE_KINDS, type TableKind } from "../../shares/register/table";
import { TABLE_NAMES } from "../../shares/register/tableNames";
import { kindWords } from "../columns/kindWords";
import { foldText } from "../vocabulary/foldText";

/** Where an answer says that a table stands. */
export interface TablePlace {
  readonly sheet: string;
  /** The cells it stands in; null for the whole sheet. */
  readonly range: Omit<Region, "sheet"> | null;
}

/** An answer a user may give to a question: these tables of a kind, with these columns. */
export interface PossibleAnswer {
  readonly kind: TableKind;
  readonly places: readonly { readonly sheet: string; readonly range: string | null }[];
  readonly columns: readonly { readonly field: string; readonly heading: string }[];
}

/** The kind of table a text names, in either language. */
export function kindCalled(text: string): TableKind | null {
  const plain = foldText(text);
  return TABLE_KINDS.find((kind) => Object.values(TABLE_NAMES[kind]).some((name) => foldText(name) === plain)) ?? null;
}

/** The words that say of a place that nothing is read there, in either language. */
export const NO_TABLE = { en: "none", "zh-Hant": "不讀取" } as const;

/** True for the words that say that nothing is read. */
export function isNoTable(text: string): boolean {
  const plain = foldText(text);
  return Object.values(NO_TABLE).some((name) => foldText(name) === plain);
}

/** `Log`, or `Log!A3:D40`: a place as an answer names it. */
export function placeText({
  sheet,
  range,
}: {
  readonly sheet: string;
  readonly range?: TablePlace["range"] | undefined;
}): string {
  return range == null ? sheet : `${sheet}!${regionAddress(range)}`;
}

/** The words to add to a command so that nothing is read at these places. */
export function unreadWords(places: readonly Parameters<typeof placeText>[0][]): string {
  return places.map((place) => `--table ${quoted(`${NO_TABLE.en}=${placeText(place)}`)}`).join(" ");
}

/** The field of a kind of table that a text names, in either language. */
export function fieldCalled(kind: TableKind, text: string): string | null {
  const plain = foldText(text);
  const found = kindWords(kind).fields.find(({ field }) =>
    Object.values(nameOfField(kind, field)).some((name) => foldText(name) === plain),
  );
  return found?.field ?? null;
}

/** `Log`, `Log!A3:D40` or `'My log'!A3:D40`. */
export function placeCalled(text: string): TablePlace {
  const at = text.lastIndexOf("!");
  const range = at < 0 ? null : parseRegionAddress(text.slice(at + 1).trim());
  const sheet = (range === null ? text : text.slice(0, at)).trim();
  const isQuoted = sheet.length > 2 && sheet.startsWith("'") && sheet.endsWith("'");
  return { sheet: isQuoted ? sheet.slice(1, -1).replaceAll("''", "'") : sheet, range };
}

/** The words to add to a command, of each possible answer: `--table "Movements=Log" --column "Movements.Event=What happened"`. */
export function commandWords(answers: readonly PossibleAnswer[]): string {
  return answers.map(wordsOf).join(" or ");
}

function wordsOf({ kind, places, columns }: PossibleAnswer): string {
  return [
    ...places.map(({ sheet, range }) => `--table ${quoted(`${kind}=${sheet}${range === null ? "" : `!${range}`}`)}`),
    ...columns.map(({ field, heading }) => `--column ${quoted(`${kind}.${field}=${inOneLine(heading)}`)}`),
  ].join(" ");
}

/** A heading on several lines of its cell, as it is typed on one. */
function inOneLine(heading: string): string {
  return heading.replace(/\s+/g, " ").trim();
}

/** In quotes that shells take as they stand: double ones, or single ones where the text has a sign that means something within double ones. */
function quoted(text: string): string {
  return /["$`\\!]/.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : `"${text}"`;
}
