import type { CivilMonth } from "../../../shares/values/civilMonth";
import type { MonthlyEdition } from "../../monthly/monthlyForm";
import type { PublishedReturn } from "../publishedReturn";

/** A Monthly Return as read out of its published text, Sections I to III and V. */
export interface PublishedMonth extends Omit<PublishedReturn, "form" | "edition" | "reports"> {
  readonly form: MonthlyEdition["form"];
  readonly edition: MonthlyEdition;
  /** Null where it could not be read. */
  readonly month: CivilMonth | null;
  /** Beginnings of the names of fields that the return says do not apply: `Class1.PartA`, `Confirmation`. */
  readonly absent: readonly string[];
}
