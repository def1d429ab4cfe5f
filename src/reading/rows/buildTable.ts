import type { CellRef } from "../../shares/values/cell";
import { pausesAfter, type Steps } from "../../shares/runInSlices";
import type { LocatedTable } from "../../shares/register/table";
import { type DateOrder } from "../cells/dateOrder";
import type { UnitAnswers } from "../answers/answersInSettings";
import type { KindScore } from "../columns/tableKind";
import type { TableOfEntries } from "../records/tableReader";
import { headingName, type TableRegion } from "../regions/tableRegion";
import { classBehindEvent } from "./classBehindEvent";
import { type ClassFinder, classOfTable, directionOfTable, eventOfTable, schemeOfTable } from "./context";
import { BandReader } from "./bandReader";
import { dateOrdersOf } from "./dateOrders";
import { legsOf } from "./betweenClasses";
import { isOfFills } from "./fills";
import { placesOfPurpose } from "./placesOfPurpose";
import { type Entry, isSizeAlone, type Place, placeAt } from "./entry";
import {
  balanceOfClass,
  changeBetween,
  dayOfBalances,
  placesAbove,
  placesInLine,
  saysTreasury,
  treasuryChange,
} from "./placesOfRow";
import type { RowWords } from "./rowWords";
import type { RowPlan, RowsFound } from "./rowPlan";
import { isStatusOfEntries } from "./statusOfEntries";
import { tableRows } from "./tableRows";
import { hasUnclearUnit, unitsOf } from "./unitsOfColumns";
import { valuesAbove, type ValuesAbove } from "./valuesAbove";

/** A table with its entries, and what was found among its rows. */
export interface BuiltTable extends TableOfEntries {
  readonly rows: RowsFound;
  /** Columns of the numbers that entries are added up by. */
  readonly numberColumns: readonly number[];
  /** Rows whose day or class was taken from the row above. */
  readonly filled: ValuesAbove;
  readonly exchangedDates: readonly string[];
  /** True for purchases of a log that sells shares too and says of none what it was bought for. */
  readonly assumesTreasury?: boolean;
}

/** What building tables needs to know of the register. */
export interface BuildContext {
  readonly words: RowWords;
  readonly finder: ClassFinder;
  readonly isEvent: (text: string) => boolean;
  readonly date1904: boolean;
  /** What the user said that columns count in. */
  readonly units: UnitAnswers;
}

const DATE_FIELDS: ReadonlySet<string> = new Set(["Date", "Trading date"]);
const NUMBER_FIELDS: ReadonlySet<string> = new Set(["Number of shares", "Increase", "Decrease", "Number"]);
const SIDES: ReadonlySet<string> = new Set(["Increase", "Decrease"]);
const BALANCES = ["Balance after", "Treasury balance after", "Total after"];
const CHANGES: ReadonlySet<string> = new Set(["Movements", "Repurchases", "Treasury sales"]);

/** Makes a region taken for a kind a table of entries. */
export function* buildTable(
  region: TableRegion,
  score: KindScore,
  context: BuildContext,
  settledBy: LocatedTable["settledBy"],
): Steps<BuiltTable> {
  const fields = new Map([...score.assignment.fields].map(([field, { column }]) => [field, column]));
  if (isStatusOfEntries(region, fields.get("Disclosed on") ?? -1)) fields.delete("Disclosed on");
  const plan = planOf(region, score, fields, context);
  const rows = yield* tableRows(plan);
  const units = unitsOf(region, score.kind, fields, context.units);
  if (score.beforeColumn !== null && units.has("Balance after"))
    units.set("Number of shares", units.get("Balance after") ?? 1n);
  if (score.purposes !== undefined && !fields.has("Number")) {
    const { cancellation, treasury } = score.purposes;
    const unit = unitsOf(
      region,
      score.kind,
      new Map([["Number", cancellation < 0 ? treasury : cancellation]]),
      context.units,
    ).get("Number");
    if (unit !== undefined) units.set("Number", unit);
  }
  const shown = score.treasury === null ? fields : new Map([...fields].filter(([field]) => !SIDES.has(field)));
  const table = tableOf(region, score, shown, rows, settledBy, units);
  const filled = yield* valuesAbove({
    grid: region.grid,
    rows: rows.entries,
    dateColumn: plan.dateColumn,
    classColumn: plan.classColumn,
    numberColumns: plan.numberColumns,
    balanceColumn: fields.get("Balance after") ?? -1,
    otherColumns: [...fields.values()].filter((column) => column !== plan.dateColumn && column !== plan.classColumn),
    words: context.words,
    totals: rows.totals,
  });
  const orders = dateOrdersOf(region.grid, fields, rows.entries, context.date1904);
  const entries = yield* entriesOf(table, region, score, rows, filled, context);
  return {
    table,
    grid: region.grid,
    entries,
    totals: rows.totals,
    dateOrders: orders,
    inDoubt: fieldsInDoubt(region, score, units),
    titles: [...region.titles.map(({ text }) => text), ...(region.titlesOfFirst ?? [])],
    rows,
    numberColumns: plan.numberColumns,
    filled,
    exchangedDates: exchangedOf(orders),
  };
}

function exchangedOf(orders: ReadonlyMap<string, DateOrder>): string[] {
  return [...orders].filter(([, order]) => order !== "day first").map(([field]) => field);
}

function planOf(
  region: TableRegion,
  { kind, matrix, beforeColumn, rollForward, purposes }: KindScore,
  fields: ReadonlyMap<string, number>,
  { words, finder, isEvent, date1904 }: BuildContext,
): RowPlan {
  const { excelTable, end } = region;
  const matrixColumns = (matrix?.columns ?? []).map(({ column }) => column);
  const columnsOfPurposes = [purposes?.cancellation ?? -1, purposes?.treasury ?? -1].filter((column) => column >= 0);
  const columnOf = (names: ReadonlySet<string>): number => [...fields].find(([field]) => names.has(field))?.[1] ?? -1;
  const bottom = excelTable === null ? end : excelTable.region.row + excelTable.region.rows;
  return {
    region,
    columns: [...fields.values(), ...matrixColumns, ...columnsOfPurposes].sort((a, b) => a - b),
    dateColumn: columnOf(DATE_FIELDS),
    eventColumn: fields.get("Event") ?? -1,
    classColumn: fields.get("Share class") ?? -1,
    disclosedColumn: fields.get("Disclosed on") ?? -1,
    detailsColumn: fields.get("Details") ?? -1,
    numberColumns: [
      ...[...fields].flatMap(([field, column]) => (NUMBER_FIELDS.has(field) ? [column] : [])),
      ...matrixColumns,
      ...(purposes === undefined || fields.has("Number") ? [] : columnsOfPurposes),
      // The change is what lies between the two balances.
      ...(beforeColumn === null ? [] : [fields.get("Balance after") ?? -1]),
    ],
    isOfChanges: CHANGES.has(kind),
    isOfDealings: kind === "Repurchases" || kind === "Treasury sales",
    isOfClasses: rollForward !== undefined && kind === "Movements",
    excelEnd: excelTable === null ? Infinity : excelTable.showsTotals ? bottom - 1 : bottom,
    statusColumns: kind === "Share classes" ? [] : statusColumns(region, fields),
    excelTotals: excelTable?.showsTotals === true ? bottom - 1 : -1,
    date1904,
    words,
    balances: finder.balances,
    isClass: finder.isClass,
    isEvent,
  };
}

/** Columns nothing else is read of, and the one that says when an entry was disclosed. */
function statusColumns({ columns }: TableRegion, fields: ReadonlyMap<string, number>): number[] {
  const read = new Set([...fields].filter(([field]) => field !== "Disclosed on").map(([, column]) => column));
  return columns.map(({ column }) => column).filter((column) => !read.has(column));
}

function tableOf(
  region: TableRegion,
  score: KindScore,
  fields: ReadonlyMap<string, number>,
  rows: RowsFound,
  settledBy: LocatedTable["settledBy"],
  units: ReadonlyMap<string, bigint>,
): LocatedTable {
  const { grid, columns, firstHeadingRow, lastHeadingRow, excelTable, firstColumn, lastColumn } = region;
  const lastEntry = rows.entries.at(-1) ?? lastHeadingRow;
  const excelLast = excelTable === null ? -1 : excelTable.region.row + excelTable.region.rows - 1;
  const totalsRow =
    excelTable?.showsTotals === true
      ? excelLast
      : (rows.totals.filter(({ row }) => row > lastEntry).at(-1)?.row ?? null);
  const lastRow = excelTable === null ? lastEntry : excelTable.showsTotals ? excelLast - 1 : excelLast;
  const headings = new Map(
    [...fields].map(([field, column]) => {
      const heading = columns.find((each) => each.column === column);
      return [field, heading === undefined ? "" : headingName(heading)];
    }),
  );
  // Of a line no value is put into its cell.
  const dateParts = [...(region.dateParts ?? []), ...(grid.columnOfLines === null ? [] : [grid.columnOfLines])];
  return {
    kind: score.kind,
    sheet: grid.sheet,
    shape: "rows",
    region: {
      sheet: grid.sheet,
      row: firstHeadingRow,
      column: firstColumn,
      rows: (totalsRow ?? lastRow) - firstHeadingRow + 1,
      columns: lastColumn - firstColumn + 1,
    },
    excelTable: excelTable?.name ?? null,
    fields,
    valueColumn: -1,
    firstRow: lastHeadingRow + 1,
    lastRow,
    ...(lastEntry < lastRow ? { lastEntry } : {}),
    totalsRow,
    headings,
    settledBy,
    ...(units.size > 0 ? { units } : {}),
    ...(dateParts.length === 0 ? {} : { dateParts }),
    ...(isOfFills(region, score.kind, fields, rows.entries) ? { fills: [...fields.values()] } : {}),
    ...(score.beforeColumn === null ? {} : { fills: [score.beforeColumn, fields.get("Balance after") ?? -1] }),
    evidence: {
      score: score.score,
      reasons: score.reasons.map(({ says }) => says),
      columns: new Map(
        [...score.assignment.fields].map(([field, { words, isAnswered }]) => [
          field,
          isAnswered === true ? "answer" : words > 0 ? "heading" : "contents",
        ]),
      ),
      skipped: rows.skipped,
    },
  };
}

/** Fields that several columns fit alike, and those whose heading names a unit without saying how many one of it is. */
function fieldsInDoubt(
  { columns }: TableRegion,
  { assignment }: KindScore,
  units: ReadonlyMap<string, bigint>,
): ReadonlySet<string> {
  const unclear = [...assignment.fields.values()].filter(
    ({ field, column }) =>
      !units.has(field) && hasUnclearUnit(field, columns.find((each) => each.column === column) ?? null),
  );
  return new Set([...assignment.open.flatMap(({ fields }) => fields), ...unclear.map(({ field }) => field)]);
}

/** What the words at a cell say of a whole table: its shares come out of treasury. */
const outOfTreasury = (cell: CellRef): Place => ({ ...cell, value: "Treasury shares", format: "@" });

function* entriesOf(
  table: LocatedTable,
  region: TableRegion,
  {
    matrix,
    classBalances = [],
    beforeColumn,
    rollForward,
    treasury,
    treasuryBeside,
    purposes,
    eventTitle,
    kind,
  }: KindScore,
  rows: RowsFound,
  filled: ValuesAbove,
  { finder }: BuildContext,
): Steps<Entry[]> {
  const { grid } = region;
  const shared = new Map<string, Place>();
  const hasClass = table.fields.has("Share class") || matrix?.by === "Share class";
  if (!hasClass && kind !== "Share classes" && finder.classes.length > 1) {
    const place = classOfTable(region, finder);
    if (place !== null) shared.set("Share class", place);
  }
  if (eventTitle !== null) shared.set("Event", eventOfTable(region, eventTitle));
  if (treasury !== null && !table.fields.has("Source of shares"))
    shared.set("Source of shares", outOfTreasury(grid.cell(region.lastHeadingRow, treasury.after)));
  const number = region.columns.find(({ column }) => column === table.fields.get("Number of shares"));
  if (kind === "Movements" && treasury === null && !table.fields.has("Source of shares") && saysTreasury(number))
    shared.set("Source of shares", outOfTreasury(grid.cell(number?.row ?? region.lastHeadingRow, number?.column ?? 0)));
  const direction = kind === "Movements" && !table.fields.has("Direction") ? directionOfTable(region) : null;
  if (direction !== null) shared.set("Direction", direction);
  const opened = kind === "Share classes" && !table.fields.has("Opening date") ? dayOfBalances(table, region) : null;
  if (opened !== null) shared.set("Opening date", opened);
  const day = kind === "Movements" ? rollForward?.day : undefined;
  if (day != null) shared.set("Date", { ...grid.cell(day.row, day.column), value: day.text, format: "@" });
  const scheme = eventTitle === null || table.fields.has("Details") ? null : schemeOfTable(region);
  if (scheme !== null) shared.set("Details", scheme);
  const isNamedByEvent = !hasClass && !shared.has("Share class") && kind === "Movements" && finder.classes.length > 1;
  const isBetweenClasses = table.fields.has("From class") || table.fields.has("To class");
  const bandsBelow = new BandReader(rows.bands, region);
  const entries: Entry[] = [];
  for (const row of rows.entries) {
    if (pausesAfter(row)) yield;
    const own = new Map([...placesInLine(table, region, row), ...placesAbove(table, region, row, filled)]);
    const banded = bandsBelow.at(row, table);
    if (isNamedByEvent && !banded.has("Share class"))
      for (const [field, place] of classBehindEvent(region, row, table, finder)) own.set(field, place);
    const change = beforeColumn === null ? null : changeBetween(region, row, beforeColumn, table);
    if (change !== null) own.set("Number of shares", change);
    if (purposes !== undefined)
      for (const [field, place] of placesOfPurpose(region, row, purposes, table.fields.has("Number")))
        own.set(field, place);
    const balance = balanceOfClass(region, row, classBalances, own.get("Share class")?.value, table);
    if (balance !== null) own.set("Balance after", balance);
    const sides = treasury ?? treasuryBeside;
    if (sides != null) for (const place of treasuryChange(region, row, sides)) own.set("Treasury shares", place);
    const cells = own.size + banded.size + shared.size === 0 ? null : new Map([...shared, ...banded, ...own]);
    if (matrix === null) {
      const entry = cells === null ? { table, row } : { table, row, cells };
      if (isBetweenClasses) entries.push(...legsOf(entry, region, finder));
      else entries.push(entry);
      continue;
    }
    const moving = matrix.columns.filter(({ column }) => !grid.isBlank(row, column) && grid.value(row, column) !== 0);
    for (const { column, says, balanceColumn, isDown } of moving) {
      const places = new Map(cells);
      places.set("Number of shares", placeAt(region.grid, row, column));
      for (const [field, said] of says)
        places.set(field, { ...grid.cell(said.row, column), value: said.text, format: "@" });
      const isLastOfClass = moving.filter((each) => each.balanceColumn === balanceColumn).at(-1)?.column === column;
      if (balanceColumn >= 0 && isLastOfClass) places.set("Balance after", placeAt(region.grid, row, balanceColumn));
      // A balance of the whole row holds after its last entry.
      else if (!isLastOfClass)
        for (const field of BALANCES)
          if (table.fields.has(field)) places.set(field, { ...grid.cell(row, column), value: "", format: "@" });
      const isNegated = isDown && isSizeAlone(grid.value(row, column));
      entries.push({
        table,
        row,
        cells: places,
        ...(isNegated ? { isNegated } : {}),
        ...(says.has("Event") ? { isSignedByEvent: true } : {}),
      });
    }
  }
  return entries;
}
