import ExcelJS from "exceljs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { ownFolder, run } from "./runs";

const REGISTER = "examples/sensetime-2022-12-30.xlsx";
const inFolder = ownFolder();

async function changedRegister(change: (register: ExcelJS.Workbook) => void): Promise<string> {
  const register = new ExcelJS.Workbook();
  await register.xlsx.readFile(REGISTER);
  change(register);
  const file = inFolder("register.xlsx");
  await register.xlsx.writeFile(file);
  return file;
}

/** One line on standard error that says what to do, nothing on standard output, no stack trace, exit 2. */
function expectOneLine({ code, out, err }: Awaited<ReturnType<typeof run>>, says: RegExp): void {
  expect(out).toBe("");
  expect(err).toMatch(says);
  expect(err.trim().split("\n")).toHaveLength(1);
  expect(err).not.toMatch(/\bat .*:\d+:\d+/);
  expect(code).toBe(2);
}

describe("files that are no register", () => {
  test("a missing file", async () => {
    expectOneLine(await run("check", inFolder("none.xlsx")), /There is no file .*none\.xlsx.*Check the name/);
  });

  test("a file that is no workbook", async () => {
    await writeFile(inFolder("notes.xlsx"), "Date,Event\n");
    expectOneLine(await run("check", inFolder("notes.xlsx")), /not an Excel workbook .*save it as/);
  });

  test("a password-protected workbook", async () => {
    const container = Buffer.alloc(4096);
    Buffer.from("d0cf11e0a1b11ae1", "hex").copy(container);
    Buffer.from("EncryptedPackage", "utf16le").copy(container, 1024);
    await writeFile(inFolder("locked.xlsx"), container);
    expectOneLine(await run("write", inFolder("locked.xlsx"), "--json"), /password-protected.*Remove the password/);
  });

  test("a workbook with no movement table", async () => {
    const file = await changedRegister((register) => register.removeWorksheet("Movements"));
    expectOneLine(await run("check", file), /no table of movements/);
    expectOneLine(await run("write", file, "--out", inFolder("return.xlsx"), "--force"), /no table of movements/);
    expect(await readdir(dirname(file))).toEqual(["register.xlsx"]);
  });
});

describe("wrong usage", () => {
  test.each([
    [[], /Say check or write/],
    [["file", "x.xlsx"], /no command "file"/],
    [["check"], /Name the record/],
    [["compare", "a.txt", "b.xlsx", "c.xlsx"], /Two files at a time/],
    [["verify", "a.xlsx"], /Name both files/],
    [["due"], /Name the folder/],
    [["check", "a.xlsx", "--html", "page.html"], /--html belongs to due/],
    [["check", "a.xlsx", "--force"], /--force belongs to write/],
    [["write", "a.xlsx", "--form", "FF301"], /FF304 or FF305/],
    [["write", "a.xlsx", "--lang", "zh"], /en, zh-Hant or both/],
    [["write", "a.xlsx", "--lang", "constructor"], /en, zh-Hant or both/],
    [["write", "a.xlsx", "--as-at", "2022-02-31"], /a day such as/],
    [["write", "a.xlsx", "--colour"], /colour/],
    [["write", "a.xlsx", "--out"], /out/],
    [["write", REGISTER, "--out", `./${REGISTER}`], /never written to/],
  ])("%p", async (words, says) => {
    expectOneLine(await run(...words), says);
  });

  test("--help is no failure", async () => {
    expect(await run("--help")).toMatchObject({ code: 0, err: "" });
  });
});

describe("bad cells: a finding at the cell, exit 1, nothing written", () => {
  const cases: readonly (readonly [
    what: string,
    sheet: string,
    cell: string,
    value: ExcelJS.CellValue,
    code: string,
  ])[] = [
    ["a class nobody defined", "Movements", "B6", "Class C", "R134"],
    ["TBC in a number", "Movements", "E4", "TBC", "R141"],
    ["a date of 31 February", "Movements", "A5", "31 February 2022", "R131"],
    ["words for a number", "Share classes", "G4", "about 26 billion", "R120"],
    ["a fraction of a share", "Movements", "E5", 7_139_508.5, "R122"],
    ["an error value", "Movements", "E5", { error: "#REF!" }, "R138"],
    ["a blank opening balance", "Share classes", "G5", null, "R140"],
  ];
  test.each(cases)("%s", async (_, sheet, cell, value, code) => {
    const file = await changedRegister((register) => {
      const target = register.getWorksheet(sheet)?.getCell(cell);
      if (target) target.value = value;
    });
    const { code: exit, out, err } = await run("write", file, "--out", inFolder("return.xlsx"));
    expect([exit, err]).toEqual([1, ""]);
    expect(out).toMatch(new RegExp(`^error +${sheet}!${cell}  ${code} `, "m"));
    await expect(readFile(inFolder("return.xlsx"))).rejects.toThrow("ENOENT");
  });

  test("nothing left to disclose", async () => {
    const file = await changedRegister((register) => {
      const sheet = register.getWorksheet("Movements");
      if (sheet) for (const row of [4, 5, 6]) sheet.getCell(`J${row}`).value = new Date("2022-12-30T00:00:00Z");
    });
    const { code, out } = await run("write", file, "--out", inFolder("return.xlsx"));
    expect(code).toBe(1);
    expect(out).toContain("nothing to disclose");
  });
});

describe("writing", () => {
  test("without --out the return stands beside the register, and an earlier one stays", async () => {
    const file = await changedRegister(() => undefined);
    const before = await readFile(file);
    expect((await run("write", file)).code).toBe(0);
    expect((await run("write", file)).code).toBe(0);
    expect((await readdir(dirname(file))).sort()).toEqual([
      "register FF304 2022-12-30 (2).xlsx",
      "register FF304 2022-12-30.xlsx",
      "register.xlsx",
    ]);
    expect(await readFile(file)).toEqual(before);
  });

  test("a folder that is not there", async () => {
    expectOneLine(await run("write", REGISTER, "--out", inFolder("none/return.xlsx")), /could not be written/);
  });
});
