import { type OpenPane, openPaneOnFile } from "../support/openPane";
import { asTyped, valuesAsText } from "../../src/taskpane/state/keyedValues";

jest.setTimeout(30_000);

const SHEET = "FF304 2022-12-30";

let pane: OpenPane;
beforeEach(async () => {
  pane = await openPaneOnFile("examples/sensetime-2022-12-30.xlsx");
  await pane.work.checks.check("press");
  await pane.work.returns.write();
});
afterEach(() => pane.close());

const read = async (): Promise<NonNullable<Awaited<ReturnType<OpenPane["work"]["keying"]["read"]>>>> => {
  const found = await pane.work.keying.read(SHEET);
  if (found === null) throw new Error("The sheet is no return");
  return found;
};

describe("keying a written return in", () => {
  test("is in the order of the form, its figures plain and its days as chosen", async () => {
    const { of } = await read();
    const [, , , submitted] = of.fields;
    expect(submitted?.label).toBe("Date Submitted");
    expect(submitted?.values.map((value) => asTyped(value, "DD/MM/YYYY"))).toEqual(["30/12/2022"]);
    // As published: cancelled, then converted.
    const numbers = of.fields.filter(({ name }) => /^Class1\.Event\d\.Issued$/.test(name));
    expect(numbers.map((field) => [field.block, field.label, valuesAsText(field)])).toEqual([
      ["Class B", "Line 1, number of shares", "-31775000"],
      ["Class B", "Line 2, number of shares", "7139508"],
    ]);
    expect(
      of.fields.flatMap(({ values }) => values).filter(({ value }) => /[\u200b-\u200f\ufeff]/.test(value)),
    ).toEqual([]);
  });

  test("a tick is kept with the workbook, and comes undone with the figure it was given for", async () => {
    const { of, kept } = await read();
    const [first] = of.fields.filter(({ name }) => name === "Class1.Event1.Issued");
    if (first === undefined) throw new Error("No line");
    await pane.work.keying.keep(of, { ...kept, keyed: { [first.name]: valuesAsText(first) } });
    const reopened = await read();
    expect(reopened.kept.keyed).toEqual({ "Class1.Event1.Issued": "-31775000" });
    pane.host.edit(SHEET, "D18", -31_775_001);
    const changed = await read();
    const now = changed.of.fields.find(({ name }) => name === first.name);
    expect([now === undefined ? "" : valuesAsText(now), changed.kept.keyed[first.name]]).toEqual([
      "-31775001",
      "-31775000",
    ]);
  });

  test("its checklist stands on a sheet that is neither a return nor a record", async () => {
    const { of } = await read();
    const [first] = of.fields;
    if (first === undefined) throw new Error("No field");
    await pane.work.keying.asSheet(of, { dates: "DD/MM/YYYY", keyed: { [first.name]: valuesAsText(first) } });
    // What is keyed is ticked on paper too.
    const boxes = [3, 4].map((row) => pane.host.sheet(`Key in ${SHEET}`).cell(row, 0).content);
    expect(boxes).toEqual(["☑", "☐"]);
    expect(pane.host.book.sheets.map(({ name }) => name)).toContain(`Key in ${SHEET}`);
    // The new sheet sets off a live check, to which one that is pressed may give way.
    let outcome = await pane.work.checks.check("press");
    for (let again = 0; !outcome && again < 5; again++) outcome = await pane.work.checks.check("press");
    expect(outcome?.register.tables.map(({ sheet }) => sheet)).not.toContain(`Key in ${SHEET}`);
    expect((await pane.work.filing.verify())?.sheets.map(({ sheet }) => sheet)).toEqual([SHEET]);
  });
});
