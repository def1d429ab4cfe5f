import type { CivilDate } from "../../shares/values/civilDate";
import { FF301_EDITIONS } from "../editions/ff301";
import type { MonthlyEdition } from "./monthlyForm";

export const MONTHLY_EDITIONS: readonly MonthlyEdition[] = FF301_EDITIONS;

/** The edition in force at the end of a month. @throws RangeError where there is none at all */
export function monthlyEditionFor(closingDate: CivilDate): MonthlyEdition {
  const edition = MONTHLY_EDITIONS.findLast(({ from }) => from === null || from <= closingDate) ?? MONTHLY_EDITIONS[0];
  if (edition === undefined) throw new RangeError("FF301 has no edition");
  return edition;
}
