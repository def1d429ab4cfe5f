import { classPhrase, isOfUnits } from "./classPhrase";
import { listDates } from "./listDates";
import type { Blank, Phrase } from "./phrase";
import type { CellRef } from "../shares/values/cell";
import type { CivilDate } from "../shares/values/civilDate";
import type { Language, Words } from "../shares/values/finding";
import { absolute, type ShareCount, showCount, sumOf } from "../shares/values/quantity";
import type { RemarkToken } from "../shares/values/remarkText";
import type { EventLine } from "../shares/disclosure/returnContent";
import { numberCell } from "../shares/register/rowCells";
import type { ShareClass } from "../shares/register/shareClass";
import { fieldCell, hasField, type RowOrigin } from "../shares/register/table";

/** A number of shares and the cells that add up to it. */
export interface CountedShares {
  /** Without its sign; null where a row leaves it blank. */
  readonly number: ShareCount | null;
  readonly cells: readonly CellRef[];
}

/** The shares of an event, from the rows it was made of: what its box on the return shows. */
export function sharesOf(line: EventLine): CountedShares {
  if (line.movements.length > 0) return counted(line.movements.map((row) => [row.number, numberCell(row)]));
  if (line.repurchases.length > 0)
    return counted(line.repurchases.map((row) => [row.number, fieldCell(row.origin, "Number")]));
  return counted(line.sales.map((row) => [row.number, fieldCell(row.origin, "Number")]));
}

/** Adds rows up; one blank row leaves the sum unknown. */
export function counted(rows: readonly (readonly [ShareCount | null, CellRef])[]): CountedShares {
  const numbers = rows.flatMap(([number]) => number ?? []);
  const isWhole = rows.length > 0 && numbers.length === rows.length;
  return { number: isWhole ? absolute(sumOf(numbers)) : null, cells: rows.map(([, cell]) => cell) };
}

export function numberToken({ number, cells }: CountedShares, language: Language): RemarkToken | Blank {
  return number === null
    ? { blank: language === "en" ? "number" : "數目", cells }
    : { kind: "number", text: showCount(number), cells };
}

/** Days, listed as a narrative lists them. Blank where there are none. */
export function datesToken(
  dates: readonly CivilDate[],
  cells: readonly CellRef[],
  language: Language,
  fact: Words,
): RemarkToken | Blank {
  return dates.length === 0
    ? { blank: fact[language], cells }
    : { kind: "date", text: listDates(dates, language), cells };
}

/** The day of an event, with the cells of the rows it was made of. */
export function dateToken(line: EventLine, language: Language): RemarkToken {
  const cells = [
    ...line.movements.map((row) => fieldCell(row.origin, "Date")),
    ...(line.movements.length > 0
      ? []
      : line.repurchases.map((row) => fieldCell(row.origin, isOfTradingDay(line) ? "Trading date" : "Cancelled on"))),
    ...(line.movements.length > 0 ? [] : line.sales.map((row) => fieldCell(row.origin, "Trading date"))),
  ];
  return { kind: "date", text: listDates([line.date], language), cells };
}

function isOfTradingDay(line: EventLine): boolean {
  return line.category === "repurchase-into-treasury";
}

/** The fields a class's words are made of. */
const CLASS_FIELDS: Readonly<Record<Language, readonly string[]>> = {
  en: ["Share class", "Kind of shares"],
  "zh-Hant": ["Share class", "Kind of shares", "Name in Chinese", "Kind in Chinese"],
};

/** A class inside a sentence. Blank if the register does not say which class it is. */
export function classToken(
  shareClass: ShareClass | null,
  byClass: boolean,
  language: Language,
  one: boolean,
  toFill: readonly CellRef[] = [],
): RemarkToken | Blank {
  if (shareClass === null) return { blank: language === "en" ? "class of shares" : "股份類別", cells: toFill };
  return {
    kind: "class",
    text: classPhrase(shareClass, byClass, language, one),
    cells: presentCells(shareClass.origin, CLASS_FIELDS[language]),
  };
}

/** The cells of those fields the table has. */
export function presentCells(origin: RowOrigin, fields: readonly string[]): readonly CellRef[] {
  return fields
    .filter((field, index) => index === 0 || hasField(origin.table, field))
    .map((field) => fieldCell(origin, field));
}

/** `31,775,000 class B ordinary shares`; `31,775,000股B類普通股`. */
export function sharesPhrase(
  shares: CountedShares,
  shareClass: ShareClass | null,
  byClass: boolean,
  language: Language,
): Phrase {
  const number = numberToken(shares, language);
  const of = classToken(shareClass, byClass, language, shares.number === 1n, shares.cells);
  const between = shareClass !== null && isOfUnits(shareClass) ? "個" : "股";
  return [number, language === "en" ? " " : between, of];
}
