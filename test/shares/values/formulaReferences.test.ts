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
    ["'Q1 A1'+1.5E3+.5E2+A1", "'Q1 A1'+1.5E3+.5E2+C2"],
    ["SUM(a1,$b$2)&_A1&A1.B2&A1(B1)", "SUM(C2,$B$2)&_A1&A1.B2&A1(D2)"],
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

test("references come with their sheet, as it is called and as it is written", () => {
  const seen: string[] = [];
  rewriteFormula("A1+Movements!$B$2:C3+'Secretary''s log'!D4+股份!E:E", {
    reference({ sheet, sheetText, address, text }) {
      seen.push([sheet ?? "own", sheetText, address, text].join(" | "));
      return text;
    },
  });
  expect(seen).toEqual([
    "own |  | A1 | A1",
    "Movements | Movements! | $B$2:C3 | Movements!$B$2:C3",
    "Secretary's log | 'Secretary''s log'! | D4 | 'Secretary''s log'!D4",
    "股份 | 股份! | E:E | 股份!E:E",
  ]);
});

test("what is asked about alone is rewritten; beyond the last row or column is no reference", () => {
  const gone = { reference: () => "#REF!" };
  expect(rewriteFormula("A1+Moves[B1]+A1048577+XFE1+XFD1048576+A1:A1048577+A0", gone)).toBe(
    "#REF!+Moves[B1]+A1048577+XFE1+#REF!+A1:A1048577+A0",
  );
  expect(rewriteFormula("A1+Moves[B1]", { tableReference: () => "#REF!" })).toBe("A1+#REF!");
});

test("a text longer than any formula of Excel is none", () => {
  const ending = "+A1";
  const longest = `${"1".repeat(8_192 - ending.length)}${ending}`;
  expect(copiedBy(longest, 1, 0).endsWith("+A2")).toBe(true);
  expect(copiedBy(`1${longest}`, 1, 0)).toBe(`1${longest}`);
});

test("nor does a copy move above the first row or before the first column", () => {
  expect([copiedBy("B2+$A$1+A:A+1:1", -1, -1), copiedBy("A2+B1", 0, -1), copiedBy("A2+B1", -1, 0)]).toEqual([
    "A1+$A$1+#REF!+#REF!",
    "#REF!+A1",
    "A1+#REF!",
  ]);
});

test("a long formula is read in time that grows with its length", () => {
  const formula = (words: number): string => `${"A".repeat(words)}+${"'".repeat(words)}+${"[".repeat(words)}`;
  const began = performance.now();
  for (const words of [1_000, 8_000]) copiedBy(formula(words), 1, 1);
  expect(performance.now() - began).toBeLessThan(2_000);
});
