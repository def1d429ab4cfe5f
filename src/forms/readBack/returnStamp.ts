import { parseCivilDate, type CivilDate } from "../../shares/values/civilDate";
import type { Language } from "../../shares/values/finding";
import type { FormCode } from "../../shares/register/issuer";
import { RETURN_SHEET_PROPERTY, type SheetPlan } from "../../workbook/sheetPlan";
import type { SheetName } from "../../workbook/sheetName";
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

/** What a return sheet says of itself. What an older or damaged sheet does not say is null. */
export interface ReturnStamp {
  readonly form: FormCode;
  readonly closingDate: CivilDate;
  readonly edition: string | null;
  readonly language: Language;
  readonly writtenAt: string | null;
  readonly registerFingerprint: string | null;
  readonly version: string | null;
  /** Marks of the fields as they were written. */
  readonly marks: ReadonlySet<string>;
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
  const texts = new Map(
    names.flatMap(({ name, text }) => (text === null ? [] : [[name.toLowerCase(), text] as const])),
  );
  const property = (name: string): string | null => texts.get(name.toLowerCase()) ?? null;
  const [, number = "", day = ""] = /^(FF\d+) (\d{4}-\d{2}-\d{2})$/.exec(property(RETURN_SHEET_PROPERTY) ?? "") ?? [];
  const closingDate = parseCivilDate(day);
  const form = EDITIONS.find((edition) => edition.form === number)?.form;
  if (form === undefined || closingDate === null) return null;
  return {
    form,
    closingDate,
    edition: property(`${RETURN_SHEET_PROPERTY}Edition`),
    language: property(`${RETURN_SHEET_PROPERTY}Language`) === "zh-Hant" ? "zh-Hant" : "en",
    writtenAt: property(WRITTEN_AT),
    registerFingerprint: property(REGISTER),
    version: property(VERSION),
    marks: parseFieldMarks(
      [...texts].filter(([name]) => name.startsWith(FIELDS.toLowerCase())).map(([, text]) => text),
    ),
  };
}
