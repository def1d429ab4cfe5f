import { cancellationsWithPurchases } from "../../../src/shares/disclosure/cancelledPurchases";
import { dealingsBehind } from "../../../src/shares/disclosure/dealingsBehind";
import { purchaseDaysNotLogged } from "../../../src/shares/disclosure/purchaseDaysNotLogged";
import {
  cancelledBy,
  daysNamed,
  purchasesForCancellation,
  rowsUncancelledBefore,
  sumOfUncancelled,
} from "../../../src/shares/disclosure/purchasesUncancelled";
import { Ledger } from "../../../src/shares/ledger";
import { aRegister, day } from "../../support/registerBuilder";
import type { MovementSketch, RegisterSketch, RepurchaseSketch } from "../../support/registerSketch";

const bought = (date: string, number: string, more: RepurchaseSketch = {}): RepurchaseSketch => ({
  date,
  number,
  ...more,
});
const cancelled = (date: string, number: string, more: MovementSketch = {}): MovementSketch => ({
  date,
  category: "repurchase-cancelled",
  number,
  ...more,
});

describe("the day a purchase was cancelled", () => {
  const daysOf = (sketch: RegisterSketch): readonly (string | null)[] => {
    const register = aRegister(sketch);
    return register.repurchases.map((row) => cancelledBy(row, daysNamed(register.movements)));
  };

  test("is its own, else that of the first cancellation that names its trading day", () => {
    expect(
      daysOf({
        movements: [
          cancelled("2022-12-30", "-5", { purchaseDates: ["2022-11-01", "2022-11-02"] }),
          cancelled("2022-12-31", "-5", { purchaseDates: ["2022-11-02"] }),
          // No cancellation: days it names say nothing.
          { date: "2022-11-30", category: "placing", number: "1", purchaseDates: ["2022-11-03"] },
        ],
        repurchases: [
          bought("2022-11-01", "2", { cancelledOn: "2022-12-01" }),
          bought("2022-11-02", "3"),
          bought("2022-11-03", "4"),
          bought("2022-11-02", "4", { purpose: "treasury", cancelledOn: "2022-12-01" }),
          { number: "4", cancelledOn: "2022-12-01" },
        ],
      }),
    ).toEqual(["2022-12-01", "2022-12-30", null, null, null]);
  });

  test("is not named by a cancellation of another class", () => {
    expect(
      daysOf({
        classes: [{ name: "A" }, { name: "B" }],
        movements: [cancelled("2022-12-30", "-5", { purchaseDates: ["2022-11-01"], shareClass: "A" })],
        repurchases: [bought("2022-11-01", "2", { shareClass: "A" }), bought("2022-11-01", "2", { shareClass: "B" })],
      }),
    ).toEqual(["2022-12-30", null]);
  });
});

describe("purchases for cancellation", () => {
  const sketch: RegisterSketch = {
    movements: [
      { date: "2022-11-01", category: "repurchase-not-cancelled", number: "-20" },
      { date: "2022-11-02", category: "repurchase-not-cancelled", number: "-300" },
      { date: "2022-11-04", category: "repurchase-not-cancelled" },
      { category: "repurchase-not-cancelled", number: "5" },
      { date: "2022-11-05", category: "placing", number: "7" },
      cancelled("2022-12-30", "-300", { purchaseDates: ["2022-11-02"] }),
    ],
    repurchases: [
      bought("2022-11-01", "-1"),
      bought("2022-11-03", "4000", { purpose: "treasury" }),
      { date: "2022-11-06" },
      { number: "9" },
    ],
  };
  const register = aRegister(sketch);
  const purchases = purchasesForCancellation(
    "Ordinary",
    register.repurchases,
    register.movements,
    daysNamed(register.movements),
  );

  test("come from Repurchases, and from Movements of days on which that has no row; without their sign", () => {
    expect(purchases.map(({ date, number, cancelledOn }) => [date, number, cancelledOn])).toEqual([
      ["2022-11-01", 1n, null],
      ["2022-11-02", 300n, "2022-12-30"],
    ]);
    expect(purchases.map(({ repurchase, movement }) => [repurchase !== null, movement !== null])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test("bought before a day and in issue then are left out of the base (FF304 Note 4): the day itself is not before it", () => {
    const before = (date: string): bigint =>
      sumOfUncancelled(rowsUncancelledBefore(purchases, register.movements, day(date)));
    expect(["2022-11-01", "2022-11-02", "2022-11-03", "2022-12-30", "2022-12-31"].map(before)).toEqual([
      0n,
      1n,
      301n,
      // Cancelled on the day: still in issue as it began.
      301n,
      1n,
    ]);
  });
});

describe("a cancellation whose purchases stand in no table counts by its purchase dates", () => {
  const before = (movement: MovementSketch, repurchases: readonly RepurchaseSketch[] = []): bigint => {
    const register = aRegister({ movements: [movement], repurchases });
    const [shareClass] = register.classes;
    if (shareClass === undefined) throw new RangeError("one class");
    return sumOfUncancelled(new Ledger(register).rowsUncancelledBefore(shareClass, day("2022-12-15")));
  };

  test.each([
    ["on the day or after it, of days before it", cancelled("2022-12-15", "-9", { purchaseDates: ["2022-12-14"] }), 9n],
    ["after it", cancelled("2022-12-16", "-9", { purchaseDates: ["2022-12-01", "2022-12-14"] }), 9n],
    ["not one before it", cancelled("2022-12-14", "-9", { purchaseDates: ["2022-12-01"] }), 0n],
    [
      "not of purchases of the day itself",
      cancelled("2022-12-16", "-9", { purchaseDates: ["2022-12-01", "2022-12-15"] }),
      0n,
    ],
    ["not without purchase dates", cancelled("2022-12-16", "-9"), 0n],
    ["not without a day", { category: "repurchase-cancelled", number: "-9", purchaseDates: ["2022-12-01"] }, 0n],
    [
      "not of another kind",
      { date: "2022-12-16", category: "placing", number: "9", purchaseDates: ["2022-12-01"] },
      0n,
    ],
  ] as const)("%s", (_, movement, expected) => {
    expect(before(movement)).toBe(expected);
  });

  test("not where one of its days is logged: then the log counts", () => {
    const movement = cancelled("2022-12-16", "-9", { purchaseDates: ["2022-12-01", "2022-12-02"] });
    expect(before(movement, [bought("2022-12-02", "4")])).toBe(4n);
  });
});

describe("cancellations of Movements with the purchases that Repurchases gives for them", () => {
  const found = (sketch: RegisterSketch): readonly (readonly [bigint, bigint, number])[] => {
    const register = aRegister(sketch);
    return cancellationsWithPurchases(register, daysNamed(register.movements)).map((each) => [
      each.cancelled,
      each.bought,
      each.purchases.length,
    ]);
  };
  const logged = [bought("2022-11-01", "2"), bought("2022-11-02", "-3")];

  test("by Cancelled on, the rows of a day together", () => {
    const movements = [cancelled("2022-12-30", "-4"), cancelled("2022-12-30", "-2")];
    const repurchases = logged.map((row) => ({ ...row, cancelledOn: "2022-12-30" }));
    expect(found({ movements, repurchases })).toEqual([[6n, 5n, 2]]);
    expect(found({ movements, repurchases: logged })).toEqual([]);
  });

  test("by Purchase dates", () => {
    const movements = [cancelled("2022-12-30", "-5", { purchaseDates: ["2022-11-01", "2022-11-02"] })];
    expect(found({ movements, repurchases: logged })).toEqual([[5n, 5n, 2]]);
  });

  test.each([
    [
      "a purchase date that is not logged",
      cancelled("2022-12-30", "-5", { purchaseDates: ["2022-11-01", "2022-11-09"] }),
      logged,
    ],
    [
      "a number that is not known",
      { ...cancelled("2022-12-30", "-5", { purchaseDates: ["2022-11-01"] }) },
      [{ date: "2022-11-01" }],
    ],
    [
      "no number of its own",
      { date: "2022-12-30", category: "repurchase-cancelled", purchaseDates: ["2022-11-01"] },
      logged,
    ],
    ["no day", { category: "repurchase-cancelled", number: "-5", purchaseDates: ["2022-11-01"] }, logged],
    [
      "purchases of another class",
      cancelled("2022-12-30", "-5", { purchaseDates: ["2022-11-01"], shareClass: "Other" }),
      logged,
    ],
  ] as const)("left out with %s", (_, movement, repurchases) => {
    expect(found({ movements: [movement], repurchases })).toEqual([]);
  });
});

describe("purchases behind a row of Movements that tells of them once more", () => {
  const LATER = "2025-06-03";
  const behind = (sketch: RegisterSketch): readonly (readonly bigint[] | null)[] => {
    const register = aRegister(sketch);
    const found = dealingsBehind(register, "Ordinary", register.movements);
    return register.movements.map((row) => found.get(row)?.map(({ number }) => number ?? 0n) ?? null);
  };
  const told = (category: MovementSketch["category"], number: string, more: MovementSketch = {}): MovementSketch => ({
    date: LATER,
    ...(category === undefined ? {} : { category }),
    number,
    ...more,
  });

  test.each([
    ["into treasury", "repurchase-into-treasury", { purpose: "treasury" }, [100n, 20n]],
    ["not those to be cancelled, into treasury", "repurchase-into-treasury", {}, null],
    ["for cancellation", "repurchase-not-cancelled", {}, [100n, 20n]],
    ["not those into treasury, for cancellation", "repurchase-not-cancelled", { purpose: "treasury" }, null],
    ["cancelled on the day", "repurchase-cancelled", { date: "2025-06-02", cancelledOn: LATER }, [100n, 20n]],
    ["not those cancelled on another", "repurchase-cancelled", { cancelledOn: "2025-06-04" }, null],
    ["none for an issue", "placing", {}, null],
  ] as const)("%s", (_, category, more, expected) => {
    const repurchases = [bought(LATER, "100", more), bought(LATER, "20", more), bought("2025-06-10", "5", more)].slice(
      0,
      category === "repurchase-cancelled" ? 2 : 3,
    );
    expect(behind({ movements: [told(category, "-120")], repurchases })).toEqual([expected]);
  });

  test("sales", () => {
    const treasurySales = [
      { date: LATER, number: "7" },
      { date: "2025-06-04", number: "7" },
    ];
    expect(behind({ movements: [told("treasury-sale", "7")], treasurySales })).toEqual([[7n]]);
  });

  test("only where they come to its number", () => {
    expect(
      behind({ movements: [told("repurchase-not-cancelled", "-121")], repurchases: [bought(LATER, "120")] }),
    ).toEqual([null]);
    expect(behind({ movements: [told("repurchase-not-cancelled", "-121")] })).toEqual([null]);
  });

  test("of a cancellation those of its purchase dates that have no day of their own", () => {
    const repurchases = [bought("2025-05-05", "100"), bought("2025-05-06", "20", { cancelledOn: "2025-05-30" })];
    const movement = told("repurchase-cancelled", "-100", { purchaseDates: ["2025-05-05", "2025-05-06"] });
    expect(behind({ movements: [movement], repurchases })).toEqual([[100n]]);
  });

  test("of one before treasury shares could be held none: its return prints no price (SenseTime, 30 December 2022)", () => {
    const on = (date: string): unknown =>
      behind({
        movements: [{ date, category: "repurchase-cancelled", number: "-9" }],
        repurchases: [bought("2022-11-01", "9", { cancelledOn: date })],
      });
    expect([on("2024-06-10"), on("2024-06-11")]).toEqual([[null], [[9n]]]);
  });

  test("of several rows of a day each has the one of its own number, and none where two have it", () => {
    const movements = [told("repurchase-not-cancelled", "-100"), told("repurchase-not-cancelled", "-20")];
    expect(behind({ movements, repurchases: [bought(LATER, "20"), bought(LATER, "100")] })).toEqual([[100n], [20n]]);
    const twice = [bought(LATER, "20"), bought(LATER, "100"), bought(LATER, "100")];
    expect(behind({ movements, repurchases: twice })).toEqual([null, [20n]]);
  });

  test("not of another class, nor of a row without a day", () => {
    const classes = [{ name: "Ordinary" }, { name: "Other" }];
    const movements = [told("repurchase-not-cancelled", "-9", { shareClass: "Ordinary" })];
    expect(behind({ classes, movements, repurchases: [bought(LATER, "9", { shareClass: "Other" })] })).toEqual([null]);
    expect(
      behind({ movements: [{ category: "repurchase-not-cancelled", number: "-9" }], repurchases: [{ number: "9" }] }),
    ).toEqual([null]);
  });
});

describe("purchase dates of a cancellation that the log has not", () => {
  const missing = (sketch: RegisterSketch): readonly (readonly [readonly string[], boolean])[] =>
    purchaseDaysNotLogged(aRegister(sketch)).map((each) => [each.missing, each.isPartial]);
  const naming = (...purchaseDates: readonly string[]): MovementSketch =>
    cancelled("2022-12-30", "-5", { purchaseDates });
  const repurchases = [bought("2022-11-01", "2"), bought("2022-11-20", "3")];

  test.each([
    [
      "beside days it has, wherever they lie",
      naming("2022-11-01", "2022-10-03", "2022-10-03"),
      [[["2022-10-03"], true]],
    ],
    ["between its first day and its last", naming("2022-11-10"), [[["2022-11-10"], false]]],
    ["not before it begins", naming("2022-10-31"), []],
    ["nor after it ends", naming("2022-11-21"), []],
    ["none where it has all", naming("2022-11-01", "2022-11-20"), []],
    ["none of a cancellation that was disclosed", { ...naming("2022-11-10"), disclosedOn: "2022-12-30" }, []],
    ["none of another event", { ...naming("2022-11-10"), category: "placing" }, []],
  ] as const)("%s", (_, movement, expected) => {
    expect(missing({ movements: [movement], repurchases })).toEqual(expected);
  });

  test("a purchase of Movements is in the log too; a class without one has none, nor one with a day not read", () => {
    const inMovements: MovementSketch = { date: "2022-11-10", category: "repurchase-not-cancelled", number: "1" };
    expect(missing({ movements: [naming("2022-11-10"), inMovements], repurchases })).toEqual([]);
    expect(missing({ movements: [naming("2022-11-10")] })).toEqual([]);
    expect(missing({ movements: [naming("2022-11-10")], repurchases: [...repurchases, { number: "1" }] })).toEqual([]);
  });
});
