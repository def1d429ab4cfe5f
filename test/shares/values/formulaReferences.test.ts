import { sharedFormula } from "../../src/file/sharedFormula";

describe("a shared formula one row down and two columns right", () => {
  it.each([
    ["F5+E6", "H6+G7"],
    ["$F5+E$6+$E$6", "$F6+G$6+$E$6"],
    ["SUM(E$5:E6)", "SUM(G$5:G7)"],
    ["Movements!E5+'Secretary''s B2'!A1", "Movements!G6+'Secretary''s B2'!C2"],
    ['"A1"&B1&"say ""C1"""', '"A1"&D2&"say ""C1"""'],
    ["LOG10(A1)+Q4_total+Moves[[#This Row],[B1]]+1E5+A1.5x", "LOG10(C2)+Q4_total+Moves[[#This Row],[B1]]+1E5+A1.5x"],
    ["股份!A1+合計", "股份!C2+合計"],
    ["XFD1", "#REF!"],
  ])("%s becomes %s", (formula, shifted) => {
    expect(sharedFormula(formula, 1, 2)).toBe(shifted);
  });
});
