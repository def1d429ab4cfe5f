import type { BoundToken, EditedParts } from "../remarks/boundToken";
import type { HouseWordings } from "../remarks/composeRemarks";
import type { CellRef } from "../shares/values/cell";
import { type CivilDate, parseCivilDate } from "../shares/values/civilDate";
import type { Language } from "../shares/values/finding";

/** A remark as the user edited it, of one return in one language. */
export interface EditedRemark {
  readonly closingDate: CivilDate;
  readonly language: Language;
  readonly code: string;
  /** Which of the return's remarks of this code, from 0. */
  readonly place: number;
  readonly parts: EditedParts;
}

/** What of the narrative the workbook keeps: house wordings for good, edited remarks for their return. */
export interface KeptRemarks {
  readonly edited: readonly EditedRemark[];
  readonly wordings: Readonly<Record<Language, HouseWordings>>;
}

export const NOTHING_KEPT: KeptRemarks = { edited: [], wordings: { en: new Map(), "zh-Hant": new Map() } };

export function editedAsSetting(edited: readonly EditedRemark[]): string | null {
  return edited.length === 0 ? null : JSON.stringify(edited);
}

export function wordingsAsSetting({ en, "zh-Hant": chinese }: KeptRemarks["wordings"]): string | null {
  return en.size + chinese.size === 0
    ? null
    : JSON.stringify({ en: Object.fromEntries(en), "zh-Hant": Object.fromEntries(chinese) });
}

/** The edited remarks a setting holds. One that is lost, or not ours, means none: the composed remarks are back. */
export function parseEdited(setting: string | null): readonly EditedRemark[] {
  const read = parseSetting(setting);
  return Array.isArray(read) ? read.flatMap(asEditedRemark) : [];
}

export function parseWordings(setting: string | null): KeptRemarks["wordings"] {
  const read = parseSetting(setting);
  return { en: asWordings(read, "en"), "zh-Hant": asWordings(read, "zh-Hant") };
}

function parseSetting(setting: string | null): unknown {
  if (setting === null) return null;
  try {
    return JSON.parse(setting);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function asWordings(read: unknown, language: Language): HouseWordings {
  const texts = isRecord(read) ? read[language] : null;
  return new Map(
    isRecord(texts)
      ? Object.entries(texts).filter((entry): entry is [string, string] => typeof entry[1] === "string")
      : [],
  );
}

function asEditedRemark(read: unknown): EditedRemark[] {
  if (!isRecord(read)) return [];
  const { closingDate, language, code, place, parts } = read;
  const date = typeof closingDate === "string" ? parseCivilDate(closingDate) : null;
  const known = (["en", "zh-Hant"] as const).find((each) => each === language);
  if (
    date === null ||
    known === undefined ||
    typeof code !== "string" ||
    typeof place !== "number" ||
    !Array.isArray(parts)
  )
    return [];
  const whole = parts.flatMap(asPart);
  return whole.length === parts.length ? [{ closingDate: date, language: known, code, place, parts: whole }] : [];
}

function asPart(read: unknown): (string | BoundToken)[] {
  if (typeof read === "string") return [read];
  if (!isRecord(read)) return [];
  const { kind, text, means, cells } = read;
  const known = (["number", "date", "class", "name"] as const).find((each) => each === kind);
  if (known === undefined || typeof text !== "string" || typeof means !== "string" || !Array.isArray(cells)) return [];
  const whole = cells.flatMap(asCell);
  return whole.length === cells.length ? [{ kind: known, text, means, cells: whole }] : [];
}

function asCell(read: unknown): CellRef[] {
  if (!isRecord(read)) return [];
  const { sheet, row, column } = read;
  return typeof sheet === "string" && typeof row === "number" && typeof column === "number"
    ? [{ sheet, row, column }]
    : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
