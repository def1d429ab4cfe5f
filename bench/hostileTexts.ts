import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { parsePublished } from "../src/forms/published/parsePublished";
import { splitParagraph } from "../src/forms/layout/splitParagraph";
import { parseDateList } from "../src/reading/cells/parseDateList";
import { parseMoney } from "../src/reading/cells/parseMoney";
import { parseCount } from "../src/reading/cells/parseNumber";
import { parsePercentage } from "../src/reading/cells/parsePercentage";

/** Longer than any return, and than any cell. */
const CHARACTERS = 200_000;
const RETURN = readFileSync("test/fixtures/returns/ff304-sensetime-2022-12-30.txt", "utf8");

/** Texts that made patterns go back and forth. */
const HOSTILE: Readonly<Record<string, string>> = {
  digits: "1",
  "digits and commas": "1,",
  "digits and points": "1.",
  blanks: " ",
  "line ends": "\n",
  brackets: "[(",
  quotes: '"',
  "days of purchases": "1). 30 December 2022 ",
  "currency and blanks": "HKD   ",
  "note marks": "(Note ",
};

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  "text of a return": (text) => parsePublished(`${RETURN}\n${text}`),
  "paragraph in rows": (text) => splitParagraph(text, (piece) => piece.length < 3_000),
  count: (text) => parseCount(text),
  money: (text) => parseMoney(text, "General", null),
  percentage: (text) => parsePercentage(text, "General", true),
  "list of days": (text) => parseDateList(text, "General", false),
};

for (const [reader, read] of Object.entries(READERS)) {
  let slowest = { of: "", took: 0 };
  for (const [of, unit] of Object.entries(HOSTILE)) {
    const text = unit.repeat(CHARACTERS / unit.length);
    const from = performance.now();
    read(text);
    const took = performance.now() - from;
    if (took > slowest.took) slowest = { of, took };
  }
  console.log(
    `${reader}: ${slowest.took.toFixed(0)} ms at most, for ${CHARACTERS.toLocaleString("en")} characters of ${slowest.of}`,
  );
}
