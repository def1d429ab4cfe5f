import { SHEET_COLUMNS, SHEET_ROWS } from "../../shares/values/cell";
import type { BookModel } from "../model/bookModel";
import { HostRefusal, notModelled } from "../protocol/hostRefusal";
import { LONGEST_ADDRESS, parseRectangle, splitSheet, type Rectangle } from "../model/rectangle";
import type { BorderSide } from "../model/look";
import type { SheetModel } from "../model/sheetModel";

/** A range the client holds. It moves along when cells are inserted above it. */
export class RangeTarget {
  constructor(
    readonly sheet: SheetModel,
    public area: Rectangle,
  ) {
    if (
      area.row < 0 ||
      area.column < 0 ||
      area.rows < 1 ||
      area.columns < 1 ||
      area.row + area.rows > SHEET_ROWS ||
      area.column + area.columns > SHEET_COLUMNS
    ) {
      throw new HostRefusal("InvalidArgument", "The range lies outside the sheet");
    }
  }
}

/** Several rectangles of one sheet, as `getRanges` gives them. */
export class AreasTarget {
  constructor(
    readonly sheet: SheetModel,
    public areas: readonly Rectangle[],
  ) {}
}

/** The looks of the cells of a range or of areas. */
export interface FormatTarget {
  readonly sheet: SheetModel;
  readonly areas: readonly Rectangle[];
}

export interface BorderTarget extends FormatTarget {
  readonly edge: string;
  readonly sides: readonly BorderSide[];
}

export interface BreakTarget {
  readonly sheet: SheetModel;
  readonly row: number;
}

/** The filter of a sheet, or of one table on it. */
export interface FilterTarget {
  readonly sheet: SheetModel;
  readonly tableArea: Rectangle | null;
}

/** The names of a sheet, or of the workbook where the sheet is null. */
export interface NamesTarget {
  readonly book: BookModel;
  readonly sheet: SheetModel | null;
}

/** The rectangles of an address list, which may name the sheet itself and no other. */
export function areasOfAddress(sheet: SheetModel, addresses: string): readonly Rectangle[] {
  if (addresses.length > LONGEST_ADDRESS)
    throw new HostRefusal("InvalidArgument", `An address of ${addresses.length} characters is too long`);
  return addresses.split(",").map((address) => {
    const { sheet: named, rest } = splitSheet(address.trim());
    if (named !== null && named.toUpperCase() !== sheet.name.toUpperCase())
      throw new HostRefusal("InvalidArgument", `${address} is not on ${sheet.name}`);
    return parseRectangle(rest);
  });
}

/** A value as a message names it; undefined has no JSON. */
function shown(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value);
}

export function wrongValue(member: string, value: unknown): HostRefusal {
  return new HostRefusal("InvalidArgument", `${member} cannot be ${shown(value)}`);
}

export function textValue(member: string, value: unknown): string {
  if (typeof value !== "string") throw wrongValue(member, value);
  return value;
}

export function numberValue(member: string, value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw wrongValue(member, value);
  return value;
}

export function flagValue(member: string, value: unknown): boolean {
  if (typeof value !== "boolean") throw wrongValue(member, value);
  return value;
}

/** One of the values that are modelled; any other word fails by name, for Excel may know it. */
export function modelledOf(member: string, value: unknown, modelled: readonly string[]): string {
  if (typeof value !== "string") throw wrongValue(member, value);
  const found = modelled.find((one) => one.toUpperCase() === value.toUpperCase());
  if (found === undefined) throw notModelled(`${member}: "${value}"`);
  return found;
}

/** One of all the values Excel knows. */
export function oneOf(member: string, value: unknown, allowed: readonly string[]): string {
  const found = allowed.find((one) => typeof value === "string" && one.toUpperCase() === value.toUpperCase());
  if (found === undefined) throw wrongValue(member, value);
  return found;
}
