import type { Finding } from "../shares/values/finding";
import type { CivilDate } from "../shares/values/civilDate";
import type { Register } from "../shares/register/register";
import { parseDate } from "./cells/parseDate";
import type { HeadingWords } from "./columns/headingWords";
import { readingFinding } from "./readingFindings";
import type { SheetGrid } from "./regions/sheetGrid";

/** No other name is looked up: a long sheet has thousands of texts. */
const OF_RESOLUTIONS = /resolution|mandate|meeting|\bagm\b|\begm\b|決議|决议|授權|授权|大會|大会/i;
/** A mandate's name stands near the top of a sheet, its values close beside it. */
const MOST_ROWS = 200;
const MOST_COLUMNS = 20;
const FURTHEST_VALUE = 6;

/**
 * Days of resolutions that stand beside their name without the shares authorised, so that no mandate was read there: where a purchase to be reported was
 * made on that day or later and counts under an older mandate: an error where the day stands among facts of a mandate, else a warning.
 */
export function resolutionsNotRead(
  { mandates, repurchases }: Pick<Register, "mandates" | "repurchases">,
  grids: readonly SheetGrid[],
  words: HeadingWords,
  date1904: boolean,
): Finding[] {
  const known = mandates.flatMap(({ resolutionDate }) => resolutionDate?.value ?? []);
  // A purchase that names its mandate counts under that one.
  const purchases = repurchases.flatMap(({ tradingDate, disclosedOn, mandate }) =>
    tradingDate !== null && disclosedOn === null && mandate === "" ? [tradingDate] : [],
  );
  if (known.length === 0 || purchases.length === 0) return [];
  /** The mandate a purchase counts under where the day found is left out: null where that is right. */
  const olderThan = (found: CivilDate): CivilDate | null => {
    const under = purchases
      .filter((purchase) => purchase >= found)
      .map((purchase) =>
        known
          .filter((day) => day <= purchase)
          .toSorted()
          .at(-1),
      );
    return under.find((day) => day !== undefined && day < found) ?? null;
  };
  return grids.flatMap((grid) =>
    daysOfResolutions(grid, words, date1904).flatMap(({ row, column, day, isOfMandate }) => {
      const counted = known.includes(day) ? null : olderThan(day);
      return counted === null
        ? []
        : [
            readingFinding(isOfMandate ? "mandate-incomplete" : "mandate-not-read", [grid.cell(row, column)], {
              date: day,
              counted,
            }),
          ];
    }),
  );
}

interface DayFound {
  readonly row: number;
  readonly column: number;
  readonly day: CivilDate;
  /** True where another fact of a mandate stands near by: it is no day of a meeting alone. */
  readonly isOfMandate: boolean;
}

function daysOfResolutions(grid: SheetGrid, words: HeadingWords, date1904: boolean): readonly DayFound[] {
  const found: DayFound[] = [];
  for (let row = 0; row <= Math.min(grid.bottom, MOST_ROWS); row++)
    for (let column = 0; column <= Math.min(grid.right, MOST_COLUMNS); column++)
      if (isNameOfResolution(grid.text(row, column), words))
        for (let at = column + 1; at <= Math.min(grid.right, column + FURTHEST_VALUE); at++) {
          const read = parseDate(grid.value(row, at), grid.format(row, at), date1904);
          if (read.kind === "value")
            found.push({ row, column: at, day: read.value, isOfMandate: hasFactsOfMandate(grid, row, column, words) });
        }
  return found;
}

/** Names of a list stand one below the other. */
const NEAR = 5;

function hasFactsOfMandate(grid: SheetGrid, row: number, column: number, words: HeadingWords): boolean {
  for (let at = Math.max(0, row - NEAR); at <= Math.min(grid.bottom, row + NEAR); at++)
    if (at !== row && isOfMandateAlone(grid.text(at, column), words)) return true;
  return false;
}

function isOfMandateAlone(text: string, words: HeadingWords): boolean {
  const meanings = text === "" ? [] : words.meaningsOf([text]);
  return (
    meanings.some(({ kind, match }) => kind === "Mandate" && match !== "partial") &&
    meanings.every(({ kind, match }) => kind === "Mandate" || match === "partial")
  );
}

function isNameOfResolution(text: string, words: HeadingWords): boolean {
  return (
    OF_RESOLUTIONS.test(text) &&
    words
      .meaningsOf([text])
      .some(({ kind, field, match }) => kind === "Mandate" && field === "Date of resolution" && match !== "partial")
  );
}
