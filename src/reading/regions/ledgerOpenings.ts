import { isDateFormat } from "../cells/parseDate";
import { dateWithin } from "../cells/dateWithin";
import { contentsOf, type KnownWords } from "../columns/contents";
import { mayRollForward, openingDay, rollForwardOf } from "../columns/rollForward";
import { classMeaning, classesNamedIn } from "../vocabulary/classMeaning";
import { foldText } from "../vocabulary/foldText";
import { withoutTreasuryWords } from "../vocabulary/headingMeanings";
import { rowWords, statedBalanceKind } from "../vocabulary/statuses";
import type { Account } from "./findAccounts";
import type { Statement } from "./findStatements";
import type { PairName } from "./pairNames";
import type { SheetGrid } from "./sheetGrid";
import type { HeadingColumn, TableRegion } from "./tableRegion";

/** A cell, and what of it counts. */
export interface TextPlace {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The row of a ledger that brings the balance of a class forward. */
export interface LedgerOpening {
  readonly grid: SheetGrid;
  /** The class it is of, as `classKey` of the vocabulary; "" where nothing names one. */
  readonly key: string;
  readonly name: TextPlace | null;
  readonly balance: CellPlace | TextPlace;
  /** What of the class is in treasury, and all of it, where the ledger keeps them beside. */
  readonly treasury?: CellPlace;
  readonly total?: CellPlace;
  readonly date: TextPlace | { readonly row: number; readonly column: number } | null;
  /** Texts over the ledger, and the name of its sheet, which may say more of the class. */
  readonly titles: readonly TextPlace[];
}

/** Rows below the headings in which a ledger brings balances forward. */
const MOST_ROWS = 40;
const OF_SHARES = /\bshares?\b|\bstock code\b|股/i;

/** The opening balances that a ledger under headings states, one a class. */
export function ledgerOpenings(region: TableRegion): LedgerOpening[] {
  const { grid, lastHeadingRow, end, firstHeadingRow, firstColumn } = region;
  const titles: TextPlace[] = [...region.titles, { row: firstHeadingRow, column: firstColumn, text: grid.sheet }];
  const isOfShares = [...titles, ...region.columns.map(({ path }) => ({ text: path.join(" ") }))].some(
    ({ text }) => OF_SHARES.test(text) || classesNamedIn(text).length > 0,
  );
  if (!isOfShares) return [];
  const found = new Map<string, LedgerOpening>();
  let band: TextPlace | null = null;
  for (let row = lastHeadingRow + 1; row < Math.min(end, lastHeadingRow + MOST_ROWS); row++) {
    const over = bandOfClass(region, row);
    band = over ?? band;
    const isFirst = over === null && (row === lastHeadingRow + 1 || band?.row === row - 1);
    for (const opening of openingsIn(region, row, band === null ? titles : [band, ...titles], isFirst, band))
      // What a ledger brings forward first is where it opens.
      if (!found.has(opening.key)) found.set(opening.key, opening);
  }
  return [...found.values()];
}

/** What a title over a log says of the balance it opens with: `Opening balance as at 12 June 2025: 9,190,417,249 shares`. */
export function titleOpenings(
  region: TableRegion,
  names: readonly { readonly grid: SheetGrid; readonly name: PairName }[],
): LedgerOpening[] {
  const { grid, firstHeadingRow, firstColumn } = region;
  const titles: TextPlace[] = [...region.titles, { row: firstHeadingRow, column: firstColumn, text: grid.sheet }];
  const [only, ...others] = names.filter(
    ({ grid: { sheet }, name: { row, value, meanings } }) =>
      sheet === grid.sheet &&
      row < firstHeadingRow &&
      value !== undefined &&
      meanings.some(({ kind, field }) => kind === "Share classes" && field === "Opening balance"),
  );
  if (only === undefined || others.length > 0) return [];
  const { row, column, value = "", asAt } = only.name;
  const name = nameInTitles(titles);
  return [
    {
      grid,
      key: name === null ? "" : (classMeaning(name.text)?.key ?? ""),
      name,
      balance: { row, column, text: value },
      date: asAt === undefined ? null : { row, column, text: asAt },
      titles,
    },
  ];
}

/** The opening balance that an account in T form brings down. */
export function accountOpening({ grid, regions, up, opening }: Account): LedgerOpening[] {
  const [first] = regions;
  if (first === undefined) return [];
  const titles: TextPlace[] = [
    ...regions.flatMap((region) => region.titles),
    { row: first.firstHeadingRow, column: first.firstColumn, text: grid.sheet },
  ];
  const name = nameInTitles(titles);
  return [
    {
      grid,
      key: name === null ? "" : (classMeaning(name.text)?.key ?? ""),
      name,
      balance: { row: opening.row, column: up.numberColumn },
      date: opening.dayRow === null ? null : { row: opening.dayRow, column: up.dateColumn },
      titles,
    },
  ];
}

/** The opening balances of the classes over the columns of a statement. */
export function statementOpenings({ grid, columns, openingRow }: Statement): LedgerOpening[] {
  const date = dayIn(grid, openingRow, grid.filledIn(openingRow));
  return columns.flatMap(({ column, label }): LedgerOpening[] => {
    const name = label === null ? null : nameIn(label);
    const key = name === null ? undefined : classMeaning(name.text)?.key;
    if (name === null || key === undefined) return [];
    return [{ grid, key, name, balance: { row: openingRow, column }, date, titles: [name] }];
  });
}

/** The opening balances of the classes down the rows of a roll-forward. */
export function rollForwardOpenings(region: TableRegion, known: KnownWords): LedgerOpening[] {
  if (!mayRollForward(region)) return [];
  const { grid, lastHeadingRow, end, columns } = region;
  const evidence = columns.map((heading) => ({
    heading,
    contents: contentsOf(grid, heading.column, [lastHeadingRow + 1, end], known),
  }));
  const rolled = rollForwardOf(evidence, region);
  if (rolled === null) return [];
  const day = openingDay(rolled, region);
  const openings: LedgerOpening[] = [];
  for (let row = lastHeadingRow + 1; row < Math.min(end, lastHeadingRow + MOST_ROWS); row++) {
    const [name] = columns.flatMap(({ column }) => nameIn({ row, column, text: grid.text(row, column) }) ?? []);
    const key = name === undefined ? undefined : classMeaning(name.text)?.key;
    if (name === undefined || key === undefined || !isCount(grid, row, rolled.opening)) continue;
    openings.push({ grid, key, name, balance: { row, column: rolled.opening }, date: day, titles: [name] });
  }
  return openings;
}

/** The class that a row alone in its line names over the rows below. */
function bandOfClass({ grid, firstColumn, lastColumn }: TableRegion, row: number): TextPlace | null {
  const [column, ...others] = grid.filledIn(row, firstColumn, lastColumn);
  if (column === undefined || others.length > 0) return null;
  const text = grid.text(row, column);
  return text.length <= LONGEST_BAND ? nameIn({ row, column, text }) : null;
}

const LONGEST_BAND = 80;

/** @param isFirst true for the first row: `As at` there is where the ledger opens @param band the class that the rows stand under */
function openingsIn(
  region: TableRegion,
  row: number,
  titles: readonly TextPlace[],
  isFirst: boolean,
  band: TextPlace | null,
): LedgerOpening[] {
  const { grid, firstColumn, lastColumn } = region;
  const filled = grid.filledIn(row, firstColumn, lastColumn);
  const label = filled.find((column) => {
    const text = grid.text(row, column);
    return statedBalanceKind(text) === "opening" || (isFirst && rowWords(text) === "as at");
  });
  if (label === undefined) return [];
  const numbers = filled.filter((column) => isCount(grid, row, column));
  const headed = numbers.flatMap((column) => region.columns.find((heading) => heading.column === column) ?? []);
  const date = dayIn(grid, row, filled);
  const abreast = headed.flatMap((heading) => classOver(heading) ?? []);
  // Classes abreast, each with its own balance.
  if (
    abreast.length === numbers.length &&
    new Set(abreast.map(({ key }) => key)).size === numbers.length &&
    numbers.length > 1
  )
    return abreast.map(({ key, name, column }) => ({ grid, key, name, balance: { row, column }, date, titles }));
  const isOfTreasury = (heading: HeadingColumn): boolean => TREASURY.test(wordsOver(heading));
  const treasury = headed.find(isOfTreasury);
  const issued = headed.filter((heading) => heading !== treasury);
  const total = issued.length > 1 ? issued.find((heading) => TOTAL.test(wordsOver(heading))) : undefined;
  const isOfBalances = (heading: HeadingColumn): boolean =>
    heading.meanings.some(({ kind, field }) => kind === "Movements" && field === "Balance after");
  const own = issued.filter((heading) => heading !== total);
  const isLedgerOfTreasury = titles.some(({ text }) => TREASURY.test(text.toLowerCase())) && treasury === undefined;
  const balance =
    numbers.length === 1
      ? treasury === undefined
        ? numbers[0]
        : undefined
      : (own.find(isOfBalances) ?? (own.length === 1 ? own[0] : undefined))?.column;
  if (balance === undefined || isLedgerOfTreasury) return [];
  const named = filled
    .map((column) => ({ row, column, text: grid.text(row, column) }))
    .find(({ text }) => classMeaning(text) !== null);
  const name = named ?? band ?? nameInTitles(titles);
  return [
    {
      grid,
      key: name === null ? "" : (classMeaning(name.text)?.key ?? ""),
      name,
      balance: { row, column: balance },
      ...(treasury === undefined ? {} : { treasury: { row, column: treasury.column } }),
      ...(total === undefined ? {} : { total: { row, column: total.column } }),
      date,
      titles,
    },
  ];
}

const TREASURY = /treasury|庫存|库存/;
const TOTAL = /\btotal\b|總|合計/;

function wordsOver({ path }: HeadingColumn): string {
  return withoutTreasuryWords(foldText(path.join(" ")));
}

/** The one class that stands over a column, with the place of its name. */
function classOver({ path, column, row }: HeadingColumn): { key: string; name: TextPlace; column: number } | null {
  for (const text of path) {
    const named = nameIn({ row, column, text });
    const key = named === null ? undefined : classMeaning(named.text)?.key;
    if (named !== null && key !== undefined) return { key, name: named, column };
  }
  return null;
}

function dayIn(grid: SheetGrid, row: number, filled: readonly number[]): LedgerOpening["date"] {
  const day = filled.find(
    (column) => isDateFormat(grid.format(row, column)) && typeof grid.value(row, column) === "number",
  );
  if (day !== undefined) return { row, column: day };
  const written = filled
    .map((column) => ({ row, column, text: dateWithin(grid.text(row, column))?.text ?? "" }))
    .find(({ text }) => text !== "");
  return written ?? null;
}

function isCount(grid: SheetGrid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  if (typeof value === "string") return value.length <= LONGEST_COUNT && COUNT.test(value.normalize("NFKC"));
  return typeof value === "number" && Number.isInteger(value) && value > 0 && !isDateFormat(grid.format(row, column));
}

/** The class that the titles name: a letter before `unlisted`, which says something of it. */
function nameInTitles(titles: readonly TextPlace[]): TextPlace | null {
  const named = titles.flatMap((title) => nameIn(title) ?? []);
  return named.find(({ text }) => classMeaning(text)?.key.length === 1) ?? named[0] ?? null;
}

/** The one class that a title names, in a form that its other names are matched with. */
function nameIn({ row, column, text }: TextPlace): TextPlace | null {
  const named = classesNamedIn(text);
  const letters = named.filter((each) => each.length === 1);
  // `Class A (unlisted)` is Class A.
  const [key, ...others] = letters.length > 0 ? letters : named;
  if (key === undefined || others.length > 0) return null;
  const isHan = /\p{Script=Han}/u.test(text) && !/\b(?:class|shares?)\b/i.test(text);
  const letter = key.toUpperCase();
  const words = key.charAt(0).toUpperCase() + key.slice(1);
  const english =
    key.length === 1 ? (/\bclass\b/i.test(text) ? `Class ${letter}` : `${letter} shares`) : `${words} shares`;
  return { row, column, text: isHan ? hanName(key) : english };
}

function hanName(key: string): string {
  const named: Readonly<Record<string, string>> = { ordinary: "普通股", preference: "優先股", domestic: "內資股" };
  return named[key] ?? (key.length === 1 ? `${key.toUpperCase()}類股份` : key);
}

/** A count kept as text: `25,973,445,420`, `9,190,417,249 shares`, 9,190,417,249股. */
const COUNT = /^\s*[1-9]\d{0,2}(?:,\d{3})+(?:\s?(?:ordinary )?(?:shares?|股))?\s*$/i;
const LONGEST_COUNT = 40;
