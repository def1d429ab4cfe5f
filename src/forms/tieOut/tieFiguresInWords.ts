import type { CellRef } from "../../shares/values/cell";
import {
  type CivilDate,
  dayOf,
  monthOf,
  showDateInChinese,
  showDateInText,
  yearOf,
} from "../../shares/values/civilDate";
import type { Language } from "../../shares/values/finding";
import type { RemarkToken } from "../../shares/values/remarkText";
import type { FilledReturn } from "../filledReturn";
import { REMARKS_FIELD, type ReturnField, STATEMENT_FIELD } from "../returnFields";
import type { Ties } from "./tieClass";
import { combine, regionsOf, referenceTo, sizeOf, standsIn, sumFormula, type TieFormula } from "./tieFormula";
import type { RegisterValues, TieLine } from "./tieLine";

const COUNT_FORMAT = "#,##0";
const NUMBER = /^(?:[A-Z]{3} )?([\d,]+(?:\.\d+)?)$/;

/** The numbers and dates in the narrative's words, each once, and the date in the confirmation of Section II. */
export function linesInWords(
  { remarks, language }: Pick<FilledReturn, "remarks" | "language">,
  fields: readonly ReturnField[],
  ties: Ties,
  values: RegisterValues,
): readonly TieLine[] {
  const tokens = remarks.flatMap(({ parts }) => parts.filter((part): part is RemarkToken => typeof part !== "string"));
  const once = [...new Map(tokens.map((token) => [`${token.kind} ${token.text}`, token])).values()];
  const dateFormat = fields.find(({ field }) => field.value?.kind === "date")?.field.numberFormat ?? "yyyy-mm-dd";
  return [
    ...once.filter(({ kind }) => kind === "number").flatMap((token) => numberLine(token, ties, fields, values)),
    ...once
      .filter(({ kind }) => kind === "date")
      .flatMap((token) => dayLines(REMARKS_FIELD, token, language, dateFormat, values)),
    ...fields
      .filter(({ name, field }) => name === STATEMENT_FIELD && field.text !== "")
      .flatMap(({ name, field }) => dayLines(name, field, language, dateFormat, values)),
  ];
}

function numberLine(
  token: RemarkToken,
  ties: Ties,
  fields: readonly ReturnField[],
  values: RegisterValues,
): readonly TieLine[] {
  const digits = NUMBER.exec(token.text)?.[1]?.replaceAll(",", "");
  if (digits === undefined) return [];
  const ofField = token.means === undefined ? undefined : fields.find(({ name }) => name === token.means);
  const field = ofField === undefined ? null : (ties.get(ofField.name) ?? null);
  // A movement is printed with its sign, and worded without.
  const tie = field === null ? tieOfCells(digits, token.cells, values) : computed(combine("ABS({0})", field), values);
  return [
    {
      name: REMARKS_FIELD,
      inWords: { words: token.text, value: digits, label: token.text },
      numberFormat: ofField?.field.numberFormat ?? COUNT_FORMAT,
      tie,
      cells: tie?.cells ?? token.cells,
    },
  ];
}

function computed(tie: TieFormula, { numberAt }: RegisterValues): TieFormula | null {
  return tie.cells.every((cell) => numberAt(cell) !== null) ? tie : null;
}

/** The cells a number in words adds up from, or the one of them that holds it. */
function tieOfCells(inWords: string, cells: readonly CellRef[], { numberAt }: RegisterValues): TieFormula | null {
  const size = (cell: CellRef): bigint | null => {
    const number = numberAt(cell);
    return number === null || !Number.isSafeInteger(number) ? null : BigInt(number < 0 ? -number : number);
  };
  const sizes = cells.map(size);
  const sum = sizes.reduce<bigint>((total, each) => total + (each ?? 0n), 0n);
  if (cells.length > 0 && !sizes.includes(null) && sum.toString() === inWords)
    return sumFormula(cells.map((cell) => sizeOf(cell)));
  const one = cells.find((cell) => size(cell)?.toString() === inWords);
  return one === undefined ? null : sumFormula([sizeOf(one)]);
}

/** A line for every day of a list: each has its own cell, or all stand in the words of one. */
function dayLines(
  name: string,
  { text, cells }: Pick<RemarkToken, "text" | "cells">,
  language: Language,
  numberFormat: string,
  values: RegisterValues,
): readonly TieLine[] {
  return (values.daysIn(text) ?? []).map((day) => {
    const tie = tieOfDay(day, text, cells, values);
    const label = language === "en" ? showDateInText(day) : showDateInChinese(day);
    return { name, inWords: { words: text, value: serial(day), label }, numberFormat, tie, cells: tie?.cells ?? cells };
  });
}

/** The cells that hold the day, which must all go on holding it; else a cell whose own words say it. */
function tieOfDay(
  day: CivilDate,
  words: string,
  cells: readonly CellRef[],
  { dayAt, textAt, daysIn }: RegisterValues,
): TieFormula | null {
  const holding = cells.filter((cell) => dayAt(cell) === day);
  if (holding.length > 0) {
    const references = regionsOf(holding).map(referenceTo).join(",");
    return {
      text: holding.length === 1 ? references : `IF(MIN(${references})=MAX(${references}),MIN(${references}),0)`,
      cells: holding,
    };
  }
  // A return in the other language says the days of a list in words of its own: then the cell must go on saying its own.
  const [saying] = cells.flatMap((cell) => {
    const own = textAt(cell);
    if (own === null) return [];
    if (own.includes(words)) return [{ cell, said: words }];
    return (daysIn(own) ?? []).includes(day) ? [{ cell, said: own }] : [];
  });
  return saying === undefined
    ? null
    : {
        text: `IF(${standsIn(saying.said, referenceTo({ ...saying.cell, rows: 1, columns: 1 }))},${serial(day)},0)`,
        cells: [saying.cell],
      };
}

/** In whatever date system the workbook has. */
function serial(day: CivilDate): string {
  return `DATE(${yearOf(day)},${monthOf(day)},${dayOf(day)})`;
}
