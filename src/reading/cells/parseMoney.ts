import { codeOfCurrency, CURRENCY_SIGNS } from "../../shares/register/currencies";
import { currencyInHeading, currencyOfHundredths } from "../vocabulary/currencies";
import { foldText } from "../vocabulary/foldText";
import type { Money } from "../../shares/values/money";
import type { Ratio } from "../../shares/values/ratio";
import type { CellValue } from "../../workbook/workbook";
import { withoutMark } from "./noteMark";
import { LONGEST_CELL, type Parsed, placeholderKind, unreadable, value } from "./parsed";
import { parseQuotient } from "./parseNumber";

/** The code of a currency's name or sign; any three letters stand for themselves. Null for anything else, `$` and `¥` among it: they name no one currency. */
export function currencyCode(text: string): string | null {
  const plain = text.normalize("NFKC").trim();
  return codeOfCurrency(plain) ?? (/^[a-z]{3}$/i.test(plain) ? plain.toUpperCase() : null);
}

const NAMED = new RegExp(`${CURRENCY_SIGNS}|\\b[A-Z]{3}\\b`, "g");

/** The currency a number format or a heading names: `"HKD "#,##0.00`, `[$HK$-C04]#,##0`, `Issue price (HKD)`. Null for none. */
export function currencyNamedIn(text: string): string | null {
  for (const word of withoutStops(text).match(NAMED) ?? []) {
    const known = codeOfCurrency(word);
    if (known !== null) return known;
  }
  return null;
}

/** `H.K.$` as HK$. */
function withoutStops(text: string): string {
  return text.includes(".") ? text.replace(/\b([A-Z])\.\s?([A-Z])\.\s?(?=\$)/gi, "$1$2") : text;
}

/** The currency that a heading or a title names by its code, its sign or its name: `Price (Hong Kong dollars)`. Null for none, and for two names. */
export function currencyOfHeading(text: string): string | null {
  return currencyNamedIn(text) ?? currencyInHeading(foldText(text));
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

/** Words behind an amount that say what it is for. */
const EACH = /\s?(?:per (?:ordinary )?(?:share|unit|ads)|\/\s?(?:share|unit|ads)|each|a share|p\.s\.)$/i;
const EACH_IN_CHINESE = /^(?:每股|每單位)\s?/;
/** What stands before the figures, and what stands behind them. */
const BEFORE = /^([(\-+]?)\s?([^\d\s.,()+-][^\d.,()+-]{0,24}?)\.?\s?([(+-]?\s?[\d.].*)$/;
const WORDS_BEHIND = /[a-z\p{Sc}\u3400-\u9fff][a-z\p{Sc}. \u3400-\u9fff]{0,40}$/iu;
/** A sign that names no one currency. */
const SIGN = /^(?:[$¥]|元|dollars?)$/i;

/** The currency behind an amount, and what stands before it: `1.0025 billion HKD`, `5.2億港元`. */
function currencyBehind(text: string): { readonly figure: string; readonly written: string } | null {
  const bracket = text.endsWith(")") ? ")" : "";
  const inside = bracket === "" ? text : text.slice(0, -1).trimEnd();
  const words = WORDS_BEHIND.exec(inside)?.[0] ?? "";
  const endings = [
    words,
    words.slice(words.lastIndexOf(" ") + 1),
    ...[4, 3, 2, 1].map((length) => words.slice(-length)),
  ];
  for (const written of endings) {
    const figure = inside.slice(0, inside.length - written.length);
    const isWhole = !/[a-z]$/i.test(figure) || !/^[a-z]/i.test(written);
    if (written !== "" && isWhole && (currencyCode(written) !== null || SIGN.test(written)))
      return { figure: `${figure.trim()}${bracket}`, written };
  }
  return null;
}

function moneyOfText(cell: string, format: string, otherwise: string | null): Parsed<Money> {
  if (cell.length > LONGEST_CELL) return unreadable("not a number");
  // `nil` is no currency of three letters.
  if (placeholderKind(cell) !== null) return amountIn(null, parseQuotient(cell));
  const text = cell.normalize("NFKC") === cell ? cell.trim() : withoutMark(cell).text.normalize("NFKC").trim();
  const plain = withoutStops(text).replace(EACH, "").replace(EACH_IN_CHINESE, "").trim();
  const before = BEFORE.exec(plain);
  const behind = before === null ? currencyBehind(plain) : null;
  const written = (before?.[2] ?? behind?.written ?? "").trim();
  const own = written === "" ? null : currencyCode(written);
  // A sign that names no one currency leaves the naming to the format, the Currency cell or the heading.
  const isAmount = own !== null || SIGN.test(written);
  const figure = before ? `${before[1] ?? ""}${before[3] ?? ""}`.replace(/元$/, "") : (behind?.figure ?? "");
  if (isAmount && figure === "") return unreadable("not a number");
  const read = parseQuotient(isAmount ? figure : text);
  const currency = own ?? currencyNamedIn(format) ?? otherwise;
  // An amount with its currency before it is the forms' own way of writing, not a number that slipped into text.
  return amountIn(
    currency,
    isAmount && read.kind === "value" && read.remark !== "note mark" ? value(read.value) : read,
  );
}

const CENTS = /\bcents\b|仙(?!\p{Script=Han})/u;

/** The currency that amounts under a heading are hundredths of: `HK cents`, `pence`, 港仙. Undefined where it names none; null where it does not say of which. */
export function hundredthsOf(heading: string): string | null | undefined {
  const plain = foldText(heading);
  const own = currencyOfHundredths(plain);
  if (own !== null) return own;
  return CENTS.test(plain) ? currencyOfHeading(heading) : undefined;
}
