import type { CellRef } from "../values/cell";
import type { CivilDate } from "../values/civilDate";
import { type CivilMonth, monthOfDay } from "../values/civilMonth";
import type { Figure } from "../values/figure";
import type { Money } from "../values/money";
import { absolute, type ShareCount } from "../values/quantity";
import { fieldCell, type RowOrigin } from "./table";

/** The part of Section III of the Monthly Return a scheme stands in: A share options, B warrants, C convertibles, D other agreements. */
export type SchemePart = "A" | "B" | "C" | "D";

/** A share scheme, warrant, convertible or agreement in a month, as its row in the Schemes table gives it. */
export interface Scheme {
  readonly origin: RowOrigin;
  readonly name: string;
  /** Null where the table names none, or one nobody knows. */
  readonly shareClass: string | null;
  readonly part: SchemePart;
  /** A day of the month the row is about; null where it does not say: then it is about any month asked for. */
  readonly monthEnded: Figure<CivilDate> | null;
  /** Outstanding at the close of the month before, and at the close of the month. */
  readonly opening: Figure<ShareCount> | null;
  readonly closing: Figure<ShareCount> | null;
  readonly granted: Figure<ShareCount> | null;
  readonly exercised: Figure<ShareCount> | null;
  readonly cancelled: Figure<ShareCount> | null;
  readonly lapsed: Figure<ShareCount> | null;
  /** New shares issued in the month, and treasury shares transferred. */
  readonly issued: Figure<ShareCount> | null;
  readonly treasury: Figure<ShareCount> | null;
  /** Shares that may be issued at the close of the month, and on options that may still be granted. */
  readonly issuable: Figure<ShareCount> | null;
  readonly grantable: Figure<ShareCount> | null;
  readonly price: Money | null;
  readonly approvalDate: Figure<CivilDate> | null;
}

type SchemeField =
  | "Scheme"
  | "Outstanding at last month end"
  | "Granted"
  | "Exercised"
  | "Cancelled"
  | "Lapsed"
  | "Outstanding at month end"
  | "Shares issued"
  | "Shares which may be issued"
  | "Exercise price";

/** The cell of a scheme's field. */
export function schemeCell({ origin }: Scheme, field: SchemeField): CellRef {
  return fieldCell(origin, field);
}

/** Whether a scheme's row is about a month. */
export function isOfMonth({ monthEnded }: Scheme, month: CivilMonth): boolean {
  return monthEnded === null || monthOfDay(monthEnded.value) === month;
}

/** What the movements of a scheme leave outstanding at the close of the month; null where its row does not give what it opened with. */
export function outstandingAtClose({ opening, granted, exercised, cancelled, lapsed }: Scheme): ShareCount | null {
  if (opening === null) return null;
  // A sheet copied from the form has what leaves with its minus.
  const out = [exercised, cancelled, lapsed].map((figure) => absolute(figure?.value ?? 0n));
  return out.reduce((left, number) => left - number, opening.value + (granted?.value ?? 0n));
}
