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
