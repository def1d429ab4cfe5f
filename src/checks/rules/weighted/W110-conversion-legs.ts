import type { CivilDate } from "../../../shares/values/civilDate";
import { absolute, type ShareCount, sumOf } from "../../../shares/values/quantity";
import { ratioOf } from "../../../shares/values/ratio";
import type { Register } from "../../../shares/register/register";
import { movementCell, numberCell } from "../../../shares/register/rowCells";
import { grouped } from "../../../shares/values/grouped";
import type { Words, Working } from "../../../shares/values/finding";
import { isCancellation, isKnown, type Movement } from "../../../shares/register/movement";
import { movementTerms } from "../../balanceEquations";
import { defineCheck } from "../../check";
import { sumWorking } from "../../computedFrom";
import { oneDay } from "../../dayEquations";
import { sumEquation } from "../../equation";
import { count, days, daysInChinese } from "../../wording";

export const conversionLegs = defineCheck<{
  dates: readonly CivilDate[];
  into: bigint;
  outOf: bigint;
  difference: bigint;
}>({
  code: "W110",
  name: "conversion-legs",
  severity: "error",
  source: "Rule 8A.21: conversion is one for one",
  title: { en: "Both legs of a conversion between classes", "zh-Hant": "類別之間轉換的兩方" },
  guardsFigures: true,
  *find({ ledger }) {
    const unknown = ledger.conversionsNotKnown();
    if (unknown.length > 0) {
      yield {
        at: unknown.map((movement) => numberCell(movement)),
        notChecked: {
          en: "a row of a conversion has no number, date or class that could be read.",
          "zh-Hant": "轉換的其中一行的數目、日期或類別未能讀取。",
        },
      };
    }
    for (const { legs, dates, into, outOf } of ledger.unevenConversions()) {
      yield {
        at: legs.map((leg) => (dates.length > 1 ? movementCell(leg, "Date") : numberCell(leg))),
        ...(dates.length > 1 ? {} : { working: [legsWorking(INTO, legs, 1n), legsWorking(OUT_OF, legs, -1n)] }),
        facts: { dates, into, outOf, difference: into - outOf },
      };
    }
  },
  *equations({ ledger }) {
    const { register } = ledger;
    for (const { legs: apart, dates } of ledger.unevenConversions()) {
      const [first] = apart;
      if (first === undefined || dates.length < 2) continue;
      const inCells = apart.flatMap((leg) =>
        leg.date === null ? [] : [{ date: leg.date, cell: movementCell(leg, "Date") }],
      );
      yield { at: movementCell(first, "Date"), equation: oneDay(inCells) };
    }
    const legs = register.movements.filter(({ category }) => category === "class-conversion");
    for (const ofDay of grouped(legs, ({ date }) => date ?? undefined).values()) {
      const [first] = ofDay;
      if (first === undefined || !ofDay.every(isKnown)) continue;
      // What leaves one class comes into another: the legs of a day come to zero.
      const terms = ofDay.flatMap((leg) =>
        movementTerms(leg, "issued").map((term) => ({ ...term, shareClass: leg.shareClass })),
      );
      yield {
        at: numberCell(first),
        equation: {
          ...sumEquation(terms),
          usual: (index) => {
            const term = terms[index];
            const usual = ofDay.length === 2 ? usuallyConverted(register, first.date) : null;
            if (usual === null || term === undefined) return null;
            const isWeighted = register.classes.some(({ name, weighted }) => weighted && name === term.shareClass);
            return ratioOf(term.factor * (isWeighted ? -usual : usual));
          },
        },
      };
    }
  },
  says: {
    en: ({ dates, into, outOf, difference }) =>
      dates.length > 1
        ? `The legs of a conversion stand on different dates: ${days(dates)}.`
        : `Conversion of ${days(dates)}: ${count(outOf)} shares leave one class and ${count(into)} come into another; they differ by ${count(absolute(difference))}.`,
    "zh-Hant": ({ dates, into, outOf, difference }) =>
      dates.length > 1
        ? `同一轉換的兩方日期不同：${daysInChinese(dates)}。`
        : `${daysInChinese(dates)}的轉換：轉出 ${count(outOf)} 股，轉入 ${count(into)} 股，相差 ${count(absolute(difference))} 股。`,
  },
  todo: {
    en: "Enter the same number in both classes on the same date, with a minus in the class the shares leave.",
    "zh-Hant": "請在兩個類別於同一日期填上相同數目，轉出的類別以負數表示。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| A | 1,000,000 | 2022-11-30 |
| B | 3,000,000 | 2022-11-30 |

Movements
| Date | Share class | Event | Number of shares |
| 2022-12-30 | B | Class conversion | 15,000 {W110} |
| 2022-12-30 | A | Class conversion | -14,000 |
`,
});

/** About as many shares as a cancellation of that day needs converted, by the opening balances (Rule 8A.15); null where nothing is cancelled. */
function usuallyConverted({ movements, classes }: Register, date: CivilDate | null): ShareCount | null {
  const cancelled = sumOf(
    movements.filter((row) => row.date === date && isCancellation(row)).map(({ number }) => absolute(number ?? 0n)),
  );
  const openings = classes.flatMap(({ weighted, openingBalance }) =>
    openingBalance === null ? [] : [{ weighted, issued: openingBalance.value }],
  );
  const all = sumOf(openings.map(({ issued }) => issued));
  if (cancelled === 0n || all <= 0n || openings.length < classes.length) return null;
  return (cancelled * sumOf(openings.filter(({ weighted }) => weighted).map(({ issued }) => issued))) / all || null;
}

const INTO = { en: "Into a class", "zh-Hant": "轉入" };
const OUT_OF = { en: "Out of a class", "zh-Hant": "轉出" };

/** The legs of a conversion with one sign, added up without it. */
function legsWorking(what: Words, legs: readonly Movement[], sign: bigint): Working {
  return sumWorking(
    what,
    legs.flatMap((leg) => {
      const value = (leg.number ?? 0n) * sign;
      return value > 0n ? [{ value, cells: [numberCell(leg)] }] : [];
    }),
  );
}
