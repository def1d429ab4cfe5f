import { labelBeside } from "../../src/forms/labelBeside";

test("a label is said without the space round it and the colon at its end; a colon within stays", () => {
  const label = (text: string): string | null =>
    labelBeside(
      "Class1.Kind",
      { sheet: "FF305", row: 0, column: 1 },
      { region: { sheet: "FF305", row: 0, column: 0, rows: 1, columns: 2 }, values: [[text, ""]], formats: [] },
      [],
    );
  expect(["  Type of shares:  ", "股份類別：", "Type: of shares:", " \n"].map(label)).toEqual([
    "Type of shares",
    "股份類別",
    "Type: of shares",
    null,
  ]);
});
