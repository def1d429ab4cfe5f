import type { CellRef } from "../../shares/values/cell";
import type { LocatedTable } from "../../shares/register/table";
import { parseDate } from "../cells/parseDate";
import { REASONS } from "../columns/reasons";
import type { TableOfEntries } from "../records/tableReader";
import type { LedgerOpening, TextPlace } from "../regions/ledgerOpenings";
import { hasValue } from "../regions/pairTable";
import type { PairName } from "../regions/pairNames";
import type { SheetGrid } from "../regions/sheetGrid";
import { classMeaning } from "../vocabulary/classMeaning";
import { type Place, placeAt } from "./entry";

/** A name with its value that belongs to no table. */
export interface LooseName {
  readonly grid: SheetGrid;
  readonly name: PairName;
}

/** Facts of a class that may stand beside their names, wherever. */
const LOOSE_FIELDS = ["Stock code", "Multi-counter stock code", "Kind of shares", "Listed", "Opening treasury shares"];
const STOCK_CODE =
  /(?:stock code|stock code no\.?|股份代號|證券代號|股票代號|代號)\s{0,3}[:：]?\s{0,3}(\d{1,5})(?!\d)/i;
const UNLISTED = /\bunlisted\b|\bnot listed\b|非上市|未上市/i;
const WEIGHTED = /\bweighted voting\b|\bwvr\b|不同投票權|同股不同權/i;
const NOT_WEIGHTED = /\bnon-?\s?(?:wvr|weighted)|非不同投票權/i;

/** The classes whose balances ledgers bring forward, as Share classes tables: of several ledgers of one class the earliest opening counts. */
export function ledgerClasses(openings: readonly LedgerOpening[], loose: readonly LooseName[]): TableOfEntries[] {
  const earliest = new Map<string, LedgerOpening>();
  for (const opening of openings) {
    const other = earliest.get(opening.key);
    if (other === undefined || dayOf(opening) < dayOf(other)) earliest.set(opening.key, opening);
  }
  const classes = [...earliest.values()];
  return classes.map((opening) => tableOf(opening, looseOf(opening, classes, loose)));
}

/** The names beside no table that may speak of a class: all where it is the only one, those of its sheet where it has one of its own. */
function looseOf(
  { grid }: LedgerOpening,
  classes: readonly LedgerOpening[],
  loose: readonly LooseName[],
): readonly LooseName[] {
  if (classes.length === 1) return loose;
  const isAlone = classes.filter((each) => each.grid === grid).length === 1;
  return isAlone ? loose.filter((each) => each.grid.sheet === grid.sheet) : [];
}

function dayOf({ grid, date }: LedgerOpening): string {
  if (date === null) return "";
  const value = "text" in date ? date.text : grid.value(date.row, date.column);
  const read = parseDate(value, grid.format(date.row, date.column), false);
  return read.kind === "value" ? read.value : "";
}

function tableOf(opening: LedgerOpening, loose: readonly LooseName[]): TableOfEntries {
  const { grid, balance } = opening;
  const places = placesOf(opening, loose);
  const table: LocatedTable = {
    kind: "Share classes",
    sheet: grid.sheet,
    shape: "pairs",
    region: { sheet: grid.sheet, row: balance.row, column: balance.column, rows: 1, columns: 1 },
    excelTable: null,
    fields: new Map([...places.keys()].map((field) => [field, balance.row])),
    valueColumn: balance.column,
    firstRow: balance.row,
    lastRow: balance.row,
    totalsRow: null,
    headings: new Map(),
    settledBy: "headings",
    cells: new Map(
      [...places].map(([field, { sheet, row, column }]): [string, CellRef] => [field, { sheet, row, column }]),
    ),
    isLedger: true,
    evidence: { score: 1, reasons: [REASONS.broughtForward], columns: new Map(), skipped: [] },
  };
  return { table, grid, entries: [{ table, row: balance.row, cells: places }], totals: [], dateOrders: new Map() };
}

function placesOf(
  { grid, name, balance, treasury, total, date, titles }: LedgerOpening,
  loose: readonly LooseName[],
): Map<string, Place> {
  const cellAt = ({ row, column }: { readonly row: number; readonly column: number }): Place =>
    placeAt(grid, row, column);
  const said = ({ row, column }: TextPlace, value: string): Place => ({
    ...grid.cell(row, column),
    value,
    format: "@",
  });
  const isHan = titles.some(({ text }) => /\p{Script=Han}/u.test(text));
  const places = new Map<string, Place>([
    ["Share class", said(name ?? { ...balance, text: "" }, name?.text ?? (isHan ? "普通股" : "Ordinary shares"))],
    ["Opening balance", "text" in balance ? said(balance, balance.text) : cellAt(balance)],
    [
      "Opening date",
      date === null ? { ...cellAt(balance), value: "" } : "text" in date ? said(date, date.text) : cellAt(date),
    ],
  ]);
  if (treasury !== undefined) places.set("Opening treasury shares", cellAt(treasury));
  if (total !== undefined) places.set("Opening total", cellAt(total));
  for (const field of LOOSE_FIELDS) {
    const place = placeOfLoose(loose, field);
    if (place === null || places.has(field)) continue;
    // `Class of shares: Class B` is its name once more.
    if (field === "Kind of shares" && name !== null && isSameClass(String(place.value), name.text)) continue;
    // `Stock code: not listed` says that there is none.
    if (field === "Stock code" && UNLISTED.test(String(place.value))) places.set("Listed", { ...place, value: "No" });
    else places.set(field, place);
  }
  for (const title of titles) {
    const code = STOCK_CODE.exec(title.text.slice(0, LONGEST_TITLE))?.[1];
    if (code !== undefined && !places.has("Stock code")) places.set("Stock code", said(title, code));
    if (UNLISTED.test(title.text) && !places.has("Listed")) places.set("Listed", said(title, "No"));
    if (WEIGHTED.test(title.text) && !NOT_WEIGHTED.test(title.text))
      places.set("Weighted voting rights", said(title, "Yes"));
  }
  // Whether the class is listed is never guessed.
  if (!places.has("Listed") && !places.has("Stock code")) places.set("Listed", { ...cellAt(balance), value: "" });
  return places;
}

function isSameClass(one: string, other: string): boolean {
  const key = classMeaning(one)?.key;
  return key !== undefined && key === classMeaning(other)?.key;
}

const LONGEST_TITLE = 300;

/** The one value beside a name of a field; null for none or several. */
function placeOfLoose(loose: readonly LooseName[], field: string): Place | null {
  const named = loose.filter(({ grid, name }) =>
    name.meanings.some(
      (meaning) => meaning.kind === "Share classes" && meaning.field === field && hasValue(grid, name),
    ),
  );
  const [only, ...others] = named;
  if (only === undefined || others.length > 0) return null;
  const { grid, name } = only;
  if (name.value !== undefined) return { ...grid.cell(name.row, name.column), value: name.value, format: "@" };
  const column = [1, 2, 3, 4].map((offset) => name.column + offset).find((each) => !grid.isBlank(name.row, each));
  return column === undefined ? null : placeAt(grid, name.row, column);
}
