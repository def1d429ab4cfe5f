import { Ledger } from "../../src/shares/ledger";
import { pausesAfter, runInSlices, runToEnd, type Steps } from "../../src/shares/runInSlices";
import { aRegister, day } from "../support/registerBuilder";
import type { MovementSketch, RegisterSketch } from "../support/registerSketch";

const CLASSES = [
  { name: "A", opening: "1,000", openingDate: "2025-02-28" },
  { name: "B", opening: "500", openingDate: "2025-02-28" },
];
const row = (shareClass: string | undefined, number: string, more: MovementSketch = {}): MovementSketch => ({
  date: "2025-03-03",
  category: "placing",
  number,
  ...(shareClass === undefined ? {} : { shareClass }),
  ...more,
});
const ledgerOf = (sketch: RegisterSketch): Ledger => new Ledger(aRegister({ classes: CLASSES, ...sketch }));

describe("a ledger remembers what a register answers", () => {
  test("each answer is computed once, by what was asked with it", () => {
    const ledger = ledgerOf({ movements: [row("A", "1")] });
    const [a, b] = ledger.register.classes;
    if (a === undefined || b === undefined) throw new RangeError("two classes");
    expect(ledger.balanceRows(a)).toBe(ledger.balanceRows(a));
    expect(ledger.balanceRows(a)).not.toBe(ledger.balanceRows(b));
    expect(ledger.returnContent()).toBe(ledger.returnContent());
    expect(ledger.returnContent(day("2025-03-04"))).not.toBe(ledger.returnContent(day("2025-03-05")));
    expect([
      ledger.balanceAt(a, day("2025-03-02"))?.issued,
      ledger.balanceAt(a, day("2025-03-03"))?.issued,
      ledger.balanceAt(b, day("2025-03-03"))?.issued,
    ]).toEqual([1_000n, 1_001n, 500n]);
  });

  test("rows of a class are those that name it; those that may be it are those without a class too", () => {
    const ledger = ledgerOf({ movements: [row("B", "1"), row("A", "2"), row(undefined, "3"), row("A", "4")] });
    const numbers = (rows: readonly { readonly number: bigint | null }[]): readonly (bigint | null)[] =>
      rows.map(({ number }) => number);
    const [a, b] = ledger.register.classes;
    if (a === undefined || b === undefined) throw new RangeError("two classes");
    expect([
      numbers(ledger.movementsOf(a)),
      numbers(ledger.movementsThatMayBe(a)),
      numbers(ledger.movementsThatMayBe(b)),
    ]).toEqual([
      [2n, 4n],
      [2n, 3n, 4n],
      [1n, 3n],
    ]);
    const known = ledgerOf({ movements: [row("A", "2")] });
    const [c, d] = known.register.classes;
    if (c === undefined || d === undefined) throw new RangeError("two classes");
    expect([numbers(known.movementsThatMayBe(c)), numbers(known.movementsThatMayBe(d))]).toEqual([[2n], []]);
  });

  test("the return opens and closes where it has an event; else where the register's rows leave it", () => {
    const ledger = ledgerOf({ movements: [row("A", "7"), row("B", "5", { disclosedOn: "2025-03-03" })] });
    const [a, b] = ledger.register.classes;
    const content = ledger.returnContent();
    if (a === undefined || b === undefined || content === null) throw new RangeError("a return of two classes");
    expect([ledger.openingOf(content, a)?.issued, ledger.closingOf(content, a)?.issued]).toEqual([1_000n, 1_007n]);
    expect([ledger.openingOf(content, b)?.issued, ledger.closingOf(content, b)?.issued]).toEqual([505n, 505n]);
    expect([ledger.openingOf(null, a)?.issued, ledger.closingOf(null, a)?.issued]).toEqual([1_007n, 1_007n]);
    expect(ledger.openingOf({ ...content, openings: new Map() }, a)).toBeNull();
  });

  test("purchases by class, and undisclosed days, duplicates and conversions of all", () => {
    const ledger = ledgerOf({
      movements: [
        row("A", "7"),
        row("A", "7"),
        row("A", "-3", { category: "class-conversion" }),
        row("B", "2", { category: "class-conversion" }),
        { category: "class-conversion", shareClass: "B" },
      ],
      repurchases: [{ shareClass: "B", date: "2025-03-04", number: "1" }],
    });
    expect([...ledger.purchasesByClass()].map(([name, of]) => [name, of.length])).toEqual([["B", 1]]);
    expect(ledger.purchaseLogs().map((log) => log.length)).toEqual([1]);
    expect([
      ledger.undisclosedDays().length,
      ledger.duplicateMovements().length,
      ledger.unevenConversions().length,
      ledger.conversionsNotKnown().length,
    ]).toEqual([5, 1, 1, 1]);
  });

  test("step by step it composes the same return", () => {
    const ledger = ledgerOf({ movements: [row("A", "7")] });
    const steps = ledger.composing(day("2025-03-03"));
    let count = 0;
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) {
        expect(step.value).toBe(ledger.returnContent(day("2025-03-03")));
        break;
      }
      count += 1;
    }
    // Three questions a class.
    expect(count).toBe(6);
  });

  test("a return that was filed and recorded is composed from the register as it was", () => {
    const filed = (movements: readonly MovementSketch[], submitted: string | null): unknown => {
      const ledger = ledgerOf({ movements });
      const found = ledger.filedReturn(day("2025-03-03"), submitted === null ? null : day(submitted));
      return found && [found.ledger === ledger, found.content.classes.length, found.content.closingDate];
    };
    expect(filed([row("A", "7")], null)).toEqual([true, 1, "2025-03-03"]);
    expect(filed([row("A", "7", { disclosedOn: "2025-03-04" })], null)).toEqual([false, 1, "2025-03-03"]);
    expect(filed([row("A", "7", { disclosedOn: "2025-03-04" })], "2025-03-04")).toEqual([false, 1, "2025-03-03"]);
    expect(filed([row("A", "7", { date: "2025-03-02", disclosedOn: "2025-03-04" })], null)).toBeNull();
    expect(filed([], "2025-03-04")).toBeNull();
  });
});

describe("work in steps", () => {
  function* counting(to: number): Steps<number> {
    for (let count = 1; count < to; count += 1) yield;
    return to;
  }

  test("gives the same with rests and without", async () => {
    expect(runToEnd(counting(5))).toBe(5);
    let rests = 0;
    const rest = (): Promise<void> => {
      rests += 1;
      return Promise.resolve();
    };
    expect([await runInSlices(counting(5), undefined), await runInSlices(counting(5), rest)]).toEqual([5, 5]);
    expect(rests).toBe(0);
  });

  test("rests when the steps have taken two frames together, and counts anew after it", async () => {
    const now = Date.now;
    let time = 0;
    let rests = 0;
    Date.now = () => time;
    function* slow(): Steps<string> {
      for (let step = 0; step < 6; step += 1) {
        time += 12;
        yield;
      }
      return "done";
    }
    try {
      const rest = (): Promise<void> => {
        rests += 1;
        return Promise.resolve();
      };
      // 12 milliseconds a step: a rest after every second.
      expect([await runInSlices(slow(), rest), rests]).toEqual(["done", 3]);
    } finally {
      Date.now = now;
    }
  });

  test("pauses after every 256 rows", () => {
    expect([0, 254, 255, 256, 511, 512].map(pausesAfter)).toEqual([false, false, true, false, true, false]);
  });
});
