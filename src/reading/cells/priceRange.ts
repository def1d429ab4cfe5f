import type { Money } from "../../shares/values/money";
import { compareRatios } from "../../shares/values/ratio";
import type { CellValue } from "../../workbook/workbook";
import { LONGEST_CELL, type Parsed, unreadable, value } from "./parsed";
import { parseMoney } from "./parseMoney";

/** The highest and lowest price of a day. */
export interface PriceRange {
  readonly highest: Money;
  readonly lowest: Money;
}

/** Words that say which price follows. */
const LABELS =
  /\b(?:high(?:est)?|low(?:est)?|max(?:imum)?|min(?:imum)?|h|l)\b\s?[:.=]?|最[高低](?:價|价)?\s?[::]?|[高低]\s?[::]/gi;
const BETWEEN = /\s?(?:[/~;\n|&至–—]|\bto\b|\band\b|\s-\s|(?<=\d)\s?-\s?(?=\S))\s?/i;

/** Reads the two prices of a day kept in one cell: `515.00 / 506.50`, `HKD 515.00-506.50`, `High 515 Low 506.5`; one price is both. The greater is the highest. */
export function parsePriceRange(cell: CellValue, format: string, otherwise: string | null): Parsed<PriceRange> {
  const whole = parseMoney(cell, format, otherwise);
  if (whole.kind === "value") return { ...whole, value: { highest: whole.value, lowest: whole.value } };
  if (typeof cell !== "string" || cell.length > LONGEST_CELL || whole.kind !== "unreadable") return whole;
  const parts = partsOf(cell);
  const [first, second] = parts.map((part) => parseMoney(part, format, otherwise));
  if (parts.length !== 2 || first?.kind !== "value" || second?.kind !== "value") return unreadable("not a number");
  const currency = first.value.currency ?? second.value.currency;
  const [one, other] = [inCurrency(first.value, parts[0], currency), inCurrency(second.value, parts[1], currency)];
  if (one.currency !== other.currency) return unreadable("not a number");
  return value(
    compareRatios(one.amount, other.amount) < 0 ? { highest: other, lowest: one } : { highest: one, lowest: other },
  );
}

/** A price without a currency of its own has the other's: `HKD 515.00/506.50`. */
function inCurrency(price: Money, text = "", currency: string | null): Money {
  return /[a-z\p{Sc}元幣]/iu.test(text) ? price : { ...price, currency };
}

function partsOf(cell: string): string[] {
  const text = cell.normalize("NFKC");
  const parted = text
    .replace(LABELS, "\n")
    .split(BETWEEN)
    .map((part) => part.replace(/^[\s,(]+/, "").replace(/(?<![\s,)])[\s,)]+$/, ""))
    .filter((part) => part !== "");
  return parted;
}
