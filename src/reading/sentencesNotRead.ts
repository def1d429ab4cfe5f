import type { Register } from "../shares/register/register";
import type { CellRef } from "../shares/values/cell";
import type { Finding } from "../shares/values/finding";
import { dateWithin } from "./cells/dateWithin";
import { holdsCell } from "./holdsCell";
import type { FoundTable } from "./locateTables";
import { readingFinding } from "./readingFindings";
import type { SheetGrid } from "./regions/sheetGrid";
import { eventMeaning } from "./vocabulary/eventMeaning";

const SHORTEST = 25;
const LONGEST = 500;
const MOST_NAMED = 12;
/** Numbers that a sentence says are of shares: `982,000 Class B shares`, 982,000股. */
const SHARES =
  /(?<![\d,.])(\d{1,3}(?:,\d{3})+|\d{3,12})(?![\d.,]\d)(?=(?: [A-Za-z]{1,12}){0,4} (?:shares?|ADSs?|units?)\b|\s?(?:[A-Z]\s?)?(?:類|类)?(?:普通)?(?:股|個基金單位))/g;
/** What may or is to be done. */
const TO_COME =
  /\bup to\b|\bmay\b|\bapprov|\bauthori[sz]|\bmandate\b|\bpropos|\bintend|\bplan(?:s|ned)?\b|\bwill\b|\bshall\b|\bexample\b|最多|不超過|不超过|授權|授权|批准|建議|建议|[擬拟]|例如|將會|将会/i;

/**
 * Sentences that say what happened to shares on a day, where no row of the record has their number: an error that names them all. What a row says again in
 * words is not looked at, nor what happened before the record opens.
 */
export function sentencesNotRead(
  register: Register,
  grids: readonly SheetGrid[],
  tables: readonly FoundTable[],
): Finding[] {
  const known = knownNumbers(register);
  const opened = register.classes.flatMap(({ openingDate }) => openingDate?.value ?? []).toSorted()[0] ?? "";
  const cells: CellRef[] = [];
  let first = "";
  for (const grid of grids)
    for (let row = grid.top; row <= grid.bottom; row++)
      for (const column of grid.filledIn(row)) {
        const text = grid.text(row, column);
        if (text.length < SHORTEST || text.length > LONGEST) continue;
        const cell = grid.cell(row, column);
        if (tables.some(({ table }) => holdsCell(table, cell))) continue;
        const numbers = [...text.normalize("NFKC").matchAll(SHARES)].map(([, figures = ""]) =>
          figures.replaceAll(",", ""),
        );
        if (numbers.length === 0 || numbers.some((number) => known.has(number)) || TO_COME.test(text)) continue;
        const day = dateWithin(text)?.date ?? null;
        if (day === null || day < opened || eventMeaning(text).kind !== "category") continue;
        if (cells.length === 0) first = text;
        cells.push(cell);
      }
  if (cells.length === 0) return [];
  const read = first.length > LONGEST_SHOWN ? `${first.slice(0, LONGEST_SHOWN)}…` : first;
  return [readingFinding("sentences-not-read", cells.slice(0, MOST_NAMED), { count: String(cells.length), read })];
}

const LONGEST_SHOWN = 80;

/** Numbers that rows, classes and mandates of the record have, as figures. */
function knownNumbers(register: Register): ReadonlySet<string> {
  const numbers = [
    ...register.movements.flatMap(({ number, treasuryShares, depositaryShares }) => [
      number,
      treasuryShares,
      depositaryShares,
    ]),
    ...register.repurchases.flatMap(({ number, depositaryShares }) => [number, depositaryShares]),
    ...register.treasurySales.map(({ number }) => number),
    ...register.classes.flatMap(({ openingBalance, statedClosing }) => [openingBalance?.value, statedClosing?.value]),
    ...register.mandates.flatMap(({ authorised, sharesInIssue, purchasedBefore }) => [
      authorised?.value,
      sharesInIssue?.value,
      purchasedBefore?.value,
    ]),
    ...register.lastReturns.map(({ closingBalance }) => closingBalance?.value),
  ];
  return new Set(numbers.flatMap((number) => (number == null ? [] : [String(number < 0n ? -number : number)])));
}
