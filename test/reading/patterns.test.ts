import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../../src/reading");
/** A group that may repeat without end and begins with something that may: no separator keeps one round from the next. */
const NESTED = /\((?:\?:)?(?:\\.|[^()\\?+*|])[+*](?:[^()\\]|\\.)*\)[+*]/;

const FILES = readdirSync(ROOT, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

test.each(FILES)("%s has no pattern with nested quantifiers", (file) => {
  const patterns =
    readFileSync(join(ROOT, file), "utf8").match(
      /(?<=[=(,:?|&\s[])\/(?![/*])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/g,
    ) ?? [];
  expect(patterns.filter((pattern) => NESTED.test(pattern.replace(/\[(?:[^\]\\]|\\.)*\]/g, "x")))).toEqual([]);
});

test("a nested quantifier would be found", () => {
  expect(NESTED.test(String.raw`/^(?:\w+\s?)*$/`)).toBe(true);
  expect(NESTED.test(String.raw`/(x+)+/`)).toBe(true);
  expect(NESTED.test(String.raw`/^\d+(?:,\d+)*$/`)).toBe(false);
});
