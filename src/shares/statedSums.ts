import { type Balance, totalOf } from "./balances/balances";
import type { CellRef } from "./values/cell";
import type { Figure } from "./values/figure";
import type { Ledger } from "./ledger";
import { registerOpening } from "./balances/openingLine";
import type { ShareCount } from "./values/quantity";
import type { Register } from "./register/register";
import type { ReturnContent } from "./disclosure/returnContent";
import type { ShareClass } from "./register/shareClass";

/** Treasury shares, or issued and treasury shares together, as a cell states them and as the figures beside it give them. */
export interface StatedSum {
  readonly shareClass: string | null;
  readonly what: "opening total" | "closing treasury" | "closing total" | "last total";
  readonly stated: Figure<ShareCount>;
  readonly expected: ShareCount;
  /** Other figures the cell may mean. */
  readonly alsoRight: readonly ShareCount[];
  readonly from: readonly CellRef[];
}

/**
 * FF305 Part A: on its opening and on its closing row issued shares and treasury shares make the total. Where a figure is not known nothing
 * is reported; a total that goes on from the last return is no second finding.
 */
export function statedSums(ledger: Ledger, content: ReturnContent | null): readonly StatedSum[] {
  const { register } = ledger;
  return [
    ...register.classes.flatMap((shareClass) => [
      ...ofOpening(ledger, content, shareClass),
      ...ofClosing(ledger, content, shareClass),
    ]),
    ...ofLastReturns(register),
  ];
}

function ofOpening(ledger: Ledger, content: ReturnContent | null, shareClass: ShareClass): StatedSum[] {
  const { name, statedOpeningTotal: stated, openingBalance, openingTreasury } = shareClass;
  const opening = registerOpening(shareClass);
  return stated === null || opening === null
    ? []
    : [
        {
          shareClass: name,
          what: "opening total",
          stated,
          expected: totalOf(opening),
          alsoRight: [totalOf(opening) - ledger.openingInDoubt(content, shareClass)],
          from: cellsOf([openingBalance, openingTreasury]),
        },
      ];
}

function ofClosing(ledger: Ledger, content: ReturnContent | null, shareClass: ShareClass): StatedSum[] {
  const {
    name,
    statedClosingTreasury: treasury,
    statedClosingTotal: total,
    statedClosing,
    openingTreasury,
  } = shareClass;
  const closing = ledger.closingOf(content, shareClass);
  if (closing === null || ledger.rowsNotKnown(shareClass).length > 0) return [];
  // The cell may be kept for the last row of the sheet while a return of an earlier day is being made.
  const all = ledger.balanceAt(shareClass, null) ?? closing;
  const by = (
    measure: (balance: Balance) => ShareCount,
    ...others: readonly ShareCount[]
  ): Pick<StatedSum, "expected" | "alsoRight"> => ({
    expected: measure(closing),
    alsoRight: [measure(all), ...others],
  });
  return [
    ...(treasury === null
      ? []
      : [
          {
            shareClass: name,
            what: "closing treasury" as const,
            stated: treasury,
            ...by((balance) => balance.treasury),
            from: cellsOf([openingTreasury]),
          },
        ]),
    ...(total === null
      ? []
      : [
          {
            shareClass: name,
            what: "closing total" as const,
            stated: total,
            ...by(totalOf, totalOf(closing) - ledger.openingInDoubt(content, shareClass)),
            from: cellsOf([statedClosing, treasury]),
          },
        ]),
  ];
}

function ofLastReturns(register: Register): StatedSum[] {
  return register.lastReturns.flatMap(({ shareClass, closingBalance, treasury, total: stated }) =>
    stated === null || closingBalance === null
      ? []
      : [
          {
            shareClass,
            what: "last total" as const,
            stated,
            expected: closingBalance.value + (treasury?.value ?? 0n),
            alsoRight: [],
            from: cellsOf([closingBalance, treasury]),
          },
        ],
  );
}

function cellsOf(figures: readonly (Figure<ShareCount> | null)[]): readonly CellRef[] {
  return figures.flatMap((figure) => figure?.cell ?? []);
}
