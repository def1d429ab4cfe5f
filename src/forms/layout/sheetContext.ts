import type { Language } from "../../shares/values/finding";
import type { FilledReturn } from "../filledReturn";
import type { Span } from "../form";
import { type FormWord, labelIn, wordIn } from "../words";
import type { LaidBox, LaidRow, Measure } from "./rows";
import { laidRow } from "./rows";

/** What every block of a form is laid out with. */
export interface SheetContext {
  readonly language: Language;
  readonly measure: Measure;
  /** Whether its labels speak of units. */
  readonly inUnits: boolean;
}

/** What a block of a Next Day return is laid out with. */
export interface ReturnContext extends SheetContext {
  readonly filled: FilledReturn;
}

/** A label of the form in the language of the sheet. */
export function says({ language, inUnits }: SheetContext, word: FormWord): string {
  return labelIn(language, word, inUnits);
}

/** A sentence of the form, or its title: as it stands there, whatever the issuer has in issue. */
export function saysAsPrinted({ language }: SheetContext, word: FormWord): string {
  return wordIn(language, word);
}

/** A row of the sheet. */
export function row({ measure }: SheetContext, boxes: readonly LaidBox[], lowest?: number): LaidRow {
  return laidRow(measure, boxes, lowest);
}

/** An empty row that sets blocks apart. */
export function gap(points: number): LaidRow {
  return { boxes: [], height: points };
}

/** From a column of the grid to its last. */
export function toTheEdge({ measure }: SheetContext, first = 0): Span {
  return [first, measure.columnWidths.length - 1];
}
