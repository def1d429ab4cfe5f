import { editionFor, EDITIONS } from "../forms/registry";
import type { FormEdition } from "../forms/form";
import type { SheetField } from "../forms/readBack/readSheetFields";
import type { ReturnStamp } from "../forms/readBack/returnStamp";
import type { FiledReturn, Ledger } from "../shares/ledger";
import type { Register } from "../shares/register/register";
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
  const filed = current.filedReturn(stamp.closingDate, submittedOn(fields));
  if (filed === null) return null;
  return { ...filed, edition: editionOfSheet(stamp, filed.ledger.register) };
}

/** The edition a return was written on. */
export function editionOfSheet({ edition, closingDate, form }: ReturnStamp, { issuer }: Register): FormEdition {
  return EDITIONS.find(({ id }) => id === edition) ?? editionFor(closingDate, form, issuer?.labelOrder?.value ?? null);
}

/** The day the return was submitted, by its sheet. */
export function submittedOn(fields: readonly SheetField[]): CivilDate | null {
  const printed = fields.find(({ name }) => name === "Header.DateSubmitted")?.printed;
  return printed?.kind === "date" ? parseCivilDate(printed.figure) : null;
}
