import { isChinese, knownKind, type KnownKind, needsChineseName } from "../shares/register/chineseNames";
import type { Language } from "../shares/values/finding";
import type { Register } from "../shares/register/register";
import { classKey, type ShareClass } from "../shares/register/shareClass";
import { fieldCell, pairCell } from "../shares/register/table";
import type { PrintingRules } from "./form";
import { textField } from "./printField";
import { type WordKey, wordIn, wordOfForm } from "./words";
import type { FilledField } from "./filledField";

const KINDS: Readonly<Record<KnownKind, WordKey>> = {
  "ordinary shares": "ordinaryShares",
  "ordinary share": "ordinaryShares",
  "wvr ordinary shares": "wvrOrdinaryShares",
  "preference shares": "preferenceShares",
  units: "units",
  "other class (specify in description)": "otherClass",
};

/** Values of the pick-lists of types and classes, which ask for the name in Description. */
const NAMED_IN_DESCRIPTION: readonly WordKey[] = ["otherType", "otherClass"];

/** The Description box: the secretary's words; under a pick-list value that asks for them the name of the class. */
export function descriptionOfClass({ description, typeAsFiled, kind, name }: ShareClass): string {
  const asks = [typeAsFiled, kind].some((words) => /specify in description|請於說明列明/i.test(words));
  return description === "" && asks ? name : description;
}

/** The first text that is Chinese; where the register has none, the placeholder: a name is never transliterated. */
function chineseOr(placeholder: WordKey, candidates: readonly (string | null)[]): string {
  return candidates.find((text): text is string => text !== null && isChinese(text)) ?? wordIn("zh-Hant", placeholder);
}

/** The issuer's name in the language of the return; a visible placeholder where the register lacks it. */
export function issuerName(register: Register, language: Language): FilledField {
  const { issuer } = register;
  if (issuer === null) return textField(wordIn(language, "blank.issuerName"));
  const { name, nameInChinese, table } = issuer;
  const field = language === "en" || nameInChinese === null ? "Name of issuer" : "Name in Chinese";
  const text =
    language === "en"
      ? (name?.value ?? wordIn("en", "blank.issuerName"))
      : chineseOr("blank.issuerName", [nameInChinese?.value ?? null, name?.value ?? null]);
  return textField(text, [pairCell(table, field)]);
}

/** "WVR ordinary shares": the kind the secretary wrote; where blank, what an issuer with or without weighted voting rights issues. */
export function kindOfClass(register: Register, shareClass: ShareClass, language: Language): FilledField {
  const { kind, kindInChinese, origin } = shareClass;
  const weighted = register.classes.some((other) => other.weighted);
  const usual: WordKey =
    knownKind(shareClass.name) === "units" ? "units" : weighted ? "wvrOrdinaryShares" : "ordinaryShares";
  const named = knownKind(kind);
  const known = kind === "" ? usual : named === null ? undefined : KINDS[named];
  const cells = [fieldCell(origin, "Kind of shares")];
  if (language === "en")
    return textField(known !== undefined && (kind === "" || isChinese(kind)) ? wordIn("en", known) : kind, cells);
  if (kindInChinese !== "") return textField(kindInChinese, cells);
  return textField(known === undefined ? chineseOr("blank.kind", [kind]) : wordIn("zh-Hant", known), cells);
}

/**
 * "Class B" on the old order of labels and "B" on the new, whichever of the two the secretary wrote; "Not applicable" for a class
 * that has no name beside "ordinary". The shares of an issuer with H shares are distinguished by the letter alone on either.
 */
export function designationOfClass(
  register: Register,
  shareClass: ShareClass,
  { rules }: { readonly rules: Pick<PrintingRules, "designation"> },
  language: Language,
): FilledField {
  const { name, nameInChinese, origin, typeAsFiled } = shareClass;
  if (typeAsFiled !== "")
    return textField(wordOfForm(typeAsFiled, NAMED_IN_DESCRIPTION, language), [fieldCell(origin, "Type as filed")]);
  const cells = [fieldCell(origin, "Share class")];
  // Units of a trust are a class without another name.
  if (knownKind(name) === "units") return textField(wordIn(language, "notApplicable"), cells);
  const key = classKey(name);
  if (key === "ordinary") return textField(wordIn(language, "notApplicable"), cells);
  if (needsChineseName(shareClass))
    return textField(language === "en" ? name : chineseOr("blank.kind", [nameInChinese, name]), cells);
  const letter = key.toUpperCase();
  const lettersAlone = !/\bclass\b|類|类/i.test(name) && register.classes.some((other) => classKey(other.name) === "h");
  if (rules.designation === "bare" || lettersAlone) return textField(letter, cells);
  if (language === "zh-Hant" && nameInChinese !== "") return textField(nameInChinese, cells);
  return textField(wordIn(language, "classPrefix").replace("{letter}", letter), cells);
}
