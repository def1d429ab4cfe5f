import { civilDate, type CivilDate, MONTHS } from "../../shares/civilDate";
import type { ShareCount } from "../../shares/quantity";
import { squeeze } from "./foldedText";
import type { PublishedReturn } from "./publishedReturn";

/** A row of the Last return table. */
export interface PublishedClosing {
  readonly shareClass: string;
  readonly closingBalance: ShareCount;
  readonly closingDate: CivilDate;
}

/**
 * The closing balances of a published return, as the next Last return table holds them: issued shares, without treasury shares where the form tells them
 * apart. A class whose balance or day was not read is left out.
 */
export function publishedClosings({ fields, classes }: PublishedReturn): readonly PublishedClosing[] {
  return Array.from({ length: classes }, (_, index) => `Class${index + 1}.`).flatMap((prefix): PublishedClosing[] => {
    const said = (name: string): string => fields.get(prefix + name) ?? "";
    const count = /^-?[\d,]+$/.exec(said("Closing.Issued"));
    const closingDate = publishedDate(said("Closing.Date"));
    if (count === null || closingDate === null) return [];
    const shareClass = isNamed(said("Designation")) ? said("Designation") : said("Kind");
    return [{ shareClass, closingBalance: BigInt(count[0].replaceAll(",", "")), closingDate }];
  });
}

/** A class that has no name beside its kind prints "Not applicable". */
function isNamed(designation: string): boolean {
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
