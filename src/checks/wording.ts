import { CATEGORIES } from "../shares/register/category";
import { nameOfCategory } from "../shares/register/categoryNames";
import { PURCHASE_LOGGED, SALE_LOGGED } from "../shares/disclosure/datedRows";
import { showDateInChinese, showDateInText, type CivilDate } from "../shares/values/civilDate";
import { absolute, showCount, type ShareCount } from "../shares/values/quantity";

/** `30 December 2022`. */
export const day = showDateInText;

/** `2022年12月30日`. */
export const dayInChinese = showDateInChinese;

export const count = showCount;

/** `the stated figure is 1,000 higher`: against the one that was computed. */
export function tooMany(stated: ShareCount, expected: ShareCount): string {
  return `the stated figure is ${count(absolute(stated - expected))} ${stated > expected ? "higher" : "lower"}`;
}

/** `所列數字多 1,000`, `所列數字少 1,000`. */
export function tooManyInChinese(stated: ShareCount, expected: ShareCount): string {
  return `所列數字${stated > expected ? "多" : "少"} ${count(absolute(stated - expected))}`;
}

/** `16 May 2024, 17 May 2024 and 20 May 2024`, each day once. */
export function days(dates: readonly CivilDate[]): string {
  const shown = [...new Set(dates)].map(day);
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1) ?? ""}`;
}

export function daysInChinese(dates: readonly CivilDate[]): string {
  return [...new Set(dates)].map(dayInChinese).join("、");
}

/** An event in Chinese where the register has no words of its own for it; the register's own words stay as they are. */
export function eventInChinese(event: string): string {
  const category = CATEGORIES.find(({ code }) => nameOfCategory(code).en === event);
  if (category !== undefined) return nameOfCategory(category.code)["zh-Hant"];
  return { [PURCHASE_LOGGED]: "購回", [SALE_LOGGED]: "出售庫存股份" }[event] ?? event;
}
