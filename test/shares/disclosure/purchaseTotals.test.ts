import { isOffExchange } from "../../../src/shares/register/exchanges";
import { timesTried } from "../../support/sampled";
import fc from "fast-check";
import { Ledger } from "../../../src/shares/ledger";
import { purchasedUnder } from "../../../src/shares/disclosure/purchaseReport";
import { absolute, sumOf } from "../../../src/shares/values/quantity";
import { addRatios, compareRatios, ratioOf, roundHalfUp } from "../../../src/shares/values/ratio";
import type { Repurchase } from "../../../src/shares/register/repurchase";
import { aRegister, day } from "../../support/registerBuilder";
import type { RepurchaseSketch } from "../../support/registerSketch";

const CLASSES = ["A", "H"] as const;
const CURRENCIES = ["HKD", "RMB", "GBP"] as const;
const VENUES = [
  "",
  "On the Exchange",
  "Shanghai Stock Exchange",
  "London Stock Exchange",
  "private arrangement",
] as const;

const purchase: fc.Arbitrary<RepurchaseSketch> = fc
  .record({
    date: fc.integer({ min: 1, max: 28 }).map((date) => `2026-06-${String(date).padStart(2, "0")}`),
    shareClass: fc.constantFrom(...CLASSES),
    number: fc.integer({ min: 1, max: 5_000_000 }),
    currency: fc.constantFrom(...CURRENCIES),
    method: fc.constantFrom(...VENUES),
    programme: fc.constantFrom("", "I", "II"),
    purpose: fc.constantFrom("cancellation" as const, "treasury" as const),
    isCancelled: fc.boolean(),
  })
  .map(({ currency, number, purpose, isCancelled, ...rest }) => ({
    ...rest,
    purpose,
    number: String(number),
    highest: `${currency} 3`,
    lowest: `${currency} 3`,
    paid: `${currency} ${number * 3}`,
    ...(isCancelled && purpose === "cancellation" ? { cancelledOn: "2026-06-30" } : {}),
  }));

const registers = fc.array(purchase, { minLength: 1, maxLength: 25 }).map((repurchases) =>
  aRegister({
    classes: CLASSES.map((name) => ({
      name,
      listed: name === "H",
      opening: "9,000,000,000",
      openingDate: "2026-05-31",
      openingTreasury: "0",
    })),
    mandates: [
      { resolutionDate: "2025-06-20", authorised: "800,000,000", purchasedBefore: "1,000" },
      { resolutionDate: "2026-06-15", authorised: "900,000,000", purchasedBefore: "7" },
    ],
    repurchases,
  }),
);

const numberOf = (rows: readonly Repurchase[]): bigint => sumOf(rows.map(({ number }) => absolute(number ?? 0n)));

test("totals, lines and mandates add up to the rows, by class, currency, purpose and mandate", () => {
  fc.assert(
    fc.property(registers, (register) => {
      const content = new Ledger(register).returnContent();
      if (content === null) throw new Error("There are purchases");
      const rows = register.repurchases;
      for (const name of CLASSES) {
        const ofClass = rows.filter(({ shareClass }) => shareClass === name);
        const totals = content.purchaseReport?.classes.find(({ shareClass }) => shareClass === name)?.totals ?? [];
        for (const currency of CURRENCIES) {
          const own = ofClass.filter(({ totalPaid }) => totalPaid?.currency === currency);
          const found = totals.filter((total) => total.currency === currency);
          expect(found.length).toBe(own.length > 0 ? 1 : 0);
          for (const { number, forCancellation, forTreasury, paid } of found) {
            expect([number, forCancellation, forTreasury]).toEqual([
              numberOf(own),
              numberOf(own.filter(({ purpose }) => purpose === "cancellation")),
              numberOf(own.filter(({ purpose }) => purpose === "treasury")),
            ]);
            const sum = own.reduce((of, { totalPaid }) => addRatios(of, totalPaid?.amount ?? ratioOf(0n)), ratioOf(0n));
            expect(compareRatios(paid?.amount ?? ratioOf(0n), sum)).toBe(0);
          }
        }
        const block = content.classes.find(({ shareClass }) => shareClass.name === name);
        const events = block?.events ?? [];
        // A line is of one currency and one programme.
        for (const { repurchases } of events) {
          expect(new Set(repurchases.map(({ totalPaid }) => totalPaid?.currency)).size).toBe(1);
          expect(new Set(repurchases.map(({ programme }) => programme)).size).toBe(1);
        }
        const left = sumOf((block?.uncancelled ?? []).map(({ number }) => number));
        // Cancelled on 30 June, after the last purchase: until then they are listed as not yet cancelled.
        const isCancelledHere = content.closingDate >= "2026-06-30";
        expect(isCancelledHere || left === numberOf(ofClass.filter(({ purpose }) => purpose === "cancellation"))).toBe(
          true,
        );
        expect(left - sumOf(events.map(({ issued }) => issued))).toBe(numberOf(ofClass));
        expect(sumOf(events.map(({ treasury }) => treasury))).toBe(
          numberOf(ofClass.filter(({ purpose }) => purpose === "treasury")),
        );
      }
      // H shares alone are listed: a mandate that names no class covers them, the older one up to the day before the newer.
      const counted = rows.filter((row) => row.shareClass === "H" && !isOffExchange(row.method));
      const isNew = ({ tradingDate }: Repurchase): boolean => (tradingDate ?? "") >= "2026-06-15";
      expect(register.mandates.map((mandate) => purchasedUnder(mandate, register, day("2026-06-30")))).toEqual([
        1_000n + numberOf(counted.filter((row) => !isNew(row))),
        7n + numberOf(counted.filter(isNew)),
      ]);
    }),
    { numRuns: timesTried({ sample: 60, whole: 2_000 }) },
  );
});

test("two resolutions in one return, each purchase under its own (Prudential: 4.564721 % and 0.043355 %)", () => {
  // The shares at each resolution are those the printed numbers and percentages imply.
  const register = aRegister({
    classes: [{ opening: "2,600,000,000", openingDate: "2026-04-30" }],
    mandates: [
      {
        resolutionDate: "2025-05-14",
        authorised: "262,669,000",
        sharesInIssue: "2,604,579,185",
        purchasedBefore: "118,791,779",
      },
      {
        resolutionDate: "2026-05-14",
        authorised: "254,252,000",
        sharesInIssue: "2,521,146,350",
        purchasedBefore: "43,045",
      },
    ],
    repurchases: [
      { date: "2026-05-13", number: "100,000", highest: "HKD 80", lowest: "HKD 79", paid: "HKD 7,950,000" },
      // On the day of the resolution, under the new mandate.
      {
        date: "2026-05-14",
        number: "1,050,000",
        highest: "GBP 8",
        lowest: "GBP 7.9",
        paid: "GBP 8,347,500",
        method: "London Stock Exchange",
      },
    ],
  });
  const [report] = new Ledger(register).returnContent()?.purchaseReport?.classes ?? [];
  expect(
    report?.mandates.map(({ purchased, percent }) => [purchased, percent === null ? "" : roundHalfUp(percent, 6)]),
  ).toEqual([
    [118_891_779n, "4.564721"],
    [1_093_045n, "0.043355"],
  ]);
  expect(report?.totals.map(({ currency, number }) => [currency, number])).toEqual([
    ["HKD", 100_000n],
    ["GBP", 1_050_000n],
  ]);
});
