import { nameOfField } from "../../shares/register/fieldNames";
import { isTableKind, type TableKind } from "../../shares/register/table";
import { TABLE_NAMES } from "../../shares/register/tableNames";
import type { ReadingFacts } from "./readingRule";

/** Words a cell may hold, each with the Chinese that is read as the same. */
const CHOICES: Readonly<Record<string, string>> = {
  Yes: "是",
  No: "否",
  "this class": "本類別",
  "all classes": "所有類別",
  "without exclusion": "不作扣除",
  cancellation: "註銷",
  treasury: "庫存",
  "(i) to (viii)": "(i) 至 (viii)",
};

/** Between the names of a list, as facts keep it and as Chinese writes it. */
const SEPARATORS: readonly (readonly [string, string])[] = [
  [" / ", "／"],
  [", ", "、"],
];

/** Facts as a Chinese message has them: tables, fields and choices by their Chinese names. What stood in a cell stays as it is. */
export function inChinese(facts: ReadingFacts): ReadingFacts {
  const kind = isTableKind(facts["table"]) ? facts["table"] : null;
  const names: Readonly<Record<string, (name: string) => string>> = {
    table: tableName,
    tables: tableName,
    field: (name) => fieldName(kind, name),
    fields: (name) => fieldName(kind, name),
    refuted: (name) => fieldName(kind, name),
    headings: (name) => fieldName(kind, name),
    choices: (name) => CHOICES[name] ?? name,
    known: (name) => name,
  };
  return Object.fromEntries(
    Object.entries(facts).map(([fact, text]) => {
      const name = names[fact];
      return [fact, quotedInChinese(name === undefined ? text : eachOf(text, name))];
    }),
  );
}

/** Names of a list in the quotation marks of a Chinese text; a text that is no such list stays as it is. */
function quotedInChinese(text: string): string {
  if (!/^"[^"]*"(?:(?:, |、)"[^"]*")*/.test(text)) return text;
  return text.replace(/"([^"]*)"/g, "「$1」").replace(/」(?:, )「/g, "」、「");
}

function tableName(name: string): string {
  return isTableKind(name) ? TABLE_NAMES[name]["zh-Hant"] : name;
}

function fieldName(kind: TableKind | null, name: string): string {
  return nameOfField(kind, name)["zh-Hant"];
}

function eachOf(list: string, name: (one: string) => string): string {
  const [separator, chinese] = SEPARATORS.find(([each]) => list.includes(each)) ?? ["\n", "\n"];
  return list.split(separator).map(name).join(chinese);
}
