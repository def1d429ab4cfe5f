import { capOf } from "../../../src/shares/disclosure/priceCap";
import { HONG_KONG } from "../../../src/shares/register/tradingCalendar";
import { compareRatios, parseDecimal, ratioOf } from "../../../src/shares/values/ratio";
import { aRegister } from "../../support/registerBuilder";
import type { RegisterSketch } from "../../support/registerSketch";

type Closes = NonNullable<RegisterSketch["closingPrices"]>;

/** Monday to Friday before the purchase on Monday, 21 November 2022: (10.00 + 10.10 + 10.20 + 10.30 + 10.40) ÷ 5 = 10.20. */
const WEEK: Closes = [
  { date: "2022-11-14", close: "HKD 10.00" },
  { date: "2022-11-15", close: "HKD 10.10" },
  { date: "2022-11-16", close: "HKD 10.20" },
  { date: "2022-11-17", close: "HKD 10.30" },
  { date: "2022-11-18", close: "HKD 10.40" },
];

function capWith(
  closingPrices: Closes,
  {
    sketch = {},
    threshold = 5n,
    ...purchase
  }: {
    readonly sketch?: RegisterSketch;
    readonly threshold?: bigint;
    readonly date?: string;
    readonly highest?: string | null;
  } = {},
): ReturnType<typeof capOf> {
  const { highest = "HKD 10.50", date = "2022-11-21" } = purchase;
  const register = aRegister({
    ...sketch,
    closingPrices,
    repurchases: [
      {
        date,
        number: "1,000",
        shareClass: sketch.classes?.[0]?.name ?? "Ordinary",
        ...(highest === null ? {} : { highest }),
      },
    ],
  });
  const [row] = register.repurchases;
  if (row === undefined) throw new RangeError("there is a purchase");
  return capOf(register, row, ratioOf(threshold), HONG_KONG);
}

function averageOf(found: ReturnType<typeof capOf>): string {
  if (typeof found === "string") return found;
  const known = ["10.20", "10.30", "10.40", "10.00", "9.98"].find(
    (text) => compareRatios(found.average, parseDecimal(text) ?? ratioOf(0n)) === 0,
  );
  return known ?? "another average";
}

describe("Rule 10.06(2)(a): 5 % above the average close of the five trading days before the purchase", () => {
  test("the cap is 105 % of that average, unrounded", () => {
    const found = capWith(WEEK);
    if (typeof found === "string") throw new Error(found);
    expect([averageOf(found), compareRatios(found.cap, ratioOf(1_071n, 100n)), found.highest.currency]).toEqual([
      "10.20",
      0,
      "HKD",
    ]);
    // 10.20 × 1.10 = 11.22, where an issuer sets itself another threshold.
    const wider = capWith(WEEK, { threshold: 10n });
    expect(typeof wider === "string" ? wider : compareRatios(wider.cap, ratioOf(1_122n, 100n))).toBe(0);
  });

  test("the day of the purchase is not one of the five, nor any after it", () => {
    const later = [...WEEK, { date: "2022-11-21", close: "HKD 99" }, { date: "2022-11-22", close: "HKD 99" }];
    expect(averageOf(capWith(later))).toBe("10.20");
  });

  test("nor is a sixth day before it", () => {
    expect(averageOf(capWith([{ date: "2022-11-11", close: "HKD 1" }, ...WEEK]))).toBe("10.20");
  });

  test("the order of the rows is of no matter", () => {
    expect(averageOf(capWith([{ date: "2022-11-11", close: "HKD 1" }, ...WEEK].toReversed()))).toBe("10.20");
    const [first, second, ...rest] = WEEK;
    if (first === undefined || second === undefined) throw new RangeError("five days");
    expect(averageOf(capWith([second, ...rest, { date: "2022-11-11", close: "HKD 1" }, first]))).toBe("10.20");
  });

  test("a day listed without a close did not trade: an older one takes its place", () => {
    // Without 18 November: (9.90 + 10.00 + 10.10 + 10.20 + 10.30) ÷ 5 would be 10.10; with 10.40 on the 11th it is 10.20.
    const untraded = [{ date: "2022-11-11", close: "HKD 10.40" }, ...WEEK.slice(0, 4), { date: "2022-11-18" }];
    expect(averageOf(capWith(untraded))).toBe("10.20");
  });

  test("a business day that is not listed at all makes it unknown", () => {
    const [, ...fromTuesday] = WEEK;
    const gap = [{ date: "2022-11-11", close: "HKD 10" }, ...fromTuesday];
    expect(capWith(gap)).toBe("a close is missing");
  });

  test("the day right before the purchase too", () => {
    expect(capWith([{ date: "2022-11-11", close: "HKD 10" }, ...WEEK.slice(0, 4)])).toBe("a close is missing");
  });

  test("a weekend and a holiday between are none", () => {
    // 26 and 27 December 2022 were holidays.
    const overChristmas = [
      { date: "2022-12-20", close: "HKD 10.00" },
      { date: "2022-12-21", close: "HKD 10.10" },
      { date: "2022-12-22", close: "HKD 10.20" },
      { date: "2022-12-23", close: "HKD 10.30" },
      { date: "2022-12-28", close: "HKD 10.40" },
    ];
    expect(averageOf(capWith(overChristmas, { date: "2022-12-29" }))).toBe("10.20");
  });

  test("four closes are too few", () => {
    expect(capWith(WEEK.slice(1))).toBe("fewer than five closes");
    expect(capWith([])).toBe("fewer than five closes");
  });

  test("a close that could not be read is not one", () => {
    const register = aRegister({
      closingPrices: WEEK,
      repurchases: [{ date: "2022-11-21", number: "1", highest: "HKD 10" }],
    });
    const [row] = register.repurchases;
    if (row === undefined) throw new RangeError("there is a purchase");
    const unread = register.closingPrices.map((price, index) =>
      index === 0 ? { ...price, close: null, isWithoutTrade: false } : price,
    );
    expect(capOf({ ...register, closingPrices: unread }, row, ratioOf(5n), HONG_KONG)).toBe("fewer than five closes");
  });

  test("without its highest price or its day a purchase cannot be compared", () => {
    expect(capWith(WEEK, { highest: null })).toBe("no highest price");
    const register = aRegister({ closingPrices: WEEK, repurchases: [{ number: "1", highest: "HKD 10" }] });
    const [row] = register.repurchases;
    expect(row && capOf(register, row, ratioOf(5n), HONG_KONG)).toBe("no highest price");
  });
});

describe("closes of another class or currency", () => {
  const classes = [{ name: "A" }, { name: "B" }];

  test("a close of the other class does not count", () => {
    const ofA = WEEK.map((row) => ({ ...row, shareClass: "A" }));
    const ofB = WEEK.map((row) => ({ ...row, close: "HKD 99", shareClass: "B" }));
    expect(averageOf(capWith([...ofB, ...ofA], { sketch: { classes } }))).toBe("10.20");
    expect(capWith(ofB, { sketch: { classes } })).toBe("fewer than five closes");
  });

  test("one that names no class does", () => {
    expect(averageOf(capWith(WEEK, { sketch: { classes } }))).toBe("10.20");
  });

  test("prices in two currencies are not compared; one that names none is of the other's", () => {
    expect(capWith(WEEK, { highest: "USD 10.50" })).toBe("another currency");
    const oneInDollars = WEEK.map((row, index) => (index === 2 ? { ...row, close: "USD 10.20" } : row));
    expect(capWith(oneInDollars)).toBe("another currency");
    expect(averageOf(capWith(WEEK, { highest: "10.50" }))).toBe("10.20");
    expect(averageOf(capWith(WEEK.map((row) => ({ ...row, close: row.close?.slice(4) ?? "" }))))).toBe("10.20");
  });
});
