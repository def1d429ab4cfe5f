import fc from "fast-check";
import { CATEGORIES, categoryOf } from "../../src/shares/register/category";
import type { Register } from "../../src/shares/register/register";
import { CLASSES } from "./senseTime";
import { type MovementSketch, type RepurchaseSketch, sketchRegister } from "./sketchRegister";

const someDay = fc
  .integer({ min: 0, max: 90 })
  .map((days) => new Date(Date.UTC(2022, 10, 1) + days * 86_400_000).toISOString().slice(0, 10));
const someCount = fc.oneof(fc.constant(1n), fc.bigInt({ min: 1n, max: 40_000_000_000n }));
const someName = fc.constantFrom("", "Infinity Vision Enterprise Inc.", "Xu Li", "Amind Inc.");

const CODES = CATEGORIES.filter((category) => !category.uncancelled && category.code !== "class-conversion").map(
  (category) => category.code,
);

/** One event, of any category, with any of the facts remarks ask for blank or given. */
const someMovement = fc
  .record({
    category: fc.constantFrom(...CODES),
    shareClass: fc.nat(1),
    date: someDay,
    count: someCount,
    details: fc.constantFrom("", "2015 Share Option Scheme", "Exercise under the scheme of 2015", "Second lot"),
    holder: someName,
    director: fc.constantFrom(null, true, false),
    purchaseDates: fc.array(someDay, { maxLength: 5 }),
    announcementDate: fc.option(someDay, { nil: undefined }),
    depositaryShares: fc.option(someCount, { nil: null }),
  })
  .map(({ count, announcementDate, shareClass, ...sketch }): IndexedMovement => {
    const number =
      categoryOf(sketch.category).issued === "down" || categoryOf(sketch.category).treasury === "down" ? -count : count;
    return {
      ...sketch,
      classIndex: shareClass,
      number:
        number < 0n && sketch.category.startsWith("treasury-") && sketch.category !== "treasury-cancellation"
          ? count
          : number,
      event: "Event",
      ...(announcementDate === undefined ? {} : { announcementDate }),
    };
  });

type IndexedMovement = Omit<MovementSketch, "shareClass"> & { readonly classIndex: number };

/** Both legs of a conversion, or one. */
const someConversion = fc
  .record({
    date: someDay,
    count: someCount,
    holders: fc.tuple(someName, someName),
    legs: fc.constantFrom("both", "from", "to"),
  })
  .map(({ date, count, holders, legs }): readonly IndexedMovement[] => {
    const leg = { date, category: "class-conversion", event: "Conversion" } as const;
    const to = { ...leg, classIndex: 0, number: count, holder: holders[0] };
    const from = { ...leg, classIndex: 1, number: -count, holder: holders[1] };
    return legs === "both" ? [to, from] : legs === "to" ? [to] : [from];
  });

const someRepurchase = fc.record({
  tradingDate: someDay,
  classIndex: fc.nat(1),
  number: someCount,
  method: fc.constantFrom("", "On the Exchange", "New York Stock Exchange", "on NASDAQ", "Private arrangement"),
  purpose: fc.constantFrom("cancellation", "treasury"),
  cancelledOn: fc.option(fc.constantFrom("2022-12-30", "2023-01-31"), { nil: undefined }),
  disclosedOn: fc.option(someDay, { nil: undefined }),
  depositaryShares: fc.option(someCount, { nil: null }),
});

/** A register with one class or two, and something to disclose. */
export const anyRegister: fc.Arbitrary<Register> = fc
  .record({
    isWeighted: fc.boolean(),
    issuer: fc.constantFrom(
      {},
      { name: "SenseTime Group Inc" },
      { name: "SenseTime Group Inc", shortName: "SenseTime Group Inc.", nameInChinese: "商湯集團股份有限公司" },
    ),
    always: someMovement,
    movements: fc.array(someMovement, { maxLength: 5 }),
    conversions: fc.array(someConversion, { maxLength: 2 }),
    repurchases: fc.array(someRepurchase, { maxLength: 4 }),
  })
  .map(({ isWeighted, issuer, always, movements, conversions, repurchases }) => {
    const classes = isWeighted ? CLASSES : [{ name: "Ordinary", kind: "Ordinary shares" }];
    const classAt = (index: number): string => classes[isWeighted ? index : 0]?.name ?? "";
    const rows = [always, ...movements, ...(isWeighted ? conversions.flat() : [])];
    return sketchRegister({
      issuer,
      classes,
      movements: rows.map(({ classIndex, ...sketch }): MovementSketch => ({
        ...sketch,
        shareClass: classAt(classIndex),
      })),
      repurchases: repurchases.map(({ classIndex, cancelledOn, disclosedOn, ...sketch }): RepurchaseSketch => ({
        ...sketch,
        shareClass: classAt(classIndex),
        ...(cancelledOn === undefined ? {} : { cancelledOn }),
        ...(disclosedOn === undefined ? {} : { disclosedOn }),
      })),
    });
  });
