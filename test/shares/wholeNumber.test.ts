import fc from "fast-check";
import { wholeNumber } from "../../src/shares/wholeNumber";

describe("a double that is a whole number, as a bigint", () => {
  test("is what the platform's BigInt gives, to the last one within 2^53", () => {
    fc.assert(fc.property(fc.maxSafeInteger(), (value) => wholeNumber(value) === BigInt(value)), { numRuns: 20_000 });
  });

  test.each([0, -0, 1, -1, 2 ** 31, -(2 ** 31), 2 ** 32, -(2 ** 32), 2 ** 32 - 1, -(2 ** 32) - 1, 25_973_445_420, -25_973_445_420, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER])("%p, where its halves meet", (value) => {
    expect(wholeNumber(value)).toBe(BigInt(value));
  });
});
