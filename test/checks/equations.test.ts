import { join } from "node:path";
import { checkRegister } from "../../src/actions/checkRegister";
import type { Check, CheckContext, StatedEquation } from "../../src/checks/check";
import { standardThreshold } from "../../src/checks/check";
import type { Equation, Wanted } from "../../src/checks/equation";
import { NOTHING_TO_LOOK_AT } from "../../src/checks/narrativeState";
import { CHECKS } from "../../src/checks/registry";
import type { CheckInput } from "../../src/checks/runChecks";
import { runChecks } from "../../src/checks/runChecks";
import { openFileWorkbook } from "../../src/file/openFileWorkbook";
import { HONG_KONG } from "../../src/shares/register/tradingCalendar";
import { addRatios, type Ratio, ratioOf, showExactly } from "../../src/shares/values/ratio";
import { showCell } from "../../src/shares/values/cell";
import { MINISO, OVER_ALLOTMENT, SENSETIME } from "./support/publishedRegisters";
import { checkFixture } from "./support/registerFixture";

const EXAMPLES = [
  "ckh-2021-09-15-zh",
  "miniso-2024-10-18",
  "sensetime-2022-12-30",
  "tencent-2024-01-18",
  "tencent-2025-06-13",
];

function contextOf(input: CheckInput): CheckContext {
  return {
    today: null,
    calendar: HONG_KONG,
    languages: ["en"],
    remarks: [],
    wordsLeft: [],
    narrative: NOTHING_TO_LOOK_AT,
    writtenReturns: [],
    settings: [],
    ...input,
  };
}

function equationsOf(check: Check, input: CheckInput): readonly StatedEquation[] {
  const thresholds = CHECKS.find(({ code }) => code === check.thresholdOf) ?? check;
  return [...check.equations(contextOf(input), standardThreshold(thresholds))];
}

function failing(input: CheckInput): readonly string[] {
  return CHECKS.flatMap((check) =>
    equationsOf(check, input)
      .filter(({ equation }) => !equation.holds)
      .map(({ at }) => `${check.code} ${showCell(at)}`),
  );
}

test.each(EXAMPLES)("every equation holds in the example register %s", async (name) => {
  const workbook = await openFileWorkbook(join(__dirname, `../../examples/${name}.xlsx`));
  const { ledger, content, form } = await checkRegister(workbook);
  expect(CHECKS.flatMap((check) => equationsOf(check, { ledger, content, form })).length).toBeGreaterThan(0);
  expect(failing({ ledger, content, form })).toEqual([]);
});

test.each([
  ["SenseTime", SENSETIME],
  ["MINISO", MINISO],
  ["of the over-allotment", OVER_ALLOTMENT],
])("every equation holds in the published register %s", (_, register) => {
  expect(failing(checkFixture(register).input)).toEqual([]);
});

const WITH_EQUATIONS = CHECKS.filter((check) => equationsOf(check, checkFixture(check.example).input).length > 0);

describe.each(WITH_EQUATIONS.map((check) => [check.code, check] as const))("in the example of %s", (code, check) => {
  const { input, marks } = checkFixture(check.example);

  test("the findings are the equations that fail", () => {
    const failed = equationsOf(check, input).filter(({ equation }) => !equation.holds);
    const found = runChecks(input).filter((finding) => finding.code === code && finding.outcome === "failed");
    const marked = marks.filter((mark) => mark.code === code).flatMap(({ cell }) => cell ?? []);
    expect(failed.map(({ at }) => at)).toEqual(marked);
    expect(found.map(({ cells }) => cells[0])).toEqual(marked);
  });

  test("an equation holds with the values it wants, and not beyond them", () => {
    for (const { equation } of equationsOf(check, input).filter((listed) => !listed.equation.holds)) {
      for (const index of equation.figures.keys()) {
        const wanted = equation.wanted(index);
        // An average has a value for every number of decimals: its bounds are those of what may be written, not values.
        if (wanted !== null && !(OF_AVERAGES.has(code) && index === 0))
          expect(boundsTried(index, wanted, equation)).toEqual(RIGHT);
      }
    }
  });
});

/** Rules whose stated figure is an average. */
const OF_AVERAGES: ReadonlySet<string> = new Set(["B174", "S114", "S115"]);

/** Of a bound that is there: it will do, unless it is excluded; one beyond it will not. */
const RIGHT = { least: true, most: true, belowLeast: false, aboveMost: false };

function boundsTried(index: number, { least, most, excluded }: Wanted, equation: Equation): typeof RIGHT {
  const holdsAt = (bound: Ratio, step: bigint): boolean =>
    equation.holdsWith(new Map([[index, addRatios(bound, ratioOf(step))]]));
  return {
    least: least === null || holdsAt(least, 0n) === (excluded !== "least"),
    most: most === null || holdsAt(most, 0n) === (excluded !== "most"),
    belowLeast: least !== null && holdsAt(least, -1n),
    aboveMost: most !== null && holdsAt(most, 1n),
  };
}

test("a total of decreases that is one too many is reported as one too many, with a sign or without", () => {
  const register = (total: string): string => `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Increase | Decrease |
| 2022-12-29 | Repurchase cancelled | | 300 |
| 2022-12-30 | Repurchase cancelled | | 200 |
| Total | | | ${total} |
`;
  const messages = ["501", "-501", "500", "-500"].map((total) =>
    runChecks(checkFixture(register(total)).input)
      .filter(({ code }) => code === "B160")
      .map(({ message }) => message.en),
  );
  expect(messages).toEqual([
    ["Movements: the total of Decrease is stated as 501; its rows add up to 500: the stated figure is 1 higher."],
    ["Movements: the total of Decrease is stated as -501; its rows add up to -500: the stated figure is 1 lower."],
    [],
    [],
  ]);
});

/** What each failing equation of a check wants of the figures it rests on: `Repurchases!B2 from 1 below 2`. */
function wantedBy(code: string, register: string): readonly string[] {
  const { input } = checkFixture(register);
  return CHECKS.filter((check) => check.code === code)
    .flatMap((check) => equationsOf(check, input))
    .filter(({ equation }) => !equation.holds)
    .flatMap(({ equation }) =>
      equation.figures.map(({ cell }, index) => `${showCell(cell)}: ${inWords(equation.wanted(index))}`),
    );
}

function inWords(wanted: Wanted | null): string {
  if (wanted === null) return "none";
  const { least, most, excluded } = wanted;
  const from = least === null ? "" : `${excluded === "least" ? "above" : "from"} ${showExactly(least)}`;
  const to = most === null ? "" : `${excluded === "most" ? "below" : "to"} ${showExactly(most)}`;
  return `${from} ${to}`.trim();
}

const ONE_CLASS = `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2025-06-12 |
`;

test("a total wants a whole number of shares between what its prices give, with the sign of the cell", () => {
  const register = `${ONE_CLASS}
Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid |
| 2025-06-13 | -90 | HKD 12 | HKD 11 | HKD 1,000 |
`;
  // 1,000 ÷ 12 = 83.3…; 1,000 ÷ 11 = 90.9…, and 90 × 12 = 1,080, 90 × 11 = 990: it holds. With 95 it does not.
  expect(wantedBy("S112", register)).toEqual([]);
  expect(wantedBy("S112", register.replace("-90", "-95"))).toEqual([
    "Repurchases!E2: from 1045 to 1140",
    "Repurchases!B2: from -90 to -84",
    "Repurchases!C2: none",
    "Repurchases!D2: to 10.526315789473684",
  ]);
});

test("one price of a day is the average of the day", () => {
  const register = `${ONE_CLASS}
Repurchases
| Trading date | Number | Highest price | Total paid |
| 2025-06-13 | 100 | HKD 12 | HKD 1,210 |
`;
  expect(wantedBy("S112", register)).toEqual([
    "Repurchases!D2: from 1200 to 1200",
    "Repurchases!B2: none",
    "Repurchases!C2: from 12.1 to 12.1",
  ]);
});

test("a stated average wants what rounds half up to it", () => {
  const register = `${ONE_CLASS}
Repurchases
| Trading date | Number | Total paid | Average price |
| 2025-06-13 | 100 | HKD 1,250 | HKD 12.6 |
`;
  expect(wantedBy("S114", register)).toEqual([
    "Repurchases!D2: above 12.45 to 12.55",
    "Repurchases!C2: from 1255 below 1265",
    // 1,250 ÷ 12.65 = 98.8…, 1,250 ÷ 12.55 = 99.6…: 99 shares.
    "Repurchases!B2: from 99 to 99",
  ]);
});

test("the mandate, and each running total under it, want what the purchases leave", () => {
  const register = `${ONE_CLASS}
Repurchases
| Trading date | Number | Purchased under the mandate |
| 2025-05-13 | 90,000 | |
| 2025-06-13 | 6,000 | 26,000 |
| 2025-06-16 | 5,000 | 31,500 |
| 2025-06-17 | 2,000 | 33,000 |

Mandate
| Date of resolution | 2025-05-14 |
| Shares authorised | 30,000 |
| Purchased before this register | 20,000 |
`;
  expect(wantedBy("S140", register)).toEqual([
    "Mandate!B2: from 31000",
    "Mandate!B3: to 19000",
    "Repurchases!B3: to 5000",
    "Repurchases!B4: to 4000",
  ]);
  expect(wantedBy("S156", register)).toEqual([
    "Repurchases!C4: from 31000 to 31000",
    "Repurchases!C3: from 26500 to 26500",
    "Repurchases!B4: from 5500 to 5500",
    "Repurchases!C5: from 33500 to 33500",
    "Repurchases!C4: from 31000 to 31000",
    "Repurchases!B5: from 1500 to 1500",
  ]);
});

test("a row wants the number and the day its details name, and none where they name several", () => {
  const register = (details: string): string => `${ONE_CLASS}
Movements
| Date | Event | Details | Number of shares |
| 2025-06-20 | Repurchase cancelled | ${details} | -701,740 |
`;
  expect(wantedBy("T118", register("701,470 shares were cancelled on 21 June 2025"))).toEqual([
    "Movements!D2: from -701470 to -701470",
    "Movements!A2: from 45829 to 45829",
  ]);
  expect(wantedBy("T118", register("701,470 shares, of which 600,000 shares by one broker"))).toEqual([
    "Movements!D2: none",
  ]);
});

test("a purchase at the cap breaks it: the price wants to be below, and a close above what would make it so", () => {
  const register = `${ONE_CLASS}
Repurchases
| Trading date | Number | Highest price |
| 2025-06-13 | 1,000 | HKD 105 |

Closing prices
| Date | Close |
| 2025-06-06 | HKD 99 |
| 2025-06-09 | HKD 101 |
| 2025-06-10 | HKD 100 |
| 2025-06-11 | HKD 100 |
| 2025-06-12 | HKD 100 |
`;
  expect(wantedBy("S130", register)).toEqual([
    "Repurchases!C2: below 105",
    "Closing prices!B6: above 100",
    "Closing prices!B5: above 100",
    "Closing prices!B4: above 100",
    "Closing prices!B3: above 101",
    "Closing prices!B2: above 99",
  ]);
});

test("a cancellation before settlement wants a later day, or an earlier purchase", () => {
  const register = `${ONE_CLASS}
Repurchases
| Trading date | Number | Cancelled on |
| 2022-12-16 | 30,000 | 2022-12-19 |
`;
  // A Friday's purchase settles on Tuesday 20 December; what is cancelled on Monday 19 December was bought on Thursday 15.
  const serial = (day: string): string => (Date.parse(day) / 86_400_000 + 25569).toString();
  expect(wantedBy("S176", register)).toEqual([
    `Repurchases!C2: from ${serial("2022-12-20")}`,
    `Repurchases!A2: to ${serial("2022-12-15")}`,
  ]);
});

test("a balance that falls below zero wants a larger opening, or smaller decreases", () => {
  const register = `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000 | 2025-06-12 |

Movements
| Date | Event | Number of shares |
| 2025-06-13 | Placing | 500 |
| 2025-06-16 | Repurchase cancelled | -1,600 |
`;
  expect(wantedBy("B150", register)).toEqual([
    "Share classes!B2: from 1100",
    "Movements!C2: from 600",
    "Movements!C3: from -1500",
  ]);
});
