import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FF301 } from "../../src/forms/words/ff301";

const published = (name: string): string => readFileSync(join(__dirname, `../fixtures/returns/${name}`), "utf8");
/** Spaces and the shape of quotes are those of whoever copied a text; letters are the form's. */
const plain = (text: string): string =>
  text.normalize("NFKC").replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, "");

const OURS = new Set(Object.values(FF301).map(({ en }) => plain(en.text)));

test.each(
  published("ff301-labels.txt")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#")),
)("the Monthly Return says: %s", (text) => {
  expect(OURS.has(plain(text))).toBe(true);
});

test("as many texts of the form as Lufax's return of August 2024 prints whole stand in it", () => {
  const lufax = plain(published("ff301-lufax-2024-08.txt"));
  const found = Object.entries(FF301).filter(([, { en }]) => lufax.includes(plain(en.text)));
  expect(found.length).toBe(22);
});
