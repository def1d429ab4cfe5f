import { joinedParts, partsInWords } from "../forms/fieldInWords";
import { labelBeside } from "../forms/labelBeside";
import { bareSign } from "../forms/printField";
import { publishedDate } from "../forms/published/publishedClosing";
import { type SheetField, readSheetFields } from "../forms/readBack/readSheetFields";
import { readStamp } from "../forms/readBack/returnStamp";
import { STATEMENT_FIELD } from "../forms/returnFields";
import { wordIn } from "../forms/words";
import type { FormCode } from "../shares/register/issuer";
import type { CellRef } from "../shares/values/cell";
import { parseCivilDate, type CivilDate } from "../shares/values/civilDate";
import type { Language } from "../shares/values/finding";
import type { EditableWorkbook, ReadableWorkbook, Snapshot } from "../workbook/workbook";
import * as v from "valibot";
import { readSetting } from "./readSetting";

/** One value to be typed into the Exchange's system. */
export interface KeyedValue {
  readonly kind: "count" | "amount" | "currency" | "date" | "text";
  /** Plain: digits without commas, a day as `2022-12-30`, words without characters nobody sees. */
  readonly value: string;
}

/** A field of the form, with what is typed into it: of an amount of money the currency and the amount apart. */
export interface KeyedField {
  readonly name: string;
  readonly label: string;
  /** The block of the form it stands in. */
  readonly block: string;
  readonly cell: CellRef;
  readonly values: readonly KeyedValue[];
}

/** A return to be keyed in, in the order of its form. */
export interface KeyedReturn {
  readonly sheet: string;
  readonly form: FormCode;
  readonly closingDate: CivilDate;
  readonly language: Language;
  readonly fields: readonly KeyedField[];
}

/** How days are typed. The e-form's own way is not verified, so it is a choice. */
export const DATE_STYLES = ["DD/MM/YYYY", "YYYY-MM-DD", "DD MMM YYYY"] as const;
export type DateStyle = (typeof DATE_STYLES)[number];

/** What has been keyed, with the workbook: by field, the values as they were then. */
export interface KeptKeying {
  readonly dates: DateStyle;
  readonly keyed: Readonly<Record<string, string>>;
}

const NOTHING_KEYED: KeptKeying = { dates: "DD/MM/YYYY", keyed: {} };

/** Characters without width, and the mark at the beginning of a text: they would be typed in unseen. */
const UNSEEN = /[\u200B-\u200F\u2060\uFEFF\u00AD]/g;

/**
 * Reads what is to be keyed in from a return's sheet, as it now stands there.
 * @param classNames of its blocks, in their order
 * @returns null for a sheet that does not say which return it is
 */
export async function readKeyedReturn(
  workbook: ReadableWorkbook,
  sheet: string,
  classNames: readonly string[],
): Promise<KeyedReturn | null> {
  const { sheets, date1904 } = await workbook.survey();
  const used = sheets.find(({ name }) => name === sheet)?.used ?? null;
  if (used === null) return null;
  const [names = []] = await workbook.readNames([sheet]);
  const stamp = readStamp(names);
  const [snapshot] = await workbook.read([used]);
  if (stamp === null || snapshot === undefined) return null;
  const { form, closingDate, language } = stamp;
  const all = readSheetFields(names, snapshot, date1904);
  const boxes = all.map(({ cell }) => cell);
  const fields = all
    .toSorted((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column)
    .map((field) => keyedField(field, snapshot, boxes, language, classNames))
    .filter(({ values }) => values.length > 0);
  return { sheet, form, closingDate, language, fields };
}

function keyedField(
  { name, cell, printed }: SheetField,
  snapshot: Snapshot,
  boxes: readonly CellRef[],
  language: Language,
  classNames: readonly string[],
): KeyedField {
  const parts = /^Confirmation\d+\./.test(name)
    ? [wordIn(language, "ff305.confirmation"), ...partsInWords(name, language, classNames).slice(0, 1)]
    : partsInWords(name, language, classNames);
  const ofForm = labelBeside(name, cell, snapshot, boxes);
  const [block = "", ...rest] = parts.length > 1 ? parts : ["", ...parts];
  const label = joinedParts([...rest.slice(0, -1), ofForm ?? rest.at(-1) ?? ""], language);
  return {
    name,
    label: label.slice(0, 1).toUpperCase() + label.slice(1),
    block: block.slice(0, 1).toUpperCase() + block.slice(1),
    cell,
    values: valuesOf(name, printed),
  };
}

/** A day within the sentence of the confirmation: what is typed is the day alone. */
const DAY_IN_SENTENCE = /\d{1,2} [A-Z][a-z]+ \d{4}|\d{4}年\d{1,2}月\d{1,2}日/u;

/** What a percentage box holds that has no percentage. */
const BARE_SIGN = bareSign().value;

function valuesOf(name: string, printed: SheetField["printed"]): readonly KeyedValue[] {
  switch (printed.kind) {
    case "blank":
      return [];
    case "text": {
      const text = printed.text.replace(UNSEEN, "");
      if (BARE_SIGN?.kind === "text" && text === BARE_SIGN.text) return [];
      if (name !== STATEMENT_FIELD) return [{ kind: "text", value: text }];
      const day = publishedDate(DAY_IN_SENTENCE.exec(text)?.[0] ?? "");
      return day === null ? [] : [{ kind: "date", value: day }];
    }
    case "date":
      return [{ kind: "date", value: printed.figure }];
    case "number": {
      const currency = /[A-Z]{3}/.exec(printed.words)?.[0];
      return currency === undefined
        ? [{ kind: "count", value: printed.figure }]
        : [
            { kind: "currency", value: currency },
            { kind: "amount", value: printed.figure },
          ];
    }
  }
}

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** A value as it is typed and copied. */
export function asTyped({ kind, value }: KeyedValue, dates: DateStyle): string {
  const date = kind === "date" ? parseCivilDate(value) : null;
  if (date === null) return value;
  const [year = "", month = "", day = ""] = date.split("-");
  switch (dates) {
    case "DD/MM/YYYY":
      return `${day}/${month}/${year}`;
    case "YYYY-MM-DD":
      return date;
    case "DD MMM YYYY":
      return `${day} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
  }
}

/** The values of a field as one text, by which a tick knows whether they have changed since. */
export function valuesAsText({ values }: KeyedField): string {
  return values.map(({ value }) => value).join(" ");
}

const KEPT = v.object({
  dates: v.fallback(v.picklist(DATE_STYLES), NOTHING_KEYED.dates),
  keyed: v.fallback(v.record(v.string(), v.string()), {}),
});

function settingName({ form, closingDate, language }: KeyedReturn): string {
  return `NextDayReturn.keyed.${form}.${closingDate}.${language}`;
}

/** What the workbook keeps of the keying of a return. */
export async function keptKeying(workbook: ReadableWorkbook, of: KeyedReturn): Promise<KeptKeying> {
  return readSetting(await workbook.setting(settingName(of)), KEPT) ?? NOTHING_KEYED;
}

export function rememberKeying(workbook: EditableWorkbook, of: KeyedReturn, kept: KeptKeying): Promise<void> {
  return workbook.remember(settingName(of), JSON.stringify(kept));
}
