import { editionFor, EDITIONS } from "../forms/registry";
import type { FormEdition } from "../forms/form";
import type { SheetField } from "../forms/readBack/readSheetFields";
import type { ReturnStamp } from "../forms/readBack/returnStamp";
import type { FiledReturn, Ledger } from "../shares/ledger";
import { type CivilDate, parseCivilDate } from "../shares/values/civilDate";

/** The return of a sheet, as the register gives it now. */
export interface ReturnOfSheet extends FiledReturn {
  readonly edition: FormEdition;
}

/** What the register gives for the return of a sheet, recorded as filed or not. Null if it has nothing to disclose by then. */
export function returnOfSheet(
  current: Ledger,
  stamp: ReturnStamp,
  fields: readonly SheetField[],
): ReturnOfSheet | null {
  const { closingDate, form } = stamp;
  const filed = current.filedReturn(closingDate, submittedOn(fields));
  if (filed === null) return null;
  const edition =
    EDITIONS.find(({ id }) => id === stamp.edition) ??
    editionFor(closingDate, form, filed.ledger.register.issuer?.labelOrder?.value ?? null);
  return { ...filed, edition };
}

/** The day the return was submitted, by its sheet. */
function submittedOn(fields: readonly SheetField[]): CivilDate | null {
  const printed = fields.find(({ name }) => name === "Header.DateSubmitted")?.printed;
  return printed?.kind === "date" ? parseCivilDate(printed.figure) : null;
}
