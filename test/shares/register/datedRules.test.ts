import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runChecks } from "../../../src/checks/runChecks";
import { editionFor } from "../../../src/forms/registry";
import { DATED_RULES, firstDayOf } from "../../../src/shares/register/datedRules";
import { priceStepOf } from "../../../src/shares/register/priceSteps";
import { calendarOf, COMPUTED_YEARS, SUSPENDED_DAYS } from "../../../src/shares/register/tradingCalendar";
import { addDays, type CivilDate } from "../../../src/shares/values/civilDate";
import { parseDecimal, type Ratio, ratioOf } from "../../../src/shares/values/ratio";
import { checkFixture } from "../../checks/support/registerFixture";
import { day } from "../../support/registerBuilder";

/** The codes found in a register. */
function found(register: string): readonly string[] {
  return runChecks(checkFixture(register).input).map(({ code }) => code);
}

/** Whether something is so on the day before a day, on it, and on the day after it. */
function around(first: string, isSo: (date: CivilDate) => boolean): readonly boolean[] {
  return [-1, 0, 1].map((days) => isSo(addDays(day(first), days)));
}

const classes = (opening: string, date: string): string => `Share classes
| Share class | Opening balance | Opening date | Opening treasury shares |
| Ordinary | ${opening} | ${date} | |
`;

const BEFORE_AND_AFTER = [false, true, true];

describe("on the day before, the day itself and the day after", () => {
  test("11 June 2024: shares bought may be held in treasury (Rules 10.06 and 13.25A as amended), and the form is FF305", () => {
    const mayBeHeld = (date: CivilDate): boolean =>
      !found(
        `Form: FF305\n${classes("1,000,000", "2024-05-31")}\nRepurchases\n| Trading date | Number | Purpose |\n| ${date} | 1,000 | treasury |\n`,
      ).includes("S160");
    expect(around("2024-06-11", mayBeHeld)).toEqual(BEFORE_AND_AFTER);
    expect(around("2024-06-11", (date) => editionFor(date).form === "FF305")).toEqual(BEFORE_AND_AFTER);
  });

  test("23 September 2024: a day of typhoon is a business day (Exchange: trading under severe weather)", () => {
    const storms = [-1, 0, 1].map((days) => addDays(day("2024-09-23"), days));
    const calendar = calendarOf({ 2024: "" }, storms);
    // 22 September 2024 was a Sunday: the last day the weather could close was Friday the 20th.
    expect(calendarOf({ 2024: "" }, ["2024-09-20"]).kindOf(day("2024-09-20"))).toBe("suspended");
    expect(storms.map((date) => calendar.kindOf(date))).toEqual(["weekend", "business day", "business day"]);
  });

  test("17 April 2025: a listed company incorporated in Hong Kong may hold treasury shares (Companies (Amendment) Ordinance 2025)", () => {
    const mayHold = (place: string) => (date: CivilDate) =>
      !found(
        `Form: FF305\nIssuer\n| Place of incorporation | ${place} |\n\n${classes("1,000,000", "2025-03-31")}\nRepurchases\n| Trading date | Number | Purpose |\n| ${date} | 1,000 | treasury |\n`,
      ).includes("S164");
    expect(around("2025-04-17", mayHold("Hong Kong"))).toEqual(BEFORE_AND_AFTER);
    expect(around("2025-04-17", mayHold("Cayman Islands"))).toEqual([true, true, true]);
  });

  test("1 January 2026: a float of 10% worth HKD 1 billion is enough as well (Rules 13.32A to 13.32D)", () => {
    const hasAlternative = (date: CivilDate): boolean =>
      runChecks(
        checkFixture(
          `Form: FF305\nIssuer\n| Public float | 24% |\n\n${classes("1,000,000", "2025-11-30")}\nMovements\n| Date | Event | Number of shares |\n| ${date} | Placing | 100 |\n`,
        ).input,
      ).some(({ code, message }) => code === "D164" && message.en.includes("a float of 10% worth HKD 1 billion"));
    expect(around("2026-01-01", hasAlternative)).toEqual(BEFORE_AND_AFTER);
  });

  test("16 November 2026: words on certificates are pointed out (uncertificated securities market)", () => {
    const isPointedOut = (date: CivilDate): boolean =>
      found(
        `Form: FF305\nIssuer\n| Confirmations | 1, 4 |\n\n${classes("1,000,000", "2026-10-31")}\nMovements\n| Date | Event | Details | Number of shares |\n| ${date} | Placing | Placing, share certificates posted | 100 |\n`,
      ).includes("T122");
    expect(around("2026-11-16", isPointedOut)).toEqual(BEFORE_AND_AFTER);
  });

  test("31 July 2023: FF304 prints Class of shares first", () => {
    expect(around("2023-07-31", (date) => editionFor(date).labelOrder === "new")).toEqual(BEFORE_AND_AFTER);
  });

  test("the spread table: 0.01 at 15 from August 2025, and 0.005 at 5 from 2026 (Second Schedule, part A)", () => {
    const isStep =
      (price: string, step: string) =>
      (date: CivilDate): boolean => {
        const found: Ratio | null = priceStepOf(parseDecimal(price) ?? ratioOf(0n), date);
        const expected = parseDecimal(step);
        return (
          found !== null &&
          expected !== null &&
          found.numerator * expected.denominator === expected.numerator * found.denominator
        );
      };
    expect(around("2025-08-01", isStep("15", "0.01"))).toEqual(BEFORE_AND_AFTER);
    expect(around("2026-01-01", isStep("5", "0.005"))).toEqual(BEFORE_AND_AFTER);
  });
});

describe("the end of the table of holidays", () => {
  /** What is found of the deadline of a placing of a day. */
  const ofDeadline = (date: string): readonly string[] =>
    runChecks(
      checkFixture(
        `Form: FF305\n${classes("1,000,000", "2027-11-30")}\nMovements\n| Date | Event | Number of shares |\n| ${date} | Placing | 100 |\n`,
      ).input,
    ).flatMap(({ code, outcome, facts }) =>
      code === "D140" || code === "D144" ? [`${code} ${outcome} ${String(facts["due"] ?? "")}`.trim()] : [],
    );

  test.each([
    // Friday 31 December 2027 is a day of the gazetted table; Saturday 1 January 2028 is a holiday that is computed.
    ["2027-12-30", ["D140 failed 2027-12-31"]],
    ["2027-12-31", ["D140 failed 2028-01-03", "D144 failed 2028-01-03"]],
    // Good Friday to Easter Monday, 14 to 17 April 2028.
    ["2028-04-13", ["D140 failed 2028-04-18", "D144 failed 2028-04-18"]],
    ["2028-12-28", ["D140 failed 2028-12-29", "D144 failed 2028-12-29"]],
    ["2028-12-29", ["D140 not checked"]],
    ["2029-06-15", ["D140 not checked"]],
  ])("an event of %s", (date, expected) => {
    expect(ofDeadline(date)).toEqual(expected);
  });
});

describe("a restricted period (Rule 10.06(2)(e))", () => {
  const severityOn = (date: CivilDate, automatic = ""): string | undefined =>
    runChecks(
      checkFixture(
        `Form: FF305\nIssuer\n| Restricted periods | 2026-07-29 to 2026-08-28 |\n${automatic}\n${classes("1,000,000", "2026-06-30")}\nRepurchases\n| Trading date | Number |\n| ${date} | 1,000 |\n`,
      ).input,
    ).find(({ code }) => code === "S134")?.severity;

  test("holds purchases from its first day to its last", () => {
    expect(around("2026-07-29", (date) => severityOn(date) === "warning")).toEqual(BEFORE_AND_AFTER);
    expect(around("2026-08-28", (date) => severityOn(date) === "warning")).toEqual([true, true, false]);
  });

  test("leaves a note of a purchase by an automatic programme with a waiver (GL117-23)", () => {
    const automatic = "| Automatic programme | Yes |";
    expect(around("2026-07-29", (date) => severityOn(date, automatic) === "note")).toEqual(BEFORE_AND_AFTER);
    expect(around("2026-07-29", (date) => severityOn(date, automatic) === "warning")).toEqual([false, false, false]);
  });
});

describe("the tables of dates", () => {
  test("name a source and a certainty for each", () => {
    for (const { code, from, source, certainty } of DATED_RULES) {
      expect(firstDayOf(code)).toBe(from);
      expect(source).not.toBe("");
      expect(certainty).not.toBe("");
    }
    for (const { certainty } of SUSPENDED_DAYS) expect(["read", "general knowledge"]).toContain(certainty);
    expect(COMPUTED_YEARS).toEqual([2028]);
  });

  const TABLES = ["shares/register/datedRules.ts", "shares/register/tradingCalendar.ts"];
  /** A day in the program's own notation, or in words, English or Chinese. */
  const DAY =
    /\b(?:19|20)\d\d-\d\d-\d\d\b|\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) 20\d\d|20\d\d年\d{1,2}月\d{1,2}日/;
  /** What shows how a day is typed or printed, or names a return that was read: examples and comments. */
  const EXAMPLE =
    /^\s*(?:\*|\/\/|\/\*|\|)|\/\*\*|\/\/ |sample|SenseTime|sensetime|30 December 2022|30\/12\/2022|choices: "|2022-12-30|2022年12月30日/;

  test("hold every day of the program: none stands outside of them", () => {
    const sources = readdirSync("src", { recursive: true, encoding: "utf8" }).filter(
      (path) => /\.tsx?$/.test(path) && !path.startsWith("simulated-excel") && !TABLES.includes(path),
    );
    const outside = sources.flatMap((path) =>
      readFileSync(join("src", path), "utf8")
        .split("\n")
        .flatMap((line, index) =>
          DAY.test(line) && !EXAMPLE.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [],
        ),
    );
    expect(outside).toEqual([]);
  });
});
