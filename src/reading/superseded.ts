import type { FoundTable } from "./locateTables";

const OLD =
  /\b(?:superseded|obsolete|do not use|not in use|old|drafts?|replaced|outdated|wrong version)\b|作廢|作废|取代|舊|旧|草稿|草擬|初稿|勿用|停用/i;
const VERSION = /(?:\bv(?:er(?:sion)?)?\.?\s?|第)(\d{1,3})(?:\.\d{1,3})?(?:版|\b)/i;

/** True for a table whose title or sheet says that another version counts: it calls itself old, or has a lower number than one of the same name. */
export function isSupersededBy(one: FoundTable, other: FoundTable): boolean {
  const [own, others] = [textsOf(one), textsOf(other)];
  if (own.some((text) => OLD.test(text))) return !others.some((text) => OLD.test(text));
  return own.some((text) => {
    const version = versionOf(text);
    return (
      version !== null &&
      others.some((each) => {
        const later = versionOf(each);
        return later !== null && later.name === version.name && later.number > version.number;
      })
    );
  });
}

function textsOf({ table, taken }: FoundTable): readonly string[] {
  return [table.sheet, ...(taken?.region.titles ?? []).map(({ text }) => text)].filter(
    (text) => text.length <= LONGEST,
  );
}

const LONGEST = 120;

function versionOf(text: string): { readonly name: string; readonly number: number } | null {
  const found = VERSION.exec(text);
  if (found === null) return null;
  return { name: text.slice(0, found.index).trim().toLowerCase(), number: parseInt(found[1] ?? "0", 10) };
}

const PLANNED =
  /\b(?:planned|forecasts?|budget(?:ed)?|projections?|projected|not executed|pro forma|illustrative|what if)\b|預算|预算|預測|预测|擬購回|拟购回|拟回购|未執行|未执行/i;

/** True for a table whose title or sheet says that it holds what may come. */
export function isPlanned(table: FoundTable): boolean {
  return textsOf(table).some((text) => PLANNED.test(text));
}
