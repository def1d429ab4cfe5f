import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CURRENCIES, HOME_CURRENCY, KNOWN_CODES } from "../../../src/shares/register/currencies";
import { otherExchange } from "../../../src/shares/register/exchanges";

/** The tables that hold them, and the dictionaries of words that headings are made of: `RMB counter`, `HKD equivalent`. */
const OF_CURRENCIES = ["shares/register/currencies.ts", "shares/register/datedRules.ts"];
const OF_VENUES = ["shares/register/exchanges.ts", "shares/register/currencies.ts"];
const DICTIONARIES = /^reading\/vocabulary\/(?:headings\/|wordForms\.ts$)/;

/** Lines of the program that say something, each with its place: comments and the registers that rules show as examples are left out. */
const LINES: readonly { readonly path: string; readonly at: string; readonly line: string }[] = readdirSync("src", {
  recursive: true,
  encoding: "utf8",
})
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith("simulated-excel") && !DICTIONARIES.test(path))
  .flatMap((path) =>
    withoutComments(readFileSync(join("src", path), "utf8"))
      .split("\n")
      .flatMap((line, index) => (/^\|/.test(line) ? [] : [{ path, at: `${path}:${index + 1} ${line.trim()}`, line }])),
  );

function withoutComments(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ""))
    .replace(/(^|\s)\/\/.*$/gm, "$1");
}

function outside(pattern: RegExp, tables: readonly string[]): readonly string[] {
  return LINES.filter(({ path, line }) => !tables.includes(path) && pattern.test(line)).map(({ at }) => at);
}

/** A code as a word of its own; a name or sign anywhere. Words of two meanings (pound, C$ of a template) are told by their fellows. */
const CURRENCY = new RegExp(
  [
    ...[...KNOWN_CODES].map((code) => `\\b${code}\\b`),
    ...CURRENCIES.flatMap(({ names }) => names)
      .filter((name) => /^(?:hk|us)\$|\p{Script=Han}|£|€/u.test(name))
      .map((name) => name.toUpperCase().replace("$", "\\\\?\\$")),
    "\\b(?:hkd|usd|rmb|cny|gbp|renminbi|pence|gbx)\\b",
  ].join("|"),
);

/** Written out here, not taken from the table: a venue missing there is found as well. */
const VENUE =
  /shanghai|shenzhen|beijing|london|new york|\bnyse\b|nasdaq|singapore|toronto|tokyo|australian securities|euronext|上海|深圳|北京|倫敦|伦敦|紐約|纽约|納斯達克|新加坡|多倫多|東京|澳洲/i;

test("no currency stands outside its table", () => {
  expect(outside(CURRENCY, OF_CURRENCIES)).toEqual([]);
});

test("no venue stands outside its table", () => {
  expect(outside(VENUE, OF_VENUES)).toEqual([]);
});

test("what is looked for is found in the tables", () => {
  expect(outside(CURRENCY, []).some((line) => line.startsWith("shares/register/currencies.ts"))).toBe(true);
  expect(outside(VENUE, []).some((line) => line.startsWith("shares/register/exchanges.ts"))).toBe(true);
});

test("every currency known by name has a code the check of codes knows, and each name one code", () => {
  expect(CURRENCIES.map(({ code }) => code).filter((code) => !KNOWN_CODES.has(code))).toEqual([]);
  const names = CURRENCIES.flatMap((currency) => [...currency.names, ...currency.hundredths]);
  expect(new Set(names).size).toBe(names.length);
  expect(KNOWN_CODES).toContain(HOME_CURRENCY);
});

test.each([
  ["Shanghai", "Shanghai Stock Exchange", "上海證券交易所"],
  ["on the London Stock Exchange", "London Stock Exchange", "倫敦證券交易所"],
  ["On another stock exchange (Shenzhen Stock Exchange)", "Shenzhen Stock Exchange", "深圳證券交易所"],
  ["於深圳證券交易所", "Shenzhen Stock Exchange", "深圳證券交易所"],
])("a venue typed %s has its name in both languages", (typed, en, chinese) => {
  expect(otherExchange(typed)).toEqual({ en, "zh-Hant": chinese });
});
