import ExcelJS, { type CellValue } from "exceljs";
import { checkRegister } from "../../src/actions/checkRegister";
import { openWorkbookBytes } from "../../src/file/openFileWorkbook";
import { parseCivilDate } from "../../src/shares/values/civilDate";
import { showCell } from "../../src/shares/values/cell";

jest.setTimeout(60_000);

type Row = readonly CellValue[];

interface Kept {
  readonly movements?: readonly Row[];
  readonly repurchases?: readonly Row[];
  readonly closes?: readonly Row[];
  readonly mandate?: readonly Row[];
}

function day(text: string): Date {
  return new Date(`${text}T00:00:00Z`);
}

const MOVEMENTS: readonly Row[] = [
  [day("2023-05-04"), "Exercise of share options", 41_500, day("2023-05-04")],
  [day("2023-05-09"), "Exercise of share options", 57_900, day("2023-05-09")],
  [day("2023-05-15"), "Repurchased shares cancelled", -68_000, day("2023-05-15")],
  [day("2023-05-18"), "Exercise of share options", 12_300, day("2023-05-18")],
  [day("2023-05-23"), "Exercise of share options", 23_400, null],
];

const REPURCHASES: readonly Row[] = [
  [day("2023-05-08"), 30_000, 8.42, 8.3, 250_900, "HKD", day("2023-05-15"), day("2023-05-08")],
  [day("2023-05-09"), 38_000, 8.5, 8.36, 320_340, "HKD", day("2023-05-15"), day("2023-05-09")],
  [day("2023-05-23"), 35_000, 8.6, 8.51, 299_250, "HKD", null, null],
];

const CLOSES: readonly Row[] = [
  [day("2023-05-16"), 8.4],
  [day("2023-05-17"), 8.45],
  [day("2023-05-18"), 8.5],
  [day("2023-05-19"), 8.52],
  [day("2023-05-22"), 8.55],
  [day("2023-05-23"), 8.56],
];

/** Opening 10,000,000; + 41,500 + 57,900 − 68,000 + 12,300 = 10,043,700 as the last return closed; + 23,400 = 10,067,100. */
async function firstSlip(kept: Kept): Promise<readonly (string | null)[]> {
  const book = new ExcelJS.Workbook();
  const put = (name: string, rows: readonly Row[]): void => {
    const sheet = book.addWorksheet(name);
    for (const row of rows) {
      const added = sheet.addRow([...row]);
      row.forEach((value, at) => {
        if (value instanceof Date) added.getCell(at + 1).numFmt = "dd mmm yyyy";
      });
    }
  };
  put("Issuer", [
    ["Name of issuer", "Example Limited"],
    ["Date submitted", day("2023-05-23")],
    ["Primary listing on the Exchange", "Yes"],
    ["Date of explanatory statement", day("2023-01-27")],
  ]);
  put("Share classes", [
    ["Share class", "Opening balance", "Opening date", "Closing balance"],
    ["Ordinary", 10_000_000, day("2023-04-30"), 10_067_100],
  ]);
  put("Movements", [["Date", "Event", "Number of shares", "Disclosed on"], ...(kept.movements ?? MOVEMENTS)]);
  put("Repurchases", [
    [
      "Trading date",
      "Number",
      "Highest price",
      "Lowest price",
      "Total paid",
      "Currency",
      "Cancelled on",
      "Disclosed on",
    ],
    ...(kept.repurchases ?? REPURCHASES),
  ]);
  put("Closing prices", [["Date", "Close"], ...(kept.closes ?? CLOSES)]);
  put("Last return", [
    ["Share class", "Closing balance", "Closing date"],
    ["Ordinary", 10_043_700, day("2023-05-18")],
  ]);
  put(
    "Mandate",
    kept.mandate ?? [
      ["Date of resolution", day("2023-03-01")],
      ["Shares in issue at resolution", 10_000_000],
      ["Shares authorised", 1_000_000],
    ],
  );
  const today = parseCivilDate("2023-05-23");
  const workbook = await openWorkbookBytes(new Uint8Array(await book.xlsx.writeBuffer()), "register.xlsx");
  const { diagnoses } = await checkRegister(workbook, today === null ? {} : { today });
  const [first] = diagnoses;
  return first === undefined ? [] : [showCell(first.cell), first.value, first.slip];
}

function withCell(rows: readonly Row[], row: number, column: number, value: CellValue): readonly Row[] {
  return rows.map((each, at) => (at === row ? each.map((own, across) => (across === column ? value : own)) : each));
}

test("without a slip there is nothing to name", async () => {
  expect(await firstSlip({})).toEqual([]);
});

test("a row dated a year early, so that it counts for no balance, is named by its date", async () => {
  expect(await firstSlip({ movements: withCell(MOVEMENTS, 3, 0, day("2022-05-18")) })).toEqual([
    "Movements!A5",
    "2023-05-18",
    "digit-replaced",
  ]);
});

test("a cancellation dated as the row above is named with the day its purchases were cancelled", async () => {
  expect(await firstSlip({ movements: withCell(MOVEMENTS, 2, 0, day("2023-05-09")) })).toEqual([
    "Movements!A4",
    "2023-05-15",
    "neighbour-repeated",
  ]);
});

test("a cancellation with its minus left out is the sign turned, although purchases cancelled that day come to it either way", async () => {
  expect(await firstSlip({ movements: withCell(MOVEMENTS, 2, 2, 68_000) })).toEqual([
    "Movements!C4",
    "-68000",
    "sign-turned",
  ]);
});

test("a close dated as the one above belongs on the day between its neighbours", async () => {
  expect(await firstSlip({ closes: withCell(CLOSES, 3, 0, day("2023-05-18")) })).toEqual([
    "Closing prices!A5",
    "2023-05-19",
    "digit-replaced",
  ]);
});

test("a price off the steps of the Exchange is named, with the digit typed twice", async () => {
  expect(await firstSlip({ repurchases: withCell(REPURCHASES, 2, 2, 8.666) })).toEqual([
    "Repurchases!C4",
    "8.66",
    "digit-doubled",
  ]);
});

test("a day of cancellation on which nothing was cancelled is named with the day of the cancellation", async () => {
  const both = withCell(withCell(REPURCHASES, 0, 6, day("2023-05-25")), 1, 6, day("2023-05-15"));
  expect(await firstSlip({ repurchases: both })).toEqual(["Repurchases!G2", "2023-05-15", "digit-replaced"]);
});

test("a trading day with day and month exchanged is named there: the day of its cancellation is far from it as well", async () => {
  expect(await firstSlip({ repurchases: withCell(REPURCHASES, 0, 0, day("2023-08-05")) })).toEqual([
    "Repurchases!A2",
    "2023-05-08",
    "date-exchanged",
  ]);
});
