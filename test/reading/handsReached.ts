/** Cases of `metamorphic.test.ts` that end with exit 0 and another return, by how their line begins. A long run asserts that each is still there. */
export const KNOWN_WRONG: readonly string[] = [
  "tencent-2024-01-18 | two names and values abreast 0",
  "tencent-2024-01-18 | a void row with its status 2 | two names and values abreast 0",
];

/** How many of each transformation come out the same in a long run: raised as the reader reads more, never lowered. */
export const LEAST_SAME: Readonly<Record<string, number>> = {
  "month bands": 20,
  "month bands that are date cells": 5,
  subtotals: 20,
  "dated subtotals": 16,
  "grand totals": 20,
  "notes and signatures below": 50,
  "blank rows between": 15,
  "headings repeated on the next page": 10,
  "opening and closing rows in the log": 4,
  "a void row with its status": 17,
  "formulas filled down below the last row": 4,
  "columns in another order": 30,
  "further columns": 76,
  "a sheet a month": 15,
  "titled pieces a month on one sheet": 10,
  "a sheet a year": 10,
  "the class in a title, a sheet or a band": 4,
  "names across, values below": 5,
  "two names and values abreast": 7,
  "all tables on one sheet": 10,
  "sheets that say nothing, no titles": 10,
  "unrelated sheets before and after": 112,
  "an unrelated table below on the same sheet": 55,
  "classes across": 0,
  "without a Last return table": 2,
  "newest first": 3,
  "increase and decrease in two columns": 86,
  "highest and lowest in one cell": 6,
  "given once, blank below (merged)": 5,
  "ditto marks": 5,
  "rename all headings": 30,
  "rename one heading": 357,
  "rename issuer and mandate names": 7,
  "both languages in a heading": 30,
  "capitals, note marks, line breaks in headings": 29,
  "headings of two rows": 8,
  "a row of column numbers": 15,
  "only the columns in use": 5,
  "dates as text": 140,
  "dates as text, month first": 4,
  "counted in a unit": 80,
  "formats that show thousands": 15,
  "numbers as text": 50,
  "note marks on numbers": 39,
  "disclosed as ticks, words or references": 21,
};

/** The same for two transformations together, of 600. */
export const LEAST_SAME_OF_PAIRS = 541;

/** Entries that are lost in silence in a place of `movedRows.ts`, by its name, in a long run. */
export const LOST_ROWS: Readonly<Record<string, number>> = { "on another sheet, without headings": 42 };
