import type { Balance } from "./balances/balances";
import { balanceAfterRows, type BalanceRow, balanceRows } from "./balances/balanceRows";
import { lastReturnOf } from "./balances/lastReturn";
import { movementsSinceOpening, rowsNotKnown } from "./balances/movementsSinceOpening";
import { openingInDoubt } from "./balances/openingInDoubt";
import { type CarriedChange, carriedChange, carriedOpening, undisclosedRows } from "./balances/openingBalanceRows";
import { type OpeningLine, openingLine } from "./balances/openingLine";
import {
  type BrokenBalance,
  brokenBalances,
  brokenTotals,
  type RunningBalance,
  type TotalColumn,
} from "./balances/runningBalance";
import { dayOfFiling, registerBeforeFiling } from "./disclosure/beforeFiling";
import { type CancelledPurchases, cancellationsWithPurchases } from "./disclosure/cancelledPurchases";
import { conversionsNotKnown, type UnevenConversion, unevenConversions } from "./disclosure/conversionLegs";
import { composeContent } from "./disclosure/disclosure";
import { basisBy, basisRule, type BasisRule } from "./disclosure/percentageBasis";
import { purchaseLogs, purchasesByClass } from "./disclosure/purchaseLogs";
import {
  type DaysNamed,
  daysNamed,
  purchasesForCancellation,
  type RowUncancelled,
  rowsUncancelledBefore,
  sumOfUncancelled,
  type UncancelledPurchase,
} from "./disclosure/purchasesUncancelled";
import type { ClassReturn, PercentageBasis, ReturnContent } from "./disclosure/returnContent";
import { type RowOfDay, undisclosedDays } from "./disclosure/datedRows";
import { type DuplicateMovements, duplicateMovements } from "./register/duplicateRows";
import type { FormCode } from "./register/issuer";
import type { Movement } from "./register/movement";
import type { Register } from "./register/register";
import type { Repurchase } from "./register/repurchase";
import type { ShareClass } from "./register/shareClass";
import type { Steps } from "./runInSlices";
import type { CivilDate } from "./values/civilDate";
import { grouped } from "./values/grouped";
import type { ShareCount } from "./values/quantity";

/** A return as the register gives it: the content, and the ledger of the register it is composed from. */
export interface FiledReturn {
  readonly ledger: Ledger;
  readonly content: ReturnContent;
}

/**
 * What a register answers to the questions its checks and its return ask. Each answer is computed once, when first asked for, and kept here alone:
 * after an edit there is a new register, and a new ledger.
 */
export class Ledger {
  constructor(readonly register: Register) {}

  /** Rows of Movements by the class they name, in the order of the sheet; under null those whose class is not known. */
  readonly movementsByClass = once((): ReadonlyMap<string | null, readonly Movement[]> =>
    grouped(this.register.movements, ({ shareClass }) => shareClass),
  );

  /** Rows of Movements of a class, in the order of the sheet. */
  movementsOf({ name }: ShareClass): readonly Movement[] {
    return this.movementsByClass().get(name) ?? [];
  }

  /** Rows of Movements that are of a class, or may be: their own class is not known. In the order of the sheet. */
  readonly movementsThatMayBe = once((shareClass: ShareClass): readonly Movement[] =>
    this.movementsByClass().has(null)
      ? this.register.movements.filter((row) => row.shareClass === shareClass.name || row.shareClass === null)
      : this.movementsOf(shareClass),
  );

  /** Every change of a class's balance, of all tables. */
  readonly balanceRows = once((shareClass: ShareClass): readonly BalanceRow[] =>
    balanceRows(this.register, shareClass, this.movementsOf(shareClass)),
  );

  /** Where the opening balance of a class ends. */
  readonly openingLine = once((shareClass: ShareClass): OpeningLine =>
    openingLine(shareClass, lastReturnOf(this.register, shareClass), this.balanceRows(shareClass)),
  );

  /** Changes of a class's balance that no return has disclosed and its opening balance does not hold. */
  readonly undisclosedRows = once((shareClass: ShareClass): readonly BalanceRow[] =>
    undisclosedRows(this.balanceRows(shareClass), this.openingLine(shareClass)),
  );

  /** What was disclosed since the opening balance of a class, up to and on a day; null means no last day. */
  readonly carriedChange = once((shareClass: ShareClass, day: CivilDate | null): CarriedChange =>
    carriedChange(this.balanceRows(shareClass), this.openingLine(shareClass), day),
  );

  /** The balance a return of a day opens with. Null where the register's own opening balance is blank. */
  carriedOpening(shareClass: ShareClass, day: CivilDate | null): Balance | null {
    return carriedOpening(shareClass, this.carriedChange(shareClass, day));
  }

  /** Rows of Movements that move a class away from its opening balance, in the order of the sheet. */
  readonly movementsSinceOpening = once((shareClass: ShareClass): readonly Movement[] =>
    movementsSinceOpening(this.movementsOf(shareClass), this.openingLine(shareClass)),
  );

  /** Rows that may belong to a class and whose number, date or class is not known: while there are any, its balances cannot be known. */
  readonly rowsNotKnown = once((shareClass: ShareClass): readonly Movement[] =>
    rowsNotKnown(this.movementsThatMayBe(shareClass), this.openingLine(shareClass)),
  );

  /** The register's opening balance and all changes since, of whichever table, up to and on a day; null means no last day. Null where the opening is blank. */
  readonly balanceAt = once((shareClass: ShareClass, day: CivilDate | null): Balance | null => {
    const carried = this.carriedOpening(shareClass, day);
    const undisclosed = this.undisclosedRows(shareClass).filter(({ date }) => day === null || date <= day);
    return carried === null ? null : balanceAfterRows(carried, undisclosed);
  });

  /** The opening balance of the return for a class; where nothing is left to disclose, the register's own with its rows since. Null where it is blank. */
  openingOf(content: ReturnContent | null, shareClass: ShareClass): Balance | null {
    return content === null ? this.balanceAt(shareClass, null) : (content.openings.get(shareClass.name) ?? null);
  }

  /** The closing balance of the return for a class: its opening where it has no event. Null where the opening is blank. */
  closingOf(content: ReturnContent | null, shareClass: ShareClass): Balance | null {
    const block = content?.classes.find((entry) => entry.shareClass.name === shareClass.name);
    return block === undefined ? this.openingOf(content, shareClass) : block.closing;
  }

  /** What the opening balance of the return for a class is more than the last return's closing balance; zero where that is not known. */
  openingInDoubt(content: ReturnContent | null, shareClass: ShareClass): ShareCount {
    const last = lastReturnOf(this.register, shareClass);
    return openingInDoubt(this.openingOf(content, shareClass), last);
  }

  /** The rows of a class at which its Balance after first goes wrong. */
  readonly brokenBalances = once((content: ReturnContent | null, shareClass: ShareClass): readonly BrokenBalance[] =>
    brokenBalances(this.runningBalance(content, shareClass)),
  );

  /** As `brokenBalances`, of a column of treasury shares or of issued and treasury shares together. */
  brokenTotals(content: ReturnContent | null, shareClass: ShareClass, column: TotalColumn): readonly BrokenBalance[] {
    return brokenTotals(this.runningBalance(content, shareClass), column);
  }

  /** The rows of a class, and where its running balance begins. */
  runningBalance(content: ReturnContent | null, shareClass: ShareClass): RunningBalance {
    return {
      shareClass,
      movements: this.movementsThatMayBe(shareClass),
      rows: this.balanceRows(shareClass),
      line: this.openingLine(shareClass),
      openingInDoubt: this.openingInDoubt(content, shareClass),
    };
  }

  /** Rows of Movements that cannot be told apart. */
  readonly duplicateMovements = once((): readonly DuplicateMovements[] => duplicateMovements(this.register.movements));

  /** Conversions between classes that do not balance. */
  readonly unevenConversions = once((): readonly UnevenConversion[] => unevenConversions(this.register.movements));

  /** Rows of conversions whose number, date or class is not known. */
  readonly conversionsNotKnown = once((): readonly Movement[] => conversionsNotKnown(this.register.movements));

  /** Rows of all tables that no return has disclosed, whose date is known. */
  readonly undisclosedDays = once((): readonly RowOfDay[] => undisclosedDays(this.register));

  /** Repurchases by class, in the order of the sheet. */
  readonly purchasesByClass = once((): ReadonlyMap<string | null, readonly Repurchase[]> =>
    purchasesByClass(this.register.repurchases),
  );

  /** Repurchases of each class, from the oldest on. */
  readonly purchaseLogs = once((): readonly (readonly Repurchase[])[] => purchaseLogs(this.register.repurchases));

  /** Purchase days that rows of Movements name, by what they are named as. */
  readonly daysNamed = once((): DaysNamed => daysNamed(this.register.movements));

  /** Every purchase of a class for cancellation, from whichever table holds it. */
  readonly purchasesForCancellation = once((shareClass: ShareClass): readonly UncancelledPurchase[] =>
    purchasesForCancellation(
      shareClass.name,
      this.purchasesByClass().get(shareClass.name) ?? [],
      this.movementsOf(shareClass),
      this.daysNamed(),
    ),
  );

  /** Cancellations in Movements with the purchases that Repurchases gives for them. */
  readonly cancellationsWithPurchases = once((): readonly CancelledPurchases[] =>
    cancellationsWithPurchases(this.register, this.daysNamed()),
  );

  /** The rows that tell of shares of a class bought before a day and still in issue then. */
  readonly rowsUncancelledBefore = once((shareClass: ShareClass, day: CivilDate): readonly RowUncancelled[] =>
    rowsUncancelledBefore(this.purchasesForCancellation(shareClass), this.movementsOf(shareClass), day),
  );

  /**
   * What the return of a closing date says. Null where nothing dated up to it is undisclosed.
   * @param asAt the closing date; by default the Issuer table's, or the date of the last event not yet disclosed
   */
  readonly returnContent = once((asAt?: CivilDate): ReturnContent | null =>
    composeContent(this, asAt ?? this.register.issuer?.closingDate?.value),
  );

  /** As `returnContent`, a question a step. */
  *composing(asAt?: CivilDate): Steps<ReturnContent | null> {
    for (const shareClass of this.register.classes) {
      this.balanceRows(shareClass);
      yield;
      this.undisclosedRows(shareClass);
      yield;
      this.purchasesForCancellation(shareClass);
      yield;
    }
    return this.returnContent(asAt);
  }

  /** What the percentages of a class's block of the return are taken of, on a form. */
  percentageBasis(content: ReturnContent, form: FormCode, of: ClassReturn): PercentageBasis {
    return this.basisBy(content, of, basisRule(this.register, form));
  }

  /** As `percentageBasis`, under a given rule. */
  readonly basisBy = once((content: ReturnContent, of: ClassReturn, rule: BasisRule): PercentageBasis =>
    basisBy(this.register, content, of, rule, (shareClass) =>
      sumOfUncancelled(this.rowsUncancelledBefore(shareClass, content.earliestEvent)),
    ),
  );

  /**
   * A return that may be filed and recorded by now. Where nothing dated up to its closing date is left to disclose, the rows disclosed
   * on the day it was filed are its own: it is composed from the register as it was before they were marked. Null where that gives nothing either.
   */
  readonly filedReturn = once((closingDate: CivilDate, submittedOn: CivilDate | null): FiledReturn | null => {
    const content = this.returnContent(closingDate);
    if (content !== null) return { ledger: this, content };
    const filedOn = dayOfFiling(this.register, closingDate, submittedOn);
    if (filedOn === null) return null;
    const before = new Ledger(registerBeforeFiling(this.register, closingDate, filedOn));
    const contentBefore = before.returnContent(closingDate);
    return contentBefore === null ? null : { ledger: before, content: contentBefore };
  });
}

/** Remembers the answers to a question, by what was asked with it. */
function once<Asked extends readonly unknown[], Answer>(
  answer: (...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  const known = new Map<unknown, { readonly asked: Asked; readonly answer: Answer }[]>();
  return (...asked) => {
    const alike = known.get(asked[0]) ?? [];
    const before = alike.find((each) => each.asked.every((one, at) => one === asked[at]));
    if (before !== undefined) return before.answer;
    const now = answer(...asked);
    known.set(asked[0], [...alike, { asked, answer: now }]);
    return now;
  };
}
