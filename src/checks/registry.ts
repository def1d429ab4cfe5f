import type { Check } from "./check";
import { closingBalance } from "./rules/balances/B110-closing-balance";
import { runningBalance } from "./rules/balances/B120-running-balance";
import { balanceRow } from "./rules/balances/B122-balance-row";
import { runningTotal } from "./rules/balances/B124-running-total";
import { balancesAddUp } from "./rules/balances/B126-balances-add-up";
import { balanceBeforeOpeningRow } from "./rules/balances/B128-balance-before-opening";
import { openingBalanceLastReturn } from "./rules/balances/B130-opening-balance-last-return";
import { openingDateLastReturn } from "./rules/balances/B132-opening-date-last-return";
import { openingAgainstMandate } from "./rules/balances/B134-opening-against-mandate";
import { openingDateOfNoReturn } from "./rules/balances/B136-opening-date-of-no-return";
import { openingTreasuryLastReturn } from "./rules/balances/B138-opening-treasury-last-return";
import { lastReturnTwice } from "./rules/balances/B139-last-return-twice";
import { openingOnClosingDate } from "./rules/balances/B140-opening-on-closing-date";
import { lastReturnOnClosingDate } from "./rules/balances/B142-last-return-on-closing-date";
import { disclosedAfterLastReturn } from "./rules/balances/B144-disclosed-after-last-return";
import { purchaseAfterLastReturn } from "./rules/balances/B145-purchase-after-last-return";
import { negativeBalance } from "./rules/balances/B150-negative-balance";
import { treasuryLeg } from "./rules/balances/B152-treasury-leg";
import { treasuryOfOtherEvent } from "./rules/balances/B154-treasury-of-other-event";
import { totalsRow } from "./rules/balances/B160-totals-row";
import { totalOfAmounts } from "./rules/balances/B162-total-of-amounts";
import { cancellationAgainstRepurchases } from "./rules/balances/B170-cancellation-against-repurchases";
import { loggedDifferentlyInTables } from "./rules/balances/B172-logged-differently";
import { priceLoggedDifferently } from "./rules/balances/B174-price-logged-differently";
import { duplicateRows } from "./rules/balances/B180-duplicate-rows";
import { signAgainstEvent } from "./rules/balances/B182-sign-against-event";
import { movementOfNothing } from "./rules/balances/B184-movement-of-nothing";
import { datesOutOfOrder } from "./rules/balances/B190-dates-out-of-order";
import { schemeBalance } from "./rules/balances/B194-scheme-balance";
import { schemeIssues } from "./rules/balances/B196-scheme-issues";
import { returnNeeded } from "./rules/disclosure/D110-return-needed";
import { fivePercent } from "./rules/disclosure/D120-five-percent";
import { pendingEvents } from "./rules/disclosure/D130-pending-events";
import { deadline } from "./rules/disclosure/D140-deadline";
import { holidaysComputed } from "./rules/disclosure/D144-holidays-computed";
import { submittedLate } from "./rules/disclosure/D142-submitted-late";
import { submittedOnClosedDay } from "./rules/disclosure/D146-submitted-on-closed-day";
import { disclosedAfterSubmission } from "./rules/disclosure/D148-disclosed-after-submission";
import { undisclosedBeforeOpening } from "./rules/disclosure/D150-undisclosed-before-opening";
import { allRowsBeforeOpening } from "./rules/disclosure/D151-all-before-opening";
import { eventAfterClosing } from "./rules/disclosure/D152-event-after-closing";
import { closingBeforeEvents } from "./rules/disclosure/D153-closing-before-events";
import { partADateOutside } from "./rules/disclosure/D155-part-a-date";
import { eventInFuture } from "./rules/disclosure/D154-event-in-future";
import { disclosedBeforeEvent } from "./rules/disclosure/D156-disclosed-before-event";
import { disclosedLate } from "./rules/disclosure/D158-disclosed-late";
import { formForDate } from "./rules/disclosure/D160-form-for-date";
import { statedPercentage } from "./rules/percentages/P110-stated-percentage";
import { repeatedPercentage } from "./rules/percentages/P112-repeated-percentage";
import { percentageWithoutBase } from "./rules/percentages/P120-percentage-without-base";
import { percentageNotRepeated } from "./rules/percentages/P114-percentage-not-repeated";
import { percentagePrintsZero } from "./rules/percentages/P130-percentage-prints-zero";
import { discountInputs } from "./rules/percentages/P140-discount-inputs";
import { discountSize } from "./rules/percentages/P142-discount-size";
import { exerciseAboveMarket } from "./rules/percentages/P144-exercise-above-market";
import { mandateMissing } from "./rules/percentages/P150-mandate-missing";
import { mandateWithoutPrimaryListing } from "./rules/percentages/P152-mandate-without-primary-listing";
import { mandateBaseImplied } from "./rules/percentages/P154-mandate-base-implied";
import { settingNotOfForm } from "./rules/percentages/P156-setting-not-of-form";
import { publicFloat } from "./rules/disclosure/D164-public-float";
import { treasuryOfHongKongCompany } from "./rules/purchases/S164-treasury-of-hong-kong-company";
import { mandateOfPurchases } from "./rules/purchases/S152-mandate-of-purchase";
import { lowestAboveHighest } from "./rules/purchases/S110-lowest-above-highest";
import { averageOutsidePrices } from "./rules/purchases/S112-average-outside-prices";
import { statedAverage } from "./rules/purchases/S114-stated-average";
import { priceStep } from "./rules/purchases/S113-price-step";
import { priceOfPurchases } from "./rules/purchases/S115-price-of-purchases";
import { priceOutOfLine } from "./rules/purchases/S116-price-out-of-line";
import { wideRangeOfDay } from "./rules/purchases/S117-wide-range-of-day";
import { oddLot } from "./rules/purchases/S118-odd-lot";
import { purchaseSizeOutOfLine } from "./rules/purchases/S119-purchase-size-out-of-line";
import { nonTradingDay } from "./rules/purchases/S120-non-trading-day";
import { dayEnteredTwice } from "./rules/purchases/S122-day-entered-twice";
import { tradingDatesOutOfOrder } from "./rules/purchases/S124-trading-dates-out-of-order";
import { closingPriceDay } from "./rules/purchases/S126-closing-price-day";
import { purchaseDates } from "./rules/purchases/S128-purchase-dates";
import { treasurySaleFloor } from "./rules/purchases/S132-treasury-sale-floor";
import { priceCap } from "./rules/purchases/S130-price-cap";
import { restrictedPeriod } from "./rules/purchases/S134-restricted-period";
import { mandateLimit } from "./rules/purchases/S140-mandate-limit";
import { mandateSize } from "./rules/purchases/S142-mandate-size";
import { explanatoryStatementDate } from "./rules/purchases/S144-explanatory-statement-date";
import { mandateInForce } from "./rules/purchases/S146-mandate-in-force";
import { mandateFraction } from "./rules/purchases/S148-mandate-fraction";
import { moratorium } from "./rules/purchases/S150-moratorium";
import { mandateRunningTotal } from "./rules/purchases/S156-mandate-running-total";
import { numberAgain } from "./rules/purchases/S157-number-again";
import { purchasedTwice } from "./rules/purchases/S158-purchased-twice";
import { treasuryBeforeRegime } from "./rules/purchases/S160-treasury-before-regime";
import { openingTreasuryBeforeRegime } from "./rules/purchases/S162-opening-treasury-before-regime";
import { purchaseDayNotLogged } from "./rules/purchases/S171-purchase-day-not-logged";
import { cancelledBeforeBought } from "./rules/purchases/S170-cancelled-before-bought";
import { loggedInWrongTable } from "./rules/purchases/S173-logged-in-wrong-table";
import { cancelledMoreThanBought } from "./rules/purchases/S172-cancelled-more-than-bought";
import { cancelledLongAfterPurchase } from "./rules/purchases/S174-cancelled-long-after";
import { cancelledBeforeSettlement } from "./rules/purchases/S176-cancelled-before-settlement";
import { cancelledStillListed } from "./rules/purchases/S178-cancelled-still-listed";
import { cancellationAgain } from "./rules/purchases/S179-cancelled-again";
import { priceWithoutCurrency } from "./rules/purchases/S180-price-without-currency";
import { twoCurrencies } from "./rules/purchases/S182-two-currencies";
import { cancellationWithoutPrice } from "./rules/purchases/S183-cancellation-without-price";
import { negativeFigure } from "./rules/purchases/S184-negative-figure";
import { unknownCurrency } from "./rules/purchases/S185-unknown-currency";
import { priceOfEarlierPurchase } from "./rules/purchases/S186-price-of-earlier-purchase";
import { purchaseNotReported } from "./rules/purchases/S187-purchase-not-reported";
import { oddOneOut } from "./rules/purchases/S188-odd-one-out";
import { repeatedFigure } from "./rules/purchases/S189-repeated-figure";
import { neededFactBlank } from "./rules/remarks/T110-needed-fact-blank";
import { remarkFactBlank } from "./rules/remarks/T112-remark-fact-blank";
import { wordsInOtherLanguage } from "./rules/remarks/T113-words-in-other-language";
import { chineseNameMissing } from "./rules/remarks/T114-chinese-name-missing";
import { chineseNamesDiffer } from "./rules/remarks/T115-chinese-names-differ";
import { stockCode } from "./rules/remarks/T116-stock-code";
import { listedAgainstCode } from "./rules/remarks/T117-listed-against-code";
import { detailsAgainstRow } from "./rules/remarks/T118-details-against-row";
import { misspeltWord } from "./rules/remarks/T119-misspelt-word";
import { certificates } from "./rules/remarks/T122-certificates";
import { figureTypedByHand } from "./rules/remarks/T120-figure-typed-by-hand";
import { editedRemarkToReadAgain } from "./rules/remarks/T130-edited-remark-to-read-again";
import { houseWordingNotUsed } from "./rules/remarks/T140-house-wording-not-used";
import { returnSheetDiffers } from "./rules/remarks/T150-return-sheet-differs";
import { settingNotApplied } from "./rules/remarks/T910-setting-not-applied";
import { checkTurnedOff } from "./rules/remarks/T920-check-turned-off";
import { conversionLegs } from "./rules/weighted/W110-conversion-legs";
import { holdersDiffer } from "./rules/weighted/W116-holders-differ";
import { minimumConversion } from "./rules/weighted/W120-minimum-conversion";
import { weightedProportion } from "./rules/weighted/W130-weighted-proportion";
import { weightedClassListed } from "./rules/weighted/W140-weighted-class-listed";
import { weightedNotMarked } from "./rules/weighted/W142-weighted-not-marked";
import { conversionDirection } from "./rules/weighted/W150-conversion-direction";

/** Every check, in the order in which a secretary fixes what they find. */
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
  treasuryOfOtherEvent,
  conversionLegs,
  conversionDirection,
  holdersDiffer,
  duplicateRows,
  dayEnteredTwice,
  datesOutOfOrder,
  schemeBalance,
  schemeIssues,
  tradingDatesOutOfOrder,
  cancelledBeforeBought,
  purchaseDayNotLogged,
  cancelledBeforeSettlement,
  cancelledLongAfterPurchase,
  purchaseDates,
  treasuryBeforeRegime,
  openingTreasuryBeforeRegime,
  treasuryOfHongKongCompany,
  // One table against another.
  cancellationAgainstRepurchases,
  loggedDifferentlyInTables,
  priceLoggedDifferently,
  cancelledMoreThanBought,
  loggedInWrongTable,
  cancelledStillListed,
  cancellationAgain,
  // Sums of rows: the row where it goes wrong comes before the sum that follows.
  runningBalance,
  runningTotal,
  balanceRow,
  balanceBeforeOpeningRow,
  totalsRow,
  totalOfAmounts,
  negativeBalance,
  closingBalance,
  balancesAddUp,
  mandateRunningTotal,
  numberAgain,
  purchasedTwice,
  // What is computed from the balances.
  percentageWithoutBase,
  statedPercentage,
  repeatedPercentage,
  percentageNotRepeated,
  percentagePrintsZero,
  // Prices and totals of Sections I, II and III.
  priceWithoutCurrency,
  unknownCurrency,
  twoCurrencies,
  cancellationWithoutPrice,
  lowestAboveHighest,
  averageOutsidePrices,
  statedAverage,
  priceStep,
  priceOfPurchases,
  priceOutOfLine,
  wideRangeOfDay,
  oddLot,
  purchaseSizeOutOfLine,
  priceOfEarlierPurchase,
  purchaseNotReported,
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
  mandateOfPurchases,
  mandateMissing,
  mandateBaseImplied,
  mandateWithoutPrimaryListing,
  priceCap,
  restrictedPeriod,
  treasurySaleFloor,
  closingPriceDay,
  nonTradingDay,
  moratorium,
  publicFloat,
  // Whether, when and on which form the return is due.
  formForDate,
  settingNotOfForm,
  undisclosedBeforeOpening,
  allRowsBeforeOpening,
  eventInFuture,
  disclosedBeforeEvent,
  disclosedLate,
  disclosedAfterSubmission,
  eventAfterClosing,
  closingBeforeEvents,
  partADateOutside,
  returnNeeded,
  fivePercent,
  pendingEvents,
  submittedLate,
  submittedOnClosedDay,
  deadline,
  holidaysComputed,
  // What is left to fill in.
  neededFactBlank,
  remarkFactBlank,
  wordsInOtherLanguage,
  chineseNameMissing,
  chineseNamesDiffer,
  stockCode,
  listedAgainstCode,
  detailsAgainstRow,
  misspeltWord,
  certificates,
  // What was made of the figures: the narrative as edited, the sheets written.
  figureTypedByHand,
  editedRemarkToReadAgain,
  houseWordingNotUsed,
  returnSheetDiffers,
]);
