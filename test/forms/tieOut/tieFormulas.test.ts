import { editionFor } from "../../../src/forms/registry";
import { tieClass, type TieOutContext } from "../../../src/forms/tieOut/tieClass";
import { linesInWords } from "../../../src/forms/tieOut/tieFiguresInWords";
import {
  asItStands,
  combine,
  linkTo,
  referenceTo,
  regionsOf,
  sizeOf,
  standsIn,
  sumFormula,
} from "../../../src/forms/tieOut/tieFormula";
import { tieReturn } from "../../../src/forms/tieOut/tieReturn";
import { isTieOutSheet, layOutTieOut, tieOutProperties } from "../../../src/forms/tieOut/layOutTieOut";
import type { RegisterValues, TieLine } from "../../../src/forms/tieOut/tieLine";
import { tiePurchaseReport, tieSaleReport } from "../../../src/forms/tieOut/tieReports";
import type { ReturnField } from "../../../src/forms/returnFields";
import { Ledger } from "../../../src/shares/ledger";
import { type CellRef, showCell } from "../../../src/shares/values/cell";
import { type CivilDate, parseCivilDate } from "../../../src/shares/values/civilDate";
import type { RemarkText, RemarkToken } from "../../../src/shares/values/remarkText";
import { aRegister } from "../../support/registerBuilder";
import type { RegisterSketch } from "../../support/registerSketch";

const at = (row: number, column: number, sheet = "Log"): CellRef => ({ sheet, row, column });

describe("formulas over the cells of a record", () => {
  test("cells below each other are one range, each once; sheets and columns apart", () => {
    const regions = regionsOf([at(3, 1), at(1, 1), at(2, 1), at(1, 1), at(5, 1), at(2, 2), at(4, 0, "Early")]);
    expect(regions.map(referenceTo)).toEqual(["'Early'!$A$5", "'Log'!$B$2:$B$4", "'Log'!$B$6", "'Log'!$C$3"]);
  });

  test("a sheet is always in quotes, its own doubled; a link takes the reader there", () => {
    const region = { sheet: 'Sec\'s "B"', row: 1, column: 1, rows: 2, columns: 1 };
    expect(referenceTo(region)).toBe("'Sec''s \"B\"'!$B$2:$B$3");
    expect(linkTo(region)).toBe('HYPERLINK("#\'Sec\'\'s ""B""\'!B2:B3","Sec\'s ""B""!B2:B3")');
  });

  test.each([
    ["nothing is 0", [], "0"],
    ["a cell as it stands", [asItStands(at(1, 1))], "'Log'!$B$2"],
    ["its size", [sizeOf(at(1, 1))], "ABS('Log'!$B$2)"],
    ["its size taken off", [sizeOf(at(1, 1), "-")], "-ABS('Log'!$B$2)"],
    ["cells below each other", [asItStands(at(1, 1)), asItStands(at(2, 1))], "SUM('Log'!$B$2:$B$3)"],
    [
      "their sizes",
      [sizeOf(at(1, 1)), sizeOf(at(2, 1))],
      "(SUMIF('Log'!$B$2:$B$3,\">0\")-SUMIF('Log'!$B$2:$B$3,\"<0\"))",
    ],
    [
      "what is added before what is taken off",
      [sizeOf(at(1, 1), "-"), asItStands(at(5, 1)), sizeOf(at(7, 1))],
      "'Log'!$B$6+ABS('Log'!$B$8)-ABS('Log'!$B$2)",
    ],
  ])("%s", (_, terms, text) => {
    expect(sumFormula(terms)).toEqual({ text, cells: terms.map(({ cell }) => cell) });
  });

  test("formulas are put into one", () => {
    const [a, b] = [sumFormula([asItStands(at(0, 0))]), sumFormula([asItStands(at(0, 1))])];
    expect(combine("ROUND({0}/({1})*{0},2)", a, b)).toEqual({
      text: "ROUND('Log'!$A$1/('Log'!$B$1)*'Log'!$A$1,2)",
      cells: [at(0, 0), at(0, 1)],
    });
    expect(combine("{1}{5}", a).text).toBe("");
  });

  test("words stand alone in a text: every other digit against them goes with them", () => {
    const formula = standsIn('3 "x"', "A1");
    expect(formula.startsWith('ISNUMBER(FIND("¤",SUBSTITUTE(')).toBe(true);
    expect(formula).toContain('SUBSTITUTE(A1,"3 ""x""","¤")');
    for (const digit of "0123456789") expect(formula).toContain(`,"${digit}","#")`);
    for (const run of ["#¤", "¤#", "¤,#", "¤.#", "#,¤", "#.¤", "-¤"]) expect(formula).toContain(`,"${run}","")`);
    // Excel takes 255 characters of a text at a time.
    expect(standsIn("a".repeat(250), "A1")).toContain(`"${"a".repeat(120)}"&"${"a".repeat(120)}"&"${"a".repeat(10)}"`);
  });
});

function sceneOf(sketch: RegisterSketch): TieOutContext {
  const ledger = new Ledger(
    aRegister({ classes: [{ opening: "1,000", openingDate: "2025-05-31", openingTreasury: "90" }], ...sketch }),
  );
  const content = ledger.returnContent();
  if (content === null) throw new RangeError("Nothing to disclose");
  const { form, rules } = editionFor(content.closingDate);
  return { ledger, content, form, rules };
}

/** The formulas of the first class, without the quotes around its sheets. */
function formulasOf(sketch: RegisterSketch): (name: string) => string | null | undefined {
  const scene = sceneOf(sketch);
  const [of] = scene.content.classes;
  if (of === undefined) throw new RangeError("a class");
  const ties = tieClass(scene, of, "Class1.");
  return (name) => plain(ties.get(`Class1.${name}`));
}

const plain = (tie: { readonly text: string } | null | undefined): string | null | undefined =>
  tie ? tie.text.replaceAll("'", "").replaceAll("$", "") : tie;

describe("the figures of a class are had from its cells again", () => {
  const placing = {
    date: "2025-06-03",
    category: "placing",
    number: "50",
    issuePrice: "HKD 4",
    marketPrice: "HKD 5",
  } as const;

  test("balances are the opening and the rows since", () => {
    const of = formulasOf({
      movements: [
        { ...placing, disclosedOn: "2025-06-03" },
        { ...placing, date: "2025-06-05", number: "7" },
        { date: "2025-06-05", category: "treasury-cancellation", number: "-9" },
      ],
    });
    expect([of("Opening.Issued"), of("Opening.Treasury"), of("Opening.Total")]).toEqual([
      "Movements!E2+Share classes!J2",
      "Share classes!L2",
      "Movements!E2+Share classes!J2+Share classes!L2",
    ]);
    expect([of("Closing.Issued"), of("Closing.Total")]).toEqual([
      "SUM(Movements!E2:E3)+Share classes!J2",
      "SUM(Movements!E2:E3)+Share classes!J2+Share classes!L2-ABS(Movements!E4)",
    ]);
    expect(of("Closing.Treasury")).toBe("Share classes!L2-ABS(Movements!E4)");
    // The return opens on the day the disclosed row was: no cell of the opening has it.
    expect([of("Opening.Date"), of("Closing.Date")]).toEqual([null, "MAX(Movements!A3,Movements!A4)"]);
  });

  test("a line of one row: number, percentage of the opening, prices and discount", () => {
    const of = formulasOf({ movements: [placing], issuer: { percentageDecimals: 3, discountDecimals: 1 } });
    expect([
      of("Event1.Date"),
      of("Event1.Issued"),
      of("Event1.Treasury"),
      of("Event1.Percent"),
      of("Event1.Price"),
      of("Event1.MarketPrice"),
      of("Event1.Discount"),
    ]).toEqual([
      "Movements!A2",
      "Movements!E2",
      "0",
      "ROUND(ABS(Movements!E2)/(Share classes!J2)*100,3)",
      "Movements!F2",
      "Movements!G2",
      "ROUND((Movements!F2/Movements!G2-1)*100,1)",
    ]);
    expect(of("Opening.Date")).toBe("Share classes!K2");
    const usual = formulasOf({ movements: [{ date: "2025-06-03", category: "placing", number: "50" }] });
    expect([usual("Event1.Percent"), usual("Event1.MarketPrice"), usual("Event1.Discount")]).toEqual([
      "ROUND(ABS(Movements!E2)/(Share classes!J2)*100,2)",
      null,
      null,
    ]);
  });

  test("a line of several: all that was paid over all the shares", () => {
    const of = formulasOf({
      movements: [placing, { ...placing, number: "150", issuePrice: "HKD 6" }],
      issuer: { priceDecimals: 3 },
    });
    expect(of("Event1.Price")).toBe(
      'ROUND((Movements!F2*ABS(Movements!E2)+Movements!F3*ABS(Movements!E3))/((SUMIF(Movements!E2:E3,">0")-SUMIF(Movements!E2:E3,"<0"))),3)',
    );
    expect(of("Event1.Issued")).toBe("SUM(Movements!E2:E3)");
  });

  test("purchases into treasury, cancellations of the log and sales", () => {
    const of = formulasOf({
      repurchases: [
        { date: "2025-06-02", number: "5", purpose: "treasury", paid: "HKD 20" },
        { date: "2025-06-01", number: "6", cancelledOn: "2025-06-04", disclosedOn: "2025-06-01" },
      ],
      treasurySales: [{ date: "2025-06-03", number: "7", highest: "HKD 5" }],
    });
    expect([of("Event1.Date"), of("Event1.Issued"), of("Event1.Treasury"), of("Event1.Price")]).toEqual([
      "Repurchases!A2",
      "-ABS(Repurchases!C2)",
      "ABS(Repurchases!C2)",
      "ROUND((Repurchases!F2)/(ABS(Repurchases!C2)),4)",
    ]);
    expect([of("Event2.Date"), of("Event2.Issued"), of("Event2.Treasury"), of("Event2.Price")]).toEqual([
      "Treasury sales!A2",
      "ABS(Treasury sales!C2)",
      "-ABS(Treasury sales!C2)",
      "ROUND((Treasury sales!D2*ABS(Treasury sales!C2))/(ABS(Treasury sales!C2)),4)",
    ]);
    expect([of("Event3.Date"), of("Event3.Issued"), of("Event3.Treasury")]).toEqual([
      "Repurchases!J3",
      "-ABS(Repurchases!C3)",
      "0",
    ]);
  });

  test("a purchase not yet cancelled is in Part B, its percentage of the opening, or as its cell repeats it", () => {
    const told = {
      date: "2025-06-04",
      category: "redemption-not-cancelled",
      number: "-3",
      issuePrice: "HKD 2",
    } as const;
    const of = formulasOf({ movements: [told], repurchases: [{ date: "2025-06-02", number: "5", paid: "HKD 20" }] });
    expect([of("PartB1.Date"), of("PartB1.Shares"), of("PartB1.Percent"), of("PartB1.Price")]).toEqual([
      "Repurchases!A2",
      "ABS(Repurchases!C2)",
      "ROUND(ABS(ABS(Repurchases!C2))/(Share classes!J2)*100,2)",
      "ROUND((Repurchases!F2)/(ABS(Repurchases!C2)),4)",
    ]);
    expect([of("PartB2.Shares"), of("PartB2.Price")]).toEqual(["ABS(Movements!E2)", "Movements!F2"]);
    const repeated = formulasOf({
      issuer: { repeatPercentages: true },
      movements: [{ ...told, date: "2025-06-02", disclosedOn: "2025-06-02", percentage: "0.09" }, placing],
    });
    expect(repeated("PartB1.Percent")).toBe("ROUND(ABS(Movements!J2)*100,2)");
  });

  test("FF304 takes its percentages of all classes, less what was bought and not yet cancelled", () => {
    const classes = [
      { name: "A", opening: "200", openingDate: "2022-11-30" },
      { name: "B", opening: "800", openingDate: "2022-11-30" },
    ];
    const of = formulasOf({
      classes,
      movements: [{ date: "2022-12-30", shareClass: "A", category: "placing", number: "5" }],
      repurchases: [{ date: "2022-12-01", shareClass: "B", number: "30", disclosedOn: "2022-12-01" }],
    });
    expect(of("Event1.Percent")).toBe("ROUND(ABS(Movements!E2)/(SUM(Share classes!J2:J3)-ABS(Repurchases!C2))*100,2)");
    const bought = formulasOf({
      classes,
      movements: [{ date: "2022-12-30", shareClass: "A", category: "placing", number: "5" }],
      repurchases: [{ date: "2022-12-30", shareClass: "A", number: "30" }],
    });
    expect([bought("Event2.Issued"), bought("Event2.Shares")]).toEqual(["ABS(Repurchases!C2)", undefined]);
  });

  test("none where the opening is blank", () => {
    const of = formulasOf({ classes: [{ openingDate: "2025-05-31" }], movements: [placing] });
    expect([of("Opening.Issued"), of("Closing.Total"), of("Event1.Percent"), of("Event1.Issued")]).toEqual([
      null,
      null,
      null,
      "Movements!E2",
    ]);
  });
});

describe("the figures of Sections II and III", () => {
  test("each day, the totals, the mandate and the moratorium", () => {
    const scene = sceneOf({
      mandates: [{ resolutionDate: "2025-05-20", authorised: "100", sharesInIssue: "1,000", purchasedBefore: "4" }],
      issuer: { mandateDecimals: 3 },
      repurchases: [
        { date: "2025-06-02", number: "5", highest: "HKD 4", lowest: "HKD 3", paid: "HKD 20" },
        { date: "2025-06-03", number: "6", purpose: "treasury", paid: "HKD 30" },
      ],
    });
    const { purchaseReport } = scene.content;
    const ties = purchaseReport && tiePurchaseReport(scene, purchaseReport);
    const of = (name: string): string | null | undefined => plain(ties?.get(`SectionII.${name}`));
    expect(["Date", "Number", "Highest", "Lowest", "Paid"].map((name) => of(`Purchase1.${name}`))).toEqual([
      "Repurchases!A2",
      "ABS(Repurchases!C2)",
      "Repurchases!D2",
      "Repurchases!E2",
      "Repurchases!F2",
    ]);
    const sizes = '(SUMIF(Repurchases!C2:C3,">0")-SUMIF(Repurchases!C2:C3,"<0"))';
    expect(["TotalNumber", "TotalPaid", "ForCancellation", "ForTreasury"].map(of)).toEqual([
      sizes,
      "ROUND(SUM(Repurchases!F2:F3),6)",
      "ABS(Repurchases!C2)",
      "ABS(Repurchases!C3)",
    ]);
    expect(["ResolutionDate", "Authorised", "Purchased", "Percent"].map((name) => of(`Mandate.${name}`))).toEqual([
      "Mandate!B1",
      "Mandate!B3",
      `Mandate!B4+${sizes}`,
      `ROUND((Mandate!B4+${sizes})*100/(Mandate!B2),3)`,
    ]);
    expect(of("Moratorium")).toBe("MAX(Repurchases!A2,Repurchases!A3)+30");
  });

  test("ten times what is authorised where nothing else tells the shares; words in the place of the number have no formula", () => {
    const percent = (mandate: object): readonly (string | null | undefined)[] => {
      const scene = sceneOf({
        mandates: [{ resolutionDate: "2025-05-20", authorised: "100", ...mandate }],
        repurchases: [{ date: "2025-06-02", number: "5" }],
      });
      const ties = scene.content.purchaseReport && tiePurchaseReport(scene, scene.content.purchaseReport);
      return ["Purchased", "Percent"].map((name) => plain(ties?.get(`SectionII.Mandate.${name}`)));
    };
    expect(percent({})).toEqual(["ABS(Repurchases!C2)", "ROUND((ABS(Repurchases!C2))*100/(Mandate!B3*10),2)"]);
    expect(percent({ printedAs: "Note 1" })).toEqual([null, null]);
  });

  test("sales and what was received", () => {
    const scene = sceneOf({
      treasurySales: [{ date: "2025-06-02", number: "5", highest: "HKD 4", lowest: "HKD 3", received: "HKD 20" }],
    });
    const ties = scene.content.saleReport && tieSaleReport(scene.content.saleReport);
    expect(
      [
        "Sale1.Date",
        "Sale1.Number",
        "Sale1.Highest",
        "Sale1.Lowest",
        "Sale1.Received",
        "TotalNumber",
        "TotalReceived",
      ].map((name) => plain(ties?.get(`SectionIII.${name}`))),
    ).toEqual([
      "Treasury sales!A2",
      "ABS(Treasury sales!C2)",
      "Treasury sales!D2",
      "Treasury sales!E2",
      "Treasury sales!F2",
      "ABS(Treasury sales!C2)",
      "ROUND(Treasury sales!F2,6)",
    ]);
  });
});

describe("figures in the narrative's words", () => {
  const DAYS: Readonly<Record<string, readonly string[]>> = {
    "16 and 19 September 2022": ["2022-09-16", "2022-09-19"],
    "16 September 2022": ["2022-09-16"],
    "2022年9月16日": ["2022-09-16"],
  };
  const values: RegisterValues = {
    numberAt: ({ row, column }) => (column === 1 ? row * 100 : column === 2 ? -50 : column === 3 ? 0.5 : null),
    dayAt: ({ row, column }) => (column === 5 ? parseCivilDate(`2022-09-1${row}`) : null),
    textAt: ({ column }) => (column === 6 ? "bought on 16 September 2022" : column === 7 ? "2022年9月16日" : null),
    daysIn: (words) => DAYS[words]?.map((each) => parseCivilDate(each) as CivilDate) ?? null,
  };
  const token = (kind: "number" | "date", text: string, cells: readonly CellRef[], means?: string): RemarkToken => ({
    kind,
    text,
    cells,
    ...(means === undefined ? {} : { means }),
  });
  const lines = (
    parts: RemarkText["parts"],
    fields: readonly ReturnField[] = [],
    ties: ReadonlyMap<string, ReturnType<typeof sumFormula> | null> = new Map(),
    language: "en" | "zh-Hant" = "en",
  ): readonly string[] =>
    linesInWords({ remarks: [{ code: "T", parts, missing: [] }], language }, fields, ties, values).map(
      ({ inWords, tie, numberFormat, cells }) =>
        `${inWords?.label} = ${inWords?.value} | ${plain(tie) ?? "none"} | ${numberFormat} | ${cells.map(showCell).join(" ")}`,
    );

  test("a number is the cell that holds it, or the cells that come to it, in size; each once", () => {
    expect(lines(["bought ", token("number", "300", [at(3, 1)]), token("number", "300", [at(3, 1)])])).toEqual([
      "300 = 300 | ABS(Log!B4) | #,##0 | Log!B4",
    ]);
    expect(lines([token("number", "HKD 350", [at(3, 1), at(0, 2)])])).toEqual([
      "HKD 350 = 350 | ABS(Log!B4)+ABS(Log!C1) | #,##0 | Log!B4 Log!C1",
    ]);
    expect(lines([token("number", "50", [at(3, 1), at(0, 2)])])).toEqual(["50 = 50 | ABS(Log!C1) | #,##0 | Log!C1"]);
    expect(lines([token("number", "1,000", [at(3, 1)])])).toEqual(["1,000 = 1000 | none | #,##0 | Log!B4"]);
    expect(lines([token("number", "0", [])])).toEqual(["0 = 0 | none | #,##0 | "]);
    expect(lines([token("number", "0.5", [at(0, 3)]), token("number", "about 5", [at(3, 1)])])).toEqual([
      "0.5 = 0.5 | none | #,##0 | Log!D1",
    ]);
  });

  test("one bound to a field is that field's, without its sign", () => {
    const field = {
      name: "Class1.Event1.Issued",
      format: "count",
      field: { text: "-300", value: { kind: "number", decimal: "-300" }, numberFormat: "0", cells: [] },
    } as unknown as ReturnField;
    const tie = sumFormula([asItStands(at(3, 1))]);
    expect(lines([token("number", "300", [], field.name)], [field], new Map([[field.name, tie]]))).toEqual([
      "300 = 300 | ABS(Log!B4) | 0 | Log!B4",
    ]);
    const text = sumFormula([asItStands(at(3, 9))]);
    expect(lines([token("number", "300", [at(1, 1)], field.name)], [field], new Map([[field.name, text]]))).toEqual([
      "300 = 300 | none | 0 | Log!B2",
    ]);
    expect(lines([token("number", "300", [at(3, 1)], "Other")], [field])).toEqual([
      "300 = 300 | ABS(Log!B4) | #,##0 | Log!B4",
    ]);
  });

  test("each day of a list is the cell that holds it, or the words of one that say it", () => {
    expect(lines([token("date", "16 and 19 September 2022", [at(6, 5), at(9, 5)])])).toEqual([
      "16 September 2022 = DATE(2022,9,16) | Log!F7 | yyyy-mm-dd | Log!F7",
      "19 September 2022 = DATE(2022,9,19) | Log!F10 | yyyy-mm-dd | Log!F10",
    ]);
    expect(lines([token("date", "16 September 2022", [at(6, 5), at(6, 5, "Second")])])).toEqual([
      "16 September 2022 = DATE(2022,9,16) | IF(MIN(Log!F7,Second!F7)=MAX(Log!F7,Second!F7),MIN(Log!F7,Second!F7),0) | yyyy-mm-dd | Log!F7 Second!F7",
    ]);
    const [saying] = lines([token("date", "16 September 2022", [at(0, 6)])]);
    expect(saying).toContain('IF(ISNUMBER(FIND("¤"');
    expect(saying).toContain('SUBSTITUTE(Log!G1,"16 September 2022","¤")');
    expect(saying).toContain(",DATE(2022,9,16),0) | yyyy-mm-dd | Log!G1");
    // In a return of the other language the cell must go on saying its own words.
    expect(lines([token("date", "16 September 2022", [at(0, 7)])], [], new Map(), "zh-Hant")[0]).toMatch(
      /^2022年9月16日 = DATE\(2022,9,16\) \| IF\(.*"2022年9月16日"/,
    );
    expect(lines([token("date", "16 September 2022", [at(0, 9)]), token("date", "soon", [])])).toEqual([
      "16 September 2022 = DATE(2022,9,16) | none | yyyy-mm-dd | Log!J1",
    ]);
  });

  test("so is the day in the confirmation of Section II, in the format of the return's days", () => {
    const dated = {
      name: "Header.DateSubmitted",
      format: "date",
      field: { text: "x", value: { kind: "date", date: "2022-09-16" }, numberFormat: "dd mmmm yyyy", cells: [] },
    } as unknown as ReturnField;
    const statement = {
      name: "SectionII.ExplanatoryStatement",
      format: "text",
      field: { text: "16 September 2022", value: null, numberFormat: "General", cells: [at(6, 5)] },
    } as unknown as ReturnField;
    expect(lines([], [dated, statement])).toEqual([
      "16 September 2022 = DATE(2022,9,16) | Log!F7 | dd mmmm yyyy | Log!F7",
    ]);
    expect(lines([], [{ ...statement, field: { ...statement.field, text: "" } }])).toEqual([]);
  });
});

describe("every figure of a return, in the order of the form", () => {
  const scene = sceneOf({
    movements: [{ date: "2025-06-03", category: "placing", number: "50" }],
    repurchases: [{ date: "2025-06-03", number: "5", paid: "HKD 20" }],
    treasurySales: [{ date: "2025-06-03", number: "7", received: "HKD 35" }],
  });
  const figure = (
    name: string,
    kind: "number" | "date" | "text",
    text: string,
    cells: readonly CellRef[] = [],
  ): ReturnField => ({
    name,
    format: "count",
    field: {
      text,
      value:
        kind === "number" ? { kind, decimal: text } : kind === "date" ? { kind, date: "2025-06-03" } : { kind, text },
      numberFormat: "0",
      cells,
    },
  });
  const tied = (fields: readonly ReturnField[], isNumber: (cell: CellRef) => boolean = () => true): readonly string[] =>
    tieReturn(scene, { remarks: [], language: "en" } as unknown as Parameters<typeof tieReturn>[1], fields, {
      numberAt: (cell) => (isNumber(cell) ? 1 : null),
      dayAt: () => null,
      textAt: () => null,
      daysIn: () => null,
    }).map(
      ({ name, tie, cells, inWords }) =>
        `${name} | ${plain(tie) ?? "none"} | ${cells.map(showCell).join(" ")}${inWords === null ? "" : " in words"}`,
    );

  test("is that of its section; words are none", () => {
    expect(
      tied([
        figure("Class1.Event1.Issued", "number", "50"),
        figure("Class1.Event1.Category", "text", "Placing"),
        figure("SectionII.Purchase1.Number", "number", "5"),
        figure("SectionIII.Sale1.Received", "number", "35"),
        figure("Class1.Closing.Date", "date", "3 June 2025"),
      ]),
    ).toEqual([
      "Class1.Event1.Issued | Movements!E2 | Movements!E2",
      "SectionII.Purchase1.Number | ABS(Repurchases!C2) | Repurchases!C2",
      "SectionIII.Sale1.Received | Treasury sales!F2 | Treasury sales!F2",
      "Class1.Closing.Date | MAX(Movements!A2,Treasury sales!A2,Repurchases!A2,Repurchases!A2,Treasury sales!A2) | Movements!A2 Treasury sales!A2 Repurchases!A2 Repurchases!A2 Treasury sales!A2",
    ]);
  });

  test("the day it is submitted is its cell's; zeros from nowhere are 0; a row without an event has the closing date", () => {
    const cell = at(4, 1, "Issuer");
    expect(
      tied([
        figure("Header.DateSubmitted", "date", "x", [cell]),
        figure("Header.DateSubmitted", "date", "x", [cell, cell]),
        figure("Class1.Event9.Treasury", "number", "0"),
        figure("Class1.Event9.Issued", "number", "5"),
        figure("Class1.Event9.Percent", "number", "0", [cell]),
        figure("Class1.Event9.Date", "date", "x"),
        figure("Class9.Event9.Date", "date", "x"),
      ]).map((each) => each.split(" | ").slice(0, 2).join(" | ")),
    ).toEqual([
      "Header.DateSubmitted | Issuer!B5",
      "Header.DateSubmitted | none",
      "Class1.Event9.Treasury | 0",
      "Class1.Event9.Issued | none",
      "Class1.Event9.Percent | none",
      "Class1.Event9.Date | MAX(Movements!A2,Treasury sales!A2,Repurchases!A2,Repurchases!A2,Treasury sales!A2)",
      "Class9.Event9.Date | none",
    ]);
  });

  test("a figure over a number kept as text is left to the reader, with its cells", () => {
    const own = [at(1, 4, "Movements")];
    expect(tied([figure("Class1.Event1.Issued", "number", "50", own)], () => false)).toEqual([
      "Class1.Event1.Issued | none | Movements!E2",
    ]);
  });
});

describe("the sheet of a tie-out", () => {
  const line = (name: string, more: Partial<TieLine> = {}): TieLine => ({
    name,
    inWords: null,
    numberFormat: "#,##0",
    tie: sumFormula([asItStands(at(1, 1))]),
    cells: [at(1, 1)],
    ...more,
  });
  const plan = (lines: readonly TieLine[], language: "en" | "zh-Hant" = "en"): ReturnType<typeof layOutTieOut> =>
    layOutTieOut(lines, {
      sheetName: "FF305 2025-06-13",
      language,
      cellsByName: new Map([
        ["Class1.Opening.Issued", [at(4, 2, "FF305")]],
        ["Remarks", [at(8, 0, "FF305"), at(9, 0, "FF305")]],
      ]),
      classNames: ["Class B"],
    });
  const row = (made: ReturnType<typeof plan>, number: number): readonly string[] =>
    Array.from({ length: 12 }, (_, column) => {
      const formula = made.formulas?.find((each) => each.row === number - 1 && each.column === column)?.formula;
      const value = made.cells.find((each) => each.row === number - 1 && each.column === column)?.value;
      return formula === undefined ? (value?.kind === "text" ? value.text : "") : `=${formula}`;
    });

  test("says of each figure its cell, the formula, their difference, a tick, and links to the cells", () => {
    const made = plan([line("Class1.Opening.Issued"), line("Class1.Opening.Issued", { tie: null })]);
    expect(row(made, 5).slice(0, 6)).toEqual([
      "Figure",
      "On the return",
      "From the record",
      "Difference",
      "✓ / ✗",
      "Cells of the record",
    ]);
    expect(row(made, 6).slice(1, 7)).toEqual([
      "='FF305'!$C$5",
      "='Log'!$B$2",
      "=B6-C6",
      '=IFERROR(IF(D6=0,"✓","✗"),"✗")',
      '=HYPERLINK("#\'Log\'!B2","Log!B2")',
      "",
    ]);
    expect(row(made, 7).slice(1, 6)).toEqual(["='FF305'!$C$5", "", "", "–", '=HYPERLINK("#\'Log\'!B2","Log!B2")']);
    expect(row(made, 6)[0]).toContain("Class B");
    expect([row(made, 1)[0], row(made, 3).slice(0, 2)]).toEqual([
      "Tie-out of FF305 2025-06-13",
      ["Figures that do not agree", '=COUNTIF($E$6:$E$7,"✗")'],
    ]);
    expect(row(made, 2)[0]).toMatch(/^Every figure on the return.*no part of the return\.$/);
  });

  test("of a figure in words, the figure as long as they stand there", () => {
    const made = plan([line("Remarks", { inWords: { words: "300", value: "300", label: "300" } }), line("Gone")]);
    expect(row(made, 6)[1]).toMatch(
      /^=IF\(ISNUMBER\(FIND\("¤",.*SUBSTITUTE\('FF305'!\$A\$9&'FF305'!\$A\$10,"300","¤"\).*,300,0\)$/,
    );
    expect(row(made, 6)[0]?.endsWith(": 300")).toBe(true);
    expect(row(made, 7).slice(1, 5)).toEqual(["", "", "", "–"]);
  });

  test("six links side by side, the rest counted in words; no wider than it must be", () => {
    const cells = [0, 2, 4, 6, 8, 10, 12, 14].map((each) => at(each, 1));
    const made = plan([
      line("Class1.Opening.Issued", { cells }),
      line("Class1.Opening.Issued", { cells: cells.slice(0, 6) }),
    ]);
    expect([row(made, 6).slice(10), row(made, 7).slice(10)]).toEqual([
      ['=HYPERLINK("#\'Log\'!B11","Log!B11")', "and 2 more"],
      ['=HYPERLINK("#\'Log\'!B11","Log!B11")', ""],
    ]);
    expect([
      made.columnWidths.length,
      plan([line("A")]).columnWidths.length,
      plan([line("A", { cells: [] })]).columnWidths.length,
    ]).toEqual([12, 6, 6]);
    expect(made.merges).toEqual([{ row: 1, column: 0, rows: 1, columns: 12 }]);
  });

  test("in Chinese, and as what it is: no return, no register", () => {
    const made = plan([line("Class1.Opening.Issued")], "zh-Hant");
    expect([row(made, 1)[0], row(made, 3)[0], row(made, 5).slice(0, 6)]).toEqual([
      "FF305 2025-06-13 核對表",
      "不符項目數目",
      ["項目", "報表數字", "按紀錄計算", "差額", "✓ / ✗", "紀錄儲存格"],
    ]);
    expect([made.properties, isTieOutSheet("Tie-out of FF305 2025-06-13"), isTieOutSheet("FF305 2025-06-13")]).toEqual([
      { NextDayReturn: "Tie-out of FF305 2025-06-13" },
      true,
      false,
    ]);
    expect(tieOutProperties("FF305", "en")).toEqual({ NextDayReturn: "Tie-out of FF305", NextDayReturnLanguage: "en" });
    expect(made.page).toMatchObject({ orientation: "landscape", repeatedRows: [4, 4] });
    expect(plan([]).sheetName.length).toBeLessThanOrEqual(31);
  });

  test("the title is larger and bold, the headings grey, figures to the right in their own format, all but the head ruled", () => {
    const made = plan([line("Class1.Opening.Issued", { numberFormat: "0.00" })]);
    const look = (row: number, column: number): unknown => {
      const found = made.cells.find((each) => each.row === row && each.column === column)?.look;
      const { top, right, bottom, left } = found?.borders ?? {};
      return (
        found && [
          found.horizontal,
          found.vertical,
          found.wrap,
          found.font.bold,
          found.font.italic,
          found.fill,
          found.numberFormat,
          [top, right, bottom, left].join(),
        ]
      );
    };
    const [ruled, bare] = ["true,true,true,true", "false,false,false,false"];
    expect([look(0, 0), look(4, 0), look(5, 0), look(5, 1), look(5, 3), look(5, 4), look(5, 5), look(2, 1)]).toEqual([
      ["left", "center", false, true, false, null, "General", bare],
      ["center", "center", true, true, false, "#EDEDED", "General", ruled],
      ["left", "center", true, false, false, null, "General", ruled],
      ["right", "center", false, false, false, null, "0.00", ruled],
      ["right", "center", false, false, false, null, "#,##0.######;-#,##0.######;0", ruled],
      ["center", "center", true, true, false, null, "General", ruled],
      ["left", "center", false, false, false, null, "General", ruled],
      ["right", "center", false, false, false, null, "0", ruled],
    ]);
    const [title, words] = [0, 5].map(
      (row) => made.cells.find((each) => each.row === row && each.column === 0)?.look.font.size ?? 0,
    );
    expect([
      (title ?? 0) - (words ?? 0),
      made.rowHeights,
      made.columnWidths.at(-1),
      made.page.footer.center.endsWith("&P / &N"),
    ]).toEqual([3, [20, 30], 125, true]);
    expect(made.sheetName).toBe("Tie-out of FF305 2025-06-13");
    expect(
      layOutTieOut([], {
        sheetName: "A very long name of a sheet in it",
        language: "en",
        cellsByName: new Map(),
        classNames: [],
      }).sheetName,
    ).toBe("Tie-out of A very long name of ");
  });
});
