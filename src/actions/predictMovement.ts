import { editionFor } from "../forms/registry";
import { type CategoryCode, categoryOf } from "../shares/register/category";
import { addDays, type CivilDate } from "../shares/values/civilDate";
import { Ledger } from "../shares/ledger";
import type { Movement } from "../shares/register/movement";
import type { ReturnContent } from "../shares/disclosure/returnContent";
import { purchaseHolding, startsMoratorium } from "../shares/disclosure/moratorium";
import { MORATORIUM_DAYS } from "../shares/disclosure/purchaseReport";
import { absolute, type ShareCount } from "../shares/values/quantity";
import { type Ratio, ratioOf } from "../shares/values/ratio";
import type { Register } from "../shares/register/register";
import type { LocatedTable } from "../shares/register/table";
import { type DayKind, HONG_KONG } from "../shares/register/tradingCalendar";
import { leastConversion, weightedMovement } from "../shares/disclosure/weightedConversion";

/** A row for the Movements table, not yet in the register. */
export interface ProposedMovement {
  readonly date: CivilDate;
  /** "" in an issuer with one class. */
  readonly shareClass: string;
  readonly category: CategoryCode;
  readonly event: string;
  /** Signed. */
  readonly number: ShareCount;
  readonly holder?: string;
  /** Days on which cancelled shares had been bought. */
  readonly purchaseDates?: readonly CivilDate[];
}

/** What a class would be after the rows. */
interface PredictedClass {
  readonly shareClass: string | null;
  /** Issued shares after them; null where the opening balance is not known. */
  readonly balanceAfter: ShareCount | null;
  /** Treasury shares after them; null where they do not change. */
  readonly treasuryAfter: ShareCount | null;
  /** Of the row of this class, in units of percent, of `base`; both null where the base is not known. */
  readonly percent: Ratio | null;
  readonly base: ShareCount | null;
}

/** What rows of Movements, added together, would bring about. */
export interface PredictedMovement {
  /** One for each row. */
  readonly classes: readonly PredictedClass[];
  /** Rule 13.25A(2): list (a), or in neither list. */
  readonly discloseAtOnce: boolean;
  /** The business day by whose 08:30 the return is due; null beyond the calendar. */
  readonly due: CivilDate | null;
  /** Rows no return has disclosed that come along on that return. */
  readonly comingAlong: number;
  readonly day: DayKind;
  /** Rule 10.06(3): the last day of the moratorium this purchase starts, or that an earlier one has put on this issue. */
  readonly moratorium: { readonly until: CivilDate; readonly startedHere: boolean } | null;
  /** Rule 8A.15: what is still to be converted of the weighted class. */
  readonly conversion: { readonly number: ShareCount; readonly shareClass: string } | null;
}

/**
 * Adds the movements to a copy of the register, and computes what follows.
 * @param table the Movements table they will stand in
 * @param movements of one day and one kind: both legs of a conversion, or one row
 */
export function predictMovement(
  register: Register,
  table: LocatedTable,
  movements: readonly [ProposedMovement, ...ProposedMovement[]],
): PredictedMovement {
  const [{ date, category }] = movements;
  const rows = movements.map((movement, index) => asRow(register, table, movement, index));
  const after: Register = { ...register, movements: [...register.movements, ...rows] };
  const ledger = new Ledger(after);
  const content = ledger.returnContent(date);
  const form = editionFor(date).form;
  const { list, listBefore, treasury } = categoryOf(category);
  const discloseAtOnce = (form === "FF305" ? list : listBefore) !== "b";
  return {
    classes: rows.map(({ shareClass, number }): PredictedClass => {
      const block = content?.classes.find((each) => each.shareClass.name === shareClass) ?? null;
      const base = content && block ? ledger.percentageBasis(content, form, block).base : null;
      return {
        shareClass,
        balanceAfter: block?.closing?.issued ?? null,
        treasuryAfter: treasury === "none" ? null : (block?.closing?.treasury ?? null),
        percent: base === null || base <= 0n ? null : ratioOf(absolute(number ?? 0n) * 100n, base),
        base,
      };
    }),
    discloseAtOnce,
    due: HONG_KONG.nextBusinessDay(date),
    comingAlong: discloseAtOnce
      ? register.movements.filter((row) => row.disclosedOn === null && row.date !== null && row.date <= date).length
      : 0,
    day: HONG_KONG.kindOf(date),
    moratorium: moratoriumOf(register, date, category),
    conversion: content === null ? null : stillToConvert(after, content),
  };
}

/** The class a row without one belongs to: the only one there is. */
export function classOfProposed(register: Register, shareClass: string): string | null {
  if (shareClass !== "") return shareClass;
  return register.classes.length === 1 ? (register.classes[0]?.name ?? null) : null;
}

function asRow(register: Register, table: LocatedTable, movement: ProposedMovement, index: number): Movement {
  return {
    origin: { table, row: table.lastRow + 1 + index },
    date: movement.date,
    shareClass: classOfProposed(register, movement.shareClass),
    category: movement.category,
    recognised: true,
    event: movement.event,
    details: "",
    number: movement.number,
    issuePrice: null,
    marketPrice: null,
    balanceAfter: null,
    treasuryAfter: null,
    totalAfter: null,
    percentage: null,
    treasuryShares: null,
    director: null,
    disclosedOn: null,
    purchaseDates: movement.purchaseDates ?? [],
    holder: movement.holder ?? "",
    announcementDate: null,
    depositaryShares: null,
    unread: new Set(),
  };
}

function moratoriumOf(register: Register, date: CivilDate, category: CategoryCode): PredictedMovement["moratorium"] {
  if (register.issuer?.primaryListing?.value === false) return null;
  if (startsMoratorium(category)) return { until: addDays(date, MORATORIUM_DAYS), startedHere: true };
  if (!categoryOf(category).heldByMoratorium) return null;
  const purchase = purchaseHolding(register, date, MORATORIUM_DAYS);
  return purchase === null ? null : { until: addDays(purchase.date, MORATORIUM_DAYS), startedHere: false };
}

function stillToConvert(register: Register, content: ReturnContent): PredictedMovement["conversion"] {
  const weighted = register.classes.find((shareClass) => shareClass.weighted);
  const movement = weighted ? weightedMovement(register, content) : null;
  if (!weighted || movement === null) return null;
  const short = leastConversion(movement) - movement.converted;
  return short > 0n ? { number: short, shareClass: weighted.name } : null;
}
