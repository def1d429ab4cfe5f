import { compareReport, stockCodesOf } from "../../../src/forms/repurchaseReport/compareReport";
import {
  countOf,
  moneyOf,
  percentOf,
  plainCode,
  readRepurchaseReport,
  type ReportColumn,
  type ReportRow,
} from "../../../src/forms/repurchaseReport/readReport";
import { showCell } from "../../../src/shares/values/cell";
import { showMoney } from "../../../src/shares/values/money";
import { showExactly } from "../../../src/shares/values/ratio";
import type { CellValue, Snapshot } from "../../../src/workbook/workbook";
import { aRegister } from "../../support/registerBuilder";
import type { RegisterSketch, RepurchaseSketch } from "../../support/registerSketch";

const COLUMNS: readonly ReportColumn[] = [
  "company",
  "stockCode",
  "securityType",
  "tradingDate",
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
];
const ENGLISH = [
  "Company",
  "Stock Code",
  "Type of Security",
  "Trading Date",
  "Number of securities purchased",
  "Price per share or highest price paid",
  "Lowest price paid",
  "Total paid",
  "Method of purchase",
  "Total number of securities purchased",
  "Of which: for cancellation",
  "To be held as treasury shares",
  "Number purchased since the resolution",
  "% of issued shares",
];
const CHINESE = [
  "公司",
  "證券代號",
  "證券種類",
  "交易日期",
  "購回股份數目",
  "每股價格或最高價",
  "最低價",
  "付出的價格總額",
  "購回方式",
  "購回總數",
  "擬註銷",
  "擬持作庫存股份",
  "決議通過後購回",
  "百分比",
];

const sheet = (values: readonly (readonly CellValue[])[]): Snapshot => ({
  region: { sheet: "SRRPT", row: 3, column: 1, rows: values.length, columns: values[0]?.length ?? 0 },
  values,
  formats: values.map((row) => row.map(() => "General")),
});
const read = (...values: readonly (readonly CellValue[])[]): readonly ReportRow[] =>
  readRepurchaseReport([sheet(values)], false) ?? [];

/** A row with a purchase of 100 at 5, of the issuer 00020. */
const line = (more: Partial<Record<ReportColumn, CellValue>> = {}): readonly CellValue[] => {
  const usual: Partial<Record<ReportColumn, CellValue>> = {
    company: "Example",
    stockCode: "00020",
    securityType: "Ordinary",
    tradingDate: "2026/09/08",
    number: "100",
    highest: "HKD 5.2",
    lowest: "HKD 5",
    paid: "HKD 510",
    method: "On the Exchange",
  };
  return COLUMNS.map((column) => more[column] ?? usual[column] ?? "");
};

describe("the Share Repurchase Report is read by its headings", () => {
  test.each([
    ["English", ENGLISH],
    ["Chinese", CHINESE],
    [
      "others, fourteen with code and day at their places",
      ENGLISH.map((words, index) => ([1, 3].includes(index) ? words : `Column ${index}`)),
    ],
  ])("in %s", (_, headings) => {
    const values = COLUMNS.map((column, index) =>
      column === "stockCode" ? "00020" : column === "tradingDate" ? "2026/09/08" : String(index),
    );
    const [row] = read(["Share Repurchase Report"], [""], headings, values);
    expect(COLUMNS.map((column) => row?.of(column)?.printed)).toEqual(values);
    expect(row && showCell(row.of("percent")?.cell ?? { sheet: "", row: 0, column: 0 })).toBe("SRRPT!O7");
  });

  test.each([
    ["stockCode", "股份代號"],
    ["tradingDate", "Date of repurchase"],
    ["tradingDate", "購回日期"],
    ["paid", "Aggregate consideration"],
    ["paid", "總代價"],
    ["company", "Issuer"],
    ["company", "發行人"],
    ["percent", "Percentage of shares"],
    ["securityType", "Class"],
    ["underMandate", "Under the mandate"],
    ["underMandate", "授權"],
    ["method", "購回方法"],
  ] as const)("with a column more, a %s is known by %s", (column, heading) => {
    const headings = [...COLUMNS.map((each, index) => (each === column ? heading : (ENGLISH[index] ?? ""))), "Notes"];
    const [row] = read(headings, [
      ...line({ [column]: column === "stockCode" ? "20" : column === "tradingDate" ? "2026/09/08" : "7" }),
      "x",
    ]);
    expect(row?.of(column)?.printed).toBe(
      column === "stockCode" ? "20" : column === "tradingDate" ? "2026/09/08" : "7",
    );
  });

  test("no sheet without code, day and number is one", () => {
    for (const missing of [1, 3, 4])
      expect(
        readRepurchaseReport(
          [sheet([ENGLISH.slice(0, 9).map((words, index) => (index === missing ? "" : words)), line()])],
          false,
        ),
      ).toBeNull();
    expect(readRepurchaseReport([], false)).toBeNull();
    const late = Array.from({ length: 40 }, () => ["x"]);
    expect(readRepurchaseReport([sheet([...late, ENGLISH, line()])], false)).toBeNull();
    expect(readRepurchaseReport([sheet([...late.slice(1), ENGLISH, line()])], false)?.length).toBe(1);
    expect(readRepurchaseReport([sheet([["x"]]), sheet([ENGLISH, line()])], false)?.length).toBe(1);
  });

  test("a row without a stock code is none; a code loses its leading zeros", () => {
    expect(
      read(ENGLISH, line(), line({ stockCode: "Total" }), line({ stockCode: 700 }), line({ stockCode: " " })).map(
        ({ stockCode }) => stockCode,
      ),
    ).toEqual(["20", "700"]);
    expect(["00020", " 20 ", "20.0", "0", "1234567", "2A", ""].map(plainCode)).toEqual([
      "20",
      "20",
      "20",
      "",
      "",
      "",
      "",
    ]);
  });

  test("a day is written with strokes or a serial; another text is none", () => {
    const days = (value: CellValue, date1904 = false): unknown =>
      readRepurchaseReport([sheet([ENGLISH, line({ tradingDate: value })])], date1904)?.[0]?.tradingDate;
    expect([
      days("2026/09/08"),
      days("2026-9-8"),
      days("2026.09.08"),
      days(46_273),
      days(44_811, true),
      days("8 September 2026"),
      days("2026/09/31"),
      days("x2026/09/08"),
    ]).toEqual(["2026-09-08", "2026-09-08", "2026-09-08", "2026-09-08", "2026-09-08", null, null, null]);
  });

  test("its figures: counts, money, percentages", () => {
    const [row] = read(
      ENGLISH,
      line({
        number: "31,775,000",
        paid: 510.5,
        highest: "HKD 1,008.96",
        lowest: "$5",
        percent: "0.0430 %",
        totalNumber: "1.5",
        forCancellation: "—",
        underMandate: 7,
      }),
    );
    if (row === undefined) throw new RangeError("a row");
    const money = (column: ReportColumn): unknown => {
      const found = moneyOf(row.of(column));
      return found && showMoney(found);
    };
    expect([
      countOf(row.of("number")),
      countOf(row.of("totalNumber")),
      countOf(row.of("forCancellation")),
      countOf(row.of("underMandate")),
      countOf(null),
    ]).toEqual([31_775_000n, null, null, 7n, null]);
    expect([money("paid"), money("highest"), money("lowest"), money("method"), moneyOf(null)]).toEqual([
      "510.5",
      "HKD 1,008.96",
      "5",
      null,
      null,
    ]);
    const percent = percentOf(row.of("percent"));
    expect([
      percent && showExactly(percent.value),
      percent?.decimals,
      percentOf(row.of("method")),
      percentOf(null),
      percentOf(row.of("number")),
    ]).toEqual(["0.043", 4, null, null, null]);
    expect([row.number, row.currency]).toEqual([31_775_000n, "HKD"]);
  });

  test("a row's currency is that of what was paid, else of the highest price", () => {
    const currency = (more: Partial<Record<ReportColumn, CellValue>>): string | undefined =>
      read(ENGLISH, line(more))[0]?.currency;
    expect([
      currency({ paid: "RMB 510" }),
      currency({ paid: "510" }),
      currency({ paid: "510", highest: "5.2" }),
      currency({ paid: " ", highest: "GBP 5" }),
    ]).toEqual(["RMB", "HKD", "", "GBP"]);
  });
});

describe("the report against the record", () => {
  const CLASSES: RegisterSketch["classes"] = [{ name: "Ordinary", stockCode: "00020", multiCounter: "80020 RMB" }];
  const bought = (more: RepurchaseSketch = {}): RepurchaseSketch => ({
    date: "2026-09-08",
    number: "100",
    highest: "HKD 5.2",
    lowest: "HKD 5",
    paid: "HKD 510",
    ...more,
  });
  const compared = (
    rows: readonly (readonly CellValue[])[],
    repurchases: readonly RepurchaseSketch[],
    more: RegisterSketch = {},
  ): ReturnType<typeof compareReport> =>
    compareReport(read(ENGLISH, ...rows), aRegister({ classes: CLASSES, repurchases, ...more }));
  const said = (...args: Parameters<typeof compared>): readonly string[] =>
    compared(...args).map(
      ({ state, number, figures }) =>
        `${state} ${number}: ${figures.map(({ column, state: each }) => `${column} ${each === "agrees" ? "=" : each === "differs" ? "≠" : "?"}`).join(", ")}`,
    );

  test("an issuer is known by its codes, the counters of other currencies among them", () => {
    expect([
      ...stockCodesOf(
        aRegister({
          classes: [
            { stockCode: "00020", multiCounter: "80020 RMB" },
            { name: "B", stockCode: "" },
          ],
        }),
      ),
    ]).toEqual(["20", "80020"]);
    expect(said([line(), line({ stockCode: "80020" }), line({ stockCode: "21" })], [bought(), bought()]).length).toBe(
      2,
    );
  });

  test("a row that says what the record says agrees, figure by figure", () => {
    expect(said([line()], [bought()])).toEqual(["in both 100: number =, highest =, lowest =, paid =, method ="]);
    const [row] = compared([line()], [bought()]);
    expect(
      row?.figures.map(({ published, fromRegister, publishedCell, registerCells }) => [
        published,
        fromRegister,
        showCell(publishedCell),
        registerCells.map(showCell).join(),
      ]),
    ).toEqual([
      ["100", "100", "SRRPT!F5", "Repurchases!C2"],
      ["HKD 5.2", "HKD 5.2", "SRRPT!G5", "Repurchases!D2"],
      ["HKD 5", "HKD 5", "SRRPT!H5", "Repurchases!E2"],
      ["HKD 510", "HKD 510", "SRRPT!I5", "Repurchases!F2"],
      ["On the Exchange", "", "SRRPT!J5", "Repurchases!H2"],
    ]);
  });

  test.each([
    ["number", { number: "101" }, "number ≠, highest =, lowest =, paid =, method ="],
    ["highest price", { highest: "HKD 5.3" }, "number =, highest ≠, lowest =, paid =, method ="],
    ["lowest price", { lowest: "HKD 4.9" }, "number =, highest =, lowest ≠, paid =, method ="],
    ["total", { paid: "HKD 511" }, "number =, highest =, lowest =, paid ≠, method ="],
    ["venue", { method: "Private arrangement" }, "number =, highest =, lowest =, paid =, method ≠"],
    [
      "amounts without a currency fit",
      { highest: "5.2", lowest: 5, paid: "510" },
      "number =, highest =, lowest =, paid =, method =",
    ],
    ["empty cells are not compared", { lowest: " ", paid: "" }, "number =, highest =, method ="],
    [
      "words in the place of an amount are not",
      { paid: "see note" },
      "number =, highest =, lowest =, paid ?, method =",
    ],
  ] as const)("%s", (_, more, figures) => {
    expect(said([line(more)], [bought()])[0]?.split(": ")[1]).toBe(figures);
  });

  test("what the record does not say is not compared", () => {
    expect(said([line()], [{ date: "2026-09-08", number: "100" }])[0]).toBe(
      "in both 100: number =, highest ?, lowest ?, paid ?, method =",
    );
    expect(said([line({ lowest: "HKD 5.2" })], [{ date: "2026-09-08", number: "100", highest: "HKD 5.2" }])[0]).toBe(
      "in both 100: number =, highest =, lowest =, paid ?, method =",
    );
  });

  test("a row the record does not have, and a purchase the report does not have on a day it reports", () => {
    expect(said([line()], [])).toEqual(["not in the record 100: "]);
    expect(said([line({ stockCode: "21" })], [bought(), bought({ date: "2026-09-07" }), { number: "5" }])).toEqual([
      "not in the report 100: ",
    ]);
    const [row] = compared([line({ stockCode: "21" })], [bought({ shareClass: "Ordinary" })]);
    expect([row?.securityType, row?.tradingDate, row?.cells.map(showCell)]).toEqual([
      "Ordinary",
      "2026-09-08",
      ["Repurchases!C2"],
    ]);
    expect(said([line({ tradingDate: "soon" })], [bought()])).toEqual(["not in the record 100: "]);
  });

  test("each row takes the purchase of its number and venue; what is left of its day and currency is the other's", () => {
    const london = { method: "London Stock Exchange" };
    expect(
      said([line({ number: "7", ...london }), line()], [bought(), bought({ number: "7", ...london })]).map((each) =>
        each.slice(0, 22),
      ),
    ).toEqual(["in both 7: number =, hi", "in both 100: number =,"].map((each) => each.slice(0, 22)));
    // The same number twice: the venue tells which.
    const twice = compared([line(london), line()], [bought(), bought(london)]);
    expect(twice.map(({ figures }) => figures[0]?.registerCells.map(showCell).join())).toEqual([
      "Repurchases!C3",
      "Repurchases!C2",
    ]);
    // One has another number: it is the one that is left.
    expect(said([line({ number: "101" })], [bought()])[0]?.startsWith("in both 101: number ≠")).toBe(true);
    expect(said([line({ number: "101", paid: "GBP 510", highest: "GBP 5", lowest: "GBP 5" })], [bought()])[0]).toBe(
      "not in the record 101: ",
    );
  });

  test("several purchases that come to its number are one row: prices from the lowest to the highest, amounts added", () => {
    const rows = [
      bought({ number: "40", highest: "HKD 5.2", lowest: "HKD 5.1", paid: "HKD 206" }),
      bought({ number: "60", highest: "HKD 5.1", lowest: "HKD 5", paid: "HKD 304" }),
    ];
    expect(said([line()], rows)).toEqual(["in both 100: number =, highest =, lowest =, paid =, method ="]);
    // They do not come to it: the first is compared, the other is not in the report.
    expect(said([line({ number: "99" })], rows).map((each) => each.split(":")[0])).toEqual([
      "in both 99",
      "not in the report 60",
    ]);
    expect(
      said(
        [line()],
        [rows[0] ?? {}, { ...rows[1], paid: "" }].map(({ paid, ...row }) =>
          paid === "" ? row : { ...row, ...(paid === undefined ? {} : { paid }) },
        ),
      )[0],
    ).toContain("paid ?");
  });

  test("totals of a day, type and currency, by what becomes of the shares", () => {
    const rows = [
      line({ totalNumber: "130", forCancellation: "100", forTreasury: "30" }),
      line({ number: "30" }),
      line({ number: "5", securityType: "Preference" }),
    ];
    const purchases = [bought(), bought({ number: "30", purpose: "treasury" }), bought({ number: "5" })];
    expect(said(rows, purchases)[0]).toContain("totalNumber =, forCancellation =, forTreasury =");
    expect(
      said([line({ totalNumber: "131", forCancellation: "101", forTreasury: "0" }), ...rows.slice(1)], purchases)[0],
    ).toContain("totalNumber ≠, forCancellation ≠, forTreasury ≠");
    expect(said([line({ totalNumber: "n/a" })], [bought()])[0]).toContain("totalNumber ?");
  });

  describe("the mandate", () => {
    const mandate = {
      resolutionDate: "2026-06-05",
      authorised: "10,000",
      sharesInIssue: "100,000",
      purchasedBefore: "1,000",
    };
    const withMandate = (
      more: Partial<Record<ReportColumn, CellValue>>,
      mandates: RegisterSketch["mandates"] = [mandate],
    ): string | undefined =>
      said([line(more)], [bought(), bought({ date: "2026-09-09", number: "50" })], {
        mandates,
      })[0]?.split("method =")[1];

    test("what was bought under it with the day, and its percentage by the decimals printed", () => {
      // 1,100 of 100,000 is 1.1 %.
      expect(withMandate({ underMandate: "1,100", percent: "1.1%" })).toBe(", underMandate =, percent =");
      expect(withMandate({ underMandate: "1,150", percent: "1.10" })).toBe(", underMandate ≠, percent =");
      expect(withMandate({ underMandate: "1,100", percent: "1.2" })).toBe(", underMandate =, percent ≠");
      expect(withMandate({ underMandate: "1,100", percent: "1" })).toBe(", underMandate =, percent =");
      expect(withMandate({ percent: "n/a" })).toBe(", percent ?");
    });

    test("words printed in its place, whatever their case and spaces", () => {
      const printed = [{ ...mandate, printedAs: "Note 1 & 2" }];
      expect([
        withMandate({ underMandate: "note 1&2" }, printed),
        withMandate({ underMandate: "1,100" }, printed),
      ]).toEqual([", underMandate =", ", underMandate ≠"]);
    });

    test("none for a purchase under none, and no percentage without a base", () => {
      expect(withMandate({ underMandate: "1,100", percent: "1.1" }, [])).toBe("");
      expect(
        withMandate({ underMandate: "1,100", percent: "1.1" }, [
          { resolutionDate: "2026-06-05", purchasedBefore: "1,000" },
        ]),
      ).toBe(", underMandate =, percent ?");
    });
  });
});
