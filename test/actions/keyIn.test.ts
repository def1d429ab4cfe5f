import { asTyped, keptKeying, readKeyedReturn, rememberKeying, valuesAsText } from "../../src/actions/keyIn";
import { writeReturn } from "../../src/actions/writeReturn";
import { openFileInExcel } from "../support/excelWorkbook";

test("a return is keyed in as plain values, in the order of its form, and remembers what was keyed", async () => {
  const { workbook, host } = await openFileInExcel("examples/tencent-2025-06-13.xlsx");
  const { written } = await writeReturn(workbook, workbook, { force: true });
  const sheet = written[0]?.sheetName ?? "";
  const keyed = await readKeyedReturn(workbook, sheet, ["Ordinary"]);
  if (keyed === null) throw new Error("no return");
  const of = (name: string): readonly string[] =>
    keyed.fields.find((field) => field.name === name)?.values.map((value) => asTyped(value, "DD/MM/YYYY")) ?? [];
  // As published on 13 June 2025.
  expect(of("Header.DateSubmitted")).toEqual(["13/06/2025"]);
  expect(of("Class1.Closing.Issued")).toEqual(["9190417249"]);
  expect(of("SectionII.TotalPaid")).toEqual(["HKD", "500382813.6"]);
  expect(keyed.fields.map(({ cell }) => cell.row)).toEqual(
    keyed.fields.map(({ cell }) => cell.row).toSorted((a, b) => a - b),
  );
  // The labels of the form, as its sheet prints them; a day out of its sentence; no sign without a percentage.
  const label = (name: string): string | undefined => keyed.fields.find((field) => field.name === name)?.label;
  expect(label("Header.Issuer")).toBe("Name of Issuer");
  expect(label("Class1.Kind")).toBe("Class of shares");
  expect(label("Class1.Listed")).toBe("Listed on the Exchange");
  expect(label("SectionII.Mandate.Authorised")).toBe(
    "2). Total number of shares which the issuer is authorised to repurchase under the repurchase mandate",
  );
  expect(label("Class1.Opening.Issued")).toBe("Opening balance");
  expect(label("Class1.Event1.Category")).toBe("Line 1, event");
  const confirmation = keyed.fields.find(({ name }) => name === "Confirmation1.Text");
  expect([confirmation?.block, confirmation?.label]).toEqual(["Confirmation", "Confirmation (i)"]);
  expect(of("SectionII.ExplanatoryStatement")).toEqual(["08/04/2025"]);
  expect(keyed.fields.flatMap(({ values }) => values.map(({ value }) => value))).not.toContain("%");
  const [first] = keyed.fields;
  if (first === undefined) throw new Error("no field");
  await rememberKeying(workbook, keyed, { dates: "YYYY-MM-DD", keyed: { [first.name]: valuesAsText(first) } });
  expect(await keptKeying(workbook, keyed)).toEqual({
    dates: "YYYY-MM-DD",
    keyed: { [first.name]: valuesAsText(first) },
  });
  host.edit(sheet, "A1", "\uFEFFsomething else");
  expect(JSON.stringify(await readKeyedReturn(workbook, sheet, ["Ordinary"]))).not.toContain("\uFEFF");
});
