import type { Money } from "../../shares/values/money";
import type { Ratio } from "../../shares/values/ratio";
import type { CellValue } from "../../workbook/workbook";
import { type Parsed, value } from "./parsed";
import { parseQuotient } from "./parseNumber";

/** Signs and names of currencies, and the code the forms print for each. RMB is what the Exchange's own counters say. */
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/^(hkd|hk\$|h\.?k\.?\s?dollars?|港元|港幣|港币)$/i, "HKD"],
  [/^(usd|us\$|u\.?s\.?\s?dollars?|美元)$/i, "USD"],
  [/^(gbp|£|stg|pounds?( sterling)?|英鎊|英镑)$/i, "GBP"],
  [/^(rmb|人民幣|人民币)$/i, "RMB"],
  [/^(cny)$/i, "CNY"],
  [/^(eur|€|euros?|歐元|欧元)$/i, "EUR"],
  [/^(sgd|s\$|新加坡元)$/i, "SGD"],
  [/^(aud|a\$)$/i, "AUD"],
  [/^(cad|c\$)$/i, "CAD"],
  [/^(jpy|日圓|日元)$/i, "JPY"],
  [/^(chf)$/i, "CHF"],
];

/** The code of a currency's name or sign; any three letters stand for themselves. Null for anything else, `$` and `¥` among it: they name no one currency. */
export function currencyCode(text: string): string | null {
  const plain = text.normalize("NFKC").trim();
  const known = CURRENCIES.find(([pattern]) => pattern.test(plain));
  return known?.[1] ?? (/^[a-z]{3}$/i.test(plain) ? plain.toUpperCase() : null);
}

/** The currency a number format or a heading names: `"HKD "#,##0.00`, `[$HK$-C04]#,##0`, `Issue price (HKD)`. Null for none. */
export function currencyNamedIn(text: string): string | null {
  // The cells of a column have one format.
  if (text !== lastNamed.text) lastNamed = { text, currency: remembered(text) };
  return lastNamed.currency;
}

let lastNamed: { readonly text: string; readonly currency: string | null } = { text: "", currency: null };

function remembered(text: string): string | null {
  const before = namedBefore.get(text);
  if (before !== undefined) return before;
  const currency = findCurrencyIn(text);
  if (namedBefore.size < MOST_REMEMBERED) namedBefore.set(text, currency);
  return currency;
}

/** Number formats and headings are few; the bound only keeps a hostile workbook from growing the store. */
const MOST_REMEMBERED = 5_000;
const namedBefore = new Map<string, string | null>();

function findCurrencyIn(text: string): string | null {
  for (const word of text.match(/HK\$|US\$|S\$|A\$|C\$|£|€|港[元幣币]|美元|人民[幣币]|英[鎊镑]|\b[A-Z]{3}\b/g) ?? []) {
    const known = CURRENCIES.find(([pattern]) => pattern.test(word));
    if (known) return known[1];
  }
  return null;
}

/** Reads an amount. Its own text names the currency before the number format does, that before the row's Currency cell or the heading. */
export function parseMoney(cell: CellValue, format: string, otherwise: string | null): Parsed<Money> {
  return typeof cell === "string"
    ? moneyOfText(cell, format, otherwise)
    : amountIn(currencyNamedIn(format) ?? otherwise, parseQuotient(cell));
}

function amountIn(currency: string | null, read: Parsed<Ratio>): Parsed<Money> {
  return read.kind === "value" ? value({ currency, amount: read.value }, read.remark) : read;
}

function moneyOfText(cell: string, format: string, otherwise: string | null): Parsed<Money> {
  const text = /^\s*([^\d\s.,()+-][^\d.,()+-]*?)\s*([(+-]?[\d.].*)$/.exec(cell.normalize("NFKC"));
  const amountFirst = text ? null : /^\s*([\d.,]+)\s*([a-z]{3}|港元|港幣)\s*$/i.exec(cell.normalize("NFKC"));
  const written = text?.[1] ?? amountFirst?.[2];
  const own = written === undefined ? null : currencyCode(written);
  // A sign that names no one currency leaves the naming to the format, the Currency cell or the heading.
  const isAmount = own !== null || written === "$" || written === "¥";
  const figure = isAmount ? (text?.[2] ?? amountFirst?.[1] ?? cell) : cell;
  const read = parseQuotient(figure);
  const currency = own ?? currencyNamedIn(format) ?? otherwise;
  // An amount with its currency before it is the forms' own way of writing, not a number that slipped into text.
  return amountIn(currency, isAmount && read.kind === "value" ? value(read.value) : read);
}
