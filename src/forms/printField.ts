import type { CellRef } from "../shares/values/cell";
import { type CivilDate, showDateInChinese, showDateOnForm } from "../shares/values/civilDate";
import type { Language } from "../shares/values/finding";
import { type Money, showMoney } from "../shares/values/money";
import { groupDigits, type ShareCount } from "../shares/values/quantity";
import { dropTrailingZeros, type Ratio, roundHalfUp, showExactly } from "../shares/values/ratio";
import { EMPTY_FIELD, type FilledField, TEXT_FORMAT } from "./filledField";

/** A percentage box with no percentage: the form prints the bare sign there. */
export function bareSign(cells: readonly CellRef[] = []): FilledField {
  return { text: "", value: { kind: "text", text: "%" }, numberFormat: TEXT_FORMAT, cells };
}

/** Words as they stand. */
export function textField(text: string, cells: readonly CellRef[] = []): FilledField {
  return text === ""
    ? { ...EMPTY_FIELD, cells }
    : { text, value: { kind: "text", text }, numberFormat: TEXT_FORMAT, cells };
}

/** A sheet keeps 15 significant digits: a longer figure stands as text, whole. */
function numberField(text: string, decimal: string, numberFormat: string, cells: readonly CellRef[]): FilledField {
  const digits = decimal.replace(/\D/g, "").replace(/^0+/, "");
  return digits.length > 15
    ? textField(text, cells)
    : { text, value: { kind: "number", decimal }, numberFormat, cells };
}

/** `-31,775,000`; an empty box where there is no number. */
export function countField(count: ShareCount | null, cells: readonly CellRef[] = []): FilledField {
  if (count === null) return { ...EMPTY_FIELD, cells };
  const decimal = count.toString();
  return numberField(groupDigits(decimal), decimal, "#,##0", cells);
}

function fractionFormat(decimal: string, whole: string): string {
  const point = decimal.indexOf(".");
  return point < 0 ? whole : `${whole}.${"0".repeat(decimal.length - point - 1)}`;
}

/**
 * `0.09`, in units of percent, half up, trailing zeros dropped; the cell shows the sign after it.
 * @param percent null prints the bare sign
 */
export function percentField(percent: Ratio | null, decimals: number, cells: readonly CellRef[] = []): FilledField {
  if (percent === null) return bareSign(cells);
  const decimal = dropTrailingZeros(roundHalfUp(percent, decimals));
  return numberField(decimal, decimal, `${fractionFormat(decimal, "0")}" %"`, cells);
}

/** `HKD 509.5548`: code, thousands, trailing zeros dropped; an empty box where there is no amount. */
export function moneyField(
  money: Money | null,
  decimals: number | "exact",
  cells: readonly CellRef[] = [],
): FilledField {
  if (money === null) return { ...EMPTY_FIELD, cells };
  const decimal =
    decimals === "exact" ? showExactly(money.amount) : dropTrailingZeros(roundHalfUp(money.amount, decimals));
  const code = money.currency === null ? "" : `"${money.currency.replace(/"/g, "")} "`;
  return numberField(showMoney(money, decimals), decimal, code + fractionFormat(decimal, "#,##0"), cells);
}

/** A date as the form of a language prints it: `08 January 2024`, `2024年1月8日`. */
function formDate(date: CivilDate, language: Language): string {
  return language === "en" ? showDateOnForm(date) : showDateInChinese(date);
}

/** Month names in English whatever the computer's language ([$-809]). */
const DATE_FORMATS: Readonly<Record<Language, string>> = { en: "dd mmmm yyyy", "zh-Hant": 'yyyy"年"m"月"d"日"' };
const DATE_LOCALES: Readonly<Record<Language, string>> = { en: "[$-809]", "zh-Hant": "" };

/**
 * A date; an empty box where there is none.
 * @param before words the form prints in front of it: `Up to `
 */
export function dateField(
  date: CivilDate | null,
  language: Language,
  cells: readonly CellRef[] = [],
  before = "",
): FilledField {
  if (date === null) return { ...EMPTY_FIELD, cells };
  const numberFormat = DATE_LOCALES[language] + (before === "" ? "" : `"${before}"`) + DATE_FORMATS[language];
  return { text: before + formDate(date, language), value: { kind: "date", date }, numberFormat, cells };
}
