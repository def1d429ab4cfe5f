import { type Headroom, headroomOf } from "../../src/shares/headroom";
import { Ledger } from "../../src/shares/ledger";
import { HONG_KONG } from "../../src/shares/register/tradingCalendar";
import { showMoney } from "../../src/shares/values/money";
import { ratioOf } from "../../src/shares/values/ratio";
import { aRegister, day } from "../support/registerBuilder";
import type { RegisterSketch } from "../support/registerSketch";

function leftBy(sketch: RegisterSketch, on: string, purchase: bigint | null = null): Headroom {
  return headroomOf(new Ledger(aRegister(sketch)), day(on), { purchase, threshold: ratioOf(5n), calendar: HONG_KONG });
}

describe("what is left of a mandate (Rule 10.06(1))", () => {
  const mandates = [
    { name: "Old", resolutionDate: "2024-06-05", authorised: "1,000", purchasedBefore: "100" },
    { name: "New", resolutionDate: "2025-06-06", authorised: "2,000", expires: "2026-06-05" },
    { name: "Blank", resolutionDate: "2025-06-06" },
  ];
  const repurchases = [
    { date: "2025-06-05", number: "30" },
    { date: "2025-06-06", number: "500" },
    { date: "2025-06-09", number: "7" },
  ];
  const said = (
    on: string,
    sketch: RegisterSketch = { mandates: mandates.slice(0, 2), repurchases },
  ): readonly string[] =>
    leftBy(sketch, on).mandates.map(
      ({ mandate, authorised, purchased, left, isRunning, isFollowed }) =>
        `${mandate.name}: ${authorised} - ${purchased} = ${left}${isRunning ? ", running" : ""}${isFollowed ? ", followed" : ""}`,
    );

  test("is what is authorised less what was bought under it up to the day", () => {
    expect(said("2025-06-05")).toEqual(["Old: 1000 - 130 = 870, running", "New: 2000 - 0 = 2000"]);
    expect(said("2025-06-06")).toEqual(["Old: 1000 - 130 = 870, running, followed", "New: 2000 - 500 = 1500, running"]);
    expect(said("2025-06-09")[1]).toBe("New: 2000 - 507 = 1493, running");
    expect(said("2026-06-06")).toEqual(["Old: 1000 - 130 = 870, running", "New: 2000 - 507 = 1493"]);
    expect(said("2024-06-04")[0]).toBe("Old: 1000 - 100 = 900");
  });

  test("is not told of one that does not say what is authorised", () => {
    expect(said("2025-06-05", { mandates: mandates.slice(2) })).toEqual([]);
  });

  test("a later one follows where it covers the same shares", () => {
    const classes = [{ name: "A" }, { name: "H" }];
    const of = (shareClass: string | undefined, name: string, resolutionDate: string): object => ({
      name,
      resolutionDate,
      authorised: "9",
      ...(shareClass === undefined ? {} : { shareClass }),
    });
    const followed = (...all: readonly object[]): readonly boolean[] =>
      leftBy({ classes, mandates: all }, "2026-01-05").mandates.map(({ isFollowed }) => isFollowed);
    expect(followed(of("A", "1", "2024-06-05"), of("H", "2", "2025-06-06"))).toEqual([false, false]);
    expect(followed(of("A", "1", "2024-06-05"), of("A", "2", "2025-06-06"))).toEqual([true, false]);
    expect(followed(of("A", "1", "2024-06-05"), of(undefined, "2", "2025-06-06"))).toEqual([true, false]);
    expect(followed(of(undefined, "1", "2024-06-05"), of("A", "2", "2025-06-06"))).toEqual([false, false]);
    expect(followed(of("A", "1", "2025-06-06"), of("A", "2", "2025-06-06"))).toEqual([false, false]);
    expect(followed({ name: "1", authorised: "9" }, of("A", "2", "2025-06-06"))).toEqual([false, false]);
  });
});

describe("the highest price of a purchase (Rule 10.06(2)(a))", () => {
  const closes = (...amounts: readonly string[]): RegisterSketch["closingPrices"] =>
    ["2022-11-14", "2022-11-15", "2022-11-16", "2022-11-17", "2022-11-18"].map((date, index) => ({
      date,
      close: amounts[index] ?? amounts[0] ?? "",
    }));
  const price = (closingPrices: RegisterSketch["closingPrices"], more: RegisterSketch = {}): unknown => {
    const [first] = leftBy({ ...more, closingPrices: closingPrices ?? [] }, "2022-11-21").prices;
    if (first === undefined) return "none";
    const { found, days } = first;
    return typeof found === "string"
      ? [found, days]
      : [
          showMoney(found.average),
          showMoney(found.below),
          found.highestStep && showMoney(found.highestStep),
          days.length,
          days[0],
        ];
  };

  test("is the step below 105 % of the average of five closes", () => {
    // Average 10.20; below 10.71: at the time steps were 0.02 from 10 to 20, so 10.70.
    expect(price(closes("HKD 10.00", "HKD 10.10", "HKD 10.20", "HKD 10.30", "HKD 10.40"))).toEqual([
      "HKD 10.2",
      "HKD 10.71",
      "HKD 10.7",
      5,
      "2022-11-18",
    ]);
    // 105 % of 10.00 is 10.50, a step itself: below it is 10.48.
    expect(price(closes("HKD 10"))).toEqual(["HKD 10", "HKD 10.5", "HKD 10.48", 5, "2022-11-18"]);
  });

  test("has no step in another currency or none, beyond the table, or below the first", () => {
    expect(price(closes("USD 10"))).toEqual(["USD 10", "USD 10.5", null, 5, "2022-11-18"]);
    expect(price(closes("10"))).toEqual(["10", "10.5", null, 5, "2022-11-18"]);
    expect(price(closes("HKD 10,000"))).toEqual(["HKD 10,000", "HKD 10,500", null, 5, "2022-11-18"]);
    expect(price(closes("HKD 0.0005"))).toEqual(["HKD 0.0005", "HKD 0.000525", null, 5, "2022-11-18"]);
    expect(price(closes("10", "10", "HKD 10"))).toEqual(["HKD 10", "HKD 10.5", "HKD 10.48", 5, "2022-11-18"]);
  });

  test("is not known with fewer closes; of a class that is not listed there is none", () => {
    expect(price([])).toEqual(["fewer than five closes", []]);
    expect(price([], { classes: [{ listed: false }] })).toBe("none");
  });
});

describe("restricted periods, the moratorium and the float", () => {
  const issuer = {
    restrictedPeriods: [
      ["2026-07-29", "2026-08-28"],
      ["2027-01-01", "2027-02-01"],
    ] as const,
  };

  test("a period runs from its first day to its last (Rule 10.06(2)(e))", () => {
    const running = (on: string): readonly boolean[] =>
      leftBy({ issuer }, on).restricted.map(({ isRunning }) => isRunning);
    expect([running("2026-07-28"), running("2026-07-29"), running("2026-08-28"), running("2026-08-29")]).toEqual([
      [false, false],
      [true, false],
      [true, false],
      [false, false],
    ]);
    expect(leftBy({}, "2026-07-29").restricted).toEqual([]);
    expect(leftBy({ issuer: null }, "2026-07-29").restricted).toEqual([]);
  });

  test("an automatic programme is said to be one", () => {
    const automatic = (automaticProgramme?: boolean): boolean =>
      leftBy({ issuer: automaticProgramme === undefined ? {} : { automaticProgramme } }, "2026-07-29")
        .hasAutomaticProgramme;
    expect([automatic(true), automatic(false), automatic()]).toEqual([true, false, false]);
  });

  test("a purchase holds issues back for 30 days (Rule 10.06(3))", () => {
    const repurchases = [{ date: "2025-06-13", number: "1" }];
    const until = (on: string): unknown => leftBy({ repurchases }, on).moratorium;
    const held = { purchase: "2025-06-13", until: "2025-07-13" };
    expect([until("2025-06-12"), until("2025-06-13"), until("2025-07-13"), until("2025-07-14")]).toEqual([
      null,
      held,
      held,
      null,
    ]);
  });

  test("the float is what the record gives", () => {
    const float = (publicFloat?: string, publicFloatRequired?: string): unknown => {
      const found = leftBy(
        {
          issuer: {
            ...(publicFloat === undefined ? {} : { publicFloat }),
            ...(publicFloatRequired === undefined ? {} : { publicFloatRequired }),
          },
        },
        "2025-06-12",
      ).publicFloat;
      return found && [found.float.value.numerator, found.required?.value.numerator ?? null];
    };
    expect([float(), float("24"), float("24", "25"), float(undefined, "25")]).toEqual([
      null,
      [24n, null],
      [24n, 25n],
      null,
    ]);
  });
});

describe("the conversion that a purchase of others asks for (Rule 8A.15)", () => {
  const classes = [
    { name: "A", weighted: true, opening: "200", openingDate: "2022-11-30" },
    { name: "B", opening: "800", openingDate: "2022-11-30" },
  ];
  const conversion = (
    purchase: bigint | null,
    of: RegisterSketch["classes"] = classes,
    on = "2022-12-30",
    movements: RegisterSketch["movements"] = [],
  ): unknown => leftBy({ classes: of, movements }, on, purchase).conversion;

  test("is the purchase times the weighted part, rounded up, with the balances of the day", () => {
    // 101 × 200 ÷ 1,000 = 20.2
    expect(conversion(101n)).toEqual({ purchase: 101n, number: 21n, shareClass: "A" });
    // With 1,000 more B the part is 200 of 2,000: 10.1.
    const placed = [{ date: "2022-12-15", shareClass: "B", category: "placing" as const, number: "1,000" }];
    expect(conversion(101n, classes, "2022-12-15", placed)).toEqual({ purchase: 101n, number: 11n, shareClass: "A" });
    expect(conversion(101n, classes, "2022-12-14", placed)).toEqual({ purchase: 101n, number: 21n, shareClass: "A" });
  });

  test("is none without a purchase, weighted shares, a balance or any share", () => {
    expect(conversion(null)).toBeNull();
    expect(
      conversion(
        5n,
        classes.map((each) => ({ ...each, weighted: false })),
      ),
    ).toBeNull();
    expect(conversion(5n, [classes[0] ?? {}, { name: "B", openingDate: "2022-11-30" }])).toBeNull();
    expect(
      conversion(
        5n,
        classes.map((each) => ({ ...each, opening: "0" })),
      ),
    ).toBeNull();
    expect(leftBy({ classes }, "2022-12-30", 5n).purchase).toBe(5n);
  });
});
