import { fieldInWords } from "../../src/forms/fieldInWords";

test("a confirmation bears the numeral of the form, (i) to (viii)", () => {
  expect(fieldInWords("Confirmation4", "en", [])).toBe("confirmation (iv)");
  expect(fieldInWords("Confirmation8", "zh-Hant", [])).toBe("第(viii)項確認");
});
