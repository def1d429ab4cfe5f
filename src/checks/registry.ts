import type { Check } from "./check";
import { closingBalance } from "./rules/B110-closing-balance";
import { runningBalance } from "./rules/B120-running-balance";
import { balanceRow } from "./rules/B122-balance-row";
import { openingBalanceLastReturn } from "./rules/B130-opening-balance-last-return";
import { openingDateLastReturn } from "./rules/B132-opening-date-last-return";
import { openingOnClosingDate } from "./rules/B140-opening-on-closing-date";
import { disclosedAfterLastReturn } from "./rules/B144-disclosed-after-last-return";
import { negativeBalance } from "./rules/B150-negative-balance";
import { treasuryLeg } from "./rules/B152-treasury-leg";
import { totalsRow } from "./rules/B160-totals-row";
import { cancellationAgainstRepurchases } from "./rules/B170-cancellation-against-repurchases";
import { duplicateRows } from "./rules/B180-duplicate-rows";
import { signAgainstEvent } from "./rules/B182-sign-against-event";
import { datesOutOfOrder } from "./rules/B190-dates-out-of-order";
import { returnNeeded } from "./rules/D110-return-needed";
import { fivePercent } from "./rules/D120-five-percent";
import { pendingEvents } from "./rules/D130-pending-events";
import { deadline } from "./rules/D140-deadline";
import { submittedLate } from "./rules/D142-submitted-late";
import { undisclosedBeforeOpening } from "./rules/D150-undisclosed-before-opening";
import { eventAfterClosing } from "./rules/D152-event-after-closing";
import { eventInFuture } from "./rules/D154-event-in-future";
import { disclosedBeforeEvent } from "./rules/D156-disclosed-before-event";
import { formForDate } from "./rules/D160-form-for-date";
import { statedPercentage } from "./rules/P110-stated-percentage";
import { repeatedPercentage } from "./rules/P112-repeated-percentage";
import { percentageWithoutBase } from "./rules/P120-percentage-without-base";
import { percentagePrintsZero } from "./rules/P130-percentage-prints-zero";
import { discountInputs } from "./rules/P140-discount-inputs";
import { discountSize } from "./rules/P142-discount-size";
import { mandateMissing } from "./rules/P150-mandate-missing";
import { lowestAboveHighest } from "./rules/S110-lowest-above-highest";
import { averageOutsidePrices } from "./rules/S112-average-outside-prices";
import { statedAverage } from "./rules/S114-stated-average";
import { nonTradingDay } from "./rules/S120-non-trading-day";
import { dayEnteredTwice } from "./rules/S122-day-entered-twice";
import { priceCap } from "./rules/S130-price-cap";
import { mandateLimit } from "./rules/S140-mandate-limit";
import { mandateSize } from "./rules/S142-mandate-size";
import { moratorium } from "./rules/S150-moratorium";
import { treasuryBeforeRegime } from "./rules/S160-treasury-before-regime";
import { cancelledBeforeBought } from "./rules/S170-cancelled-before-bought";
import { cancelledMoreThanBought } from "./rules/S172-cancelled-more-than-bought";
import { priceWithoutCurrency } from "./rules/S180-price-without-currency";
import { twoCurrencies } from "./rules/S182-two-currencies";
import { neededFactBlank } from "./rules/T110-needed-fact-blank";
import { remarkFactBlank } from "./rules/T112-remark-fact-blank";
import { chineseNameMissing } from "./rules/T114-chinese-name-missing";
import { figureTypedByHand } from "./rules/T120-figure-typed-by-hand";
import { editedRemarkToReadAgain } from "./rules/T130-edited-remark-to-read-again";
import { houseWordingNotUsed } from "./rules/T140-house-wording-not-used";
import { returnSheetDiffers } from "./rules/T150-return-sheet-differs";
import { settingNotApplied } from "./rules/T910-setting-not-applied";
import { checkTurnedOff } from "./rules/T920-check-turned-off";
import { conversionLegs } from "./rules/W110-conversion-legs";
import { minimumConversion } from "./rules/W120-minimum-conversion";
import { weightedProportion } from "./rules/W130-weighted-proportion";
import { weightedClassListed } from "./rules/W140-weighted-class-listed";
import { conversionDirection } from "./rules/W150-conversion-direction";

/** Every check, in the order in which a secretary mends what they find. */
export const CHECKS: readonly Check[] = Object.freeze([
  // What the user set: a check that is off explains a silence below.
  settingNotApplied,
  checkTurnedOff,
  // Where the return starts: every balance and every percentage stands on it.
  openingBalanceLastReturn,
  openingDateLastReturn,
  openingOnClosingDate,
  disclosedAfterLastReturn,
  // Each row by itself, before what is added up from rows: a wrong sign is the cause, the balance after it the effect.
  signAgainstEvent,
  treasuryLeg,
  conversionLegs,
  conversionDirection,
  duplicateRows,
  dayEnteredTwice,
  datesOutOfOrder,
  cancelledBeforeBought,
  treasuryBeforeRegime,
  // One table against another.
  cancellationAgainstRepurchases,
  cancelledMoreThanBought,
  // Sums of rows: the row where it goes wrong comes before the sum that follows.
  runningBalance,
  balanceRow,
  totalsRow,
  negativeBalance,
  closingBalance,
  // What is computed from the balances.
  percentageWithoutBase,
  statedPercentage,
  repeatedPercentage,
  percentagePrintsZero,
  // Prices and totals of Sections I, II and III.
  priceWithoutCurrency,
  twoCurrencies,
  lowestAboveHighest,
  averageOutsidePrices,
  statedAverage,
  discountInputs,
  discountSize,
  // What the rules ask of figures that are right.
  minimumConversion,
  weightedProportion,
  weightedClassListed,
  mandateLimit,
  mandateSize,
  mandateMissing,
  priceCap,
  nonTradingDay,
  moratorium,
  // Whether, when and on which form the return is due.
  formForDate,
  undisclosedBeforeOpening,
  eventInFuture,
  disclosedBeforeEvent,
  eventAfterClosing,
  returnNeeded,
  fivePercent,
  pendingEvents,
  submittedLate,
  deadline,
  // What is left to fill in.
  neededFactBlank,
  remarkFactBlank,
  chineseNameMissing,
  // What was made of the figures: the narrative as edited, the sheets written.
  figureTypedByHand,
  editedRemarkToReadAgain,
  houseWordingNotUsed,
  returnSheetDiffers,
]);
