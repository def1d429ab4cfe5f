import { fillReturn } from "../../src/forms/fillReturn";
import { layOutReturn } from "../../src/forms/layOutReturn";
import { editionFor } from "../../src/forms/registry";
import type { FilledReturn } from "../../src/forms/filledReturn";
import { blocksOf } from "../../src/forms/editionFields";
import { type ReturnField, returnFields, statementText } from "../../src/forms/returnFields";
import { Ledger } from "../../src/shares/ledger";
import { type CellRef, showCell } from "../../src/shares/values/cell";
import type { Language } from "../../src/shares/values/finding";
import type { RemarkToken } from "../../src/shares/values/remarkText";
import type { Register } from "../../src/shares/register/register";
import { aRegister, day } from "../support/registerBuilder";
import type { RegisterSketch } from "../support/registerSketch";
import { ckh, miniso, overAllotment, sensetime, tencent } from "./publishedRegisters";

/** Boxes that print only where they hold something. */
const ONLY_WHEN_FILLED = /\.(Detail|MultiCounter)$/;

const registers: readonly (readonly [string, () => Register, Language])[] = [
  ["SenseTime", sensetime, "en"],
  ["Tencent", tencent, "en"],
  ["CK Hutchison", ckh, "zh-Hant"],
  ["MINISO", miniso, "en"],
  ["an over-allotment", overAllotment, "en"],
];

test.each(registers)(
  "the fields of %s are those its sheet names, with the values that stand there",
  (_, register, language) => {
    const content = new Ledger(register()).returnContent();
    if (content === null) throw new Error("There is something to disclose");
    const edition = editionFor(content.closingDate);
    const filled = fillReturn(new Ledger(register()), content, edition, language, []);
    const fields = returnFields(filled).filter(
      ({ name, field }) => name !== "Remarks" && (field.value !== null || !ONLY_WHEN_FILLED.test(name)),
    );
    const onSheet = layOutReturn(filled).cells.filter(({ name }) => name !== null);
    expect(fields.map(({ name }) => name).sort()).toEqual(onSheet.map(({ name }) => name).sort());
    for (const { name, field } of fields)
      expect(onSheet.find((cell) => cell.name === name)).toMatchObject({
        value: field.value,
        look: { numberFormat: field.numberFormat },
      });
  },
);

const DAY = "2025-06-13";
const BOUGHT: RegisterSketch = {
  repurchases: [{ date: DAY, number: "1,000", highest: "HKD 2", lowest: "HKD 2", paid: "HKD 2,000" }],
};
const SOLD: RegisterSketch = {
  treasurySales: [{ date: DAY, number: "400", highest: "HKD 3", lowest: "HKD 3", received: "HKD 1,200" }],
};

function filledOf(sketch: RegisterSketch, language: Language = "en"): FilledReturn {
  const CLASS = { name: "A", opening: "800,000", openingDate: "2025-05-30", openingTreasury: "5,000" };
  const ledger = new Ledger(aRegister({ classes: [CLASS], ...sketch }));
  const content = ledger.returnContent(day(DAY));
  if (content === null) throw new Error("There is a return");
  return fillReturn(ledger, content, editionFor(content.closingDate, "FF305"), language, []);
}

function fieldOf(filled: FilledReturn, name: string): ReturnField | undefined {
  return returnFields(filled).find((field) => field.name === name);
}

describe("the confirmation of Section II", () => {
  const STATEMENT = "SectionII.ExplanatoryStatement";

  test("is a sentence in its cell, and the date of the Explanatory Statement as a field", () => {
    const found = fieldOf(filledOf({ ...BOUGHT, issuer: { explanatoryStatementDate: "2025-04-08" } }), STATEMENT);
    expect([found?.format, found?.field.text, found?.field.numberFormat]).toEqual(["text", "08 April 2025", "@"]);
    expect(found?.field.value).toMatchObject({
      kind: "text",
      text: expect.stringContaining("contained in the Explanatory Statement dated 08 April 2025 which has been filed"),
    });
  });

  test("has a placeholder where the record has no date, or the return no purchase", () => {
    const said = (sketch: RegisterSketch, language: Language = "en"): string => {
      const filled = filledOf(sketch, language);
      const [block] = blocksOf(filled.edition, "purchaseReport");
      return block === undefined ? "" : statementText(filled, block);
    };
    expect(said(BOUGHT)).toContain("Explanatory Statement dated [date] which");
    expect(said(BOUGHT, "zh-Hant")).toContain("[日期]");
    expect(said(SOLD)).toContain("Explanatory Statement dated [date] which");
  });
});

test("Sections II and III have fields only on a return that reports purchases or sales", () => {
  const sections = (sketch: RegisterSketch): readonly string[] => [
    ...new Set(returnFields(filledOf(sketch)).flatMap(({ name }) => /^Section\w+/.exec(name) ?? [])),
  ];
  expect([sections(BOUGHT), sections(SOLD)]).toEqual([["SectionII"], ["SectionIII"]]);
  const names = returnFields(filledOf(SOLD)).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["SectionIII.Sale1.Received", "SectionIII.TotalReceived"]));
});

test("the narrative is one field, from every cell of its figures once", () => {
  const at = (column: number): CellRef => ({ sheet: "Movements", row: 1, column });
  const figure = (text: string, cells: readonly CellRef[]): RemarkToken => ({ kind: "number", text, cells });
  const remarks = [
    { code: "T", parts: ["Of ", figure("1,000", [at(4), at(5)]), " shares."], missing: [] },
    { code: "T", parts: [figure("500", [at(4)]), " are new."], missing: [] },
  ];
  const found = fieldOf({ ...filledOf(SOLD), remarks }, "Remarks");
  expect([found?.format, found?.field.text, found?.field.cells.map(showCell)]).toEqual([
    "text",
    "Of 1,000 shares. 500 are new.",
    ["Movements!E2", "Movements!F2"],
  ]);
});

test("each confirmation is a field of its own, numbered from one", () => {
  const confirmations = ["(i) Approved;", "(ii) Paid."];
  const fields = returnFields({ ...filledOf(SOLD), confirmations }).filter(({ name }) => /^Confirmation/.test(name));
  expect(fields.map(({ name, format, field }) => [name, format, field.text])).toEqual([
    ["Confirmation1.Text", "text", "(i) Approved;"],
    ["Confirmation2.Text", "text", "(ii) Paid."],
  ]);
});
