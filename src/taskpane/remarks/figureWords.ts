import { fieldInWords } from "../../forms/fieldInWords";
import type { BoundToken } from "../../remarks/boundToken";
import { showCell } from "../../shares/values/cell";
import type { Language } from "../../shares/values/finding";
import type { ReturnContent } from "../../shares/disclosure/returnContent";
import type { PaneWords } from "../paneWords";

/** What figures are, in the words of the pane. */
export interface FigureWords {
  /** `number`, `date`; of a figure of the return `Class B, Closing balance`. */
  readonly what: (token: BoundToken) => string;
  /** `number, Movements!E4`. */
  readonly origin: (token: BoundToken) => string;
  /** `31,775,000: number, Movements!E4`. */
  readonly label: (token: BoundToken) => string;
}

/** Of a remark's own figures the place in it is kept, of the return's the name of their field. */
const FIELD = /^(?:Class\d+|Section[IV]+|Header|Mandate)\b/;

export function figureWords(words: PaneWords, language: Language, { classes }: ReturnContent): FigureWords {
  const names = classes.map(({ shareClass }) => shareClass.name);
  const what = ({ kind, means }: BoundToken): string =>
    FIELD.test(means) ? fieldInWords(means, language, names) : words.figureKinds[kind];
  const origin = (token: BoundToken): string => words.figureOrigin(what(token), cellsInWords(token, words));
  return { what, origin, label: (token) => words.figureLabel(token.text, origin(token)) };
}

/** Few cells by their addresses; the rest are counted. */
function cellsInWords({ cells }: BoundToken, words: PaneWords): string {
  if (cells.length === 0) return words.figureOfForm;
  const shown = cells.slice(0, 3).map(showCell).join(", ");
  return cells.length > 3 ? `${shown} ${words.moreCells(cells.length - 3)}` : shown;
}

/** True for a figure of the return, false for one of the remark itself. */
export function isOfReturn({ means }: BoundToken): boolean {
  return FIELD.test(means);
}
