import type { Language } from "../../../shares/values/finding";
import type { MonthlyEdition, PartBlock } from "../../monthly/monthlyForm";
import type { Gathered } from "../publishedReturn";
import type { ClassText, Say } from "./classTexts";
import type { PartTotals } from "./figuresOfLine";

/** What Section III is read with. */
export interface PartsReader {
  readonly edition: MonthlyEdition;
  readonly language: Language;
  readonly say: Say;
  readonly classes: readonly ClassText[];
  readonly gathered: Gathered;
}

/** The same, for the lines of a class in a part. */
export interface LinesReader extends PartsReader {
  readonly block: PartBlock;
  readonly prefix: string;
  readonly totals: PartTotals;
}
