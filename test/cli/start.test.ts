import { readdir, readFile, writeFile } from "node:fs/promises";
import ExcelJS from "exceljs";
import { ownFolder, run } from "./runs";

const TENCENT = "test/fixtures/returns/ff305-tencent-2025-06-13.txt";
const BEFORE = "test/fixtures/returns/ff304-tencent-2024-01-18.txt";
const SENSETIME = "test/fixtures/returns/ff304-sensetime-2022-12-30.txt";
const inFolder = ownFolder();
jest.setTimeout(60_000);

interface Started {
  readonly returns: readonly { readonly document: string; readonly closingDate: string }[];
  readonly figures: readonly {
    readonly cell: string;
    readonly field: string;
    readonly value: string;
    readonly document: string;
    readonly page: number | null;
  }[];
  readonly findings: readonly {
    readonly severity: string;
    readonly message: string;
    readonly at: readonly { readonly document: string; readonly page: number | null }[];
  }[];
  readonly written: string;
}

async function started(...files: readonly string[]): Promise<Started & { readonly code: number }> {
  const { code, out, err } = await run("start", ...files, "--out", inFolder("record.xlsx"), "--json");
  expect(err).toBe("");
  return { ...(JSON.parse(out) as Started), code };
}

/** A text of one's own, out of a published one with some words in other words. */
async function changed(name: string, from: string, ...words: readonly (readonly [string, string])[]): Promise<string> {
  let text = await readFile(from, "utf8");
  for (const [before, after] of words) {
    expect(text).toContain(before);
    text = text.replaceAll(before, after);
  }
  await writeFile(inFolder(name), text);
  return inFolder(name);
}

test("the next return of the issuer comes out of a record that starts from its last one", async () => {
  const { code, findings, written } = await started(TENCENT);
  expect([code, findings, written]).toEqual([0, [], inFolder("record.xlsx")]);
  // Nothing is due until something happens.
  expect(JSON.parse((await run("check", written, "--json")).out)).toMatchObject({
    findings: expect.not.arrayContaining([expect.objectContaining({ severity: "error" })]) as object,
  });
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(written);
  const sheet = book.getWorksheet("Repurchases");
  const headings = (sheet?.getRow(3).values as string[]).map(String);
  const row = (sheet?.rowCount ?? 0) + 1;
  const put = (heading: string, value: ExcelJS.CellValue): void => {
    if (sheet) sheet.getRow(row).getCell(headings.indexOf(heading)).value = value;
  };
  put("Trading date", new Date("2025-06-16T00:00:00Z"));
  put("Share class", "Ordinary shares");
  put("Number", 980_000);
  put("Highest price", 515);
  put("Lowest price", 505);
  put("Total paid", 499_800_000);
  put("Currency", "HKD");
  put("Method", "On the Exchange");
  await book.xlsx.writeFile(written);
  const { code: exit, out } = await run("write", written, "--out", inFolder("return.xlsx"), "--json");
  const made = JSON.parse(out) as {
    form: string;
    header: object;
    classes: { uncancelled: { date: string; shares: string; percent: string; price: string }[] }[];
    sectionII: object;
  };
  expect(exit).toBe(0);
  expect(made.form).toBe("FF305");
  expect(made.classes[0]).toMatchObject({
    stockCode: "00700",
    multiCounter: "80700 RMB",
    // As the last return closed.
    opening: { date: "13 June 2025", issued: "9,190,417,249", treasury: "0", total: "9,190,417,249" },
    closing: { date: "16 June 2025", issued: "9,190,417,249" },
  });
  const listed = made.classes[0]?.uncancelled ?? [];
  expect(listed).toHaveLength(21);
  expect(listed[0]).toMatchObject({ date: "19 May 2025", shares: "979,000", price: "HKD 511.1568" });
  // 980,000 × 100 ÷ 9,190,417,249 = 0.010663…; 499,800,000 ÷ 980,000 = 510.
  expect(listed[20]).toMatchObject({ date: "16 June 2025", shares: "980,000", percent: "0.01066", price: "HKD 510" });
  expect(made.sectionII).toMatchObject({
    purchases: [{ date: "16 June 2025", number: "980,000" }],
    // 19,588,000 as published, and 980,000; of ten times 918,901,866: 0.223832…
    mandate: { resolutionDate: "14 May 2025", authorised: "918,901,866", purchased: "20,568,000", percent: "0.22383" },
    moratorium: "Up to 16 July 2025",
  });
});

test("each figure has its document and page", async () => {
  const { figures } = await started(TENCENT);
  const of = (field: string, value: string): object | undefined =>
    figures.find((each) => each.field === field && each.value === value);
  expect(of("Opening balance", "9190417249")).toMatchObject({
    cell: "Share classes!K4",
    document: "ff305-tencent-2025-06-13.txt",
    page: 1,
  });
  expect(of("Number", "979000")).toMatchObject({ page: 2 });
  expect(of("Number", "982000")).toMatchObject({ page: 3 });
  expect(of("Total paid", "500382813.6")).toMatchObject({ page: 6 });
  expect(of("Shares authorised", "918901866")).toMatchObject({ page: 6 });
  expect(of("Submitted by", "Lau Suk Yi")).toMatchObject({ page: 8 });
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(inFolder("record.xlsx"));
  expect(book.getWorksheet("Sources")?.getRow(4).values).toEqual([
    undefined,
    "Issuer!B3",
    "ff305-tencent-2025-06-13.txt",
    "1",
  ]);
  for (const { cell, value } of figures) {
    const [sheet = "", address = ""] = cell.split("!");
    const found = book.getWorksheet(sheet)?.getCell(address).value as Date | string | number;
    expect(found instanceof Date ? found.toISOString().slice(0, 10) : String(found)).toBe(value);
  }
});

test("both classes of a return", async () => {
  const { figures, code } = await started(SENSETIME);
  expect(code).toBe(0);
  const values = figures.filter(({ cell }) => cell.startsWith("Share classes!")).map(({ value }) => value);
  expect(values).toEqual(
    expect.arrayContaining(["Class B", "00020", "25948809928", "Class A", "7520115072", "2022-12-30"]),
  );
});

test("both mandates of a return are in the record, each with what was bought under it by its day", async () => {
  const text = await readFile(TENCENT, "utf8");
  const partB = /B\. Additional information[^]*?(?=We hereby confirm that the repurchases)/.exec(text)?.[0] ?? "";
  // The 982,000 shares of 13 June 2025 under a new mandate of that day, the others under the old one; percentages by hand.
  const old = partB.replace("19,588,000", "18,606,000").replace("0.21317", "0.20248");
  const recent = partB
    .replace("14 May 2025", "13 June 2025")
    .replace("918,901,866", "919,000,000")
    .replace("19,588,000", "982,000")
    .replace("0.21317", "0.01069");
  expect(new Set([partB, old, recent]).size).toBe(3);
  await writeFile(inFolder("two-mandates.txt"), text.replace(partB, old + recent));
  const { findings, figures } = await started(inFolder("two-mandates.txt"));
  expect(findings).toEqual([]);
  // Every purchase since 14 May 2025 is still listed: nothing had been bought before them.
  const mandates = figures
    .filter(({ cell }) => cell.startsWith("Mandate!"))
    .map(({ cell, value }) => `${cell.slice(8, 9)} ${value}`);
  expect(mandates).toEqual([
    "B 2025-05-14",
    "B 918901866",
    "B ten times",
    "C 2025-06-13",
    "C 919000000",
    "C ten times",
  ]);
});

test("a gap between a closing and the next opening names both, in whatever order they are given", async () => {
  for (const files of [
    [BEFORE, TENCENT],
    [TENCENT, BEFORE],
  ]) {
    const { code, returns, findings, figures } = await started(...files, ...(files[0] === TENCENT ? ["--force"] : []));
    expect(code).toBe(0);
    expect(returns.map(({ closingDate }) => closingDate)).toEqual(["2024-01-18", "2025-06-13"]);
    const gap = findings.find(({ message }) => message.includes("9,452,393,365"));
    expect(gap?.message).toMatch(
      /closes on 18 January 2024 with 9,452,393,365.*opens as at 12 June 2025 with 9,190,417,249/,
    );
    expect(gap).toMatchObject({
      severity: "warning",
      at: [{ document: "ff304-tencent-2024-01-18.txt" }, { document: "ff305-tencent-2025-06-13.txt", page: 1 }],
    });
    expect(figures.find(({ field }) => field === "Opening balance")?.value).toBe("9190417249");
  }
});

describe("what the returns contradict", () => {
  const errors = ({ findings }: Started): readonly Started["findings"][number][] =>
    findings.filter(({ severity }) => severity === "error");

  test("two balances of one day are an error at both, and nothing is written", async () => {
    const next = await changed(
      "next.txt",
      TENCENT,
      [
        "as at (Note 1) 12 June 2025 9,190,417,249 0 9,190,417,249",
        "as at (Note 1) 13 June 2025 9,190,417,250 0 9,190,417,250",
      ],
      ["and 6) 13 June 2025 9,190,417,249 0 9,190,417,249", "and 6) 16 June 2025 9,190,417,250 0 9,190,417,250"],
    );
    const outcome = await started(TENCENT, next);
    expect([outcome.code, outcome.written, await readdir(inFolder(""))]).toEqual([1, "", ["next.txt"]]);
    expect(errors(outcome)).toHaveLength(1);
    expect(errors(outcome)[0]).toMatchObject({
      message: expect.stringMatching(/9,190,417,249.*9,190,417,250.*Both cannot be right/) as string,
      at: [{ document: "ff305-tencent-2025-06-13.txt" }, { document: "next.txt" }],
    });
  });

  test("a return whose events do not lead to its closing balance", async () => {
    const file = await changed("sum.txt", SENSETIME, ["25,948,809,928", "25,948,809,982"]);
    const [found] = errors(await started(file));
    // 25,973,445,420 − 31,775,000 + 7,139,508 = 25,948,809,928.
    expect(found?.message).toMatch(
      /opens with 25,973,445,420.*-24,635,492.*closes with 25,948,809,982: 54 not explained/,
    );
  });

  test("a purchase that stands in both with another number, and a mandate with another authority", async () => {
    const file = await changed(
      "other.txt",
      TENCENT,
      ["13 June 2025 9,190,417,249 0 9,190,417,249", "16 June 2025 9,190,417,249 0 9,190,417,249"],
      ["979,000 0.01065 % HKD 511.1568", "997,000 0.01085 % HKD 511.1568"],
      ["918,901,866", "918,901,886"],
    );
    const found = errors(await started(TENCENT, file)).map(({ message }) => message);
    expect(found).toEqual([
      expect.stringMatching(
        /979,000 shares bought on 19 May 2025 and not cancelled in one return, 997,000 in the next/,
      ),
      expect.stringMatching(/mandate of 14 May 2025 authorises 918,901,866 shares in one return and 918,901,886/),
    ]);
  });

  test("returns of two issuers; two of one day; one given twice", async () => {
    const [two] = errors(await started(TENCENT, SENSETIME));
    expect(two?.message).toMatch(/is a return of SenseTime Group Inc.* of Tencent Holdings Limited/);
    const again = await changed(
      "again.txt",
      TENCENT,
      ["Number of shares", "Number  of shares"],
      ["HKD 506.5", "HKD 506.6"],
    );
    const [day] = errors(await started(TENCENT, again));
    // Both open as at the day before: neither follows the other, though nothing moved.
    expect(day?.message ?? "").toMatch(/both close on 13 June 2025/);
    const copy = await changed("copy.txt", TENCENT, ["FF305\n", "FF305 \n"]);
    const { code, findings, returns } = await started(TENCENT, copy);
    expect([code, returns.length]).toEqual([0, 1]);
    expect(findings).toEqual([
      expect.objectContaining({
        severity: "warning",
        message: expect.stringMatching(/the same return: it counts once/) as string,
      }),
    ]);
  });
});

test("what is no return is refused by name, and nothing that is read is written over", async () => {
  await writeFile(inFolder("letter.txt"), "Dear Sirs");
  const letter = await run("start", TENCENT, inFolder("letter.txt"), "--out", inFolder("record.xlsx"));
  expect([letter.code, letter.out]).toEqual([2, ""]);
  expect(letter.err).toMatch(/letter\.txt" is not the text of a Next Day Disclosure Return/);
  const own = await changed("own.txt", TENCENT);
  expect((await run("start", own, "--out", own)).err).toMatch(/--out names one of the published returns/);
  expect((await run("start", own)).err).toMatch(/Name the published returns and the record/);
});
