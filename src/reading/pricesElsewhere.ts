import type { Finding } from "../shares/values/finding";
import type { Movement } from "../shares/register/movement";
import type { Register } from "../shares/register/register";
import type { Repurchase, TreasurySale } from "../shares/register/repurchase";
import { showCell } from "../shares/values/cell";
import { parseDate } from "./cells/parseDate";
import { parseMoney } from "./cells/parseMoney";
import type { ColumnEvidence } from "./columns/assignColumns";
import { numbersOf } from "./columns/numbersOf";
import type { RegionLeft } from "./columns/takeRegions";
import type { PricesNotRead } from "./pricesNotRead";
import { readingFinding } from "./readingFindings";

type Dealing = Repurchase | TreasurySale;

const AMOUNTS: ReadonlySet<string> = new Set([
  "Highest price",
  "Lowest price",
  "Average price",
  "Total paid",
  "Total received",
]);

/**
 * Dealings still to be reported without prices or total, where a table that is not read has amounts and their very number, in one cell or in all: the
 * fills of the day, say. The return would leave blank what the workbook has.
 */
export function pricesElsewhere(dealings: readonly Dealing[], left: readonly RegionLeft[]): PricesNotRead[] {
  const unpriced = dealings.filter((dealing) => dealing.disclosedOn === null && lacksAmount(dealing));
  if (unpriced.length === 0) return [];
  const priced = left.filter(({ columns }) => columns.some(isAmount));
  return priced.flatMap((table) => {
    const dealing = unpriced.find(({ number }) => number !== null && holdsNumber(table, parseInt(String(number), 10)));
    if (dealing === undefined) return [];
    const { grid, firstHeadingRow, firstColumn } = table.region;
    const at = grid.cell(firstHeadingRow, firstColumn);
    const facts = { place: showCell(at), read: String(dealing.number), day: dealing.tradingDate ?? "" };
    return [
      {
        table: dealing.origin.table,
        fields: blankIn(dealing),
        finding: readingFinding("price-elsewhere", [at], facts),
      },
    ];
  });
}

/**
 * Cancellations still to be reported without a price and without their purchases, where a table that is not read speaks of cancellations and has a price
 * beside their very day.
 */
export function cancellationPricesElsewhere(
  register: Register,
  left: readonly RegionLeft[],
  date1904: boolean,
): Finding[] {
  const unpriced = register.movements.filter((movement) => lacksPrice(movement, register));
  if (unpriced.length === 0) return [];
  return left.filter(saysCancellation).flatMap((table) => {
    const { grid, firstHeadingRow, lastHeadingRow, firstColumn, lastColumn, end } = table.region;
    const prices = table.columns.filter((each) => saysAmount(each)).map(({ heading }) => heading.column);
    for (let row = lastHeadingRow + 1; row < end; row++) {
      const isPriced = prices.some((column) => parseMoney(grid.value(row, column), "", null).kind === "value");
      const days = grid.filledIn(row, firstColumn, lastColumn).flatMap((column) => {
        const read = parseDate(grid.value(row, column), grid.format(row, column), date1904);
        return read.kind === "value" ? [read.value] : [];
      });
      const day = days.find((each) => unpriced.some(({ date }) => date === each));
      if (!isPriced || day === undefined) continue;
      const at = grid.cell(firstHeadingRow, firstColumn);
      return [readingFinding("cancellation-price-elsewhere", [at], { place: showCell(at), day })];
    }
    return [];
  });
}

function lacksPrice(movement: Movement, { repurchases }: Register): boolean {
  const { category, date, disclosedOn, issuePrice, purchaseDates, unread } = movement;
  if (category !== "repurchase-cancelled" || disclosedOn !== null || issuePrice !== null || unread.has("Issue price"))
    return false;
  return !repurchases.some(
    ({ cancelledOn, tradingDate }) =>
      cancelledOn === date || (tradingDate !== null && purchaseDates.includes(tradingDate)),
  );
}

const CANCELLATION = /cancel|註銷|注销/i;

function saysCancellation({ region: { grid, titles, columns } }: RegionLeft): boolean {
  return [grid.sheet, ...titles.map(({ text }) => text), ...columns.flatMap(({ path }) => path)].some((text) =>
    CANCELLATION.test(text),
  );
}

/** The amounts of Section II or III that a dealing has not. */
function blankIn(dealing: Dealing): readonly string[] {
  const [field, total] =
    "totalPaid" in dealing ? ["Total paid", dealing.totalPaid] : ["Total received", dealing.totalReceived];
  return [
    ...(total === null ? [field] : []),
    ...(dealing.highestPrice === null ? ["Highest price"] : []),
    ...(dealing.lowestPrice === null ? ["Lowest price"] : []),
  ];
}

function lacksAmount(dealing: Dealing): boolean {
  const blank = blankIn(dealing);
  return dealing.number !== null && dealing.unread.size === 0 && blank.some((field) => field !== "Lowest price");
}

function isAmount(column: ColumnEvidence): boolean {
  return column.contents.numbers > 0 && saysAmount(column);
}

function saysAmount({ heading }: ColumnEvidence): boolean {
  return heading.meanings.some(
    ({ kind, field, match }) =>
      (kind === "Repurchases" || kind === "Treasury sales") && match !== "partial" && AMOUNTS.has(field),
  );
}

/** True where a column of whole numbers holds this one, or comes to it. */
function holdsNumber({ region, columns }: RegionLeft, number: number): boolean {
  return columns
    .filter(({ contents }) => contents.wholes > 0)
    .some(({ heading }) => {
      const numbers = numbersOf(region, heading.column).map((each) => each ?? 0);
      return numbers.includes(number) || numbers.reduce((sum, each) => sum + each, 0) === number;
    });
}
