import type { Language } from "../values/finding";
import type { Register } from "./register";

/** The language most headings of a record are in. */
export function languageOfHeadings({ tables }: Pick<Register, "tables">): Language {
  const headings = tables.flatMap(({ headings: own }) => [...own.values()]);
  const chinese = headings.filter((heading) => /\p{Script=Han}/u.test(heading) && !/[a-z]{3}/i.test(heading)).length;
  return chinese * 2 > headings.length ? "zh-Hant" : "en";
}
