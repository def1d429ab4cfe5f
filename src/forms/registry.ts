import type { CivilDate } from "../shares/values/civilDate";
import type { FormCode } from "../shares/register/issuer";
import { FF304_NEW_LABELS, FF304_OLD_LABELS } from "./editions/ff304";
import { FF305 } from "./editions/ff305";
import type { FormEdition } from "./form";

/** Every edition, in the order of the days from which they serve. */
export const EDITIONS: readonly FormEdition[] = [FF304_OLD_LABELS, FF304_NEW_LABELS, FF305];

/**
 * The edition a return is made on: the one in force on the closing date, unless the user asks for another form or order of labels.
 * @param form asked for: then the edition of it nearest to the date
 * @param labelOrder asked for; a form that never had that order keeps its own
 * @throws RangeError where there is no edition of the form at all
 */
export function editionFor(
  closingDate: CivilDate,
  form: FormCode | null = null,
  labelOrder: FormEdition["labelOrder"] | null = null,
): FormEdition {
  const inForce = latestAt(closingDate, EDITIONS);
  const ofForm = EDITIONS.filter((edition) => edition.form === (form ?? inForce.form));
  const inOrder = ofForm.filter((edition) => edition.labelOrder === labelOrder);
  return latestAt(closingDate, inOrder.length > 0 ? inOrder : ofForm);
}

/** The last edition that began by the day; the first of all where none had. */
function latestAt(day: CivilDate, editions: readonly FormEdition[]): FormEdition {
  const begun = editions.filter(({ from }) => from === null || from <= day);
  const edition = begun.at(-1) ?? editions[0];
  if (edition === undefined) throw new RangeError("The form has no edition");
  return edition;
}
