import * as v from "valibot";
import type { EditedParts } from "../remarks/boundToken";
import type { HouseWordings } from "../remarks/composeRemarks";
import { type CivilDate, parseCivilDate } from "../shares/values/civilDate";
import type { Language } from "../shares/values/finding";
import { entriesOf, LANGUAGE, readSetting, TEXTS } from "./readSetting";

/** A remark as the user edited it, of one return in one language. */
export interface EditedRemark {
  readonly closingDate: CivilDate;
  readonly language: Language;
  readonly code: string;
  /** Which of the return's remarks of this code, from 0. */
  readonly place: number;
  readonly parts: EditedParts;
}

/** What the workbook keeps of the narrative: house wordings for all returns, edited remarks for their return. */
export interface KeptRemarks {
  readonly edited: readonly EditedRemark[];
  readonly wordings: Readonly<Record<Language, HouseWordings>>;
}

export function editedAsSetting(edited: readonly EditedRemark[]): string | null {
  return edited.length === 0 ? null : JSON.stringify(edited);
}

export function wordingsAsSetting({ en, "zh-Hant": chinese }: KeptRemarks["wordings"]): string | null {
  return en.size + chinese.size === 0
    ? null
    : JSON.stringify({ en: Object.fromEntries(en), "zh-Hant": Object.fromEntries(chinese) });
}

const CELL = v.object({ sheet: v.string(), row: v.number(), column: v.number() });
const TOKEN = v.object({
  kind: v.picklist(["number", "date", "class", "name"]),
  text: v.string(),
  means: v.string(),
  cells: v.array(CELL),
});
const EDITED = entriesOf(
  v.object({
    closingDate: v.custom<CivilDate>((read) => typeof read === "string" && parseCivilDate(read) === read),
    language: LANGUAGE,
    code: v.string(),
    place: v.number(),
    parts: v.array(v.union([v.string(), TOKEN])),
  }),
);
const WORDINGS = v.object({ en: v.fallback(TEXTS, {}), "zh-Hant": v.fallback(TEXTS, {}) });

/** The edited remarks a setting holds; none if it is lost. */
export function parseEdited(setting: string | null): readonly EditedRemark[] {
  return readSetting(setting, EDITED) ?? [];
}

/** The house wordings a setting holds; none if it is lost. */
export function parseWordings(setting: string | null): KeptRemarks["wordings"] {
  const read = readSetting(setting, WORDINGS);
  return { en: new Map(Object.entries(read?.en ?? {})), "zh-Hant": new Map(Object.entries(read?.["zh-Hant"] ?? {})) };
}
