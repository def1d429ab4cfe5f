import { wordsInUnits } from "../../src/taskpane/frame/wordsInUnits";
import { HEADROOM_WORDS } from "../../src/taskpane/headroom/headroomWords";
import { ENTRY_WORDS } from "../../src/taskpane/movement/entryWords";

/** Every text of a dictionary; what its functions say of `1`. */
function textsOf(words: unknown): readonly string[] {
  if (typeof words === "string") return [words];
  if (typeof words === "function") return textsOf((words as (...given: readonly string[]) => unknown)("1", "1", "1"));
  if (typeof words !== "object" || words === null) return [];
  return Object.values(words).flatMap(textsOf);
}

describe("the pages of orders and entries say units of a trust", () => {
  test.each([
    ["before an order", HEADROOM_WORDS],
    ["an entry", ENTRY_WORDS],
  ] as const)("%s", (_, words) => {
    expect(textsOf(words.en).filter((text) => /\bshares?\b/i.test(text)).length).toBeGreaterThan(1);
    expect(textsOf(wordsInUnits(words.en, "en")).filter((text) => /\bshares?\b/i.test(text))).toEqual([]);
    expect(textsOf(words["zh-Hant"]).filter((text) => /股(?!權)/.test(text)).length).toBeGreaterThan(1);
    expect(
      textsOf(wordsInUnits(words["zh-Hant"], "zh-Hant")).filter((text) => /(?<!公眾持)股(?!權)/.test(text)),
    ).toEqual([]);
  });

  test("what is typed or read is put in as it is", () => {
    const { number, leastConversion } = wordsInUnits(HEADROOM_WORDS.en, "en");
    expect(number).toBe("Units to be bought");
    expect(leastConversion("1,000", "200", "Class A")).toBe(
      "1,000 units bought and cancelled need a conversion of at least 200 of Class A (Rule 8A.15).",
    );
  });
});
