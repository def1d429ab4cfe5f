import ExcelJS from "exceljs";
import { readFile, writeFile } from "node:fs/promises";
import { ownFolder, run } from "./runs";

const SENSETIME = "examples/sensetime-2022-12-30.xlsx";
const TENCENT = "examples/tencent-2025-06-13.xlsx";
const PUBLISHED = "test/fixtures/returns/ff304-sensetime-2022-12-30.txt";
const inFolder = ownFolder();

async function changed(file: string, sheet: string, cell: string, value: ExcelJS.CellValue): Promise<string> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const target = book.getWorksheet(sheet)?.getCell(cell);
  if (target) target.value = value;
  const saved = inFolder("changed.xlsx");
  await book.xlsx.writeFile(saved);
  return saved;
}

interface VerifiedJson {
  readonly agrees: boolean;
  readonly sheets: readonly { readonly sheet: string; readonly registerChanged: boolean; readonly fields: readonly { readonly name: string; readonly state: string; readonly cell: string; readonly registerCells: readonly string[] }[] }[];
}

describe("verify", () => {
  test("a return just written agrees: exit 0, in both languages", async () => {
    const file = inFolder("return.xlsx");
    await run("write", TENCENT, "--out", file, "--lang", "both");
    const { code, out, err } = await run("verify", file, TENCENT);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^FF305 2025-06-13: FF305 of 2025-06-13, en, written \d{4}-.* by version /m);
    expect(out.match(/All \d+ fields agree with the register\./g)).toHaveLength(2);
  });

  test("a register that moved on: exit 1, each stale field with both its cells, in JSON as well", async () => {
    const file = inFolder("return.xlsx");
    await run("write", SENSETIME, "--out", file);
    const register = await changed(SENSETIME, "Movements", "E4", -31_775_001);
    const { code, out } = await run("verify", file, register);
    expect(code).toBe(1);
    expect(out).toContain("The register says something else than when it was written.");
    expect(out).toMatch(/^stale +FF304 2022-12-30!D\d+ +Class1\.Event1\.Issued .*the sheet has "-31,775,000", the register gives "-31,775,001" \(Movements!E4\)$/m);
    const json = JSON.parse((await run("verify", file, register, "--json")).out) as VerifiedJson;
    expect(json.agrees).toBe(false);
    expect(json.sheets[0]?.registerChanged).toBe(true);
    expect(json.sheets[0]?.fields.find(({ name }) => name === "Class1.Event1.Issued")).toMatchObject({ state: "stale", registerCells: ["Movements!E4"] });
  });

  test.each([
    ["a register in the return's place", [SENSETIME, SENSETIME], /holds no return/],
    ["one file alone", [SENSETIME], /Name both files/],
    ["a file that is not there", ["none.xlsx", SENSETIME], /There is no file/],
    ["three files", [SENSETIME, SENSETIME, SENSETIME], /Two files at a time/],
  ])("%s: one line, exit 2", async (_, files, says) => {
    const { code, out, err } = await run("verify", ...files);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(says);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  test("a return in the register's place: exit 2", async () => {
    const file = inFolder("return.xlsx");
    await run("write", SENSETIME, "--out", file);
    expect(await run("verify", file, file)).toMatchObject({ code: 2, out: "", err: expect.stringMatching(/no table of movements/) as unknown });
  });
});

describe("compare", () => {
  test("the published SenseTime return equals its register: exit 0", async () => {
    expect(await run("compare", PUBLISHED, SENSETIME)).toEqual({ code: 0, err: "", out: expect.stringMatching(/^FF304, en\.\nAll \d+ fields agree with the register\.\n$/) as unknown });
    expect(JSON.parse((await run("compare", "test/fixtures/returns/ff305-tencent-2025-06-13.txt", TENCENT, "--json")).out)).toMatchObject({ equal: true, form: "FF305", language: "en", unread: [] });
  });

  test("a figure that differs: exit 1, what is published, what the register gives and from where", async () => {
    const { code, out } = await run("compare", PUBLISHED, await changed(SENSETIME, "Movements", "E5", 7_139_509));
    expect(code).toBe(1);
    expect(out).toMatch(/^differs +Class1\.Event2\.Issued +published "7,139,508", the register gives "7,139,509" \(Movements!E5\)$/m);
  });

  test("what cannot be read is no agreement: exit 1", async () => {
    const text = (await readFile(PUBLISHED, "utf8")).replace("Date of changes 30 December 2022\t-31,775,000", "-31,775,000");
    await writeFile(inFolder("published.txt"), text);
    const { code, out } = await run("compare", inFolder("published.txt"), SENSETIME);
    expect(code).toBe(1);
    expect(out).toMatch(/^not read +Class1\.Event1 +no date of changes found/m);
    expect(out).toMatch(/not taken as equal/);
  });

  test("the texts Windows programs save, with a mark in front or in UTF-16", async () => {
    const text = await readFile(PUBLISHED, "utf8");
    await writeFile(inFolder("marked.txt"), `\ufeff${text.replace(/\n/g, "\r\n")}`);
    await writeFile(inFolder("wide.txt"), Buffer.from(`\ufeff${text}`, "utf16le"));
    for (const name of ["marked.txt", "wide.txt"]) expect((await run("compare", inFolder(name), SENSETIME)).code).toBe(0);
  });

  test("no return, a PDF, no file, an option of another command: one line, exit 2", async () => {
    await writeFile(inFolder("letter.txt"), "Dear shareholder");
    await writeFile(inFolder("return.pdf"), "%PDF-1.7\n");
    for (const [words, says] of [
      [[inFolder("letter.txt"), SENSETIME], /is not the text of a Next Day Disclosure Return/],
      [[inFolder("return.pdf"), SENSETIME], /is the PDF itself.*select all its text/],
      [[inFolder("none.txt"), SENSETIME], /There is no file/],
      [[inFolder(""), SENSETIME], /not a text file/],
      [[PUBLISHED, SENSETIME, "--force"], /--force belongs to write/],
    ] as const) {
      const { code, out, err } = await run("compare", ...words);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(says);
    }
  });
});
