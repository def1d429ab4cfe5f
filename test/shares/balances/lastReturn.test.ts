import { lastReturnDate, lastReturnOf } from "../../../src/shares/balances/lastReturn";
import type { Register } from "../../../src/shares/register/register";
import { aRegister } from "../../support/registerBuilder";

function registerOf(...names: readonly string[]): Register {
  return aRegister({
    issuer: { lastReturn: "2022-10-31" },
    classes: names.map((name) => ({ name, opening: "1,000", openingDate: "2022-11-30" })),
    lastReturns: [{ closing: "1,000", date: "2022-11-30" }],
  });
}

function datesOf(register: Register): readonly (string | null)[] {
  return register.classes.map((shareClass) => lastReturnDate(register, shareClass));
}

test("a last return that names no class counts for the only class", () => {
  const register = registerOf("Ordinary");
  expect(datesOf(register)).toEqual(["2022-11-30"]);
  expect(register.classes.map((shareClass) => lastReturnOf(register, shareClass) !== null)).toEqual([true]);
});

test("among several classes it counts for none, neither its balance nor its date: the Issuer table's date is taken", () => {
  const register = registerOf("Class A", "Class B");
  expect(register.classes.map((shareClass) => lastReturnOf(register, shareClass))).toEqual([null, null]);
  expect(datesOf(register)).toEqual(["2022-10-31", "2022-10-31"]);
});
