import type { CellRef } from "../shares/values/cell";
import type { Words } from "../shares/values/finding";

/** What is to be looked at in the narrative of the return, in whatever language: composed by the caller, for checks know no words of remarks. */
export interface NarrativeState {
  /** Numbers and dates of edited remarks, typed by hand, that agree with no figure of the register or the return. */
  readonly typed: readonly TypedFigure[];
  /** Edited remarks whose figures changed since. */
  readonly toReadAgain: readonly RemarkToReadAgain[];
  /** House wordings that lose a figure of this return, or ask for one it has not. */
  readonly refused: readonly RefusedHouseWording[];
}

interface TypedFigure {
  /** The remark's code. */
  readonly remark: string;
  readonly text: string;
  /** The cells the composed remark comes from. */
  readonly cells: readonly CellRef[];
}

interface RemarkToReadAgain {
  readonly remark: string;
  /** Null `to`: the figure is gone. */
  readonly changes: readonly {
    readonly from: string;
    readonly to: string | null;
    readonly cells: readonly CellRef[];
  }[];
}

interface RefusedHouseWording {
  readonly remark: string;
  /** The remark's name. */
  readonly title: Words;
  /** Placeholders by their names. */
  readonly lost: readonly Words[];
  readonly unknown: readonly Words[];
}

export const NOTHING_TO_LOOK_AT: NarrativeState = { typed: [], toReadAgain: [], refused: [] };
