const HAN = /\p{Script=Han}/u;
const LATIN_WORD = /[a-z]{2}/i;
/** What people put between the two: a line break, a stroke, a bracket. */
const PARTING = " \n\t\u00a0/／|｜,，、;；(（)）-–—";

/** A name in English and in Chinese. */
export interface NameInTwoLanguages {
  readonly english: string;
  readonly chinese: string;
}

/** `Tencent Holdings Limited 騰訊控股有限公司`, in either order: the two names that one cell holds; null for a cell with one. */
export function inTwoLanguages(text: string): NameInTwoLanguages | null {
  const first = text.search(HAN);
  if (first < 0) return null;
  const [before, from] = [trimmed(text.slice(0, first)), trimmed(text.slice(first))];
  if (LATIN_WORD.test(before)) return LATIN_WORD.test(from) ? null : { english: before, chinese: from };
  const end = first + afterLastHan(text.slice(first));
  const [to, after] = [trimmed(text.slice(0, end)), trimmed(text.slice(end))];
  return LATIN_WORD.test(after) && !LATIN_WORD.test(to) ? { english: after, chinese: to } : null;
}

function afterLastHan(text: string): number {
  let end = 0;
  let at = 0;
  for (const character of text) {
    at += character.length;
    if (HAN.test(character)) end = at;
  }
  return end;
}

/** A name without what parts it from the other at its ends; a bracket of its own stays. */
function trimmed(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && PARTING.includes(text.charAt(from)) && !"(（".includes(text.charAt(from))) from += 1;
  while (from < to && PARTING.includes(text.charAt(to - 1)) && !")）".includes(text.charAt(to - 1))) to -= 1;
  const part = text.slice(from, to);
  const opens = [...part].filter((character) => "(（".includes(character)).length;
  const closes = [...part].filter((character) => ")）".includes(character)).length;
  if (opens === 1 && closes === 1 && /^[(（].*[)）]$/.test(part)) return part.slice(1, -1).trim();
  if (opens < closes && /[)）]$/.test(part)) return part.slice(0, -1).trim();
  if (opens > closes && /^[(（]/.test(part)) return part.slice(1).trim();
  return part;
}
