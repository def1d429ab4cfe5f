import { civilDate, type CivilDate, MONTHS } from "../../shares/values/civilDate";
import { dayBefore, lastDayOf } from "../../shares/values/civilMonth";
import type { ShareCount } from "../../shares/values/quantity";
import { editionFields } from "../editionFields";
import { MONTHLY_FORM } from "../monthly/monthlyForm";
import { squeeze } from "./foldedText";
import type { PublishedMonth } from "./month/publishedMonth";
import type { PublishedReturn } from "./publishedReturn";

/** A row of the Last return table. */
export interface PublishedClosing {
  readonly shareClass: string;
  /** Issued shares; without treasury shares where the form has both. */
  readonly closingBalance: ShareCount;
  /** None on a form that has no box for them. */
  readonly treasuryShares: ShareCount;
  readonly closingDate: CivilDate;
}

/** The closing balances of a published return. A class whose balance or day was not read, or reads in two ways, is left out. */
export function publishedClosings(published: PublishedReturn | PublishedMonth): readonly PublishedClosing[] {
  const { fields, classes, unread } = published;
  return Array.from({ length: classes }, (_, index) => `Class${index + 1}.`).flatMap((prefix): PublishedClosing[] => {
    const said = (name: string): string => fields.get(prefix + name) ?? "";
    const issued = countOf(said("Closing.Issued"));
    const treasury = publishedTreasury(published, `${prefix}Closing`);
    const closingDate = publishedDay(published, `${prefix}Closing`);
    const isDoubtful = unread.some(({ where }) => where.startsWith(`${prefix}Closing`));
    if (issued === null || treasury === null || closingDate === null || isDoubtful) return [];
    const shareClass = isNamed(said("Designation")) ? said("Designation") : said("Kind");
    return [{ shareClass, closingBalance: issued, treasuryShares: treasury, closingDate }];
  });
}

/** Treasury shares of a balance: none on a form that has no box for them; an empty box of the Monthly Return says so too. Null where they could not be read. */
export function publishedTreasury(
  published: PublishedReturn | PublishedMonth,
  balance: `${string}${"Opening" | "Closing"}`,
): ShareCount | null {
  const text = published.fields.get(`${balance}.Treasury`) ?? null;
  if (published.form === MONTHLY_FORM) return text === null || text === "" ? 0n : countOf(text);
  const hasTreasury = editionFields(published.edition).closing.some(({ from }) => from === "treasury");
  return hasTreasury ? countOf(text ?? "") : 0n;
}

/** The day of a balance: as printed; of the Monthly Return the end of its month, or of the month before. */
export function publishedDay(
  published: PublishedReturn | PublishedMonth,
  balance: `${string}${"Opening" | "Closing"}`,
): CivilDate | null {
  if (published.form !== MONTHLY_FORM) return publishedDate(published.fields.get(`${balance}.Date`) ?? "");
  if (published.month === null) return null;
  return balance.endsWith("Opening") ? dayBefore(published.month) : lastDayOf(published.month);
}

/** A count as printed; null where it is none. */
export function countOf(text: string): ShareCount | null {
  return /^-?[\d,]*\d$/.test(text) ? BigInt(text.replaceAll(",", "")) : null;
}

/** A class that has no name beside its kind prints "Not applicable". */
export function isNamed(designation: string): boolean {
  return designation !== "" && !/^(?:not applicable|不適用)$/i.test(designation);
}

/** `30 December 2022` or `2022年12月30日`; null where it is no day. */
export function publishedDate(text: string): CivilDate | null {
  const plain = squeeze(text);
  const [, year = "", month = "", day = ""] = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(plain) ?? [];
  if (year !== "") return civilDate(parseInt(year, 10), parseInt(month, 10), parseInt(day, 10));
  const [, dayNumber = "", monthName = "", yearNumber = ""] = /^(\d{1,2})([A-Z][a-z]+)(\d{4})$/.exec(plain) ?? [];
  const index = MONTHS.findIndex((each) => each === monthName);
  return index < 0 ? null : civilDate(parseInt(yearNumber, 10), index + 1, parseInt(dayNumber, 10));
}
