import { conversionsNotKnown, unevenConversions } from "../../../src/shares/disclosure/conversionLegs";
import {
  isAbove,
  leastConversion,
  lowestProportion,
  proportionRises,
  type WeightedMovement,
  weightedMovement,
} from "../../../src/shares/disclosure/weightedConversion";
import { Ledger } from "../../../src/shares/ledger";
import { aRegister } from "../../support/registerBuilder";
import type { ClassSketch, MovementSketch } from "../../support/registerSketch";

const leg = (date: string, shareClass: string, number: string): MovementSketch => ({
  date,
  shareClass,
  number,
  category: "class-conversion",
});

describe("a conversion: what leaves one class comes into the other on one date", () => {
  const uneven = (
    ...movements: readonly MovementSketch[]
  ): readonly (readonly [readonly string[], bigint, bigint, number])[] =>
    unevenConversions(aRegister({ classes: [{ name: "A" }, { name: "B" }], movements }).movements).map((each) => [
      each.dates,
      each.into,
      each.outOf,
      each.legs.length,
    ]);

  test("equal and opposite legs are even, however many", () => {
    expect(uneven(leg("2022-12-30", "A", "-7"), leg("2022-12-30", "B", "7"))).toEqual([]);
    expect(uneven(leg("2022-12-30", "A", "-7"), leg("2022-12-30", "B", "3"), leg("2022-12-30", "B", "4"))).toEqual([]);
  });

  test("others are not; other events of the day are none of it", () => {
    const placing: MovementSketch = { date: "2022-12-30", shareClass: "B", number: "1", category: "placing" };
    expect(uneven(leg("2022-12-30", "A", "-7"), leg("2022-12-30", "B", "6"), placing)).toEqual([
      [["2022-12-30"], 6n, 7n, 2],
    ]);
  });

  test("two days that balance each other come as one: a date of one leg is wrong", () => {
    expect(uneven(leg("2022-12-30", "A", "-7"), leg("2022-12-31", "B", "7"))).toEqual([
      [["2022-12-30", "2022-12-31"], 7n, 7n, 2],
    ]);
    expect(uneven(leg("2022-12-30", "A", "-7"), leg("2022-12-31", "B", "6"))).toEqual([
      [["2022-12-30"], 0n, 7n, 1],
      [["2022-12-31"], 6n, 0n, 1],
    ]);
  });

  test("a pair of days takes no third", () => {
    expect(
      uneven(
        leg("2022-12-29", "A", "-7"),
        leg("2022-12-30", "B", "7"),
        leg("2022-12-31", "A", "0"),
        leg("2023-01-01", "B", "7"),
      ),
    ).toEqual([
      [["2022-12-29", "2022-12-30"], 7n, 7n, 2],
      [["2023-01-01"], 7n, 0n, 1],
    ]);
  });

  test("a day with a row that is not known is left out, and that row named", () => {
    const movements = [
      leg("2022-12-30", "A", "-7"),
      { date: "2022-12-30", shareClass: "B", category: "class-conversion" as const },
    ];
    expect(uneven(...movements)).toEqual([]);
    const register = aRegister({
      classes: [{ name: "A" }, { name: "B" }],
      movements: [...movements, { category: "placing" }],
    });
    expect(conversionsNotKnown(register.movements).map(({ origin }) => origin.row)).toEqual([2]);
  });
});

const CLASSES: readonly ClassSketch[] = [
  { name: "A", weighted: true, opening: "200", openingDate: "2022-11-30" },
  { name: "B", opening: "800", openingDate: "2022-11-30" },
];

function movementOf(classes: readonly ClassSketch[], movements: readonly MovementSketch[]): WeightedMovement | null {
  const register = aRegister({ classes, movements });
  const content = new Ledger(register).returnContent();
  if (content === null) throw new RangeError("Nothing to disclose");
  return weightedMovement(register, content);
}

const cancelled = (date: string, number: string): MovementSketch => ({
  date,
  shareClass: "B",
  number,
  category: "repurchase-cancelled",
});

describe("Rule 8A.15: weighted shares are converted when others are cancelled", () => {
  test("a return's own figures, of weighted and other classes", () => {
    const movements = [cancelled("2022-12-30", "-100"), leg("2022-12-30", "A", "-25"), leg("2022-12-30", "B", "25")];
    expect(movementOf(CLASSES, movements)).toMatchObject({
      weightedBefore: 200n,
      othersBefore: 800n,
      weightedAfter: 175n,
      othersAfter: 725n,
      cancelled: 100n,
      converted: 25n,
    });
  });

  test("redemptions count as cancellations, issues do not", () => {
    const movements: readonly MovementSketch[] = [
      { ...cancelled("2022-12-30", "-100"), category: "redemption-cancelled" },
      { ...cancelled("2022-12-30", "50"), category: "placing" },
    ];
    expect(movementOf(CLASSES, movements)).toMatchObject({ cancelled: 100n, converted: 0n, othersAfter: 750n });
  });

  test.each([
    ["no weighted class", CLASSES.map((each) => ({ ...each, weighted: false }))],
    ["no other class", CLASSES.map((each) => ({ ...each, weighted: true }))],
    ["an opening balance that is blank", [{ name: "A", weighted: true, openingDate: "2022-11-30" }, CLASSES[1] ?? {}]],
  ])("none with %s", (_, classes) => {
    expect(movementOf(classes, [cancelled("2022-12-30", "-100")])).toBeNull();
  });

  const figures = (cancelledShares: bigint, weightedBefore: bigint, othersBefore: bigint): WeightedMovement => ({
    weightedBefore,
    othersBefore,
    weightedAfter: weightedBefore,
    othersAfter: othersBefore - cancelledShares,
    cancelled: cancelledShares,
    converted: 0n,
    cancellations: [],
    conversions: [],
  });

  test.each([
    // 100 × 200 ÷ 1,000 = 20
    [100n, 200n, 800n, 20n],
    // 101 × 200 ÷ 1,000 = 20.2: 21 keep the proportion from rising, 20 do not.
    [101n, 200n, 800n, 21n],
    [0n, 200n, 800n, 0n],
    [-5n, 200n, 800n, 0n],
    [5n, 0n, 0n, 0n],
    [1n, 1n, 0n, 1n],
  ])("of %s cancelled, with %s weighted and %s others, at least %s", (number, weighted, others, least) => {
    expect(leastConversion(figures(number, weighted, others))).toBe(least);
  });

  test("the proportion rises where the weighted part is larger after than before, not where it is the same", () => {
    const after = (weightedAfter: bigint, othersAfter: bigint): boolean =>
      proportionRises({ ...figures(0n, 200n, 800n), weightedAfter, othersAfter });
    expect([
      after(200n, 800n),
      after(100n, 400n),
      after(200n, 799n),
      after(201n, 800n),
      after(199n, 800n),
      after(200n, 801n),
    ]).toEqual([false, false, true, true, false, false]);
    expect(isAbove({ weighted: 1n, all: 3n }, { weighted: 3n, all: 10n })).toBe(true);
    expect(isAbove({ weighted: 3n, all: 10n }, { weighted: 1n, all: 3n })).toBe(false);
    expect(isAbove({ weighted: 1n, all: 3n }, { weighted: 2n, all: 6n })).toBe(false);
  });
});

describe("Rule 8A.13: once the weighted proportion has fallen, the reduced one binds", () => {
  const lowest = (...movements: readonly MovementSketch[]): unknown => {
    const register = aRegister({ classes: CLASSES, movements });
    const content = new Ledger(register).returnContent();
    const movement = content && weightedMovement(register, content);
    if (!content || !movement) throw new RangeError("a return of weighted shares");
    return lowestProportion(register, content, movement);
  };
  const placed = (date: string, number: string): MovementSketch => ({
    date,
    shareClass: "B",
    number,
    category: "placing",
  });

  test("it is the lowest from the opening to the day before the last event", () => {
    // 200 of 1,000; of 1,100 on the 1st; of 1,050 on the 2nd; the 3rd is the last.
    expect(lowest(placed("2022-12-01", "100"), cancelled("2022-12-02", "-50"), cancelled("2022-12-03", "-10"))).toEqual(
      {
        weighted: 200n,
        all: 1_100n,
        on: "2022-12-01",
      },
    );
  });

  test("the opening where it never fell, and where it fell on the last day alone", () => {
    const opening = { weighted: 200n, all: 1_000n, on: null };
    expect(lowest(cancelled("2022-12-02", "-50"), cancelled("2022-12-03", "-10"))).toEqual(opening);
    expect(lowest(placed("2022-12-03", "100"))).toEqual(opening);
  });

  test("as a day ends, not between two rows of it", () => {
    expect(lowest(placed("2022-12-01", "100"), cancelled("2022-12-01", "-100"), cancelled("2022-12-02", "-1"))).toEqual(
      { weighted: 200n, all: 1_000n, on: null },
    );
  });

  test("a conversion lowers the weighted part and leaves the whole", () => {
    expect(lowest(leg("2022-12-01", "A", "-50"), leg("2022-12-01", "B", "50"), cancelled("2022-12-02", "-1"))).toEqual({
      weighted: 150n,
      all: 1_000n,
      on: "2022-12-01",
    });
  });
});
