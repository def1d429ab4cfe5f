import { predictMovement } from "../../src/actions/predictMovement";
import { runChecks } from "../../src/checks/runChecks";
import { Ledger } from "../../src/shares/ledger";
import type { Register } from "../../src/shares/register/register";
import { aRegister, day } from "../support/registerBuilder";
import type { RegisterSketch } from "../support/registerSketch";

type Sketched = NonNullable<RegisterSketch["movements"]>[number];

const PURCHASE: Sketched = {
  date: "2025-06-13",
  category: "repurchase-not-cancelled",
  event: "Repurchase of shares",
  number: "982,000",
};

function registerWith(...movements: readonly Sketched[]): Register {
  return aRegister({
    classes: [{ name: "Ordinary", opening: "9,190,417,249", openingDate: "2025-06-12" }],
    movements,
  });
}

/** The day a placing's moratorium lasts to, as the pane predicts it before the row is added. */
function predictedFor(register: Register, date: string): string | null {
  const [row] = register.movements;
  if (row === undefined) throw new Error("The register has a table of movements");
  const placing = {
    date: day(date),
    shareClass: "",
    category: "placing" as const,
    event: "Placing",
    number: 10_000n,
  };
  return predictMovement(register, row.origin.table, [placing]).moratorium?.until ?? null;
}

function isWarnedOf(date: string): boolean {
  const placing: Sketched = { date, category: "placing", event: "Placing", number: "10,000" };
  const ledger = new Ledger(registerWith(PURCHASE, placing));
  const findings = runChecks({ ledger, content: ledger.returnContent(), form: "FF305" });
  return findings.some(({ code }) => code === "S150");
}

describe("the moratorium of Rule 10.06(3) after a purchase kept in Movements", () => {
  // Thirty days after 13 June 2025 end on 13 July 2025.
  test.each([
    ["2025-07-13", "2025-07-13"],
    ["2025-07-14", null],
    ["2025-06-12", null],
  ])("a placing on %s is predicted to be held up to %s, and S150 warns alike", (date, until) => {
    expect(predictedFor(registerWith(PURCHASE), date)).toBe(until);
    if (date > "2025-06-12") expect(isWarnedOf(date)).toBe(until !== null);
  });
});
