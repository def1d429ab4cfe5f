import ExcelJS from "exceljs";
import { ownFolder, run } from "./runs";

const SENSETIME = "examples/sensetime-2022-12-30.xlsx";
const inFolder = ownFolder();
const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

async function changed(file: string, sheet: string, cell: string, value: ExcelJS.CellValue): Promise<string> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const target = book.getWorksheet(sheet)?.getCell(cell);
  if (target) target.value = value;
  const saved = inFolder("changed.xlsx");
  await book.xlsx.writeFile(saved);
  return saved;
}

/** An issuer with a scheme of options: 1,000,000 outstanding, 5,863 exercised in August 2023. */
async function withSchemes(scheme: readonly unknown[]): Promise<string> {
  const book = new ExcelJS.Workbook();
  const sheets: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
    Issuer: [["Name of issuer", "Example Limited"]],
    "Share classes": [
      ["Share class", "Stock code", "Opening balance", "Opening date", "Authorised shares", "Par value"],
      ["Ordinary", "06623", 1_146_239_188, day("2023-07-31"), 10_000_000_000, "USD 0.00001"],
    ],
    Movements: [
      ["Date", "Event", "Number of shares", "Issue price"],
      [day("2023-08-15"), "Exercise of share options", 5_863, "USD 2"],
    ],
    "Last return": [
      ["Closing balance", 1_146_239_188],
      ["Closing date", day("2023-07-31")],
    ],
    Schemes: [
      [
        "Name of scheme",
        "Outstanding at close of preceding month",
        "Granted",
        "Exercised",
        "Cancelled",
        "Lapsed",
        "Outstanding at close of the month",
        "Shares issued",
      ],
      scheme,
    ],
  };
  for (const [name, rows] of Object.entries(sheets)) book.addWorksheet(name).addRows(rows.map((row) => [...row]));
  const file = inFolder("register.xlsx");
  await book.xlsx.writeFile(file);
  return file;
}

interface MonthJson {
  readonly classes: readonly {
    readonly differences: readonly {
      readonly kind: string;
      readonly cells: readonly string[];
      readonly message: string;
    }[];
  }[];
  readonly sheets: readonly string[];
  readonly tieOuts: readonly string[];
  readonly returns: readonly { readonly edition: string; readonly fields: Readonly<Record<string, string>> }[];
}

async function month(
  register: string,
  of: string,
): Promise<{ readonly code: number; readonly json: MonthJson; readonly file: string }> {
  const file = inFolder("month.xlsx");
  const { code, out } = await run("month", register, "--month", of, "--out", file, "--json");
  return { code, json: JSON.parse(out) as MonthJson, file };
}

describe("the Monthly Return", () => {
  test("just written agrees with its record, in both languages", async () => {
    const file = inFolder("month.xlsx");
    await run("month", SENSETIME, "--month", "2022-12", "--lang", "both", "--out", file);
    const { code, out, err } = await run("verify", file, SENSETIME);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^FF301 2022-12: FF301 of 2022-12-31, en, written /m);
    expect(out.match(/All \d+ fields agree with the record\./g)).toHaveLength(2);
  });

  test("says where the record has moved on, at both cells", async () => {
    const file = inFolder("month.xlsx");
    await run("month", SENSETIME, "--month", "2022-12", "--out", file);
    const { code, out } = await run("verify", file, await changed(SENSETIME, "Movements", "E4", -31_775_001));
    expect(code).toBe(1);
    expect(out).toMatch(
      /^stale +FF301 2022-12!\w+ +Class B, Part E, line 1, number of shares issued in the month .*"-31,775,000".*"-31,775,001" \(Movements!E4\)$/m,
    );
    expect(out).toMatch(/^stale +FF301 2022-12!\w+ +Class B, Closing balance/m);
  });

  test("takes a scheme from its table: what is outstanding, what was issued, what it brought in", async () => {
    const { code, json } = await month(
      await withSchemes(["2014 Plan", 1_000_000, 0, -5_863, 0, -112_875, 881_262, 5_863]),
      "2023-08",
    );
    expect([code, json.returns[0]?.edition, json.sheets, json.tieOuts]).toEqual([
      0,
      "FF301 v1.0.2",
      ["FF301 2023-08"],
      ["Tie-out of FF301 2023-08"],
    ]);
    expect(json.returns[0]?.fields).toMatchObject({
      "Class1.Authorised.Closing.Capital": "USD 100,000",
      "Class1.Closing.Issued": "1,146,245,051",
      "Class1.PartA1.Description": "2014 Plan",
      "Class1.PartA1.Exercised": "-5,863",
      "Class1.PartA1.Lapsed": "-112,875",
      "Class1.PartA1.Outstanding.Closing": "881,262",
      "Class1.PartA.Total.NewShares": "5,863",
      // 5,863 × 2
      "Class1.PartA.Total.Funds": "USD 11,726",
      "Class1.Total.NewShares": "5,863",
    });
  });

  test("is written, and names the cells, where schemes do not come to the movements or do not add up: exit 1", async () => {
    const { code, json } = await month(
      await withSchemes(["2014 Plan", 1_000_000, 0, 5_863, 0, 0, 994_138, 5_836]),
      "2023-08",
    );
    expect([code, json.sheets]).toEqual([1, ["FF301 2023-08"]]);
    expect(json.classes[0]?.differences.map(({ kind, cells }) => [kind, cells])).toEqual([
      ["schemes", ["Schemes!H2", "Movements!C2"]],
      ["scheme", ["Schemes!G2", "Schemes!B2"]],
    ]);
    expect(json.classes[0]?.differences.map(({ message }) => message)).toEqual([
      expect.stringContaining(
        "5,836 shares were issued under Part A of the Monthly Return; the movements of the month come to 5,863: a difference of -27",
      ),
      expect.stringContaining(
        "994,138 outstanding at the end of the month; what it opened with, less what was exercised, cancelled and lapsed, comes to 994,137",
      ),
    ]);
  });

  test("is tied by formulas over its own cells", async () => {
    const file = inFolder("month.xlsx");
    await run("month", SENSETIME, "--month", "2022-12", "--out", file);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file);
    const formulas: string[] = [];
    book.getWorksheet("Tie-out of FF301 2022-12")?.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula) formulas.push(cell.formula);
      });
    });
    // Closing less opening, its tick, the parts, their tick: of two classes on a form with one column.
    expect(formulas).toHaveLength(8);
    expect(formulas[0]).toMatch(/^'FF301 2022-12'!\$E\$\d+-'FF301 2022-12'!\$E\$\d+$/);
  });
});
