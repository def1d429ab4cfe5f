import { chmod, copyFile, mkdir, readdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { basename, relative } from "node:path";
import ExcelJS from "exceljs";
import JSZip from "jszip";
import { objectsOf, ownFolder, type Run, runWith } from "./runs";

const SENSETIME = "examples/sensetime-2022-12-30.xlsx";
const TENCENT = "examples/tencent-2025-06-13.xlsx";
/** Friday 30 December 2022, 18:00 in Hong Kong. */
const FRIDAY = "2022-12-30T10:00:00Z";
const KEPT = ".next-day-return.read.json";
const inFolder = ownFolder();
jest.setTimeout(60_000);

const due = (moment: string, ...words: readonly string[]): Promise<Run> =>
  runWith({ now: () => new Date(moment) }, "due", ...words);

async function rowsOf(moment: string, ...words: readonly string[]): Promise<Record<string, unknown>[]> {
  return objectsOf((await due(moment, ...words, "--json")).out);
}

async function aFolder(...examples: readonly string[]): Promise<string> {
  const folder = inFolder("clients 客戶");
  await mkdir(folder);
  for (const example of examples) await copyFile(example, `${folder}/${example.replace(/.*\//, "")}`);
  return folder;
}

async function changed(file: string, change: (book: ExcelJS.Workbook) => void): Promise<void> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  change(book);
  await book.xlsx.writeFile(file);
}

/** A share more than SenseTime cancelled. */
function moreBought(book: ExcelJS.Workbook): void {
  const sheet = book.getWorksheet("Movements");
  if (sheet === undefined) throw new RangeError("no Movements");
  sheet.getCell("E4").value = -31_775_001;
}

describe("the Monthly Return of the month that has ended", () => {
  /** Wednesday 4 January 2023; that of December is due by 9 January (Rule 13.25B). */
  const JANUARY = "2023-01-04T01:00:00Z";

  test("is not written, then written, then stale where the record has changed", async () => {
    const folder = await aFolder(SENSETIME);
    const record = `${folder}/sensetime-2022-12-30.xlsx`;
    const file = `${folder}/december.xlsx`;
    expect((await due(JANUARY, folder)).out).toContain(
      "Monthly Return for 2022-12: not written, due by 08:30, Mon 9 January 2023",
    );
    await runWith({}, "month", record, "--month", "2022-12", "--out", file);
    const [row] = await rowsOf(JANUARY, folder);
    expect(row).toMatchObject({
      // It is no Next Day return of the evening.
      return: null,
      monthlyReturn: { month: "2022-12", written: { file, sheet: "FF301 2022-12", state: "unchanged" } },
      months: [{ file, closingDate: "2022-12-31" }],
    });
    expect((await due(JANUARY, folder)).out).toContain(
      `Monthly Return for 2022-12: return written, and the record unchanged since: ${file}`,
    );
    await changed(record, moreBought);
    expect((await rowsOf(JANUARY, folder))[0]).toMatchObject({ monthlyReturn: { written: { state: "stale" } } });
  });

  test("is asked for once its month has ended, not before", async () => {
    const folder = await aFolder(SENSETIME);
    expect((await due("2022-12-30T10:00:00Z", folder)).out).not.toContain("not written");
  });

  test("many-file verify holds its sheet against the record it was written from", async () => {
    const folder = await aFolder(SENSETIME);
    const record = `${folder}/sensetime-2022-12-30.xlsx`;
    await runWith({}, "month", record, "--month", "2022-12", "--out", `${folder}/december.xlsx`);
    const verified = await runWith({}, "verify", folder);
    expect(verified.out).toMatch(/^FF301 2022-12: FF301 of 2022-12-31, en, written /m);
    expect([verified.code, verified.out]).toEqual([0, expect.stringMatching(/\n1 return: 1 in order\.\n$/)]);
    await changed(record, moreBought);
    expect((await runWith({}, "verify", folder)).code).toBe(1);
  });
});

describe("how a register stands", () => {
  test("ready until 08:30 in Hong Kong on the next business day, overdue from then on (Rule 13.25A(1))", async () => {
    // 31 December and 1 January are a weekend, and 2 January 2023 is a general holiday.
    const folder = await aFolder(SENSETIME);
    const [row] = await rowsOf(FRIDAY, folder);
    expect(row).toMatchObject({
      file: `${folder}/sensetime-2022-12-30.xlsx`,
      state: "ready",
      stockCodes: ["00020"],
      deadline: "2023-01-03T08:30:00+08:00",
      // The fifth business day after November 2022 is past, that of December is 9 January 2023 (Rule 13.25B).
      monthlyReturn: { month: "2022-12", deadline: "2023-01-09T08:30:00+08:00" },
      error: "",
    });
    const states = await Promise.all(
      ["2023-01-03T00:29:59Z", "2023-01-03T00:30:00Z"].map(
        async (moment) => (await rowsOf(moment, folder))[0]?.["state"],
      ),
    );
    expect(states).toEqual(["ready", "overdue"]);
    expect([(await due(FRIDAY, folder)).code, (await due("2023-01-03T00:30:00Z", folder)).code]).toEqual([0, 1]);
  });

  test("written while its return says what the register says; stale once either has changed", async () => {
    const folder = await aFolder(SENSETIME);
    const register = `${folder}/sensetime-2022-12-30.xlsx`;
    await runWith({}, "write", folder);
    const [file] = (await readdir(folder)).filter((name) => name.includes("FF304"));
    const written = `${folder}/${file ?? ""}`;
    expect((await rowsOf(FRIDAY, folder))[0]).toMatchObject({
      state: "written",
      return: { file: written, state: "unchanged" },
    });
    const asWritten = await readFile(written);
    // By hand: two digits exchanged, all else of the file as it was.
    const parts = await JSZip.loadAsync(asWritten);
    const sheet = (await parts.file("xl/worksheets/sheet1.xml")?.async("string")) ?? "";
    expect(sheet).toContain("-31775000");
    parts.file("xl/worksheets/sheet1.xml", sheet.replace("-31775000", "-31757000"));
    await writeFile(written, await parts.generateAsync({ type: "uint8array" }));
    expect((await rowsOf(FRIDAY, folder))[0]).toMatchObject({ state: "stale", return: { state: "changed" } });
    await writeFile(written, asWritten);
    await changed(register, (book) => {
      const cell = book.getWorksheet("Movements")?.getCell("D6");
      if (cell) cell.value = "another detail";
      const issuer = book.getWorksheet("Issuer");
      issuer?.eachRow((row) => {
        if (row.getCell(1).value === "Submitted by") row.getCell(2).value = "Somebody Else";
      });
    });
    expect((await rowsOf(FRIDAY, folder))[0]).toMatchObject({ state: "stale", return: { state: "stale" } });
  });

  test("nothing asks for a return once every row is disclosed", async () => {
    const folder = await aFolder(SENSETIME);
    await changed(`${folder}/sensetime-2022-12-30.xlsx`, (book) => {
      const sheet = book.getWorksheet("Movements");
      if (sheet) for (const row of [4, 5, 6]) sheet.getCell(`J${row}`).value = new Date("2022-12-30T00:00:00Z");
    });
    expect((await rowsOf(FRIDAY, folder))[0]).toMatchObject({
      // Its Last return is still the one before: an error, and no deadline.
      state: "errors",
      deadline: null,
      register: { asksForReturn: null, events: [] },
    });
  });

  test("errors, what cannot be read and what has passed come first; a workbook without a register is a line", async () => {
    const folder = await aFolder(SENSETIME, TENCENT);
    await copyFile(SENSETIME, `${folder}/wrong.xlsx`);
    await changed(`${folder}/wrong.xlsx`, (book) => {
      const cell = book.getWorksheet("Movements")?.getCell("E4");
      if (cell) cell.value = "TBC";
    });
    await writeFile(`${folder}/broken.xlsx`, "no workbook");
    const menu = new ExcelJS.Workbook();
    menu.addWorksheet("Menu").addRow(["Dish"]);
    await menu.xlsx.writeFile(`${folder}/menu.xlsx`);
    const { code, err, out } = await due("2025-06-13T10:00:00Z", folder, "--json");
    expect(code).toBe(2);
    expect(err).toMatch(/menu\.xlsx: .*Passed over\./);
    expect(objectsOf(out).map(({ file, state }) => [String(file).replace(/.*\//, ""), state])).toEqual([
      ["sensetime-2022-12-30.xlsx", "overdue"],
      // Its errors do not hide that it is late.
      ["wrong.xlsx", "overdue"],
      ["broken.xlsx", "not-read"],
      // Friday's purchase: due on Monday.
      ["tencent-2025-06-13.xlsx", "ready"],
    ]);
    const lines = (await due("2025-06-13T10:00:00Z", folder)).out;
    expect(lines).toContain(
      "4 records of share movements on Fri 13 June 2025: 2 overdue, 1 not read, 1 ready to write.",
    );
    expect(lines).toContain("R141 Movements!E4");
  });
});

describe("what was read is kept", () => {
  test("for its owner alone, by content, with nothing of the day or of returns in it, and unchanged registers are not read again", async () => {
    const folder = await aFolder(SENSETIME);
    const first = await rowsOf(FRIDAY, folder);
    const kept = `${folder}/${KEPT}`;
    expect((await stat(kept)).mode & 0o777).toBe(0o600);
    // The register's own facts, whatever the day.
    const text = await readFile(kept, "utf8");
    expect(text).not.toMatch(/overdue|ready|monthly|asOf/);
    await writeFile(kept, text.replace("SenseTime", "KeptTime"));
    expect(JSON.stringify(await rowsOf(FRIDAY, folder))).toContain("KeptTime");
    expect(await rowsOf(FRIDAY, folder, "--fresh")).toEqual(first);
    // Another day, the same file.
    expect((await rowsOf("2023-02-01T00:00:00Z", folder))[0]).toMatchObject({ state: "overdue" });
    await changed(`${folder}/sensetime-2022-12-30.xlsx`, (book) => {
      const cell = book.getWorksheet("Movements")?.getCell("E4");
      if (cell) cell.value = "TBC";
    });
    expect((await rowsOf(FRIDAY, folder))[0]).toMatchObject({ state: "errors" });
  });

  test("of a file that is no workbook as well, and never of its name", async () => {
    const folder = await aFolder(SENSETIME);
    await writeFile(`${folder}/one.xlsx`, "no workbook");
    await rowsOf(FRIDAY, folder);
    expect(await readFile(`${folder}/${KEPT}`, "utf8")).toContain('"refusal":"not a workbook"');
    await rename(`${folder}/one.xlsx`, `${folder}/two.xlsx`);
    const [row] = await rowsOf(FRIDAY, folder);
    expect(row).toMatchObject({
      state: "not-read",
      error: expect.stringMatching(/^"two\.xlsx" is not an Excel/) as string,
    });
    await copyFile(TENCENT, `${folder}/two.xlsx`);
    expect((await rowsOf(FRIDAY, folder)).map(({ state }) => state)).not.toContain("not-read");
  });

  test("whatever way the folder is named", async () => {
    const folder = await aFolder(SENSETIME);
    const here = relative(process.cwd(), folder);
    await rowsOf(FRIDAY, here);
    const kept = `${folder}/${KEPT}`;
    await writeFile(kept, (await readFile(kept, "utf8")).replace("SenseTime", "KeptTime"));
    for (const name of [here, `${here}/.`, `${folder}/../${basename(folder)}/`])
      expect(JSON.stringify(await rowsOf(FRIDAY, name))).toContain("KeptTime");
  });

  test.each([
    ["damaged", (kept: string) => writeFile(kept, "{")],
    [
      "of another program",
      async (kept: string) =>
        writeFile(kept, (await readFile(kept, "utf8")).replace(/"program":"[^"]*"/, '"program":"0.0.1"')),
    ],
    ["open to others", (kept: string) => chmod(kept, 0o644)],
    [
      "of another form",
      async (kept: string) => writeFile(kept, (await readFile(kept, "utf8")).replace('"events":', '"event":')),
    ],
  ])("a file that is %s counts as none", async (_, spoil) => {
    const folder = await aFolder(SENSETIME);
    const first = await rowsOf(FRIDAY, folder);
    const kept = `${folder}/${KEPT}`;
    await writeFile(kept, (await readFile(kept, "utf8")).replace("SenseTime", "KeptTime"));
    await spoil(kept);
    expect(await rowsOf(FRIDAY, folder)).toEqual(first);
    expect((await stat(kept)).mode & 0o777).toBe(0o600);
  });

  test("two runs at once both give the list, and leave a whole file", async () => {
    const folder = await aFolder(SENSETIME, TENCENT);
    const [one, other] = await Promise.all([rowsOf(FRIDAY, folder), rowsOf(FRIDAY, folder)]);
    expect(one).toEqual(other);
    expect(one).toHaveLength(2);
    const { workbooks } = JSON.parse(await readFile(`${folder}/${KEPT}`, "utf8")) as { workbooks: object };
    expect(Object.keys(workbooks)).toHaveLength(2);
    expect((await readdir(folder)).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  test("in a folder that is read-only by its mode nothing is kept, and a line says so", async () => {
    const folder = await aFolder(SENSETIME);
    await chmod(folder, 0o555);
    const { code, err } = await due(FRIDAY, folder);
    await chmod(folder, 0o755);
    expect(code).toBe(0);
    expect(err).toMatch(/could not be written to .*the next run reads every record again/);
    expect(await readdir(folder)).toEqual(["sensetime-2022-12-30.xlsx"]);
  });
});

test("lines from several machines join into one list; of two of one register the later counts", async () => {
  const folder = await aFolder(SENSETIME, TENCENT);
  const whole = await rowsOf(FRIDAY, folder);
  const results: string[] = [];
  for (const name of ["tencent-2025-06-13.xlsx", "sensetime-2022-12-30.xlsx", "tencent-2025-06-13.xlsx"]) {
    const file = inFolder(`${results.length}.ndjson`);
    await writeFile(file, (await due(FRIDAY, `${folder}/${name}`, "--json")).out);
    results.push(file);
  }
  expect(await rowsOf(FRIDAY, "--from", ...results)).toEqual(whole);
  // How they stand is of the moment they are joined.
  const later = await rowsOf("2023-01-04T00:00:00Z", "--from", ...results);
  expect(later.map(({ state }) => state)).toEqual(["overdue", "ready"]);
  await writeFile(results[0] ?? "", '{"file":"x"}\nno line\n');
  const spoilt = await due(FRIDAY, "--from", ...results);
  expect(spoilt.code).toBe(2);
  expect(spoilt.err).toMatch(/0\.ndjson, line 1: is no line .*\n.*line 2/);
});

test("each mandate of a register is listed with what it leaves; one that has expired says so", async () => {
  const folder = await aFolder(TENCENT);
  const register = `${folder}/tencent-2025-06-13.xlsx`;
  await changed(register, (book) => {
    book.removeWorksheet("Mandate");
    book.addWorksheet("Mandate").addRows([
      ["Name of mandate", "Date of resolution", "Shares authorised", "Expiry date"],
      ["On the Exchange", new Date("2025-05-14T00:00:00Z"), 900_000_000, new Date("2026-05-13T00:00:00Z")],
      ["Off market", new Date("2025-05-14T00:00:00Z"), 1_000_000, new Date("2025-06-10T00:00:00Z")],
    ]);
  });
  const [row] = await rowsOf("2025-06-13T10:00:00Z", folder);
  expect((row?.["register"] as { mandates: object[] }).mandates).toMatchObject([
    { name: "On the Exchange", authorised: "900000000", expires: "2026-05-13" },
    { name: "Off market", authorised: "1000000", left: "1000000", expires: "2025-06-10" },
  ]);
  const { out } = await due("2025-06-13T10:00:00Z", folder, "--html", inFolder("list.html"));
  expect(out).toMatch(/mandate \(Off market\) left 1,000,000 of 1,000,000, expired on Tue 10 June 2025/);
  expect(out).toMatch(/mandate \(On the Exchange\) left [\d,]+ of 900,000,000\n/);
  const page = await readFile(inFolder("list.html"), "utf8");
  expect(page).toMatch(/Off market <span class="number">1,000,000<.*expired on Tue 10 June 2025.*已於2025年6月10日/);
});

test("the calendar has a deadline as the half hour before it, and the same identity the next evening", async () => {
  const folder = await aFolder(SENSETIME);
  await due(FRIDAY, folder, "--ics", inFolder("due.ics"));
  const calendar = await readFile(inFolder("due.ics"), "utf8");
  // 08:00 to 08:30 in Hong Kong on 3 January 2023.
  expect(calendar).toContain("DTSTART:20230103T000000Z");
  expect(calendar).toContain("DTEND:20230103T003000Z");
  expect(calendar).toContain("DTEND:20230109T003000Z");
  const uid = /UID:.*/.exec(calendar)?.[0];
  await due("2022-12-31T10:00:00Z", folder, "--ics", inFolder("due.ics"));
  expect(await readFile(inFolder("due.ics"), "utf8")).toContain(uid ?? "none");
});

test("a page or calendar replaces nothing but one of ours", async () => {
  const folder = await aFolder(SENSETIME);
  await writeFile(inFolder("page.html"), "<p>mine</p>");
  const { code, err } = await due(FRIDAY, folder, "--html", inFolder("page.html"));
  expect([code, await readFile(inFolder("page.html"), "utf8")]).toEqual([2, "<p>mine</p>"]);
  expect(err).toMatch(/was not replaced/);
  expect((await due(FRIDAY, folder, "--html", inFolder("page.html"), "--force")).code).toBe(0);
  expect((await due(FRIDAY, folder, "--html", inFolder("page.html"))).code).toBe(0);
});

test("progress is one line on a terminal, taken away before anything else is printed", async () => {
  const folder = await aFolder(SENSETIME, TENCENT);
  let seen = "";
  const { out, err } = await runWith({ terminal: (text) => (seen += text) }, "check", folder, "--json");
  expect(seen).toMatch(/^\r\u001b\[2K1 of 2 workbooks/);
  expect(seen.endsWith("\r\u001b[2K")).toBe(true);
  expect(out + err).not.toContain("workbooks");
});
