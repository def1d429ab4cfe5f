import { type EditedParts, editableParts, isSameRemark } from "../remarks/boundToken";
import { editedAsWording } from "../remarks/editedWording";
import { type HouseWording, placeholdersOf } from "../remarks/houseWording";
import { looseFigures } from "../remarks/looseFigures";
import { placeholderInWords, splitWording } from "../remarks/placeholders";
import { remarkName } from "../remarks/registry";
import type { CivilDate } from "../shares/values/civilDate";
import type { Language, Words } from "../shares/values/finding";
import type { EditableWorkbook, ReadableWorkbook } from "../workbook/workbook";
import { editedAsSetting, type KeptRemarks, parseEdited, parseWordings, wordingsAsSetting } from "./keptRemarks";
import type { Narrative, NarrativeRemark } from "./narrative";

const EDITED_SETTING = "NextDayReturn.remarks";
const WORDINGS_SETTING = "NextDayReturn.wordings";

/** What the workbook keeps of the narrative. */
export async function keptRemarks(workbook: ReadableWorkbook): Promise<KeptRemarks> {
  return {
    edited: parseEdited(await workbook.setting(EDITED_SETTING)),
    wordings: parseWordings(await workbook.setting(WORDINGS_SETTING)),
  };
}

/**
 * Keeps a remark as edited, for its return, with its tokens as they read now: keeping it is how the user confirms having read it again. A
 * remark edited back to the composed one is no longer kept.
 */
export async function keepEdit(
  workbook: EditableWorkbook,
  closingDate: CivilDate,
  language: Language,
  remark: Pick<NarrativeRemark, "code" | "place" | "composed">,
  parts: EditedParts,
): Promise<void> {
  const { code, place, composed } = remark;
  await replaceEdit(
    workbook,
    closingDate,
    language,
    { code, place },
    isSameRemark(parts, editableParts(composed)) ? null : parts,
  );
}

/** Goes back to the composed remark. */
export async function dropEdit(
  workbook: EditableWorkbook,
  closingDate: CivilDate,
  language: Language,
  remark: Pick<NarrativeRemark, "code" | "place">,
): Promise<void> {
  await replaceEdit(workbook, closingDate, language, remark, null);
}

async function replaceEdit(
  workbook: EditableWorkbook,
  closingDate: CivilDate,
  language: Language,
  { code, place }: Pick<NarrativeRemark, "code" | "place">,
  parts: EditedParts | null,
): Promise<void> {
  const { edited } = await keptRemarks(workbook);
  // Edits of earlier returns are dropped: those have been filed.
  const others = edited.filter(
    (each) =>
      each.closingDate >= closingDate &&
      !(each.closingDate === closingDate && each.language === language && each.code === code && each.place === place),
  );
  await workbook.remember(
    EDITED_SETTING,
    editedAsSetting(parts === null ? others : [...others, { closingDate, language, code, place, parts }]),
  );
}

/** An edited remark as a house wording, or why it cannot be one. */
export type ProposedWording = { readonly wording: HouseWording } | { readonly because: Words };

/** The words of an edited remark for later returns. Refused if they hold a figure that later returns would print unchanged. */
export function proposeHouseWording(
  { composed, parts }: Pick<NarrativeRemark, "composed" | "parts">,
  narrative: Pick<Narrative, "language" | "wordings">,
): ProposedWording {
  const { language, wordings } = narrative;
  const { wording, foreign } = editedAsWording(parts, composed, language);
  const typed = looseFigures(
    splitWording(wording).flatMap(({ slot, text }) => (slot === null ? [text] : [])),
    [],
  ).map(({ text }) => text);
  const fixed = [...new Set([...foreign, ...typed])];
  if (fixed.length > 0) {
    return {
      because: {
        en: `${fixed.join(", ")} would stand on every later return as it reads today: it is no figure that this remark always has. Keep these words for this return alone, or take it out.`,
        "zh-Hant": `${fixed.join("、")} 並非此備註每次均有的數字，日後各份報表均會照樣列印。請只在本報表使用該措辭，或刪去該數字。`,
      },
    };
  }
  const because = refusalOf(wording, wordings.get(composed.code) ?? null, composed.code);
  return because === null ? { wording } : { because };
}

/** Why a house wording is not saved. */
export interface WordingRefused {
  readonly saved: false;
  readonly because: Words;
}

/**
 * Saves an issuer's own words for a kind of remark; null goes back to the built-in ones. Refused if the words lose a figure of this return's
 * remark, or have one that it lacks.
 * @param narrative the return's, in the language of the words: it has the placeholders the remark needs
 */
export async function saveHouseWording(
  workbook: EditableWorkbook,
  narrative: Pick<Narrative, "language" | "wordings">,
  code: string,
  wording: HouseWording | null,
): Promise<WordingRefused | { readonly saved: true }> {
  const { language, wordings: builtIn } = narrative;
  if (wording !== null) {
    const because = refusalOf(wording, builtIn.get(code) ?? null, code);
    if (because !== null) return { saved: false, because };
  }
  const { wordings } = await keptRemarks(workbook);
  const others = new Map([...wordings[language]].filter(([other]) => other !== code));
  const changed = wording === null ? others : new Map([...others, [code, wording]]);
  await workbook.remember(WORDINGS_SETTING, wordingsAsSetting({ ...wordings, [language]: changed }));
  return { saved: true };
}

function refusalOf(wording: HouseWording, builtIn: HouseWording | null, code: string): Words | null {
  const name = remarkName(code);
  if (builtIn === null)
    return {
      en: `This return has no remark “${name.en}” to try the words on.`,
      "zh-Hant": `本報表沒有「${name["zh-Hant"]}」備註，未能試用該措辭。`,
    };
  const [asked, needed] = [placeholdersOf(wording), placeholdersOf(builtIn)];
  const lost = needed.filter((slot) => !asked.includes(slot));
  const unknown = asked.filter((slot) => !needed.includes(slot));
  if (lost.length === 0 && unknown.length === 0) return null;
  const inEnglish = (slots: readonly string[]): string =>
    slots.map((slot) => `“${placeholderInWords("en", slot)}”`).join(", ");
  const inChinese = (slots: readonly string[]): string =>
    slots.map((slot) => `「${placeholderInWords("zh-Hant", slot)}」`).join("、");
  return {
    en: [
      ...(lost.length === 0 ? [] : [`The words leave out ${inEnglish(lost)}, which the remark needs.`]),
      ...(unknown.length === 0 ? [] : [`The remark has no ${inEnglish(unknown)}.`]),
    ].join(" "),
    "zh-Hant": [
      ...(lost.length === 0 ? [] : [`措辭欠缺備註所需的${inChinese(lost)}。`]),
      ...(unknown.length === 0 ? [] : [`備註並無${inChinese(unknown)}。`]),
    ].join(""),
  };
}
