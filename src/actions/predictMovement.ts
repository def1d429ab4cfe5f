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
import type { NewMovement } from "./addMovement";

/** What a movement would entail if it were in the register. */
export interface PredictedMovement {
  /** Issued shares of its class after it; null where the opening balance is not known. */
  readonly balanceAfter: ShareCount | null;
  /** In units of percent, of `base`; both null where the base is not known. */
  readonly percent: Ratio | null;
  readonly base: ShareCount | null;
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

/** Adds the movement to a copy of the register, and computes what follows. */
export function predictMovement(
  register: Register,
  table: LocatedTable,
  movement: NewMovement,
  category: CategoryCode,
): PredictedMovement {
  const row = asRow(register, table, movement, category);
  const after: Register = { ...register, movements: [...register.movements, row] };
  const ledger = new Ledger(after);
  const content = ledger.returnContent(movement.date);
  const form = editionFor(movement.date).form;
  const block = content?.classes.find(({ shareClass }) => shareClass.name === row.shareClass) ?? null;
  const base = content && block ? ledger.percentageBasis(content, form, block).base : null;
  const { list, listBefore } = categoryOf(category);
  const discloseAtOnce = (form === "FF305" ? list : listBefore) !== "b";
  return {
    balanceAfter: block?.closing?.issued ?? null,
    percent: base === null ? null : ratioOf(absolute(movement.number) * 100n, base),
    base,
    discloseAtOnce,
    due: HONG_KONG.nextBusinessDay(movement.date),
    comingAlong: discloseAtOnce
      ? register.movements.filter(
          ({ disclosedOn, date }) => disclosedOn === null && date !== null && date <= movement.date,
        ).length
      : 0,
    day: HONG_KONG.kindOf(movement.date),
    moratorium: moratoriumOf(register, movement.date, category),
    conversion: content === null ? null : stillToConvert(after, content),
  };
}

/** The class a row without one belongs to: the only one there is. */
function asRow(register: Register, table: LocatedTable, movement: NewMovement, category: CategoryCode): Movement {
  const only = register.classes.length === 1 ? (register.classes[0]?.name ?? null) : null;
  return {
    origin: { table, row: table.lastRow + 1 },
    date: movement.date,
    shareClass: movement.shareClass === "" ? only : movement.shareClass,
    category,
    recognised: true,
    event: movement.event,
    details: movement.details,
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
    purchaseDates: [],
    holder: movement.holder,
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
