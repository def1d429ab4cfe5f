import type { CellRef } from "../values/cell";
import type { CivilDate } from "../values/civilDate";
import type { Figure } from "../values/figure";
import type { ShareCount } from "../values/quantity";
import { pairCell, type RowOrigin } from "./table";

/** What the percentage bought under a mandate is taken of: the shares in issue of its class or of all classes at the resolution, or ten times the shares authorised. */
export type MandateBase = "this class" | "all classes" | "ten times";

/** A repurchase mandate (Rule 10.06(1)). A register has one a resolution and class. */
export interface Mandate {
  readonly origin: RowOrigin;
  /** What the rows of Repurchases may call it; "" where it has no name. */
  readonly name: string;
  /** The class it covers; null where the table names none. */
  readonly shareClass: string | null;
  readonly resolutionDate: Figure<CivilDate> | null;
  /** The last day on which it may be used. */
  readonly expires: Figure<CivilDate> | null;
  /** Issued shares (excluding treasury shares) at the resolution. */
  readonly sharesInIssue: Figure<ShareCount> | null;
  readonly sharesOfAllClasses: Figure<ShareCount> | null;
  readonly base: Figure<MandateBase> | null;
  readonly authorised: Figure<ShareCount> | null;
  /** Bought under it before the first row of the Repurchases table. */
  readonly purchasedBefore: Figure<ShareCount> | null;
  /** Words printed in the place of the number bought, as `Note 1 & 2`, and the note they refer to. */
  readonly printedAs: Figure<string> | null;
  readonly note: Figure<string> | null;
}

type MandateField =
  | "Name of mandate"
  | "Share class"
  | "Date of resolution"
  | "Expiry date"
  | "Shares in issue at resolution"
  | "Shares of all classes at resolution"
  | "Base of the percentage"
  | "Shares authorised"
  | "Purchased before this register"
  | "Printed as"
  | "Note";

/** The cell of a mandate's field, or where it would stand if the field is absent. */
export function mandateCell({ origin }: Mandate, field: MandateField): CellRef {
  const own = origin.cells?.get(field);
  if (own !== undefined) return { sheet: own.sheet, row: own.row, column: own.column };
  const cell = pairCell(origin.table, field);
  return origin.table.shape === "rows" ? { ...cell, row: origin.row } : cell;
}

/** What the percentage of a mandate is taken of, and where the number comes from; `implied` is ten times the shares authorised, a mandate being 10% (Rule 10.06(1)). */
export interface BaseOfMandate {
  readonly base: ShareCount;
  readonly from: "this class" | "all classes" | "implied";
  /** The figure it was read from. */
  readonly figure: Figure<ShareCount>;
}

/** The shares in issue at the resolution as the register gives them; ten times the shares authorised where it gives none, or says so. Null where neither is known. */
export function mandateBase({ base, sharesInIssue, sharesOfAllClasses, authorised }: Mandate): BaseOfMandate | null {
  const of = (figure: Figure<ShareCount> | null, from: BaseOfMandate["from"], times = 1n): BaseOfMandate | null =>
    figure === null ? null : { base: figure.value * times, from, figure };
  const implied = of(authorised, "implied", 10n);
  const [ofClass, ofAll] = [of(sharesInIssue, "this class"), of(sharesOfAllClasses, "all classes")];
  switch (base?.value ?? null) {
    case "ten times":
      return implied;
    case "all classes":
      return ofAll ?? ofClass ?? implied;
    case "this class":
    case null:
      return ofClass ?? ofAll ?? implied;
  }
}

/** The shares in issue at the resolution as the register gives them; null where it gives none. */
export function sharesAtResolution(mandate: Mandate): Figure<ShareCount> | null {
  const base = mandateBase({ ...mandate, base: mandate.base?.value === "ten times" ? null : mandate.base });
  return base === null || base.from === "implied" ? null : base.figure;
}

/** The mandates none of the same class and name is later than. */
export function latestMandates(mandates: readonly Mandate[]): readonly Mandate[] {
  const isLater = (other: Mandate, mandate: Mandate): boolean =>
    other.shareClass === mandate.shareClass &&
    (other.resolutionDate?.value ?? "") > (mandate.resolutionDate?.value ?? "");
  return mandates.filter((mandate) => !mandates.some((other) => isLater(other, mandate)));
}
