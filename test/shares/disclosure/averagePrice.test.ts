import { averagePriceOfDay, weightedAveragePrice } from "../../../src/shares/disclosure/averagePrice";
import type { Money } from "../../../src/shares/values/money";
import { ratioOf } from "../../../src/shares/values/ratio";

function hkd(cents: bigint): Money {
  return { currency: "HKD", amount: ratioOf(cents, 100n) };
}

/** Exact in a double for the figures used here. */
function inDollars(money: Money | null): number | null {
  return money === null ? null : Number(money.amount.numerator) / Number(money.amount.denominator);
}

describe("the average price of a day (FF304 and FF305 Section II A)", () => {
  const day = { number: 1_000n, highestPrice: hkd(1_010n), lowestPrice: hkd(990n), averagePrice: null };

  test("is the total divided by the number", () => {
    expect(inDollars(averagePriceOfDay(day, hkd(1_000_500n)))).toBe(10.005);
  });

  test("is not the highest price where highest and lowest differ and nothing else tells it", () => {
    expect(averagePriceOfDay(day, null)).toBeNull();
  });

  test("nor where they were entered the wrong way round", () => {
    expect(averagePriceOfDay({ ...day, highestPrice: hkd(990n), lowestPrice: hkd(1_010n) }, null)).toBeNull();
  });

  test("is the one price of the day, however many cells hold it", () => {
    expect(averagePriceOfDay({ ...day, lowestPrice: hkd(1_010n) }, null)).toEqual(hkd(1_010n));
    expect(averagePriceOfDay({ ...day, lowestPrice: null }, null)).toEqual(hkd(1_010n));
  });

  test("is what the log keeps where no total is given, or no share to divide it by", () => {
    expect(averagePriceOfDay({ ...day, averagePrice: hkd(1_001n) }, null)).toEqual(hkd(1_001n));
    expect(averagePriceOfDay({ ...day, number: 0n, averagePrice: hkd(1_001n) }, hkd(5n))).toEqual(hkd(1_001n));
  });

  test("has no sign where the log keeps purchases below zero", () => {
    expect(inDollars(averagePriceOfDay({ ...day, number: -1_000n }, hkd(1_000_000n)))).toBe(10);
  });
});

describe("the weighted average of a line (FF304 Note 1, FF305 Note 4)", () => {
  test("counts each price as often as there are shares at it", () => {
    // (100 × 2.00 + 300 × 4.00) ÷ 400 = 3.50
    const rows = [
      { number: 100n, price: hkd(200n) },
      { number: -300n, price: hkd(400n) },
    ];
    expect(inDollars(weightedAveragePrice(rows))).toBe(3.5);
  });

  test.each([
    [
      "a row without a price",
      [
        { number: 100n, price: hkd(200n) },
        { number: 1n, price: null },
      ],
    ],
    ["a row without a number", [{ number: null, price: hkd(200n) }]],
    [
      "two currencies",
      [
        { number: 1n, price: hkd(200n) },
        { number: 1n, price: { ...hkd(200n), currency: "USD" } },
      ],
    ],
    ["no shares", [{ number: 0n, price: hkd(200n) }]],
    ["no rows", []],
  ])("is none with %s", (_why, rows) => {
    expect(weightedAveragePrice(rows)).toBeNull();
  });
});
