import fc from "fast-check";
import {
  absoluteRatio,
  addRatios,
  ceilingOf,
  compareRatios,
  decimalsThatShow,
  divideRatios,
  dropTrailingZeros,
  floorOf,
  isZero,
  multiplyRatios,
  parseDecimal,
  percentOfDouble,
  type Ratio,
  ratioOf,
  ratioOfDouble,
  roundHalfUp,
  showExactly,
  subtractRatios,
  truncate,
} from "../../../src/shares/values/ratio";

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

const exactly = (text: string): Ratio => {
  const [numerator = "", denominator = "1"] = text.split("/");
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
};

describe("an exact quotient", () => {
  test("has its denominator above zero", () => {
    expect([ratioOf(1n, -3n), ratioOf(-1n, -3n), ratioOf(2n, 3n), ratioOf(5n)]).toEqual([
      exactly("-1/3"),
      exactly("1/3"),
      exactly("2/3"),
      exactly("5/1"),
    ]);
    expect(() => ratioOf(1n, 0n)).toThrow(new RangeError("A ratio has no zero denominator"));
    expect(() => divideRatios(exactly("1/2"), exactly("0/5"))).toThrow(RangeError);
  });

  // 1/2 and 1/3: the sum is 5/6, the difference 1/6, the product 1/6, the quotient 3/2.
  test.each([
    ["1/2", "1/3", "5/6", "1/6", "1/6", "3/2", 1],
    ["1/3", "1/2", "5/6", "-1/6", "1/6", "2/3", -1],
    ["1/4", "1/4", "2/4", "0/4", "1/16", "1/1", 0],
    ["-3/4", "1/4", "-2/4", "-4/4", "-3/16", "-3/1", -1],
    ["2/4", "1/2", "1/1", "0/1", "1/4", "1/1", 0],
  ])("%s and %s", (a, b, sum, difference, product, quotient, order) => {
    const [one, other] = [exactly(a), exactly(b)];
    const same = (found: Ratio, expected: string): boolean => compareRatios(found, exactly(expected)) === 0;
    expect([
      same(addRatios(one, other), sum),
      same(subtractRatios(one, other), difference),
      same(multiplyRatios(one, other), product),
      same(divideRatios(one, other), quotient),
      compareRatios(one, other),
    ]).toEqual([true, true, true, true, order]);
  });

  test("of one denominator keeps it", () => {
    expect(addRatios(exactly("1/100"), exactly("2/100"))).toEqual(exactly("3/100"));
  });

  test("is zero where its numerator is", () => {
    expect([isZero(exactly("0/7")), isZero(exactly("1/7")), isZero(exactly("-1/7"))]).toEqual([true, false, false]);
  });

  test.each([
    ["7/2", 3n, 4n, "7/2"],
    ["-7/2", -4n, -3n, "7/2"],
    ["6/2", 3n, 3n, "6/2"],
    ["-6/2", -3n, -3n, "6/2"],
    ["0/3", 0n, 0n, "0/3"],
    ["1/3", 0n, 1n, "1/3"],
  ])("%s lies between the whole numbers %s and %s", (text, floor, ceiling, absolute) => {
    const ratio = exactly(text);
    expect([floorOf(ratio), ceilingOf(ratio), absoluteRatio(ratio)]).toEqual([floor, ceiling, exactly(absolute)]);
  });
});

describe("a decimal text", () => {
  test.each([
    ["-0.0009", "-9/10000"],
    ["+1.50", "150/100"],
    ["1.5e-7", "15/100000000"],
    ["1.5E3", "1500/1"],
    ["1e+3", "1000/1"],
    ["12e12", "12000000000000/1"],
    ["15e-1", "15/10"],
    [".5", "5/10"],
    ["5.", "5/1"],
    ["31775000", "31775000/1"],
    ["0", "0/1"],
  ])("%s is exactly %s", (text, expected) => {
    expect(parseDecimal(text)).toEqual(exactly(expected));
  });

  test.each(["", ".", "-", "e5", "1,000", "1.2.3", "x1", "1x", " 1", "1e", "1e1234", "--1", "1e--3"])(
    "%p is none",
    (text) => {
      expect(parseDecimal(text)).toBeNull();
    },
  );
});

describe("a ratio is written", () => {
  test.each([
    ["949/10000", 2, "0.09", "0.09"],
    ["-949/10000", 2, "-0.09", "-0.09"],
    ["5/1000", 2, "0.01", "0.00"],
    ["-5/1000", 2, "-0.01", "0.00"],
    ["4/1000", 2, "0.00", "0.00"],
    ["-4/1000", 2, "0.00", "0.00"],
    ["25/10", 0, "3", "2"],
    ["-25/10", 0, "-3", "-2"],
    ["3385/1000000", 4, "0.0034", "0.0033"],
    ["2/3", 3, "0.667", "0.666"],
    ["12345/10", 1, "1234.5", "1234.5"],
    ["0/1", 2, "0.00", "0.00"],
    ["7/1", 2, "7.00", "7.00"],
  ])("%s to %i decimals: rounded half away from zero %s, cut %s", (text, decimals, rounded, cut) => {
    expect([roundHalfUp(exactly(text), decimals), truncate(exactly(text), decimals)]).toEqual([rounded, cut]);
  });

  test.each([
    ["0.070", "0.07"],
    ["40.00", "40"],
    ["40", "40"],
    ["100", "100"],
    ["0.0", "0"],
  ])("%s without zeros at its end is %s", (decimal, expected) => {
    expect(dropTrailingZeros(decimal)).toBe(expected);
  });

  test("exactly, or to 15 decimals where it has no end", () => {
    expect([showExactly(exactly("15/10")), showExactly(exactly("1/3")), showExactly(exactly("-7/1"))]).toEqual([
      "1.5",
      "0.333333333333333",
      "-7",
    ]);
  });
});

describe("the decimals at which a percentage does not read as zero", () => {
  test.each([
    // 0.0004 %: two and three decimals show 0.00 and 0.000.
    ["4/10000", 2, 4],
    ["9/100", 2, 2],
    ["-4/10000", 2, 4],
    ["5/1000", 2, 2],
    ["0/1", 2, 2],
    ["7/1", 0, 0],
    ["4/10", 0, 1],
    // Beyond twelve nobody looks.
    ["1/100000000000000", 2, 12],
    ["5/10000000000000", 2, 12],
    ["1/100000000000000", 13, 13],
  ])("of %s, wanted %i, are %i", (text, wanted, decimals) => {
    expect(decimalsThatShow(exactly(text), wanted)).toBe(decimals);
  });
});

describe("a number of a cell", () => {
  test.each([
    [31_775_000, "31775000"],
    [-31_775_000, "-31775000"],
    [2.5, "2.5"],
    [-2.5, "-2.5"],
    [0.1, "0.1"],
    [2.345, "2.345"],
    [1e15, "1000000000000000"],
    [-1e15, "-1000000000000000"],
    [123_456_789_012_345, "123456789012345"],
    [1e21, "1e21"],
    [1.5e-7, "1.5e-7"],
    [9.99e-8, "9.99e-8"],
    [0, "0"],
    [3.141592653589793, "3.14159265358979"],
    [1, "1"],
    [1e-7, "1e-7"],
    [1 / 3, "0.333333333333333"],
    [-1 / 3, "-0.333333333333333"],
    [2 / 3, "0.666666666666667"],
  ])("%p is %s", (value, text) => {
    expect(compareRatios(ratioOfDouble(value), parseDecimal(text) ?? ratioOf(-9n))).toBe(0);
  });

  test("that is none is refused", () => {
    expect(() => ratioOfDouble(Infinity)).toThrow(new RangeError("Not a finite number: Infinity"));
    expect(() => ratioOfDouble(NaN)).toThrow("Not a finite number: NaN");
  });

  test.each([
    [0.0009, "0.09"],
    [-0.0009, "-0.09"],
    [1, "100"],
    [0.5, "50"],
    [0, "0"],
    [1e-8, "0.000001"],
    [1.25, "125"],
    [1 / 3, "33.3333333333333"],
  ])("%p under a format with %% is %s percent", (value, text) => {
    expect(compareRatios(percentOfDouble(value), parseDecimal(text) ?? ratioOf(-9n))).toBe(0);
  });
});
