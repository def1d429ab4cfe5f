import type { Language } from "../shares/values/finding";
import { countsUnits } from "../shares/register/countsUnits";
import { classKey, type ShareClass } from "../shares/register/shareClass";

/** True where some class carries weighted voting rights: its letters then name classes, as elsewhere `H` names a kind of shares. */
export function hasWeightedVotingRights(classes: readonly ShareClass[]): boolean {
  return classes.some((shareClass) => shareClass.weighted || isWeightedKind(shareClass));
}

export function isWeightedKind(shareClass: ShareClass): boolean {
  return /\bWVR\b|weighted voting|不同投票權|同股不同權/i.test(`${shareClass.kind} ${shareClass.kindInChinese}`);
}

/**
 * A class inside a sentence: `Class B` of kind `WVR ordinary shares` is "class B ordinary shares" (`B類普通股`), `H` is "H shares"
 * (`H股`), `Ordinary` is "ordinary shares" (`普通股`). Singular for one share.
 * @param byClass whether a bare letter names a class: see hasWeightedVotingRights
 */
export function classPhrase(shareClass: ShareClass, byClass: boolean, language: Language, one: boolean): string {
  if (language === "zh-Hant") return inChinese(shareClass, byClass);
  const shares = inEnglish(shareClass, byClass);
  return one ? shares.replace(/s$/, "") : shares;
}

function inEnglish(shareClass: ShareClass, byClass: boolean): string {
  if (isOfUnits(shareClass)) return "units";
  const key = classKey(shareClass.name);
  if (/^[a-z]$/.test(key)) {
    const letter = key.toUpperCase();
    return namesAClass(shareClass.name) || byClass
      ? `class ${letter} ${kindInEnglish(shareClass.kind)}`
      : `${letter} shares`;
  }
  if (key === "ordinary") return "ordinary shares";
  if (key === "not applicable" || key === "不適用") return kindInEnglish(shareClass.kind);
  const name = inSentence(shareClass.name.trim().replace(/\s+/g, " "));
  return /\bshares?$/i.test(name) ? name.replace(/\bshares?$/i, "shares") : `${name} shares`;
}

/** True for units of a trust. */
export function isOfUnits(shareClass: ShareClass): boolean {
  return countsUnits({ classes: [shareClass] });
}

function inChinese(shareClass: ShareClass, byClass: boolean): string {
  if (isOfUnits(shareClass)) return "基金單位";
  const own = shareClass.nameInChinese.trim();
  if (own.endsWith("股") || own.endsWith("股份")) return own;
  if (/[類类]$/.test(own)) return own + kindInChinese(shareClass);
  if (own !== "" && own !== "不適用") return `${own}股份`;
  const key = classKey(shareClass.name);
  if (/^[a-z]$/.test(key)) {
    const letter = key.toUpperCase();
    return namesAClass(shareClass.name) || byClass ? `${letter}類${kindInChinese(shareClass)}` : `${letter}股`;
  }
  if (key === "ordinary") return "普通股";
  if (key === "not applicable" || key === "不適用") return kindInChinese(shareClass);
  const name = shareClass.name.trim();
  return /股(份)?$|\bshares$/i.test(name) ? name : `${name}股份`;
}

function namesAClass(name: string): boolean {
  return /\bclass\b|[類类]/i.test(name);
}

/** `WVR ordinary shares` is "ordinary shares": the class letter says that they are weighted. */
function kindInEnglish(kind: string): string {
  const plain = kind
    .replace(/\bWVR\b|\bweighted voting rights?\b/gi, " ")
    .replace(/\s+/g, " ")
    .trim();
  return /\bshares$/i.test(plain) ? inSentence(plain) : "shares";
}

function kindInChinese(shareClass: ShareClass): string {
  const plain = shareClass.kindInChinese.replace(/具?不同投票權(架構)?的?|同股不同權/g, "").trim();
  if (/股(份)?$/.test(plain)) return plain;
  if (/\bordinary\b/i.test(shareClass.kind)) return "普通股";
  if (/\bpreference\b/i.test(shareClass.kind)) return "優先股";
  return "股份";
}

/** Lower case at the start, as inside a sentence; capitals that abbreviate or name a letter stay: `Domestic shares`, `USD shares`. */
function inSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
