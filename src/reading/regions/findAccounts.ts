import { dateWithin } from "../cells/dateWithin";
import { foldText } from "../vocabulary/foldText";
import { statedBalanceKind } from "../vocabulary/statuses";
import type { SheetGrid } from "./sheetGrid";
import type { HeadingColumn, TableRegion } from "./tableRegion";

/** A line of one side of an account. */
export interface AccountLine {
  readonly row: number;
  /** The row of that side on which the day of the line stands; null where none does. */
  readonly dayRow: number | null;
  readonly text: string;
}

/** One side of an account in T form. */
export interface AccountSide {
  readonly dateColumn: number;
  readonly textColumn: number;
  readonly numberColumn: number;
  /** What came in or went out, without balances and totals. */
  readonly lines: readonly AccountLine[];
}

/** An account with two sides abreast: the one its balance is brought down on adds shares. It adds up. */
export interface Account {
  readonly grid: SheetGrid;
  readonly regions: readonly TableRegion[];
  readonly up: AccountSide;
  readonly down: AccountSide;
  readonly opening: AccountLine;
  readonly closing: AccountLine;
}

interface Sheet {
  readonly regions: readonly TableRegion[];
  readonly columns: readonly (readonly HeadingColumn[])[];
}

/** Finds accounts in T form among the blocks of a sheet: the same headings twice in one row, and balances that make both sides equal. */
export function findAccounts(regions: readonly TableRegion[]): Account[] {
  return candidates(regions).flatMap(({ regions: of, columns }) => {
    const [first] = of;
    const [left, right] = columns.map((side) => placesOf(side));
    if (first === undefined || left === undefined || right === undefined || left === null || right === null) return [];
    return accountOf(first.grid, of, left, right) ?? [];
  });
}

function candidates(regions: readonly TableRegion[]): Sheet[] {
  const abreast = regions.flatMap((left): Sheet[] => {
    const right = regions.find(
      (each) =>
        each.grid === left.grid && each.firstHeadingRow === left.firstHeadingRow && each.firstColumn > left.lastColumn,
    );
    return right === undefined ? [] : [{ regions: [left, right], columns: [left.columns, right.columns] }];
  });
  const inOne = regions.flatMap((region): Sheet[] => {
    const columns = region.columns.filter(({ path }) => path.length > 0);
    const half = columns.length / 2;
    if (!Number.isInteger(half)) return [];
    return [{ regions: [region], columns: [columns.slice(0, half), columns.slice(half)] }];
  });
  return [...abreast, ...inOne].filter(({ columns: [left = [], right = []] }) => haveSameHeadings(left, right));
}

function haveSameHeadings(left: readonly HeadingColumn[], right: readonly HeadingColumn[]): boolean {
  const own = (columns: readonly HeadingColumn[]): string[] =>
    columns.flatMap(({ path }) => (path.length === 0 ? [] : [foldText(path.at(-1) ?? "")]));
  return own(left).length >= 2 && own(left).join("\n") === own(right).join("\n");
}

type Places = Pick<AccountSide, "dateColumn" | "textColumn" | "numberColumn">;

/** Where a side has its days, its words and its numbers, by what stands over them. */
function placesOf(columns: readonly HeadingColumn[]): Places | null {
  const called = (...fields: string[]): number | null =>
    columns.find(({ meanings }) =>
      meanings.some(({ kind, field, match }) => kind === "Movements" && match !== "partial" && fields.includes(field)),
    )?.column ?? null;
  const dateColumn = called("Date") ?? -1;
  const textColumn = called("Event", "Details");
  const numberColumn = called("Number of shares", "Balance after", "Increase", "Decrease");
  return textColumn === null || numberColumn === null ? null : { dateColumn, textColumn, numberColumn };
}

interface SideRead extends AccountSide {
  readonly balances: readonly (AccountLine & { readonly kind: "opening" | "closing"; readonly number: number })[];
  readonly sum: number;
}

/** A side's lines; null where a number among them is none, or has no words and is no total. */
function sideOf(grid: SheetGrid, places: Places, [from, to]: readonly [number, number]): SideRead | null {
  const lines: AccountLine[] = [];
  const balances: SideRead["balances"][number][] = [];
  let sum = 0;
  let all = 0;
  let dayRow: number | null = null;
  for (let row = from; row < to; row++) {
    if (!grid.isBlank(row, places.dateColumn)) dayRow = row;
    const value = grid.value(row, places.numberColumn);
    const text = grid.text(row, places.textColumn);
    if (value === "" || (value === all && all !== 0 && (text === "" || /total|合計|總計/i.test(text)))) continue;
    if (typeof value !== "number" || text === "") return null;
    all += value;
    const line = { row, dayRow: dateWithin(text) === null ? dayRow : (dayRow ?? row), text };
    const kind = statedBalanceKind(text);
    if (kind !== null) balances.push({ ...line, kind, number: value });
    else {
      lines.push(line);
      sum += value;
    }
  }
  return { ...places, lines, balances, sum };
}

function accountOf(grid: SheetGrid, regions: readonly TableRegion[], left: Places, right: Places): Account | null {
  const rows = [
    Math.max(...regions.map(({ lastHeadingRow }) => lastHeadingRow)) + 1,
    Math.min(...regions.map(({ end }) => end)),
  ] as const;
  const [one, other] = [sideOf(grid, left, rows), sideOf(grid, right, rows)];
  if (one === null || other === null) return null;
  const [up, down] = one.balances.some(({ kind }) => kind === "opening") ? [one, other] : [other, one];
  const [opening, ...moreUp] = up.balances;
  const [closing, ...moreDown] = down.balances;
  if (opening?.kind !== "opening" || closing?.kind !== "closing" || moreUp.length + moreDown.length > 0) return null;
  if (opening.number + up.sum !== closing.number + down.sum || up.lines.length + down.lines.length === 0) return null;
  return { grid, regions, up, down, opening, closing };
}
