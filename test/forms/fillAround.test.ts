import { fillHeader, fillSignOff } from "../../src/forms/fillAround";
import type { FilledField } from "../../src/forms/filledField";
import { showCell } from "../../src/shares/values/cell";
import type { Language } from "../../src/shares/values/finding";
import { aRegister } from "../support/registerBuilder";
import type { IssuerSketch } from "../support/registerSketch";

const header = (issuer: IssuerSketch | null, language: Language = "en"): ReturnType<typeof fillHeader> =>
  fillHeader(aRegister({ issuer }), language);
const signOff = (issuer: IssuerSketch | null, language: Language = "en"): ReturnType<typeof fillSignOff> =>
  fillSignOff(aRegister({ issuer }), language);
const withCells = ({ text, cells }: FilledField): readonly [string, readonly string[]] => [text, cells.map(showCell)];

describe("the header", () => {
  test("has the status and the day from their cells", () => {
    const { status, dateSubmitted, instrument } = header({ status: "Resubmission", dateSubmitted: "2025-06-13" });
    expect([status, dateSubmitted, instrument].map(withCells)).toEqual([
      ["Resubmission", ["Issuer!B7"]],
      ["13 June 2025", ["Issuer!B5"]],
      ["Equity issuer", []],
    ]);
  });

  test("is of a new submission where nothing else is said, and undated where no day is given; neither from a cell", () => {
    for (const issuer of [{}, null]) {
      const { status, dateSubmitted } = header(issuer);
      expect([status, dateSubmitted].map(withCells)).toEqual([
        ["New Submission", []],
        ["", []],
      ]);
    }
    expect(header({}, "zh-Hant").status.text).toBe("新提交");
    expect(header({ status: "  " }).status.text).toBe("New Submission");
  });

  test("says the form's own status in the return's language, in whichever it was typed", () => {
    expect([
      header({ status: "新提交" }).status.text,
      header({ status: "new submission" }, "zh-Hant").status.text,
    ]).toEqual(["New Submission", "新提交"]);
  });
});

describe("who signs", () => {
  test("comes from the cells of name and office; what is not given stands empty, from no cell", () => {
    const { name, title } = signOff({ submittedBy: "Chan Tai Man", title: "Authorised Representative" });
    expect([name, title].map(withCells)).toEqual([
      ["Chan Tai Man", ["Issuer!B8"]],
      ["Authorised Representative", ["Issuer!B9"]],
    ]);
    for (const issuer of [{}, null]) {
      const nobody = signOff(issuer);
      expect([nobody.name, nobody.title].map(withCells)).toEqual([
        ["", []],
        ["", []],
      ]);
    }
  });

  test("holds an office of the form in the return's language; the capitals stay the secretary's", () => {
    const office = (title: string, language: Language): string => signOff({ title }, language).title.text.trim();
    expect([office("公司秘書", "en"), office("Director", "zh-Hant"), office("SECRETARY", "zh-Hant")]).toEqual([
      "Company Secretary",
      "董事",
      "秘書",
    ]);
    expect([office("COMPANY SECRETARY", "en"), office("company secretary", "en"), office(" director ", "en")]).toEqual([
      "COMPANY SECRETARY",
      "company secretary",
      "director",
    ]);
  });
});
