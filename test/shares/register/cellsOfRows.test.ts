import { duplicateMovements } from "../../../src/shares/register/duplicateRows";
import { joinedAnew, joinPieces } from "../../../src/shares/register/joinPieces";
import { latestMandates, mandateBase, mandateCell, sharesAtResolution } from "../../../src/shares/register/mandate";
import { isCancellation, isKnown, isUncancelledPurchase, type Movement } from "../../../src/shares/register/movement";
import { movementsTableFor } from "../../../src/shares/register/movementsTableFor";
import { purchasesAndSales } from "../../../src/shares/register/repurchase";
import {
  classCell,
  closeCell,
  dealingCell,
  hasSignedNumber,
  holdsSize,
  movementCell,
  numberCell,
} from "../../../src/shares/register/rowCells";
import { isOfMonth, outstandingAtClose, schemeCell } from "../../../src/shares/register/scheme";
import {
  fieldAt,
  fieldCell,
  hasField,
  holdsPartOfDay,
  type LocatedTable,
  pairCell,
  tableAt,
  unitAt,
} from "../../../src/shares/register/table";
import { CATEGORIES } from "../../../src/shares/register/category";
import { showCell } from "../../../src/shares/values/cell";
import { type CivilMonth, parseCivilMonth } from "../../../src/shares/values/civilMonth";
import { aRegister, day } from "../../support/registerBuilder";
import type { MandateSketch, MovementSketch } from "../../support/registerSketch";

/** Two columns and three rows of a sheet: headings on row 5, rows 6 and 7, from column C. */
const TABLE: LocatedTable = {
  kind: "Movements",
  sheet: "Log",
  shape: "rows",
  region: { sheet: "Log", row: 4, column: 2, rows: 3, columns: 2 },
  excelTable: null,
  fields: new Map([
    ["Date", 2],
    ["Number of shares", 3],
  ]),
  valueColumn: -1,
  firstRow: 5,
  lastRow: 6,
  totalsRow: null,
  headings: new Map(),
  settledBy: "headings",
};
const PAIRS: LocatedTable = {
  ...TABLE,
  kind: "Issuer",
  sheet: "Issuer",
  shape: "pairs",
  region: { sheet: "Issuer", row: 1, column: 0, rows: 4, columns: 2 },
  fields: new Map([["Status", 3]]),
  valueColumn: 1,
};
const at = (row: number, column: number, sheet = "Log"): { sheet: string; row: number; column: number } => ({
  sheet,
  row,
  column,
});

describe("the cell of a field", () => {
  test("is in its column, or the row's first where the table has none; a cell of its own goes before", () => {
    expect(showCell(fieldCell({ table: TABLE, row: 5 }, "Number of shares"))).toBe("Log!D6");
    expect(showCell(fieldCell({ table: TABLE, row: 5 }, "Event"))).toBe("Log!C6");
    const cells = new Map([["Event", at(0, 7, "Title")]]);
    expect(showCell(fieldCell({ table: TABLE, row: 5, cells }, "Event"))).toBe("Title!H1");
  });

  test("of a table with one entry is beside its name, or under it", () => {
    expect([showCell(pairCell(PAIRS, "Status")), showCell(pairCell(PAIRS, "Title"))]).toEqual([
      "Issuer!B4",
      "Issuer!B2",
    ]);
    expect([showCell(pairCell(TABLE, "Date")), showCell(pairCell(TABLE, "Title"))]).toEqual(["Log!C6", "Log!C6"]);
    expect(showCell(pairCell({ ...PAIRS, cells: new Map([["Status", at(9, 9)]]) }, "Status"))).toBe("Log!J10");
  });
});

describe("the table a cell stands in", () => {
  test.each([
    [at(4, 2), true],
    [at(6, 3), true],
    [at(3, 2), false],
    [at(7, 3), false],
    [at(4, 1), false],
    [at(4, 4), false],
    [at(4, 2, "Other"), false],
  ])("%p: %p", (cell, isIn) => {
    expect(tableAt([PAIRS, TABLE], cell) === TABLE).toBe(isIn);
  });

  test("and the field, by its column or its row", () => {
    expect([fieldAt([TABLE], at(5, 3)), fieldAt([TABLE], at(9, 3))]).toEqual([
      { kind: "Movements", field: "Number of shares" },
      null,
    ]);
    expect([fieldAt([PAIRS], at(3, 1, "Issuer")), fieldAt([PAIRS], at(2, 1, "Issuer"))]).toEqual([
      { kind: "Issuer", field: "Status" },
      { kind: "Issuer", field: null },
    ]);
  });

  test("what its numbers count in", () => {
    const inThousands = { ...TABLE, units: new Map([["Number of shares", 1_000n]]) };
    expect([
      unitAt([inThousands], at(5, 3)),
      unitAt([inThousands], at(5, 2)),
      unitAt([TABLE], at(5, 3)),
      unitAt([inThousands], at(9, 9)),
    ]).toEqual([1_000n, 1n, 1n, 1n]);
  });

  test("whether it holds a part of a day, or of what was dealt on it", () => {
    const parts = { ...TABLE, dateParts: [2] };
    const fills = { ...TABLE, fills: [3] };
    expect([
      holdsPartOfDay([parts], at(5, 2)),
      holdsPartOfDay([parts], at(5, 3)),
      holdsPartOfDay([fills], at(5, 3)),
      holdsPartOfDay([TABLE], at(5, 2)),
    ]).toEqual([true, false, true, false]);
    expect(
      [at(3, 2), at(4, 2), at(6, 2), at(7, 2), at(5, 2, "Other")].map((cell) => holdsPartOfDay([parts], cell)),
    ).toEqual([false, true, true, false, false]);
    expect([hasField(TABLE, "Date"), hasField(TABLE, "Event")]).toEqual([true, false]);
  });
});

describe("the cell of a movement's number", () => {
  const movement = (number: string, fields: readonly string[], more: Partial<Movement["origin"]> = {}): Movement => {
    const [row] = aRegister({ movements: [{ number }] }).movements;
    if (row === undefined) throw new RangeError("a row");
    return {
      ...row,
      origin: { table: { ...TABLE, fields: new Map(fields.map((field, index) => [field, index])) }, row: 5, ...more },
    };
  };

  test("is the column of signed numbers, or that of the two its sign names", () => {
    const two = ["Increase", "Decrease"];
    expect(
      [movement("-5", ["Number of shares"]), movement("5", two), movement("-5", two), movement("0", two)].map((row) =>
        showCell(numberCell(row)),
      ),
    ).toEqual(["Log!A6", "Log!A6", "Log!B6", "Log!A6"]);
    expect(showCell(numberCell({ ...movement("5", two), number: null }))).toBe("Log!A6");
    const own = movement("-5", two, { cells: new Map([["Number of shares", at(8, 8)]]) });
    expect([showCell(numberCell(own)), hasSignedNumber(own), hasSignedNumber(movement("5", two))]).toEqual([
      "Log!I9",
      true,
      false,
    ]);
  });

  test("holds the size alone where its column or words give the sign", () => {
    expect(
      [
        movement("-5", ["Number of shares"]),
        movement("-5", ["Decrease"]),
        movement("-5", ["Number of shares"], { isSize: true }),
      ].map(holdsSize),
    ).toEqual([false, true, true]);
  });

  test("other cells of rows are those of their fields", () => {
    const register = aRegister({
      movements: [{}],
      repurchases: [{}],
      closingPrices: [{ close: "1" }],
      schemes: [{ name: "One" }],
    });
    const [movementRow, purchase, close, shareClass, scheme] = [
      register.movements[0],
      register.repurchases[0],
      register.closingPrices[0],
      register.classes[0],
      register.schemes[0],
    ];
    if (!movementRow || !purchase || !close || !shareClass || !scheme) throw new RangeError("a row each");
    expect([
      showCell(movementCell(movementRow, "Event")),
      showCell(dealingCell(purchase, "Method")),
      showCell(closeCell(close, "Close")),
      showCell(classCell(shareClass, "Opening balance")),
      showCell(schemeCell(scheme, "Granted")),
    ]).toEqual(["Movements!C2", "Repurchases!H2", "Closing prices!B2", "Share classes!J2", "Schemes!F2"]);
  });

  test("a log that keeps only the venue says by it how the shares were bought", () => {
    const dealing = (...fields: readonly string[]): string =>
      showCell(
        dealingCell(
          {
            origin: { table: { ...TABLE, fields: new Map(fields.map((field, index) => [field, index + 4])) }, row: 5 },
          },
          "Method",
        ),
      );
    expect([dealing("Venue"), dealing("Venue", "Method"), dealing("Method"), dealing("Date")]).toEqual([
      "Log!E6",
      "Log!F6",
      "Log!E6",
      "Log!C6",
    ]);
    expect(
      showCell(dealingCell({ origin: { table: { ...TABLE, fields: new Map([["Venue", 4]]) }, row: 5 } }, "Number")),
    ).toBe("Log!C6");
  });
});

describe("what the percentage of a mandate is taken of", () => {
  const base = (sketch: MandateSketch): readonly [bigint, string] | null => {
    const [mandate] = aRegister({ mandates: [sketch] }).mandates;
    const found = mandate && mandateBase(mandate);
    return found ? [found.base, found.from] : null;
  };
  const all = { sharesInIssue: "200", sharesOfAllClasses: "900", authorised: "20" };

  test.each([
    ["the class's shares in issue", all, [200n, "this class"]],
    [
      "those of all classes where the class's are not given",
      { sharesOfAllClasses: "900", authorised: "20" },
      [900n, "all classes"],
    ],
    ["ten times the shares authorised where neither is", { authorised: "20" }, [200n, "implied"]],
    ["what the register says: all classes", { ...all, base: "all classes" }, [900n, "all classes"]],
    ["all classes not given: the class", { sharesInIssue: "200", base: "all classes" }, [200n, "this class"]],
    ["neither given: ten times", { authorised: "20", base: "all classes" }, [200n, "implied"]],
    ["what the register says: this class", { ...all, base: "this class" }, [200n, "this class"]],
    ["what the register says: ten times", { ...all, base: "ten times" }, [200n, "implied"]],
    ["ten times of nothing is not known", { sharesInIssue: "200", base: "ten times" }, null],
    ["nothing", {}, null],
  ] as const)("%s", (_, sketch, expected) => {
    expect(base(sketch)).toEqual(expected);
  });

  test("the shares in issue at the resolution are those given, whatever the base", () => {
    const shares = (sketch: MandateSketch): bigint | null | undefined => {
      const [mandate] = aRegister({ mandates: [sketch] }).mandates;
      return mandate && (sharesAtResolution(mandate)?.value ?? null);
    };
    expect([
      shares(all),
      shares({ ...all, base: "ten times" }),
      shares({ ...all, base: "all classes" }),
      shares({ authorised: "20" }),
      shares({}),
    ]).toEqual([200n, 200n, 900n, null, null]);
  });

  test("its cells are its own column's, or the row's", () => {
    const [, second] = aRegister({ mandates: [all, all] }).mandates;
    if (second === undefined) throw new RangeError("two mandates");
    expect(showCell(mandateCell(second, "Shares authorised"))).toBe("Mandate!C3");
    const { cells: _, ...origin } = second.origin;
    expect(showCell(mandateCell({ ...second, origin }, "Shares authorised"))).toBe("Mandate!B3");
    expect(showCell(mandateCell({ ...second, origin: { table: TABLE, row: 6 } }, "Date of resolution"))).toBe("Log!C7");
  });

  test("the latest are those that none of the same class is later than", () => {
    const mandates = [
      { name: "1", resolutionDate: "2024-06-05" },
      { name: "2", resolutionDate: "2025-06-06" },
      { name: "3", shareClass: "H", resolutionDate: "2024-06-05" },
      { name: "4" },
      { name: "5", resolutionDate: "2025-06-06" },
    ];
    expect(latestMandates(aRegister({ mandates }).mandates).map(({ name }) => name)).toEqual(["2", "3", "5"]);
  });
});

describe("rows that cannot be told apart", () => {
  const row: MovementSketch = {
    date: "2025-06-03",
    category: "placing",
    event: "Placing",
    details: "First",
    number: "7",
    holder: "A",
    issuePrice: "HKD 5",
  };
  const found = (...movements: readonly MovementSketch[]): readonly string[] =>
    duplicateMovements(
      aRegister({
        classes: [{ name: "Ordinary" }, { name: "B" }],
        movements: movements.map((each) => ({ shareClass: "Ordinary", ...each })),
      }).movements,
    ).map(({ date, number, rows, cells }) => `${date.slice(8)} ${number} ${rows}: ${cells.map(showCell).join(" ")}`);

  test("have date, class, event, details, holder, number and price alike; the later one comes first", () => {
    expect(found(row, { ...row, number: "8" }, row)).toEqual([
      "03 7 2: Movements!E4 Movements!A4 Movements!E2 Movements!A2",
    ]);
  });

  test.each([
    ["date", { date: "2025-06-04" }],
    ["class", { shareClass: "B" }],
    ["category", { category: "rights-issue" }],
    ["event", { event: "placing" }],
    ["details", { details: "Second" }],
    ["holder", { holder: "B" }],
    ["number", { number: "-7" }],
    ["price", { issuePrice: "HKD 6" }],
    ["currency", { issuePrice: "USD 5" }],
    ["price at all", { issuePrice: "5" }],
  ] as const)("not with another %s", (_, more) => {
    expect(found(row, { ...row, ...more })).toEqual([]);
  });

  test("nor without a date or a number; without a price they are", () => {
    const { date: _, ...undated } = row;
    const { number: __, ...unnumbered } = row;
    const { issuePrice: ___, ...unpriced } = row;
    expect([
      found(undated, undated),
      found(unnumbered, unnumbered),
      found(unpriced, unpriced).length,
      found(unpriced, row).length,
    ]).toEqual([[], [], 1, 0]);
  });

  test("are told in the order of the sheet", () => {
    const other = { ...row, number: "9" };
    expect(found(other, row, row, other).map((each) => each.slice(3, 4))).toEqual(["9", "7"]);
    const early = { ...row, date: "2025-06-01" };
    expect(found(row, early, early, row, row).map((each) => each.slice(0, 6))).toEqual(["03 7 3", "01 7 2"]);
  });
});

describe("entries of several tables of one kind", () => {
  const entry = (
    date: string,
    name: string,
  ): { origin: { table: LocatedTable; row: number }; date: string; name: string } => ({
    origin: { table: TABLE, row: 0 },
    date,
    name,
  });
  const joined = (...pieces: readonly (readonly ReturnType<typeof entry>[])[]): string =>
    joinPieces(pieces, ({ date }) => (date === "" ? null : day(date)))
      .map(({ name }) => name)
      .join("");

  test("are one list in order of date, those of a day as the tables stand", () => {
    expect(
      joined(
        [entry("2025-06-03", "a"), entry("2025-06-05", "b")],
        [entry("2025-06-02", "c"), entry("2025-06-03", "d"), entry("2025-06-04", "e")],
      ),
    ).toBe("cadeb");
  });

  test("without a date stay behind the one before them in their table", () => {
    expect(joined([entry("2025-06-03", "a"), entry("", "b")], [entry("", "c"), entry("2025-06-02", "d")])).toBe("cdab");
  });

  test("of one table stay as they stand, whatever their dates", () => {
    expect(joined([entry("2025-06-05", "a"), entry("2025-06-03", "b")], [])).toBe("ab");
    expect(joined()).toBe("");
  });

  test("are joined anew after another day was put into one", () => {
    const second = { ...TABLE, sheet: "Log 2" };
    const rows = [entry("2025-06-05", "a"), { ...entry("2025-06-03", "b"), origin: { table: second, row: 0 } }];
    expect(joinedAnew(rows, ({ date }) => day(date)).map(({ name }) => name)).toEqual(["b", "a"]);
  });
});

describe("rows by what they are", () => {
  test("a cancellation, a purchase not yet cancelled, and one that is known", () => {
    const rows = (movements: readonly MovementSketch[]): readonly Movement[] =>
      aRegister({ classes: [{ name: "A" }, { name: "B" }], movements }).movements;
    expect(CATEGORIES.filter(isCancellationOf).map(({ code }) => code)).toEqual([
      "repurchase-cancelled",
      "redemption-cancelled",
    ]);
    expect(
      rows(CATEGORIES.map(({ code }) => ({ category: code })))
        .filter(isUncancelledPurchase)
        .map(({ category }) => category),
    ).toEqual(["repurchase-not-cancelled", "redemption-not-cancelled"]);
    const whole: MovementSketch = { date: "2025-06-03", shareClass: "A", number: "1", category: "placing" };
    const { date: _, ...undated } = whole;
    const { shareClass: __, ...ofNone } = whole;
    const { number: ___, ...unnumbered } = whole;
    expect(
      rows([whole, undated, ofNone, unnumbered, { ...unnumbered, category: "repurchase-not-cancelled" }]).map(isKnown),
    ).toEqual([true, false, false, false, true]);
  });

  function isCancellationOf({ code }: (typeof CATEGORIES)[number]): boolean {
    return isCancellation({ category: code });
  }

  test("purchases and sales, each by themselves", () => {
    const register = aRegister({ repurchases: [{ number: "1" }], treasurySales: [{ number: "2" }] });
    const found = purchasesAndSales([...register.treasurySales, ...register.repurchases]);
    expect([found.repurchases, found.sales]).toEqual([register.repurchases, register.treasurySales]);
  });

  test("a scheme's row is about its month, or any where it does not say; what is outstanding is what is left", () => {
    const [march, any] = aRegister({
      schemes: [
        {
          name: "1",
          monthEnded: "2024-03-31",
          opening: "100",
          granted: "20",
          exercised: "-5",
          cancelled: "3",
          lapsed: "2",
        },
        { name: "2", granted: "9" },
      ],
    }).schemes;
    if (march === undefined || any === undefined) throw new RangeError("two schemes");
    const month = (text: string): CivilMonth => parseCivilMonth(text) as CivilMonth;
    expect([
      isOfMonth(march, month("2024-03")),
      isOfMonth(march, month("2024-04")),
      isOfMonth(any, month("2024-04")),
    ]).toEqual([true, false, true]);
    expect([
      outstandingAtClose(march),
      outstandingAtClose(any),
      outstandingAtClose({ ...march, granted: null, lapsed: null }),
    ]).toEqual([110n, null, 92n]);
  });
});

describe("the table into which a new row goes", () => {
  const tableFor = (
    shareClass: string,
    tables: readonly (Partial<LocatedTable> & { readonly sheet: string })[],
    rows: readonly (readonly [sheet: string, date: string, shareClass: string])[],
  ): string | undefined => {
    const made = tables.map((table): LocatedTable => ({ ...TABLE, ...table }));
    const base = aRegister({
      movements: rows.map(([, date, name]) => ({ ...(date === "" ? {} : { date }), shareClass: name })),
    });
    const movements = base.movements.map((row, index) => ({
      ...row,
      origin: { ...row.origin, table: made.find(({ sheet }) => sheet === rows[index]?.[0]) ?? TABLE },
    }));
    return movementsTableFor({ ...base, movements, tables: made }, shareClass)?.sheet;
  };
  const withClass = new Map([
    ["Share class", 0],
    ["Number of shares", 1],
  ]);

  test("is the one with the latest row; of equals the last", () => {
    const tables = [{ sheet: "1" }, { sheet: "2" }, { sheet: "3" }];
    expect(
      tableFor("A", tables, [
        ["1", "2025-06-05", "A"],
        ["2", "2025-06-03", "A"],
        ["3", "", "A"],
      ]),
    ).toBe("1");
    expect(
      tableFor("A", tables, [
        ["1", "2025-06-05", "A"],
        ["2", "2025-06-05", "A"],
      ]),
    ).toBe("2");
    expect(tableFor("A", tables, [])).toBe("3");
    expect(tableFor("A", [], [])).toBeUndefined();
  });

  test("takes no row of a class whose own table is another", () => {
    const tables = [{ sheet: "1" }, { sheet: "2" }];
    const rows = [
      ["1", "2025-06-03", "A"],
      ["2", "2025-06-05", "B"],
    ] as const;
    expect([
      tableFor("A", tables, rows),
      tableFor("B", tables, rows),
      tableFor("", tables, rows),
      tableFor("C", tables, rows),
    ]).toEqual(["1", "2", "2", "2"]);
    expect(
      tableFor(
        "A",
        tables.map((table) => ({ ...table, fields: withClass })),
        rows,
      ),
    ).toBe("2");
  });

  test("has a column of numbers, and is a list", () => {
    const rows = [
      ["1", "2025-06-03", "A"],
      ["2", "2025-06-05", "A"],
    ] as const;
    expect(tableFor("A", [{ sheet: "1" }, { sheet: "2", shape: "pairs" }], rows)).toBe("1");
    expect(tableFor("A", [{ sheet: "1" }, { sheet: "2", fields: new Map([["Date", 0]]) }], rows)).toBe("1");
    expect(tableFor("A", [{ sheet: "1" }, { sheet: "2", fields: new Map([["Increase", 0]]) }], rows)).toBe("2");
    expect(tableFor("A", [{ sheet: "1" }, { sheet: "2", fields: new Map([["Decrease", 0]]) }], rows)).toBe("2");
    expect(
      tableFor(
        "A",
        [
          { sheet: "1", kind: "Repurchases" },
          { sheet: "2", shape: "pairs" },
        ],
        rows,
      ),
    ).toBe("2");
  });
});
