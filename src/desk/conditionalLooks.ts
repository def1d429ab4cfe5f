import type { ConditionalFormattingRule } from "exceljs";
import { copiedBy } from "../shares/values/formulaReferences";
import type { Calculator } from "../simulated-excel/formulas/calculator";
import { intersection, rectangleAddress, type Rectangle } from "../simulated-excel/model/rectangle";
import type { ConditionalFormatModel, SheetModel } from "../simulated-excel/model/sheetModel";
import { severityOfMark } from "../workbook/markFormula";

/** What conditional formats give a cell over its own look. */
export interface ConditionalLook {
  readonly fill?: string;
  readonly ink?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
}

/** Formats of whole columns are evaluated over used cells only, and over at most this many cells a sheet. */
const MOST_CELLS = 20_000;

/**
 * The looks of a sheet's conditional formats by `row_column`: the user's own and our marks, the first that holds winning for each part of a look. Colour scales, data bars and
 * icons are kept in the file and not drawn.
 */
export function conditionalLooks(sheet: SheetModel, calculator: Calculator): ReadonlyMap<string, ConditionalLook> {
  const looks = new Map<string, ConditionalLook>();
  const used = sheet.usedArea(false);
  let room = MOST_CELLS;
  const stopped = new Set<string>();
  for (const format of sheet.conditionalFormats) {
    const [first] = format.areas;
    const condition = first && conditionOf(format, first);
    if (!condition || !used) continue;
    const look = lookOf(format);
    // Our marks hold wherever they are: a long sheet has thousands.
    const isMark = format.carried === null && severityOfMark(format.formula) !== null;
    for (const area of format.areas) {
      const seen = intersection(area, used);
      if (!seen || (room -= seen.rows * seen.columns) < 0) continue;
      for (let row = seen.row; row < seen.row + seen.rows; row += 1) {
        for (let column = seen.column; column < seen.column + seen.columns; column += 1) {
          const key = `${row}_${column}`;
          if (stopped.has(key)) continue;
          if (!isMark && !holds(calculator, sheet, condition, { row, column, from: first })) continue;
          looks.set(key, { ...look, ...looks.get(key) });
          if (format.stopIfTrue) stopped.add(key);
        }
      }
    }
  }
  return looks;
}

interface Place {
  readonly row: number;
  readonly column: number;
  /** The formula is written for the first cell of this. */
  readonly from: Rectangle;
}

function holds(calculator: Calculator, sheet: SheetModel, condition: string, { row, column, from }: Place): boolean {
  const result = calculator.resultOf({
    text: copiedBy(condition, row - from.row, column - from.column),
    sheet,
    row,
    column,
  });
  return result === true || (typeof result === "number" && result !== 0);
}

function lookOf({ fill, font }: ConditionalFormatModel): ConditionalLook {
  return {
    ...(fill === null ? {} : { fill }),
    ...(font.color === undefined ? {} : { ink: font.color }),
    ...(font.bold === undefined ? {} : { bold: font.bold }),
    ...(font.italic === undefined ? {} : { italic: font.italic }),
    ...(font.underline === undefined ? {} : { underline: font.underline !== "None" }),
  };
}

/** A rule as read from the file, with the fields of all types. */
type CarriedRule = Partial<Omit<ConditionalFormattingRule, "type">> & {
  readonly type: string;
  readonly operator?: string;
  readonly formulae?: readonly unknown[];
  readonly rank?: number;
  readonly percent?: boolean;
  readonly bottom?: boolean;
  readonly aboveAverage?: boolean;
};

/** The condition as a formula for the first cell of the area, without its `=`; null if it is no condition. */
function conditionOf({ formula, carried }: ConditionalFormatModel, first: Rectangle): string | null {
  if (carried === null) return formula.slice(1);
  const rule = carried as CarriedRule;
  const cell = rectangleAddress({ ...first, rows: 1, columns: 1 });
  const all = rectangleAddress(first).replace(/([A-Z]{1,3})(\d{1,7})/g, "$$$1$$$2");
  const formulae = (rule.formulae ?? []).map(String);
  switch (rule.type) {
    case "cellIs":
      return comparison(rule.operator ?? "", cell, formulae);
    case "top10": {
      const rank = rule.percent === true ? `MAX(1,INT(COUNT(${all})*${rule.rank ?? 10}/100))` : String(rule.rank ?? 10);
      return rule.bottom === true
        ? `AND(ISNUMBER(${cell}),COUNTIF(${all},"<"&${cell})<${rank})`
        : `AND(ISNUMBER(${cell}),COUNTIF(${all},">"&${cell})<${rank})`;
    }
    case "aboveAverage":
      return `AND(ISNUMBER(${cell}),${cell}${rule.aboveAverage === false ? "<" : ">"}AVERAGE(${all}))`;
    case "duplicateValues":
      return `AND(LEN(${cell})>0,COUNTIF(${all},${cell})>1)`;
    case "uniqueValues":
      return `AND(LEN(${cell})>0,COUNTIF(${all},${cell})=1)`;
    case "containsText":
      // Rules for blanks and errors have this type too, without a formula.
      return (
        formulae[0] ??
        {
          containsBlanks: `LEN(TRIM(${cell}))=0`,
          notContainsBlanks: `LEN(TRIM(${cell}))>0`,
          containsErrors: `ISERROR(${cell})`,
          notContainsErrors: `NOT(ISERROR(${cell}))`,
        }[rule.operator ?? ""] ??
        null
      );
    default:
      return formulae[0] ?? null;
  }
}

function comparison(operator: string, cell: string, [low = "", high = low]: readonly string[]): string | null {
  // Excel's = ignores case; the formula library's does not.
  const same = `IF(AND(ISTEXT(${cell}),ISTEXT(${low})),UPPER(${cell})=UPPER(${low}),${cell}=${low})`;
  if (operator === "equal") return same;
  if (operator === "notEqual") return `NOT(${same})`;
  const sign = { greaterThan: ">", lessThan: "<", greaterThanOrEqual: ">=", lessThanOrEqual: "<=" }[operator];
  if (sign !== undefined) return `${cell}${sign}${low}`;
  const within = `AND(${cell}>=MIN(${low},${high}),${cell}<=MAX(${low},${high}))`;
  return operator === "between" ? within : operator === "notBetween" ? `NOT(${within})` : null;
}
