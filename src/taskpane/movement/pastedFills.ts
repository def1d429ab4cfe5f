import { CURRENCY_WORDS } from "../../shares/register/currencies";
import { EMPTY_FILL, type Fill } from "../state/typedEntry";
import { readAmount, readCount } from "./typedFigures";

type Column = keyof Fill | "price";

/** What brokers call their columns. The first that fits counts. */
const HEADINGS: readonly (readonly [Column, RegExp])[] = [
  ["highest", /high|最高/i],
  ["lowest", /low|最低/i],
  ["total", /total|amount|consideration|value|paid|proceeds|received|總額|金額|代價|款項/i],
  ["price", /price|average|avg|價/i],
  ["number", /number|shares|quantity|qty|volume|units|股數|數目|數量|股份/i],
  ["venue", /venue|exchange|market|place|method|交易所|場所|市場|方式/i],
];

/** The columns of rows without headings, by how many there are. */
const WITHOUT_HEADINGS: Readonly<Record<number, readonly Column[]>> = {
  2: ["number", "price"],
  3: ["number", "price", "total"],
  4: ["number", "highest", "lowest", "total"],
  5: ["number", "highest", "lowest", "total", "venue"],
};

/** True for a text that is several cells: what somebody copies from a broker's note or a sheet. */
export function isSeveralCells(text: string): boolean {
  return /\t|\n./.test(text.trim());
}

/**
 * The executions in rows that were copied: cells apart by tabs, or by two spaces and more; under headings in any order, or in the order of
 * the page. Rows without a number of shares and a price, such as totals and blank lines, are passed over.
 */
export function pastedFills(text: string): readonly Fill[] {
  const rows = text
    .split(/\r?\n/)
    .map((line) => line.split(line.includes("\t") ? "\t" : /\s{2,}|;/).map((cell) => cell.trim()))
    .filter((cells) => cells.some((cell) => cell !== ""));
  const [first = [], ...below] = rows;
  const named = first.map(columnOf);
  const hasHeadings = named.includes("number") && first.every((cell) => readCount(cell).kind !== "value");
  const columns = hasHeadings ? named : (WITHOUT_HEADINGS[Math.min(first.length, 5)] ?? []);
  return (hasHeadings ? below : rows).flatMap((cells) => {
    const cell = (column: Column): string => cells[columns.indexOf(column)] ?? "";
    const last = cells[2] ?? "";
    // A third cell that is no amount is where it was dealt.
    const isVenue = !hasHeadings && columns.length === 3 && last !== "" && readAmount(last).kind === "refused";
    const fill: Fill = {
      ...EMPTY_FILL,
      number: cell("number"),
      highest: cell("highest") === "" ? cell("price") : cell("highest"),
      lowest: cell("lowest"),
      total: isVenue ? "" : cell("total"),
      venue: isVenue ? last : cell("venue"),
    };
    return readCount(fill.number).kind === "value" && withoutCurrency(fill.highest) !== ""
      ? [
          {
            ...fill,
            highest: withoutCurrency(fill.highest),
            lowest: withoutCurrency(fill.lowest),
            total: withoutCurrency(fill.total),
          },
        ]
      : [];
  });
}

function columnOf(heading: string): Column | null {
  return HEADINGS.find(([, words]) => words.test(heading))?.[0] ?? null;
}

const CURRENCY_BEFORE = new RegExp(`^(?:${CURRENCY_WORDS}|[a-z]{3}|\\p{Sc})\\s*`, "iu");

/** `HK$505.5` and `HKD 505.5` are 505.5; the page asks for the currency once. */
function withoutCurrency(amount: string): string {
  return amount.replace(CURRENCY_BEFORE, "").trim();
}
