import type { Balance } from "../../../shares/balances/balances";
import type { BalanceRow } from "../../../shares/balances/balanceRows";
import { isInOpening, registerOpening } from "../../../shares/balances/openingLine";
import type { ReturnContent } from "../../../shares/disclosure/returnContent";
import type { Ledger } from "../../../shares/ledger";
import type { ShareClass } from "../../../shares/register/shareClass";
import type { CivilDate } from "../../../shares/values/civilDate";
import type { Figure } from "../../../shares/values/figure";
import type { ShareCount } from "../../../shares/values/quantity";
import { ratioOf } from "../../../shares/values/ratio";
import {
  balanceEquation,
  comesTo,
  measured,
  type Measure,
  openingTerms,
  rowTerms,
  termOf,
} from "../../balanceEquations";
import { type Equation, onDemand, sumEquation } from "../../equation";

/** A balance of a class, and the changes since the register's opening balance that lead to it. */
export interface MeantBalance {
  readonly balance: Balance;
  readonly changes: () => readonly BalanceRow[];
}

/** One figure that a cell may state: which shares of a balance, less what the opening balance is more than the last return's. */
export interface MeantFigure {
  readonly meant: MeantBalance;
  readonly measure: Measure;
  readonly less: ShareCount;
}

/** The register's own opening balance. Null where it is blank. */
export function ownOpening(shareClass: ShareClass): MeantBalance | null {
  return meantBalance(registerOpening(shareClass), () => []);
}

/** The balance after a day; null means after all rows. Null where the opening balance is blank. */
export function balanceAfter(ledger: Ledger, shareClass: ShareClass, day: CivilDate | null): MeantBalance | null {
  return meantBalance(ledger.balanceAt(shareClass, day), () => changesSinceOpening(ledger, shareClass, day));
}

/** The opening balance of the return. Null where the register's own is blank. */
export function openingOfReturn(
  ledger: Ledger,
  content: ReturnContent | null,
  shareClass: ShareClass,
): MeantBalance | null {
  if (content === null) return balanceAfter(ledger, shareClass, null);
  return meantBalance(ledger.openingOf(content, shareClass), () =>
    changesSinceOpening(ledger, shareClass, content.closingDate).filter(({ isDisclosed }) => isDisclosed),
  );
}

/** The closing balance of the return. Null where the register's opening balance is blank. */
export function closingOfReturn(
  ledger: Ledger,
  content: ReturnContent | null,
  shareClass: ShareClass,
): MeantBalance | null {
  return meantBalance(ledger.closingOf(content, shareClass), () =>
    changesSinceOpening(ledger, shareClass, content?.closingDate ?? null),
  );
}

/** Stated figure = opening balance and changes: in the first way that holds, or else in the likeliest, which stands first. */
export function meantEquation(
  shareClass: ShareClass,
  stated: Figure<ShareCount>,
  ways: readonly [MeantFigure, ...MeantFigure[]],
): Equation {
  const way = ways.find((each) => figureMeant(each) === stated.value) ?? ways[0];
  const expected = figureMeant(way);
  return onDemand(expected === stated.value, () => {
    const terms = way.meant.changes().flatMap((row) => rowTerms(row, way.measure));
    return balanceEquation(stated, expected, [...openingTerms(shareClass, way.measure), ...terms]);
  });
}

/** As `meantEquation`, of the register's own opening balance: what it is more than the last return's is not taken off. */
export function meantWithoutAllowance(
  shareClass: ShareClass,
  stated: Figure<ShareCount>,
  ways: readonly [MeantFigure, ...MeantFigure[]],
): Equation {
  const way = ways.find((each) => figureMeant(each) === stated.value) ?? ways[0];
  return meantEquation(shareClass, stated, [{ ...way, less: 0n }]);
}

/** A figure of the last return = opening balance and changes. The opening balance, which is carried from that return, stands first. */
export function sameAsLastReturn(
  shareClass: ShareClass,
  last: Figure<ShareCount>,
  { balance, changes }: MeantBalance,
  measure: Measure,
): Equation {
  const cameTo = measured(measure, balance);
  return onDemand(cameTo === last.value, () => {
    const terms = [...openingTerms(shareClass, measure), ...changes().flatMap((row) => rowTerms(row, measure))];
    return sumEquation([...terms, termOf(last, -1n)], ratioOf(cameTo - comesTo(terms)));
  });
}

/** What a cell would state. */
export function figureMeant({ meant, measure, less }: MeantFigure): ShareCount {
  return measured(measure, meant.balance) - less;
}

function meantBalance(balance: Balance | null, changes: () => readonly BalanceRow[]): MeantBalance | null {
  return balance === null ? null : { balance, changes };
}

function changesSinceOpening(ledger: Ledger, shareClass: ShareClass, day: CivilDate | null): readonly BalanceRow[] {
  const line = ledger.openingLine(shareClass);
  return ledger.balanceRows(shareClass).filter((row) => !isInOpening(line, row) && (day === null || row.date <= day));
}
