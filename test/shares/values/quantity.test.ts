import fc from "fast-check";
import { groupDigits, showCount } from "../../../src/shares/values/quantity";

describe("digits in threes", () => {
  test("stand as the platform writes them", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
        (count) => showCount(count) === count.toLocaleString("en-US"),
      ),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ["0", "0"],
    ["-999", "-999"],
    ["1000", "1,000"],
    ["-1000", "-1,000"],
    ["100000", "100,000"],
    ["-31775000", "-31,775,000"],
    ["1234.5678", "1,234.5678"],
    ["-123456.7", "-123,456.7"],
    ["0.000095", "0.000095"],
  ])("%s is %s", (decimal, grouped) => {
    expect(groupDigits(decimal)).toBe(grouped);
  });
});
