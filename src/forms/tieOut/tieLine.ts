import type { CellRef } from "../../shares/values/cell";
import type { CivilDate } from "../../shares/values/civilDate";
import type { TieFormula } from "./tieFormula";

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
interface FigureInWords {
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
