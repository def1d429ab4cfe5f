import { Ledger } from "../../src/shares/ledger";
import fc from "fast-check";
import {
  type BoundToken,
  type EditedParts,
  editableParts,
  figuresOfRemark,
  partsAsText,
  tokensIn,
} from "../../src/remarks/boundToken";
import { composeRemarks } from "../../src/remarks/composeRemarks";
import { editParts } from "../../src/remarks/editParts";
import { bindFigure, looseFigures } from "../../src/remarks/looseFigures";
import { asLastRead, asReadNow, refreshParts } from "../../src/remarks/refreshParts";
import { remarkAsText } from "../../src/shares/values/remarkText";
import { anyRegister } from "./anyRegister";
import { contentOf } from "./sketchRegister";

function token(kind: BoundToken["kind"], text: string, means = text): BoundToken {
  return { kind, text, means, cells: [{ sheet: "Movements", row: 1, column: means.length }] };
}

const NUMBER = token("number", "31,775,000");
const DATE = token("date", "30 December 2022");
const REMARK: EditedParts = ["The Company cancelled ", NUMBER, " shares on ", DATE, "."];
const TEXT = "The Company cancelled 31,775,000 shares on 30 December 2022.";

/** Words as they are, tokens in brackets. */
function shown(parts: EditedParts): string {
  return parts.map((part) => (typeof part === "string" ? part : `<${part.text}>`)).join("");
}

describe("a remark for editing", () => {
  test("is the composed one, its tokens whole, for any register", () => {
    fc.assert(
      fc.property(anyRegister, fc.constantFrom("en", "zh-Hant"), (register, language) => {
        for (const remark of composeRemarks(new Ledger(register), contentOf(register), language).remarks) {
          const parts = editableParts(remark);
          expect(partsAsText(parts)).toBe(remarkAsText(remark));
          expect(tokensIn(parts).map(({ text }) => text)).toEqual(
            remark.parts.flatMap((part) => (typeof part === "string" || part.cells.length === 0 ? [] : [part.text])),
          );
          expect(editParts(parts, partsAsText(parts))).toEqual(parts);
          expect(refreshParts(parts, figuresOfRemark(remark))).toEqual({ parts, changes: [] });
          expect(looseFigures(parts, []).filter(({ text, typed }) => text !== typed)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    [
      "words changed before a token",
      TEXT.replace("The Company", "We"),
      "We cancelled <31,775,000> shares on <30 December 2022>.",
    ],
    [
      "words changed between tokens",
      TEXT.replace("shares on", "class B shares, on"),
      "The Company cancelled <31,775,000> class B shares, on <30 December 2022>.",
    ],
    [
      "a digit of a number changed",
      TEXT.replace("31,775,000", "31,775,001"),
      "The Company cancelled 31,775,001 shares on <30 December 2022>.",
    ],
    [
      "a digit typed right behind a number",
      TEXT.replace("31,775,000", "31,775,0009"),
      "The Company cancelled 31,775,0009 shares on <30 December 2022>.",
    ],
    [
      "a digit typed right in front of a number",
      TEXT.replace("31,775,000", "931,775,000"),
      "The Company cancelled 931,775,000 shares on <30 December 2022>.",
    ],
    [
      "thousands typed right behind a number",
      TEXT.replace("31,775,000", "31,775,000,000"),
      "The Company cancelled 31,775,000,000 shares on <30 December 2022>.",
    ],
    [
      "a sign typed in front",
      TEXT.replace("31,775,000", "-31,775,000"),
      "The Company cancelled -31,775,000 shares on <30 December 2022>.",
    ],
    ["a token taken out", TEXT.replace("31,775,000 ", ""), "The Company cancelled shares on <30 December 2022>."],
    [
      "everything pasted over",
      "On 30 December 2022 we cancelled shares (31,775,000).",
      "On 30 December 2022 we cancelled shares (<31,775,000>).",
    ],
    [
      "everything pasted over in the same order",
      "We cancelled some 31,775,000 of them upon 30 December 2022, in full",
      "We cancelled some <31,775,000> of them upon <30 December 2022>, in full",
    ],
    ["everything taken out", "", ""],
  ])("after %s", (_what, text, expected) => {
    const parts = editParts(REMARK, text);
    expect(partsAsText(parts)).toBe(text);
    // Figures in the order of the remark are found again; one moved in front of another becomes words.
    expect(shown(parts)).toBe(expected);
  });

  test("keeps the text of any edit, and no token that does not read as before", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...TEXT, "9", ",", " ", "31,775,000", "30 December 2022"), { maxLength: 60 }),
        (pieces) => {
          const parts = editParts(REMARK, pieces.join(""));
          expect(partsAsText(parts)).toBe(pieces.join(""));
          expect(tokensIn(parts).every((each) => each === NUMBER || each === DATE)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("figures typed by hand", () => {
  test("are found with what they agree with, or with nothing; rules and the form's numbering are none", () => {
    const parts: EditedParts = [
      "1) Under Rule 8A.21, 8A.13 and 8A.15, 31775000 shares at 40.1 on 30 December 2022 (",
      NUMBER,
      "), and 5 more under Rule 10.06 or 13.25A(2), and 10.06",
    ];
    expect(
      looseFigures(parts, [NUMBER, DATE]).map(({ text, agreesWith }) => [text, agreesWith.map(({ means }) => means)]),
    ).toEqual([
      ["31775000", ["31,775,000"]],
      ["40.1", []],
      ["30 December 2022", ["30 December 2022"]],
      ["5", []],
      ["10.06", []],
    ]);
  });

  test("are taken whole: a figure with a digit too many is not that figure", () => {
    for (const typed of ["31,775,0000", "31,775,00", "31,775,000,000", "31,775,000.5", "131,775,000", "31775,000.5"]) {
      expect(
        looseFigures([`on ${typed} shares`], [NUMBER, token("number", "0"), token("number", "000")]).map(
          ({ text, agreesWith }) => [text, agreesWith],
        ),
      ).toEqual([[typed, []]]);
    }
  });

  test("in Chinese, and dates that share their month", () => {
    const days = token("date", "16, 19 and 26 September 2022");
    expect(looseFigures(["於2022年12月30日註銷１２３股"], []).map(({ text }) => text)).toEqual([
      "2022年12月30日",
      "１２３",
    ]);
    expect(looseFigures(["on 16, 19 and 26 September 2022"], [days]).map(({ agreesWith }) => agreesWith)).toEqual([
      [days],
    ]);
  });

  test.each([
    ["a digit right behind a number", ["We cancelled ", NUMBER, "0 shares"], "31,775,0000"],
    ["thousands right behind a number", ["We cancelled ", NUMBER, ",000 shares"], "31,775,000,000"],
    ["decimals right behind a number", ["We cancelled ", NUMBER, ".5 shares"], "31,775,000.5"],
    ["a digit right in front of a number", ["We cancelled 1", NUMBER, " shares"], "131,775,000"],
    ["a sign in front of a number", ["We cancelled -", NUMBER, " shares"], "-31,775,000"],
    ["a day right in front of a date", ["On 1", DATE], "130 December 2022"],
  ] as const)("with %s, are reported as they print, and agree with nothing", (_what, parts, printed) => {
    const zero = token("number", "0");
    const found = looseFigures(parts, [NUMBER, DATE, zero, token("number", "1"), token("number", "000")]);
    expect(found.map(({ text, agreesWith }) => [text, agreesWith])).toEqual([[printed, []]]);
    expect(partsAsText(parts)).toContain(printed);
  });

  test("parted from a number by a space or a full stop and a space, stand alone", () => {
    expect(looseFigures([NUMBER, " 5", NUMBER, ". 7 of them (", NUMBER, "), 8"], []).map(({ text }) => text)).toEqual([
      "531,775,000",
      "7",
      "8",
    ]);
  });

  test("become a token on request, and only of what reads the same", () => {
    const parts: EditedParts = ["We cancelled 31775000 shares"];
    const [loose] = looseFigures(parts, [NUMBER]);
    if (loose === undefined) throw new Error("not found");
    expect(shown(bindFigure(parts, loose, NUMBER))).toBe("We cancelled <31,775,000> shares");
    expect(bindFigure(parts, loose, DATE)).toBe(parts);
    expect(bindFigure(["Something else by now"], loose, NUMBER)).toEqual(["Something else by now"]);
  });
});

describe("when the tables change", () => {
  test("a token takes the new figure by what it means, wherever its row is now, and the change is reported", () => {
    const moved = { ...NUMBER, text: "31,775,001", cells: [{ sheet: "Movements", row: 9, column: 4 }] };
    const { parts, changes } = refreshParts(REMARK, [moved, DATE]);
    expect(shown(parts)).toBe("The Company cancelled <31,775,001> shares on <30 December 2022>.");
    expect(changes).toEqual([
      { from: "31,775,000", to: "31,775,001", cells: moved.cells, of: { kind: "number", means: NUMBER.means } },
    ]);
  });

  test("a row that only moved is no change of what the remark says", () => {
    expect(refreshParts(REMARK, [{ ...NUMBER, cells: [] }, DATE]).changes).toEqual([]);
  });

  test("typing on is no sign that the remark was read: its figures are kept as they last read, until it is said so", () => {
    const moved = { ...NUMBER, text: "31,775,001" };
    const { parts, changes } = refreshParts(REMARK, [moved, DATE]);
    const typedOn = asLastRead([...parts, " Indeed."], changes);
    expect(refreshParts(typedOn, [moved, DATE])).toEqual({ parts: [...parts, " Indeed."], changes });
    expect(refreshParts(asReadNow(parts, changes), [moved, DATE])).toEqual({ parts, changes: [] });
  });

  test("a figure that is gone is words once the remark is kept as read", () => {
    const { parts, changes } = refreshParts(REMARK, [DATE]);
    expect(changes.map(({ to }) => to)).toEqual([null]);
    const kept = asReadNow(parts, changes);
    expect(shown(kept)).toBe("The Company cancelled 31,775,000 shares on <30 December 2022>.");
    expect(looseFigures(kept, [DATE]).map(({ text, agreesWith }) => [text, agreesWith])).toEqual([["31,775,000", []]]);
  });

  test("another figure in the old cells is not taken for the old one", () => {
    const other = { ...NUMBER, means: "another", text: "7" };
    expect(refreshParts(REMARK, [other, DATE]).changes).toEqual([
      { from: "31,775,000", to: null, cells: NUMBER.cells, of: { kind: "number", means: NUMBER.means } },
    ]);
    expect(refreshParts(REMARK, [{ ...other, text: NUMBER.text }, DATE]).changes).toEqual([]);
  });
});
