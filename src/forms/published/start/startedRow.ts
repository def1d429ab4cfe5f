import type { CivilDate } from "../../../shares/values/civilDate";
import type { ShareCount } from "../../../shares/values/quantity";
import type { PlainValue } from "../../../workbook/plainValue";
import type { FigureSource } from "./pages";

/** A cell of the record, and where its value was read. */
export interface StartedFigure {
  readonly value: PlainValue;
  /** Null for what follows from several figures or from none. */
  readonly source: FigureSource | null;
}

/** What stands in square brackets was left to be filled in, and is no value. */
const LEFT_TO_FILL_IN = /^\[[^[\]]*\]$/;

export function text(words: string, source: FigureSource | null): StartedFigure[] {
  return words === "" || LEFT_TO_FILL_IN.test(words) ? [] : [{ value: { kind: "text", text: words }, source }];
}

export function count(number: ShareCount, source: FigureSource | null): StartedFigure {
  return { value: { kind: "number", decimal: number.toString() }, source };
}

export function day(date: CivilDate, source: FigureSource | null): StartedFigure {
  return { value: { kind: "date", date }, source };
}

export type StartedRow = ReadonlyMap<string, StartedFigure>;

/** A row of the fields that have a figure. */
export function rowOf(fields: Readonly<Record<string, StartedFigure | readonly StartedFigure[]>>): StartedRow {
  return new Map(
    Object.entries(fields).flatMap(([field, figure]) =>
      [figure].flat().map((each) => [field, each] as [string, StartedFigure]),
    ),
  );
}
