import { READING_RULES, readingFinding, type ReadingRuleName } from "../../src/reading/readingFindings";
import { kindWords } from "../../src/reading/columns/kindWords";
import { REASONS } from "../../src/reading/columns/reasons";
import { nameOfField } from "../../src/shares/register/fieldNames";
import { TABLE_KINDS } from "../../src/shares/register/table";

const RULES = Object.keys(READING_RULES).filter((name): name is ReadingRuleName => name in READING_RULES);
const FIELDS = new Set(TABLE_KINDS.flatMap((kind) => kindWords(kind).fields.map(({ field }) => field)));
const CHOICES = ["Yes, No", "this class, all classes, without exclusion", "cancellation, treasury", "(i) to (viii)"];

/** Latin letters that Chinese messages keep: the program's name, forms, numerals of confirmations. */
const KEPT = /Excel|FF30\d|\(i\) 至 \(viii\)|%/g;

/** Facts that hold names of ours. The others hold what stood on a sheet. */
const NAMES: ReadonlySet<string> = new Set(["table", "tables", "field", "fields", "choices"]);

/** The sample with everything that stood on a sheet written in Chinese: any Latin word left in a message is ours. */
function sampleInChinese(name: ReadingRuleName): Record<string, string> {
  const { sample } = READING_RULES[name];
  // Headings of ours stand without quotes.
  const isOurs = (fact: string, text: string): boolean =>
    NAMES.has(fact) || (fact === "headings" && text.split(", ").every((part) => FIELDS.has(part)));
  return Object.fromEntries(Object.entries(sample).map(([fact, text]) => [fact, isOurs(fact, text) ? text : "甲"]));
}

const latinIn = ({ message, todo }: ReturnType<typeof readingFinding>): readonly string[] =>
  `${message["zh-Hant"]} ${todo["zh-Hant"]}`.replace(KEPT, "").match(/[A-Za-z]{2,}/g) ?? [];

test.each(RULES)("%s has no English name in Chinese, whatever the table and field", (name) => {
  const sample = sampleInChinese(name);
  const found = new Set<string>();
  for (const table of TABLE_KINDS)
    for (const { field } of kindWords(table).fields) {
      const facts = {
        ...sample,
        ...(sample["table"] === undefined ? {} : { table }),
        ...(sample["tables"] === undefined ? {} : { tables: `${table} / Movements` }),
        ...(sample["field"] === undefined ? {} : { field }),
        ...(sample["fields"] === undefined ? {} : { fields: `${field}, Event` }),
      };
      for (const word of latinIn(readingFinding(name, [], facts))) found.add(word);
    }
  expect([...found]).toEqual([]);
});

test.each(CHOICES)("the choices %s are given in Chinese", (choices) => {
  expect(
    latinIn(readingFinding("not-one-of-the-choices", [], { table: "Issuer", field: "Form", read: "甲", choices })),
  ).toEqual([]);
});

test("every field of every table has a name of its own in Chinese", () => {
  // The form's own words for a part have its letter: A部.
  for (const kind of TABLE_KINDS)
    for (const { field } of kindWords(kind).fields)
      expect(nameOfField(kind, field)["zh-Hant"].replace(/[AB](?=部)/, "")).toMatch(/^[\u4e00-\u9fff]+$/);
});

test("no two fields of a table have one name in Chinese: an answer by name would be either", () => {
  for (const kind of TABLE_KINDS) {
    const names = kindWords(kind).fields.map(({ field }) => nameOfField(kind, field)["zh-Hant"]);
    expect(names).toEqual([...new Set(names)]);
  }
});

test.each(Object.entries(REASONS))("the reason %s is given in Chinese", (_, reason) => {
  const { "zh-Hant": said } = typeof reason === "function" ? reason("甲") : reason;
  expect(said.replace(KEPT, "")).not.toMatch(/[A-Za-z]/);
});
