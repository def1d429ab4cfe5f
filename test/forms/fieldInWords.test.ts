import { fieldInWords } from "../../src/forms/fieldInWords";

test("a confirmation bears the numeral of the form, (i) to (viii)", () => {
  expect(fieldInWords("Confirmation4", "en", [])).toBe("confirmation (iv)");
  expect(fieldInWords("Confirmation8", "zh-Hant", [])).toBe("第(viii)項確認");
});

test("a line, a total, a mandate above nine is said whole", () => {
  const said = (name: string): string => fieldInWords(name, "en", []);
  expect(
    ["Event12", "PartB10", "Total11", "Mandate10", "Purchase10", "Sale31", "Confirmation10", "Label25"].map(said),
  ).toEqual([
    "line 12",
    "Part B, line 10",
    "totals 11",
    "mandate 10",
    "line 10",
    "line 31",
    "confirmation (x)",
    "wording of the form",
  ]);
  const classNames = Array.from({ length: 12 }, (_, place) => `Class of number ${place + 1}`);
  expect(fieldInWords("Class12", "en", classNames)).toBe("Class of number 12");
});

test("a part that is no part of a form stands as it is, however alike", () => {
  const PARTS = [
    "Class1",
    "Confirmation1",
    "Event1",
    "PartB1",
    "PartB",
    "SectionII",
    "SectionIII",
    "Total1",
    "Mandate1",
  ];
  const ALIKE = [...PARTS, "Purchase1", "Sale1", "Label1", "Text", "Remarks"].flatMap((part) => [
    `My${part}`,
    `${part}x`,
  ]);
  for (const part of ALIKE) expect(fieldInWords(part, "en", ["Ordinary"])).toBe(part);
});

test("a field has the words of its table, the Monthly Return's too", () => {
  expect(fieldInWords("Class1.Event2.Issued", "en", ["Class B"])).toBe("Class B, line 2, number of shares");
  expect(fieldInWords("SectionII.Mandate.Authorised", "zh-Hant", [])).toBe("第二章節、授權股份數目");
  expect(fieldInWords("Header.Month", "en", [])).toBe("Month ended");
  expect(fieldInWords("Header.DateSubmitted", "zh-Hant", [])).toBe("呈交日期");
});

test("without any edition the usual fields are known all the same", () => {
  expect(fieldInWords("SignOff.Name", "en", [], [])).toBe("Submitted by");
  expect(fieldInWords("Class1.Opening.Total", "zh-Hant", ["普通股"], [])).toBe("普通股、期初總數");
});
