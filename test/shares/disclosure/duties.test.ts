import { datedRows, undisclosedDays } from "../../../src/shares/disclosure/datedRows";
import {
  dutiesOf,
  firstDayOfDuty,
  fivePercentTest,
  isUnderTreasuryRegime,
  ruleListOf,
} from "../../../src/shares/disclosure/disclosureDuty";
import { Ledger } from "../../../src/shares/ledger";
import { CATEGORIES, type RuleList } from "../../../src/shares/register/category";
import { showCell } from "../../../src/shares/values/cell";
import { ratioOf } from "../../../src/shares/values/ratio";
import { aRegister, day } from "../../support/registerBuilder";
import type { MovementSketch, RegisterSketch } from "../../support/registerSketch";
import type { ReturnContent } from "../../../src/shares/disclosure/returnContent";

const CLASS = { name: "Ordinary", opening: "1,000,000", openingDate: "2025-01-31", openingTreasury: "90,000" } as const;

function contentOf(sketch: RegisterSketch): ReturnContent {
  const content = new Ledger(aRegister({ classes: [CLASS], ...sketch })).returnContent();
  if (content === null) throw new RangeError("Nothing to disclose");
  return content;
}

const duties = (sketch: RegisterSketch): readonly string[] =>
  dutiesOf(contentOf(sketch)).map(({ date, category, number, list, event, cells }) =>
    [date.slice(5), category, number, list, event.en, cells.map(showCell).join(" ")].join(" | "),
  );

const moved = (
  date: string,
  category: MovementSketch["category"],
  number: string,
  more: MovementSketch = {},
): MovementSketch => ({
  date,
  number,
  ...(category === undefined ? {} : { category }),
  ...more,
});

describe("the lists of Rule 13.25A(2)", () => {
  // Read in the rule book for each event: before and from 11 June 2024; null stands in neither.
  const LISTS: Readonly<Record<string, readonly [RuleList, RuleList]>> = {
    "repurchase-cancelled": [null, "b"],
    "repurchase-not-cancelled": ["a", "a"],
    "repurchase-into-treasury": [null, "a"],
    "redemption-cancelled": ["b", "b"],
    "redemption-not-cancelled": ["b", "b"],
    "treasury-cancellation": [null, "b"],
    "treasury-sale": [null, "a"],
    "treasury-transfer-scheme": [null, "b"],
    "treasury-transfer-scheme-director": [null, "a"],
    "treasury-transfer-other": [null, null],
    placing: ["a", "a"],
    "consideration-issue": ["a", "a"],
    "open-offer": ["a", "a"],
    "rights-issue": ["a", "a"],
    "bonus-issue": ["a", "a"],
    "scrip-dividend": ["a", "a"],
    "option-exercise": ["b", "b"],
    "option-exercise-director": ["a", "a"],
    "option-outside-scheme": ["b", "b"],
    "option-outside-scheme-director": ["a", "a"],
    award: ["b", "b"],
    "award-director": ["a", "a"],
    "warrant-exercise": ["b", "b"],
    "convertible-conversion": ["b", "b"],
    "class-conversion": [null, null],
    "over-allotment": [null, null],
    "capital-reorganisation": ["a", "a"],
    subdivision: ["a", "a"],
    consolidation: ["a", "a"],
    other: [null, null],
  };

  test.each(CATEGORIES.map(({ code }) => code))("%s", (code) => {
    expect([ruleListOf(code, day("2024-06-10")), ruleListOf(code, day("2024-06-11"))]).toEqual(LISTS[code]);
  });

  test("change with the treasury regime", () => {
    expect([isUnderTreasuryRegime(day("2024-06-10")), isUnderTreasuryRegime(day("2024-06-11"))]).toEqual([false, true]);
  });
});

describe("every event no return has disclosed", () => {
  test("by date, with its list, its words and its cells", () => {
    expect(
      duties({
        movements: [
          moved("2025-02-07", "option-exercise", "5", { event: "Options" }),
          moved("2025-02-04", "placing", "7", { event: "Placing" }),
          moved("2025-02-05", "other", "-3", { event: "Surrender" }),
        ],
        treasurySales: [{ date: "2025-02-06", number: "9" }],
      }),
    ).toEqual([
      "02-04 | placing | 7 | a | Placing | Movements!E3",
      "02-05 | other | -3 | a | Surrender | Movements!E4",
      "02-06 | treasury-sale | 9 | a | treasury sale | Treasury sales!C2",
      "02-07 | option-exercise | 5 | b | Options | Movements!E2",
    ]);
  });

  test("purchases not yet cancelled as decreases, those that a return has disclosed left out", () => {
    expect(
      duties({
        movements: [moved("2025-02-05", "redemption-not-cancelled", "-4", { event: "Redemption" })],
        repurchases: [
          { date: "2025-02-04", number: "30" },
          { date: "2025-02-03", number: "20", disclosedOn: "2025-02-03" },
        ],
      }),
    ).toEqual([
      "02-04 | repurchase-not-cancelled | -30 | a | repurchase not cancelled | Repurchases!C2",
      "02-05 | redemption-not-cancelled | -4 | b | Redemption | Movements!E2",
    ]);
  });

  test("an event to a director is of list (a), though others of its line are not", () => {
    const movements = [
      moved("2025-02-04", "option-exercise", "5"),
      moved("2025-02-04", "option-exercise", "7", { director: true }),
    ];
    expect(duties({ movements })[0]?.includes("| 12 | a |")).toBe(true);
    expect(duties({ movements: movements.slice(0, 1) })[0]?.includes("| 5 | b |")).toBe(true);
    expect(
      duties({ movements: [moved("2025-02-04", "option-exercise", "7", { director: false })] })[0]?.includes("| b |"),
    ).toBe(true);
  });

  describe("a row that only says where the news stands", () => {
    const see = moved("2025-02-04", "other", "0", { event: "See Part B" });

    test("is one where the register holds no purchase, and none where it does", () => {
      expect(duties({ movements: [see] }).length).toBe(1);
      const repurchases = [{ date: "2025-02-04", number: "30" }];
      expect(duties({ movements: [see], repurchases }).map((each) => each.includes("other"))).toEqual([false]);
      const disclosed = [{ date: "2025-02-04", number: "30", disclosedOn: "2025-02-04" }];
      expect(duties({ movements: [see], repurchases: disclosed }).length).toBe(1);
      const told = moved("2025-02-04", "repurchase-not-cancelled", "-30");
      expect(duties({ movements: [see, told] }).map((each) => each.includes("other"))).toEqual([false]);
      const into = [{ date: "2025-02-04", number: "30", purpose: "treasury" as const }];
      expect(duties({ movements: [see], repurchases: into }).map((each) => each.includes("other"))).toEqual([false]);
    });

    test("is none where it says that nothing happened, in its event or its details", () => {
      const rows = (more: MovementSketch): number =>
        duties({ movements: [moved("2025-02-05", "placing", "1"), { ...see, ...more }] }).length;
      expect([rows({ event: "No change" }), rows({ event: "x", details: "Nil" }), rows({})]).toEqual([1, 1, 2]);
    });
  });
});

describe("events of list (b) as a percentage (Rule 13.25A(3) and (4))", () => {
  const FIVE = ratioOf(5n);

  test("of all classes together, not known while one opening is blank or there are no shares", () => {
    const row = moved("2025-02-04", "option-exercise", "5", { shareClass: "A" });
    const base = (classes: RegisterSketch["classes"]): bigint | undefined =>
      fivePercentTest(contentOf({ classes: classes ?? [], movements: [row] }), [])?.base;
    expect(
      base([
        { name: "A", opening: "70", openingDate: "2025-01-31" },
        { name: "B", opening: "30", openingDate: "2025-01-31" },
      ]),
    ).toBe(100n);
    expect(
      base([
        { name: "A", opening: "70", openingDate: "2025-01-31" },
        { name: "B", openingDate: "2025-01-31" },
      ]),
    ).toBeUndefined();
    expect(base([{ name: "A", opening: "0", openingDate: "2025-01-31" }])).toBeUndefined();
  });

  const first = (...movements: readonly MovementSketch[]): string | null =>
    firstDayOfDuty(contentOf({ movements }), FIVE);

  test("an (a) event is due on its day, whatever came to 5 % later; and the other way round", () => {
    const [placing, options] = [moved("2025-02-05", "placing", "1"), moved("2025-02-07", "option-exercise", "50,000")];
    expect([
      first(placing, options),
      first({ ...placing, date: "2025-02-09" }, options),
      first(placing),
      first(options),
    ]).toEqual(["2025-02-05", "2025-02-07", "2025-02-05", "2025-02-07"]);
    expect(first(moved("2025-02-07", "option-exercise", "49,999"))).toBeNull();
  });

  test("(a) events do not count towards the 5 %", () => {
    expect(first(moved("2025-02-09", "placing", "40,000"), moved("2025-02-07", "option-exercise", "10,000"))).toBe(
      "2025-02-09",
    );
  });

  test("without a base nothing comes to 5 %", () => {
    const content = contentOf({
      classes: [{ name: "Ordinary", openingDate: "2025-01-31" }],
      movements: [moved("2025-02-07", "option-exercise", "50,000")],
    });
    expect(firstDayOfDuty(content, FIVE)).toBeNull();
  });
});

describe("rows of all tables under one set of names", () => {
  const register = aRegister({
    movements: [
      moved("2025-02-04", "placing", "1", { event: "Placing" }),
      { event: "Undated" },
      moved("2025-02-04", "placing", "1", { disclosedOn: "2025-02-05" }),
    ],
    repurchases: [{ date: "2025-02-05", number: "1" }, { number: "1" }],
    treasurySales: [
      { date: "2025-02-06", number: "1" },
      { date: "2025-02-06", number: "1", disclosedOn: "2025-02-06" },
    ],
  });

  test("those with a day that no return has disclosed, with the cell of the day", () => {
    expect(undisclosedDays(register).map(({ event, date, dateCell }) => [event, date, showCell(dateCell)])).toEqual([
      ["Placing", "2025-02-04", "Movements!A2"],
      ["Repurchase", "2025-02-05", "Repurchases!A2"],
      ["Treasury sale", "2025-02-06", "Treasury sales!A2"],
    ]);
  });

  test("are all there, with their class and the field of their day", () => {
    expect(
      [...datedRows(register)].map(({ event, dateField, shareClass, disclosedOn }) => [
        event,
        dateField,
        shareClass,
        disclosedOn,
      ]),
    ).toEqual([
      ["Placing", "Date", "Ordinary", null],
      ["Undated", "Date", "Ordinary", null],
      ["placing", "Date", "Ordinary", "2025-02-05"],
      ["Repurchase", "Trading date", "Ordinary", null],
      ["Repurchase", "Trading date", "Ordinary", null],
      ["Treasury sale", "Trading date", "Ordinary", null],
      ["Treasury sale", "Trading date", "Ordinary", "2025-02-06"],
    ]);
  });
});

describe("what a return of a day says (Rule 13.25A)", () => {
  const asAt = (sketch: RegisterSketch, closing?: string): ReturnContent | null =>
    new Ledger(aRegister({ classes: [CLASS], ...sketch })).returnContent(
      closing === undefined ? undefined : day(closing),
    );
  const movements = [moved("2025-02-04", "placing", "1"), moved("2025-02-06", "placing", "20")];

  test("closes on the last event not disclosed, or on the day asked for (FF304 Note 8, FF305 Note 5)", () => {
    const said = (content: ReturnContent | null): unknown =>
      content && [content.closingDate, content.earliestEvent, content.classes[0]?.closing?.issued];
    expect(said(asAt({ movements }))).toEqual(["2025-02-06", "2025-02-04", 1_000_021n]);
    expect(said(asAt({ movements }, "2025-02-04"))).toEqual(["2025-02-04", "2025-02-04", 1_000_001n]);
    expect(said(asAt({ movements }, "2025-02-09"))).toEqual(["2025-02-09", "2025-02-04", 1_000_021n]);
    expect(asAt({ movements }, "2025-02-03")).toBeNull();
    expect(asAt({})).toBeNull();
    expect(asAt({}, "2025-02-03")).toBeNull();
    expect(said(asAt({ movements, issuer: { closingDate: "2025-02-05" } }))).toEqual([
      "2025-02-05",
      "2025-02-04",
      1_000_001n,
    ]);
  });

  test("has the classes with an event or a new purchase alone, the openings of all", () => {
    const classes = [CLASS, { ...CLASS, name: "B" }, { ...CLASS, name: "C" }];
    const content = asAt({
      classes,
      movements: [moved("2025-02-04", "placing", "1", { shareClass: "C" })],
      repurchases: [
        { date: "2025-02-04", number: "5", shareClass: "B" },
        { date: "2025-02-04", number: "5", shareClass: "Ordinary", disclosedOn: "2025-02-04" },
      ],
    });
    expect(content?.classes.map(({ shareClass }) => shareClass.name)).toEqual(["B", "C"]);
    expect([...(content?.openings.keys() ?? [])]).toEqual(["Ordinary", "B", "C"]);
  });

  test("a purchase of the opening date is news, one before it is not; without that date any is", () => {
    const buys = (date: string, classes: RegisterSketch["classes"] = [CLASS]): boolean =>
      asAt({ classes, repurchases: [{ date, number: "5" }] }) !== null;
    expect([
      buys("2025-01-30"),
      buys("2025-01-31"),
      buys("2025-02-01"),
      buys("2025-01-30", [{ opening: "5" }]),
    ]).toEqual([false, true, true, true]);
  });

  test("lists purchases not cancelled by its closing date, with their price", () => {
    const repurchases = [
      { date: "2025-02-03", number: "10", cancelledOn: "2025-02-06", paid: "HKD 50" },
      { date: "2025-02-04", number: "20", cancelledOn: "2025-02-07", paid: "HKD 60", details: "Block" },
      { date: "2025-02-08", number: "30" },
    ];
    const told = moved("2025-02-05", "redemption-not-cancelled", "-40", { issuePrice: "HKD 9", details: "Bonds" });
    const content = asAt({ movements: [...movements, told], repurchases }, "2025-02-06");
    expect(
      content?.classes[0]?.uncancelled.map(
        ({ category, date, number, price, details, repurchases: log, movements: rows }) => [
          category,
          date,
          number,
          price && Number(price.amount.numerator / price.amount.denominator),
          details,
          log.length,
          rows.length,
        ],
      ),
    ).toEqual([
      ["repurchase-not-cancelled", "2025-02-04", 20n, 3, "Block", 1, 0],
      ["redemption-not-cancelled", "2025-02-05", 40n, 9, "Bonds", 0, 1],
    ]);
  });

  test("opens on the day the last return closed, where rows disclosed since are in its opening (FF304 Note 2, FF305 Note 1)", () => {
    const opened = (
      lastReturn: string | undefined,
      disclosed: string | null,
      classes: RegisterSketch["classes"] = [CLASS],
    ): unknown => {
      const rows = [
        moved("2025-02-04", "placing", "1", disclosed === null ? {} : { disclosedOn: disclosed }),
        moved("2025-02-06", "placing", "20"),
      ];
      return asAt({
        classes,
        movements: rows,
        ...(lastReturn === undefined ? {} : { issuer: { lastReturn } }),
      })?.classes[0]?.openingDate;
    };
    expect([
      opened("2025-02-05", "2025-02-05"),
      opened("2025-02-03", "2025-02-05"),
      opened(undefined, "2025-02-05"),
      opened("2025-02-05", null),
    ]).toEqual(["2025-02-05", "2025-02-04", "2025-02-04", "2025-01-31"]);
    expect(opened("2025-01-15", "2025-02-05")).toBe("2025-02-04");
    expect(opened("2025-02-05", "2025-02-05", [{ opening: "5" }])).toBeNull();
  });

  test("balances are not known where the opening is blank", () => {
    const [block] = asAt({ classes: [{ openingDate: "2025-01-31" }], movements })?.classes ?? [];
    expect([block?.opening, block?.closing]).toEqual([null, null]);
  });
});
