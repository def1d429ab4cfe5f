import { type Category, categoryOf } from "../../../shares/register/category";
import { categoryNamed, categoryNames } from "../../categories";
import { PART_FIELDS } from "../../monthly/monthlyFieldTable";
import { inLine, squeeze } from "../foldedText";
import type { LinesReader } from "./partsReader";

/**
 * The words of a line: in Parts A to D what gives a right to shares; in Part E the name of the movement, and the issuer's own words beneath it.
 * @returns the category of a movement of Part E; null where the form has no name for it
 */
export function putWords(
  words: readonly string[],
  line: string,
  { block, gathered, edition, language }: LinesReader,
): Category | null {
  const put = (description: string, detail: string): void => {
    gathered.fields.set(line + PART_FIELDS.Description.name, description);
    gathered.fields.set(line + PART_FIELDS.Detail.name, detail);
  };
  if (block.part !== "E") {
    put(inLine(words.join(" ")), "");
    return null;
  }
  const [first = "", ...rest] = words;
  const name = nameIn(first, categoryNames(language)) ?? nameIn(first, categoryNames("en"));
  const description = name?.text ?? first;
  put(description, inLine([name?.rest ?? "", ...rest].join(" ")));
  const code = categoryNamed(description, edition.rules.categories);
  return code === null ? null : categoryOf(code);
}

/** The longest name words begin with, as the form has it, whatever capitals and blanks they have. */
function nameIn(words: string, names: readonly string[]): { readonly text: string; readonly rest: string } | null {
  const plain = (text: string): string => squeeze(text).toLowerCase();
  const all = plain(words);
  const found = names.filter((name) => all.startsWith(plain(name))).sort((one, other) => other.length - one.length)[0];
  if (found === undefined) return null;
  let left = plain(found).length;
  const end = [...words].findIndex((glyph) => {
    if (left === 0) return true;
    left -= plain(glyph).length;
    return false;
  });
  return { text: found, rest: end < 0 ? "" : [...words].slice(end).join("").trim() };
}
