import ExcelJS from "exceljs";
import { readFile, writeFile } from "node:fs/promises";
import { openFileWorkbook } from "../../src/file/openFileWorkbook";
import { ownFolder, run } from "./runs";

jest.setTimeout(60_000);

const SENSETIME = "examples/sensetime-2022-12-30.xlsx";
const inFolder = ownFolder();

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

/** The SenseTime record once its return of 30 December 2022 was filed: its rows disclosed that day. */
async function recordAfterFiling(change: (book: ExcelJS.Workbook) => void): Promise<string> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(SENSETIME);
  const movements = book.getWorksheet("Movements");
  const headings = movements?.getRow(3).values as readonly unknown[];
  const column = headings.indexOf("Disclosed on");
  expect(column).toBeGreaterThan(0);
  for (const row of [4, 5, 6]) if (movements) movements.getCell(row, column).value = day("2022-12-30");
  change(book);
  const file = inFolder("register.xlsx");
  await book.xlsx.writeFile(file);
  return file;
}

interface CorrectJson {
  readonly returns: readonly {
    readonly sheet: string;
    readonly state: string;
    readonly fields: readonly { readonly name: string; readonly old: string; readonly new: string }[];
    readonly corrected: string;
  }[];
  readonly questions: readonly { readonly cell: string }[];
  readonly clarification: { readonly en: string; readonly "zh-Hant": string } | null;
  readonly written: string;
}

test("the published SenseTime return stands while the record says the same: exit 0, nothing written", async () => {
  const filed = inFolder("filed.xlsx");
  await run("write", SENSETIME, "--out", filed);
  const register = await recordAfterFiling(() => undefined);
  const { code, out, err } = await run("correct", register, filed);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(/FF304 of 2022-12-30, submitted on 2022-12-30: stands as it was filed\./);
  expect(out).not.toContain("Written:");
});

test("a cancellation that was filed with another number: exit 1, old and new in text and JSON, the corrected return in a workbook", async () => {
  const filed = inFolder("filed.xlsx");
  await run("write", SENSETIME, "--out", filed);
  const before = await readFile(filed);
  const register = await recordAfterFiling((book) => {
    const cell = book.getWorksheet("Movements")?.getCell("E4");
    if (cell) cell.value = -31_776_000;
  });
  const out = inFolder("corrected.xlsx");
  const { code, out: text } = await run("correct", register, filed, "--out", out);
  expect(code).toBe(1);
  // 25,973,445,420 − 31,776,000 + 7,139,508.
  expect(text).toMatch(
    /^correct {2}Class1\.Event1\.Issued .*"-31,775,000" should read "-31,776,000" \(Movements!E4\)$/m,
  );
  expect(text).toMatch(/^correct {2}Class1\.Closing\.Issued .*"25,948,809,928" should read "25,948,808,928"/m);
  expect(text).toMatch(/^question Issuer!B6 {2}Which status/m);
  expect(text).toMatch(/should read 25,948,808,928 instead of 25,948,809,928/);
  const { sheets } = await (await openFileWorkbook(out)).survey();
  expect(sheets.map(({ returnSheet }) => returnSheet)).toEqual(["FF304 2022-12-30"]);
  expect((await readFile(filed)).equals(before)).toBe(true);
  const json = JSON.parse((await run("correct", register, filed, "--json")).out) as CorrectJson;
  expect(json.returns[0]).toMatchObject({ state: "affected", corrected: "FF304 2022-12-30" });
  expect(json.returns[0]?.fields).toContainEqual(
    expect.objectContaining({ name: "Class1.Closing.Issued", old: "25,948,809,928", new: "25,948,808,928" }),
  );
  expect(json.questions.map(({ cell }) => cell)).toEqual(["Issuer!B6", "Issuer!B5"]);
  expect(json.clarification?.["zh-Hant"]).toContain("25,948,808,928，而非 25,948,809,928");
});

const PUBLISHED = "test/fixtures/returns/ff304-sensetime-2022-12-30.txt";

test("the return as published is a return that was filed: it stands while the record says the same", async () => {
  const register = await recordAfterFiling(() => undefined);
  const { code, out, err } = await run("correct", register, PUBLISHED);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(
    /ff304-sensetime-2022-12-30\.txt: FF304 of 2022-12-30, submitted on 2022-12-30: stands as it was filed\./,
  );
});

test("a number that was published otherwise: old and new, and the corrected return in a workbook", async () => {
  const register = await recordAfterFiling((book) => {
    const cell = book.getWorksheet("Movements")?.getCell("E4");
    if (cell) cell.value = -31_776_000;
  });
  const { code, out } = await run("correct", register, PUBLISHED, "--json");
  expect(code).toBe(1);
  const { returns, written } = JSON.parse(out) as CorrectJson;
  expect(returns.map(({ sheet, state, corrected }) => [sheet, state, corrected])).toEqual([
    ["", "affected", "FF304 2022-12-30"],
  ]);
  expect(returns[0]?.fields).toContainEqual(
    expect.objectContaining({ name: "Class1.Event1.Issued", old: "-31,775,000", new: "-31,776,000" }),
  );
  expect(returns[0]?.fields.map(({ name }) => name)).not.toContain("Class1.Event2.Issued");
  const { sheets } = await (await openFileWorkbook(written)).survey();
  expect(sheets.map(({ returnSheet }) => returnSheet)).toEqual(["FF304 2022-12-30"]);
});

test("a part of a published text that cannot be read is named, and the return is not said to stand", async () => {
  const spoilt = inFolder("spoilt.txt");
  const text = await readFile(PUBLISHED, "utf8");
  const closing = /25,948,809,928/g;
  expect(text.match(closing)).not.toBeNull();
  await writeFile(spoilt, text.replace(closing, "25,948,8O9,928"));
  const register = await recordAfterFiling(() => undefined);
  const { code, out } = await run("correct", register, spoilt);
  expect(code).toBe(1);
  expect(out).not.toContain("stands as it was filed");
});

test.each([
  ["a register alone", [SENSETIME], /Name the record and the returns filed/],
  ["a file without a return", [SENSETIME, SENSETIME], /holds no return/],
  ["a text that is no return", [SENSETIME, "README.md.txt"], /There is no file/],
  ["a file that is not there", [SENSETIME, "none.xlsx"], /There is no file|none\.xlsx/],
  ["an option of write", [SENSETIME, SENSETIME, "--form", "FF304"], /--form does not belong to correct/],
])("%s: one line, exit 2", async (_, files, says) => {
  const { code, out, err } = await run("correct", ...files);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(says);
  expect(err.trim().split("\n")).toHaveLength(1);
});
