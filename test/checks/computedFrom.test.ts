import { CHECKS } from "../../src/checks/registry";
import { checkFixture } from "./support/registerFixture";
import { runChecks } from "../../src/checks/runChecks";
import { percentageWorking, sumWorking } from "../../src/checks/computedFrom";
import { Ledger } from "../../src/shares/ledger";
import type { Working } from "../../src/shares/values/finding";
import { aRegister } from "../support/registerBuilder";
import type { RegisterSketch } from "../support/registerSketch";

const OPENING: NonNullable<RegisterSketch["classes"]>[number] = {
  name: "Ordinary",
  opening: "1,000,000",
  openingDate: "2022-11-30",
};

function workingOf(code: string, sketch: RegisterSketch): readonly Working[] {
  const ledger = new Ledger(aRegister(sketch));
  const findings = runChecks({ ledger, content: ledger.returnContent(), form: "FF304" });
  return findings.find((finding) => finding.code === code)?.working ?? [];
}

test("SenseTime's repurchase: 31,775,000 of 33,500,700,000 is 0.0948 percent and more, printed as 0.09", () => {
  const { says } = percentageWorking(31_775_000n, 33_500_700_000n, 2, []);
  expect(says.en).toBe("31,775,000 × 100 ÷ 33,500,700,000 = 0.0948…, rounded half up to 2 decimals: 0.09");
  expect(says["zh-Hant"]).toBe("31,775,000 × 100 ÷ 33,500,700,000 = 0.0948…，四捨五入至小數點後 2 位：0.09");
});

test("a percentage that comes out even has no dots behind it", () => {
  expect(percentageWorking(1n, 8n, 1, []).says.en).toBe("1 × 100 ÷ 8 = 12.500, rounded half up to 1 decimal: 12.5");
});

test("a sum of many figures is cut in the middle, and names all their cells", () => {
  const added = Array.from({ length: 20 }, (_, row) => ({ value: 1n, cells: [{ sheet: "M", row, column: 0 }] }));
  const { says, cells } = sumWorking({ en: "Closing balance", "zh-Hant": "期終結存" }, added);
  expect(says.en).toBe("Closing balance: 1 … + 1 (20 figures) = 20");
  expect(cells).toHaveLength(20);
});

test("a closing balance is computed from the opening balance and each movement", () => {
  const [only] = workingOf("B110", {
    classes: [{ ...OPENING, closing: "960,000" }],
    movements: [
      { date: "2022-12-29", category: "option-exercise", number: "5,000" },
      { date: "2022-12-30", category: "repurchase-cancelled", number: "-50,000" },
    ],
  });
  expect(only?.says.en).toBe("Closing balance: 1,000,000 + 5,000 − 50,000 = 955,000");
  expect(only?.cells).toHaveLength(3);
});

test("a running balance is computed from the one above and the movement", () => {
  const [only] = workingOf("B120", {
    classes: [OPENING],
    movements: [
      { date: "2022-12-29", category: "option-exercise", number: "5,000", balanceAfter: "1,005,500" },
      { date: "2022-12-30", category: "repurchase-cancelled", number: "-50,000", balanceAfter: "955,500" },
    ],
  });
  expect(only?.says.en).toBe("Balance after the row: 1,000,000 + 5,000 = 1,005,000");
});

test("a percentage is computed from the number and its base, whose opening balances are added up", () => {
  const working = workingOf("P110", {
    classes: [
      { name: "A", opening: "1,000,000", openingDate: "2022-11-30" },
      { name: "B", opening: "3,000,000", openingDate: "2022-11-30" },
    ],
    movements: [
      { date: "2022-12-30", shareClass: "B", category: "repurchase-cancelled", number: "-60,000", percentage: "2.01" },
    ],
  });
  expect(working.map(({ says }) => says.en)).toEqual([
    "Base (shares of all classes, less those bought and not yet cancelled): 1,000,000 + 3,000,000 = 4,000,000",
    "60,000 × 100 ÷ 4,000,000 = 1.5000, rounded half up to 2 decimals: 1.50",
  ]);
  expect(working.map(({ cells }) => cells.length)).toEqual([2, 1]);
});

test.each([
  ["S112", 2],
  ["S114", 1],
  ["S130", 2],
  ["S140", 1],
  ["S142", 1],
  ["S148", 2],
  ["S150", 1],
  ["S156", 1],
  ["P112", 2],
  ["P130", 2],
  ["P142", 1],
  ["W110", 2],
  ["W120", 1],
  ["B124", 1],
  ["B160", 1],
  ["B162", 1],
  ["B170", 2],
] as const)("%s shows how its figure was computed, in both languages and with cells", (code, least) => {
  const check = CHECKS.find((each) => each.code === code);
  const { input } = checkFixture(check?.example ?? "");
  const found = runChecks(input).filter((finding) => finding.code === code);
  expect(found.length).toBeGreaterThan(0);
  for (const { working = [] } of found) {
    expect(working.length).toBeGreaterThanOrEqual(least);
    for (const { says, cells } of working) {
      expect(says.en).toMatch(/[×÷+−=]/);
      expect(says["zh-Hant"]).toMatch(/[一-鿿].*[×÷+−=]|[×÷+−=].*[一-鿿]/);
      expect(says.en).not.toMatch(/undefined|NaN/);
      expect(cells.length).toBeGreaterThan(0);
    }
  }
});

test("the total of a day is computed at its lowest and highest price (S112)", () => {
  const check = CHECKS.find((each) => each.code === "S112");
  const [finding] = runChecks(checkFixture(check?.example ?? "").input).filter(({ code }) => code === "S112");
  // 982,000 × 506.5 and × 515, by hand.
  expect(finding?.working?.map(({ says }) => says.en).slice(0, 2)).toEqual([
    "All at the lowest price: 982,000 × HKD 506.5 = HKD 497,383,000",
    "All at the highest price: 982,000 × HKD 515 = HKD 505,730,000",
  ]);
});
