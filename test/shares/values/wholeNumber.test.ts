import fc from "fast-check";
import { doubleOf, lowerBits, lowerBitsOfDouble, wholeNumber } from "../../../src/shares/values/wholeNumber";

describe("a double that is a whole number, as a bigint", () => {
  test("is what the platform's BigInt gives, to the last one within 2^53", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => wholeNumber(value) === BigInt(value)),
      { numRuns: 20_000 },
    );
  });

  test.each([
    0,
    -0,
    1,
    -1,
    2 ** 31,
    -(2 ** 31),
    2 ** 32,
    -(2 ** 32),
    2 ** 32 - 1,
    -(2 ** 32) - 1,
    25_973_445_420,
    -25_973_445_420,
    Number.MAX_SAFE_INTEGER,
    Number.MIN_SAFE_INTEGER,
  ])("%p, where its halves meet", (value) => {
    expect(wholeNumber(value)).toBe(BigInt(value));
  });
});

describe("a count as a double", () => {
  test("is what the platform's Number gives, wherever that is exact", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => Object.is(doubleOf(BigInt(value)), Number(BigInt(value)))),
      { numRuns: 20_000 },
    );
  });

  test("is infinite beyond that, and nothing of nothing", () => {
    const most = BigInt(Number.MAX_SAFE_INTEGER);
    expect([
      doubleOf(most),
      doubleOf(-most),
      doubleOf(most + 1n),
      doubleOf(-most - 1n),
      doubleOf(10n ** 30n),
      doubleOf(null),
    ]).toEqual([2 ** 53 - 1, 1 - 2 ** 53, Infinity, -Infinity, Infinity, NaN]);
  });

  test("has the same lower bits", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => lowerBitsOfDouble(value) === lowerBits(BigInt(value))),
      { numRuns: 20_000 },
    );
  });
});
