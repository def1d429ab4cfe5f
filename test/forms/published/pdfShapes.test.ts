import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parsePublished } from "../../../src/forms/published/parsePublished";
import { undoubled } from "../../../src/forms/published/undoubled";
import { isOlderReturn, whyNoReturn } from "../../../src/forms/published/whyNoReturn";
import type { Register } from "../../../src/shares/register/register";
import { ckh, miniso, overAllotment, sensetime, tencent } from "../publishedRegisters";
import { joined, textOfSheet } from "./textOfSheet";

const REGISTERS: readonly (readonly [name: string, register: () => Register])[] = [
  ["SenseTime", sensetime],
  ["Tencent", tencent],
  ["CK Hutchison", ckh],
  ["MINISO", miniso],
  ["the over-allotment", overAllotment],
];

const IN_BOTH = REGISTERS.flatMap(([name, register]) =>
  (["en", "zh-Hant"] as const).map((language) => [name, language, register] as const),
);

function read(text: string): readonly (readonly [string, string])[] {
  const published = parsePublished(text);
  if (published === null) throw new Error("The text is a return");
  expect(published.unread).toEqual([]);
  return [...published.fields];
}

/** Each glyph so often, as bold is drawn in old Chinese PDFs. */
function drawn(text: string, times: number): string {
  return [...text].map((glyph) => (/\s/.test(glyph) ? glyph : glyph.repeat(times))).join("");
}

test.each(IN_BOTH)("%s, %s: cells joined without space say the same", (_, language, register) => {
  const apart = textOfSheet(register(), language, " ").text;
  const together = textOfSheet(register(), language, joined).text;
  expect(read(together)).toEqual(read(apart));
});

test.each(IN_BOTH)("%s, %s: feet of pages inside the text say nothing", (_, language, register) => {
  const { text } = textOfSheet(register(), language, joined);
  const marks = ["Page 1 of 8 v1.3.0", "FF305 Page 2 of 9 v 1.3.0", "第 3 頁 共 8 頁 v 1.3.0"];
  const lines = text.split("\n").map((line, at) => (at % 5 === 4 ? line + (marks[at % 3] ?? "") : line));
  expect(read(lines.join("\n"))).toEqual(read(text));
});

test.each(REGISTERS.flatMap(([name, register]) => [2, 3, 4].map((times) => [name, times, register] as const)))(
  "%s in Chinese, its glyphs drawn %i times, says the same",
  (_, times, register) => {
    const { text } = textOfSheet(register(), "zh-Hant", " ");
    const bold = text.replace(/[\p{Script=Han}\p{P}]{2,}/gu, (words) =>
      /\p{Script=Han}{2}/u.test(words) ? drawn(words, times) : words,
    );
    expect(bold).not.toBe(text);
    expect(read(bold)).toEqual(read(text));
  },
);

test("digits in a cell that is drawn so throughout are drawn so too", () => {
  expect(undoubled(`${drawn("翌日披露報表", 2)}\n${drawn("2021年9月15日", 2)}\n1100 股`)).toBe(
    "翌日披露報表\n2021年9月15日\n1100 股",
  );
});

test("words that repeat a glyph by themselves stay", () => {
  for (const text of ["千千萬萬", "AABB 1122", "謝謝 人人"]) expect(undoubled(text)).toBe(text);
});

const OLDER = `Next Day Disclosure Return
(Equity issuer - changes in issued share capital and/or share buybacks)
Name of listed issuer: A Limited
Stock code: 00001 Date submitted: 5 June 2015
Section I must be completed by a listed issuer where there has been a change in its issued share capital
which is discloseable pursuant to rule 13.25A of the Rules
Description of securities: Ordinary shares
Opening balance as at (Note 2) 31 May 2015 1,000,000
Closing balance as at (Note 8) 5 June 2015 1,000,100
`;

test("the form before 2021 is called by its name, and not read as FF304", () => {
  expect(isOlderReturn(OLDER)).toBe(true);
  expect(parsePublished(OLDER)).toBeNull();
  expect(whyNoReturn(OLDER).en).toMatch(
    /^is the "Next Day Disclosure Return \(Equity issuer - changes in issued share capital and\/or share buybacks\)" as it was before 2021/,
  );
  expect(whyNoReturn(OLDER)["zh-Hant"]).toMatch(/2021 年以前/);
  expect(whyNoReturn("A letter").en).toMatch(/^is not the text/);
});

test("returns since 2021 are not taken for it, with and without their number", () => {
  const folder = join(__dirname, "../../fixtures/returns");
  for (const file of [
    "ff304-sensetime-2022-12-30.txt",
    "ff304-tencent-2024-01-18.txt",
    "ff305-tencent-2025-06-13.txt",
  ]) {
    const text = readFileSync(join(folder, file), "utf8");
    expect(isOlderReturn(text)).toBe(false);
    expect(isOlderReturn(text.replace(/FF30[45]|v ?\d\.\d\.\d/g, ""))).toBe(false);
  }
});

test("a scan's lnstrument is the Instrument", () => {
  const { text } = textOfSheet(tencent(), "en", " ");
  expect(read(text.replace("Instrument:", "lnstrument:"))).toEqual(read(text));
});
