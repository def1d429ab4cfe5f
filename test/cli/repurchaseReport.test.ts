import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import ExcelJS from "exceljs";
import { ownFolder, run } from "./runs";

const DAY = "test/fixtures/returns/market-day-2026-09-09.csv";
const inFolder = ownFolder();
jest.setTimeout(60_000);

/** As the Exchange heads its columns, wrapped and in their order. */
const HEADINGS = [
  "Company",
  "Stock\nCode",
  "Type of\nSecurities",
  "Trading date\n(yyyy/mm/dd)",
  "Number of securities\npurchased",
  "Price per share or\nhighest price per share",
  "Lowest price\nper share",
  "Aggregate price paid",
  "Method of\npurchase",
  "Total number of\nsecurities purchased",
  "Number purchased\nfor cancellation",
  "Number purchased\nfor holding as treasury shares",
  "Number of securities purchased since the resolution\ngranting the mandate",
  "% of issued shares",
];

const rowsOfDay = (): string[][] =>
  readFileSync(DAY, "utf8")
    .trimEnd()
    .split("\n")
    .slice(2)
    .map((line) => line.split("|"));

/** The report of the day as a workbook, with texts as printed. */
async function report(change: (rows: string[][]) => string[][] = (rows) => rows): Promise<string> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("SBN");
  sheet.addRows([["SHARE REPURCHASE REPORT"], ["2026/09/09"], [], HEADINGS]);
  const thousands = (digits: string): string => digits.replace(/^\d+$/, (whole) => BigInt(whole).toLocaleString("en"));
  for (const cells of change(rowsOfDay()))
    sheet.addRow(
      cells.map((cell, column) => (column === 1 ? cell.padStart(5, "0") : column > 3 ? thousands(cell) : cell)),
    );
  await book.xlsx.writeFile(inFolder("report.xlsx"));
  return inFolder("report.xlsx");
}

/** A row of Repurchases: day, number, highest, lowest, paid, currency, method, purpose. */
type Purchase = readonly [string, number, number, number | null, number, string, string, string];

async function register(
  code: string,
  purchases: readonly Purchase[],
  mandate: readonly (readonly [string, unknown])[] = [],
): Promise<string> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("Issuer").addRows([["Name of issuer", "Example Limited"]]);
  book.addWorksheet("Share classes").addRows([
    ["Share class", "Listed", "Stock code", "Opening balance", "Opening date"],
    ["Ordinary", "Yes", code, 1_000_000_000, new Date("2026-09-01T00:00:00Z")],
  ]);
  book
    .addWorksheet("Repurchases")
    .addRows([
      ["Trading date", "Number", "Highest price", "Lowest price", "Total paid", "Currency", "Method", "Purpose"],
      ...purchases.map(([day, ...rest]) => [new Date(`${day}T00:00:00Z`), ...rest]),
    ]);
  if (mandate.length > 0) book.addWorksheet("Mandate").addRows(mandate.map((pair) => [...pair]));
  await book.xlsx.writeFile(inFolder("register.xlsx"));
  return inFolder("register.xlsx");
}

interface Compared {
  readonly equal: boolean;
  readonly rows: readonly {
    readonly state: string;
    readonly number: string;
    readonly fields: readonly {
      readonly name: string;
      readonly state: string;
      readonly published: string;
      readonly fromRegister: string;
    }[];
  }[];
}

async function compared(file: string, of: string): Promise<Compared & { readonly code: number }> {
  const { code, out, err } = await run("compare", file, of, "--json");
  expect(err).toBe("");
  return { code, ...(JSON.parse(out) as Compared) };
}

const LIT: Purchase = ["2026-09-08", 200_000, 21.44, 21.22, 4_264_712, "HKD", "On the Exchange", "cancellation"];
/** 15,053,000 bought with this day; printed as 1.4737 % of ten times the shares authorised: 1,021,442,627 in issue. */
const MANDATE = [
  ["Date of resolution", new Date("2026-05-20T00:00:00Z")],
  ["Shares authorised", 102_144_262],
  ["Shares in issue at resolution", 1_021_442_627],
  ["Purchased before this register", 14_853_000],
] as const;

test("a row of the issuer's stock code agrees in every figure it prints", async () => {
  const { code, equal, rows } = await compared(await report(), await register("00772", [LIT], MANDATE));
  expect(rows).toHaveLength(1);
  expect(rows[0]?.fields.map(({ name, state }) => [name, state])).toEqual(
    [
      "number",
      "highest",
      "lowest",
      "paid",
      "method",
      "totalNumber",
      "forCancellation",
      "forTreasury",
      "underMandate",
      "percent",
    ].map((name) => [name, "agrees"]),
  );
  expect([code, equal]).toEqual([0, true]);
});

test.each([
  ["number", 1, 200_100, "200,000", "200,100"],
  ["highest", 2, 21.4, "HKD 21.44", "HKD 21.4"],
  ["lowest", 3, 21.2, "HKD 21.22", "HKD 21.2"],
  ["paid", 4, 4_264_721, "HKD 4264712.00", "HKD 4,264,721"],
  ["method", 6, "By private arrangement", "Exchange", "By private arrangement"],
  ["forCancellation", 7, "treasury", "200,000", "0"],
] as const)("another %s differs, with both figures", async (name, at, other, published, fromRegister) => {
  const changed = LIT.map((value, index) => (index === at ? other : value)) as unknown as Purchase;
  const { code, rows } = await compared(await report(), await register("772", [changed], MANDATE));
  expect(code).toBe(1);
  expect(rows[0]?.fields.find((field) => field.name === name)).toMatchObject({
    state: "differs",
    published,
    fromRegister,
  });
});

test("three venues in two currencies: each row with its purchase, totals by currency, words in the place of the mandate's number", async () => {
  const of = await register(
    "5",
    [
      ["2026-09-07", 6_932, 15.824, 15.738, 109_382.3, "GBP", "London Stock Exchange", "cancellation"],
      ["2026-09-07", 3_068, 15.824, 15.738, 48_425.37, "GBP", "CBOE Europe - CXE", "cancellation"],
      ["2026-09-07", 359_200, 167.8, 166.5, 60_065_244.4, "HKD", "On the Exchange", "cancellation"],
    ],
    [
      ["Date of resolution", new Date("2026-05-08T00:00:00Z")],
      ["Shares authorised", 1_700_000_000],
      ["Printed as", "Note 1 & 2"],
    ],
  );
  const { equal, rows } = await compared(await report(), of);
  expect(rows.map(({ state, number }) => [state, number])).toEqual([
    ["in both", "6,932"],
    ["in both", "3,068"],
    ["in both", "359,200"],
  ]);
  expect(rows.flatMap(({ fields }) => fields).filter(({ state }) => state === "differs")).toEqual([]);
  expect(rows[1]?.fields.find(({ name }) => name === "totalNumber")).toMatchObject({
    published: "10,000",
    fromRegister: "10,000",
  });
  expect(equal).toBe(true);
});

test("a single price stands for highest and lowest", async () => {
  const purchase: Purchase = ["2026-09-08", 240_000, 0.43, 0.43, 103_200, "HKD", "On the Exchange", "cancellation"];
  expect((await compared(await report(), await register("00711", [purchase]))).equal).toBe(true);
});

test("a row the record does not have, and a purchase the report does not have, are both said", async () => {
  const { code, rows } = await compared(
    await report(),
    await register("00772", [["2026-09-08", 5_000, 3, 3, 15_000, "USD", "On the Exchange", "cancellation"]]),
  );
  expect(code).toBe(1);
  expect(rows.map(({ state, number }) => [state, number])).toEqual([
    ["not in the record", "200,000"],
    ["not in the report", "5,000"],
  ]);
  const lines = (await run("compare", inFolder("report.xlsx"), inFolder("register.xlsx"))).out;
  expect(lines).toMatch(/not in the record {2}8 September 2026 ORD 200,000 .*SBN!E/);
  expect(lines).toMatch(/Share Repurchase Report: 1 row of 00772\. 2 differences\./);
});

test("what is no report is refused: .xls says how to save it, another workbook what it lacks", async () => {
  const of = await register("00772", [LIT]);
  const older = Buffer.alloc(512);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(older);
  await writeFile(inFolder("report.xls"), older);
  const xls = await run("compare", inFolder("report.xls"), of);
  expect([xls.code, xls.out]).toEqual([2, ""]);
  expect(xls.err).toMatch(/older Excel format \(\.xls\).*Save As, Excel Workbook \(\.xlsx\)/);
  const other = await run("compare", of, of);
  expect(other.code).toBe(2);
  expect(other.err).toMatch(/without the headings of the Exchange's Share Repurchase Report/);
});
