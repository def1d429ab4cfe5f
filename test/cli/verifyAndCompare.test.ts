import ExcelJS from "exceljs";
import { copyFile, readFile, symlink, writeFile } from "node:fs/promises";
import { readWorkbook } from "../../src/actions/readWorkbook";
import { openFileWorkbook } from "../../src/file/openFileWorkbook";
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
  readonly sheets: readonly {
    readonly sheet: string;
    readonly registerChanged: boolean;
    readonly fields: readonly {
      readonly name: string;
      readonly state: string;
      readonly cell: string;
      readonly registerCells: readonly string[];
    }[];
  }[];
}

describe("verify", () => {
  test("a return just written agrees: exit 0, in both languages", async () => {
    const file = inFolder("return.xlsx");
    await run("write", TENCENT, "--out", file, "--lang", "both");
    const { code, out, err } = await run("verify", file, TENCENT);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^FF305 2025-06-13: FF305 of 2025-06-13, en, written \d{4}-.* by version /m);
    expect(out.match(/All \d+ fields agree with the record\./g)).toHaveLength(2);
  });

  test("a register that moved on: exit 1, each stale field with both its cells, in JSON as well", async () => {
    const file = inFolder("return.xlsx");
    await run("write", SENSETIME, "--out", file);
    const register = await changed(SENSETIME, "Movements", "E4", -31_775_001);
    const { code, out } = await run("verify", file, register);
    expect(code).toBe(1);
    expect(out).toContain("The record says something else than when it was written.");
    expect(out).toMatch(
      /^stale +FF304 2022-12-30!D\d+ +Class B, line 1, number of shares .*the sheet has "-31,775,000", the record gives "-31,775,001" \(Movements!E4\)$/m,
    );
    const json = JSON.parse((await run("verify", file, register, "--json")).out) as VerifiedJson;
    expect(json.agrees).toBe(false);
    expect(json.sheets[0]?.registerChanged).toBe(true);
    expect(json.sheets[0]?.fields.find(({ name }) => name === "Class1.Event1.Issued")).toMatchObject({
      state: "stale",
      registerCells: ["Movements!E4"],
    });
  });

  test.each([
    ["a register in the return's place", [SENSETIME, SENSETIME], /holds no return/],
    ["one file alone", [SENSETIME], /Name both files/],
    ["a file that is not there", ["none.xlsx", SENSETIME], /There is no file/],
    ["three registers and no return", [SENSETIME, SENSETIME, SENSETIME], /There is no return among these workbooks/],
  ])("%s: one line, exit 2", async (_, files, says) => {
    const { code, out, err } = await run("verify", ...files);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(says);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  test("a return in the register's place: exit 2", async () => {
    const file = inFolder("return.xlsx");
    await run("write", SENSETIME, "--out", file);
    expect(await run("verify", file, file)).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringMatching(/no table of movements/) as unknown,
    });
  });
});

describe("compare", () => {
  test("the published SenseTime return equals its register: exit 0", async () => {
    expect(await run("compare", PUBLISHED, SENSETIME)).toEqual({
      code: 0,
      err: "",
      out: expect.stringMatching(/^FF304, en\.\nAll \d+ fields agree with the record\.\n$/) as unknown,
    });
    expect(
      JSON.parse((await run("compare", "test/fixtures/returns/ff305-tencent-2025-06-13.txt", TENCENT, "--json")).out),
    ).toMatchObject({ equal: true, form: "FF305", language: "en", unread: [] });
  });

  test("another issuer's text is said to be one, and of another day, before any difference", async () => {
    const { code, out } = await run("compare", PUBLISHED, "examples/tencent-2025-06-13.xlsx");
    expect(code).toBe(1);
    expect(out.split("\n").slice(1, 3)).toEqual([
      expect.stringMatching(
        /^This is the return of another issuer: SenseTime Group Inc.* \(00020\)\. The record is of Tencent Holdings Limited \(00700\)\.$/,
      ),
      expect.stringMatching(/^This return closes on 2022-12-30; that of the record closes on \d{4}-\d{2}-\d{2}\.$/),
    ]);
  });

  test("a figure that differs: exit 1, what is published, what the register gives and from where", async () => {
    const { code, out } = await run("compare", PUBLISHED, await changed(SENSETIME, "Movements", "E5", 7_139_509));
    expect(code).toBe(1);
    expect(out).toMatch(
      /^differs +Class B, line 2, number of shares +published "7,139,508", the record gives "7,139,509" \(Movements!E5\)$/m,
    );
  });

  test("what cannot be read is no agreement: exit 1", async () => {
    const text = (await readFile(PUBLISHED, "utf8")).replace(
      "Date of changes 30 December 2022\t-31,775,000",
      "-31,775,000",
    );
    await writeFile(inFolder("published.txt"), text);
    const { code, out } = await run("compare", inFolder("published.txt"), SENSETIME);
    expect(code).toBe(1);
    expect(out).toMatch(/^not read +Class B, line 1 +no date of changes found/m);
    expect(out).toMatch(/not taken as equal/);
  });

  test("the texts Windows programs save, with a mark in front or in UTF-16", async () => {
    const text = await readFile(PUBLISHED, "utf8");
    await writeFile(inFolder("marked.txt"), `\ufeff${text.replace(/\n/g, "\r\n")}`);
    await writeFile(inFolder("wide.txt"), Buffer.from(`\ufeff${text}`, "utf16le"));
    for (const name of ["marked.txt", "wide.txt"])
      expect((await run("compare", inFolder(name), SENSETIME)).code).toBe(0);
  });

  describe("--last-return", () => {
    test("writes the closing balances as a Last return table that a register reads, and leaves the register as it was", async () => {
      const before = await readFile(SENSETIME);
      const out = inFolder("last.xlsx");
      const { code, out: said, err } = await run("compare", PUBLISHED, SENSETIME, "--last-return", out);
      expect([code, err]).toEqual([0, ""]);
      expect(said).toContain(
        `Last return  Class B: 25,948,809,928 at 2022-12-30\nLast return  Class A: 7,520,115,072 at 2022-12-30\nWritten: ${out}\n`,
      );
      expect(await readFile(SENSETIME)).toEqual(before);
      const read = (await readWorkbook(await openFileWorkbook(out))).register.lastReturns;
      expect(read.map(({ closingBalance, closingDate }) => [closingBalance?.value, closingDate?.value])).toEqual([
        [25_948_809_928n, "2022-12-30"],
        [7_520_115_072n, "2022-12-30"],
      ]);
    });

    test("copied into the register in place of the old one, the next return opens on it", async () => {
      const out = inFolder("last.xlsx");
      await run("compare", "test/fixtures/returns/ff305-tencent-2025-06-13.txt", TENCENT, "--last-return", out);
      const [book, last] = [new ExcelJS.Workbook(), new ExcelJS.Workbook()];
      await book.xlsx.readFile(TENCENT);
      await last.xlsx.readFile(out);
      const [from, to] = [last.getWorksheet("Last return"), book.getWorksheet("Last return")];
      if (!from || !to) throw new Error("no such sheet");
      to.spliceRows(1, to.rowCount);
      from.eachRow((row, number) =>
        row.eachCell((cell, column) => {
          to.getCell(number, column).value = cell.value;
          to.getCell(number, column).numFmt = cell.numFmt;
        }),
      );
      await book.xlsx.writeFile(inFolder("register.xlsx"));
      const { register } = await readWorkbook(await openFileWorkbook(inFolder("register.xlsx")));
      expect(
        register.lastReturns.map(({ shareClass, closingBalance, closingDate }) => [
          shareClass,
          closingBalance?.value,
          closingDate?.value,
        ]),
      ).toEqual([["Ordinary", 9_190_417_249n, "2025-06-13"]]);
    });

    test("says in JSON where it is", async () => {
      const out = inFolder("last.xlsx");
      const json: unknown = JSON.parse(
        (await run("compare", PUBLISHED, SENSETIME, "--last-return", out, "--json")).out,
      );
      expect(json).toMatchObject({
        equal: true,
        lastReturn: {
          written: out,
          rows: [
            { shareClass: "Class B", inRegister: true, closingBalance: "25,948,809,928", closingDate: "2022-12-30" },
            { shareClass: "Class A" },
          ],
        },
      });
      expect(JSON.parse((await run("compare", PUBLISHED, SENSETIME, "--json")).out)).toMatchObject({
        lastReturn: null,
      });
    });

    test("another issuer's return makes no Last return", async () => {
      const out = inFolder("last.xlsx");
      const { code, out: said } = await run("compare", PUBLISHED, TENCENT, "--last-return", out);
      expect(code).toBe(1);
      expect(said).toMatch(
        /^No Last return was written\. The text is the return of “SenseTime.*and the record is of “Tencent Holdings Limited”\.$/m,
      );
      await expect(readFile(out)).rejects.toThrow("ENOENT");
    });

    test("never writes over what it reads, by whatever name", async () => {
      const register = inFolder("register.xlsx");
      await copyFile(SENSETIME, register);
      await symlink(register, inFolder("link.xlsx"));
      for (const [asked, says] of [
        [register, /names the record itself/],
        [inFolder("link.xlsx"), /names the record itself/],
        [PUBLISHED, /names the published text itself/],
      ] as const) {
        const { code, out, err } = await run("compare", PUBLISHED, register, "--last-return", asked);
        expect([code, out]).toEqual([2, ""]);
        expect(err).toMatch(says);
      }
      expect(await run("write", register, "--out", inFolder("link.xlsx"))).toMatchObject({
        code: 2,
        err: expect.stringMatching(/--out names the record itself/) as unknown,
      });
      expect(await readFile(register)).toEqual(await readFile(SENSETIME));
      expect(await run("verify", PUBLISHED, register, "--last-return", "x.xlsx")).toMatchObject({
        code: 2,
        err: expect.stringMatching(/--last-return belongs to compare/) as unknown,
      });
    });
  });

  test("no return, no file, an option of another command: one line, exit 2", async () => {
    await writeFile(inFolder("letter.txt"), "Dear shareholder");
    for (const [words, says] of [
      [[inFolder("letter.txt"), SENSETIME], /is not the text of a Next Day Disclosure Return/],
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
