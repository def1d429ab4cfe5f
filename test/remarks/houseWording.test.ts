import fc from "fast-check";
import { type BoundToken, editableParts, partsAsText, tokensIn } from "../../src/remarks/boundToken";
import { composeRemarks, type ComposedRemarks } from "../../src/remarks/composeRemarks";
import { editedAsWording, type EditedWording } from "../../src/remarks/editedWording";
import { editParts } from "../../src/remarks/editParts";
import { placeholdersOf } from "../../src/remarks/houseWording";
import { Ledger } from "../../src/shares/ledger";
import type { Language } from "../../src/shares/values/finding";
import { remarkAsText } from "../../src/shares/values/remarkText";
import { aRegister } from "../support/registerBuilder";
import { anyRegister } from "./anyRegister";
import { contentOf } from "./sketchRegister";
import type { MovementSketch } from "../support/registerSketch";

const CANCELLED: MovementSketch = {
  date: "2022-12-30",
  shareClass: "Class B",
  category: "repurchase-cancelled",
  number: "-31,775,000",
  purchaseDates: ["2022-09-16", "2022-09-19"],
};
const TO: MovementSketch = {
  date: "2022-12-30",
  shareClass: "Class B",
  category: "class-conversion",
  event: "Conversion",
  number: "7,139,508",
  holder: "Infinity Vision Enterprise Inc.",
};
const FROM: MovementSketch = { ...TO, shareClass: "Class A", number: "-7,139,508" };

function composed(
  wordings: Readonly<Record<string, string>>,
  {
    language = "en",
    movements = [CANCELLED, TO, FROM],
  }: { readonly language?: Language; readonly movements?: readonly MovementSketch[] } = {},
): ComposedRemarks {
  const register = aRegister({
    issuer: { name: "SenseTime Group Inc", shortName: "SenseTime Group Inc.", nameInChinese: "商湯集團" },
    classes: [
      { name: "Class B", kind: "WVR ordinary shares", opening: "100,000,000", openingDate: "2022-11-30" },
      {
        name: "Class A",
        kind: "WVR ordinary shares",
        weighted: true,
        opening: "50,000,000",
        openingDate: "2022-11-30",
      },
    ],
    movements,
  });
  const content = new Ledger(register).returnContent();
  if (content === null) throw new Error("nothing to disclose");
  return composeRemarks(
    new Ledger(register),
    content,
    language,
    "in a list of their own",
    new Map(Object.entries(wordings)),
  );
}

function texts({ remarks }: ComposedRemarks): readonly string[] {
  return remarks.map(remarkAsText);
}

const OWN = "During {purchase dates}, {company} bought back {number} {class}; these {term} were cancelled on {date}.";

describe("house wording", () => {
  test("begins from the built-in words, with a named place for every figure", () => {
    expect(Object.fromEntries(composed({}).wordings)).toEqual({
      cancellation:
        '{company} purchased a total of {number} {class} (the "{term}") on {purchase dates} on the Stock Exchange. The {term} were cancelled on {date}.',
      "simultaneous-conversion":
        "Upon cancellation of the {term}, {holder}, a holder of {class}, simultaneously converted {number} {class} into {number 2} {class 2} on a one-to-one ratio pursuant to Rule 8A.21 of the Listing Rules, such that the proportion of {class} would not be increased as a result of the repurchase of {class 2}, in accordance with Rule 8A.13 and 8A.15 of the Listing Rules.",
    });
  });

  test("put back as it came, changes nothing", () => {
    for (const language of ["en", "zh-Hant"] as const) {
      const builtIn = composed({}, { language });
      const own = composed(Object.fromEntries(builtIn.wordings), { language });
      expect(texts(own)).toEqual(texts(builtIn));
      expect(own.remarks.map(({ parts, missing }) => [parts, missing])).toEqual(
        builtIn.remarks.map(({ parts, missing }) => [parts, missing]),
      );
      expect([...own.remarks, ...builtIn.remarks].map(({ inHouseWords }) => inHouseWords)).toEqual([
        true,
        true,
        false,
        false,
      ]);
    }
  });

  test("stands in place of the built-in words, its figures tokens still", () => {
    const { remarks, refused } = composed({ cancellation: OWN });
    expect(texts({ remarks, refused, wordings: new Map() })[0]).toBe(
      'During 16 and 19 September 2022, SenseTime Group Inc. (the "Company") bought back 31,775,000 class B ordinary shares; these Repurchased Shares were cancelled on 30 December 2022.',
    );
    expect(remarks[0]?.parts.flatMap((part) => (typeof part === "string" ? [] : [part.kind]))).toEqual([
      "date",
      "name",
      "number",
      "class",
      "date",
    ]);
    expect(refused).toEqual([]);
  });

  test("has placeholders in the language of its words; those saved in English still hold in Chinese", () => {
    const chinese = composed({}, { language: "zh-Hant" });
    expect(chinese.wordings.get("cancellation")).toBe(
      "{公司}於{購回日期}在聯交所購回合共{數目}股{類別}（「{購回股份}」）。{購回股份}已於{日期}註銷。",
    );
    expect(chinese.wordings.get("simultaneous-conversion")).toContain("{數目 2}股{類別 2}");
    const inEnglish = "{company}於{purchase dates}購回{number}股{class}（「{term}」），並已於{date}註銷。";
    const inChinese = "{公司}於{購回日期}購回{數目}股{類別}（「{購回股份}」），並已於{日期}註銷。";
    for (const cancellation of [inEnglish, inChinese]) {
      const { remarks, refused } = composed({ cancellation }, { language: "zh-Hant" });
      expect([remarkAsText(remarks[0] ?? { code: "", parts: [], missing: [] }), refused]).toEqual([
        "商湯集團（「本公司」）於2022年9月16日及19日購回31,775,000股B類普通股（「購回股份」），並已於2022年12月30日註銷。",
        [],
      ]);
    }
  });

  test("begins a sentence with a capital where the issuer stands behind a full stop", () => {
    const [first] = texts(
      composed({
        "simultaneous-conversion": composed({}).wordings.get("simultaneous-conversion") ?? "",
        cancellation:
          "Bought: {number} {class}, the {term}, on {purchase dates}. {company} cancelled the {term} on {date}.",
      }),
    );
    expect(first).toContain('2022. SenseTime Group Inc. (the "Company") cancelled');
  });

  test("is refused where it would lose a figure, or asks for one there is not; the built-in words stand", () => {
    const builtIn = texts(composed({}));
    expect(texts(composed({ cancellation: OWN.replace(" {number}", "") }))).toEqual(builtIn);
    expect(composed({ cancellation: OWN.replace(" {number}", "") }).refused).toEqual([
      { code: "cancellation", lost: ["number"], unknown: [] },
    ]);
    expect(composed({ cancellation: `${OWN} {holder}` }).refused).toEqual([
      { code: "cancellation", lost: [], unknown: ["holder"] },
    ]);
  });

  test("keeps a blank the register leaves as a placeholder to fill", () => {
    const { remarks } = composed({ cancellation: OWN }, { movements: [{ ...CANCELLED, purchaseDates: [] }] });
    expect(remarks.map(remarkAsText)[0]).toContain("During [purchase dates], SenseTime");
    expect(remarks[0]?.missing.map(({ fact }) => fact)).toEqual(["purchase dates"]);
  });
});

describe("an edited remark as house wording", () => {
  const edited = (change: (text: string) => string, language: Language = "en"): EditedWording => {
    const [remark] = composed({}, { language }).remarks;
    if (remark === undefined) throw new Error("no remark");
    const parts = editableParts(remark);
    return editedAsWording(editParts(parts, change(partsAsText(parts))), remark, language);
  };

  test("is the built-in one where nothing was edited, for any register and both languages", () => {
    fc.assert(
      fc.property(anyRegister, fc.constantFrom("en", "zh-Hant"), (register, language) => {
        const { remarks, wordings } = composeRemarks(
          new Ledger(register),
          contentOf(register),
          language,
          "in a list of their own",
        );
        for (const remark of remarks.filter(
          ({ code }, index) => remarks.findIndex((each) => each.code === code) === index,
        )) {
          const { wording, foreign } = editedAsWording(editableParts(remark), remark, language);
          expect([[...placeholdersOf(wording)].sort(), foreign]).toEqual([
            [...placeholdersOf(wordings.get(remark.code) ?? "")].sort(),
            [],
          ]);
          const again = composeRemarks(
            new Ledger(register),
            contentOf(register),
            language,
            "in a list of their own",
            new Map([[remark.code, wording]]),
          );
          expect(again.remarks.filter(({ code }) => code === remark.code).map(remarkAsText)[0]).toBe(
            remarkAsText(remark),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  test("keeps each figure's own placeholder though they change places, and its terms", () => {
    const [remark] = composed({}).remarks;
    if (remark === undefined) throw new Error("no remark");
    const parts = editableParts(remark);
    const dates = tokensIn(parts)
      .filter(({ kind }) => kind === "date")
      .reverse();
    const swapped = parts
      .map((part) => (typeof part === "string" || part.kind !== "date" ? part : (dates.pop() ?? part)))
      .reverse();
    expect(placeholdersOf(editedAsWording(swapped, remark, "en").wording)).toEqual([
      "date",
      "term",
      "purchase dates",
      "class",
      "number",
      "company",
    ]);
    const closing: BoundToken = { kind: "number", text: "25,948,809,928", means: "Class1.Closing.Issued", cells: [] };
    expect(editedAsWording([...parts, " It left ", closing], remark, "en").foreign).toEqual(["25,948,809,928"]);
    expect(
      edited((text) =>
        text.replace("purchased a total of", "bought back").replace("The Repurchased", "All Repurchased"),
      ),
    ).toEqual({
      wording:
        '{company} bought back {number} {class} (the "{term}") on {purchase dates} on the Stock Exchange. All {term} were cancelled on {date}.',
      foreign: [],
    });
    expect(edited((text) => text.replace("在聯交所", "於聯交所"), "zh-Hant").wording).toBe(
      "{公司}於{購回日期}於聯交所購回合共{數目}股{類別}（「{購回股份}」）。{購回股份}已於{日期}註銷。",
    );
  });

  test("leaves out the reference in front, which is of one return", () => {
    const other: MovementSketch = {
      date: "2022-12-30",
      shareClass: "Class A",
      category: "repurchase-cancelled",
      number: "-5",
      purchaseDates: ["2022-09-20"],
    };
    const [first] = composed({}, { movements: [CANCELLED, other] }).remarks;
    if (first === undefined) throw new Error("no remark");
    expect(first.reference).toBe("1) Class B: 1) ");
    expect(remarkAsText(first)).toMatch(/^1\) Class B: 1\) SenseTime/);
    expect(editedAsWording(editableParts(first), first, "en").wording).toMatch(/^\{company\} purchased/);
  });
});
