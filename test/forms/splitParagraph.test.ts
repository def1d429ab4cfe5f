import fc from "fast-check";
import { splitParagraph } from "../../src/forms/layout/splitParagraph";

function shorterThan(limit: number): (text: string) => boolean {
  return (text) => text.length <= limit;
}

describe("a paragraph longer than a row", () => {
  test("is ended where sentences end", () => {
    expect(splitParagraph("The first sentence. The second one. The third.", shorterThan(36))).toEqual([
      "The first sentence. The second one.",
      "The third.",
    ]);
    expect(splitParagraph("第一句話。第二句話。第三句。", shorterThan(11))).toEqual([
      "第一句話。第二句話。",
      "第三句。",
    ]);
  });

  test("is ended between words where a sentence alone is too long, and inside a word where that is", () => {
    expect(splitParagraph("one two three four", shorterThan(9))).toEqual(["one two", "three", "four"]);
    expect(splitParagraph("abcdefgh", shorterThan(3))).toEqual(["abc", "def", "gh"]);
  });

  test("a rule's number does not end a sentence", () => {
    expect(splitParagraph("Pursuant to Rule 8A.21 of the Rules. Done.", shorterThan(38))).toEqual([
      "Pursuant to Rule 8A.21 of the Rules.",
      "Done.",
    ]);
  });

  test("no cell is longer than Excel keeps", () => {
    const pieces = splitParagraph("A sentence of some words. ".repeat(2000).trim(), () => true);
    expect(pieces.length).toBe(2);
    for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(32_767);
  });

  test("joined again, the pieces are the paragraph", () => {
    const words = fc
      .array(fc.constantFrom("shares", "Company", "30", "December", "cancelled.", "Rule", "8A.15", "and"), {
        minLength: 1,
        maxLength: 120,
      })
      .map((parts) => parts.join(" "));
    fc.assert(
      fc.property(words, fc.integer({ min: 12, max: 200 }), (paragraph, limit) => {
        const pieces = splitParagraph(paragraph, shorterThan(limit));
        expect(pieces.join(" ")).toBe(paragraph);
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});
