import ExcelJS from "exceljs";
import { readFile } from "node:fs/promises";
import published from "../fixtures/returns/sensetime-2022-12-30.json";
import { ownFolder, run } from "./runs";

const REGISTER = "examples/sensetime-2022-12-30.xlsx";
const inFolder = ownFolder();

/** `2022-12-30` as the form prints it. */
function printed(date: string): string {
  return new Intl.DateTimeFormat("en-GB", { day: "2-digit", month: "long", year: "numeric", timeZone: "UTC" }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

const count = (value: number): string => value.toLocaleString("en-US");
const percent = (text: string): string => text.replace(/\s*%$/, "");

describe("the SenseTime return of 30 December 2022", () => {
  test("comes out of its register field by field, as published", async () => {
    const file = inFolder("return.xlsx");
    const { code, out, err } = await run("write", REGISTER, "--out", file, "--json");
    expect([code, err]).toEqual([0, ""]);
    const written: unknown = JSON.parse(out);
    expect(written).toMatchObject({
      form: published.form,
      header: {
        issuer: expect.stringMatching(
          new RegExp(`^${published.issuer} \\(a company controlled through weighted voting rights`),
        ),
        instrument: "Equity issuer",
        status: published.status,
        dateSubmitted: printed(published.date_submitted),
      },
      classes: published.classes.map((block) => ({
        labels: { "Type of shares": block.type_of_shares, "Class of shares": block.class_of_shares },
        shareClass: block.class_of_shares,
        listed: block.listed,
        stockCode: block.stock_code,
        multiCounter: "",
        description: block.description,
        opening: { date: printed(block.opening.date), issued: count(block.opening.balance), treasury: "", total: "" },
        events: block.movements.map((movement) => ({
          category: movement.category,
          detail: movement.detail,
          date: printed(movement.date),
          issued: count(movement.number),
          percent: percent(movement.pct_printed),
          treasury: "",
          price: movement.issue_price,
          marketPrice: movement.market_price,
          discount: percent(movement.discount_printed),
        })),
        uncancelled: [],
        closing: { date: printed(block.closing.date), issued: count(block.closing.balance), treasury: "", total: "" },
      })),
      sectionII: null,
      sectionIII: null,
      remarks: published.remarks,
      signOff: published.signed,
      written: file,
    });
    expect(Object.keys((written as { classes: { labels: object }[] }).classes[0]?.labels ?? {})).toEqual([
      "Type of shares",
      "Class of shares",
    ]);
  });

  test("keeps the eight confirmations word for word", async () => {
    const text = await readFile("test/fixtures/returns/ff304-sensetime-2022-12-30.txt", "utf8");
    const confirmations = text.split("\n").flatMap((line) => /^- (\([ivx]+\) .*)$/.exec(line.trim())?.[1] ?? []);
    expect(confirmations).toHaveLength(8);
    const { out } = await run("write", REGISTER, "--out", inFolder("return.xlsx"), "--json");
    expect((JSON.parse(out) as { confirmations: string[] }).confirmations).toEqual(confirmations);
  });

  test("raises no error; the one known oddity, class A opening on the closing date, is a warning", async () => {
    const { code, out } = await run("check", REGISTER, "--json");
    const { findings } = JSON.parse(out) as { findings: { code: string; severity: string; cells: string[] }[] };
    expect(code).toBe(0);
    const beyondNotes = findings.filter(({ severity }) => severity !== "note");
    expect(beyondNotes.map(({ code, severity, cells }) => [code, severity, cells[0]])).toEqual([
      ["B140", "warning", "Share classes!H5"],
    ]);
  });

  test("takes its percentages of all classes: of class B alone they would be 0.12 and 0.03", async () => {
    const file = inFolder("register.xlsx");
    const register = new ExcelJS.Workbook();
    await register.xlsx.readFile(REGISTER);
    register.getWorksheet("Issuer")?.addRow(["Percentage base", "this class"]);
    await register.xlsx.writeFile(file);
    const { out } = await run("write", file, "--out", inFolder("return.xlsx"), "--json", "--force");
    const { classes } = JSON.parse(out) as { classes: { events: { percent: string }[] }[] };
    expect(classes[0]?.events.map((event) => event.percent)).toEqual(["0.12", "0.03"]);
  });
});

describe("one number changed", () => {
  // Every number of the register, and the cells at one of which the error must stand: the changed one, or one that it feeds.
  const numbers: readonly (readonly [sheet: string, cell: string])[] = [
    ["Share classes", "G4"],
    ["Share classes", "G5"],
    ["Share classes", "I4"],
    ["Share classes", "I5"],
    ["Movements", "E4"],
    ["Movements", "E5"],
    ["Movements", "E6"],
    ["Movements", "E7"],
    ["Movements", "F4"],
    ["Movements", "F5"],
    ["Movements", "F6"],
    ["Movements", "G4"],
    ["Movements", "G5"],
    ["Movements", "G6"],
    ["Last return", "B4"],
    ["Last return", "B5"],
  ];

  test.each(numbers)("%s!%s: an error there, exit 1, nothing written without --force", async (sheetName, address) => {
    const register = new ExcelJS.Workbook();
    await register.xlsx.readFile(REGISTER);
    const cell = register.getWorksheet(sheetName)?.getCell(address);
    const old = cell?.result ?? cell?.value;
    if (!cell || typeof old !== "number") throw new Error(`${sheetName}!${address} holds no number`);
    // A changed digit: one share more, or for a percentage one more in the last place shown.
    cell.value = Math.abs(old) < 1 ? old + 0.0001 : old + 1;
    const file = inFolder("register.xlsx");
    await register.xlsx.writeFile(file);

    const refused = await run("write", file, "--out", inFolder("return.xlsx"), "--json");
    expect(refused.code).toBe(1);
    const { findings, written } = JSON.parse(refused.out) as {
      findings: { severity: string; cells: string[] }[];
      written: string;
    };
    expect(written).toBe("");
    await expect(readFile(inFolder("return.xlsx"))).rejects.toThrow("ENOENT");
    expect(findings.filter((finding) => finding.severity === "error").flatMap((finding) => finding.cells)).toContain(
      `${sheetName}!${address}`,
    );

    const forced = await run("write", file, "--out", inFolder("return.xlsx"), "--force");
    expect(forced.code).toBe(1);
    expect(forced.out).toContain("with the errors above");
    expect((await readFile(inFolder("return.xlsx"))).length).toBeGreaterThan(1000);
  });
});
