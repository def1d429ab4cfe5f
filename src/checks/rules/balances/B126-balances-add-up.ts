import type { ReturnContent } from "../../../shares/disclosure/returnContent";
import type { Ledger } from "../../../shares/ledger";
import type { LastReturn } from "../../../shares/register/register";
import type { ShareClass } from "../../../shares/register/shareClass";
import type { Figure } from "../../../shares/values/figure";
import type { ShareCount } from "../../../shares/values/quantity";
import { balanceEquation, termOf } from "../../balanceEquations";
import { defineEquationCheck } from "../../check";
import type { Equation } from "../../equation";
import { count, tooMany, tooManyInChinese } from "../../wording";
import {
  balanceAfter,
  closingOfReturn,
  figureMeant,
  meantEquation,
  type MeantFigure,
  meantWithoutAllowance,
  ownOpening,
} from "./meantBalance";

/** Treasury shares, or issued and treasury shares together, as a cell states them and as the figures beside it give them. */
interface StatedSum {
  readonly shareClass: string | null;
  readonly what: "opening total" | "closing treasury" | "closing total" | "last total";
  readonly stated: Figure<ShareCount>;
  readonly expected: ShareCount;
  readonly equation: Equation;
  /** As the diagnosis weighs it: from the register's own opening balance. */
  readonly forDiagnosis: Equation;
  /** The figures of the same table it is made of. */
  readonly beside: readonly (Figure<ShareCount> | null)[];
}

const IN_WORDS: Readonly<Record<StatedSum["what"], readonly [en: string, zh: string]>> = {
  "opening total": ["issued and treasury shares at the opening", "期初已發行股份總數"],
  "closing treasury": ["treasury shares at the close", "期終庫存股份"],
  "closing total": ["issued and treasury shares at the close", "期終已發行股份總數"],
  "last total": ["issued and treasury shares of the last return", "上次報表的已發行股份總數"],
};

export const balancesAddUp = defineEquationCheck<{
  shareClass: string | null;
  what: StatedSum["what"];
  expected: bigint;
  stated: bigint;
  difference: bigint;
}>({
  code: "B126",
  name: "balances-add-up",
  severity: "error",
  source: "FF305 Section I Part A: issued shares and treasury shares make the total",
  title: { en: "Issued shares, treasury shares and their total", "zh-Hant": "已發行股份、庫存股份及其總數" },
  guardsFigures: true,
  *list({ ledger, content }) {
    const { classes, lastReturns } = ledger.register;
    const sums = [
      ...classes.flatMap((shareClass) => [
        openingTotal(ledger, content, shareClass),
        closingTreasury(ledger, content, shareClass),
        closingTotal(ledger, content, shareClass),
      ]),
      ...lastReturns.map(lastTotal),
    ];
    for (const sum of sums) {
      if (sum === null) continue;
      const { shareClass, what, stated, expected, equation, forDiagnosis, beside } = sum;
      yield {
        equation,
        forDiagnosis,
        at: [stated.cell, ...beside.flatMap((figure) => figure?.cell ?? [])],
        facts: () => ({ shareClass, what, expected, stated: stated.value, difference: stated.value - expected }),
      };
    }
  },
  says: {
    en: ({ shareClass, what, stated, expected }) =>
      `${shareClass === null ? "" : `${shareClass}: `}${IN_WORDS[what][0]} are stated as ${count(stated)}; the record comes to ${count(expected)}: ${tooMany(stated, expected)}.`,
    "zh-Hant": ({ shareClass, what, stated, expected }) =>
      `${shareClass === null ? "" : `${shareClass}：`}${IN_WORDS[what][1]}列為 ${count(stated)}；按紀錄計算為 ${count(expected)}，${tooManyInChinese(stated, expected)}。`,
  },
  todo: {
    en: "Compare issued shares, treasury shares and their total with the last return or with the movements; correct the one that is wrong.",
    "zh-Hant": "請將已發行股份、庫存股份及總數與上次報表或各項變動核對，更正有誤者。",
  },
  example: `
Form: FF305
Share classes
| Share class | Opening balance | Opening treasury shares | Opening total | Opening date |
| Ordinary | 990,000 | 10,000 | 1,000,100 {B126} | 2024-11-30 |

Movements
| Date | Event | Number of shares |
| 2024-12-30 | Placing | 100 |
`,
});

function openingTotal(ledger: Ledger, content: ReturnContent | null, shareClass: ShareClass): StatedSum | null {
  const { statedOpeningTotal: stated, openingBalance, openingTreasury } = shareClass;
  const meant = ownOpening(shareClass);
  if (stated === null || meant === null) return null;
  // A total that goes on from the last return is no second finding beside B130.
  return sumOfClass(
    shareClass,
    "opening total",
    stated,
    [openingBalance, openingTreasury],
    [
      { meant, measure: "total", less: 0n },
      { meant, measure: "total", less: ledger.openingInDoubt(content, shareClass) },
    ],
  );
}

function closingTreasury(ledger: Ledger, content: ReturnContent | null, shareClass: ShareClass): StatedSum | null {
  const { statedClosingTreasury: stated, openingTreasury } = shareClass;
  const closing = closingOfReturn(ledger, content, shareClass);
  if (stated === null || closing === null || ledger.rowsNotKnown(shareClass).length > 0) return null;
  // The cell may be kept for the last row of the sheet while a return of an earlier day is being made.
  const afterAll = balanceAfter(ledger, shareClass, null) ?? closing;
  return sumOfClass(
    shareClass,
    "closing treasury",
    stated,
    [openingTreasury],
    [
      { meant: closing, measure: "treasury", less: 0n },
      { meant: afterAll, measure: "treasury", less: 0n },
    ],
  );
}

function closingTotal(ledger: Ledger, content: ReturnContent | null, shareClass: ShareClass): StatedSum | null {
  const { statedClosingTotal: stated, statedClosing, statedClosingTreasury } = shareClass;
  const closing = closingOfReturn(ledger, content, shareClass);
  if (stated === null || closing === null || ledger.rowsNotKnown(shareClass).length > 0) return null;
  const afterAll = balanceAfter(ledger, shareClass, null) ?? closing;
  return sumOfClass(
    shareClass,
    "closing total",
    stated,
    [statedClosing, statedClosingTreasury],
    [
      { meant: closing, measure: "total", less: 0n },
      { meant: afterAll, measure: "total", less: 0n },
      { meant: closing, measure: "total", less: ledger.openingInDoubt(content, shareClass) },
    ],
  );
}

function sumOfClass(
  shareClass: ShareClass,
  what: StatedSum["what"],
  stated: Figure<ShareCount>,
  beside: StatedSum["beside"],
  ways: readonly [MeantFigure, ...MeantFigure[]],
): StatedSum {
  return {
    shareClass: shareClass.name,
    what,
    stated,
    expected: figureMeant(ways[0]),
    equation: meantEquation(shareClass, stated, ways),
    forDiagnosis: meantWithoutAllowance(shareClass, stated, ways),
    beside,
  };
}

function lastTotal({ shareClass, closingBalance, treasury, total: stated }: LastReturn): StatedSum | null {
  if (stated === null || closingBalance === null) return null;
  const expected = closingBalance.value + (treasury?.value ?? 0n);
  const terms = [closingBalance, treasury].flatMap((figure) => (figure === null ? [] : [termOf(figure, 1n)]));
  const equation = balanceEquation(stated, expected, terms);
  return {
    shareClass,
    what: "last total",
    stated,
    expected,
    equation,
    forDiagnosis: equation,
    beside: [closingBalance, treasury],
  };
}
