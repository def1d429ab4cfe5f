import {
  isInForce,
  mandateOfPurchase,
  mandatesCovering,
  mandatesFitting,
} from "../../../src/shares/disclosure/mandateOfPurchase";
import { purchasedUnder, purchaseReportOf, purchasesCounted } from "../../../src/shares/disclosure/purchaseReport";
import { Ledger } from "../../../src/shares/ledger";
import { roundHalfUp } from "../../../src/shares/values/ratio";
import { aRegister, day } from "../../support/registerBuilder";
import type { MandateSketch, RegisterSketch, RepurchaseSketch } from "../../support/registerSketch";

/** The names of the mandates the purchases of a register fall under. */
function namesOf(sketch: RegisterSketch): readonly (string | null)[] {
  const register = aRegister(sketch);
  return register.repurchases.map((purchase) => mandateOfPurchase(register, purchase)?.name ?? null);
}

const OLD: MandateSketch = { name: "Old", resolutionDate: "2024-06-05" };
const NEW: MandateSketch = { name: "New", resolutionDate: "2025-06-06" };
const on = (date: string, more: RepurchaseSketch = {}): RepurchaseSketch => ({ date, number: "100", ...more });

describe("the mandate a purchase counts under (Rule 10.06(1))", () => {
  test("the latest resolved by its day, that of the day among them, wherever it stands in the table", () => {
    const repurchases = [on("2024-06-04"), on("2024-06-05"), on("2025-06-05"), on("2025-06-06"), on("2025-06-07")];
    const expected = [null, "Old", "Old", "New", "New"];
    expect(namesOf({ mandates: [OLD, NEW], repurchases })).toEqual(expected);
    expect(namesOf({ mandates: [NEW, OLD], repurchases })).toEqual(expected);
  });

  test("none after it expired, even where it is the latest", () => {
    const mandates = [OLD, { ...NEW, expires: "2025-12-31" }];
    expect(namesOf({ mandates, repurchases: [on("2025-12-31"), on("2026-01-02")] })).toEqual(["New", "Old"]);
    expect(namesOf({ mandates: [{ ...NEW, expires: "2025-12-31" }], repurchases: [on("2026-01-01")] })).toEqual([null]);
  });

  test("a mandate without its day is in force all the time, but any dated one is later", () => {
    const undated = { name: "Undated" };
    expect(namesOf({ mandates: [undated, OLD], repurchases: [on("2020-01-02"), on("2024-06-05")] })).toEqual([
      "Undated",
      "Old",
    ]);
  });

  test("none for a purchase on no stock exchange, without a day, or without a mandate", () => {
    const repurchases = [on("2025-06-06", { method: "private arrangement" }), { number: "100" }];
    expect(namesOf({ mandates: [NEW], repurchases })).toEqual([null, null]);
    expect(namesOf({ repurchases: [on("2025-06-06")] })).toEqual([null]);
    // It fits one all the same: only how it was made keeps it from counting.
    const register = aRegister({ mandates: [NEW], repurchases });
    expect(register.repurchases.map((row) => mandatesFitting(register, row).length)).toEqual([1, 0]);
  });

  test("two of one day that fit alike: it cannot be known which", () => {
    expect(namesOf({ mandates: [NEW, { ...NEW, name: "Other" }], repurchases: [on("2025-06-06")] })).toEqual([null]);
  });

  test("of two of one day, the one for its class", () => {
    const classes = [{ name: "A" }, { name: "H" }];
    const mandates = [NEW, { ...NEW, name: "H shares", shareClass: "H" }];
    const repurchases = [on("2025-06-06", { shareClass: "H" }), on("2025-06-06", { shareClass: "A" })];
    expect(namesOf({ classes, mandates, repurchases })).toEqual(["H shares", "New"]);
  });
});

describe("the mandate a row names", () => {
  const mandates = [
    OLD,
    { ...NEW, name: "General  Mandate 2025" },
    { name: "", shareClass: "H", resolutionDate: "2025-06-06" },
  ];
  const classes = [{ name: "A" }, { name: "H" }];
  const named = (mandate: string): string | null => {
    const register = aRegister({ classes, mandates, repurchases: [on("2025-07-01", { mandate, shareClass: "A" })] });
    const [row] = register.repurchases;
    const found = row === undefined ? [] : mandatesFitting(register, row);
    return found.map(({ name, shareClass }) => name || `class ${shareClass ?? "none"}`).join(" + ") || null;
  };

  test.each([
    ["by its name", "Old", "Old"],
    ["whatever the case, the width and the spaces", " ｇeneral mandate   2025 ", "General  Mandate 2025"],
    ["by the day of the resolution", " 2024-06-05 ", "Old"],
    ["by the day, of all of that day", "2025-06-06", "General  Mandate 2025 + class H"],
    ["by its class", "h", "class H"],
    ["none of that name", "Older", null],
    ["none of that day", "2024-06-06", null],
  ])("%s", (_, text, expected) => {
    expect(named(text)).toBe(expected);
  });
});

describe("the mandates that cover a class", () => {
  const all = (classes: RegisterSketch["classes"], shareClass: string | null): readonly string[] =>
    mandatesCovering(
      aRegister({ classes: classes ?? [], mandates: [{ name: "any" }, { name: "of B", shareClass: "B" }] }),
      shareClass,
    ).map(({ name }) => name);

  test("one that names no class covers the listed ones", () => {
    const classes = [
      { name: "A", listed: false },
      { name: "B", listed: true },
    ];
    expect([all(classes, "A"), all(classes, "B"), all(classes, null)]).toEqual([[], ["any", "of B"], ["any"]]);
  });

  test("and all where none is listed", () => {
    expect(all([{ name: "A", listed: false }], "A")).toEqual(["any"]);
  });
});

test("a mandate without days is in force on any", () => {
  const [mandate] = aRegister({ mandates: [{}] }).mandates;
  expect(mandate && isInForce(mandate, day("2000-01-01"))).toBe(true);
});

describe("shares bought under a mandate", () => {
  const register = aRegister({
    mandates: [{ ...OLD, purchasedBefore: "1,000" }, NEW],
    repurchases: [
      on("2024-06-04", { number: "1" }),
      on("2024-06-05", { number: "20" }),
      on("2025-06-05", { number: "-300" }),
      on("2025-06-06", { number: "4,000" }),
      on("2025-06-07", { number: "50,000" }),
      { number: "600,000" },
    ],
  });
  const [old, latest] = register.mandates;
  if (old === undefined || latest === undefined) throw new RangeError("two mandates");

  test("those before the register and those from its resolution up to the day, without their sign", () => {
    expect(purchasedUnder(old, register, day("2025-06-05"))).toBe(1_320n);
    expect(purchasedUnder(old, register, day("2025-06-04"))).toBe(1_020n);
    expect(purchasedUnder(old, register, day("2026-01-01"))).toBe(1_320n);
  });

  test("on the day of a resolution under the new mandate, and not before it", () => {
    expect(purchasedUnder(latest, register, day("2025-06-06"))).toBe(4_000n);
    expect(purchasedUnder(latest, register, day("2025-06-05"))).toBe(0n);
    expect(purchasesCounted(latest, register, day("2025-06-07")).map(({ number }) => number)).toEqual([
      4_000n,
      50_000n,
    ]);
  });
});

describe("the report of purchases (Rule 10.06(4)(a), Section II)", () => {
  const report = (sketch: RegisterSketch, closing: string): ReturnType<typeof purchaseReportOf> =>
    purchaseReportOf(aRegister(sketch), day(closing));
  const numbers = (found: ReturnType<typeof purchaseReportOf>): readonly (bigint | null)[] | undefined =>
    found?.purchases.map(({ number }) => number);

  test("has the purchases from the opening date to the closing date, both among them, that no return has reported", () => {
    const sketch: RegisterSketch = {
      classes: [{ openingDate: "2025-03-03" }],
      repurchases: [
        on("2025-03-02", { number: "1" }),
        on("2025-03-03", { number: "2" }),
        on("2025-03-04", { number: "3" }),
        on("2025-03-05", { number: "4" }),
        on("2025-03-04", { number: "5", disclosedOn: "2025-03-04" }),
        { number: "6" },
      ],
    };
    expect(numbers(report(sketch, "2025-03-04"))).toEqual([2n, 3n]);
    expect(numbers(report({ ...sketch, classes: [{}] }, "2025-03-04"))).toEqual([1n, 2n, 3n]);
    expect(report(sketch, "2025-03-02")).toBeNull();
    expect(report({}, "2025-03-04")).toBeNull();
  });

  test("a row without its class is reported, whatever the classes open on", () => {
    const classes = [
      { name: "A", openingDate: "2025-03-03" },
      { name: "B", openingDate: "2025-03-03" },
    ];
    expect(numbers(report({ classes, repurchases: [on("2025-03-01")] }, "2025-03-04"))).toEqual([100n]);
  });

  test("the moratorium lasts 30 days after the last of the purchases (Rule 10.06(3))", () => {
    const found = report({ repurchases: [on("2025-06-13"), on("2025-06-10"), on("2025-06-12")] }, "2025-06-13");
    expect(found?.classes.map(({ moratoriumUntil }) => moratoriumUntil)).toEqual(["2025-07-13"]);
  });

  test("totals are by currency, and by what becomes of the shares", () => {
    const repurchases = [
      on("2025-06-10", { number: "100", paid: "HKD 1,000" }),
      on("2025-06-11", { number: "-20", paid: "HKD 210", purpose: "treasury" }),
      on("2025-06-11", { number: "3", paid: "GBP 9" }),
    ];
    const [first, second] = report({ repurchases }, "2025-06-13")?.classes[0]?.totals ?? [];
    expect(first).toMatchObject({ currency: "HKD", number: 120n, forCancellation: 100n, forTreasury: 20n });
    expect(first?.paid && [first.paid.currency, roundHalfUp(first.paid.amount, 0)]).toEqual(["HKD", "1210"]);
    expect(second).toMatchObject({ currency: "GBP", number: 3n, forCancellation: 3n, forTreasury: 0n });
  });

  test("a total is not known while one price is missing", () => {
    const repurchases = [on("2025-06-10", { paid: "HKD 1,000" }), on("2025-06-11", { highest: "HKD 10" })];
    expect(report({ repurchases }, "2025-06-13")?.classes[0]?.totals).toMatchObject([
      { currency: "HKD", number: 200n, paid: null },
    ]);
    expect(report({ repurchases: [on("2025-06-10")] }, "2025-06-13")?.classes[0]?.totals).toMatchObject([
      { currency: "", paid: null },
    ]);
  });

  const used = (sketch: RegisterSketch, closing: string): readonly (readonly [string | null, bigint])[] | undefined =>
    report(sketch, closing)?.classes[0]?.mandates.map((use) => [use.resolutionDate, use.purchased]);

  test("names the mandates the purchases fall under, the older first", () => {
    const repurchases = [on("2025-06-06"), on("2025-06-05")];
    expect(used({ mandates: [NEW, OLD], repurchases }, "2025-06-06")).toEqual([
      ["2024-06-05", 100n],
      ["2025-06-06", 100n],
    ]);
  });

  test("where they fall under none, the latest that had begun; where none had, the latest of all", () => {
    const repurchases = [on("2025-06-10", { method: "private arrangement" })];
    expect(used({ mandates: [NEW, OLD], repurchases }, "2025-06-10")).toEqual([["2025-06-06", 0n]]);
    const early = [on("2025-06-05", { method: "private arrangement" })];
    expect(used({ mandates: [NEW, OLD], repurchases: early }, "2025-06-05")).toEqual([["2024-06-05", 0n]]);
    expect(
      used({ mandates: [{ ...NEW, resolutionDate: "2025-06-05" }, OLD], repurchases: early }, "2025-06-05"),
    ).toEqual([["2025-06-05", 0n]]);
    expect(
      used({ mandates: [NEW, { ...NEW, resolutionDate: "2026-01-01" }], repurchases: early }, "2025-06-05"),
    ).toEqual([["2026-01-01", 0n]]);
  });

  test("with the percentage of the shares in issue at the resolution, none where these are nil or nothing tells them", () => {
    const mandateOf = (more: MandateSketch): unknown => {
      const mandate = { ...NEW, ...more };
      const [use] =
        report({ mandates: [mandate], repurchases: [on("2025-06-10")] }, "2025-06-10")?.classes[0]?.mandates ?? [];
      return use && [use.authorised, use.percent === null ? null : roundHalfUp(use.percent, 4)];
    };
    // 100 of 2,000,000 is 0.005 %. Rule 10.06(1)(c)(i): what is authorised is 10 % of the shares, of 1,000,000 here.
    const authorised = "100,000";
    expect([
      mandateOf({ authorised, sharesInIssue: "2,000,000" }),
      mandateOf({ authorised }),
      mandateOf({ authorised, sharesInIssue: "0" }),
      mandateOf({}),
    ]).toEqual([
      [100_000n, "0.0050"],
      [100_000n, "0.0100"],
      [100_000n, null],
      [null, null],
    ]);
  });

  test("a return has it", () => {
    const register = aRegister({
      classes: [{ opening: "1,000", openingDate: "2025-06-01" }],
      repurchases: [on("2025-06-10")],
    });
    expect(new Ledger(register).returnContent()?.purchaseReport?.purchases.length).toBe(1);
  });
});
