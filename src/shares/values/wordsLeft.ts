import type { CellRef } from "./cell";
import type { Language, Words } from "./finding";

/** Words that a return prints as the record has them, in another language than its own. */
export interface WordsLeft {
  /** That of the return. */
  readonly language: Language;
  readonly text: string;
  /** The first field of the return in which they stand. */
  readonly field: Words;
  readonly cells: readonly CellRef[];
}
