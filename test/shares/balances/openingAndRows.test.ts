import { afterChange, changeBy, changeOfTotal, NO_CHANGE, totalOf } from "../../../src/shares/balances/balances";
import { balanceAfterRows } from "../../../src/shares/balances/balanceRows";
import { lastReturnDate, lastReturnOf } from "../../../src/shares/balances/lastReturn";
import { isInOpening, type OpeningLine } from "../../../src/shares/balances/openingLine";
import { Ledger } from "../../../src/shares/ledger";
import { CATEGORIES, categoryOf } from "../../../src/shares/register/category";
import type { ShareClass } from "../../../src/shares/register/shareClass";
import { aRegister, day } from "../../support/registerBuilder";
import type { MovementSketch, RegisterSketch } from "../../support/registerSketch";

const OPENED = { name: "Ordinary", opening: "1,000", openingDate: "2025-02-28", openingTreasury: "90" } as const;

function ledgerOf(sketch: RegisterSketch): { readonly ledger: Ledger; readonly shareClass: ShareClass } {
  const ledger = new Ledger(aRegister({ classes: [OPENED], ...sketch }));
  const [shareClass] = ledger.register.classes;
  if (shareClass === undefined) throw new RangeError("a class");
  return { ledger, shareClass };
}

const row = (date: string, number: string, more: MovementSketch = {}): MovementSketch => ({
  date,
  category: "placing",
  number,
  ...more,
});

describe("what a row does to the balance of its class (FF305 Part A)", () => {
  const change = (movement: MovementSketch): readonly [bigint, bigint, bigint] => {
    const [made] = aRegister({ movements: [movement] }).movements;
    if (made === undefined) throw new RangeError("a row");
    const { issued, treasury } = changeBy(made);
    return [issued, treasury, changeOfTotal(made)];
  };

  test.each([
    ["an issue", "placing", "7", 7n, 0n],
    ["a cancellation", "repurchase-cancelled", "-7", -7n, 0n],
    ["a purchase not yet cancelled does nothing", "repurchase-not-cancelled", "-7", 0n, 0n],
    ["nor does a redemption", "redemption-not-cancelled", "-7", 0n, 0n],
    ["a purchase into treasury", "repurchase-into-treasury", "-7", -7n, 7n],
    ["treasury shares cancelled", "treasury-cancellation", "-7", 0n, -7n],
    ["treasury shares sold", "treasury-sale", "7", 7n, -7n],
    ["treasury shares for awards", "treasury-transfer-scheme", "7", 7n, -7n],
  ] as const)("%s", (_, category, number, issued, treasury) => {
    expect(change({ category, number })).toEqual([issued, treasury, issued + treasury]);
  });

  test("what the row says of treasury shares overrides; a row without a number changes nothing", () => {
    expect(change({ category: "placing", number: "7", treasuryShares: "-3" })).toEqual([7n, -3n, 4n]);
    expect(change({ category: "treasury-sale", number: "7", treasuryShares: "0" })).toEqual([7n, 0n, 7n]);
    expect(change({ category: "placing", treasuryShares: "-3" })).toEqual([0n, 0n, 0n]);
  });

  test("balances add up part by part", () => {
    expect(afterChange({ issued: 10n, treasury: 3n }, { issued: -2n, treasury: 1n })).toEqual({
      issued: 8n,
      treasury: 4n,
    });
    expect([totalOf({ issued: 10n, treasury: 3n }), NO_CHANGE]).toEqual([13n, { issued: 0n, treasury: 0n }]);
  });

  test("each category moves shares as Rule 13.25A(2) has it: treasury shares never rise without leaving the issue", () => {
    for (const { code, issued, treasury, uncancelled } of CATEGORIES) {
      if (treasury === "up") expect([code, issued]).toEqual([code, "down"]);
      if (uncancelled) expect([issued, treasury]).toEqual(["none", "none"]);
    }
    expect(() => categoryOf("nothing" as "other")).toThrow(new RangeError("No category nothing"));
  });
});

describe("every change of a class, from whichever table holds it", () => {
  const changes = (sketch: RegisterSketch): readonly (readonly [string, string, bigint, bigint, boolean])[] => {
    const { ledger, shareClass } = ledgerOf(sketch);
    return ledger
      .balanceRows(shareClass)
      .map(({ date, category, change, isDisclosed }) => [
        date.slice(5),
        category,
        change.issued,
        change.treasury,
        isDisclosed,
      ]);
  };

  test("rows of Movements with a day and a number, purchases not yet cancelled left out", () => {
    const movements: readonly MovementSketch[] = [
      row("2025-03-03", "1"),
      { category: "placing", number: "2" },
      { date: "2025-03-03", category: "placing" },
      row("2025-03-03", "-3", { category: "repurchase-not-cancelled" }),
      row("2025-03-04", "4", { disclosedOn: "2025-03-04" }),
    ];
    expect(changes({ movements })).toEqual([
      ["03-03", "placing", 1n, 0n, false],
      ["03-04", "placing", 4n, 0n, true],
    ]);
  });

  test("a cancellation of Repurchases, one a day, unless Movements has it", () => {
    const repurchases = [
      { date: "2025-03-03", number: "10", cancelledOn: "2025-03-10" },
      { date: "2025-03-04", number: "-20", cancelledOn: "2025-03-10" },
      { date: "2025-03-05", number: "300", cancelledOn: "2025-03-11" },
      { date: "2025-03-05", cancelledOn: "2025-03-12" },
      { date: "2025-03-05", number: "4000", cancelledOn: "2025-03-12", purpose: "treasury" as const },
    ];
    const into = ["03-05", "repurchase-into-treasury", -4_000n, 4_000n, false] as const;
    expect(changes({ repurchases })).toEqual([
      ["03-10", "repurchase-cancelled", -30n, 0n, false],
      ["03-11", "repurchase-cancelled", -300n, 0n, false],
      into,
    ]);
    const movements = [row("2025-03-10", "-31", { category: "redemption-cancelled" }), row("2025-03-11", "5")];
    expect(changes({ repurchases, movements })).toEqual([
      ["03-10", "redemption-cancelled", -31n, 0n, false],
      ["03-11", "placing", 5n, 0n, false],
      ["03-11", "repurchase-cancelled", -300n, 0n, false],
      into,
    ]);
  });

  test("it is in the last return where that closed on its day or after", () => {
    const on = (cancelledOn: string): boolean | undefined =>
      changes({
        repurchases: [{ date: "2025-03-03", number: "1", cancelledOn }],
        lastReturns: [{ date: "2025-03-10" }],
      })[0]?.[4];
    expect([on("2025-03-09"), on("2025-03-10"), on("2025-03-11")]).toEqual([true, true, false]);
  });

  test("purchases into treasury and sales, unless Movements has one of that kind and day", () => {
    const sketch: RegisterSketch = {
      repurchases: [
        { date: "2025-03-03", number: "-10", purpose: "treasury" },
        { date: "2025-03-04", number: "20", purpose: "treasury", disclosedOn: "2025-03-04" },
        { number: "30", purpose: "treasury" },
        { date: "2025-03-05", purpose: "treasury" },
      ],
      treasurySales: [
        { date: "2025-03-03", number: "-1" },
        { date: "2025-03-04", number: "2", disclosedOn: "2025-03-04" },
        { number: "3" },
        { date: "2025-03-05" },
      ],
    };
    const all = [
      ["03-03", "repurchase-into-treasury", -10n, 10n, false],
      ["03-04", "repurchase-into-treasury", -20n, 20n, true],
      ["03-03", "treasury-sale", 1n, -1n, false],
      ["03-04", "treasury-sale", 2n, -2n, true],
    ] as const;
    expect(changes(sketch)).toEqual(all);
    const told = (category: MovementSketch["category"]): number =>
      changes({ ...sketch, movements: [row("2025-03-03", "5", category === undefined ? {} : { category })] }).length;
    expect([told("placing"), told("repurchase-into-treasury"), told("treasury-sale")]).toEqual([5, 4, 4]);
  });

  test("none of another class", () => {
    const classes = [OPENED, { name: "B" }];
    const ofB = { shareClass: "B", date: "2025-03-03", number: "1" };
    expect(
      changes({
        classes,
        movements: [{ ...ofB, category: "placing" }],
        repurchases: [
          { ...ofB, purpose: "treasury" },
          { ...ofB, cancelledOn: "2025-03-04" },
        ],
        treasurySales: [ofB],
      }),
    ).toEqual([]);
  });

  test("a row's price is that of its purchases only where it states none, nor has one that was not read", () => {
    const repurchases = [{ date: "2025-03-03", number: "5", purpose: "treasury" as const, paid: "HKD 10" }];
    const priced = (more: MovementSketch): number | undefined => {
      const { ledger, shareClass } = ledgerOf({
        repurchases,
        movements: [row("2025-03-03", "-5", { category: "repurchase-into-treasury", ...more })],
      });
      return ledger.balanceRows(shareClass)[0]?.pricedBy.length;
    };
    expect([
      priced({}),
      priced({ issuePrice: "HKD 3" }),
      priced({ unread: ["Issue price"] }),
      priced({ unread: ["Details"] }),
    ]).toEqual([1, 0, 0, 1]);
  });

  test("add up to the balance, whatever their order", () => {
    const { ledger, shareClass } = ledgerOf({ movements: [row("2025-03-04", "4"), row("2025-03-03", "-1")] });
    const rows = ledger.balanceRows(shareClass);
    expect(balanceAfterRows({ issued: 10n, treasury: 2n }, rows)).toEqual({ issued: 13n, treasury: 2n });
    expect(balanceAfterRows({ issued: 10n, treasury: 2n }, [])).toEqual({ issued: 10n, treasury: 2n });
  });
});

describe("rows of the opening day", () => {
  const line = (date: string | null, disclosedFrom: string | null = null): OpeningLine => ({
    date: date === null ? null : day(date),
    disclosedFrom: disclosedFrom === null ? null : day(disclosedFrom),
  });
  const on = (
    date: string | null,
    disclosedOn: string | null = null,
  ): { readonly date: ReturnType<typeof day> | null; readonly disclosedOn: ReturnType<typeof day> | null } => ({
    date: date === null ? null : day(date),
    disclosedOn: disclosedOn === null ? null : day(disclosedOn),
  });

  test.each([
    ["a row before it is in the opening balance", line("2025-02-28"), on("2025-02-27"), true],
    ["one after it is not", line("2025-02-28"), on("2025-03-01", "2025-03-01"), false],
    ["one of it not disclosed is not", line("2025-02-28"), on("2025-02-28"), false],
    ["one of it disclosed is", line("2025-02-28"), on("2025-02-28", "2025-02-28"), true],
    ["unless a return after it did", line("2025-02-28", "2025-03-03"), on("2025-02-28", "2025-03-03"), false],
    ["one that an earlier return disclosed is", line("2025-02-28", "2025-03-03"), on("2025-02-28", "2025-03-02"), true],
    ["without an opening date none is", line(null), on("2025-02-27"), false],
    ["nor is a row without its day", line("2025-02-28"), on(null), false],
    [
      "one in the last return by its date is",
      line("2025-02-28", "2025-03-03"),
      { ...on("2025-02-28"), isDisclosed: true },
      true,
    ],
  ])("%s", (_, opening, row, expected) => {
    expect(isInOpening(opening, row)).toBe(expected);
  });

  /** What the day a return opens with has, of an opening of 1,000 and 90 and a row of the opening day itself. */
  const opening = (
    closing: string | undefined,
    date: string | undefined,
    movements: readonly MovementSketch[],
    classes: RegisterSketch["classes"] = [OPENED],
  ): string | null => {
    const last = { ...(closing === undefined ? {} : { closing }), ...(date === undefined ? {} : { date }) };
    const { ledger, shareClass } = ledgerOf({ classes, movements, lastReturns: [last] });
    return ledger.openingLine(shareClass).disclosedFrom;
  };
  const ofDay = row("2025-02-28", "7", { disclosedOn: "2025-03-03" });

  test("came after the opening balance where the last return ties only with them (SenseTime's class A, 30 December 2022)", () => {
    expect(opening("1,007", "2025-03-03", [ofDay])).toBe("2025-03-03");
    // The total with the 90 treasury shares may be meant.
    expect(opening("1,097", "2025-03-03", [ofDay])).toBe("2025-03-03");
    expect(opening("1,000", "2025-03-03", [ofDay])).toBeNull();
    expect(opening("1,090", "2025-03-03", [ofDay])).toBeNull();
    expect(opening("1,008", "2025-03-03", [ofDay])).toBeNull();
  });

  test("with the rows between the opening and the last return", () => {
    const later = [
      row("2025-03-01", "50", { disclosedOn: "2025-03-03" }),
      row("2025-03-03", "300", { disclosedOn: "2025-03-04" }),
      row("2025-03-04", "4000", { disclosedOn: "2025-03-04" }),
      row("2025-03-02", "60000"),
    ];
    // 1,000 + 50 + 300 and the 7 of the day: what is dated after 3 March or not disclosed is not in it.
    expect(opening("1,357", "2025-03-03", [ofDay, ...later])).toBe("2025-03-03");
    expect(opening("1,350", "2025-03-03", [ofDay, ...later])).toBeNull();
  });

  test("from the latest day of Disclosed on back, as far as it takes", () => {
    const rows = [
      row("2025-02-28", "7", { disclosedOn: "2025-03-01" }),
      row("2025-02-28", "20", { disclosedOn: "2025-03-03" }),
      row("2025-02-28", "600", { disclosedOn: "2025-02-28" }),
    ];
    expect(opening("1,020", "2025-03-03", rows)).toBe("2025-03-03");
    expect(opening("1,027", "2025-03-03", rows)).toBe("2025-03-01");
    expect(opening("1,627", "2025-03-03", rows)).toBe("2025-02-28");
    expect(opening("1,007", "2025-03-03", rows)).toBeNull();
  });

  test("nothing tells without a last return, its balance, its day or an opening; nor one that closed before the opening", () => {
    expect(opening(undefined, "2025-03-03", [ofDay])).toBeNull();
    expect(opening("1,007", undefined, [ofDay])).toBeNull();
    expect(opening("1,007", "2025-02-27", [ofDay])).toBeNull();
    expect(opening("1,007", "2025-02-28", [ofDay])).toBe("2025-03-03");
    expect(opening("1,007", "2025-03-03", [row("2025-02-28", "7")])).toBeNull();
    expect(opening("1,007", "2025-03-03", [ofDay], [{ name: "Ordinary", openingDate: "2025-02-28" }])).toBeNull();
    expect(opening("1,007", "2025-03-03", [ofDay], [{ name: "Ordinary", opening: "1,000" }])).toBeNull();
    const { ledger, shareClass } = ledgerOf({ movements: [ofDay] });
    expect(ledger.openingLine(shareClass).disclosedFrom).toBeNull();
  });
});

describe("the last return of a class", () => {
  test("is its own; one that names no class is of the only class, of several of none", () => {
    const found = (
      classes: RegisterSketch["classes"],
      lastReturns: RegisterSketch["lastReturns"],
    ): readonly (bigint | undefined)[] => {
      const register = aRegister({ classes: classes ?? [], lastReturns: lastReturns ?? [] });
      const unnamed = {
        ...register,
        lastReturns: register.lastReturns.map((last) =>
          last.closingBalance?.value === 5n ? { ...last, shareClass: null } : last,
        ),
      };
      return unnamed.classes.map((each) => lastReturnOf(unnamed, each)?.closingBalance?.value);
    };
    expect(found([{ name: "A" }], [{ closing: "5" }])).toEqual([5n]);
    expect(found([{ name: "A" }], [{ closing: "5" }, { closing: "6", shareClass: "A" }])).toEqual([6n]);
    expect(found([{ name: "A" }, { name: "B" }], [{ closing: "5" }, { closing: "6", shareClass: "B" }])).toEqual([
      undefined,
      6n,
    ]);
    expect(found([{ name: "A" }], [{ closing: "7", shareClass: "B" }])).toEqual([undefined]);
  });

  test("closed on the day of its row, else on the one the Issuer table gives", () => {
    const date = (sketch: RegisterSketch): string | null => {
      const register = aRegister(sketch);
      const [shareClass] = register.classes;
      return shareClass ? lastReturnDate(register, shareClass) : null;
    };
    const issuer = { lastReturn: "2025-03-01" };
    expect([
      date({ issuer, lastReturns: [{ date: "2025-03-02" }] }),
      date({ issuer }),
      date({ issuer, lastReturns: [{ closing: "1" }] }),
      date({}),
      date({ issuer: null }),
    ]).toEqual(["2025-03-02", "2025-03-01", "2025-03-01", null, null]);
  });

  test("differs from the opening by so much; the total with treasury shares may be meant", () => {
    const doubt = (closing: string | undefined, classes: RegisterSketch["classes"] = [OPENED]): bigint => {
      const { ledger, shareClass } = ledgerOf({
        classes,
        movements: [row("2025-03-03", "1")],
        lastReturns: closing === undefined ? [] : [{ closing, date: "2025-02-28" }],
      });
      return ledger.openingInDoubt(ledger.returnContent(), shareClass);
    };
    expect([
      doubt("1,000"),
      doubt("1,090"),
      doubt("997"),
      doubt("1,100"),
      doubt(undefined),
      doubt("1", [{ name: "Ordinary", openingDate: "2025-02-28" }]),
    ]).toEqual([0n, 0n, 3n, -100n, 0n, 0n]);
  });
});

describe("what is carried into the next opening, and what is still to be disclosed (decision 0004)", () => {
  const movements = [
    row("2025-02-27", "1", { disclosedOn: "2025-02-27" }),
    row("2025-03-03", "300", { disclosedOn: "2025-03-03" }),
    row("2025-03-04", "20", { disclosedOn: "2025-03-05" }),
    row("2025-03-05", "4000"),
    row("2025-02-26", "50000"),
  ];
  const { ledger, shareClass } = ledgerOf({ movements });

  test("rows disclosed since, up to and on a day, with the latest day of them", () => {
    const carried = (text: string | null): unknown => {
      const { change, latest } = ledger.carriedChange(shareClass, text === null ? null : day(text));
      return [change.issued, latest];
    };
    expect([carried(null), carried("2025-03-04"), carried("2025-03-03"), carried("2025-03-02")]).toEqual([
      [320n, "2025-03-04"],
      [320n, "2025-03-04"],
      [300n, "2025-03-03"],
      [0n, null],
    ]);
    expect(ledger.carriedOpening(shareClass, day("2025-03-03"))).toEqual({ issued: 1_300n, treasury: 90n });
  });

  test("rows that no return has disclosed and the opening does not hold", () => {
    expect(ledger.undisclosedRows(shareClass).map(({ change }) => change.issued)).toEqual([4_000n]);
    expect(ledger.balanceAt(shareClass, day("2025-03-04"))?.issued).toBe(1_320n);
    expect([
      ledger.balanceAt(shareClass, day("2025-03-05"))?.issued,
      ledger.balanceAt(shareClass, null)?.issued,
    ]).toEqual([5_320n, 5_320n]);
  });

  test("none where the opening is blank", () => {
    const blank = ledgerOf({ classes: [{ name: "Ordinary" }], movements });
    expect([
      blank.ledger.carriedOpening(blank.shareClass, null),
      blank.ledger.balanceAt(blank.shareClass, null),
    ]).toEqual([null, null]);
  });

  test("rows that move the class away from its opening, and those that are not known", () => {
    const unknown: MovementSketch = { date: "2025-03-06", category: "placing" };
    const more: readonly MovementSketch[] = [
      ...movements,
      unknown,
      { ...unknown, date: "2025-02-20" },
      { date: "2025-03-06", category: "repurchase-not-cancelled" },
      row("2025-03-06", "-9", { category: "repurchase-not-cancelled" }),
      { category: "placing", number: "5" },
    ];
    const all = ledgerOf({ movements: more });
    expect(all.ledger.movementsSinceOpening(all.shareClass).map(({ origin }) => origin.row)).toEqual([2, 3, 4, 6, 10]);
    expect(all.ledger.rowsNotKnown(all.shareClass).map(({ origin }) => origin.row)).toEqual([6, 10]);
  });
});
