import ExcelJS from "exceljs";
import { ownFolder, run } from "./runs";

const inFolder = ownFolder();

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

/** SenseTime's shares of 30 November 2022 with a made-up mandate and closes. */
async function register(
  closes: readonly (readonly [date: string, close: number | null])[],
  earlierMandate: readonly unknown[] = [],
): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const sheets: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
    Issuer: [
      ["Name of issuer", "Example Limited"],
      ["Restricted periods", "2022-11-01 to 2022-11-30; 2023-02-01 to 2023-03-31"],
      ["Public float", "31.5%"],
    ],
    "Share classes": [
      ["Share class", "Listed", "Weighted voting rights", "Opening balance", "Opening date"],
      ["A", "No", "Yes", 7_527_254_580, day("2022-11-30")],
      ["B", "Yes", "No", 25_973_445_420, day("2022-11-30")],
    ],
    Repurchases: [
      ["Trading date", "Share class", "Number", "Highest price", "Lowest price", "Total paid"],
      [day("2022-12-05"), "B", 1_000_000, "HKD 2", "HKD 1.9", "HKD 1950000"],
    ],
    Mandate: [
      ["Date of resolution", day("2022-06-23"), ...earlierMandate.slice(0, 1)],
      ["Shares in issue at resolution", 33_500_700_000],
      ["Shares authorised", 3_350_070_000, ...earlierMandate.slice(1)],
      ["Purchased before this register", 31_775_000],
    ],
    "Closing prices": [
      ["Date", "Close"],
      ...closes.map(([date, close]) => [day(date), close === null ? null : `HKD ${close}`]),
    ],
  };
  for (const [name, rows] of Object.entries(sheets)) workbook.addWorksheet(name).addRows(rows.map((row) => [...row]));
  const file = inFolder("register.xlsx");
  await workbook.xlsx.writeFile(file);
  return file;
}

// The fourteenth had no trade: six days make five closes.
const CLOSES = [
  ["2022-12-12", 2.01],
  ["2022-12-13", 2.03],
  ["2022-12-14", null],
  ["2022-12-15", 1.99],
  ["2022-12-16", 1.98],
  ["2022-12-19", 2.0],
] as const;

test("says what the register leaves: mandate, price, periods, moratorium, conversion and float", async () => {
  const file = await register(CLOSES);
  const { code, out } = await run("headroom", file, "--as-at", "2022-12-20", "--number", "31,775,000", "--json");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    asAt: "2022-12-20",
    // 31,775,000 before the register and the 1,000,000 of 5 December.
    mandates: [{ authorised: "3,350,070,000", purchased: "32,775,000", left: "3,317,295,000", inForce: true }],
    // (2.01 + 2.03 + 1.99 + 1.98 + 2) ÷ 5 = 2.002; × 1.05 = 2.1021; the step was 0.01.
    highestPrices: [
      { shareClass: "B", average: "HKD 2.002", below: "HKD 2.1021", highest: "HKD 2.1", notComputed: "" },
    ],
    restrictedPeriods: [{ running: false }, { running: false }],
    moratorium: { purchase: "2022-12-05", until: "2023-01-04" },
    // The number filed with SenseTime's cancellation of 31,775,000 shares on 30 December 2022.
    conversion: { purchase: "31,775,000", number: "7,139,508", shareClass: "A" },
    publicFloat: { percent: "31.5" },
  });
});

test("a price that reaches the cap exactly is a step too high, and closes that are missing are said", async () => {
  const five = await register(CLOSES.filter(([date]) => date !== "2022-12-14").map(([date]) => [date, 2]));
  // 14 December is not listed: nobody knows whether the share traded.
  const unlisted = await run("headroom", five, "--as-at", "2022-12-20");
  expect(unlisted.out).toContain("not computed, a business day before it is not listed");
  const all = await register(CLOSES.map(([date, close]) => [date, close === null ? null : 2]));
  const { out } = await run("headroom", all, "--as-at", "2022-12-20");
  expect(out).toContain("Highest price of B: below HKD 2.1, that is at most HKD 2.09;");
  expect(out).toContain("no advice whether to buy");
});

test("says of a mandate that a later one has taken its place", async () => {
  const file = await register(CLOSES, [day("2021-06-24"), 3_000_000_000]);
  const { out } = await run("headroom", file, "--as-at", "2022-12-20", "--json");
  expect(JSON.parse(out)).toMatchObject({
    mandates: [
      { resolutionDate: "2022-06-23", followed: false },
      { resolutionDate: "2021-06-24", purchased: "0", followed: true },
    ],
  });
  const before = await run("headroom", file, "--as-at", "2022-06-22", "--json");
  expect(JSON.parse(before.out)).toMatchObject({ mandates: [{ inForce: false }, { followed: false }] });
});

test("refuses what it does not know", async () => {
  expect((await run("headroom")).code).toBe(2);
  expect((await run("headroom", "a.xlsx", "--number", "many")).err).toContain("--number is a number of shares");
  expect((await run("check", "a.xlsx", "--number", "5")).err).toContain("--number belongs to headroom");
});
