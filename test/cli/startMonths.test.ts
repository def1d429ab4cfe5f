import { readFile, writeFile } from "node:fs/promises";
import { ownFolder, run } from "./runs";

const SENSETIME = "test/fixtures/returns/ff304-sensetime-2022-12-30.txt";
const TENCENT = "test/fixtures/returns/ff305-tencent-2025-06-13.txt";
const LUFAX = "test/fixtures/returns/ff301-lufax-2024-08.txt";
const inFolder = ownFolder();
let records = 0;
jest.setTimeout(60_000);

interface Started {
  readonly code: number;
  readonly returns: readonly { readonly document: string; readonly form: string; readonly closingDate: string }[];
  readonly figures: readonly {
    readonly field: string;
    readonly value: string;
    readonly document: string;
    readonly page: number | null;
  }[];
  readonly findings: readonly {
    readonly severity: string;
    readonly message: string;
    readonly at: readonly { readonly document: string }[];
  }[];
}

async function started(...files: readonly string[]): Promise<Started> {
  const { code, out, err } = await run("start", ...files, "--out", inFolder(`record${(records += 1)}.xlsx`), "--json");
  expect(err).toBe("");
  const read = JSON.parse(out) as Omit<Started, "code">;
  // The text of Lufax's return ends with its second page: who submitted it is on the last.
  return {
    ...read,
    findings: read.findings.filter(({ message }) => !/^(?:Submitted by|Title) could not be read/.test(message)),
    code,
  };
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

/** SenseTime's December 2022, the issued shares of Class B and A at its close as given. */
async function senseTimesDecember(classB: string, change = "-24,635,492"): Promise<string> {
  const file = inFolder("december.txt");
  await writeFile(
    file,
    `FF301
Monthly Return for Equity Issuer and Hong Kong Depositary Receipts listed under Chapter 19B of the Exchange Listing Rules on Movements in Securities
For the month ended: 31 December 2022 Status: New Submission
To : Hong Kong Exchanges and Clearing Limited
Name of Issuer: SenseTime Group Inc
Date Submitted: 05 January 2023
I. Movements in Authorised / Registered Share Capital
II. Movements in Issued Shares
1. Type of shares WVR ordinary shares Class of shares Class B Listed on SEHK (Note 1) Yes
Stock code 00020 Description
Balance at close of preceding month 25,973,445,420
Increase / decrease (-) ${change}
Balance at close of the month ${classB}
2. Type of shares WVR ordinary shares Class of shares Class A Listed on SEHK (Note 1) No
Stock code Description
Balance at close of preceding month 7,527,254,580
Increase / decrease (-) -7,139,508
Balance at close of the month 7,520,115,072
V. Confirmations Not applicable
Submitted by: Xu Li
(Name)
Title: Director
(Director, Secretary or other Duly Authorised Officer)
Page 1 of 1 v 1.0.1
`,
  );
  return file;
}

test("a Monthly Return alone gives classes, their authorised shares and the last return, each with its page", async () => {
  const { code, returns, figures, findings } = await started(LUFAX);
  expect([code, findings, returns]).toEqual([
    0,
    [],
    [expect.objectContaining({ form: "FF301", closingDate: "2024-08-31", dateSubmitted: "2024-09-05" })],
  ]);
  expect(figures.map(({ field, value, page }) => [field, value, page])).toEqual(
    expect.arrayContaining([
      ["Name of issuer", "Lufax Holding Ltd", 1],
      ["Opening balance", "1733299804", 2],
      ["Opening date", "2024-08-31", 2],
      ["Authorised shares", "10000000000", 1],
      ["Par value", "USD 0.00001", 1],
      ["Closing balance", "1733299804", 2],
    ]),
  );
});

test("a Monthly Return after the Next Day return in it: the record opens at the end of the month, in whatever order they are given", async () => {
  const month = await senseTimesDecember("25,948,809,928");
  for (const files of [
    [SENSETIME, month],
    [month, SENSETIME],
  ]) {
    const { code, returns, figures, findings } = await started(...files);
    expect([code, findings]).toEqual([0, []]);
    expect(returns.map(({ form }) => form)).toEqual(["FF304", "FF301"]);
    expect(figures.filter(({ field }) => field === "Opening date").map(({ value }) => value)).toEqual([
      "2022-12-31",
      "2022-12-31",
    ]);
  }
});

test("a month that closes with fewer shares than the last Next Day return in it is named at both", async () => {
  const month = await senseTimesDecember("25,948,809,828", "-24,635,592");
  const { code, findings } = await started(SENSETIME, month);
  expect(code).toBe(0);
  expect(findings).toEqual([
    expect.objectContaining({
      severity: "warning",
      message: expect.stringContaining(
        "closes on 30 December 2022 has 25,948,809,928, the Monthly Return of that month closes with 25,948,809,828",
      ) as string,
      at: [
        expect.objectContaining({ document: "ff304-sensetime-2022-12-30.txt" }),
        expect.objectContaining({ document: "december.txt" }),
      ],
    }),
  ]);
});

test("a month that does not add up is an error, and nothing is written", async () => {
  const { code, findings } = await started(await senseTimesDecember("25,948,809,928", "-24,635,429"));
  expect([code, findings.map(({ severity }) => severity)]).toEqual([1, ["error"]]);
  expect(findings[0]?.message).toContain("opens with 25,973,445,420 and its events come to -24,635,429");
});

test("a gap between the close of a month and the opening of a later one names both", async () => {
  const november = await changed(
    "november.txt",
    LUFAX,
    ["31 August 2024", "30 November 2024"],
    ["1,733,286,764", "1,733,321,278"],
    ["13,040", "100"],
    ["1,733,299,804", "1,733,321,378"],
  );
  const { code, findings } = await started(november, LUFAX);
  expect(code).toBe(0);
  expect(findings).toEqual([
    expect.objectContaining({
      severity: "warning",
      message: expect.stringContaining(
        "one return closes on 31 August 2024 with 1,733,299,804, the next opens as at 31 October 2024 with 1,733,321,278",
      ) as string,
      at: [
        expect.objectContaining({ document: "ff301-lufax-2024-08.txt" }),
        expect.objectContaining({ document: "november.txt" }),
      ],
    }),
  ]);
});

test("two Monthly Returns of one month that differ are an error at both; the same one twice counts once", async () => {
  const again = await changed("again.txt", LUFAX, ["13,040", "13,041"], ["1,733,299,804", "1,733,299,805"]);
  const two = await started(LUFAX, again);
  expect([two.code, two.findings[0]?.severity, two.findings[0]?.at.map(({ document }) => document)]).toEqual([
    1,
    "error",
    ["ff301-lufax-2024-08.txt", "again.txt"],
  ]);
  const twice = await started(LUFAX, await changed("copy.txt", LUFAX));
  expect([twice.code, twice.findings.map(({ message }) => message)]).toEqual([
    0,
    [expect.stringContaining("are the same return: it counts once")],
  ]);
});

test("a Monthly Return of another issuer is an error at both", async () => {
  const { code, findings } = await started(LUFAX, TENCENT);
  expect([
    code,
    findings.some(({ severity, message }) => severity === "error" && message.includes("A record is of one issuer")),
  ]).toEqual([1, true]);
});

test("an empty box of a change says nil, as 0 does", async () => {
  const text = await changed("nil.txt", LUFAX, ["Increase / decrease (-) 0 USD 0", "Increase / decrease (-) USD"]);
  const record = inFolder("nil.xlsx");
  await run("start", text, "--out", record);
  const { out } = await run("compare", text, record);
  expect(out).not.toContain("authorised share capital, increase or decrease");
});

test("a Monthly Return is compared with the record that gives it, and says what differs", async () => {
  const equal = await run(
    "compare",
    await senseTimesDecember("25,948,809,928"),
    "examples/sensetime-2022-12-30.xlsx",
    "--json",
  );
  const fields = (
    JSON.parse(equal.out) as { readonly fields: readonly { readonly name: string; readonly state: string }[] }
  ).fields;
  // The record was made for the Next Day return: its issuer has its legend, and its day of submission is another.
  expect(fields.filter(({ state }) => state !== "agrees").map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Header.Issuer", "Header.DateSubmitted"]),
  );
  expect(fields.find(({ name }) => name === "Class1.Closing.Issued")?.state).toBe("agrees");
  const { code, out } = await run(
    "compare",
    await senseTimesDecember("25,948,809,928", "-24,635,429"),
    "examples/sensetime-2022-12-30.xlsx",
  );
  expect(code).toBe(1);
  expect(out).toContain(
    'differs  Class B, Change in the month  published "-24,635,429", the record gives "-24,635,492"',
  );
});
