import { wrongTables } from "../../../src/shares/disclosure/wrongTables";
import { showCell } from "../../../src/shares/values/cell";
import { aRegister } from "../../support/registerBuilder";
import type { MovementSketch, RegisterSketch } from "../../support/registerSketch";

const DAY = "2025-06-03";
const found = (sketch: RegisterSketch): readonly (readonly [string, string, bigint, readonly string[]])[] =>
  wrongTables(aRegister({ classes: [{ name: "A" }, { name: "B" }], ...sketch })).map(
    ({ is, cell, number, evidence }) => [is, showCell(cell), number, evidence.map(showCell)],
  );

const moved = (category: MovementSketch["category"], number: string, more: MovementSketch = {}): MovementSketch => ({
  date: DAY,
  shareClass: "A",
  number,
  ...(category === undefined ? {} : { category }),
  ...more,
});
const dealt = (number: string, more: object = {}): { date: string; shareClass: string; number: string } => ({
  date: DAY,
  shareClass: "A",
  number,
  ...more,
});

describe("a sale among purchases", () => {
  const sold = moved("treasury-sale", "70", { event: "Sale out of treasury" });

  test("is a row of Repurchases of just the number and day of a sale in Movements", () => {
    expect(found({ movements: [sold], repurchases: [dealt("70", { highest: "HKD 5" })] })).toEqual([
      ["a sale among purchases", "Repurchases!C2", 70n, ["Movements!E2"]],
    ]);
    expect(found({ movements: [sold], repurchases: [dealt("-70", { highest: "HKD 5" })] }).length).toBe(1);
  });

  test.each([
    ["of another number", [sold], [dealt("71")], []],
    ["of another day", [sold], [dealt("70", { date: "2025-06-04" })], []],
    ["of another class", [sold], [dealt("70", { shareClass: "B" })], []],
    ["without a day", [sold], [{ shareClass: "A", number: "70" }], []],
    ["without a number", [sold], [{ date: DAY, shareClass: "A" }], []],
    ["where Movements has such a purchase too", [sold, moved("repurchase-into-treasury", "-70")], [dealt("70")], []],
    ["where Treasury sales has the sale", [sold], [dealt("70")], [dealt("70")]],
    ["where Movements has another event", [moved("placing", "70")], [dealt("70")], []],
  ] as const)("not %s", (_, movements, repurchases, treasurySales) => {
    expect(found({ movements, repurchases, treasurySales })).toEqual([]);
  });

  test("a sale of another number in Treasury sales says nothing against it", () => {
    const sketch = { movements: [sold], repurchases: [dealt("70")], treasurySales: [dealt("5")] };
    expect(found(sketch).map(([is]) => is)).toEqual(["a sale among purchases"]);
  });
});

describe("a purchase among sales", () => {
  const bought = moved("repurchase-into-treasury", "-70");

  test.each(["repurchase-into-treasury", "repurchase-not-cancelled", "redemption-not-cancelled"] as const)(
    "is a row of Treasury sales of just the number and day of a %s in Movements",
    (category) => {
      expect(found({ movements: [moved(category, "-70")], treasurySales: [dealt("70")] })).toEqual([
        ["a purchase among sales", "Treasury sales!C2", 70n, ["Movements!E2"]],
      ]);
    },
  );

  test.each([
    ["of another number", [bought], [dealt("71")], []],
    ["where Movements has such a sale too", [bought, moved("treasury-sale", "70")], [dealt("70")], []],
    ["where Repurchases has the purchase", [bought], [dealt("70")], [dealt("70", { highest: "HKD 5" })]],
    ["where Movements has another event", [moved("placing", "70")], [dealt("70")], []],
  ] as const)("not %s", (_, movements, treasurySales, repurchases) => {
    expect(found({ movements, repurchases, treasurySales })).toEqual([]);
  });
});

describe("a cancellation among purchases", () => {
  const cancelled = [
    dealt("30", { date: "2025-05-02", cancelledOn: DAY, highest: "HKD 5" }),
    dealt("-40", { date: "2025-05-03", cancelledOn: DAY, highest: "HKD 5" }),
  ];

  test("is a row without a price of just the number that was cancelled on its day", () => {
    expect(found({ repurchases: [...cancelled, dealt("-70")] })).toEqual([
      ["a cancellation among purchases", "Repurchases!C4", -70n, ["Repurchases!C2", "Repurchases!C3"]],
    ]);
  });

  test.each([
    ["a highest price", dealt("70", { highest: "HKD 5" })],
    ["a lowest price", dealt("70", { lowest: "HKD 5" })],
    ["a total", dealt("70", { paid: "HKD 5" })],
    ["a day of its own cancellation", dealt("70", { cancelledOn: "2025-06-09" })],
    ["a day it was disclosed", dealt("70", { disclosedOn: DAY })],
    ["another number", dealt("69")],
    ["another class", dealt("70", { shareClass: "B" })],
    ["another day", dealt("70", { date: "2025-06-04" })],
    ["no number", { date: DAY, shareClass: "A" }],
  ] as const)("not with %s", (_, row) => {
    expect(found({ repurchases: [...cancelled, row] })).toEqual([]);
  });

  test("not where nothing was cancelled, whatever the number", () => {
    expect(found({ repurchases: [dealt("0")] })).toEqual([]);
  });
});

describe("a cancellation by another name", () => {
  const cancelled = dealt("70", { date: "2025-05-02", cancelledOn: DAY, highest: "HKD 5" });

  test.each(["other", "placing", "repurchase-into-treasury", "consolidation"] as const)(
    "is a decrease of Movements of just the number that was cancelled on its day: %s",
    (category) => {
      expect(found({ movements: [moved(category, "-70")], repurchases: [cancelled] })).toEqual([
        ["a cancellation", "Movements!E2", -70n, ["Repurchases!C2"]],
      ]);
    },
  );

  test("a purchase is one even where it has no sign", () => {
    expect(found({ movements: [moved("repurchase-not-cancelled", "70")], repurchases: [cancelled] }).length).toBe(1);
  });

  test.each([
    ["an increase", [moved("placing", "70")], [cancelled]],
    ["a cancellation by its own name", [moved("repurchase-cancelled", "-70")], [cancelled]],
    ["one of treasury shares", [moved("treasury-cancellation", "-70")], [cancelled]],
    ["a leg of a conversion", [moved("class-conversion", "-70")], [cancelled]],
    ["another number", [moved("other", "-71")], [cancelled]],
    ["another class", [moved("other", "-70", { shareClass: "B" })], [cancelled]],
    ["no day", [{ shareClass: "A", number: "-70" }], [cancelled]],
    ["no number", [{ date: DAY, shareClass: "A" }], [cancelled]],
    ["the cancellation beside it", [moved("other", "-70"), moved("repurchase-cancelled", "-1")], [cancelled]],
    ["a purchase of that number on its day", [moved("other", "-70")], [cancelled, dealt("70", { highest: "HKD 5" })]],
    ["nothing cancelled on its day", [moved("other", "-70")], []],
  ] as const)("not %s", (_, movements, repurchases) => {
    expect(found({ movements, repurchases })).toEqual([]);
  });

  test("a cancellation of another class beside it says nothing against it", () => {
    const movements = [moved("other", "-70"), moved("repurchase-cancelled", "-1", { shareClass: "B" })];
    expect(found({ movements, repurchases: [cancelled] }).length).toBe(1);
  });
});
