import ExcelJS from "exceljs";
import { type CorrectionOutcome, correctReturns, writeCorrected } from "../../src/actions/correctReturns";
import { verifyReturn } from "../../src/actions/verifyReturn";
import { planRollForward } from "../../src/actions/rollForward";
import { writeReturn } from "../../src/actions/writeReturn";
import { NewFileWorkbook } from "../../src/file/newFileWorkbook";
import { openFileWorkbook, openWorkbookBytes } from "../../src/file/openFileWorkbook";
import { showCell } from "../../src/shares/values/cell";
import type { ReadableWorkbook } from "../../src/workbook/workbook";

jest.setTimeout(60_000);

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

interface Row {
  readonly date: string;
  readonly event: string;
  readonly number: number;
  readonly disclosedOn: string | null;
}

const OPTIONS = "Exercise of share options";
const PLACING = "Placing of shares";

/** Three placings, each filed on the day after. */
const FILED: readonly Row[] = [
  { date: "2024-12-02", event: PLACING, number: 10_000, disclosedOn: "2024-12-03" },
  { date: "2024-12-05", event: PLACING, number: 5_000, disclosedOn: "2024-12-06" },
  { date: "2024-12-09", event: PLACING, number: 20_000, disclosedOn: "2024-12-10" },
];

interface Header {
  readonly submitted: string;
  readonly status?: string;
}

async function register(rows: readonly Row[], { submitted, status }: Header): Promise<ReadableWorkbook> {
  const book = new ExcelJS.Workbook();
  book
    .addWorksheet("Issuer")
    .addRows([
      ["Name of issuer", "Example Limited"],
      ["Date submitted", day(submitted)],
      ...(status === undefined ? [] : [["Status", status]]),
    ]);
  book.addWorksheet("Share classes").addRows([
    ["Share class", "Opening balance", "Opening date"],
    ["Ordinary", 1_000_000, day("2024-11-29")],
  ]);
  book
    .addWorksheet("Movements")
    .addRows([
      ["Date", "Event", "Number of shares", "Issue price", "Currency", "Disclosed on"],
      ...rows.map(({ date, event, number, disclosedOn }) => [
        day(date),
        event,
        number,
        2.5,
        "HKD",
        disclosedOn === null ? null : day(disclosedOn),
      ]),
    ]);
  return openWorkbookBytes(new Uint8Array(await book.xlsx.writeBuffer()), "register.xlsx");
}

/** The returns as they were filed, one after the other, each from the record as it stood on its day. */
async function filedReturns(): Promise<ReadableWorkbook> {
  const target = new NewFileWorkbook();
  for (const [index, { disclosedOn }] of FILED.entries()) {
    const rows = FILED.slice(0, index + 1).map((row, at) => (at === index ? { ...row, disclosedOn: null } : row));
    const { written } = await writeReturn(await register(rows, { submitted: disclosedOn ?? "" }), target, {
      force: true,
    });
    expect(written).toHaveLength(1);
  }
  return openWorkbookBytes(await target.toBytes(), "filed.xlsx");
}

async function corrected(
  rows: readonly Row[],
  header: Header = { submitted: "2024-12-12" },
): Promise<CorrectionOutcome> {
  return correctReturns(await register(rows, header), [{ name: "filed.xlsx", workbook: await filedReturns() }]);
}

const LATE: Row = { date: "2024-12-05", event: OPTIONS, number: 700, disclosedOn: null };

const changesOf = ({ returns }: CorrectionOutcome, at: number): readonly (readonly string[])[] =>
  (returns[at]?.fields ?? []).map(({ name, old, now }) => [name, old, now]);

test("returns that agree with the record stand as they were filed", async () => {
  const outcome = await corrected(FILED);
  expect(outcome.returns.map(({ fields, isGiven, corrected: now }) => [fields.length, isGiven, now])).toEqual([
    [0, true, null],
    [0, true, null],
    [0, true, null],
  ]);
  expect([outcome.late, outcome.questions, outcome.clarification]).toEqual([[], [], null]);
});

test.each([
  "sensetime-2022-12-30",
  "tencent-2025-06-13",
  "miniso-2024-10-18",
  "tencent-2024-01-18",
  "ckh-2021-09-15-zh",
])("the published return %s, recorded as filed, stands in both languages", async (name) => {
  const file = `examples/${name}.xlsx`;
  const target = new NewFileWorkbook();
  const written = await writeReturn(await openFileWorkbook(file), target, {
    force: true,
    languages: ["en", "zh-Hant"],
  });
  const plan = await planRollForward(await openFileWorkbook(file), written);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  for (const { cell, value } of plan?.changes ?? []) {
    const typed = book.getWorksheet(cell.sheet)?.getCell(cell.row + 1, cell.column + 1);
    if (typed === undefined) throw new RangeError(showCell(cell));
    typed.value =
      value.kind === "date" ? day(value.date) : value.kind === "number" ? Number(value.decimal) : value.text;
  }
  const { returns } = await correctReturns(
    await openWorkbookBytes(new Uint8Array(await book.xlsx.writeBuffer()), "register.xlsx"),
    [{ name: "filed.xlsx", workbook: await openWorkbookBytes(await target.toBytes(), "filed.xlsx") }],
  );
  expect(returns.map(({ isGiven, fields }) => [isGiven, fields])).toEqual([
    [true, []],
    [true, []],
  ]);
});

test("a movement found late changes the return that should have had it and every one after it, and none before", async () => {
  const outcome = await corrected([...FILED, LATE]);
  expect(changesOf(outcome, 0)).toEqual([]);
  // 1,010,000 + 5,000 + 700; 700 of 1,010,000 shares is 0.069 %.
  expect(changesOf(outcome, 1)).toEqual(
    expect.arrayContaining([
      ["Class1.Event2.Issued", "", "700"],
      ["Class1.Event2.Percent", "", "0.07 %"],
      ["Class1.Closing.Issued", "1,015,000", "1,015,700"],
      ["Class1.Closing.Total", "1,015,000", "1,015,700"],
    ]),
  );
  // The placing that was filed is not said to have changed.
  expect(changesOf(outcome, 1).filter(([name]) => name?.startsWith("Class1.Event1."))).toEqual([]);
  // 20,000 of 1,015,700 is still 1.97 %.
  expect(changesOf(outcome, 2)).toEqual([
    ["Class1.Opening.Issued", "1,015,000", "1,015,700"],
    ["Class1.Opening.Total", "1,015,000", "1,015,700"],
    ["Class1.Closing.Issued", "1,035,000", "1,035,700"],
    ["Class1.Closing.Total", "1,035,000", "1,035,700"],
  ]);
  expect(outcome.late.map(({ cell, number }) => [showCell(cell), number])).toEqual([["Movements!C5", 700n]]);
});

test("a number corrected after its return was filed is old and new there, and moves the balances after it", async () => {
  const [first, second, third] = FILED;
  if (!first || !second || !third) throw new RangeError("three rows");
  const outcome = await corrected([{ ...first, number: 10_500 }, second, third]);
  expect(changesOf(outcome, 0)).toEqual(
    expect.arrayContaining([
      ["Class1.Event1.Issued", "10,000", "10,500"],
      ["Class1.Closing.Issued", "1,010,000", "1,010,500"],
    ]),
  );
  expect(changesOf(outcome, 2)).toContainEqual(["Class1.Closing.Issued", "1,035,000", "1,035,500"]);
  expect(outcome.late).toEqual([]);
});

test("rows that were never recorded as filed are on their return already, and are not found late", async () => {
  const unrecorded = FILED.map((row) => ({ ...row, disclosedOn: null }));
  const [first, ...others] = unrecorded;
  if (!first) throw new RangeError("three rows");
  const outcome = await corrected([{ ...first, number: 10_500 }, ...others, LATE]);
  expect(outcome.late.map(({ cell }) => showCell(cell))).toEqual(["Movements!C5"]);
  expect(changesOf(outcome, 0)).toContainEqual(["Class1.Event1.Issued", "10,000", "10,500"]);
});

test("a late row of a kind and day that the return has already is one line with it, and found late", async () => {
  const outcome = await corrected([...FILED, { ...LATE, event: PLACING }]);
  expect(changesOf(outcome, 1)).toContainEqual(["Class1.Event1.Issued", "5,000", "5,700"]);
  expect(outcome.late.map(({ cell }) => showCell(cell))).toEqual(["Movements!C5"]);
});

test("the paragraph gives the movement and both closing balances of each return, in both languages", async () => {
  const { clarification } = await corrected([...FILED, LATE]);
  expect(clarification).toEqual({
    en: "Example Limited refers to its Next Day Disclosure Returns of 6 December 2024 and 10 December 2024. They did not take into account: Exercise of share options on 5 December 2024, 700 shares (Ordinary). Accordingly, in the return submitted on 6 December 2024, Ordinary, Closing balance should read 1,015,700 instead of 1,015,000 and Ordinary, Closing total should read 1,015,700 instead of 1,015,000; and in the return submitted on 10 December 2024, Ordinary, Closing balance should read 1,035,700 instead of 1,035,000 and Ordinary, Closing total should read 1,035,700 instead of 1,035,000. All figures that change are in the corrected returns. Save as stated, the returns remain unchanged.",
    "zh-Hant": expect.stringMatching(
      /^.+謹此提述其日期為2024年12月6日、2024年12月10日的翌日披露報表。.*2024年12月5日的.* 700 股（Ordinary）.*1,015,700，而非 1,015,000.*1,035,700，而非 1,035,000/,
    ),
  });
});

test("status and day of a correction are asked for, never assumed", async () => {
  const asked = await corrected([...FILED, LATE], { submitted: "2024-12-10", status: "New Submission" });
  expect(asked.questions.map(({ cell }) => cell && showCell(cell))).toEqual(["Issuer!B3", "Issuer!B2"]);
  const [, , third] = asked.returns;
  expect([third?.corrected?.header.status.text, third?.corrected?.header.dateSubmitted.text]).toEqual(["", ""]);
  const said = await corrected([...FILED, LATE], { submitted: "2024-12-12", status: "Revised Submission" });
  expect(said.questions).toEqual([]);
  expect(said.returns[2]?.corrected?.header.status.text).toBe("Revised Submission");
  expect(said.returns[2]?.corrected?.header.dateSubmitted.text).toBe("12 December 2024");
});

test("each corrected return is written on a sheet of its own, and needs no correction any more", async () => {
  const rows = [...FILED, LATE];
  const outcome = await corrected(rows, { submitted: "2024-12-12", status: "Revised Submission" });
  const target = new NewFileWorkbook();
  expect((await writeCorrected(target, outcome)).map(({ sheetName }) => sheetName)).toEqual([
    "FF305 2024-12-05",
    "FF305 2024-12-09",
  ]);
  const bytes = await target.toBytes();
  const { sheets } = await verifyReturn(
    await openWorkbookBytes(bytes, "corrected.xlsx"),
    await register([...rows.slice(0, 1), ...rows.slice(1, 2).map((row) => ({ ...row, disclosedOn: null })), LATE], {
      submitted: "2024-12-12",
      status: "Revised Submission",
    }),
  );
  expect(sheets[0]?.fields.filter(({ state }) => state !== "agrees")).toEqual([]);
});
