import { alignedTo, linesAlignedBy } from "../../../src/forms/readBack/alignSheet";
import { fieldMark } from "../../../src/forms/readBack/fieldMarks";
import { isAsWritten } from "../../../src/forms/readBack/isAsWritten";
import { printedPlan } from "../../../src/forms/readBack/printedCell";
import { readSheetFields, seenCells, type SheetField } from "../../../src/forms/readBack/readSheetFields";
import { readMonthStamp, readStamp, type SheetStamp } from "../../../src/forms/readBack/returnStamp";
import { verifyFields, type VerifiedField } from "../../../src/forms/readBack/verifyFields";
import { verifyWording } from "../../../src/forms/readBack/verifyWording";
import type { FilledField } from "../../../src/forms/filledField";
import type { ReturnField } from "../../../src/forms/returnFields";
import type { PlannedCell } from "../../../src/workbook/sheetPlan";
import type { SheetName } from "../../../src/workbook/sheetName";
import type { CellValue, Snapshot } from "../../../src/workbook/workbook";
import { showCell } from "../../../src/shares/values/cell";
import { parseCivilDate, type CivilDate } from "../../../src/shares/values/civilDate";

const SHEET = "FF305";
const snapshot = (values: readonly (readonly CellValue[])[], more: Partial<Snapshot> = {}): Snapshot => ({
  region: { sheet: SHEET, row: 2, column: 1, rows: values.length, columns: values[0]?.length ?? 0 },
  values,
  formats: values.map((row) => row.map(() => "General")),
  ...more,
});
const name = (text: string, row: number, column = 1, sheet = SHEET): SheetName => ({
  name: text,
  region: { sheet, row, column, rows: 1, columns: 1 },
  text: null,
});
const property = (named: string, text: string): SheetName => ({ name: named, region: null, text });
const text = (words: string): FilledField => ({
  text: words,
  value: { kind: "text", text: words },
  numberFormat: "General",
  cells: [],
});
const field = (named: string, words: string): ReturnField => ({ name: named, format: "text", field: text(words) });
const onSheet = (named: string, words: string, seen = true): SheetField => ({
  name: named,
  cell: { sheet: SHEET, row: 0, column: 0 },
  printed: printedPlan({ kind: "text", text: words }, "General"),
  seen,
});

describe("the fields of a return sheet are read by their names", () => {
  const read = (
    values: readonly (readonly CellValue[])[],
    names: readonly SheetName[],
    more: Partial<Snapshot> = {},
  ): readonly string[] =>
    readSheetFields(names, snapshot(values, more), false).map(
      ({ name: named, cell, printed, seen }) =>
        `${named} ${showCell(cell)} ${printed.kind === "blank" ? "blank" : printed.kind === "text" ? printed.text : printed.figure}${seen ? "" : " unseen"}`,
    );

  test.each([
    "Header.Issuer",
    "Authorised.Class1.Shares",
    "Class1.Opening.Issued",
    "Class12.Event3.Date",
    "Confirmation1.Text",
    "SectionII.Purchase1.Date",
    "SectionIII.Sale1.Date",
    "SignOff.Name",
    "header.status",
  ])("%s is one", (named) => {
    expect(read([["x"]], [name(named, 2)])).toEqual([`${named} FF305!B3 x`]);
  });

  test.each(["_xlnm.Print_Area", "MyHeader.Issuer", "Class.Opening", "Class1", "Label1", "Remark.Text"])(
    "%s is none",
    (named) => {
      expect(read([["x"]], [name(named, 2)])).toEqual([]);
    },
  );

  test("where their cells stand, nothing beyond what was read; not on another sheet, nor where the cell is gone", () => {
    expect(
      read(
        [
          ["a", 5],
          ["c", true],
        ],
        [name("Header.A", 2), name("Header.B", 2, 2), name("Header.C", 3, 2), name("Header.D", 9)],
      ),
    ).toEqual(["Header.A FF305!B3 a", "Header.B FF305!C3 5", "Header.C FF305!C4 TRUE", "Header.D FF305!B10 blank"]);
    expect(read([["a"]], [name("Header.A", 2, 1, "Other"), property("Header.B", "x")])).toEqual([]);
  });

  test("the parts of the narrative are one field, in the order of their numbers", () => {
    const names = [name("Remarks.Part10", 4), name("Remarks.Part2", 3), name("Remarks.Part1", 2), name("Header.A", 5)];
    expect(read([["one"], [7], ["ten"], ["a"]], names)).toEqual(["Header.A FF305!B6 a", "Remarks FF305!B3 one 7 ten"]);
    expect(read([[""], [""], [""], ["a"]], names)[1]).toBe("Remarks FF305!B3 blank");
    expect(read([["one"], [""], ["ten"], ["a"]], names, { hidden: { rows: [3], columns: [] } })[1]).toBe(
      "Remarks FF305!B3 one ten",
    );
    expect(read([["one"], ["two"], ["ten"], ["a"]], names, { hidden: { rows: [3], columns: [] } })[1]).toBe(
      "Remarks FF305!B3 one two ten unseen",
    );
  });

  test("a cell in a hidden row or column, or in the colour of what is behind it, is not seen", () => {
    const isSeen = seenCells(
      snapshot([["a"]], { hidden: { rows: [4], columns: [7] }, unseen: [{ row: 1, column: 2 }] }),
    );
    expect([isSeen(1, 1), isSeen(4, 1), isSeen(1, 7), isSeen(1, 2), isSeen(2, 1)]).toEqual([
      true,
      false,
      false,
      false,
      true,
    ]);
    expect(seenCells(snapshot([["a"]]))(4, 7)).toBe(true);
  });
});

const STAMP: SheetStamp = {
  closingDate: parseCivilDate("2025-06-13") as CivilDate,
  edition: null,
  language: "en",
  writtenAt: null,
  registerFingerprint: null,
  version: null,
  marks: new Set(),
};

describe("what a sheet says of itself", () => {
  const PROPERTY = "NextDayReturn";
  test("form and closing date, or it is none of ours", () => {
    const stamp = (value: string): unknown => {
      const found = readStamp([property(PROPERTY, value)]);
      return found && [found.form, found.closingDate, found.language, found.edition];
    };
    expect([
      stamp("FF305 2025-06-13"),
      stamp("FF304 2022-12-30"),
      stamp("FF301 2025-06-13"),
      stamp("FF305 2025-06-31"),
      stamp("x FF305 2025-06-13"),
      stamp("FF305 2025-06-13 x"),
      readStamp([]),
    ]).toEqual([
      ["FF305", "2025-06-13", "en", null],
      ["FF304", "2022-12-30", "en", null],
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  test("and edition, language, moment, register, version and marks, whatever the case of the names", () => {
    const found = readStamp([
      property(PROPERTY.toLowerCase(), "FF305 2025-06-13"),
      property(`${PROPERTY}Edition`, "v1.3.0"),
      property(`${PROPERTY}Language`, "zh-Hant"),
      property(`${PROPERTY}WrittenAt`, "2025-06-13T09:15:00.000Z"),
      property(`${PROPERTY}Register`, "abc"),
      property(`${PROPERTY}Version`, "1.0.0"),
      property(`${PROPERTY}fields1`, "0123456789abcdef"),
      property(`${PROPERTY}Fields2`, "aaaaaaaa"),
      property("Other", "bbbbbbbb"),
      name(`${PROPERTY}Fields3`, 2),
    ]);
    expect(found).toEqual({
      form: "FF305",
      closingDate: "2025-06-13",
      edition: "v1.3.0",
      language: "zh-Hant",
      writtenAt: "2025-06-13T09:15:00.000Z",
      registerFingerprint: "abc",
      version: "1.0.0",
      marks: new Set(["01234567", "89abcdef", "aaaaaaaa"]),
    });
  });

  test("a Monthly Return says its month, and has an edition", () => {
    const month = (value: string, edition = true): unknown => {
      const found = readMonthStamp([
        property(PROPERTY, value),
        ...(edition ? [property(`${PROPERTY}Edition`, "v1.1.1")] : []),
      ]);
      return found && [found.form, found.month, found.closingDate, found.edition];
    };
    expect([
      month("FF301 2025-02"),
      month("FF301 2025-02", false),
      month("FF305 2025-02"),
      month("FF301 2025-13"),
      month("FF301 2025-02-28"),
      readMonthStamp([]),
    ]).toEqual([["FF301", "2025-02", "2025-02-28", "v1.1.1"], null, null, null, null, null]);
  });

  test("a sheet is as it was written where every field prints what its mark says", () => {
    const marks = new Set([fieldMark("Header.A", printedPlan({ kind: "text", text: "a" }, "General"))]);
    const names = [name("Header.A", 2)];
    const stamp = { ...STAMP, marks };
    expect([
      isAsWritten(stamp, names, [onSheet("Header.A", "a")]),
      isAsWritten(stamp, names, [onSheet("Header.A", "b")]),
      isAsWritten(stamp, names, [onSheet("Header.A", "a"), onSheet("Header.B", "b")]),
      isAsWritten(stamp, names, []),
    ]).toEqual([true, false, false, false]);
    // The cell of a field was deleted: its name leads nowhere.
    expect(
      isAsWritten(stamp, [...names, { name: "Header.B", region: null, text: null }], [onSheet("Header.A", "a")]),
    ).toBe(false);
    expect(
      isAsWritten(stamp, [...names, { name: "Version", region: null, text: "1" }], [onSheet("Header.A", "a")]),
    ).toBe(true);
  });
});

describe("every field of the sheet and of the record", () => {
  const said = (fields: readonly VerifiedField[]): readonly string[] =>
    fields.map(
      ({ name: named, state, cell, onSheet: shown, fromRegister }) =>
        `${named} ${state} ${cell === null ? "nowhere" : "there"} [${shown}] [${fromRegister}]`,
    );
  const verified = (
    sheet: readonly SheetField[],
    register: readonly ReturnField[],
    registerChanged: boolean | null = false,
    stamp: SheetStamp = STAMP,
  ): readonly string[] => said(verifyFields({ sheet, register, stamp, registerChanged }));
  const count = (named: string, decimal: string, numberFormat = "#,##0"): ReturnField => ({
    name: named,
    format: "count",
    field: { text: decimal, value: { kind: "number", decimal }, numberFormat, cells: [] },
  });
  const empty = (named: string): ReturnField => ({
    name: named,
    format: "text",
    field: { text: "", value: null, numberFormat: "General", cells: [] },
  });

  test("in the order of the form, what the sheet alone has last", () => {
    expect(
      verified([onSheet("C", "x"), onSheet("B", "b"), onSheet("A", "a")], [field("A", "a"), field("B", "c")]),
    ).toEqual(["A agrees there [a] [a]", "B changed there [b] [c]", "C added there [x] []"]);
  });

  test("an empty box has no name, an empty one of the sheet is no addition", () => {
    expect(verified([onSheet("C", "")], [empty("A"), field("B", "b")])).toEqual(["B missing nowhere [] [b]"]);
    expect(verified([onSheet("A", "")], [empty("A")])).toEqual(["A agrees there [] []"]);
    expect(verified([onSheet("A", "", false)], [empty("A")])).toEqual(["A agrees there [] []"]);
    expect(verified([onSheet("A", "x")], [empty("A")])).toEqual(["A added there [x] []"]);
    expect(verified([onSheet("A", "")], [field("A", "a")])).toEqual(["A missing there [] [a]"]);
  });

  test("a box that is gone is missing, unless the record is another", () => {
    expect([verified([], [field("A", "a")], true), verified([], [field("A", "a")], null)]).toEqual([
      ["A stale nowhere [] [a]"],
      ["A missing nowhere [] [a]"],
    ]);
  });

  test("figures are shown with commas, words and percent signs; days in the sheet's language", () => {
    const money = count("A", "1234.5", '"HKD "#,##0.0');
    const percent = count("B", "0.0949", "0.00%");
    const dated = {
      name: "C",
      format: "date",
      field: { text: "", value: { kind: "date", date: "2025-06-13" }, numberFormat: '"Up to "dd mmmm yyyy', cells: [] },
    } as unknown as ReturnField;
    const shown = (language: "en" | "zh-Hant"): readonly string[] =>
      verifyFields({
        sheet: [],
        register: [money, percent, dated],
        stamp: { ...STAMP, language },
        registerChanged: false,
      }).map(({ fromRegister }) => fromRegister);
    expect([shown("en"), shown("zh-Hant")]).toEqual([
      ["HKD 1,234.5", "9.49 %", "Upto 13 June 2025"],
      ["HKD 1,234.5", "9.49 %", "Upto 2025年6月13日"],
    ]);
  });

  test("a figure typed anew as text that prints letter for letter agrees, a sign behind it or not", () => {
    const filled = (decimal: string, textOf: string): ReturnField => ({
      ...count("A", decimal, "0.00%"),
      field: { ...count("A", decimal, "0.00%").field, text: textOf },
    });
    expect(
      [
        verified([onSheet("A", "9.49 %")], [filled("0.0949", "9.49")]),
        verified([onSheet("A", "9.49")], [filled("0.0949", "9.49")]),
        verified([onSheet("A", "9.5")], [filled("0.0949", "9.49")]),
      ].map(([line]) => line?.split(" ")[1]),
    ).toEqual(["agrees", "agrees", "changed"]);
  });
});

describe("a line or class that came in before others moves them", () => {
  const line = (at: number, category: string, date: string, number = "1"): readonly ReturnField[] => [
    field(`Class1.Event${at}.Category`, category),
    field(`Class1.Event${at}.Date`, date),
    field(`Class1.Event${at}.Issued`, number),
  ];
  const read = (at: number, category: string, date: string, number = "1"): readonly SheetField[] =>
    line(at, category, date, number).map(({ name: named, field: { text: words } }) => onSheet(named, words));
  const names = (fields: readonly { readonly name: string }[]): readonly string[] =>
    fields.map(({ name: named }) => named).filter((named) => named.endsWith("Issued"));

  test("it stands where the other make has the line of its category, detail and date", () => {
    const register = [...line(1, "Placing", "1 June"), ...line(2, "Award", "2 June"), ...line(3, "Award", "3 June")];
    expect(names(alignedTo(register, [...read(1, "Award", "2 June"), ...read(2, "Award", "3 June")]))).toEqual([
      "Class1.Event2.Issued",
      "Class1.Event3.Issued",
    ]);
    expect(names(alignedTo(register, [...read(1, "Award", "3 June", "9"), ...read(2, "Placing", "1 June")]))).toEqual([
      "Class1.Event3.Issued",
      "Class1.Event1.Issued",
    ]);
  });

  test("one the other make does not have comes behind all of its", () => {
    const register = line(1, "Placing", "1 June");
    expect(
      names(
        alignedTo(register, [
          ...read(1, "Award", "2 June"),
          ...read(2, "Placing", "1 June"),
          ...read(3, "Option", "2 June"),
        ]),
      ),
    ).toEqual(["Class1.Event2.Issued", "Class1.Event1.Issued", "Class1.Event3.Issued"]);
  });

  test("two alike take their places in order", () => {
    const register = [...line(1, "Award", "2 June"), ...line(2, "Award", "2 June")];
    expect(names(alignedTo(register, [...read(1, "Award", "2 June"), ...read(2, "Award", "2 June")]))).toEqual([
      "Class1.Event1.Issued",
      "Class1.Event2.Issued",
    ]);
  });

  test.each([
    ["classes, by their kind and name", "Class", ["Kind", "Designation"]],
    ["lines of Part B, by category, description and date", "Class11.PartB", ["Category", "Description", "Date"]],
    ["lines of the Monthly Return's parts", "Class11.PartE", ["Description", "Detail", "Date"]],
    ["purchases, by day and where they were made", "SectionII.Purchase", ["Date", "Method"]],
    ["sales, by day and where they were made", "SectionIII.Sale", ["Date", "Method"]],
    ["events, by category, detail and date", "Class12.Event", ["Category", "Detail", "Date"]],
  ])("%s", (_, prefix, told) => {
    for (const part of told) {
      const given = (at: number, value: string): ReturnField[] =>
        told.map((each) => field(`${prefix}${at}.${each}`, each === part ? value : "same"));
      const found = alignedTo(
        [...given(11, "new"), ...given(12, "old")],
        given(11, "old").map(({ name: named, field: { text: words } }) => onSheet(named, words)),
      );
      expect(found.map(({ name: named }) => named)).toEqual(told.map((each) => `${prefix}12.${each}`));
    }
  });

  test("an empty box may have no name; fields of no line stay", () => {
    const register = [field("Class1.Event1.Category", "Award"), ...line(2, "Placing", "1 June")];
    const sheet = [
      onSheet("Class1.Event1.Category", "Award"),
      onSheet("Class1.Event1.Date", ""),
      onSheet("Header.Issuer", "x"),
    ];
    expect(alignedTo(register, sheet).map(({ name: named }) => named)).toEqual([
      "Class1.Event1.Category",
      "Class1.Event1.Date",
      "Header.Issuer",
    ]);
  });

  test("fields read in another way are aligned by what reads the same", () => {
    const found = linesAlignedBy(
      [field("SectionII.Purchase1.Date", "a"), field("SectionII.Purchase2.Date", "b")],
      [{ name: "SectionII.Purchase1.Date", says: "b" }],
      (part, expected, own) => part !== "Date" || expected?.field.text === own?.says,
    );
    expect(found.map(({ name: named }) => named)).toEqual(["SectionII.Purchase2.Date"]);
  });
});

describe("the words of the form around its fields", () => {
  const planned = (row: number, column: number, words: string, named: string | null = null): PlannedCell => ({
    row,
    column,
    value: { kind: "text", text: words },
    look: { numberFormat: "General" } as PlannedCell["look"],
    name: named,
  });
  const wording = (
    plan: readonly PlannedCell[],
    values: readonly (readonly CellValue[])[],
    names: readonly SheetName[] = [],
    more: Partial<Snapshot> = {},
  ): readonly string[] =>
    verifyWording(plan, names, snapshot(values, more), false).map(
      ({ name: named, state, cell, onSheet: shown, fromRegister }) =>
        `${named} ${state} ${cell === null ? "-" : showCell(cell).slice(6)} [${shown}] [${fromRegister}]`,
    );
  const plan = [planned(2, 1, "Stock code"), planned(3, 1, "Description"), planned(2, 2, "00020", "Class1.StockCode")];

  test("stand as planned, in whatever rows; a field is none of them", () => {
    expect(
      wording(
        plan,
        [
          ["Stock code", "00020"],
          ["Description", ""],
        ],
        [name("Class1.StockCode", 2, 2)],
      ),
    ).toEqual([]);
    expect(
      wording(plan, [
        ["", ""],
        ["Stock code", ""],
        ["Description", ""],
      ]),
    ).toEqual([]);
  });

  test("changed, taken away or added", () => {
    expect(wording(plan, [["Stock number"], ["Description"]])).toEqual([
      "Label1 changed B3 [Stock number] [Stock code]",
    ]);
    expect(wording(plan, [[""], ["Description"]])).toEqual(["Label1 missing - [] [Stock code]"]);
    expect(
      wording(plan, [
        ["Stock code", "extra"],
        ["Description", ""],
      ]),
    ).toEqual([]);
    expect(
      wording(plan, [
        ["Stock code", "5,000"],
        ["Description", ""],
      ]),
    ).toEqual(["Label1 added C3 [5,000] []"]);
    expect(wording(plan, [["Stock code"], ["Description"], ["a note below"]])).toEqual([]);
    expect(wording([...plan, planned(4, 1, "Class")], [["Stock code"], ["Description"], ["Class"], ["n1"]])).toEqual([
      "Label1 added B6 [n1] []",
    ]);
    expect(wording([planned(2, 1, "A"), planned(4, 1, "B")], [["A"], ["between"], ["B"]])).toEqual([
      "Label1 added B4 [between] []",
    ]);
  });

  test("hidden, unless its row has fields, which are reported themselves", () => {
    const values = [["Stock code"], ["Description"]];
    expect(wording(plan, values, [], { hidden: { rows: [2], columns: [] } })).toEqual([
      "Label1 hidden B3 [Stock code] [Stock code]",
    ]);
    expect(wording(plan, values, [name("Class1.StockCode", 2, 5)], { hidden: { rows: [2], columns: [] } })).toEqual([]);
    // Seen once, hidden once: the seen one is meant, and the other is one too many.
    expect(wording([planned(2, 1, "A")], [["A"], ["A"]], [], { hidden: { rows: [2], columns: [] } })).toEqual([
      "Label1 added B3 [A] []",
    ]);
  });

  test("of figures and empty cells: what is printed counts", () => {
    expect(wording([planned(2, 1, " ")], [[""]])).toEqual([]);
    expect(wording([{ ...planned(2, 1, ""), value: null }], [["x 5"]])).toEqual(["Label1 added B3 [x 5] []"]);
    expect(wording([planned(2, 1, "A")], [["A", 5]])).toEqual(["Label1 added C3 [5] []"]);
  });
});
