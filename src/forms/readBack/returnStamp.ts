import { parseCivilDate, type CivilDate } from "../../shares/values/civilDate";
import { type CivilMonth, lastDayOf, parseCivilMonth } from "../../shares/values/civilMonth";
import type { Language } from "../../shares/values/finding";
import type { FormCode } from "../../shares/register/issuer";
import { RETURN_SHEET_PROPERTY, type SheetPlan } from "../../workbook/sheetPlan";
import type { SheetName } from "../../workbook/sheetName";
import { MONTHLY_FORM } from "../monthly/monthlyForm";
import { EDITIONS } from "../registry";
import type { ReturnField } from "../returnFields";
import { fieldMarks, parseFieldMarks } from "./fieldMarks";

/** When a return was written, from which register and by which version of the program. */
export interface ReturnOrigin {
  /** A moment, as `2022-12-30T09:15:00.000Z`. */
  readonly writtenAt: string;
  readonly registerFingerprint: string;
  readonly version: string;
}

/** What every sheet of a form says of itself. What an older or damaged sheet does not say is null. */
export interface SheetStamp {
  /** The last day of the month, for a Monthly Return. */
  readonly closingDate: CivilDate;
  readonly edition: string | null;
  readonly language: Language;
  readonly writtenAt: string | null;
  readonly registerFingerprint: string | null;
  readonly version: string | null;
  /** Marks of the fields as they were written. */
  readonly marks: ReadonlySet<string>;
}

/** What the sheet of a Next Day return says of itself. */
export interface ReturnStamp extends SheetStamp {
  readonly form: FormCode;
}

/** What the sheet of a Monthly Return says of itself. */
export interface MonthStamp extends SheetStamp {
  readonly form: typeof MONTHLY_FORM;
  readonly month: CivilMonth;
}

const WRITTEN_AT = `${RETURN_SHEET_PROPERTY}WrittenAt`;
const REGISTER = `${RETURN_SHEET_PROPERTY}Register`;
const VERSION = `${RETURN_SHEET_PROPERTY}Version`;
const FIELDS = `${RETURN_SHEET_PROPERTY}Fields`;

/** The plan of a return with its origin and the marks of its fields as hidden names. Form, closing date, edition and language are there already. */
export function stampReturn(
  plan: SheetPlan,
  { writtenAt, registerFingerprint, version }: ReturnOrigin,
  fields: readonly ReturnField[],
): SheetPlan {
  const marks = fieldMarks(fields).map((text, index) => [`${FIELDS}${index + 1}`, text] as const);
  return {
    ...plan,
    properties: {
      ...plan.properties,
      [WRITTEN_AT]: writtenAt,
      [REGISTER]: registerFingerprint,
      [VERSION]: version,
      ...Object.fromEntries(marks),
    },
  };
}

/** What the names of a sheet say of the return on it; null where they name none. */
export function readStamp(names: readonly SheetName[]): ReturnStamp | null {
  const property = propertiesOf(names);
  const [, number = "", day = ""] = /^(FF\d+) (\d{4}-\d{2}-\d{2})$/.exec(property(RETURN_SHEET_PROPERTY) ?? "") ?? [];
  const closingDate = parseCivilDate(day);
  const form = EDITIONS.find((edition) => edition.form === number)?.form;
  return form === undefined || closingDate === null ? null : { form, ...restOfStamp(names, closingDate) };
}

/** What the names of a sheet say of the Monthly Return on it; null where they name none. A month's summary of earlier versions has no edition, and is none. */
export function readMonthStamp(names: readonly SheetName[]): MonthStamp | null {
  const property = propertiesOf(names);
  const [, number = "", text = ""] = /^(FF\d+) (\d{4}-\d{2})$/.exec(property(RETURN_SHEET_PROPERTY) ?? "") ?? [];
  const month = parseCivilMonth(text);
  if (number !== MONTHLY_FORM || month === null) return null;
  const rest = restOfStamp(names, lastDayOf(month));
  return rest.edition === null ? null : { form: MONTHLY_FORM, month, ...rest };
}

function restOfStamp(names: readonly SheetName[], closingDate: CivilDate): SheetStamp {
  const property = propertiesOf(names);
  return {
    closingDate,
    edition: property(`${RETURN_SHEET_PROPERTY}Edition`),
    language: property(`${RETURN_SHEET_PROPERTY}Language`) === "zh-Hant" ? "zh-Hant" : "en",
    writtenAt: property(WRITTEN_AT),
    registerFingerprint: property(REGISTER),
    version: property(VERSION),
    marks: parseFieldMarks(
      names.flatMap(({ name, text }) =>
        text !== null && name.toLowerCase().startsWith(FIELDS.toLowerCase()) ? [text] : [],
      ),
    ),
  };
}

function propertiesOf(names: readonly SheetName[]): (name: string) => string | null {
  const texts = new Map(
    names.flatMap(({ name, text }) => (text === null ? [] : [[name.toLowerCase(), text] as const])),
  );
  return (name) => texts.get(name.toLowerCase()) ?? null;
}
