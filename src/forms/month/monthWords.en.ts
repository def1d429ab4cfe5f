/** The words of the month's summary sheet. It is a working paper, no form of the Exchange: none of its words is official. */
export const MONTH_WORDS_EN = {
  title: "Movements in shares for the Monthly Return (FF301)",
  notAForm:
    "A working paper for the movement section of the Monthly Return, due by 08:30 on the fifth business day after the month (check against Rule 13.25B). It is not the form.",
  event: "Movement",
  dates: "Date of changes",
  disclosedOn: "Disclosed on",
  issued: "Issued shares (excluding treasury shares)",
  treasury: "Treasury shares",
  total: "Total issued shares",
  opening: "Opening balance as at {date}",
  noMovement: "No movement in the month",
  change: "Change in the month",
  closing: "Closing balance as at {date}",
  tied: "Tied to the Next Day Disclosure Returns",
  return: "Disclosed by the return of {date}",
  inLastReturn: "Cancelled by the date of the last return, and in its balance",
  inNoReturn: "Disclosed by no return",
  lastReturn: "Closing balance of the last return, {date}",
  lastReturnOfTotal: "Closing balance of the last return, {date} (with treasury shares)",
  laterEvents: "Events it does not have (less those after the month)",
  comesTo: "Comes to",
  ties: "Ties to the closing balance of the month",
  tiesNot: "Does not tie to the closing balance of the month: difference",
  purchases: "Purchases for cancellation",
  bought: "Bought in the month",
  cancelled: "Cancelled in the month (in the change above)",
  uncancelled: "Bought and not cancelled at the end of the month (not in the change)",
  differences: "Differences",
  noDifference: "No difference found.",
  page: "Page &P of &N",
  between: ", ",
  undisclosed: "not yet",
} as const;

/** The name of a text of the month's sheet. */
export type MonthWord = keyof typeof MONTH_WORDS_EN;
