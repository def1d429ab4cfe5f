import {
  currencyOfDealing,
  dealingsByCurrency,
  detailOf,
  eventLines,
  isWithoutEvent,
  newsIsInPartB,
  purchasesAlike,
} from "../../../src/shares/disclosure/eventLines";
import { Ledger } from "../../../src/shares/ledger";
import { roundHalfUp } from "../../../src/shares/values/ratio";
import { aRegister, day } from "../../support/registerBuilder";
import type { MovementSketch, RegisterSketch, RepurchaseSketch } from "../../support/registerSketch";
import type { ClassReturn, EventLine } from "../../../src/shares/disclosure/returnContent";

function block(sketch: RegisterSketch): ClassReturn {
  const classes = sketch.classes ?? [{ opening: "1,000,000", openingDate: "2025-05-31", openingTreasury: "5,000" }];
  const [first] = new Ledger(aRegister({ classes, ...sketch })).returnContent()?.classes ?? [];
  if (first === undefined) throw new RangeError("Nothing to disclose");
  return first;
}

const linesOf = (...movements: readonly MovementSketch[]): readonly EventLine[] => block({ movements }).events;

/** `2025-06-03 placing 300 @ HKD 2.50`. */
function said({ date, category, issued, price }: EventLine): string {
  const shown = price === null ? "" : ` @ ${price.currency ?? ""} ${roundHalfUp(price.amount, 2)}`;
  return `${date.slice(8)} ${category} ${issued}${shown}`;
}

const option = (number: string, more: MovementSketch = {}): MovementSketch => ({
  date: "2025-06-03",
  category: "option-exercise",
  event: "Exercise of options",
  number,
  ...more,
});

describe("rows of one category, class and date are one line (FF304 Note 1, FF305 Note 4)", () => {
  test("with their sum and the weighted average of their prices", () => {
    // (100 × 2.00 + 300 × 4.00) ÷ 400 = 3.50
    const rows = [option("100", { issuePrice: "HKD 2" }), option("300", { issuePrice: "HKD 4" })];
    expect(linesOf(...rows).map(said)).toEqual(["03 option-exercise 400 @ HKD 3.50"]);
  });

  test("of another day or category they are another line, in order of date", () => {
    const rows = [
      option("1", { date: "2025-06-04" }),
      option("20"),
      option("300", { category: "placing" }),
      option("4000", { date: "2025-06-02" }),
    ];
    expect(linesOf(...rows).map(said)).toEqual([
      "02 option-exercise 4000",
      "03 option-exercise 20",
      "03 placing 300",
      "04 option-exercise 1",
    ]);
  });

  test("two currencies are two lines; a row without a price goes with the first", () => {
    const rows = [option("1", { issuePrice: "HKD 2" }), option("20", { issuePrice: "USD 4" }), option("300")];
    expect(linesOf(...rows).map(said)).toEqual(["03 option-exercise 301", "03 option-exercise 20 @ USD 4.00"]);
  });

  test("its market price is the first that a row of it states", () => {
    const rows = [option("1"), option("20", { marketPrice: "HKD 9" }), option("300", { marketPrice: "HKD 8" })];
    const [line] = linesOf(...rows);
    expect(line?.marketPrice && roundHalfUp(line.marketPrice.amount, 0)).toBe("9");
    expect(linesOf(option("1"))[0]?.marketPrice).toBeNull();
  });
});

describe("each scheme, note or warrant is a line of its own (FF304 Note 3, FF305 Note 2)", () => {
  test.each([
    "option-exercise",
    "option-exercise-director",
    "option-outside-scheme",
    "option-outside-scheme-director",
    "award",
    "award-director",
    "warrant-exercise",
    "convertible-conversion",
    "class-conversion",
    "other",
  ] as const)("%s", (category) => {
    const rows = [option("1", { category }), option("20", { category, event: "Under another" })];
    expect(linesOf(...rows).length).toBe(2);
  });

  test.each(["placing", "treasury-transfer-scheme", "scrip-dividend"] as const)("but not %s", (category) => {
    const rows = [option("1", { category }), option("20", { category, event: "Under another" })];
    expect(linesOf(...rows).map(said)).toEqual([`03 ${category} 21`]);
  });

  test("by the details, where there are some, whatever the category and the event", () => {
    const placed = [
      option("1", { category: "placing", details: "First tranche" }),
      option("20", { category: "placing", details: "Second tranche" }),
    ];
    expect(linesOf(...placed).map(({ details, issued }) => [details, issued])).toEqual([
      ["First tranche", 1n],
      ["Second tranche", 20n],
    ]);
    const same = [option("1", { details: "2020 Scheme" }), option("20", { event: "Options", details: "2020 Scheme" })];
    expect(linesOf(...same).length).toBe(1);
  });

  test("whatever the case, the width and the spaces of the words", () => {
    const rows = [option("1", { event: "Share  options" }), option("20", { event: " ｓhare OPTIONS " })];
    expect(linesOf(...rows).map(({ event, issued }) => [event, issued])).toEqual([["Share  options", 21n]]);
  });
});

const bought = (number: string, more: RepurchaseSketch = {}): RepurchaseSketch => ({
  date: "2025-06-03",
  number,
  purpose: "treasury",
  highest: "HKD 5",
  lowest: "HKD 5",
  ...more,
});

describe("purchases of one day", () => {
  const linesBought = (...repurchases: readonly RepurchaseSketch[]): readonly string[] =>
    block({ repurchases }).events.map(said);

  test("at one venue are one line; at two, two", () => {
    expect(
      linesBought(bought("1", { method: "On the Exchange" }), bought("20", { method: "on the exchange" })),
    ).toEqual(["03 repurchase-into-treasury -21 @ HKD 5.00"]);
    expect(
      linesBought(bought("1", { method: "On the Exchange" }), bought("20", { method: "London Stock Exchange" })),
    ).toEqual(["03 repurchase-into-treasury -1 @ HKD 5.00", "03 repurchase-into-treasury -20 @ HKD 5.00"]);
  });

  test("a row that does not say where goes with the first that does", () => {
    const rows = [
      bought("1"),
      bought("20", { method: "London Stock Exchange" }),
      bought("300", { method: "On the Exchange" }),
    ];
    expect(linesBought(...rows)).toEqual([
      "03 repurchase-into-treasury -21 @ HKD 5.00",
      "03 repurchase-into-treasury -300 @ HKD 5.00",
    ]);
  });

  test("of one programme are one line, wherever they were made", () => {
    const rows = [
      bought("1", { programme: "Programme I", method: "On the Exchange" }),
      bought("20", { programme: "programme i", method: "London Stock Exchange" }),
      bought("300", { programme: "Programme II", method: "On the Exchange" }),
    ];
    expect(linesBought(...rows)).toEqual([
      "03 repurchase-into-treasury -21 @ HKD 5.00",
      "03 repurchase-into-treasury -300 @ HKD 5.00",
    ]);
  });

  test("in two currencies are two lines", () => {
    const inPounds = { highest: "GBP 1", lowest: "GBP 1" };
    expect(linesBought(bought("1"), bought("20", inPounds))).toEqual([
      "03 repurchase-into-treasury -1 @ HKD 5.00",
      "03 repurchase-into-treasury -20 @ GBP 1.00",
    ]);
  });

  test("alike are those of one programme, venue and currency", () => {
    const { repurchases } = aRegister({
      repurchases: [
        bought("1"),
        bought("2", { highest: "GBP 5" }),
        bought("3", { method: "London Stock Exchange" }),
        bought("4", { programme: "II" }),
        bought("5"),
      ],
    });
    expect(purchasesAlike(repurchases).map((group) => group.map(({ number }) => number))).toEqual([
      [1n, 3n, 5n],
      [2n],
      [4n],
    ]);
  });

  test("are said by their details, else by their programme", () => {
    const { repurchases } = aRegister({
      repurchases: [bought("1", { details: "Block", programme: "II" }), bought("1", { programme: "II" }), bought("1")],
    });
    expect([...repurchases.map(detailOf), detailOf(undefined)]).toEqual(["Block", "II", "", ""]);
    expect(block({ repurchases: [bought("1", { details: "Block" })] }).events[0]?.details).toBe("Block");
  });
});

describe("the currency of a day's dealing", () => {
  test.each([
    ["of its total", { paid: "HKD 5", highest: "USD 5", lowest: "GBP 5" }, "HKD"],
    ["else of its highest price", { highest: "USD 5", lowest: "GBP 5" }, "USD"],
    ["else of its lowest", { lowest: "GBP 5" }, "GBP"],
    ["none where none is stated", {}, ""],
    ["none where the price names none", { paid: "5" }, ""],
  ])("%s", (_, prices, currency) => {
    const { repurchases } = aRegister({ repurchases: [{ date: "2025-06-03", number: "1", ...prices }] });
    expect(repurchases.map(currencyOfDealing)).toEqual([currency]);
  });

  test("of a sale it is that of what was received", () => {
    const { treasurySales } = aRegister({
      treasurySales: [
        { number: "1", received: "RMB 5", highest: "HKD 5" },
        { number: "2", highest: "HKD 5" },
        { number: "3", received: "RMB 1" },
      ],
    });
    expect(treasurySales.map(currencyOfDealing)).toEqual(["RMB", "HKD", "RMB"]);
    expect(dealingsByCurrency(treasurySales).map((group) => group.map(({ number }) => number))).toEqual([
      [1n, 3n],
      [2n],
    ]);
  });
});

describe("a row of Movements whose purchases are in two currencies", () => {
  test("stands for both, with the prices of each", () => {
    const { events } = block({
      movements: [{ date: "2025-06-03", category: "repurchase-into-treasury", number: "-120" }],
      repurchases: [
        bought("100", { paid: "HKD 500" }),
        bought("20", { paid: "GBP 20", highest: "GBP 1", lowest: "GBP 1", method: "London Stock Exchange" }),
      ],
    });
    expect(events.map((line) => [said(line), line.treasury])).toEqual([
      ["03 repurchase-into-treasury -100 @ HKD 5.00", 100n],
      ["03 repurchase-into-treasury -20 @ GBP 1.00", 20n],
    ]);
  });

  test("in one has their price", () => {
    const { events } = block({
      movements: [{ date: "2025-06-03", category: "repurchase-into-treasury", number: "-120" }],
      repurchases: [
        bought("100", { paid: "HKD 500" }),
        bought("20", { paid: "HKD 40", highest: "HKD 2", lowest: "HKD 2" }),
      ],
    });
    // (500 + 40) ÷ 120 = 4.50
    expect(events.map(said)).toEqual(["03 repurchase-into-treasury -120 @ HKD 4.50"]);
    expect(events.map(({ pricedBy, movements }) => [pricedBy.length, movements.length])).toEqual([[2, 1]]);
  });
});

test("a conversion stands below the cancellation it was made upon (SenseTime, 30 December 2022)", () => {
  const conversion: MovementSketch = { date: "2025-06-03", category: "class-conversion", number: "7" };
  const placing: MovementSketch = { date: "2025-06-03", category: "placing", number: "5" };
  const { events } = block({
    movements: [conversion, placing],
    repurchases: [{ date: "2025-06-01", number: "30", cancelledOn: "2025-06-03", disclosedOn: "2025-06-01" }],
  });
  expect(events.map(({ category }) => category)).toEqual(["repurchase-cancelled", "class-conversion", "placing"]);
});

test("where both stand in Movements they keep the order of the sheet", () => {
  const rows: readonly MovementSketch[] = [
    { date: "2025-06-03", category: "placing", number: "5" },
    { date: "2025-06-03", category: "class-conversion", number: "7" },
    { date: "2025-06-03", category: "repurchase-cancelled", number: "-30" },
  ];
  expect(linesOf(...rows).map(({ category }) => category)).toEqual([
    "placing",
    "class-conversion",
    "repurchase-cancelled",
  ]);
});

describe("where the news stands", () => {
  const nothing: MovementSketch = { date: "2025-06-03", event: "See Part B", number: "0" };

  test("a row of no kind that moves nothing is no event", () => {
    const lines = linesOf(nothing, option("1"), { ...nothing, event: "Something", number: "3" }).map((line) => [
      line.event,
      isWithoutEvent(line),
    ]);
    expect(lines).toEqual([
      ["See Part B", true],
      ["Exercise of options", false],
      ["Something", false],
    ]);
    const [line] = linesOf(nothing);
    if (line === undefined) throw new RangeError("a line");
    expect(isWithoutEvent({ ...line, treasury: 1n })).toBe(false);
    const { treasurySales } = aRegister({ treasurySales: [{ number: "1" }] });
    expect(isWithoutEvent({ ...line, sales: treasurySales })).toBe(false);
    expect(isWithoutEvent({ ...line, category: "placing" })).toBe(false);
  });

  const uncancelled: RepurchaseSketch = { date: "2025-06-03", number: "30" };
  const isInB = (sketch: RegisterSketch): boolean => newsIsInPartB(day("2025-06-03"), block(sketch));

  test("is Part B where Part A has no event, or none of the closing date that a new purchase set", () => {
    expect(isInB({ repurchases: [uncancelled] })).toBe(true);
    expect(isInB({ repurchases: [uncancelled], movements: [option("1", { date: "2025-06-02" })] })).toBe(true);
  });

  test("is not where Part A has one of that day, or says itself where to look, or the purchase is no news", () => {
    expect(isInB({ repurchases: [uncancelled], movements: [option("1")] })).toBe(false);
    expect(isInB({ repurchases: [uncancelled], movements: [{ ...nothing, date: "2025-06-02" }] })).toBe(false);
    const known = { ...uncancelled, disclosedOn: "2025-06-03" };
    expect(isInB({ repurchases: [known], movements: [option("1", { date: "2025-06-02" })] })).toBe(false);
  });
});

test("no rows are no lines", () => {
  expect(eventLines([])).toEqual([]);
});
