import { fillPurchaseReport, fillSaleReport } from "../../src/forms/fillReports";
import type { FilledField } from "../../src/forms/filledField";
import { mandateValues, noteValues } from "../../src/forms/filledReturn";
import { Ledger } from "../../src/shares/ledger";
import { showCell } from "../../src/shares/values/cell";
import type { Language } from "../../src/shares/values/finding";
import { aRegister, day } from "../support/registerBuilder";
import type { RegisterSketch, RepurchaseSketch, SaleSketch } from "../support/registerSketch";

const CLASS = { name: "Ordinary", opening: "1,000,000", openingDate: "2025-05-30", openingTreasury: "5,000" };
const CLOSING = "2025-06-13";
const bought = (sketch: RepurchaseSketch): RepurchaseSketch => ({
  date: CLOSING,
  number: "1,000",
  highest: "HKD 2.1",
  lowest: "HKD 2",
  paid: "HKD 2,050",
  ...sketch,
});
const MANDATE = { resolutionDate: "2025-05-14", sharesInIssue: "800,000", authorised: "80,000" };

function sectionII(sketch: RegisterSketch, language: Language = "en"): ReturnType<typeof fillPurchaseReport> {
  const register = aRegister({ classes: [CLASS], ...sketch });
  const report = new Ledger(register).returnContent(day(CLOSING))?.purchaseReport;
  if (report == null) throw new Error("There is a purchase report");
  return fillPurchaseReport(register, report, language);
}

const text = (field: FilledField | undefined): unknown => field?.text;
const cells = (field: FilledField | undefined): readonly string[] | undefined => field?.cells.map(showCell);

describe("a day of purchases in Section II (Rule 10.06(4)(a))", () => {
  test("its number without a sign, its prices and amount as they stand, each from its cell", () => {
    const [row] = sectionII({ repurchases: [bought({ number: "-1,000", method: "On the Exchange" })] }).purchases;
    expect([row?.date, row?.number, row?.method, row?.highest, row?.lowest, row?.paid].map(text)).toEqual([
      "13 June 2025",
      "1,000",
      "On the Exchange",
      "HKD 2.1",
      "HKD 2",
      "HKD 2,050",
    ]);
    expect([row?.date, row?.number, row?.highest, row?.lowest, row?.paid].map(cells)).toEqual([
      ["Repurchases!A2"],
      ["Repurchases!C2"],
      ["Repurchases!D2"],
      ["Repurchases!E2"],
      ["Repurchases!F2"],
    ]);
    // An issuer with one class need not name it row by row.
    expect(row?.shareClass).toBe("Ordinary");
  });

  test("a method is said as the form has it; other words stand as typed", () => {
    const METHODS = [
      ["", "On the Exchange", "於本交易所進行"],
      ["Exchange", "On the Exchange", "於本交易所進行"],
      ["London Stock Exchange", "On another stock exchange (London Stock Exchange)", null],
      ["Private arrangement", "By private arrangement", "以私人安排方式進行"],
      ["By private arrangements ", "By private arrangement", "以私人安排方式進行"],
      ["以私人安排方式進行", "By private arrangement", "以私人安排方式進行"],
      ["協議方式", "By private arrangement", "以私人安排方式進行"],
      ["By way of a general offer", "By general offer", "以全面收購方式進行"],
      ["General offer", "By general offer", "以全面收購方式進行"],
      ["全面要約", "By general offer", "以全面收購方式進行"],
      ["Odd-lot facility", "Odd-lot facility", "Odd-lot facility"],
      ["A private arrangement of 2024", "A private arrangement of 2024", "A private arrangement of 2024"],
      ["No general offer", "No general offer", "No general offer"],
      ["General offer of 2024", "General offer of 2024", "General offer of 2024"],
    ] as const;
    const repurchases = METHODS.map(([method]) => bought({ method }));
    const said = (language: Language): readonly unknown[] =>
      sectionII({ repurchases }, language).purchases.map(({ method }) => method.text);
    expect(said("en")).toEqual(METHODS.map(([, english]) => english));
    expect(said("zh-Hant").filter((_, place) => METHODS[place]?.[2] !== null)).toEqual(
      METHODS.flatMap(([, , chinese]) => chinese ?? []),
    );
    expect(said("zh-Hant")[2]).toMatch(/^於另一證券交易所進行 \(.+\)$/);
  });
});

describe("the totals of Section II", () => {
  test("one set a currency, from the cells of its purchases; for cancellation and into treasury apart", () => {
    const [of] = sectionII({
      repurchases: [
        bought({}),
        bought({ number: "300", paid: "HKD 600", purpose: "treasury" }),
        bought({ number: "50", paid: "GBP 10", highest: "GBP 0.2", lowest: "GBP 0.2" }),
      ],
    }).classes;
    expect(of?.shareClass).toBe("Ordinary");
    expect(
      of?.totals.map(({ currency, prefix, values }) => [
        currency,
        prefix,
        values.totalNumber.text,
        values.totalPaid.text,
        values.forCancellation.text,
        values.forTreasury.text,
      ]),
    ).toEqual([
      ["HKD", "SectionII.", "1,300", "HKD 2,650", "1,000", "300"],
      ["GBP", "SectionII.Total2.", "50", "GBP 10", "50", "0"],
    ]);
    const [first] = of?.totals ?? [];
    expect([first?.values.totalNumber, first?.values.totalPaid, first?.values.forTreasury].map(cells)).toEqual([
      ["Repurchases!C2", "Repurchases!C3"],
      ["Repurchases!F2", "Repurchases!F3"],
      ["Repurchases!C2", "Repurchases!C3"],
    ]);
  });
});

describe("the mandate lines of Part B", () => {
  const lines = (sketch: RegisterSketch, language: Language = "en"): readonly unknown[] =>
    sectionII({ repurchases: [bought({})], ...sketch }, language).classes.flatMap(({ mandates }) =>
      mandates.map(({ prefix, base, baseFrom, values: { resolutionDate, authorised, purchased, percent } }) => [
        prefix,
        ...[resolutionDate, authorised, purchased, percent].map(text),
        base,
        baseFrom,
      ]),
    );

  test("resolution, shares authorised, bought under it so far, as a percentage of the shares at the resolution", () => {
    // (5,000 + 1,000) / 800,000 = 0.75 %
    expect(lines({ mandate: { ...MANDATE, purchasedBefore: "5,000" } })).toEqual([
      ["SectionII.", "14 May 2025", "80,000", "6,000", "0.75", "800,000", "this class"],
    ]);
    const [mandate] =
      sectionII({ repurchases: [bought({})], mandate: { ...MANDATE, purchasedBefore: "5,000" } }).classes[0]
        ?.mandates ?? [];
    const { resolutionDate, authorised, purchased, percent } = mandate?.values ?? {};
    expect([resolutionDate, authorised, purchased, percent].map(cells)).toEqual([
      ["Mandate!B1"],
      ["Mandate!B3"],
      ["Mandate!B4"],
      ["Mandate!B2", "Mandate!B3"],
    ]);
  });

  test("to the decimals of mandates, else of percentages, else to two", () => {
    // 1,000 / 900,000 = 0.1111... %
    const mandate = { ...MANDATE, sharesInIssue: "900,000", authorised: "90,000" };
    const percent = (issuer: RegisterSketch["issuer"]): unknown =>
      (lines({ mandate, ...(issuer === undefined ? {} : { issuer }) })[0] as readonly unknown[])[4];
    expect([
      percent({ mandateDecimals: 3, percentageDecimals: 5 }),
      percent({ percentageDecimals: 5 }),
      percent({}),
      percent(null),
    ]).toEqual(["0.111", "0.11111", "0.11", "0.11"]);
  });

  test("words printed in place of the number stand alone, with the bare sign", () => {
    const [line] = sectionII({
      repurchases: [bought({})],
      mandate: { ...MANDATE, printedAs: "Note 1" },
    }).classes.flatMap(({ mandates }) => mandates);
    expect([line?.values.purchased.text, line?.values.percent.text, line?.values.percent.value]).toEqual([
      "Note 1",
      "",
      { kind: "text", text: "%" },
    ]);
    expect(cells(line?.values.purchased)).toEqual(["Mandate!B10"]);
  });

  test("a class that no mandate covers has empty boxes", () => {
    expect(lines({})).toEqual([["SectionII.", "", "", "", "", "", ""]]);
  });

  test("an issuer whose primary listing is elsewhere has none; a blank cell means it is on the Exchange", () => {
    expect(lines({ mandate: MANDATE, issuer: { primaryListing: false } })).toEqual([]);
    expect(lines({ mandate: MANDATE, issuer: { primaryListing: true } })).toHaveLength(1);
    expect(lines({ mandate: MANDATE, issuer: {} })).toHaveLength(1);
    expect(lines({ mandate: MANDATE, issuer: null })).toHaveLength(1);
  });

  test("names stand once a section: the mandate of a second class is the second", () => {
    const classes = [CLASS, { ...CLASS, name: "B" }];
    const repurchases = [bought({ shareClass: "Ordinary" }), bought({ shareClass: "B" })];
    const mandates = classes.map(({ name }) => ({ ...MANDATE, shareClass: name }));
    const report = sectionII({ classes, repurchases, mandates });
    expect(report.classes.map(({ shareClass }) => shareClass)).toEqual(["Ordinary", "B"]);
    expect(report.classes.map(({ mandates: [mandate], totals: [total] }) => [mandate?.prefix, total?.prefix])).toEqual([
      ["SectionII.", "SectionII."],
      ["SectionII.Mandate2.", "SectionII.Total2."],
    ]);
  });
});

describe("the moratorium of Section II (Rule 10.06(3)(a))", () => {
  const DAYS = [bought({ date: "2025-06-12" }), bought({}), bought({ date: "2025-06-11" })];

  test("ends thirty days after the last purchase, and comes from that day's cell", () => {
    const [line] = sectionII({ repurchases: DAYS, mandate: MANDATE }).classes[0]?.mandates ?? [];
    expect([line?.moratorium?.text, cells(line?.moratorium ?? undefined)]).toEqual([
      "Up to 13 July 2025",
      ["Repurchases!A3"],
    ]);
    const [chinese] = sectionII({ repurchases: DAYS, mandate: MANDATE }, "zh-Hant").classes[0]?.mandates ?? [];
    expect(chinese?.moratorium?.text).toBe("截至2025年7月13日");
  });

  test("stands with the first mandate of a class only", () => {
    const mandates = [
      { ...MANDATE, name: "2024 AGM" },
      { ...MANDATE, name: "2025 AGM" },
    ];
    const report = sectionII({
      repurchases: [bought({ mandate: "2024 AGM" }), bought({ mandate: "2025 AGM" })],
      mandates,
    });
    const lines = report.classes.flatMap(({ mandates: each }) => each);
    expect(lines.map(({ moratorium }) => moratorium?.text ?? null)).toEqual(["Up to 13 July 2025", null]);
    expect(lines.map((line) => mandateValues(report, line).moratorium.text)).toEqual(["Up to 13 July 2025", ""]);
  });

  test("of two classes the one that ends last is said beside them", () => {
    const classes = [CLASS, { ...CLASS, name: "B" }, { ...CLASS, name: "C" }];
    const report = sectionII({
      classes,
      repurchases: [
        bought({ shareClass: "Ordinary", date: "2025-06-11" }),
        bought({ shareClass: "B" }),
        bought({ shareClass: "C", date: "2025-06-12" }),
      ],
      mandates: classes.map(({ name }) => ({ ...MANDATE, shareClass: name })),
    });
    expect(noteValues(report).moratorium.text).toBe("Up to 13 July 2025");
    const none = sectionII({ repurchases: [bought({})], issuer: { primaryListing: false } });
    expect(noteValues(none).moratorium.text).toBe("");
  });
});

test("the explanatory statement is dated from its cell; without one its box is empty", () => {
  const repurchases = [bought({})];
  const dated = sectionII({ repurchases, issuer: { explanatoryStatementDate: "2025-04-08" } }).explanatoryStatement;
  expect([dated.text, dated.cells.length]).toEqual(["08 April 2025", 1]);
  for (const issuer of [{}, null]) {
    const none = sectionII({ repurchases, issuer }).explanatoryStatement;
    expect([none.text, none.cells]).toEqual(["", []]);
  }
});

describe("Section III (Rule 10.06B)", () => {
  const sold = (sketch: SaleSketch): SaleSketch => ({
    date: CLOSING,
    number: "-400",
    highest: "HKD 3",
    lowest: "HKD 2.9",
    received: "HKD 1,180",
    method: "private arrangement",
    ...sketch,
  });
  const sectionIII = (treasurySales: readonly SaleSketch[]): ReturnType<typeof fillSaleReport> => {
    const register = aRegister({ classes: [CLASS], treasurySales });
    const report = new Ledger(register).returnContent(day(CLOSING))?.saleReport;
    if (report == null) throw new Error("There is a sale report");
    return fillSaleReport(register, report, "en");
  };

  test("a row a day and its totals a currency, each from its cells", () => {
    const { sales, totals } = sectionIII([
      sold({}),
      sold({ number: "100", received: "HKD 295" }),
      sold({ number: "10", highest: "USD 1", lowest: "USD 1", received: "USD 10" }),
    ]);
    const [row] = sales;
    expect([row?.shareClass, row?.number.text, row?.method.text, row?.received.text, cells(row?.received)]).toEqual([
      "Ordinary",
      "400",
      "By private arrangement",
      "HKD 1,180",
      ["Treasury sales!F2"],
    ]);
    expect(
      totals.map(({ shareClass, currency, prefix, values }) => [
        shareClass,
        currency,
        prefix,
        values.totalNumber.text,
        values.totalReceived.text,
      ]),
    ).toEqual([
      ["Ordinary", "HKD", "SectionIII.", "500", "HKD 1,475"],
      ["Ordinary", "USD", "SectionIII.Total2.", "10", "USD 10"],
    ]);
    expect([totals[0]?.values.totalNumber, totals[0]?.values.totalReceived].map(cells)).toEqual([
      ["Treasury sales!C2", "Treasury sales!C3"],
      ["Treasury sales!F2", "Treasury sales!F3"],
    ]);
  });
});
