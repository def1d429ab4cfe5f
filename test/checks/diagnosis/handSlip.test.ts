import { meantBy, slipOfHand } from "../../../src/checks/diagnosis/handSlip";
import { figureOfDay, slipOfDay } from "../../../src/checks/diagnosis/slipOfDay";
import { civilDate, type CivilDate } from "../../../src/shares/values/civilDate";
import { compareRatios, parseDecimal, type Ratio } from "../../../src/shares/values/ratio";

function ratio(text: string): Ratio {
  const value = parseDecimal(text.replaceAll(",", ""));
  if (value === null) throw new RangeError(text);
  return value;
}

describe("the slip by which a figure was typed as another", () => {
  test.each([
    ["31,775,000", "31,757,000", "digits-exchanged"],
    ["-31,775,000", "-31,757,000", "digits-exchanged"],
    ["7,139,508", "7,193,508", "digits-exchanged"],
    ["25,948,809,928", "25,984,809,928", "digits-exchanged"],
    ["982,000", "928,000", "digits-exchanged"],
    ["982,000", "289,000", "digits-exchanged"],
    ["500382813.6", "500382831.6", "digits-exchanged"],
    ["0.09", "0.90", "decimal-point"],
    ["1.41176", "14.1176", "decimal-point"],
    ["982,000", "982,001", "digit-replaced"],
    ["506.5", "506.6", "digit-replaced"],
    ["5.0912", "5.012", "digit-dropped"],
    ["5.0912", "5.09912", "digit-doubled"],
    ["7,139,508", "713,508", "digit-dropped"],
    ["7,139,508", "71,399,508", "digit-doubled"],
    ["104,700", "4,700", "digit-replaced"],
    ["1,004,700", "4,701", "other"],
    ["982,000", "9,832,100", "other"],
    ["982,000", "9,832,000", "digit-added"],
    ["982,000", "9,820,000", "zeros"],
    ["982,000", "98,200", "zeros"],
    ["982,000", "982", "zeros"],
    ["-31,775,000", "31,775,000", "sign-turned"],
    ["982,000", "518,000", "other"],
    ["1,234,567", "7,654,321", "other"],
  ])("%s typed as %s is %s", (meant, stated, slip) => {
    expect(slipOfHand(ratio(meant), ratio(stated))).toBe(slip);
  });
});

test("what stands in the cell is not among what may have been meant", () => {
  const stated = ratio("31,757,000");
  expect(meantBy(stated).some((value) => compareRatios(value, stated) === 0)).toBe(false);
});

test("31,775,000 may have been meant where 31,757,000 stands, -31,775,000 where its sign is turned, and 7,139,508 where 713,508 stands", () => {
  const mayBe = (stated: string, meant: string): boolean =>
    meantBy(ratio(stated)).some((value) => compareRatios(value, ratio(meant)) === 0);
  expect(mayBe("31,757,000", "31,775,000")).toBe(true);
  expect(mayBe("31,775,000", "-31,775,000")).toBe(true);
  expect(mayBe("713,508", "7,139,508")).toBe(true);
  expect(mayBe("71,399,508", "7,139,508")).toBe(true);
  expect(mayBe("14.1176", "1.41176")).toBe(true);
  expect(mayBe("5.012", "5.0912")).toBe(true);
  expect(mayBe("5.09912", "5.0912")).toBe(true);
  expect(mayBe("982", "982,000")).toBe(true);
});

test("where others of the column have decimals, a whole number was written with zeros for them", () => {
  const mayBe = (stated: string, meant: string, decimals: number): boolean =>
    meantBy(ratio(stated), decimals).some((value) => compareRatios(value, ratio(meant)) === 0);
  // 400.8 with its last two digits exchanged is 408.0, and 46.7 without its last digit 46.
  expect(mayBe("408", "400.8", 1)).toBe(true);
  expect(mayBe("46", "46.7", 1)).toBe(true);
  expect(mayBe("408", "400.8", 0)).toBe(false);
});

describe("the slip by which a day was typed as another", () => {
  const on = (year: number, month: number, day: number): Ratio => figureOfDay(civilDate(year, month, day) as CivilDate);
  test.each([
    [on(2025, 6, 2), on(2025, 2, 6), "date-exchanged"],
    [on(2025, 6, 12), on(2025, 6, 21), "digits-exchanged"],
    [on(2026, 1, 5), on(2025, 1, 5), "digit-replaced"],
    [on(2025, 6, 12), on(2025, 6, 27), "other"],
  ])("%#", (meant, stated, slip) => {
    expect(slipOfDay(meant, stated)).toBe(slip);
  });
});
