import { addDays } from "../../src/shares/values/civilDate";
import { day } from "./registerBuilder";

/** How the figures of a record are altered: what stands at a balance or a mandate, what moves, and prices, each by a factor; days by whole weeks. */
const STANDS = 3n;
const MOVES = 2n;
const PRICES = 2;
const DAYS = 364;

const MONTHS = "January February March April May June July August September October November December".split(" ");
const OF_BALANCES = /^Opening |at resolution$|^Shares authorised$|^Units (?:authorised|in issue)/;
const OF_TOTALS = /^Total /;

/**
 * A record of `KINDS_OF_2026` a year later, with other numbers and prices that stand to each other as its own do: every share counted in a balance or a mandate
 * three times, every share moved and every price twice. Percentages come to two thirds of what they were.
 */
export function alteredKind(grids: string): string {
  // Of a list of names and values each name is the heading of its row.
  let headings: readonly string[] | "next" | null = null;
  return grids
    .split("\n")
    .map((line) => {
      if (line.startsWith("## ")) headings = /^## (?:Issuer|Mandate)/.test(line) ? null : "next";
      if (!line.startsWith("|")) return line;
      const cells = line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim());
      if (headings === "next") {
        headings = cells;
        return line;
      }
      const over = headings;
      const altered = cells.map((cell, at) => alteredCell(cell, (over === null ? cells[0] : over[at]) ?? ""));
      return `| ${altered.join(" | ")} |`;
    })
    .join("\n");
}

function alteredCell(cell: string, heading: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(cell)) return addDays(day(cell), DAYS);
  const amount = /^([A-Z]{3}) ([\d.]+)$/.exec(cell);
  if (amount !== null)
    return `${amount[1] ?? ""} ${times(amount[2] ?? "", PRICES * (OF_TOTALS.test(heading) ? Number(MOVES) : 1))}`;
  const percent = /^([\d.]+)%$/.exec(cell);
  if (percent !== null) return `${((Number(percent[1]) * Number(MOVES)) / Number(STANDS)).toFixed(5)}%`;
  const days = /^([\d, and]+) ([A-Z][a-z]+) (\d{4})$/.exec(cell);
  if (days !== null) return daysLater(days[1] ?? "", days[2] ?? "", days[3] ?? "");
  if (/^-?[1-9]\d{3,}$/.test(cell)) return String(BigInt(cell) * (OF_BALANCES.test(heading) ? STANDS : MOVES));
  return cell;
}

/** `GBP 10981000.25` four times is 43924001: to the decimals it has. */
function times(amount: string, factor: number): string {
  const decimals = amount.split(".")[1]?.length ?? 0;
  const scaled = BigInt(amount.replace(".", "")) * BigInt(factor);
  const digits = String(scaled).padStart(decimals + 1, "0");
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** `19, 20 and 21 August 2026`, each so many days later; all of one month still. */
function daysLater(list: string, month: string, year: string): string {
  const number = String(MONTHS.indexOf(month) + 1).padStart(2, "0");
  const later = (list.match(/\d+/g) ?? []).map((each) =>
    addDays(day(`${year}-${number}-${each.padStart(2, "0")}`), DAYS),
  );
  const [first] = later;
  if (first === undefined || later.some((each) => each.slice(0, 7) !== first.slice(0, 7))) throw new Error(list);
  const numbers = later.map((each) => String(Number(each.slice(8))));
  return `${numbers.slice(0, -1).join(", ")} and ${numbers.at(-1) ?? ""} ${MONTHS[Number(first.slice(5, 7)) - 1] ?? ""} ${first.slice(0, 4)}`;
}
