import { Ledger } from "../../../src/shares/ledger";
import { isDisagreement, type MonthDifference } from "../../../src/shares/month/monthDifferences";
import { linesIn, MONTH_PARTS, partOfMonth } from "../../../src/shares/month/monthParts";
import { type ClassMonth, monthSummary } from "../../../src/shares/month/monthSummary";
import { CATEGORIES } from "../../../src/shares/register/category";
import { showCell } from "../../../src/shares/values/cell";
import { type CivilMonth, parseCivilMonth } from "../../../src/shares/values/civilMonth";
import { aRegister } from "../../support/registerBuilder";
import type { MovementSketch, RegisterSketch, SchemeSketch } from "../../support/registerSketch";

const CLASS = { opening: "1,000", openingDate: "2024-01-31", openingTreasury: "90" } as const;

function monthOf(sketch: RegisterSketch, of = "2024-03"): readonly ClassMonth[] {
  return monthSummary(new Ledger(aRegister({ classes: [CLASS], ...sketch })), parseCivilMonth(of) as CivilMonth)
    .classes;
}

function only(sketch: RegisterSketch, of?: string): ClassMonth {
  const [first] = monthOf(sketch, of);
  if (first === undefined) throw new RangeError("a class");
  return first;
}

const moved = (date: string, number: string, more: MovementSketch = {}): MovementSketch => ({
  date,
  number,
  category: "placing",
  event: "Placing",
  ...more,
});

/** `cancellation 28 of 30 at Movements!E2`. */
const said = (differences: readonly MonthDifference[]): readonly string[] =>
  differences
    .filter(({ kind }) => kind !== "no last return")
    .map((each) => {
      const figures = "difference" in each ? ` ${each.found} of ${each.expected} (${each.difference})` : "";
      return `${each.kind}${figures} at ${each.cells.map(showCell).join(" ")}`;
    });

describe("a month has its first day and its last (Rule 13.25B)", () => {
  const days = ["2024-02-29", "2024-03-01", "2024-03-31", "2024-04-01"];
  const movements = days.map((date, index) => moved(date, String(10 ** index)));

  test("and neither the day before nor the day after", () => {
    const { opening, change, closing, lines } = only({ movements });
    expect([opening?.issued, change.issued, closing?.issued]).toEqual([1_001n, 110n, 1_111n]);
    expect(lines.map(({ dates }) => dates)).toEqual([["2024-03-01", "2024-03-31"]]);
    expect(
      monthSummary(new Ledger(aRegister({ classes: [CLASS] })), parseCivilMonth("2024-03") as CivilMonth),
    ).toMatchObject({
      month: "2024-03",
      openingDate: "2024-02-29",
      closingDate: "2024-03-31",
    });
  });

  test("nor does what is worked back from a later opening", () => {
    const later = {
      classes: [{ opening: "5,000", openingDate: "2024-03-31" }],
      movements: movements.map((row) => ({ ...row, disclosedOn: "2024-03-31" })),
    };
    // Of the rows the opening of 31 March has those up to that day: 1 + 10 + 100; February's close lacks the last two.
    expect([
      only(later, "2024-02").closing?.issued,
      only(later, "2024-03").opening?.issued,
      only(later, "2024-03").closing?.issued,
    ]).toEqual([4_890n, 4_890n, 5_000n]);
  });

  test("purchases count by the day they were bought and the day they were cancelled", () => {
    const repurchases = [
      { date: "2024-02-29", number: "1", cancelledOn: "2024-03-01" },
      { date: "2024-03-01", number: "20", cancelledOn: "2024-03-31" },
      { date: "2024-03-31", number: "300" },
      { date: "2024-04-01", number: "4000" },
      { date: "2024-02-01", number: "50000", cancelledOn: "2024-02-29" },
      { date: "2024-03-05", number: "600000", cancelledOn: "2024-04-01" },
    ];
    const { bought, cancelled, uncancelled, pending } = only({ repurchases });
    expect([bought, cancelled, uncancelled]).toEqual([600_320n, 21n, 600_300n]);
    expect(pending.map(({ number }) => number)).toEqual([300n, 600_000n]);
  });
});

describe("the lines of a month", () => {
  test("are one a category, by their first day; of conversions and events of no kind one an event, whatever its case", () => {
    const { lines } = only({
      movements: [
        moved("2024-03-20", "5"),
        moved("2024-03-04", "7", { category: "option-exercise", event: "Options" }),
        moved("2024-03-02", "6"),
        moved("2024-03-03", "1", { category: "class-conversion", event: "A to B" }),
        moved("2024-03-05", "2", { category: "class-conversion", event: " a to b " }),
        moved("2024-03-05", "3", { category: "class-conversion", event: "B to A" }),
        moved("2024-03-06", "4", { category: "other", event: "Surrender" }),
        moved("2024-03-07", "8", { category: "other", event: "Forfeiture" }),
        moved("2024-03-02", "9", { event: "Placing of new shares" }),
      ],
    });
    expect(
      lines.map(({ category, event, dates, change }) => [category, event, dates.join(" "), change.issued]),
    ).toEqual([
      ["placing", "Placing", "2024-03-02 2024-03-20", 20n],
      ["class-conversion", "A to B", "2024-03-03 2024-03-05", 3n],
      ["option-exercise", "Options", "2024-03-04", 7n],
      ["class-conversion", "B to A", "2024-03-05", 3n],
      ["other", "Surrender", "2024-03-06", 4n],
      ["other", "Forfeiture", "2024-03-07", 8n],
    ]);
  });

  test("say by which returns they were disclosed, and whether wholly", () => {
    const { lines, returns, inNoReturn, inLastReturn } = only({
      movements: [
        moved("2024-03-20", "5", { disclosedOn: "2024-03-21" }),
        moved("2024-03-02", "6", { disclosedOn: "2024-03-03" }),
        moved("2024-03-04", "7", { category: "option-exercise", disclosedOn: "2024-03-21" }),
        moved("2024-03-05", "8", { category: "option-exercise" }),
      ],
    });
    expect(lines.map(({ disclosedOn, isWhollyDisclosed }) => [disclosedOn.join(" "), isWhollyDisclosed])).toEqual([
      ["2024-03-03 2024-03-21", true],
      ["2024-03-21", false],
    ]);
    expect(returns.map(({ disclosedOn, change }) => [disclosedOn, change.issued])).toEqual([
      ["2024-03-03", 6n],
      ["2024-03-21", 12n],
    ]);
    expect([inNoReturn, inLastReturn]).toEqual([{ issued: 8n, treasury: 0n }, null]);
    expect(only({ movements: [] })).toMatchObject({ inNoReturn: null, inLastReturn: null, lines: [], returns: [] });
  });

  test("a cancellation of the log alone is in the last return by its date", () => {
    const found = only({
      repurchases: [{ date: "2024-03-04", number: "30", cancelledOn: "2024-03-28", disclosedOn: "2024-03-04" }],
      lastReturns: [{ closing: "970", date: "2024-03-28" }],
    });
    expect([found.inLastReturn?.issued, found.returns, found.inNoReturn]).toEqual([-30n, [], null]);
  });

  test("its words are those of Movements, none where the log alone has it", () => {
    const [line] = only({ repurchases: [{ date: "2024-03-04", number: "30", cancelledOn: "2024-03-28" }] }).lines;
    expect([line?.category, line?.event]).toEqual(["repurchase-cancelled", ""]);
  });
});

describe("Parts A to E (FF301 Section III)", () => {
  test.each([
    ["A", ["option-exercise", "option-exercise-director"]],
    ["B", ["warrant-exercise"]],
    ["C", ["convertible-conversion"]],
    [
      "D",
      [
        "award",
        "award-director",
        "option-outside-scheme",
        "option-outside-scheme-director",
        "treasury-transfer-scheme",
        "treasury-transfer-scheme-director",
      ],
    ],
  ] as const)("%s has %p", (part, categories) => {
    expect(
      CATEGORIES.filter(({ code }) => partOfMonth(code) === part)
        .map(({ code }) => code)
        .toSorted(),
    ).toEqual([...categories].toSorted());
  });

  test("E has all others", () => {
    expect(CATEGORIES.filter(({ code }) => partOfMonth(code) === "E").length).toBe(30 - 10);
    expect(MONTH_PARTS).toEqual(["A", "B", "C", "D", "E"]);
  });

  const parts = (sketch: RegisterSketch): readonly (readonly [string, string | null, bigint, bigint, number])[] =>
    only(sketch).parts.map(({ part, scheme, change, events }) => [
      part,
      scheme?.name ?? null,
      change.issued,
      change.treasury,
      events.length,
    ]);
  const option = (number: string, more: MovementSketch = {}): MovementSketch =>
    moved("2024-03-04", number, { category: "option-exercise", event: "Exercise under the 2020 Scheme", ...more });

  test("a scheme alone in its part has all the movements of the part", () => {
    expect(parts({ schemes: [{ name: "Old" }], movements: [option("5"), option("7", { event: "Options" })] })).toEqual([
      ["A", "Old", 12n, 0n, 2],
    ]);
  });

  test("of several each has those that name it, whatever the case; the rest is a line of its own", () => {
    const schemes = [{ name: "2020 scheme" }, { name: "2010 Scheme" }, { name: "" }];
    const movements = [
      option("5"),
      option("7", { event: "Options", details: "2010 SCHEME" }),
      option("9", { event: "Options" }),
    ];
    expect(parts({ schemes, movements })).toEqual([
      ["A", "2020 scheme", 5n, 0n, 1],
      ["A", "2010 Scheme", 7n, 0n, 1],
      ["A", "", 0n, 0n, 0],
      ["A", null, 9n, 0n, 1],
    ]);
  });

  test("a movement is of the first scheme it names", () => {
    const schemes = [{ name: "2020" }, { name: "2020 Scheme" }];
    expect(parts({ schemes, movements: [option("5")] }).map(([, name, issued]) => [name, issued])).toEqual([
      ["2020", 5n],
      ["2020 Scheme", 0n],
    ]);
  });

  test("what the scheme's row states is its change; treasury shares transferred come into issue as well", () => {
    const schemes = [
      { name: "One", issued: "5", treasury: "3" },
      { name: "Two", treasury: "-4" },
      { name: "Three", issued: "6" },
    ];
    expect(parts({ schemes, movements: [option("5")] })).toEqual([
      ["A", "One", 8n, -3n, 0],
      ["A", "Two", 4n, -4n, 0],
      ["A", "Three", 6n, 0n, 0],
    ]);
  });

  test("where one scheme does not say, movements that name none stay a line", () => {
    const schemes = [{ name: "One", issued: "5" }, { name: "Two" }];
    expect(parts({ schemes, movements: [option("9", { event: "Options" })] }).map(([, name]) => name)).toEqual([
      "One",
      "Two",
      null,
    ]);
  });

  test("a scheme of another class, month or part is none of it", () => {
    const schemes: readonly SchemeSketch[] = [
      { name: "Other", shareClass: "B" },
      { name: "April", monthEnded: "2024-04-30" },
      { name: "March", monthEnded: "2024-03-31" },
      { name: "Warrants", part: "B" },
      { name: "Notes", part: "C" },
      { name: "Awards", part: "D" },
    ];
    expect(parts({ schemes }).map(([part, name]) => `${part} ${name}`)).toEqual([
      "A March",
      "B Warrants",
      "C Notes",
      "D Awards",
    ]);
  });

  test("without schemes lines are by category and words, whatever the case; in E each day's is one", () => {
    const movements = [
      option("5", { details: "Tranche 1" }),
      option("7", { date: "2024-03-05", event: " exercise under the 2020 scheme", details: "tranche 1 " }),
      option("9", { event: "Options", details: "Tranche 2" }),
      moved("2024-03-04", "1"),
      moved("2024-03-05", "2"),
      moved("2024-03-06", "0", { category: "other", event: "No change" }),
    ];
    expect(parts({ movements })).toEqual([
      ["A", null, 12n, 0n, 2],
      ["A", null, 9n, 0n, 1],
      ["E", null, 1n, 0n, 1],
      ["E", null, 2n, 0n, 1],
    ]);
    const { parts: all } = only({ movements });
    expect([linesIn("A", all).length, linesIn("B", all).length, linesIn("E", all).length]).toEqual([2, 0, 2]);
  });
});

describe("what does not tie in a month", () => {
  test("a disagreement is of figures; what could not be tied is none", () => {
    const kinds = [
      "last return",
      "running balance",
      "cancellation",
      "schemes",
      "scheme",
      "not counted",
      "opening not known",
      "worked back",
      "no last return",
    ] as const;
    expect(kinds.filter((kind) => isDisagreement({ kind } as MonthDifference))).toEqual(kinds.slice(0, 7));
  });

  test("an opening that is blank, or of a day after the close of the month before", () => {
    expect(said(only({ classes: [{ openingDate: "2024-01-31" }] }).differences)).toEqual([
      "opening not known at Share classes!J2",
    ]);
    const opened = (openingDate: string): readonly string[] =>
      said(only({ classes: [{ opening: "1,000", openingDate }] }).differences);
    expect([opened("2024-02-29"), opened("2024-03-01")]).toEqual([[], ["worked back at Share classes!K2"]]);
    expect(said(only({ classes: [{ opening: "1,000" }] }).differences)).toEqual([]);
    expect(only({}).differences.map(({ kind, cells }) => [kind, cells.map(showCell)])).toEqual([
      ["no last return", ["Share classes!A2"]],
    ]);
  });

  describe("the last return and what came after it", () => {
    const last = (closing: string, date: string, more: RegisterSketch = {}): ClassMonth =>
      only({
        movements: [
          moved("2024-03-04", "5", { disclosedOn: "2024-03-04" }),
          moved("2024-03-31", "70"),
          moved("2024-04-01", "300", { disclosedOn: "2024-04-01" }),
        ],
        lastReturns: [{ closing, date }],
        ...more,
      });

    test("ties, of the month's last day too", () => {
      expect(said(last("1,005", "2024-03-04").differences)).toEqual([]);
      expect(last("1,005", "2024-03-04").againstLastReturn).toMatchObject({
        laterEvents: 70n,
        of: "issued",
        closingDate: "2024-03-04",
      });
    });

    test("that disclosed a row after the month has more than the month", () => {
      // 1,305 has the row of 1 April and not that of 31 March: 70 − 300.
      expect(last("1,305", "2024-04-01").againstLastReturn).toMatchObject({ laterEvents: -230n, difference: 0n });
    });

    test("a row disclosed after the return's closing date is later", () => {
      const movements = [
        moved("2024-03-04", "5", { disclosedOn: "2024-03-04" }),
        moved("2024-03-05", "6", { disclosedOn: "2024-03-06" }),
      ];
      expect(last("1,005", "2024-03-04", { movements }).againstLastReturn).toMatchObject({
        laterEvents: 6n,
        difference: 0n,
      });
    });

    test("or they are told, with what was found and what was to be", () => {
      expect(said(last("1,004", "2024-03-04").differences)).toEqual([
        "last return 1075 of 1074 (1) at Last return!B2 Last return!C2",
      ]);
    });

    test("the total where that ties: treasury shares bought since are in it", () => {
      const movements = [
        moved("2024-03-04", "-5", { category: "repurchase-into-treasury" }),
        moved("2024-04-01", "-8", { category: "repurchase-into-treasury", disclosedOn: "2024-04-01" }),
      ];
      // 1,000 + 90 in all, whatever moves between the two.
      const found = last("1,090", "2024-04-01", { movements });
      expect(found.againstLastReturn).toMatchObject({ of: "total", laterEvents: 0n, difference: 0n });
      expect(said(found.differences)).toEqual([]);
      expect(said(last("1,091", "2024-03-01", { movements: [] }).differences)).toEqual([
        "last return 1000 of 1091 (-91) at Last return!B2 Last return!C2",
      ]);
    });

    test("is not known without its balance or its day", () => {
      for (const lastReturns of [[{ date: "2024-03-04" }], [{ closing: "1" }], []])
        expect(only({ lastReturns }).againstLastReturn).toBeNull();
      expect(
        only({ classes: [{ openingDate: "2024-01-31" }], lastReturns: [{ closing: "1", date: "2024-03-04" }] })
          .againstLastReturn,
      ).toBeNull();
    });
  });

  describe("the running balance of the month's last row", () => {
    const balances = (...movements: readonly MovementSketch[]): readonly string[] =>
      said(only({ movements }).differences);

    test("ties with the issued shares or with the total", () => {
      expect(balances(moved("2024-03-04", "5", { balanceAfter: "1,005" }))).toEqual([]);
      expect(balances(moved("2024-03-04", "5", { balanceAfter: "1,095" }))).toEqual([]);
      expect(balances(moved("2024-03-04", "5", { balanceAfter: "1,004" }))).toEqual([
        "running balance 1004 of 1005 (-1) at Movements!I2",
      ]);
      expect(balances(moved("2024-03-04", "5"))).toEqual([]);
    });

    test("is the last row of the month's last day, in a sheet from the oldest or from the latest row", () => {
      const rows = [
        moved("2024-02-05", "1", { balanceAfter: "1,001" }),
        moved("2024-03-04", "5", { balanceAfter: "9" }),
        moved("2024-03-20", "6", { balanceAfter: "9" }),
        moved("2024-03-20", "7", { balanceAfter: "1,019" }),
        moved("2024-04-20", "7", { balanceAfter: "9" }),
      ];
      expect(balances(...rows)).toEqual([]);
      expect(balances(...[...rows].reverse())).toEqual([]);
      const wrong = rows.map((row) => (row.balanceAfter === "1,019" ? { ...row, balanceAfter: "1,018" } : row));
      expect(balances(...wrong)).toEqual(["running balance 1018 of 1019 (-1) at Movements!I5"]);
      expect(balances(...wrong.toReversed())).toEqual(["running balance 1018 of 1019 (-1) at Movements!I3"]);
    });

    test("is not looked at where another table changes the month", () => {
      const differences = only({
        movements: [moved("2024-03-04", "5", { balanceAfter: "9" })],
        repurchases: [{ date: "2024-03-05", number: "3", purpose: "treasury" }],
      }).differences;
      expect(said(differences)).toEqual([]);
    });
  });

  describe("a cancellation and its purchases", () => {
    const cancelled = (date: string, more: RegisterSketch = {}): readonly string[] =>
      said(
        only({
          movements: [moved(date, "-28", { category: "repurchase-cancelled" })],
          repurchases: [{ date: "2024-02-04", number: "30", cancelledOn: date }],
          ...more,
        }).differences,
      );
    const difference = "cancellation 28 of 30 (-2) at Movements!E2 Repurchases!C2";

    test("of the month, its first and last day", () => {
      expect([cancelled("2024-03-01"), cancelled("2024-03-31")]).toEqual([[difference], [difference]]);
      expect([cancelled("2024-02-29"), cancelled("2024-04-01")]).toEqual([[], []]);
    });

    test("that agree are no difference, nor are those of another class", () => {
      expect(
        cancelled("2024-03-04", { repurchases: [{ date: "2024-02-04", number: "28", cancelledOn: "2024-03-04" }] }),
      ).toEqual([]);
      const classes = [CLASS, { ...CLASS, name: "B" }];
      const ofB = {
        movements: [moved("2024-03-04", "-28", { category: "repurchase-cancelled", shareClass: "B" })],
        repurchases: [{ date: "2024-02-04", number: "30", cancelledOn: "2024-03-04", shareClass: "B" }],
      };
      expect(monthOf({ classes, ...ofB }).map(({ differences }) => said(differences).length)).toEqual([0, 1]);
    });
  });

  describe("schemes", () => {
    const option = moved("2024-03-04", "5", { category: "option-exercise" });

    test.each([
      ["A", "option-exercise"],
      ["B", "warrant-exercise"],
      ["C", "convertible-conversion"],
      ["D", "award"],
    ] as const)("of Part %s come to its movements", (part, category) => {
      const sketch = (issued: string): RegisterSketch => ({
        schemes: [{ name: "One", part, issued }],
        movements: [{ ...option, category }, moved("2024-03-04", "9")],
      });
      expect(said(only(sketch("5")).differences)).toEqual([]);
      expect(said(only(sketch("6")).differences)).toEqual(["schemes 6 of 5 (1) at Schemes!K2 Movements!E2"]);
    });

    test("that do not say what was issued are not compared", () => {
      expect(said(only({ schemes: [{ name: "One" }], movements: [option] }).differences)).toEqual([]);
    });

    test("issued without a movement are a difference, of which a change of another table has no cell", () => {
      expect(said(only({ schemes: [{ name: "One", issued: "6" }] }).differences)).toEqual([
        "schemes 6 of 0 (6) at Schemes!K2",
      ]);
    });

    test("have outstanding what they opened with, and what was granted, less what went", () => {
      const scheme = { name: "One", opening: "100", granted: "20", exercised: "-5", cancelled: "3", lapsed: "2" };
      const found = (closing: string | undefined, more: Partial<SchemeSketch> = {}): readonly string[] =>
        said(only({ schemes: [{ ...scheme, ...more, ...(closing === undefined ? {} : { closing }) }] }).differences);
      // 100 + 20 − 5 − 3 − 2 = 110
      expect([found("110"), found(undefined)]).toEqual([[], []]);
      expect(found("111")).toEqual(["scheme 111 of 110 (1) at Schemes!J2 Schemes!E2"]);
      expect(said(only({ schemes: [{ name: "One", closing: "7" }] }).differences)).toEqual([]);
      expect(only({ schemes: [{ ...scheme, closing: "111" }] }).differences).toContainEqual(
        expect.objectContaining({ kind: "scheme", scheme: "One" }),
      );
    });
  });

  describe("rows that are not counted", () => {
    const classes = [CLASS, { ...CLASS, name: "B" }];
    const row: MovementSketch = { category: "placing", date: "2024-03-04", shareClass: "Ordinary", number: "5" };
    const without = (field: "date" | "shareClass" | "number"): MovementSketch => {
      const { [field]: _, ...rest } = row;
      return rest;
    };
    const notCounted = (sketch: RegisterSketch): readonly string[] =>
      said(monthOf({ classes, ...sketch })[0]?.differences ?? []);

    test.each(["date", "shareClass", "number"] as const)("without %s", (field) => {
      expect(notCounted({ movements: [row, without(field)] })).toEqual(["not counted at Movements!E3"]);
    });

    test("of dealings too", () => {
      const deal = { date: "2024-03-04", shareClass: "Ordinary", number: "5", cancelledOn: "2024-05-01" };
      const { date: _, ...undated } = deal;
      const { shareClass: __, ...ofNoClass } = deal;
      const { number: ___, ...withoutNumber } = deal;
      for (const one of [undated, ofNoClass, withoutNumber]) {
        expect(notCounted({ repurchases: [deal, one] })).toEqual(["not counted at Repurchases!C3"]);
      }
      expect(notCounted({ treasurySales: [{ date: "2024-03-04", shareClass: "Ordinary" }] })).toEqual([
        "not counted at Treasury sales!C2",
      ]);
    });

    test("not of another class or month; of its first and last day", () => {
      expect(notCounted({ movements: [{ ...without("number"), shareClass: "B" }] })).toEqual([]);
      const on = (date: string): number => notCounted({ movements: [{ ...without("number"), date }] }).length;
      expect(["2024-02-29", "2024-03-01", "2024-03-31", "2024-04-01"].map(on)).toEqual([0, 1, 1, 0]);
    });
  });
});
