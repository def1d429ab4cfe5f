import { copiedBy, rewriteFormula } from "../../../src/shares/values/formulaReferences";

describe("a formula one row down and two columns right", () => {
  it.each([
    ["F5+E6", "H6+G7"],
    ["$F5+E$6+$E$6", "$F6+G$6+$E$6"],
    ["SUM(E$5:E6)", "SUM(G$5:G7)"],
    ["Movements!E5+'Secretary''s B2'!A1", "Movements!G6+'Secretary''s B2'!C2"],
    ['"A1"&B1&"say ""C1"""', '"A1"&D2&"say ""C1"""'],
    ["LOG10(A1)+Q4_total+Moves[[#This Row],[B1]]+1E5+A1.5x", "LOG10(C2)+Q4_total+Moves[[#This Row],[B1]]+1E5+A1.5x"],
    ["股份!A1+合計", "股份!C2+合計"],
    ["XFD1", "#REF!"],
    ["Movements!XFD1", "Movements!#REF!"],
    ["SUM(A:$B)+SUM(2:$3)", "SUM(C:$B)+SUM(3:$3)"],
    ["XFE1+A1048577", "XFE1+A1048577"],
    ["[1]Sheet1!A1", "[1]Sheet1!C2"],
  ])("%s becomes %s", (formula, shifted) => {
    expect(copiedBy(formula, 1, 2)).toBe(shifted);
  });
});

test("references to tables are rewritten by their name and what stands in their brackets, not in texts", () => {
  const seen: string[] = [];
  const formula = `SUM(Moves[[#Totals],[B1]])+[@Date]+"Moves[A1]"+Moves[It''s '[odd']]`;
  rewriteFormula(formula, {
    tableReference({ text, table, inner }) {
      seen.push(`${table ?? "own"}: ${inner}`);
      return text;
    },
  });
  expect(seen).toEqual(["Moves: [#Totals],[B1]", "own: @Date", "Moves: It''s '[odd']"]);
});

test("a long formula is read in time that grows with its length", () => {
  const formula = (words: number): string => `${"A".repeat(words)}+${"'".repeat(words)}+${"[".repeat(words)}`;
  const began = performance.now();
  for (const words of [1_000, 8_000]) copiedBy(formula(words), 1, 1);
  expect(performance.now() - began).toBeLessThan(2_000);
});
