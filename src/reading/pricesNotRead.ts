import type { Repurchase, TreasurySale } from "../shares/register/repurchase";
import type { Register } from "../shares/register/register";
import type { LocatedTable } from "../shares/register/table";
import { type CellRef, showCell } from "../shares/values/cell";
import type { Finding } from "../shares/values/finding";
import { addRatios, compareRatios, type Ratio, ratioOf, ratioOfDouble } from "../shares/values/ratio";
import type { PossibleAnswer } from "./answers/answerWords";
import { placesOf } from "./answers/offeredAnswers";
import { isDateFormat } from "./cells/parseDate";
import { parseQuotient } from "./cells/parseNumber";
import type { HeadingWords } from "./columns/headingWords";
import type { FoundTable, Ground } from "./locateTables";
import { quotedTexts } from "./quotedTexts";
import { readingFinding } from "./readingFindings";
import type { SheetGrid } from "./regions/sheetGrid";
import { headingText } from "./regions/tableRegion";

type Dealing = Repurchase | TreasurySale;

const NOTHING = ratioOf(0n);
const PRICES = ["Highest price", "Lowest price"] as const;
/** Alternatives worth printing. */
const MOST_ALTERNATIVES = 3;

/** Fields of a table that figures under headings nobody knows may be. */
export interface PricesNotRead {
  readonly table: LocatedTable;
  readonly fields: readonly string[];
  readonly finding: Finding;
}

/** A column, or a row of a table with its names in a column, that nobody reads. */
export interface Unread {
  readonly heading: string;
  readonly cell: CellRef;
  /** Its figure for a dealing; null where it holds none. */
  readonly figureOf: (row: Pick<Dealing, "origin">) => Ratio | null;
}

/**
 * Prices or totals of dealings still to be reported that no heading says, in a table with figures that nobody reads: one of them may be the price, and the
 * return would leave its place blank.
 * @param rows the dealings of the register, those of other tables among them
 * @param balances of the classes: such a figure is no price
 */
export function pricesNotRead(
  found: FoundTable,
  rows: readonly Dealing[],
  tables: readonly FoundTable[],
  { regions, words }: Pick<Ground, "regions" | "words">,
  balances: ReadonlySet<number>,
): PricesNotRead | null {
  const { table, grid, taken } = found;
  const own = rows.filter(({ origin, disclosedOn }) => origin.table === table && disclosedOn === null);
  if (own.length === 0) return null;
  const known = [...balances].map((balance) => ratioOf(BigInt(balance)));
  const isBalance = (figure: Ratio): boolean => known.some((balance) => compareRatios(figure, balance) === 0);
  const unread = unreadOf(found, words).filter(({ figureOf }) =>
    own.some((row) => {
      const figure = figureOf(row) ?? NOTHING;
      return compareRatios(figure, NOTHING) > 0 && !isBalance(figure);
    }),
  );
  const missing = unread.length === 0 ? [] : fieldsMissing(found, own, unread);
  if (missing.length === 0) return null;
  const places = taken === null ? [{ sheet: grid.sheet, range: null }] : placesOf(table.kind, tables, regions);
  const answers = columnsFor(missing, unread, own).map((columns) => ({ kind: table.kind, places, columns }));
  const finding = readingFinding(
    "price-not-read",
    unread.map(({ cell }) => cell),
    {
      table: table.kind,
      columns: quotedTexts(unread.map(({ heading, cell }) => (heading === "" ? showCell(cell) : heading))),
      fields: missing.join(" / "),
    },
    answers,
  );
  return { table, fields: missing, finding };
}

/** A register whose rows say that these fields of theirs could not be read: no check takes them for blank. */
export function withPricesUnread(register: Register, found: readonly PricesNotRead[]): Register {
  if (found.length === 0) return register;
  const marked = <Row extends Dealing>(row: Row): Row => {
    const fields = found.find(({ table }) => table === row.origin.table)?.fields ?? [];
    return fields.length === 0 ? row : { ...row, unread: new Set([...row.unread, ...fields]) };
  };
  return {
    ...register,
    repurchases: register.repurchases.map(marked),
    treasurySales: register.treasurySales.map(marked),
  };
}

/** The fields of Section II or III that no column says and a dealing leaves blank, the largest figure first. The lowest price only where there may be one. */
function fieldsMissing(found: FoundTable, rows: readonly Dealing[], unread: readonly Unread[]): readonly string[] {
  const inQuestion = new Set(found.taken?.score.assignment.open.flatMap(({ fields }) => fields));
  const isKept = (field: string): boolean =>
    found.table.fields.has(field) || inQuestion.has(field) || found.entries.some(({ cells }) => cells?.has(field));
  const isBlank = (field: string): boolean => !isKept(field) && rows.some((row) => valueOf(row, field) === null);
  const [highest, lowest] = PRICES;
  const isTotalBlank = found.table.kind === "Repurchases" && isBlank("Total paid");
  const isHighestBlank = isBlank(highest);
  const isLowestBlank = isBlank(lowest) && (isHighestBlank || unread.some((each) => mayBeLowest(each, rows)));
  return [
    ...(isTotalBlank ? ["Total paid"] : []),
    ...(isHighestBlank ? [highest] : []),
    ...(isLowestBlank ? [lowest] : []),
  ];
}

function valueOf(row: Dealing, field: string): unknown {
  if (field === "Highest price") return row.highestPrice;
  if (field === "Lowest price") return row.lowestPrice;
  return "totalPaid" in row ? row.totalPaid : row.totalReceived;
}

/** A figure somewhat below the one price that is read. */
function mayBeLowest({ figureOf }: Unread, rows: readonly Dealing[]): boolean {
  return rows.some((row) => {
    const figure = figureOf(row);
    if (figure === null || row.highestPrice === null) return false;
    const highest = row.highestPrice.amount;
    return compareRatios(figure, highest) < 0 && compareRatios(addRatios(figure, figure), highest) >= 0;
  });
}

/** As many figures as are missing are told apart by their size; else any of them may be the first. */
function columnsFor(
  missing: readonly string[],
  unread: readonly Unread[],
  rows: readonly Dealing[],
): readonly PossibleAnswer["columns"][] {
  const named = unread.filter(({ heading }) => heading !== "");
  const [first = ""] = missing;
  if (named.length !== missing.length)
    return named.slice(0, MOST_ALTERNATIVES).map(({ heading }) => [{ field: first, heading }]);
  const sizeOf = ({ figureOf }: Unread): Ratio =>
    rows.reduce((size, row) => addRatios(size, figureOf(row) ?? NOTHING), NOTHING);
  const bySize = [...named].sort((a, b) => compareRatios(sizeOf(b), sizeOf(a)));
  return [missing.map((field, at) => ({ field, heading: bySize[at]?.heading ?? "" }))];
}

/** The columns, or names, of a table that nobody reads and nobody knows. */
export function unreadOf({ table, grid, taken }: FoundTable, words: HeadingWords): readonly Unread[] {
  if (table.shape === "pairs") return unreadNames(table.region.column, table, grid, words);
  const read = new Set([...table.fields.values(), ...(table.dateParts ?? [])]);
  const inQuestion = new Set(taken?.score.assignment.open.flatMap(({ columns }) => columns));
  return (taken?.columns ?? [])
    .filter(
      ({ heading: { column, path }, contents }) =>
        !read.has(column) && !inQuestion.has(column) && !contents.isCounter && words.read(path).notRead === null,
    )
    .map(({ heading }) => ({
      heading: headingText(heading),
      cell: grid.cell(heading.row, heading.column),
      figureOf: ({ origin }) => figureAt(grid, origin.row, heading.column),
    }));
}

/** Names in a column whose values nobody reads; the dealings stand beside them, a column each. */
function unreadNames(
  column: number,
  { region, fields }: FoundTable["table"],
  grid: SheetGrid,
  words: HeadingWords,
): readonly Unread[] {
  const read = new Set(fields.values());
  return Array.from({ length: region.rows + 1 }, (_, down) => region.row + down).flatMap((row) => {
    const heading = grid.text(row, column);
    if (read.has(row) || heading === "" || words.read([heading]).notRead !== null) return [];
    const figureOf = ({ origin }: Pick<Dealing, "origin">): Ratio | null => {
      const own = origin.cells?.get("Number");
      return own === undefined ? null : figureAt(grid, row, own.column);
    };
    return [{ heading, cell: grid.cell(row, column), figureOf }];
  });
}

/** The figure of a cell; null for a day, a percentage or words. */
function figureAt(grid: SheetGrid, row: number, column: number): Ratio | null {
  const value = grid.value(row, column);
  const format = grid.format(row, column);
  if (typeof value === "number") return isDateFormat(format) || format.includes("%") ? null : ratioOfDouble(value);
  const text = String(value).trim();
  const read = text.length <= LONGEST_FIGURE ? parseQuotient(text) : null;
  return read?.kind === "value" ? read.value : null;
}

const LONGEST_FIGURE = 40;
