import type { NearMiss } from "./nearMiss";

const TENCENT = `Form: FF305
Share classes
| Share class | Opening balance | Opening date | Stock code |
| Ordinary | 9,190,417,249 | 2025-06-12 | 00700 |
`;
const TWO_CLASSES = `
Share classes
| Share class | Opening balance | Opening date | Weighted voting rights | Listed |
| A | 1,000,000 | 2022-11-30 | Yes | No |
| B | 3,000,000 | 2022-11-30 | No | Yes |
`;
const MANDATE = `
Mandate
| Date of resolution | 2025-05-14 |
| Shares in issue at resolution | 9,189,018,660 |
| Shares authorised | 918,901,866 |
`;

export const PERCENTAGES: readonly NearMiss[] = [
  [
    "P110",
    "a percentage of all classes, rounded half up",
    `${TWO_CLASSES}
Movements
| Date | Share class | Event | Number of shares | Percentage |
| 2022-12-30 | B | Repurchase cancelled | -60,000 | 1.50% |
| 2022-12-30 | B | Class conversion | 15,000 | 0.38% |
| 2022-12-30 | A | Class conversion | -15,000 | 0.375% |
`,
  ],
  [
    "P110",
    "a percentage on a row disclosed earlier, whose base is not in the register",
    `${TWO_CLASSES}
Movements
| Date | Share class | Event | Number of shares | Percentage | Disclosed on |
| 2022-12-10 | B | Placing | 60,000 | 9.99% | 2022-12-12 |
| 2022-12-30 | B | Placing | 40,000 | 1% | |
`,
  ],
  [
    "P112",
    "an earlier purchase with the percentage it has of this base",
    `${TENCENT}
Repurchases
| Trading date | Number | Percentage | Disclosed on |
| 2025-06-12 | 975,000 | 0.01061% | 2025-06-12 |
| 2025-06-13 | 982,000 | 0.01069% | |
`,
  ],
  [
    "P120",
    "a base of all classes",
    `${TWO_CLASSES}
Movements
| Date | Share class | Event | Number of shares |
| 2022-12-30 | B | Placing | 1 |
`,
  ],
  [
    "P130",
    "a number that prints 0.01 with two decimals",
    `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares |
| 2022-12-30 | Repurchase cancelled | -50,000 |
`,
  ],
  [
    "P140",
    "prices in one currency",
    `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2021-06-30 |

Movements
| Date | Event | Number of shares | Issue price | Market price |
| 2021-07-15 | Over-allotment | 15,600 | HKD 40.1 | HKD 57.45 |
`,
  ],
  [
    "P142",
    "a discount and a premium of exactly 50%, which are no further from the market than that",
    `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2021-06-30 |

Movements
| Date | Event | Number of shares | Issue price | Market price |
| 2021-07-15 | Over-allotment | 15,600 | HKD 20 | HKD 40 |
| 2021-07-15 | Placing | 600 | HKD 60 | HKD 40 |
`,
  ],
  [
    "P142",
    "a discount of 30.2%, and an option granted long ago",
    `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2021-06-30 |

Movements
| Date | Event | Number of shares | Issue price | Market price |
| 2021-07-15 | Over-allotment | 15,600 | HKD 40.1 | HKD 57.45 |
| 2021-07-15 | Option exercise | 600 | HKD 1.1 | HKD 57.45 |
`,
  ],
  [
    "P144",
    "an option exercised below the last close, one with no close near it, and a placing above the market",
    `${TENCENT}
Movements
| Date | Event | Number of shares | Issue price |
| 2025-06-13 | Option exercise | 700 | HKD 509 |
| 2025-07-14 | Option exercise | 700 | HKD 600 |
| 2025-06-13 | Placing | 700 | HKD 600 |

Closing prices
| Date | Close |
| 2025-06-12 | HKD 510 |
`,
  ],
  [
    "P150",
    "a purchase under a mandate",
    `${TENCENT}
Repurchases
| Trading date | Number |
| 2025-06-13 | 982,000 |
${MANDATE}`,
  ],
  [
    "P150",
    "an issuer whose primary listing is elsewhere",
    `${TENCENT}
Issuer
| Primary listing on the Exchange | No |

Repurchases
| Trading date | Number |
| 2025-06-13 | 982,000 |
`,
  ],
];

export const DEALINGS: readonly NearMiss[] = [
  [
    "S130",
    "the close of the day itself, which is not one of the five days before the purchase (Rule 10.06(2)(a)): 104.99 is below 105",
    `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2025-06-05 |

Repurchases
| Trading date | Number | Highest price |
| 2025-06-13 | 1,000 | HKD 104.99 |

Closing prices
| Date | Close |
| 2025-06-06 | HKD 99 |
| 2025-06-09 | HKD 101 |
| 2025-06-10 | HKD 100 |
| 2025-06-11 | HKD 100 |
| 2025-06-12 | HKD 100 |
| 2025-06-13 | HKD 90 |
`,
  ],
  [
    "S110",
    "one price all day",
    `${TENCENT}
Repurchases
| Trading date | Number | Highest price | Lowest price |
| 2025-06-13 | 982,000 | HKD 515 | HKD 515 |
`,
  ],
  [
    "S112",
    "a total at either edge",
    `${TENCENT}
Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid |
| 2025-06-12 | 1,000 | HKD 515 | HKD 506.5 | HKD 506,500 |
| 2025-06-13 | 1,000 | HKD 515 | HKD 506.5 | HKD 515,000 |
`,
  ],
  [
    "S112",
    "prices exchanged, which S110 tells",
    `${TENCENT}
Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid |
| 2025-06-13 | 1,000 | HKD 506.5 | HKD 515 | HKD 510,000 |
`,
  ],
  [
    "S112",
    "a sale whose total is the lowest price, and a purchase at one price",
    `${TENCENT}
Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid |
| 2025-06-12 | 4,300 | HKD 0.83 | HKD 0.83 | HKD 3,569 |

Treasury sales
| Trading date | Number | Highest price | Lowest price | Total received |
| 2025-06-13 | 1,000 | HKD 515 | HKD 506.5 | HKD 506,500 |
`,
  ],
  [
    "S113",
    "prices at the bounds of the steps, of each table; another currency, an exchange abroad, and a purchase of which nothing is printed",
    `${TENCENT}
Repurchases
| Trading date | Number | Highest price | Lowest price | Method | Disclosed on | Cancelled on |
| 2025-06-13 | 1,000 | HKD 0.505 | HKD 0.501 | | 2025-06-13 | 2025-06-13 |
| 2025-07-31 | 1,000 | HKD 20.05 | HKD 19.98 | | | |
| 2025-08-04 | 1,000 | HKD 20.02 | HKD 19.99 | | | |
| 2025-12-31 | 1,000 | HKD 9.99 | HKD 0.495 | | | |
| 2026-09-08 | 1,000 | HKD 9.995 | HKD 0.249 | the Exchange | | |
| 2026-09-08 | 1,000 | RMB 7.7212 | RMB 7.33 | Shanghai Stock Exchange | | |
| 2026-09-08 | 1,000 | HKD 7.7212 | HKD 7.33 | NYSE | | |
| 2026-09-08 | 1,000 | USD 7.7212 | USD 7.33 | | | |
`,
  ],
  [
    "S114",
    "an average rounded to the decimals it has",
    `${TENCENT}
Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid | Average price |
| 2025-06-13 | 982,000 | HKD 515 | HKD 506.5 | HKD 500,382,813.6 | HKD 509.55 |
| 2025-06-12 | 1,000 | HKD 515 | HKD 506.5 | | HKD 510 |
`,
  ],
  [
    "S115",
    "the average of two purchases at the decimals it is written with, one of a purchase without a total, and one in another currency",
    `${TENCENT}
Movements
| Date | Event | Number of shares | Issue price |
| 2025-06-20 | Repurchase cancelled | -3,000 | HKD 10.47 |
| 2025-06-23 | Repurchase cancelled | -1,000 | HKD 11 |
| 2025-06-24 | Repurchase cancelled | -500 | USD 1.4 |

Repurchases
| Trading date | Number | Total paid | Cancelled on |
| 2025-06-16 | 2,000 | HKD 20,800 | 2025-06-20 |
| 2025-06-17 | 1,000 | HKD 10,600 | 2025-06-20 |
| 2025-06-18 | 1,000 | | 2025-06-23 |
| 2025-06-19 | 500 | HKD 5,000 | 2025-06-24 |
`,
  ],
  [
    "S120",
    "a holiday on an exchange abroad, and a Monday",
    `${TENCENT}
Repurchases
| Trading date | Number | Method |
| 2025-07-01 | 1,000 | NYSE |
| 2025-06-16 | 1,000 | |
`,
  ],
  [
    "S122",
    "one day on two exchanges",
    `${TENCENT}
Repurchases
| Trading date | Number | Method |
| 2025-06-13 | 1,000 | |
| 2025-06-13 | 1,000 | NYSE |
`,
  ],
  [
    "S130",
    "a price a cent below the cap",
    `${TENCENT}
Repurchases
| Trading date | Number | Highest price |
| 2025-06-13 | 1,000 | HKD 104.99 |

Closing prices
| Date | Close |
| 2025-06-05 | HKD 50 |
| 2025-06-06 | HKD 99 |
| 2025-06-09 | HKD 101 |
| 2025-06-10 | HKD 100 |
| 2025-06-11 | HKD 100 |
| 2025-06-12 | HKD 100 |
`,
  ],
  [
    "S130",
    "a price below the cap of the five days on which the share traded, two of a week without trade",
    `${TENCENT}
Repurchases
| Trading date | Number | Highest price |
| 2025-06-13 | 1,000 | HKD 104.99 |

Closing prices
| Date | Close |
| 2025-06-04 | HKD 99 |
| 2025-06-05 | HKD 101 |
| 2025-06-06 | |
| 2025-06-09 | HKD 100 |
| 2025-06-10 | |
| 2025-06-11 | HKD 100 |
| 2025-06-12 | HKD 100 |
`,
  ],
  [
    "S140",
    "the last share authorised",
    `${TENCENT}
Repurchases
| Trading date | Number | Method |
| 2025-05-13 | 5,000 | |
| 2025-06-13 | 918,901,866 | |
| 2025-06-16 | 10 | private arrangement |
${MANDATE}`,
  ],
  ["S142", "exactly a tenth", `${TENCENT}${MANDATE}`],
  [
    "S150",
    "the day after the moratorium, and an option exercised within it",
    `${TENCENT}
Movements
| Date | Event | Number of shares |
| 2025-06-20 | Option exercise | 10,000 |
| 2025-07-14 | Placing | 10,000 |

Repurchases
| Trading date | Number | Disclosed on |
| 2025-06-13 | 982,000 | 2025-06-13 |
`,
  ],
  [
    "S160",
    "a purchase into treasury on the first day",
    `Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2024-05-31 |

Repurchases
| Trading date | Number | Purpose |
| 2024-06-11 | 1,000 | treasury |
`,
  ],
  [
    "S170",
    "bought and cancelled on one day",
    `${TENCENT}
Repurchases
| Trading date | Number | Cancelled on |
| 2025-06-13 | 982,000 | 2025-06-13 |
`,
  ],
  [
    "S171",
    "a cancellation of days before the log begins, none of which it has, and one already disclosed",
    `${TENCENT}
Movements
| Date | Event | Number of shares | Purchase dates | Disclosed on |
| 2025-06-13 | Repurchase cancelled | -3,000 | 2025-05-19, 2025-05-20 | |
| 2025-06-13 | Repurchase cancelled | -1,000 | 2025-06-11 | 2025-06-13 |

Repurchases
| Trading date | Number |
| 2025-06-10 | 1,000 |
| 2025-06-12 | 2,000 |
`,
  ],
  [
    "S172",
    "a cancellation of all that is outstanding",
    `${TENCENT}
Movements
| Date | Event | Number of shares |
| 2025-06-13 | Repurchase cancelled | -3,000 |

Repurchases
| Trading date | Number |
| 2025-06-11 | 1,000 |
| 2025-06-12 | 2,000 |
`,
  ],
  [
    "S178",
    "purchases cancelled by their dates, one cancelled later, and a cancellation that no run of purchases comes to",
    `${TENCENT}
Movements
| Date | Event | Number of shares | Purchase dates |
| 2025-06-13 | Repurchase cancelled | -3,000 | 2025-06-09, 2025-06-10 |
| 2025-06-16 | Repurchase cancelled | -3,001 | |
| 2025-06-17 | Repurchase cancelled | -4,000 | |

Repurchases
| Trading date | Number | Cancelled on |
| 2025-06-09 | 1,000 | |
| 2025-06-10 | 2,000 | |
| 2025-06-11 | 4,000 | 2025-06-17 |
| 2025-06-12 | 3,000 | |
`,
  ],
  [
    "S178",
    "purchases made after the day of the cancellation, and purchases into treasury",
    `${TENCENT}
Movements
| Date | Event | Number of shares |
| 2025-06-11 | Repurchase cancelled | -3,000 |

Repurchases
| Trading date | Number | Purpose |
| 2025-06-10 | 3,000 | treasury |
| 2025-06-12 | 3,000 | cancellation |
`,
  ],
  [
    "S173",
    "a sale and a purchase of one number on one day, each in its log, and a purchase with its price on a day on which as many are cancelled",
    `Form: FF305
Share classes
| Share class | Opening balance | Opening treasury shares | Opening date | Stock code |
| Ordinary | 9,190,417,249 | 500,000 | 2025-06-12 | 00700 |
Movements
| Date | Event | Number of shares |
| 2025-06-13 | Treasury sale | 3,000 |
| 2025-06-13 | Repurchase into treasury | -3,000 |
| 2025-06-16 | Repurchase cancelled | -2,000 |

Repurchases
| Trading date | Number | Highest price | Total paid | Purpose | Cancelled on |
| 2025-06-11 | 2,000 | HKD 515 | HKD 1,030,000 | cancellation | 2025-06-16 |
| 2025-06-13 | 3,000 | HKD 515 | HKD 1,545,000 | treasury | |
| 2025-06-16 | 2,000 | HKD 515 | HKD 1,030,000 | cancellation | |

Treasury sales
| Trading date | Number | Highest price | Total received |
| 2025-06-13 | 3,000 | HKD 515 | HKD 1,545,000 |
`,
  ],
  [
    "S179",
    "two cancellations of one number with purchases of their own, and two parts of the same purchases",
    `${TENCENT}
Movements
| Date | Event | Number of shares | Purchase dates |
| 2025-06-13 | Repurchase cancelled | -3,000 | 2025-06-09, 2025-06-10 |
| 2025-06-16 | Repurchase cancelled | -3,000 | 2025-06-11, 2025-06-12 |
| 2025-06-17 | Repurchase cancelled | -2,000 | 2025-06-11, 2025-06-12 |
`,
  ],
  [
    "S180",
    "an old purchase disclosed without prices",
    `${TENCENT}
Repurchases
| Trading date | Number | Highest price | Disclosed on |
| 2025-05-19 | 979,000 | | 2025-05-19 |
| 2025-06-13 | 982,000 | HKD 515 | |
`,
  ],
  [
    "S182",
    "two currencies on two lines",
    `${TENCENT}
Movements
| Date | Event | Number of shares | Issue price |
| 2025-06-13 | Option exercise | 1,000 | HKD 10 |
| 2025-06-13 | Warrant exercise | 1,000 | USD 2 |
`,
  ],
  [
    "S183",
    "on FF304: SenseTime's cancellation of 30 December 2022, as published",
    `
Form: FF304
Share classes
| Share class | Opening balance | Opening date |
| Class B | 25,973,445,420 | 2022-11-30 |

Movements
| Date | Event | Number of shares |
| 2022-12-30 | Repurchase of shares and cancelled | -31,775,000 |
`,
  ],
  [
    "S183",
    "a cancellation whose purchases are in the record, and one with a price of its own",
    `${TENCENT}
Movements
| Date | Event | Number of shares | Issue price |
| 2025-06-20 | Repurchase cancelled | -3,000 | |
| 2025-06-23 | Repurchase cancelled | -2,000 | HKD 10.5 |

Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid | Cancelled on |
| 2025-06-16 | 3,000 | HKD 10.6 | HKD 10.2 | HKD 31,200 | 2025-06-20 |
`,
  ],
  [
    "S134",
    "purchases on the days before and after a restricted period, and abroad within it",
    `
Form: FF305
Issuer
| Name of issuer | Example Limited |
| Restricted periods | 2026-07-29 to 2026-08-28 |

Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2026-07-27 |

Repurchases
| Trading date | Number | Method |
| 2026-07-28 | 1,000 | |
| 2026-08-04 | 1,000 | London Stock Exchange |
| 2026-08-31 | 1,000 | |
`,
  ],
  [
    "S122",
    "two programmes of one day, and one of them in two currencies",
    `
Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 9,000,000 | 2026-09-01 |

Repurchases
| Trading date | Number | Programme | Total paid | Method |
| 2026-09-08 | 343,828 | I | GBP 1,740,000 | London Stock Exchange |
| 2026-09-08 | 399,599 | II | GBP 2,020,000 | London Stock Exchange |
| 2026-09-08 | 124 | II | EUR 719 | London Stock Exchange |
`,
  ],
  [
    "S112",
    "totals in cents of one price with more decimals",
    `
Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 9,000,000 | 2026-09-01 |

Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid | Method |
| 2026-09-08 | 3,823 | GBP 5.0971 | GBP 5.0971 | GBP 19,486.21 | London Stock Exchange |
| 2026-09-08 | 124 | EUR 5.7974 | EUR 5.7974 | EUR 718.88 | Euronext Amsterdam |
`,
  ],
];

export const WEIGHTED: readonly NearMiss[] = [
  [
    "W110",
    "legs equal and opposite, two conversions on one day",
    `${TWO_CLASSES}
Movements
| Date | Share class | Event | Number of shares |
| 2022-12-30 | B | Class conversion | 15,000 |
| 2022-12-30 | A | Class conversion | -15,000 |
| 2022-12-30 | B | Class conversion | 100 |
| 2022-12-30 | A | Class conversion | -100 |
`,
  ],
  [
    "W110",
    "a leg whose number could not be read",
    `${TWO_CLASSES}
Movements
| Date | Share class | Event | Number of shares |
| 2022-12-30 | B | Class conversion | TBC |
| 2022-12-30 | A | Class conversion | -15,000 |
`,
  ],
  [
    "W120",
    "exactly the least conversion",
    `${TWO_CLASSES}
Movements
| Date | Share class | Event | Number of shares |
| 2022-12-30 | B | Repurchase cancelled | -60,000 |
| 2022-12-30 | B | Class conversion | 15,000 |
| 2022-12-30 | A | Class conversion | -15,000 |
`,
  ],
  [
    "W120",
    "more than the least",
    `${TWO_CLASSES}
Movements
| Date | Share class | Event | Number of shares |
| 2022-12-30 | B | Repurchase cancelled | -60,000 |
| 2022-12-30 | B | Class conversion | 16,000 |
| 2022-12-30 | A | Class conversion | -16,000 |
`,
  ],
  [
    "W130",
    "both classes issued in their proportion",
    `${TWO_CLASSES}
Movements
| Date | Share class | Event | Number of shares |
| 2022-12-30 | A | Bonus issue | 1,000 |
| 2022-12-30 | B | Bonus issue | 3,000 |
`,
  ],
  [
    "W130",
    "a conversion that is short, which W120 tells",
    `${TWO_CLASSES}
Movements
| Date | Share class | Event | Number of shares |
| 2022-12-30 | B | Repurchase cancelled | -60,000 |
`,
  ],
  ["W140", "a weighted class that is not listed", TWO_CLASSES],
  [
    "W150",
    "weighted shares converted into others",
    `${TWO_CLASSES}
Movements
| Date | Share class | Event | Number of shares |
| 2022-12-30 | B | Class conversion | 15,000 |
| 2022-12-30 | A | Class conversion | -15,000 |
`,
  ],
  [
    "W130",
    "a proportion that falls and stays where it fell to",
    `
Issuer
| Name of issuer | Example Limited |
| Lowest weighted proportion | 25% |

Share classes
| Share class | Opening balance | Opening date | Weighted voting rights |
| A | 1,000,000 | 2022-11-30 | Yes |
| B | 3,000,000 | 2022-11-30 | No |

Movements
| Date | Share class | Event | Number of shares |
| 2022-12-28 | A | Class conversion | -10,000 |
| 2022-12-28 | B | Class conversion | 10,000 |
`,
  ],
];
