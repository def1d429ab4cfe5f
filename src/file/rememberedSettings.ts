import { type DefinedName, constantName, constantText, sameName } from "./definedNames";

/**
 * A setting is kept in hidden names of the workbook, which go along whatever program saves it. One name holds 255 characters, so a long value
 * takes several, numbered from 0. A setting's own name may hold anything and names have no case: it stands in the workbook as the hexadecimal digits of its UTF-8.
 */
const PREFIX = "NextDayReturn.Setting.";
const LONGEST = 250;

function nameOf(setting: string, part: number): string {
  return `${PREFIX}${Buffer.from(setting, "utf8").toString("hex")}.${part}`;
}

/** The remembered value, or null. */
export function settingIn(names: readonly DefinedName[], setting: string): string | null {
  const texts: string[] = [];
  for (let part = 0; ; part++) {
    const found = names.find((name) => name.sheet === null && sameName(name.name, nameOf(setting, part)));
    const text = found ? constantText(found) : null;
    if (text === null) return part === 0 ? null : Buffer.from(texts.join(""), "base64").toString("utf8");
    texts.push(text);
  }
}

/** The names with a setting remembered, or forgotten where the value is null. The value is kept in base 64: names cannot hold line breaks. */
export function rememberSetting(
  names: readonly DefinedName[],
  setting: string,
  value: string | null,
): readonly DefinedName[] {
  const ours = nameOf(setting, 0).slice(0, -1);
  const others = names.filter((name) => name.sheet !== null || !name.name.toLowerCase().startsWith(ours.toLowerCase()));
  if (value === null) return others;
  const encoded = Buffer.from(value, "utf8").toString("base64");
  const parts = encoded.match(new RegExp(`.{1,${LONGEST}}`, "g")) ?? [""];
  return [...others, ...parts.map((text, part) => constantName(nameOf(setting, part), null, text))];
}
