import { misspeltIn, phraseMeant, slipsBetween } from "../../../src/shares/values/spelling";
import { WORDS_BESIDE, WORDS_OF_FORMS } from "../../../src/shares/values/wordsOfForms";

describe("slips of one letter between two texts", () => {
  test.each([
    ["shares", "shares", 0],
    ["", "", 0],
    ["shares", "sharess", 1],
    ["shares", "share", 1],
    ["shares", "hares", 1],
    ["shares", "shbres", 1],
    ["shares", "shraes", 1],
    ["ab", "ba", 1],
    ["a", "", 1],
    ["shares", "share ss", 2],
    ["shares", "sharbc", 2],
    ["shares", "xharex", 2],
    ["shares", "", 2],
    ["abc", "cba", 2],
    ["abcd", "badc", 2],
    ["shares", "shr", 2],
    ["abc", "abd e", 2],
    ["abab", "baba", 2],
    ["ab", "bc", 2],
    ["ab", "ca", 2],
    ["股份", "股分", 1],
    ["aab", "ab", 1],
    ["aaa", "aa", 1],
  ])("%p and %p: %i", (a, b, slips) => {
    expect([slipsBetween(a, b), slipsBetween(b, a)]).toEqual([slips, slips]);
  });
});

describe("a word that was meant to be one of the forms", () => {
  test.each([
    ["Ordinray shares", "Ordinray", "ordinary"],
    ["Excercise of options", "Excercise", "exercise"],
    ["Repurchse of shares", "Repurchse", "repurchase"],
    ["Treasurry", "Treasurry", "treasury"],
    // Letters exchanged count in short words too.
    ["shraes", "shraes", "shares"],
    ["calss A", "calss", "class"],
    ["SHRAE", "SHRAE", "share"],
    ["isseud", "isseud", "issued"],
    ["shareb", "shareb", "share"],
    ["shaes", "shaes", "shares"],
    ["both isseus and clsas", "isseus", "issues"],
  ])("%p", (text, read, meant) => {
    expect(misspeltIn(text)).toEqual({ read, meant });
  });

  test.each([
    ["a word of the forms", "Ordinary shares"],
    ["a word of the language beside it", "tested"],
    ["a short word with another letter", "shore"],
    ["a short word with a letter less", "clas"],
    ["a word of three letters", "sah"],
    ["a word like none", "Christmas"],
    ["figures alone", "1,000"],
    ["nothing", ""],
    ["two slips away", "Ordnray"],
  ])("is none: %s", (_, text) => {
    expect(misspeltIn(text)).toBeNull();
  });

  test("none of the words of the language is one", () => {
    for (const word of WORDS_BESIDE) expect(misspeltIn(word)).toBeNull();
  });

  test.each(["share", "depositary", "chairman", "balances", "allottee", "wright", "placer", "treasury"])(
    "%s is known as a whole",
    (word) => {
      expect([WORDS_OF_FORMS.has(word) || WORDS_BESIDE.has(word), misspeltIn(word)]).toEqual([true, null]);
    },
  );
});

describe("the phrase a cell was meant to be", () => {
  const phrases = ["New Submission", "Resubmission", "See Part B"];
  test.each([
    ["New Submision", "New Submission"],
    ["  new submision ", "New Submission"],
    ["see patr b", "See Part B"],
    ["Ｎｅｗ Submision", "New Submission"],
  ])("%p", (text, meant) => {
    expect(phraseMeant(text, phrases)).toBe(meant);
  });

  test.each(["New Submission", " NEW SUBMISSION ", "Another", "", "Nw Submision"])("is none of %p", (text) => {
    expect(phraseMeant(text, phrases)).toBeNull();
  });

  test("a phrase that is right is not another's slip", () => {
    expect(phraseMeant("class b", ["Class A", "Class B"])).toBeNull();
  });
});
