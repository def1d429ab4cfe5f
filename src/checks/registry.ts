import type { Check } from "./check";
import { closingBalance } from "./rules/B110-closing-balance";
import { runningBalance } from "./rules/B120-running-balance";
import { openingBalanceLastReturn } from "./rules/B130-opening-balance-last-return";
import { openingDateLastReturn } from "./rules/B132-opening-date-last-return";
import { openingOnClosingDate } from "./rules/B140-opening-on-closing-date";
import { statedPercentage } from "./rules/P110-stated-percentage";
import { conversionLegs } from "./rules/W110-conversion-legs";
import { minimumConversion } from "./rules/W120-minimum-conversion";

/** Every check, in the order in which a secretary mends what they find. */
export const CHECKS: readonly Check[] = Object.freeze([
  // Where the return starts: every balance and every percentage stands on it.
  openingBalanceLastReturn,
  openingDateLastReturn,
  openingOnClosingDate,
  // The rows themselves, before what is added up from them.
  conversionLegs,
  // Sums of rows: the row where it goes wrong comes before the sum that follows.
  runningBalance,
  closingBalance,
  // What is computed from the balances.
  statedPercentage,
  // What the rules ask of figures that are right.
  minimumConversion,
]);
