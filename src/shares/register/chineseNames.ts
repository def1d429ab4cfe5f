import type { CellRef } from "../values/cell";
import type { Words } from "../values/finding";
import type { Register } from "./register";
import { classKey, type ShareClass } from "./shareClass";
import { fieldCell, hasField, pairCell } from "./table";

const CHINESE = /\p{Script=Han}/u;

/** Kinds of shares the forms have a word for in both languages. */
const KNOWN_KINDS = [
  "ordinary shares",
  "ordinary share",
  "wvr ordinary shares",
  "preference shares",
  "units",
  "other class (specify in description)",
] as const;
export type KnownKind = (typeof KNOWN_KINDS)[number];

/** Their Chinese names, as registers and returns write them. */
const KINDS_IN_CHINESE: ReadonlyMap<string, KnownKind> = new Map([
  ["普通股", "ordinary shares"],
  ["普通股份", "ordinary shares"],
  ["不同投票權普通股", "wvr ordinary shares"],
  ["不同投票權架構公司普通股", "wvr ordinary shares"],
  ["優先股", "preference shares"],
  ["基金單位", "units"],
  ["單位", "units"],
  ["其他分類 (請於說明列明)", "other class (specify in description)"],
]);

/** The kind as the forms know it, in whichever language it is written; null for one only the secretary has a word for. */
export function knownKind(kind: string): KnownKind | null {
  const plain = kind.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
  if (plain === "unit") return "units";
  return KNOWN_KINDS.find((known) => known === plain) ?? KINDS_IN_CHINESE.get(plain) ?? null;
}

/** True for a text that is Chinese, at least in part. */
export function isChinese(text: string): boolean {
  return CHINESE.test(text);
}

/** A class's name that is more than the letter the form prints alike in both languages; units have a word in each. */
export function needsChineseName({ name }: ShareClass): boolean {
  if (knownKind(name) === "units") return false;
  const key = classKey(name);
  return key !== "ordinary" && !/^[a-z0-9]{1,3}$/.test(key);
}

export interface MissingName {
  readonly what: Words;
  readonly cells: readonly CellRef[];
}

/** Names a Chinese return prints that the register has in English only: a name is never transliterated. */
export function missingChineseNames(register: Register): MissingName[] {
  const { issuer } = register;
  const missing: MissingName[] = [];
  if (issuer !== null && issuer.name !== null && issuer.nameInChinese === null && !isChinese(issuer.name.value)) {
    missing.push({
      what: { en: `the issuer, ${issuer.name.value}`, "zh-Hant": `發行人 ${issuer.name.value}` },
      cells: [pairCell(issuer.table, "Name of issuer")],
    });
  }
  for (const shareClass of register.classes) {
    const { kind, kindInChinese, name, nameInChinese, origin } = shareClass;
    const cell = (field: string): CellRef => fieldCell(origin, hasField(origin.table, field) ? field : "Share class");
    if (kind !== "" && kindInChinese === "" && knownKind(kind) === null && !isChinese(kind)) {
      missing.push({
        what: { en: `the kind of shares ${kind}`, "zh-Hant": `股份種類 ${kind}` },
        cells: [cell("Kind of shares")],
      });
    }
    if (needsChineseName(shareClass) && nameInChinese === "" && !isChinese(name)) {
      missing.push({
        what: { en: `the share class ${name}`, "zh-Hant": `股份類別 ${name}` },
        cells: [cell("Share class")],
      });
    }
  }
  return missing;
}
