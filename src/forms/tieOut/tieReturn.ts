import type { CellRef } from "../../shares/values/cell";
import type { CivilDate } from "../../shares/values/civilDate";
import type { FilledReturn } from "../filledReturn";
import type { ReturnField } from "../returnFields";
import { type Ties, tieClass, type TieOutContext } from "./tieClass";
import { asItStands, sumFormula, type TieFormula } from "./tieFormula";
import { tiePurchaseReport, tieSaleReport } from "./tieReports";
import { linesInWords } from "./tieFiguresInWords";

/** A figure of the return and how it is had from the register again. */
export interface TieLine {
  /** The field it stands in. */
  readonly name: string;
  /** A figure in words, in the narrative or a sentence of the form; null for a figure with a cell of its own. */
  readonly inWords: FigureInWords | null;
  readonly numberFormat: string;
  readonly tie: TieFormula | null;
  /** The cells to look at: those of the formula, or where the figure came from when there is none. */
  readonly cells: readonly CellRef[];
}

/** A figure that stands among words: how they say it, and its value as a formula has it. */
export interface FigureInWords {
  readonly words: string;
  readonly value: string;
  /** What a reader sees of it: of a list of days, the one. */
  readonly label: string;
}

/** What the cells of the register hold. */
export interface RegisterValues {
  /** Null for a text, an error or a blank, which no formula can add up. */
  readonly numberAt: (cell: CellRef) => number | null;
  /** The day of a cell that holds one as Excel does, and no time with it. */
  readonly dayAt: (cell: CellRef) => CivilDate | null;
  readonly textAt: (cell: CellRef) => string | null;
  /** The days words name: `16 and 19 September 2022`. Null where they name none. */
  readonly daysIn: (words: string) => readonly CivilDate[] | null;
}

/** Every figure of the return, in the order of the form, those in words last. */
export function tieReturn(
  scene: TieOutContext,
  filled: FilledReturn,
  fields: readonly ReturnField[],
  values: RegisterValues,
): readonly TieLine[] {
  const ties = tiesOf(scene);
  const lines = fields
    .filter(({ field }) => field.value?.kind === "number" || field.value?.kind === "date")
    .map(({ name, field }): TieLine => {
      const tie = computable(tieOf(name, field, ties), values);
      return { name, inWords: null, numberFormat: field.numberFormat, tie, cells: tie?.cells ?? field.cells };
    });
  return [...lines, ...linesInWords(filled, fields, ties, values)];
}

function tiesOf(scene: TieOutContext): Ties {
  const { content } = scene;
  return new Map([
    ...content.classes.flatMap((of, index) => [...tieClass(scene, of, `Class${index + 1}.`)]),
    ...(content.purchaseReport === null ? [] : tiePurchaseReport(scene, content.purchaseReport)),
    ...(content.saleReport === null ? [] : tieSaleReport(content.saleReport)),
  ]);
}

function tieOf(name: string, field: ReturnField["field"], ties: Ties): TieFormula | null {
  const known = ties.get(name);
  if (known !== undefined) return known;
  const [only, ...others] = field.cells;
  if (name === "Header.DateSubmitted" && only !== undefined && others.length === 0)
    return sumFormula([asItStands(only)]);
  // The row of Part A that says where the news is has the closing date, and zeros from nowhere.
  if (/^Class\d+\.Event\d+\.Date$/.test(name)) return ties.get(name.replace(/Event\d+\.Date$/, "Closing.Date")) ?? null;
  return field.cells.length === 0 && field.text === "0" ? { text: "0", cells: [] } : null;
}

/** A formula over a number kept as text would be wrong, or no number at all: such a figure is left to the reader, with its cells. */
function computable(tie: TieFormula | null, { numberAt }: RegisterValues): TieFormula | null {
  return tie?.cells.every((cell) => numberAt(cell) !== null) === true ? tie : null;
}
