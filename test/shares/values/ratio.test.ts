import fc from "fast-check";
import { parseDecimal, ratioOfDouble } from "../../../src/shares/values/ratio";

// A cell's double means the decimal of 15 significant digits that Excel shows of it. The platform's own toPrecision(15) says which.
const said = (value: number): ReturnType<typeof parseDecimal> => parseDecimal(value.toPrecision(15));
const agrees = (value: number): boolean => {
  const ratio = ratioOfDouble(value);
  const expected = said(value);
  return expected !== null && ratio.numerator * expected.denominator === expected.numerator * ratio.denominator;
};

describe("the decimal that a cell's double stands for", () => {
  test("quotients of share counts, as a formula leaves them in a column of percentages", () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 10n ** 9n), fc.bigInt(1n, 10n ** 12n), (number, base) =>
        agrees(Number(number) / Number(base)),
      ),
      { numRuns: 20_000 },
    );
  });

  test("any fraction, and its negative", () => {
    fc.assert(fc.property(fc.double({ min: -1, max: 1, noNaN: true }), agrees), { numRuns: 20_000 });
  });

  test("typed decimals come as they were typed", () => {
    for (const typed of [
      "0.09",
      "0.0949",
      "0.00001197",
      "0.0000001",
      "0.999999999999999",
      "0.3",
      "-0.0009",
      "0.1000000000005",
    ]) {
      const { numerator, denominator } = ratioOfDouble(Number(typed));
      const exact = parseDecimal(typed);
      expect({
        typed,
        same: exact !== null && numerator * exact.denominator === exact.numerator * denominator,
      }).toEqual({ typed, same: true });
    }
  });

  test.each([0.1234567890123455, 0.00034567890123455, 0.9999999999999995, 0.000099999999999999995])(
    "a sixteenth digit that rounds either way: %p",
    (value) => {
      expect(agrees(value)).toBe(true);
    },
  );
});
