import { Ledger } from "../../../src/shares/ledger";
import fc from "fast-check";
import { afterChange, totalOf } from "../../../src/shares/balances/balances";
import { categoryOf } from "../../../src/shares/register/category";
import {
  type CivilMonth,
  lastDayOf,
  nextMonth,
  parseCivilMonth,
  showMonth,
} from "../../../src/shares/values/civilMonth";
import { showCell } from "../../../src/shares/values/cell";
import { type ClassMonth, monthSummary } from "../../../src/shares/month/monthSummary";
import { aRegister, day } from "../../support/registerBuilder";
import type { MovementSketch, RegisterSketch, RepurchaseSketch, SaleSketch } from "../../support/registerSketch";

function month(text: string): CivilMonth {
  const read = parseCivilMonth(text);
  if (read === null) throw new RangeError(text);
  return read;
}

function only(sketch: RegisterSketch, of: string): ClassMonth {
  const [first] = monthSummary(new Ledger(aRegister(sketch)), month(of)).classes;
  if (first === undefined) throw new RangeError("no class");
  return first;
}

const someDay = fc
  .integer({ min: 0, max: 150 })
  .map((days) => new Date(Date.UTC(2024, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const maybeDay = fc.option(someDay, { nil: undefined });
const size = fc.bigInt({ min: 1n, max: 999_999_999_999n }).map(String);
const optional = <Value>(name: string, value: Value | undefined): Record<string, Value> =>
  value === undefined ? {} : { [name]: value };

const someMovement: fc.Arbitrary<MovementSketch> = fc
  .record({
    date: someDay,
    category: fc.constantFrom(
      "placing",
      "option-exercise",
      "repurchase-cancelled",
      "repurchase-not-cancelled",
      "treasury-cancellation",
      "treasury-transfer-scheme",
      "other",
    ),
    number: size,
    shareClass: fc.constantFrom("A", "B"),
    disclosedOn: maybeDay,
  })
  .map(({ disclosedOn, number, category, ...row }) => ({
    ...row,
    category,
    number: categoryOf(category).issued === "down" ? `-${number}` : number,
    ...optional("disclosedOn", disclosedOn),
  }));
const somePurchase: fc.Arbitrary<RepurchaseSketch> = fc
  .record({
    date: someDay,
    number: size,
    shareClass: fc.constantFrom("A", "B"),
    purpose: fc.constantFrom("cancellation", "treasury"),
    cancelledOn: maybeDay,
    disclosedOn: maybeDay,
  })
  .map(({ cancelledOn, disclosedOn, ...row }) => ({
    ...row,
    ...optional("cancelledOn", cancelledOn),
    ...optional("disclosedOn", disclosedOn),
  }));
const someSale: fc.Arbitrary<SaleSketch> = fc.record({
  date: someDay,
  number: size,
  shareClass: fc.constantFrom("A", "B"),
});

/** Two classes that open on any day of five months, with rows of every table before, on and after. */
const someRegister: fc.Arbitrary<RegisterSketch> = fc.record({
  classes: fc.tuple(someDay, someDay).map(([a, b]) => [
    { name: "A", opening: "10,000,000", openingDate: a, openingTreasury: "77" },
    { name: "B", opening: "5", openingDate: b },
  ]),
  movements: fc.array(someMovement, { maxLength: 12 }),
  repurchases: fc.array(somePurchase, { maxLength: 6 }),
  treasurySales: fc.array(someSale, { maxLength: 3 }),
  lastReturns: fc.array(fc.record({ shareClass: fc.constantFrom("A", "B"), closing: size, date: someDay }), {
    maxLength: 2,
  }),
});

describe("the months of any register", () => {
  test("open with the close of the month before, and close with it and their movements", () => {
    fc.assert(
      fc.property(someRegister, (sketch) => {
        const register = aRegister(sketch);
        let of = month("2023-12");
        let before = monthSummary(new Ledger(register), of).classes.map(({ closing }) => closing);
        for (let count = 0; count < 7; count += 1) {
          of = nextMonth(of);
          const { classes } = monthSummary(new Ledger(register), of);
          expect(classes.map(({ opening }) => opening)).toEqual(before);
          for (const { opening, change, closing, lines } of classes) {
            if (opening === null) throw new Error("an opening that is given is known");
            expect(afterChange(opening, change)).toEqual(closing);
            expect(lines.reduce((sum, line) => afterChange(sum, line.change), { issued: 0n, treasury: 0n })).toEqual(
              change,
            );
          }
          before = classes.map(({ closing }) => closing);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("are split into what returns disclosed, what the last return has by its date, and what none has", () => {
    fc.assert(
      fc.property(someRegister, (sketch) => {
        for (const { change, returns, inLastReturn, inNoReturn } of monthSummary(
          new Ledger(aRegister(sketch)),
          month("2024-03"),
        ).classes) {
          const parts = [
            ...returns.map((each) => each.change),
            ...[inLastReturn, inNoReturn].flatMap((part) => part ?? []),
          ];
          expect(parts.reduce(afterChange, { issued: 0n, treasury: 0n })).toEqual(change);
        }
      }),
    );
  });

  test("stand at the register's opening balance at the close of its day, rows after it apart", () => {
    const march = {
      classes: [{ opening: "1,000", openingDate: "2024-03-31" }],
      movements: [
        { date: "2024-03-15", category: "placing", number: "400", disclosedOn: "2024-03-15" },
        { date: "2024-04-02", category: "placing", number: "30" },
      ],
    } as const;
    expect([
      only(march, "2024-03").opening?.issued,
      only(march, "2024-03").closing?.issued,
      only(march, "2024-04").closing?.issued,
    ]).toEqual([600n, 1_000n, 1_030n]);
  });
});

describe("the month against the last return", () => {
  const log: RegisterSketch = {
    classes: [{ opening: "1,000", openingDate: "2024-02-29" }],
    movements: [
      { date: "2024-03-04", category: "placing", number: "100", disclosedOn: "2024-03-04" },
      { date: "2024-03-20", category: "option-exercise", number: "7" },
    ],
    lastReturns: [{ closing: "1,100", date: "2024-03-04" }],
  };

  test("ties with the events the return does not have", () => {
    const { againstLastReturn, differences, inNoReturn, returns } = only(log, "2024-03");
    expect(againstLastReturn).toMatchObject({ closingBalance: 1_100n, laterEvents: 7n, difference: 0n, of: "issued" });
    expect([
      differences,
      inNoReturn?.issued,
      returns.map(({ disclosedOn, change }) => [disclosedOn, change.issued]),
    ]).toEqual([[], 7n, [["2024-03-04", 100n]]]);
  });

  test("takes off what a return after the month has", () => {
    const later = {
      ...log,
      movements: [
        ...(log.movements ?? []).map((row) => ({ ...row, disclosedOn: "2024-04-10" })),
        { date: "2024-04-10", category: "placing", number: "50", disclosedOn: "2024-04-10" } as const,
      ],
      lastReturns: [{ closing: "1,157", date: "2024-04-10" }],
    };
    expect(only(later, "2024-03").againstLastReturn).toMatchObject({ laterEvents: -50n, difference: 0n });
    expect(only(later, "2024-03").differences).toEqual([]);
  });

  test("names a difference with its cells", () => {
    const [difference] = only(
      { ...log, lastReturns: [{ closing: "1,101", date: "2024-03-04" }] },
      "2024-03",
    ).differences;
    expect(difference).toMatchObject({ kind: "last return", expected: 1_108n, found: 1_107n, difference: -1n });
    expect(difference?.cells.map(showCell)).toEqual(["Last return!B2", "Last return!C2"]);
  });

  test("knows a last return kept of the total with treasury shares", () => {
    const held = {
      ...log,
      classes: [{ opening: "1,000", openingDate: "2024-02-29", openingTreasury: "40" }],
      lastReturns: [{ closing: "1,140", date: "2024-03-04" }],
    };
    expect(only(held, "2024-03").againstLastReturn).toMatchObject({ of: "total", difference: 0n });
  });
});

describe("purchases in a month", () => {
  const purchases: RegisterSketch = {
    classes: [{ opening: "1,000", openingDate: "2024-02-29" }],
    repurchases: [
      { date: "2024-03-04", number: "30", cancelledOn: "2024-03-28" },
      { date: "2024-03-05", number: "20" },
      { date: "2024-03-06", number: "5", purpose: "treasury" },
    ],
  };

  test("enter the change when cancelled, or when held in treasury; never uncancelled", () => {
    const { change, closing, bought, cancelled, uncancelled } = only(purchases, "2024-03");
    expect(change).toEqual({ issued: -35n, treasury: 5n });
    expect(closing === null ? null : totalOf(closing)).toBe(970n);
    expect([bought, cancelled, uncancelled]).toEqual([50n, 30n, 20n]);
  });

  test("of another number than their cancellation are a difference", () => {
    const { differences } = only(
      { ...purchases, movements: [{ date: "2024-03-28", category: "repurchase-cancelled", number: "-29" }] },
      "2024-03",
    );
    expect(differences).toContainEqual(
      expect.objectContaining({ kind: "cancellation", expected: 30n, found: 29n, difference: -1n }),
    );
  });
});

describe("what cannot be tied in a month", () => {
  test("a running balance that ends elsewhere, rows that cannot be read, an opening that is blank", () => {
    const movements = [
      { date: "2024-03-04", category: "placing", number: "100", balanceAfter: "1,090" },
      { date: "2024-03-05", category: "placing" },
    ] as const;
    const { differences } = only({ classes: [{ opening: "1,000", openingDate: "2024-02-29" }], movements }, "2024-03");
    expect(differences.map(({ kind, cells }) => [kind, cells.map(showCell)])).toEqual([
      ["no last return", ["Share classes!A2"]],
      ["running balance", ["Movements!I2"]],
      ["not counted", ["Movements!E3"]],
    ]);
    expect(
      only({ classes: [{ openingDate: "2024-02-29" }], movements }, "2024-03").differences.map(({ kind }) => kind),
    ).toEqual(["opening not known", "not counted"]);
  });

  test("a register that opens inside the month", () => {
    expect(only({ classes: [{ opening: "1,000", openingDate: "2024-03-15" }] }, "2024-03").differences).toContainEqual(
      expect.objectContaining({ kind: "worked back", openingDate: day("2024-03-15") }),
    );
  });
});

describe("months", () => {
  test("are read as YYYY-MM alone, follow each other and end on their last day", () => {
    expect(["2024-13", "2024-1", "2024-01-01", ""].map(parseCivilMonth)).toEqual([null, null, null, null]);
    expect([
      nextMonth(month("2023-12")),
      lastDayOf(month("2024-02")),
      showMonth(month("2024-02"), "en"),
      showMonth(month("2024-02"), "zh-Hant"),
    ]).toEqual(["2024-01", "2024-02-29", "February 2024", "2024年2月"]);
  });
});
