import { tellRemarks, type ToldRemarks } from "../../src/remarks/composeRemarks";
import { composeContent } from "../../src/shares/disclosure";
import type { Language } from "../../src/shares/finding";
import { remarkAsText } from "../../src/shares/remarkText";
import { aRegister } from "../support/registerBuilder";
import type { MovementSketch } from "../support/registerSketch";

const CANCELLED: MovementSketch = { date: "2022-12-30", shareClass: "Class B", category: "repurchase-cancelled", number: "-31,775,000", purchaseDates: ["2022-09-16", "2022-09-19"] };
const TO: MovementSketch = { date: "2022-12-30", shareClass: "Class B", category: "class-conversion", event: "Conversion", number: "7,139,508", holder: "Infinity Vision Enterprise Inc." };
const FROM: MovementSketch = { ...TO, shareClass: "Class A", number: "-7,139,508" };

function told(wordings: Readonly<Record<string, string>>, { language = "en", movements = [CANCELLED, TO, FROM] }: { readonly language?: Language; readonly movements?: readonly MovementSketch[] } = {}): ToldRemarks {
  const register = aRegister({
    issuer: { name: "SenseTime Group Inc", shortName: "SenseTime Group Inc.", nameInChinese: "商湯集團" },
    classes: [{ name: "Class B", kind: "WVR ordinary shares", opening: "100,000,000", openingDate: "2022-11-30" }, { name: "Class A", kind: "WVR ordinary shares", weighted: true, opening: "50,000,000", openingDate: "2022-11-30" }],
    movements,
  });
  const content = composeContent(register);
  if (content === null) throw new Error("nothing to disclose");
  return tellRemarks(register, content, language, "in a list of their own", new Map(Object.entries(wordings)));
}

function texts({ remarks }: ToldRemarks): readonly string[] {
  return remarks.map(remarkAsText);
}

const OWN = "During {purchase dates}, {company} bought back {number} {class}; these {term} were cancelled on {date}.";

describe("house wording", () => {
  test("begins from the built-in words, with a named place for every figure", () => {
    expect(Object.fromEntries(told({}).wordings)).toEqual({
      cancellation: '{company} purchased a total of {number} {class} (the "{term}") on {purchase dates} on the Stock Exchange. The {term} were cancelled on {date}.',
      "simultaneous-conversion":
        "Upon cancellation of the {term}, {holder}, a holder of {class}, simultaneously converted {number} {class} into {number 2} {class 2} on a one-to-one ratio pursuant to Rule 8A.21 of the Listing Rules, such that the proportion of {class} would not be increased as a result of the repurchase of {class 2}, in accordance with Rule 8A.13 and 8A.15 of the Listing Rules.",
    });
  });

  test("put back as it came, changes nothing", () => {
    for (const language of ["en", "zh-Hant"] as const) {
      const builtIn = told({}, { language });
      expect(told(Object.fromEntries(builtIn.wordings), { language })).toEqual(builtIn);
    }
  });

  test("stands in place of the built-in words, its figures tokens still", () => {
    const { remarks, refused } = told({ cancellation: OWN });
    expect(texts({ remarks, refused, wordings: new Map() })[0]).toBe('During 16 and 19 September 2022, SenseTime Group Inc. (the "Company") bought back 31,775,000 class B ordinary shares; these Repurchased Shares were cancelled on 30 December 2022.');
    expect(remarks[0]?.parts.flatMap((part) => (typeof part === "string" ? [] : [part.kind]))).toEqual(["date", "name", "number", "class", "date"]);
    expect(refused).toEqual([]);
  });

  test("is refused where it would lose a figure, or asks for one there is not; the built-in words stand", () => {
    const builtIn = texts(told({}));
    expect(texts(told({ cancellation: OWN.replace(" {number}", "") }))).toEqual(builtIn);
    expect(told({ cancellation: OWN.replace(" {number}", "") }).refused).toEqual([{ code: "cancellation", lost: ["number"], unknown: [] }]);
    expect(told({ cancellation: `${OWN} {holder}` }).refused).toEqual([{ code: "cancellation", lost: [], unknown: ["holder"] }]);
  });

  test("keeps a blank the register leaves as a placeholder to fill", () => {
    const { remarks } = told({ cancellation: OWN }, { movements: [{ ...CANCELLED, purchaseDates: [] }] });
    expect(remarks.map(remarkAsText)[0]).toContain("During [purchase dates], SenseTime");
    expect(remarks[0]?.missing.map(({ fact }) => fact)).toEqual(["purchase dates"]);
  });
});
