import {
  heldEvents,
  lastPurchaseDay,
  purchaseHolding,
  startsMoratorium,
} from "../../../src/shares/disclosure/moratorium";
import { floorOf } from "../../../src/shares/disclosure/saleFloor";
import { saleReportOf } from "../../../src/shares/disclosure/saleReport";
import { Ledger } from "../../../src/shares/ledger";
import { CATEGORIES } from "../../../src/shares/register/category";
import { HONG_KONG } from "../../../src/shares/register/tradingCalendar";
import { showCell } from "../../../src/shares/values/cell";
import { compareRatios, ratioOf, roundHalfUp } from "../../../src/shares/values/ratio";
import { aRegister, day } from "../../support/registerBuilder";
import type { MovementSketch, RegisterSketch, SaleSketch } from "../../support/registerSketch";

const CLASSES = [{ opening: "1,000,000", openingDate: "2025-05-01", openingTreasury: "9,000" }];

function held(sketch: RegisterSketch, days = 30): readonly (readonly [string, string, readonly string[]])[] {
  const register = aRegister({ classes: CLASSES, ...sketch });
  const content = new Ledger(register).returnContent();
  if (content === null) throw new RangeError("Nothing to disclose");
  return heldEvents(register, content, days).map(({ line, purchase, cells }) => [
    line.category,
    purchase,
    cells.map(showCell),
  ]);
}

const placed = (date: string): MovementSketch => ({ date, category: "placing", number: "10" });

describe("Rule 10.06(3): no issue within 30 days of a purchase", () => {
  const repurchases = [
    { date: "2025-06-13", number: "5", disclosedOn: "2025-06-13" },
    { date: "2025-06-10", number: "5", disclosedOn: "2025-06-10" },
  ];

  test("the thirtieth day after it is held, the thirty-first is not", () => {
    expect(held({ repurchases, movements: [placed("2025-07-13")] })).toEqual([
      ["placing", "2025-06-13", ["Movements!A2", "Repurchases!A2"]],
    ]);
    expect(held({ repurchases, movements: [placed("2025-07-14")] })).toEqual([]);
  });

  test("the last purchase before it counts, that of its own day among them, none after it", () => {
    expect(held({ repurchases, movements: [placed("2025-06-12")] }).map(([, purchase]) => purchase)).toEqual([
      "2025-06-10",
    ]);
    expect(held({ repurchases, movements: [placed("2025-06-13")] }).map(([, purchase]) => purchase)).toEqual([
      "2025-06-13",
    ]);
    expect(held({ repurchases, movements: [placed("2025-06-09")] })).toEqual([]);
  });

  test("what issues and what does not: scheme awards and option exercises are excepted", () => {
    const isHeld = CATEGORIES.filter(({ heldByMoratorium }) => heldByMoratorium).map(({ code }) => code);
    expect(isHeld.toSorted()).toEqual(
      [
        "bonus-issue",
        "consideration-issue",
        "open-offer",
        "over-allotment",
        "placing",
        "rights-issue",
        "treasury-sale",
        "treasury-transfer-other",
      ].toSorted(),
    );
    const exercised: MovementSketch = { date: "2025-06-20", category: "option-exercise", number: "1" };
    expect(held({ repurchases, movements: [exercised] })).toEqual([]);
  });

  test("a sale of treasury shares is held, with its cell", () => {
    expect(held({ repurchases, treasurySales: [{ date: "2025-06-20", number: "1" }] })).toEqual([
      ["treasury-sale", "2025-06-13", ["Treasury sales!A2", "Repurchases!A2"]],
    ]);
  });

  test("purchases of Movements count, and those a cancellation names; not the cancellation itself", () => {
    const into: MovementSketch = { date: "2025-06-16", category: "repurchase-into-treasury", number: "-1" };
    const cancelled: MovementSketch = {
      date: "2025-06-18",
      category: "repurchase-cancelled",
      number: "-1",
      purchaseDates: ["2025-06-17"],
    };
    expect(held({ movements: [into, placed("2025-06-20")] })).toEqual([
      ["placing", "2025-06-16", ["Movements!A3", "Movements!A2"]],
    ]);
    expect(held({ movements: [cancelled, placed("2025-06-20")] })).toEqual([
      ["placing", "2025-06-17", ["Movements!A3", "Movements!N2"]],
    ]);
    expect(
      ["repurchase-not-cancelled", "repurchase-into-treasury", "repurchase-cancelled", "placing"].map((code) =>
        startsMoratorium(code as "placing"),
      ),
    ).toEqual([true, true, false, false]);
  });

  test("of one day the last row is named", () => {
    const twice = [repurchases[0] ?? {}, repurchases[0] ?? {}];
    expect(held({ repurchases: twice, movements: [placed("2025-06-14")] })[0]?.[2]).toEqual([
      "Movements!A2",
      "Repurchases!A3",
    ]);
  });

  test("the purchase whose days last to a day, and the last of all", () => {
    const register = aRegister({ repurchases: [...repurchases, { number: "1" }] });
    const holding = (text: string): string | null => purchaseHolding(register, day(text), 30)?.date ?? null;
    expect(["2025-06-09", "2025-06-10", "2025-06-12", "2025-06-13", "2025-07-13", "2025-07-14"].map(holding)).toEqual([
      null,
      "2025-06-10",
      "2025-06-10",
      "2025-06-13",
      "2025-06-13",
      null,
    ]);
    expect([lastPurchaseDay(register), lastPurchaseDay(aRegister({}))]).toEqual(["2025-06-13", null]);
  });
});

describe("the report of sales of treasury shares (Rule 10.06B, FF305 Section III)", () => {
  const report = (
    treasurySales: readonly SaleSketch[],
    classes: RegisterSketch["classes"] = CLASSES,
  ): ReturnType<typeof saleReportOf> => saleReportOf(aRegister({ classes, treasurySales }), day("2025-06-13"));

  test("has the sales up to the closing date that no return has reported", () => {
    const sales = [
      { date: "2025-06-12", number: "1" },
      { date: "2025-06-13", number: "20" },
      { date: "2025-06-14", number: "300" },
      { date: "2025-06-12", number: "4000", disclosedOn: "2025-06-12" },
      { number: "50000" },
    ];
    expect(report(sales)?.sales.map(({ number }) => number)).toEqual([1n, 20n]);
    expect(report(sales.slice(2))).toBeNull();
    expect(report([])).toBeNull();
  });

  test("totals are by class and currency, without signs; not known while one amount is missing", () => {
    const classes = [{ name: "A" }, { name: "B" }];
    const sale = { date: "2025-06-12", number: "-10" };
    const found = report(
      [
        { ...sale, shareClass: "B", received: "HKD 50" },
        { ...sale, shareClass: "A", received: "HKD 70" },
        { ...sale, shareClass: "A", received: "HKD 30" },
        { ...sale, shareClass: "A", received: "USD 5" },
        { ...sale, shareClass: "B", highest: "HKD 5" },
      ],
      classes,
    );
    expect(
      found?.totals.map(({ shareClass, currency, number, received }) => [
        shareClass,
        currency,
        number,
        received && roundHalfUp(received.amount, 0),
      ]),
    ).toEqual([
      ["A", "HKD", 20n, "100"],
      ["A", "USD", 10n, "5"],
      ["B", "HKD", 20n, null],
    ]);
    expect(found?.sales.map(({ shareClass }) => shareClass)).toEqual(["A", "A", "A", "B", "B"]);
  });
});

describe("the floor of a sale: so many percent under the higher of the last close and the average of five", () => {
  const week = (last: string): RegisterSketch["closingPrices"] => [
    { date: "2022-11-14", close: "HKD 10.00" },
    { date: "2022-11-15", close: "HKD 10.00" },
    { date: "2022-11-16", close: "HKD 10.00" },
    { date: "2022-11-17", close: "HKD 10.00" },
    { date: "2022-11-18", close: last },
  ];
  const floor = (last: string, sale: SaleSketch): ReturnType<typeof floorOf> => {
    const register = aRegister({
      closingPrices: week(last) ?? [],
      treasurySales: [{ date: "2022-11-21", number: "1", ...sale }],
    });
    const [row] = register.treasurySales;
    if (row === undefined) throw new RangeError("a sale");
    return floorOf(register, row, ratioOf(20n), HONG_KONG);
  };
  const amount = (found: ReturnType<typeof floorOf>): string =>
    typeof found === "string" ? found : roundHalfUp(found.floor, 4);

  test("of the last close where that is higher, else of the average", () => {
    // 80 % of 15.00; of (4 × 10 + 5) ÷ 5 = 9.00 it would be 7.20.
    expect(amount(floor("HKD 15.00", { lowest: "HKD 9" }))).toBe("12.0000");
    expect(amount(floor("HKD 5.00", { lowest: "HKD 9" }))).toBe("7.2000");
  });

  test("is held against the lowest price, or the one price of the day", () => {
    const both = floor("HKD 15.00", { lowest: "HKD 9", highest: "HKD 11" });
    const one = floor("HKD 15.00", { highest: "HKD 11" });
    expect(
      typeof both === "string"
        ? both
        : [
            compareRatios(both.lowest.amount, ratioOf(9n)),
            roundHalfUp(both.lastClose.amount, 2),
            roundHalfUp(both.average, 2),
          ],
    ).toEqual([0, "15.00", "11.00"]);
    expect(typeof one === "string" ? one : compareRatios(one.lowest.amount, ratioOf(11n))).toBe(0);
    expect(floor("HKD 15.00", {})).toBe("no highest price");
    expect(floor("HKD 15.00", { lowest: "USD 9" })).toBe("another currency");
  });
});
