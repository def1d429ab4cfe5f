import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { EVERY_CATEGORY_NAME } from "../../src/forms/categories";
import { WORDS_EN } from "../../src/forms/words.en";
import { WORDS_ZH_HANT } from "../../src/forms/words.zh-Hant";
import { FF301 } from "../../src/forms/words/ff301";
import type { OfficialWord } from "../../src/forms/words/officialWord";

const PUBLISHED = join(__dirname, "../fixtures/returns/chinese-labels.txt");
const PAGE = join(__dirname, "../../docs/chinese-labels.md");

/** Spaces and the width of punctuation are those of whoever copied a text; characters are the form's. */
const plain = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "");

const CELLS = new Set(
  readFileSync(PUBLISHED, "utf8")
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .flatMap((line) => line.split("|"))
    .map(plain)
    .filter((cell) => cell !== ""),
);

/** Every Chinese text of the forms, by its form and name, with its English. Placeholders in square brackets are ours. */
const TEXTS: readonly (readonly [name: string, chinese: OfficialWord, en: string])[] = [
  ...Object.entries(WORDS_ZH_HANT).map(
    ([name, chinese]) => [name, chinese, WORDS_EN[name as keyof typeof WORDS_EN].text] as const,
  ),
  ...EVERY_CATEGORY_NAME.map((each) => [`category: ${each.en.text}`, each["zh-Hant"], each.en.text] as const),
  ...Object.entries(FF301).map(([name, each]) => [`FF301: ${name}`, each["zh-Hant"], each.en.text] as const),
].filter(([, { text }]) => !text.startsWith("["));

const READ = TEXTS.filter(([, { verified, text }]) => verified && /\p{Script=Han}/u.test(text));
const NOT_READ = TEXTS.filter(([, { verified }]) => !verified);

test.each(READ)("%s stands so on a published return", (_, { text }) => {
  expect(CELLS.has(plain(text)) ? text : `not published: ${text}`).toBe(text);
});

test("a text that a published return has is not called unread", () => {
  // Section II of FF304 was not seen: that of FF305 has the same words for it.
  expect(NOT_READ.filter(([, { text }]) => CELLS.has(plain(text))).map(([name]) => name)).toEqual([
    "ff304.sectionII.a",
  ]);
});

test("every published text is one of the forms'", () => {
  const ours = new Set(READ.map(([, { text }]) => plain(text)));
  expect([...CELLS].filter((cell) => !ours.has(cell))).toEqual([]);
});

/** `UPDATE_DOCS=1 npx jest test/forms/chineseLabels.test.ts` writes the page anew. */
test("docs/chinese-labels.md lists the texts no published return has", () => {
  const cell = (text: string): string => text.replace(/\n/g, " ").replace(/\|/g, "\\|");
  const made = `# Chinese texts of the forms that were read on no published return

${READ.length} Chinese texts of FF304, FF305 and FF301 stand so on a published return (\`test/fixtures/returns/chinese-labels.txt\`), and a test holds them to it character by
character. The ${NOT_READ.length} below do not: they are our best knowledge of the form, or the English text where we have none. The pane names those that a return prints; compare them with
the Exchange's form.

| Text | English | Printed in Chinese as |
| --- | --- | --- |
${NOT_READ.map(([name, { text }, en]) => `| ${cell(name.replace(/^category: .*/, "category"))} | ${cell(en)} | ${text === en ? "the same" : cell(text)} |`).join("\n")}
`;
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(PAGE, made);
  expect(readFileSync(PAGE, "utf8")).toBe(made);
});
