import { Ledger } from "../../../src/shares/ledger";
import type { Movement } from "../../../src/shares/register/movement";
import { aRegister } from "../../support/registerBuilder";
import type { MovementSketch, RegisterSketch, RepurchaseSketch } from "../../support/registerSketch";

const CLASS = { name: "Ordinary", opening: "1,000", openingDate: "2025-02-28", openingTreasury: "90" } as const;

/** `2: 1090 not 1100, after 1`: the row of the sheet, what it states, what was expected, the row above. */
function broken(sketch: RegisterSketch, isKnownToReturn = false): readonly string[] {
  const ledger = new Ledger(aRegister({ classes: [CLASS], ...sketch }));
  const [shareClass] = ledger.register.classes;
  if (shareClass === undefined) throw new RangeError("a class");
  return ledger.brokenBalances(isKnownToReturn ? ledger.returnContent() : null, shareClass).map((each) => {
    const elsewhere =
      each.elsewhere.length === 0 ? "" : `, ${each.elsewhere.length} elsewhere (${each.changeElsewhere})`;
    return `${each.movement.origin.row}: ${each.stated} not ${each.expected}${each.before === null ? "" : `, after ${each.before.origin.row}`}${elsewhere}${each.slipOfOneRow ? ", this row alone" : ""}`;
  });
}

const row = (date: string, number: string, balanceAfter?: string, more: MovementSketch = {}): MovementSketch => ({
  date,
  category: "placing",
  number,
  ...(balanceAfter === undefined ? {} : { balanceAfter }),
  ...more,
});

describe("each balance is the one before it and the movement (FF304 and FF305 Section I)", () => {
  test("a column that holds has no break, rows without a balance between", () => {
    const movements = [row("2025-03-03", "10", "1,010"), row("2025-03-04", "20"), row("2025-03-05", "-5", "1,025")];
    expect(broken({ movements })).toEqual([]);
  });

  test("a slip is told once, with the row above: the column goes on from either figure", () => {
    const [first, second] = [row("2025-03-03", "10", "1,010"), row("2025-03-04", "20", "1,003")];
    // On from what the row says, or from what it should say: then the slip is of that row alone.
    expect(broken({ movements: [first, second, row("2025-03-05", "5", "1,008")] })).toEqual([
      "2: 1003 not 1030, after 1",
    ]);
    expect(broken({ movements: [first, second, row("2025-03-05", "5", "1,035")] })).toEqual([
      "2: 1003 not 1030, after 1, this row alone",
    ]);
    expect(broken({ movements: [first, second, row("2025-03-05", "5"), row("2025-03-06", "1", "1,036")] })).toEqual([
      "2: 1003 not 1030, after 1",
    ]);
    expect(broken({ movements: [first, second, row("2025-03-05", "5", "7")] })).toEqual([
      "2: 1003 not 1030, after 1",
      "3: 7 not 1008, after 2",
    ]);
  });

  test("the first row follows the opening balance", () => {
    expect(broken({ movements: [row("2025-03-03", "10", "1,011"), row("2025-03-04", "1", "1,012")] })).toEqual([
      "1: 1011 not 1010",
    ]);
  });

  test("rows before the opening date are compared with the row above alone", () => {
    const movements = [row("2025-02-03", "10", "55"), row("2025-02-04", "5", "61"), row("2025-03-03", "10", "1,010")];
    expect(broken({ movements })).toEqual(["2: 61 not 60, after 1"]);
  });

  test("a sheet kept with the latest row on top is read from its foot", () => {
    const movements = [
      row("2025-03-05", "-5", "1,026"),
      row("2025-03-04", "20", "1,030"),
      row("2025-03-03", "10", "1,010"),
    ];
    expect(broken({ movements })).toEqual(["1: 1026 not 1025, after 2"]);
  });

  test("the column may keep the total with treasury shares: what holds from the first row is meant", () => {
    const cancelled = { category: "treasury-cancellation" } as const;
    const movements = [
      row("2025-03-03", "10", "1,100"),
      row("2025-03-04", "-40", "1,060", cancelled),
      row("2025-03-05", "1", "1,062"),
    ];
    expect(broken({ movements })).toEqual(["3: 1062 not 1061, after 2"]);
    // Neither fits the first row: it is taken for issued shares.
    expect(
      broken({ movements: [row("2025-03-03", "10", "1,101"), row("2025-03-04", "-40", "1,101", cancelled)] }),
    ).toEqual(["1: 1101 not 1010"]);
  });

  test("a column that goes on from the last return is no break", () => {
    const movements = [row("2025-03-03", "10", "1,007"), row("2025-03-04", "1", "1,008")];
    const lastReturns = [{ closing: "997", date: "2025-02-28" }];
    expect(broken({ movements, lastReturns }, true)).toEqual([]);
    expect(broken({ movements, lastReturns: [{ closing: "996", date: "2025-02-28" }] }, true)).toEqual([
      "1: 1007 not 1010",
    ]);
    expect(
      broken({ movements: [row("2025-03-03", "10"), row("2025-03-04", "1", "1,008")], lastReturns }, true),
    ).toEqual([]);
  });

  test("after a row whose number is not known the column goes on from what it states", () => {
    const unknown: MovementSketch = { date: "2025-03-04", category: "placing", balanceAfter: "1,500" };
    expect(broken({ movements: [row("2025-03-03", "10", "1,010"), unknown, row("2025-03-05", "5", "1,505")] })).toEqual(
      [],
    );
    expect(broken({ movements: [row("2025-03-03", "10", "1,010"), unknown, row("2025-03-05", "5", "1,015")] })).toEqual(
      ["3: 1015 not 1505, after 1"],
    );
    const { balanceAfter: _, ...silent } = unknown;
    expect(
      broken({
        movements: [
          row("2025-03-03", "10", "1,010"),
          silent,
          row("2025-03-05", "5", "9"),
          row("2025-03-06", "5", "15"),
        ],
      }),
    ).toEqual(["4: 15 not 14, after 3"]);
  });

  test("after one whose class is not known nothing is expected", () => {
    const classes = [CLASS, { name: "B" }];
    const of = (line: MovementSketch): MovementSketch => ({ ...line, shareClass: "Ordinary" });
    const unknown: MovementSketch = { date: "2025-03-04", category: "placing", number: "9", balanceAfter: "1,500" };
    expect(
      broken({ classes, movements: [of(row("2025-03-03", "10", "1,010")), unknown, of(row("2025-03-05", "5", "7"))] }),
    ).toEqual([]);
  });

  test("without an opening balance the first figure stands for itself", () => {
    const classes = [{ name: "Ordinary", openingDate: "2025-02-28" }];
    expect(broken({ classes, movements: [row("2025-03-03", "10", "55"), row("2025-03-04", "5", "60")] })).toEqual([]);
    expect(broken({ classes, movements: [row("2025-03-03", "10", "55"), row("2025-03-04", "5", "61")] })).toEqual([
      "2: 61 not 60, after 1",
    ]);
  });
});

describe("a balance beside Movements counts what other tables hold, or leaves it out", () => {
  const into = (...days: readonly string[]): readonly RepurchaseSketch[] =>
    days.map((date) => ({ date, number: "30", purpose: "treasury" }));
  const placings = (first: string, second: string): readonly MovementSketch[] => [
    row("2025-03-04", "100", first),
    row("2025-03-07", "200", second),
  ];

  test.each([
    ["purchases before each row", placings("1,070", "1,240"), into("2025-03-03", "2025-03-06")],
    ["a purchase of the same day, counted", placings("1,100", "1,270"), into("2025-03-07")],
    ["a purchase of the same day, not yet counted", placings("1,100", "1,300"), into("2025-03-07")],
    ["a purchase of the first row's day, counted by the second", placings("1,100", "1,270"), into("2025-03-04")],
    ["all left out", placings("1,100", "1,300"), into("2025-03-03", "2025-03-06")],
    [
      "the later ones alone of a day, in the order of the log",
      placings("1,100", "1,240"),
      into("2025-03-06", "2025-03-06"),
    ],
    ["one of two of a day", placings("1,070", "1,240"), into("2025-03-04", "2025-03-04")],
    ["in whatever order the log keeps them", placings("1,070", "1,240"), into("2025-03-06", "2025-03-03")],
    ["not those the opening balance holds", placings("1,100", "1,270"), into("2025-02-27", "2025-03-05")],
  ])("%s", (_, movements, repurchases) => {
    expect(broken({ movements, repurchases })).toEqual([]);
  });

  test("a slip in a column that counts them keeps them in what is expected", () => {
    expect(broken({ movements: placings("1,070", "1,204"), repurchases: into("2025-03-03", "2025-03-06") })).toEqual([
      "2: 1204 not 1240, after 1, 1 elsewhere (-30)",
    ]);
  });

  test("a slip in a column that leaves them out does without", () => {
    expect(
      broken({
        movements: [...placings("1,100", "1,300"), row("2025-03-10", "5", "1,350")],
        repurchases: into("2025-03-06"),
      }),
    ).toEqual(["3: 1350 not 1305, after 2"]);
  });

  test("where no row tells, they count if they come nearer to what is stated", () => {
    const nearer = [row("2025-03-04", "100", "1,069")];
    expect(broken({ movements: nearer, repurchases: into("2025-03-03") })).toEqual([
      "1: 1069 not 1070, 1 elsewhere (-30)",
    ]);
    const farther = [row("2025-03-04", "100", "1,101")];
    expect(broken({ movements: farther, repurchases: into("2025-03-03") })).toEqual(["1: 1101 not 1100"]);
  });

  test("a slip in the first row is weighed by what the rows below do", () => {
    // 1,096 is nearer to 1,100; but the second row counts a purchase, so the first has counted the one before it.
    const movements = [row("2025-03-04", "100", "1,096"), row("2025-03-07", "200", "1,266")];
    expect(broken({ movements, repurchases: into("2025-03-03", "2025-03-06") })).toEqual([
      "1: 1096 not 1070, 1 elsewhere (-30)",
    ]);
    const leaving = [row("2025-03-04", "100", "1,074"), row("2025-03-07", "200", "1,274")];
    expect(broken({ movements: leaving, repurchases: into("2025-03-03", "2025-03-06") })).toEqual(["1: 1074 not 1100"]);
  });

  test("a purchase after the row is not counted", () => {
    expect(broken({ movements: placings("1,070", "1,270"), repurchases: into("2025-03-10") })).toEqual([
      "1: 1070 not 1100",
    ]);
  });
});

describe("columns of treasury shares and of the total", () => {
  const totals = (
    column: "Treasury balance after" | "Total after",
    figures: readonly (bigint | null)[],
    sketch: RegisterSketch = {},
  ): readonly string[] => {
    const register = aRegister({
      classes: [CLASS],
      movements: [
        row("2025-03-03", "10"),
        row("2025-03-04", "-40", undefined, { category: "treasury-cancellation" }),
        row("2025-03-05", "7", undefined, { category: "treasury-sale" }),
      ],
      ...sketch,
    });
    const field = column === "Total after" ? "totalAfter" : "treasuryAfter";
    const movements: readonly Movement[] = register.movements.map((each, index) => ({
      ...each,
      [field]: figures[index] ?? null,
    }));
    const ledger = new Ledger({ ...register, movements });
    const [shareClass] = ledger.register.classes;
    if (shareClass === undefined) throw new RangeError("a class");
    return ledger
      .brokenTotals(ledger.returnContent(), shareClass, column)
      .map(({ movement, expected, stated }) => `${movement.origin.row}: ${stated} not ${expected}`);
  };

  test("hold by what each row does to them", () => {
    expect(totals("Treasury balance after", [90n, 50n, 43n])).toEqual([]);
    expect(totals("Total after", [1_100n, 1_060n, 1_060n])).toEqual([]);
    expect(totals("Treasury balance after", [90n, 51n, 44n])).toEqual(["2: 51 not 50"]);
    expect(totals("Total after", [1_100n, 1_060n, 1_053n])).toEqual(["3: 1053 not 1060"]);
    expect(totals("Total after", [null, 1_060n, null])).toEqual([]);
  });

  test("a last return that the opening does not follow is an alternative of the total alone", () => {
    const lastReturns = [{ closing: "997", date: "2025-02-28" }];
    expect(totals("Total after", [1_097n, 1_057n, 1_057n], { lastReturns })).toEqual([]);
    expect(totals("Treasury balance after", [87n, 47n, 40n], { lastReturns })).toEqual(["1: 87 not 90"]);
  });

  test("a sheet from the latest row on is read from its foot", () => {
    const movements = [row("2025-03-05", "7", undefined, { category: "treasury-sale" }), row("2025-03-03", "10")];
    expect(totals("Treasury balance after", [83n, 90n], { movements })).toEqual([]);
  });
});
