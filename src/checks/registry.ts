import type { Check } from "./check";
import { closingBalance } from "./rules/B110-closing-balance";
import { runningBalance } from "./rules/B120-running-balance";
import { balanceRow } from "./rules/B122-balance-row";
import { runningTotal } from "./rules/B124-running-total";
import { balancesAddUp } from "./rules/B126-balances-add-up";
import { balanceBeforeOpeningRow } from "./rules/B128-balance-before-opening";
import { openingBalanceLastReturn } from "./rules/B130-opening-balance-last-return";
import { openingDateLastReturn } from "./rules/B132-opening-date-last-return";
import { openingAgainstMandate } from "./rules/B134-opening-against-mandate";
import { openingDateOfNoReturn } from "./rules/B136-opening-date-of-no-return";
import { openingTreasuryLastReturn } from "./rules/B138-opening-treasury-last-return";
import { lastReturnTwice } from "./rules/B139-last-return-twice";
import { openingOnClosingDate } from "./rules/B140-opening-on-closing-date";
import { lastReturnOnClosingDate } from "./rules/B142-last-return-on-closing-date";
import { disclosedAfterLastReturn } from "./rules/B144-disclosed-after-last-return";
import { purchaseAfterLastReturn } from "./rules/B145-purchase-after-last-return";
import { negativeBalance } from "./rules/B150-negative-balance";
import { treasuryLeg } from "./rules/B152-treasury-leg";
import { totalsRow } from "./rules/B160-totals-row";
import { cancellationAgainstRepurchases } from "./rules/B170-cancellation-against-repurchases";
import { loggedDifferentlyInTables } from "./rules/B172-logged-differently";
import { duplicateRows } from "./rules/B180-duplicate-rows";
import { signAgainstEvent } from "./rules/B182-sign-against-event";
import { movementOfNothing } from "./rules/B184-movement-of-nothing";
import { datesOutOfOrder } from "./rules/B190-dates-out-of-order";
import { returnNeeded } from "./rules/D110-return-needed";
import { fivePercent } from "./rules/D120-five-percent";
import { pendingEvents } from "./rules/D130-pending-events";
import { deadline } from "./rules/D140-deadline";
import { submittedLate } from "./rules/D142-submitted-late";
import { submittedOnClosedDay } from "./rules/D146-submitted-on-closed-day";
import { disclosedAfterSubmission } from "./rules/D148-disclosed-after-submission";
import { undisclosedBeforeOpening } from "./rules/D150-undisclosed-before-opening";
import { allRowsBeforeOpening } from "./rules/D151-all-before-opening";
import { eventAfterClosing } from "./rules/D152-event-after-closing";
import { eventInFuture } from "./rules/D154-event-in-future";
import { disclosedBeforeEvent } from "./rules/D156-disclosed-before-event";
import { disclosedLate } from "./rules/D158-disclosed-late";
import { formForDate } from "./rules/D160-form-for-date";
import { statedPercentage } from "./rules/P110-stated-percentage";
import { repeatedPercentage } from "./rules/P112-repeated-percentage";
import { percentageWithoutBase } from "./rules/P120-percentage-without-base";
import { percentagePrintsZero } from "./rules/P130-percentage-prints-zero";
import { discountInputs } from "./rules/P140-discount-inputs";
import { discountSize } from "./rules/P142-discount-size";
import { exerciseAboveMarket } from "./rules/P144-exercise-above-market";
import { mandateMissing } from "./rules/P150-mandate-missing";
import { mandateWithoutPrimaryListing } from "./rules/P152-mandate-without-primary-listing";
import { lowestAboveHighest } from "./rules/S110-lowest-above-highest";
import { averageOutsidePrices } from "./rules/S112-average-outside-prices";
import { statedAverage } from "./rules/S114-stated-average";
import { priceOutOfLine } from "./rules/S116-price-out-of-line";
import { wideRangeOfDay } from "./rules/S117-wide-range-of-day";
import { oddLot } from "./rules/S118-odd-lot";
import { purchaseSizeOutOfLine } from "./rules/S119-purchase-size-out-of-line";
import { nonTradingDay } from "./rules/S120-non-trading-day";
import { dayEnteredTwice } from "./rules/S122-day-entered-twice";
import { tradingDatesOutOfOrder } from "./rules/S124-trading-dates-out-of-order";
import { closingPriceDay } from "./rules/S126-closing-price-day";
import { purchaseDates } from "./rules/S128-purchase-dates";
import { priceCap } from "./rules/S130-price-cap";
import { mandateLimit } from "./rules/S140-mandate-limit";
import { mandateSize } from "./rules/S142-mandate-size";
import { explanatoryStatementDate } from "./rules/S144-explanatory-statement-date";
import { mandateInForce } from "./rules/S146-mandate-in-force";
import { mandateFraction } from "./rules/S148-mandate-fraction";
import { moratorium } from "./rules/S150-moratorium";
import { mandateRunningTotal } from "./rules/S156-mandate-running-total";
import { treasuryBeforeRegime } from "./rules/S160-treasury-before-regime";
import { openingTreasuryBeforeRegime } from "./rules/S162-opening-treasury-before-regime";
import { cancelledBeforeBought } from "./rules/S170-cancelled-before-bought";
import { cancelledMoreThanBought } from "./rules/S172-cancelled-more-than-bought";
import { cancelledLongAfterPurchase } from "./rules/S174-cancelled-long-after";
import { cancelledBeforeSettlement } from "./rules/S176-cancelled-before-settlement";
import { priceWithoutCurrency } from "./rules/S180-price-without-currency";
import { twoCurrencies } from "./rules/S182-two-currencies";
import { negativeFigure } from "./rules/S184-negative-figure";
import { unknownCurrency } from "./rules/S185-unknown-currency";
import { priceOfEarlierPurchase } from "./rules/S186-price-of-earlier-purchase";
import { oddOneOut } from "./rules/S188-odd-one-out";
import { repeatedFigure } from "./rules/S189-repeated-figure";
import { neededFactBlank } from "./rules/T110-needed-fact-blank";
import { remarkFactBlank } from "./rules/T112-remark-fact-blank";
import { chineseNameMissing } from "./rules/T114-chinese-name-missing";
import { chineseNamesDiffer } from "./rules/T115-chinese-names-differ";
import { stockCode } from "./rules/T116-stock-code";
import { listedAgainstCode } from "./rules/T117-listed-against-code";
import { detailsAgainstRow } from "./rules/T118-details-against-row";
import { misspeltWord } from "./rules/T119-misspelt-word";
import { figureTypedByHand } from "./rules/T120-figure-typed-by-hand";
import { editedRemarkToReadAgain } from "./rules/T130-edited-remark-to-read-again";
import { houseWordingNotUsed } from "./rules/T140-house-wording-not-used";
import { returnSheetDiffers } from "./rules/T150-return-sheet-differs";
import { settingNotApplied } from "./rules/T910-setting-not-applied";
import { checkTurnedOff } from "./rules/T920-check-turned-off";
import { conversionLegs } from "./rules/W110-conversion-legs";
import { holdersDiffer } from "./rules/W116-holders-differ";
import { minimumConversion } from "./rules/W120-minimum-conversion";
import { weightedProportion } from "./rules/W130-weighted-proportion";
import { weightedClassListed } from "./rules/W140-weighted-class-listed";
import { weightedNotMarked } from "./rules/W142-weighted-not-marked";
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
  lastReturnOnClosingDate,
  openingDateOfNoReturn,
  openingTreasuryLastReturn,
  lastReturnTwice,
  openingAgainstMandate,
  disclosedAfterLastReturn,
  purchaseAfterLastReturn,
  // Each row by itself, before what is added up from rows: a wrong sign is the cause, the balance after it the effect.
  signAgainstEvent,
  negativeFigure,
  movementOfNothing,
  treasuryLeg,
  conversionLegs,
  conversionDirection,
  holdersDiffer,
  duplicateRows,
  dayEnteredTwice,
  datesOutOfOrder,
  tradingDatesOutOfOrder,
  cancelledBeforeBought,
  cancelledBeforeSettlement,
  cancelledLongAfterPurchase,
  purchaseDates,
  treasuryBeforeRegime,
  openingTreasuryBeforeRegime,
  // One table against another.
  cancellationAgainstRepurchases,
  loggedDifferentlyInTables,
  cancelledMoreThanBought,
  // Sums of rows: the row where it goes wrong comes before the sum that follows.
  runningBalance,
  runningTotal,
  balanceRow,
  balanceBeforeOpeningRow,
  totalsRow,
  negativeBalance,
  closingBalance,
  balancesAddUp,
  mandateRunningTotal,
  // What is computed from the balances.
  percentageWithoutBase,
  statedPercentage,
  repeatedPercentage,
  percentagePrintsZero,
  // Prices and totals of Sections I, II and III.
  priceWithoutCurrency,
  unknownCurrency,
  twoCurrencies,
  lowestAboveHighest,
  averageOutsidePrices,
  statedAverage,
  priceOutOfLine,
  wideRangeOfDay,
  oddLot,
  purchaseSizeOutOfLine,
  priceOfEarlierPurchase,
  repeatedFigure,
  oddOneOut,
  discountInputs,
  discountSize,
  exerciseAboveMarket,
  // What the rules ask of figures that are right.
  minimumConversion,
  weightedProportion,
  weightedClassListed,
  weightedNotMarked,
  mandateLimit,
  mandateSize,
  mandateFraction,
  mandateInForce,
  explanatoryStatementDate,
  mandateMissing,
  mandateWithoutPrimaryListing,
  priceCap,
  closingPriceDay,
  nonTradingDay,
  moratorium,
  // Whether, when and on which form the return is due.
  formForDate,
  undisclosedBeforeOpening,
  allRowsBeforeOpening,
  eventInFuture,
  disclosedBeforeEvent,
  disclosedLate,
  disclosedAfterSubmission,
  eventAfterClosing,
  returnNeeded,
  fivePercent,
  pendingEvents,
  submittedLate,
  submittedOnClosedDay,
  deadline,
  // What is left to fill in.
  neededFactBlank,
  remarkFactBlank,
  chineseNameMissing,
  chineseNamesDiffer,
  stockCode,
  listedAgainstCode,
  detailsAgainstRow,
  misspeltWord,
  // What was made of the figures: the narrative as edited, the sheets written.
  figureTypedByHand,
  editedRemarkToReadAgain,
  houseWordingNotUsed,
  returnSheetDiffers,
]);
