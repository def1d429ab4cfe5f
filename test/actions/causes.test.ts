import ExcelJS from "exceljs";
import { type CheckOutcome, checkRegister } from "../../src/actions/checkRegister";
import { markFindings } from "../../src/actions/markFindings";
import { findingLines } from "../../src/cli/showDiagnoses";
import { openWorkbookBytes } from "../../src/file/openFileWorkbook";
import { showCell } from "../../src/shares/values/cell";
import type { CellMark } from "../../src/workbook/cellMark";
import type { EditableWorkbook } from "../../src/workbook/workbook";

jest.setTimeout(60_000);

/** 25,973,445,420 − 31,757,000 = 25,941,688,420; + 7,139,508 = 25,948,827,928: what Excel computes of the exchanged digits. */
const EXCHANGED = {
  "Movements!E4": -31_757_000,
  "Movements!F4": 25_941_688_420,
  "Movements!F5": 25_948_827_928,
  "Movements!E7": -31_757_000,
};

async function checked(file: string, typed: Readonly<Record<string, ExcelJS.CellValue>>): Promise<CheckOutcome> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  for (const [place, value] of Object.entries(typed)) {
    const [sheet = "", address = ""] = place.split("!");
    const cell = book.getWorksheet(sheet)?.getCell(address);
    if (cell === undefined) throw new RangeError(place);
    cell.value =
      cell.type === ExcelJS.ValueType.Formula && typeof value === "number"
        ? { formula: cell.formula, result: value }
        : value;
  }
  return checkRegister(await openWorkbookBytes(new Uint8Array(await book.xlsx.writeBuffer()), "register.xlsx"));
}

/** An opening balance that differs from the last return's by two digits, and nothing else that tells which is right. */
async function openingInDoubt(): Promise<CheckOutcome> {
  const book = new ExcelJS.Workbook();
  const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
  book.addWorksheet("Issuer").addRows([
    ["Name of issuer", "Example Limited"],
    ["Date submitted", day("2023-01-03")],
  ]);
  book.addWorksheet("Share classes").addRows([
    ["Share class", "Opening balance", "Opening date"],
    ["Ordinary", 4_120_000, day("2022-11-30")],
  ]);
  book.addWorksheet("Last return").addRows([
    ["Share class", "Closing balance", "Closing date"],
    ["Ordinary", 4_210_000, day("2022-11-30")],
  ]);
  book.addWorksheet("Movements").addRows([
    ["Date", "Event", "Number of shares"],
    [day("2022-12-30"), "Exercise of share options", 60_000],
  ]);
  return checkRegister(await openWorkbookBytes(new Uint8Array(await book.xlsx.writeBuffer()), "register.xlsx"));
}

test("the findings of one slip stand under it, with its value to put right", async () => {
  const { causes } = await checked("examples/sensetime-2022-12-30.xlsx", EXCHANGED);
  const [cause] = causes;
  expect(causes).toHaveLength(1);
  expect(cause?.findings.map(({ code }) => code).sort()).toEqual(["B110"]);
  expect(cause?.likeliest.map(({ says, repair }) => [says.en, repair?.cell, repair?.value])).toEqual([
    [
      "Movements!E4 reads -31,757,000. -31,775,000 (two digits exchanged) settles this.",
      { sheet: "Movements", row: 3, column: 4 },
      "-31775000",
    ],
  ]);
  expect(cause?.decidedBy).toBeNull();
});

test("slips that nothing tells apart are shown as a tie, each with its value and the document that decides", async () => {
  const outcome = await openingInDoubt();
  const cause = outcome.causes.find(({ likeliest }) => likeliest.length > 1);
  expect(cause?.likeliest.map(({ diagnosis, repair }) => [showCell(diagnosis.cell), repair?.value]).sort()).toEqual([
    ["Last return!B2", "4120000"],
    ["Share classes!B2", "4210000"],
  ]);
  expect(cause?.decidedBy).toEqual({
    en: "Nothing in the record tells these apart: look at the return as filed.",
    "zh-Hant": "紀錄內的資料未能分辨；請查閱已呈交的報表。",
  });
  const lines = findingLines(outcome.findings, outcome.causes).map((line) => line.slice(0, 6).trim());
  expect(lines.slice(lines.indexOf("likely"))).toEqual(expect.arrayContaining(["likely", "or", "look"]));
});

test("the slip's cell carries the mark of its findings, what only follows from it a lighter one", async () => {
  const { findings, causes } = await checked("examples/sensetime-2022-12-30.xlsx", EXCHANGED);
  let drawn: readonly CellMark[] = [];
  const workbook = {
    mark: (marks: readonly CellMark[]) => {
      drawn = marks;
      return Promise.resolve({ marked: marks.length, unmarked: [] });
    },
  } as unknown as EditableWorkbook;
  await markFindings(workbook, findings, causes);
  const severities = new Map(drawn.map(({ cell, severity }) => [showCell(cell), severity]));
  expect(severities.get("Movements!E4")).toBe("error");
  expect(severities.get("Share classes!I4")).toBe("consequence");
  // A warning of its own, which the slip does not explain.
  expect(severities.get("Share classes!H5")).toBe("warning");
});
