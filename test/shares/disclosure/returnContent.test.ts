import fc from "fast-check";
import { totalOf } from "../../../src/shares/balances/balances";
import { addDays, type CivilDate } from "../../../src/shares/values/civilDate";
import { Ledger } from "../../../src/shares/ledger";
import { showCount } from "../../../src/shares/values/quantity";
import { parseDecimal } from "../../../src/shares/values/ratio";
import { aRegister, day } from "../../support/registerBuilder";
import type { MovementSketch, RepurchaseSketch } from "../../support/registerSketch";

const OPENING = 1_000_000_000n;
const OPENING_TREASURY = 10_000_000n;
const FIRST_DAY = day("2025-03-03");

/** What happened on one day, and what a clerk who keeps the share count by hand would write down. */
interface DayOfLog {
  readonly what: "issue" | "buy to cancel" | "buy into treasury" | "cancel treasury" | "treasury for awards" | "quiet";
  readonly number: bigint;
  /** Days until a purchase is cancelled; none while it is held. */
  readonly cancelledAfter: number | null;
}

const log = fc.array(
  fc.record<DayOfLog>({
    what: fc.constantFrom(
      "issue",
      "buy to cancel",
      "buy into treasury",
      "cancel treasury",
      "treasury for awards",
      "quiet",
    ),
    number: fc.bigInt({ min: 1n, max: 100_000n }),
    cancelledAfter: fc.option(fc.integer({ min: 1, max: 6 })),
  }),
  { minLength: 1, maxLength: 14 },
);

function dateOf(index: number): CivilDate {
  return addDays(FIRST_DAY, index);
}

describe("any log of a class", () => {
  test("closing = opening + movements, total = issued + treasury, Part B = purchases - cancellations", () => {
    fc.assert(
      fc.property(log, fc.integer({ min: 0, max: 13 }), (days, disclosedDays) => {
        const movements: MovementSketch[] = [];
        const repurchases: RepurchaseSketch[] = [];
        days.forEach(({ what, number, cancelledAfter }, index) => {
          const date = dateOf(index);
          const disclosed = index < disclosedDays ? { disclosedOn: date } : {};
          const shown = showCount(number);
          if (what === "issue")
            movements.push({ date, category: "placing", event: "Placing", number: shown, ...disclosed });
          if (what === "cancel treasury")
            movements.push({
              date,
              category: "treasury-cancellation",
              event: "Cancellation of treasury shares",
              number: `-${shown}`,
              ...disclosed,
            });
          if (what === "treasury for awards")
            movements.push({
              date,
              category: "treasury-transfer-scheme",
              event: "Treasury shares for awards",
              number: shown,
              ...disclosed,
            });
          if (what === "buy into treasury")
            repurchases.push({ date, number: shown, purpose: "treasury", ...disclosed });
          if (what === "buy to cancel")
            repurchases.push({
              date,
              number: shown,
              ...(cancelledAfter === null ? {} : { cancelledOn: dateOf(index + cancelledAfter) }),
              ...disclosed,
            });
        });
        // The last return closed on the last day disclosed, or on the opening day.
        const lastReturn =
          disclosedDays === 0 ? addDays(FIRST_DAY, -1) : dateOf(Math.min(disclosedDays, days.length) - 1);
        const register = aRegister({
          classes: [
            {
              name: "Ordinary",
              opening: showCount(OPENING),
              openingTreasury: showCount(OPENING_TREASURY),
              openingDate: addDays(FIRST_DAY, -1),
            },
          ],
          movements,
          repurchases,
          lastReturns: [{ date: lastReturn, closing: "0" }],
        });
        const content = new Ledger(register).returnContent();
        if (content === null) return;
        const [block] = content.classes;
        if (!block?.opening || !block.closing) throw new Error("The class has a block with balances");

        // The clerk's own count, day by day.
        const upTo = (last: CivilDate): { issued: bigint; treasury: bigint } => {
          let issued = OPENING;
          let treasury = OPENING_TREASURY;
          days.forEach(({ what, number, cancelledAfter }, index) => {
            if (dateOf(index) <= last) {
              if (what === "issue" || what === "treasury for awards") issued += number;
              if (what === "buy into treasury") issued -= number;
              if (what === "buy into treasury") treasury += number;
              if (what === "cancel treasury" || what === "treasury for awards") treasury -= number;
            }
            if (what === "buy to cancel" && cancelledAfter !== null && dateOf(index + cancelledAfter) <= last)
              issued -= number;
          });
          return { issued, treasury };
        };
        expect(block.closing).toEqual(upTo(content.closingDate));
        expect(block.opening).toEqual(upTo(lastReturn));

        const moved = block.events.reduce(
          (sum, line) => ({ issued: sum.issued + line.issued, treasury: sum.treasury + line.treasury }),
          { issued: 0n, treasury: 0n },
        );
        expect(block.closing).toEqual({
          issued: block.opening.issued + moved.issued,
          treasury: block.opening.treasury + moved.treasury,
        });
        expect(totalOf(block.closing)).toBe(block.closing.issued + block.closing.treasury);

        const open = days.filter(
          ({ what, cancelledAfter }, index) =>
            what === "buy to cancel" &&
            dateOf(index) <= content.closingDate &&
            (cancelledAfter === null || dateOf(index + cancelledAfter) > content.closingDate),
        );
        expect(block.uncancelled.reduce((sum, line) => sum + line.number, 0n)).toBe(
          open.reduce((sum, each) => sum + each.number, 0n),
        );
        expect(block.uncancelled.map((line) => line.date)).toEqual(
          [...block.uncancelled.map((line) => line.date)].sort(),
        );
      }),
      { numRuns: 400 },
    );
  });
});

describe("what a return takes in", () => {
  const placing = (date: string, number: string, more: MovementSketch = {}): MovementSketch => ({
    date,
    category: "placing",
    event: "Placing",
    number,
    ...more,
  });
  const ordinary = { name: "Ordinary", opening: "1,000", openingDate: "2025-01-31" };

  test("rows of the opening day while they are undisclosed, none before it, none after the closing date", () => {
    const register = aRegister({
      classes: [ordinary],
      movements: [
        placing("2025-01-30", "1"),
        placing("2025-01-31", "2"),
        placing("2025-02-03", "4"),
        placing("2025-02-04", "8"),
      ],
    });
    const content = new Ledger(register).returnContent(day("2025-02-03"));
    expect(content?.classes[0]?.events.map((line) => line.issued)).toEqual([2n, 4n]);
    expect(content?.classes[0]?.closing?.issued).toBe(1006n);
    expect(content?.closingDate).toBe("2025-02-03");
  });

  test("nothing where every row is disclosed", () => {
    expect(
      new Ledger(
        aRegister({ classes: [ordinary], movements: [placing("2025-02-03", "4", { disclosedOn: "2025-02-03" })] }),
      ).returnContent(),
    ).toBeNull();
  });

  test("an opening that carries the rows disclosed since, on the date of the last of them", () => {
    const register = aRegister({
      classes: [ordinary],
      movements: [placing("2025-02-03", "4", { disclosedOn: "2025-02-03" }), placing("2025-02-05", "8")],
    });
    const block = new Ledger(register).returnContent()?.classes[0];
    expect([block?.openingDate, block?.opening?.issued, block?.closing?.issued]).toEqual(["2025-02-03", 1004n, 1012n]);
  });

  test("one line for rows of one category and day, its price their weighted average; two schemes stay two lines", () => {
    const option = (details: string, number: string, issuePrice: string): MovementSketch => ({
      date: "2025-02-03",
      category: "option-exercise",
      event: "Exercise of options",
      details,
      number,
      issuePrice,
    });
    const register = aRegister({
      classes: [ordinary],
      movements: [
        option("2018 Scheme", "100", "HKD 2"),
        option("2021 Scheme", "50", "HKD 9"),
        option("2018 Scheme", "300", "HKD 4"),
      ],
    });
    const events = new Ledger(register).returnContent()?.classes[0]?.events ?? [];
    // (100 × 2 + 300 × 4) / 400 = 3.5
    expect(
      events.map((line) => [
        line.details,
        line.issued,
        line.price && Number(line.price.amount.numerator) / Number(line.price.amount.denominator),
      ]),
    ).toEqual([
      ["2018 Scheme", 400n, 3.5],
      ["2021 Scheme", 50n, 9],
    ]);
  });

  test("the market price of a line is that of its first row that has one", () => {
    const register = aRegister({
      classes: [ordinary],
      movements: [
        placing("2025-02-03", "1", { issuePrice: "HKD 2" }),
        placing("2025-02-03", "1", { issuePrice: "HKD 2", marketPrice: "HKD 2.5" }),
        placing("2025-02-03", "1", { issuePrice: "HKD 2", marketPrice: "HKD 2.6" }),
      ],
    });
    const [line] = new Ledger(register).returnContent()?.classes[0]?.events ?? [];
    expect(line?.marketPrice).toEqual({ currency: "HKD", amount: parseDecimal("2.5") });
  });

  test("a purchase of the opening day, which no return reports yet, is in the report; one of the day before is not", () => {
    const [opened, before] = [ordinary.openingDate, "2025-01-30"];
    const register = aRegister({
      classes: [ordinary],
      movements: [placing("2025-02-03", "1")],
      repurchases: [before, opened].map((date) => ({ date, number: "100", paid: "HKD 200" })),
    });
    const report = new Ledger(register).returnContent()?.purchaseReport;
    expect(report?.purchases.map(({ tradingDate }) => tradingDate)).toEqual([opened]);
  });

  test("a line a currency: nothing is averaged over two", () => {
    const register = aRegister({
      classes: [ordinary],
      movements: [
        placing("2025-02-03", "1", { issuePrice: "HKD 2" }),
        placing("2025-02-03", "1", { issuePrice: "USD 2" }),
      ],
    });
    const lines = new Ledger(register).returnContent()?.classes[0]?.events ?? [];
    expect(lines.map(({ issued, price }) => [issued, price?.currency])).toEqual([
      [1n, "HKD"],
      [1n, "USD"],
    ]);
  });

  test("a cancellation of Movements takes the purchases of its dates off the list, whatever Repurchases says", () => {
    const register = aRegister({
      classes: [ordinary],
      repurchases: [
        { date: "2025-02-03", number: "10", disclosedOn: "2025-02-03" },
        { date: "2025-02-04", number: "20", disclosedOn: "2025-02-04" },
      ],
      movements: [
        {
          date: "2025-02-10",
          category: "repurchase-cancelled",
          event: "Cancelled",
          number: "-10",
          purchaseDates: ["2025-02-03"],
        },
      ],
    });
    const block = new Ledger(register).returnContent()?.classes[0];
    expect(block?.events.map((line) => line.issued)).toEqual([-10n]);
    expect(block?.uncancelled.map((line) => line.number)).toEqual([20n]);
  });
});

describe("the base of the percentages", () => {
  const two = aRegister({
    classes: [
      { name: "Class B", opening: "900", openingDate: "2025-01-31" },
      { name: "Class A", opening: "100", openingDate: "2025-01-31", weighted: true },
    ],
    repurchases: [{ date: "2025-01-20", shareClass: "Class B", number: "50", disclosedOn: "2025-01-20" }],
    movements: [{ date: "2025-02-03", shareClass: "Class B", category: "placing", event: "Placing", number: "5" }],
  });
  const content = new Ledger(two).returnContent();
  const block = content?.classes[0];
  if (!content || !block) throw new Error("There is a return");

  test("FF304 Note 4: all classes, less what was bought and is not cancelled", () => {
    expect(new Ledger(two).percentageBasis(content, "FF304", block)).toMatchObject({
      base: 950n,
      opening: 1000n,
      excluded: 50n,
    });
  });
  test("FF305: all classes where there are weighted voting rights, with no exclusion", () => {
    expect(new Ledger(two).percentageBasis(content, "FF305", block).base).toBe(1000n);
  });
  test("the Issuer table overrides", () => {
    const base = (
      percentageBase: "this class" | "all classes" | "without exclusion",
      form: "FF304" | "FF305",
    ): bigint | null =>
      new Ledger({ ...two, issuer: aRegister({ issuer: { percentageBase } }).issuer }).percentageBasis(
        content,
        form,
        block,
      ).base;
    expect([
      base("this class", "FF304"),
      base("without exclusion", "FF304"),
      base("this class", "FF305"),
      base("all classes", "FF305"),
    ]).toEqual([850n, 1000n, 900n, 1000n]);
  });
  test("none where an opening balance is missing", () => {
    const [classB, classA] = two.classes;
    if (!classB || !classA) throw new Error("There are two classes");
    const lacking = { ...two, classes: [classB, { ...classA, openingBalance: null }] };
    const lackingContent = new Ledger(lacking).returnContent();
    const lackingBlock = lackingContent?.classes[0];
    if (!lackingContent || !lackingBlock) throw new Error("There is a return");
    expect(new Ledger(lacking).basisBy(lackingContent, lackingBlock, "all classes").base).toBeNull();
  });
});
