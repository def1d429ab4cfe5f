import type { CellRef } from "../../shares/values/cell";
import type { LocatedTable } from "../../shares/register/table";
import { unitIn } from "../vocabulary/units";
import { contentOf } from "../columns/fieldContents";
import type { TableOfEntries } from "../records/tableReader";
import type { PairTable } from "../regions/pairTable";
import type { PairName } from "../regions/pairNames";
import { type Entry, type Place, placeAt } from "./entry";

/** A table of names and values as entries: one, or one for each column of values. */
export function pairEntries(stated: PairTable): TableOfEntries {
  const pair = withFiguresOfSentence(stated);
  const { grid, kind, region, names, valueColumns, offsets, settledBy } = pair;
  const [firstValues = region.column + 1] = valueColumns;
  // Values that stand in no common column have their cells one by one.
  const isAbreast = offsets.size > 1 || [...names.values()].some(({ value }) => value !== undefined);
  const placeOf = (name: PairName, column: number): Place =>
    name.value === undefined
      ? placeAt(grid, name.row, column)
      : { ...grid.cell(name.row, name.column), value: name.value, format: "@" };
  const columnOf = (name: PairName): number =>
    name.value === undefined ? name.column + (offsets.get(name.column) ?? 1) : name.column;
  const cells = new Map<string, CellRef>(
    [...names].map(([field, name]) => [field, grid.cell(name.row, columnOf(name))]),
  );
  const units = new Map(
    [...names].flatMap(([field, { text }]) => {
      const unit = contentOf(field) === "count" ? unitIn(text) : null;
      return typeof unit === "bigint" ? [[field, unit] as const] : [];
    }),
  );
  const table: LocatedTable = {
    kind,
    sheet: grid.sheet,
    shape: "pairs",
    region,
    excelTable: null,
    fields: new Map([...names].map(([field, { row }]) => [field, row])),
    valueColumn: firstValues,
    firstRow: region.row,
    lastRow: region.row + region.rows - 1,
    totalsRow: null,
    headings: new Map([...names].map(([field, { text }]) => [field, text])),
    settledBy,
    ...(isAbreast ? { cells } : {}),
    ...(units.size > 0 ? { units } : {}),
  };
  const columns = isAbreast ? [firstValues] : valueColumns;
  const entries = columns.map((column): Entry => {
    const places = [...names].map(([field, name]): [string, Place] => [
      field,
      placeOf(name, isAbreast ? columnOf(name) : column),
    ]);
    const above = classAbove(pair, column);
    const own = above === null ? places : [...places, ...above];
    const ofOnly = above === null ? placeOfOnlyClass(pair) : [];
    return { table, row: region.row, cells: new Map([...ofOnly, ...dayOfOpening(pair), ...own]) };
  });
  return { table, grid, entries, totals: [], dateOrders: new Map() };
}

/**
 * `918,901,866 shares (10% of 9,189,018,660 shares)` behind the name of a count: the first number is its value; of the shares authorised the second is
 * the number they are a part of.
 */
function withFiguresOfSentence(pair: PairTable): PairTable {
  const names = new Map(pair.names);
  for (const [field, name] of pair.names) {
    const [, count, rest = ""] = contentOf(field) === "count" ? (COUNT_AND_MORE.exec(name.value ?? "") ?? []) : [];
    if (count === undefined) continue;
    names.set(field, { ...name, value: count });
    const base = PART_OF.exec(rest)?.[1];
    if (field === "Shares authorised" && base !== undefined && !names.has(BASE))
      names.set(BASE, { ...name, value: base });
  }
  return { ...pair, names };
}

const BASE = "Shares in issue at resolution";
/** A comma before three figures parts thousands. */
const COUNT_AND_MORE =
  /^(\d[\d,，]{3,18}(?![\d,，]*\d))\s?(?:shares?|units?|股份?)?\s?(?:[(（;；]|[,，](?!\d))(.{1,200})$/i;
const PART_OF = /%\s?(?:of|×|x|於|之)?[^\d%]{0,60}(\d[\d,，]{5,18})/i;

/** The day that the name of the opening balance says. */
function dayOfOpening({ grid, kind, names }: PairTable): readonly (readonly [string, Place])[] {
  const { row = 0, column = 0, asAt } = names.get("Opening balance") ?? {};
  if (kind !== "Share classes" || asAt === undefined) return [];
  return [["Opening date", { ...grid.cell(row, column), value: asAt, format: "@" }]];
}

/**
 * The class whose values stand in a column, from the row above them all, where the names have nothing there: the corner of a table is left blank. What is
 * called a class below and is the same for all of them is their kind.
 */
function classAbove(pair: PairTable, column: number): PlaceOfClass | null {
  const { grid, kind, region, names, valueColumns } = pair;
  const row = region.row - 1;
  const text = grid.text(row, column);
  const called = names.get("Share class");
  const areSame = called !== undefined && new Set(valueColumns.map((each) => grid.text(called.row, each))).size === 1;
  // Over one column of values stands `Value` as well as a class.
  if (kind !== "Share classes" || valueColumns.length < 2) return null;
  if ((called !== undefined && !areSame) || text === "") return null;
  if (!grid.isBlank(row, region.column)) return null;
  const own: readonly [string, Place] = ["Share class", { ...grid.cell(row, column), value: text, format: "@" }];
  if (called === undefined || names.has("Kind of shares")) return [own];
  return [
    own,
    ["Kind of shares", { ...grid.cell(called.row, column), value: grid.value(called.row, column), format: "@" }],
  ];
}

type PlaceOfClass = readonly (readonly [string, Place])[];

/** The name of a class that is given none, because it is the only one: its kind, or what nearly every issuer has. */
function placeOfOnlyClass({ grid, kind, names, isMakeshift }: PairTable): PlaceOfClass {
  const balance = names.get("Opening balance");
  if (kind !== "Share classes" || !isMakeshift || balance === undefined) return [];
  const value = /\p{Script=Han}/u.test(balance.text) ? "普通股" : "Ordinary shares";
  return [["Share class", { ...grid.cell(balance.row, balance.column), value, format: "@" }]];
}
