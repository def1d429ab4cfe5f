import type ExcelJS from "exceljs";
import { readFile } from "node:fs/promises";
import { checkRegister, narrativeIn } from "../../src/actions/checkRegister";
import { keepEdit } from "../../src/actions/remarkEdits";
import { applyRollForward, planRollForward } from "../../src/actions/rollForward";
import { verifyReturn } from "../../src/actions/verifyReturn";
import { writeReturn } from "../../src/actions/writeReturn";
import { writeTieOut } from "../../src/actions/writeTieOut";
import type { CellRef } from "../../src/shares/values/cell";
import type { Language } from "../../src/shares/values/finding";
import type { EditableWorkbook, ReadableWorkbook } from "../../src/workbook/workbook";
import { openFileInExcel, openOnSimulatedExcel } from "../support/excelWorkbook";
import { computedByOtherOffice, HAS_OTHER_OFFICE, openedByExcelJs } from "../support/otherOffice";
import { uncalculated } from "../support/uncalculated";
import { IS_WHOLE } from "../support/sampled";

jest.setTimeout(180_000);

const FIRST_LINE = 6;

interface TiedOut {
  readonly workbook: ReadableWorkbook;
  readonly bytes: Uint8Array;
  readonly sheet: string;
}

async function tiedOut(register: string, languages: readonly Language[] = ["en"]): Promise<TiedOut> {
  const { workbook, save } = await openFileInExcel(`examples/${register}.xlsx`);
  const { written } = await writeReturn(workbook, workbook, { languages });
  const outcome = await writeTieOut(workbook, written[0]?.sheetName ?? "");
  if (outcome === null) throw new Error("There is a return to tie out");
  return { workbook, bytes: await uncalculated(await save()), sheet: outcome.sheetName };
}

interface Line {
  readonly figure: string;
  readonly tick: string;
}

function linesOf(book: ExcelJS.Workbook, sheet: string): readonly Line[] {
  const lines: Line[] = [];
  book.getWorksheet(sheet)?.eachRow((row, number) => {
    if (number >= FIRST_LINE) lines.push({ figure: row.getCell(1).text, tick: row.getCell(5).text });
  });
  return lines;
}

type Change = (book: ExcelJS.Workbook) => void;

const set =
  (sheet: string, cell: string, value: ExcelJS.CellValue): Change =>
  (book) => {
    const target = book.getWorksheet(sheet)?.getCell(cell);
    if (target) target.value = value;
  };

/** The file with some of its cells typed over. */
async function changed(bytes: Uint8Array, change: Change): Promise<Uint8Array> {
  const book = await openedByExcelJs(bytes);
  change(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Workbooks as an office program that knows nothing of ours computes them. */
async function computed(files: ReadonlyMap<string, Uint8Array>): Promise<ReadonlyMap<string, ExcelJS.Workbook>> {
  const saved = await computedByOtherOffice([...files.values()]);
  const books = new Map<string, ExcelJS.Workbook>();
  for (const [index, name] of [...files.keys()].entries())
    books.set(name, await openedByExcelJs(saved[index] ?? new Uint8Array()));
  return books;
}

const TICKED = [
  ["sensetime-2022-12-30", "en", 20],
  ["tencent-2025-06-13", "en", 106],
  ["miniso-2024-10-18", "en", 14],
  ["ckh-2021-09-15-zh", "zh-Hant", 20],
] as const;

const CROSSED = [
  [
    "sensetime-2022-12-30",
    "Movements",
    "E4",
    -31_775_001,
    ["Class B, line 1, number of shares", "Class B, Closing balance", "Remarks: 31,775,000"],
  ],
  [
    "sensetime-2022-12-30",
    "Share classes",
    "G5",
    7_527_254_581,
    ["Class A, Opening balance", "Class A, Closing balance"],
  ],
  [
    "sensetime-2022-12-30",
    "Movements",
    "E5",
    17_139_508,
    [
      "Class B, line 2, number of shares",
      "Class B, line 2, percentage",
      "Class B, Closing balance",
      "Remarks: 7,139,508",
    ],
  ],
  [
    "tencent-2025-06-13",
    "Repurchases",
    "B23",
    983_000,
    [
      "Ordinary, Part B, line 20, number of shares",
      "Ordinary, Part B, line 20, percentage",
      "Ordinary, Part B, line 20, price",
      "Section II, line 1, number of shares",
      "Section II, total number",
      "Section II, for cancellation",
      "Section II, bought under the mandate",
      "Section II, percentage of the mandate's base",
    ],
  ],
  ["tencent-2025-06-13", "Mandate", "B4", 8_189_018_660, ["Section II, percentage of the mandate's base"]],
] as const;

(HAS_OTHER_OFFICE ? describe : describe.skip)("in another office program", () => {
  const returns = new Map<string, TiedOut>();
  let books: ReadonlyMap<string, ExcelJS.Workbook>;
  beforeAll(async () => {
    const files = new Map<string, Uint8Array>();
    for (const [register, language] of TICKED) {
      const made = await tiedOut(register, [language]);
      returns.set(register, made);
      files.set(register, made.bytes);
    }
    for (const [register, table, cell, value] of CROSSED)
      files.set(
        `${register} ${table} ${cell}`,
        await changed(files.get(register) ?? new Uint8Array(), set(table, cell, value)),
      );
    for (const [name, change] of await editsOnTheReturn())
      files.set(name, await changed(files.get("sensetime-2022-12-30") ?? new Uint8Array(), change));
    books = await computed(files);
  });

  /** A figure, and a figure within the narrative, typed over on the return itself. */
  async function editsOnTheReturn(): Promise<readonly (readonly [string, Change])[]> {
    const names = await returns.get("sensetime-2022-12-30")?.workbook.readNames(["FF304 2022-12-30"]);
    const edit =
      (field: string, value: (old: string) => ExcelJS.CellValue): Change =>
      (book) => {
        const region = names?.flat().find(({ name }) => name === field)?.region;
        const target = book
          .getWorksheet("FF304 2022-12-30")
          ?.getCell((region?.row ?? 0) + 1, (region?.column ?? 0) + 1);
        if (target) target.value = value(target.text);
      };
    return [
      ["a figure edited", edit("Class1.Closing.Issued", () => 25_948_809_929)],
      ["a narrative edited", edit("Remarks.Part1", (old) => old.replaceAll("7,139,508", "7,139,509"))],
    ];
  }

  const linesIn = (name: string, register: string): readonly Line[] => {
    const book = books.get(name);
    if (!book) throw new Error(`${name} was not computed`);
    return linesOf(book, returns.get(register)?.sheet ?? "");
  };
  const crossedIn = (name: string, register: string): readonly string[] =>
    linesIn(name, register)
      .filter(({ tick }) => tick === "✗")
      .map(({ figure }) => figure);

  test.each(TICKED)("every figure of %s is ticked", (register, _language, atLeast) => {
    const lines = linesIn(register, register);
    expect(lines.length).toBeGreaterThanOrEqual(atLeast);
    expect(lines.filter(({ tick }) => tick !== "✓")).toEqual([]);
  });

  test.each(CROSSED)(
    "in %s a change of %s!%s crosses exactly what rests on it",
    (register, table, cell, _value, crossed) => {
      expect(crossedIn(`${register} ${table} ${cell}`, register)).toEqual(crossed);
    },
  );

  test("a figure or a narrative edited on the return is crossed", () => {
    expect(crossedIn("a figure edited", "sensetime-2022-12-30")).toEqual(["Class B, Closing balance"]);
    expect(crossedIn("a narrative edited", "sensetime-2022-12-30")).toEqual(["Remarks: 7,139,508"]);
  });
});

interface TiedInExcel {
  readonly workbook: EditableWorkbook;
  /** Figures by their tick, as Excel has computed them. */
  readonly ticked: (tick: string) => Promise<readonly string[]>;
}

type Step = (workbook: EditableWorkbook) => Promise<void>;

async function tiedInExcel(
  register: string,
  { beforeWriting, afterWriting }: { readonly beforeWriting?: Step; readonly afterWriting?: Step } = {},
): Promise<TiedInExcel> {
  const { workbook } = await openFileInExcel(`examples/${register}.xlsx`);
  await beforeWriting?.(workbook);
  const { written } = await writeReturn(workbook, workbook);
  await afterWriting?.(workbook);
  const outcome = await writeTieOut(workbook, written[0]?.sheetName ?? "");
  if (outcome === null) throw new Error("There is a return to tie out");
  return {
    workbook,
    ticked: async (tick) => {
      const { sheets } = await workbook.survey();
      const used = sheets.find(({ name }) => name === outcome.sheetName)?.used;
      const [read] =
        used == null
          ? []
          : await workbook.read([
              { ...used, row: FIRST_LINE - 1, column: 0, rows: used.rows - FIRST_LINE + 1, columns: 5 },
            ]);
      return (read?.values ?? []).flatMap((row) => (row[4] === tick ? [String(row[0])] : []));
    },
  };
}

const PURCHASED = ["16", "19", "20", "21", "22", "23", "26"].map((each) => `Remarks: ${each} September 2022`);
const at = (sheet: string, row: number, column: number): CellRef => ({ sheet, row, column });

describe("what is said in words", () => {
  let kept: Promise<TiedInExcel> | null = null;
  /** One workbook for every test that puts back what it changes. */
  const untouched = (): Promise<TiedInExcel> => (kept ??= tiedInExcel("sensetime-2022-12-30"));

  test("a date has a line of its own, tied to its cell, or to the words of a cell that says it", async () => {
    const { workbook, ticked } = await tiedInExcel("sensetime-2022-12-30");
    expect((await ticked("✓")).filter((figure) => / \d{4}$/.test(figure))).toEqual([
      ...PURCHASED,
      "Remarks: 30 December 2022",
    ]);
    await workbook.put([{ cell: at("Movements", 3, 0), value: { kind: "date", date: "2022-12-29" } }]);
    expect(await ticked("✗")).toEqual(["Class B, line 1, date", "Remarks: 30 December 2022"]);
    await workbook.put([
      { cell: at("Movements", 3, 7), value: { kind: "text", text: "16, 19, 20, 21, 22, 23 and 27 September 2022" } },
    ]);
    expect(await ticked("✗")).toEqual(["Class B, line 1, date", ...PURCHASED, "Remarks: 30 December 2022"]);
  });

  test("the date of the explanatory statement is tied to its cell", async () => {
    const { workbook, ticked } = await tiedInExcel("tencent-2025-06-13");
    const statement = (await checkRegister(workbook)).register.issuer?.explanatoryStatementDate;
    if (statement == null) throw new Error("no explanatory statement");
    await workbook.put([{ cell: statement.cell, value: { kind: "date", date: "2025-01-02" } }]);
    expect(await ticked("✗")).toEqual(["Section II, date of the explanatory statement: 8 April 2025"]);
  });

  test.each([
    ["a digit put in front of a number", "7,139,508", "17,139,508", ["Remarks: 7,139,508"]],
    ["a digit behind a number", "31,775,000", "31,775,0001", ["Remarks: 31,775,000"]],
    ["a sign in front of a number", "31,775,000", "-31,775,000", ["Remarks: 31,775,000"]],
    [
      "a digit in front of a date",
      "cancelled on 30 December",
      "cancelled on 130 December",
      ["Remarks: 30 December 2022"],
    ],
    ["words beside a number", "a total of 31,775,000", "altogether 31,775,000", []],
  ])("%s on the return is seen", async (_what, from, to, crossed) => {
    const { workbook, ticked } = await untouched();
    const region = (await workbook.readNames(["FF304 2022-12-30"]))
      .flat()
      .find(({ name }) => name === "Remarks.Part1")?.region;
    if (region == null) throw new Error("no remarks");
    const [read] = await workbook.read([region]);
    const narrative = String(read?.values[0]?.[0]);
    const say = (text: string): Promise<void> => workbook.put([{ cell: region, value: { kind: "text", text } }]);
    await say(narrative.replaceAll(from, to));
    expect(await ticked("✗")).toEqual(crossed);
    await say(narrative);
    expect(await ticked("✗")).toEqual([]);
  });

  test("a figure of the return put into a remark is recomputed as its field is", async () => {
    const withClosing: Step = async (workbook) => {
      const { content, ...checked } = await checkRegister(workbook);
      const remark =
        content === null
          ? undefined
          : narrativeIn({ ...checked, content }, "en").remarks.find(({ code }) => code === "cancellation");
      const figures = ["Class1.Closing.Issued", "Class1.Event1.Percent"].flatMap(
        (field) => remark?.figures.find(({ means }) => means === field) ?? [],
      );
      if (content === null || remark === undefined) throw new Error("no such remark");
      await keepEdit(workbook, content.closingDate, "en", remark, [
        ...remark.parts,
        ...figures.flatMap((figure) => [" and ", figure]),
      ]);
    };
    const { workbook, ticked } = await tiedInExcel("sensetime-2022-12-30", { beforeWriting: withClosing });
    expect(await ticked("✓")).toEqual(expect.arrayContaining(["Remarks: 25,948,809,928", "Remarks: 0.09"]));
    await workbook.put([{ cell: at("Movements", 3, 4), value: { kind: "number", decimal: "-33775000" } }]);
    expect(await ticked("✗")).toEqual(
      expect.arrayContaining([
        "Class B, Closing balance",
        "Remarks: 25,948,809,928",
        "Class B, line 1, percentage",
        "Remarks: 0.09",
      ]),
    );
  });
});

describe("after the return is filed and the register rolled forward", () => {
  test.each(IS_WHOLE ? ["sensetime-2022-12-30", "tencent-2025-06-13"] : ["sensetime-2022-12-30"])(
    "%s is tied out as it was filed",
    async (register) => {
      const before = await (await tiedInExcel(register)).ticked("✓");
      const rolledForward: Step = async (workbook) => {
        const plan = await planRollForward(workbook, await checkRegister(workbook));
        if (plan === null) throw new Error("There is a return to roll forward");
        await applyRollForward(workbook, plan);
        expect((await checkRegister(workbook)).content).toBeNull();
      };
      const after = await tiedInExcel(register, { afterWriting: rolledForward });
      expect(await after.ticked("✗")).toEqual([]);
      expect(await after.ticked("✓")).toEqual(before);
      expect(before.length).toBeGreaterThan(25);
    },
  );
});

describe("the sheet itself", () => {
  test("stands apart from the return: on a page of its own, and neither register nor return", async () => {
    const { workbook, sheet } = await tiedOut("sensetime-2022-12-30");
    expect(sheet).toBe("Tie-out of FF304 2022-12-30");
    expect(
      (await checkRegister(workbook)).findings.filter(({ cells }) => cells.some((cell) => cell.sheet === sheet)),
    ).toEqual([]);
    expect((await verifyReturn(workbook, workbook)).sheets.map((each) => each.sheet)).toEqual(["FF304 2022-12-30"]);
    expect((await workbook.readNames([sheet])).flat().filter(({ name }) => /print_area/i.test(name))).toEqual([]);
  });

  test("links every figure to its cells and computes by formulas alone", async () => {
    const { workbook, sheet } = await tiedOut("sensetime-2022-12-30");
    const [row] = await workbook.readFormulas({ sheet, row: 9, column: 0, rows: 1, columns: 6 });
    expect(row).toEqual([
      "",
      expect.stringMatching(/^='FF304 2022-12-30'!\$D\$\d+$/),
      "='Movements'!$E$4",
      "=B10-C10",
      '=IFERROR(IF(D10=0,"✓","✗"),"✗")',
      `=HYPERLINK("#'Movements'!E4","Movements!E4")`,
    ]);
  });

  test("a figure that rests on a number kept as text gets a dash and its cell, not a false tick", async () => {
    const { workbook } = await openOnSimulatedExcel(
      await changed(await readFile("examples/sensetime-2022-12-30.xlsx"), set("Movements", "E4", "(31,775,000)")),
    );
    const { written } = await writeReturn(workbook, workbook, { force: true });
    const outcome = await writeTieOut(workbook, written[0]?.sheetName ?? "");
    const sheet = outcome?.sheetName ?? "";
    const [read] = await workbook.read([{ sheet, row: 9, column: 0, rows: 1, columns: 6 }]);
    expect(read?.values[0]).toEqual(["Class B, line 1, number of shares", -31_775_000, "", "", "–", "Movements!E4"]);
  });

  test("in Excel the ticks are computed at once", async () => {
    const { workbook } = await openFileInExcel("examples/tencent-2025-06-13.xlsx");
    const { written } = await writeReturn(workbook, workbook);
    const outcome = await writeTieOut(workbook, written[0]?.sheetName ?? "");
    const [read] = await workbook.read([{ sheet: outcome?.sheetName ?? "", row: 5, column: 4, rows: 107, columns: 1 }]);
    expect(read?.values.flat()).toEqual(new Array(107).fill("✓"));
  });

  test("there is none for a sheet that is no return", async () => {
    const { workbook } = await openFileInExcel("examples/sensetime-2022-12-30.xlsx");
    expect(await writeTieOut(workbook, "Movements")).toBeNull();
  });
});
