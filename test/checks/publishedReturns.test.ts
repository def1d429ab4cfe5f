import { runChecks } from "../../src/checks/runChecks";
import { showCell } from "../../src/shares/values/cell";
import { hutchisonRegister, MINISO, OVER_ALLOTMENT, SENSETIME, tencentRegister } from "./support/publishedRegisters";
import { checkFixture } from "./support/registerFixture";

function graver(register: string): string[] {
  return runChecks(checkFixture(register).input)
    .filter(({ severity }) => severity !== "note")
    .map(
      ({ severity, code, outcome, cells }) =>
        `${severity} ${code} ${outcome} ${cells.slice(0, 1).map(showCell).join()}`,
    );
}

describe("the published return of", () => {
  test("SenseTime raises the warning of its class A opening date and nothing else", () => {
    expect(graver(SENSETIME)).toEqual(["warning B140 failed Share classes!F3"]);
  });

  test("Tencent raises nothing", () => {
    expect(graver(tencentRegister())).toEqual([]);
  });

  test("MINISO raises nothing", () => {
    expect(graver(MINISO)).toEqual([]);
  });

  test("CK Hutchison raises no error: its percentage is cut off, which is a note", () => {
    // The excerpt has neither Section II nor its prices and mandate.
    expect(graver(hutchisonRegister())).toEqual([
      "warning P150 failed Repurchases!A9",
      "warning T110 failed ",
      "warning T110 failed ",
    ]);
    const truncated = runChecks(checkFixture(hutchisonRegister()).input).filter(({ code }) => code === "P110");
    expect(
      truncated.map(({ severity, facts }) => [severity, facts["stated"], facts["expected"], facts["rounding"]]),
    ).toEqual([["note", "0.0033", "0.0034", "truncated"]]);
  });

  test("the over-allotment has no base in the excerpt, which is said and never taken for fine", () => {
    expect(graver(OVER_ALLOTMENT)).toEqual(["warning P120 not checked Share classes!C2"]);
  });
});
