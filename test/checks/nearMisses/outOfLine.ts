import type { NearMiss } from "./nearMiss";

const TENCENT = `Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 9,190,417,249 | 2025-06-12 |
`;

/** Figures beside the figures of the days around them. */
export const OUT_OF_LINE: readonly NearMiss[] = [
  [
    "S116",
    "a price 40% above those around it, one in another currency, and one of half a year before",
    `${TENCENT}
Repurchases
| Trading date | Number | Average price | Disclosed on |
| 2024-12-10 | 973,000 | HKD 5.1 | 2024-12-10 |
| 2025-06-10 | 973,000 | HKD 514.3402 | 2025-06-10 |
| 2025-06-11 | 969,000 | HKD 720.1 | 2025-06-11 |
| 2025-06-12 | 975,000 | USD 65.4 | 2025-06-12 |
| 2025-06-13 | 982,000 | HKD 509.5548 | |
`,
  ],
  [
    "S116",
    "the price of the one purchase beside a faulty one",
    `${TENCENT}
Repurchases
| Trading date | Number | Average price | Disclosed on |
| 2025-06-12 | 975,000 | HKD 51.31472 | 2025-06-12 |
| 2025-06-13 | 982,000 | HKD 509.5548 | |
`,
  ],
  [
    "S117",
    "a day whose highest price is 20% above the lowest",
    `${TENCENT}
Repurchases
| Trading date | Number | Highest price | Lowest price |
| 2025-06-13 | 982,000 | HKD 600 | HKD 500 |
`,
  ],
  [
    "S118",
    "a log in which odd lots are common, and one too short to tell",
    `${TENCENT}
Repurchases
| Trading date | Number | Disclosed on |
| 2025-06-10 | 973,050 | 2025-06-10 |
| 2025-06-11 | 969,000 | 2025-06-11 |
| 2025-06-12 | 975,001 | 2025-06-12 |
| 2025-06-13 | 982,000 | |
`,
  ],
  [
    "S118",
    "a purchase of shares behind depositary shares abroad",
    `${TENCENT}
Repurchases
| Trading date | Number | Method | Disclosed on |
| 2025-06-10 | 973,000 | | 2025-06-10 |
| 2025-06-11 | 969,000 | | 2025-06-11 |
| 2025-06-12 | 975,000 | | 2025-06-12 |
| 2025-06-13 | 701,744 | New York Stock Exchange | |
`,
  ],
  [
    "S119",
    "a purchase five times those around it",
    `${TENCENT}
Repurchases
| Trading date | Number | Disclosed on |
| 2025-06-11 | 900,000 | 2025-06-11 |
| 2025-06-12 | 4,500,000 | 2025-06-12 |
| 2025-06-13 | 900,000 | |
`,
  ],
  [
    "S124",
    "a log with the latest day on top, and two places of dealing in blocks",
    `${TENCENT}
Repurchases
| Trading date | Number | Method |
| 2025-06-13 | 973,000 | |
| 2025-06-12 | 975,000 | |
| 2025-06-10 | 969,000 | |
| 2025-06-12 | 5,000 | New York Stock Exchange |
| 2025-06-11 | 4,000 | New York Stock Exchange |
`,
  ],
  [
    "S126",
    "closes of two classes on one day",
    `
Share classes
| Share class | Opening balance | Opening date |
| A | 1,000,000 | 2025-06-05 |
| B | 1,000,000 | 2025-06-05 |

Closing prices
| Date | Close | Share class |
| 2025-06-06 | HKD 99 | A |
| 2025-06-06 | HKD 98 | B |
`,
  ],
  [
    "S126",
    "a weekend listed with blank closes",
    `
Share classes
| Share class | Opening balance | Opening date |
| A | 1,000,000 | 2025-06-05 |

Closing prices
| Date | Close |
| 2025-06-06 | HKD 99 |
| 2025-06-07 | |
| 2025-06-08 | |
`,
  ],
  [
    "S128",
    "a holiday of Hong Kong on which depositary shares were bought in New York",
    `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2024-06-30 |

Movements
| Date | Event | Details | Number of shares | Purchase dates |
| 2024-07-25 | Repurchase cancelled | American depositary shares bought in New York | -100 | 2024-07-01, 2024-07-02 |
`,
  ],
  [
    "S128",
    "days in their order over a weekend",
    `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares | Purchase dates |
| 2022-12-30 | Repurchase cancelled | -100 | 2022-09-16, 2022-09-19, 2022-09-20 |
`,
  ],
  [
    "S185",
    "RMB, as the Exchange's counters say, and a price without any currency",
    `${TENCENT}
Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid |
| 2025-06-13 | 982,000 | RMB 515 | 506.5 | RMB 500,382,813.6 |
`,
  ],
  [
    "S184",
    "numbers that are decreases, in brackets or with a minus",
    `${TENCENT}
Repurchases
| Trading date | Number | Highest price | Total paid |
| 2025-06-13 | -982,000 | HKD 515 | HKD 500,382,813.6 |
`,
  ],
  [
    "S186",
    "a log that keeps no prices of what was disclosed",
    `${TENCENT}
Repurchases
| Trading date | Number | Average price | Disclosed on |
| 2025-06-09 | 968,000 | | 2025-06-09 |
| 2025-06-10 | 973,000 | | 2025-06-10 |
| 2025-06-11 | 969,000 | | 2025-06-11 |
| 2025-06-12 | 975,000 | HKD 513.1472 | 2025-06-12 |
| 2025-06-13 | 982,000 | | |
`,
  ],
  [
    "S186",
    "a purchase whose total tells its price",
    `${TENCENT}
Repurchases
| Trading date | Number | Average price | Total paid | Disclosed on |
| 2025-06-09 | 968,000 | HKD 517.1222 | | 2025-06-09 |
| 2025-06-10 | 973,000 | HKD 514.3402 | | 2025-06-10 |
| 2025-06-11 | 969,000 | | HKD 500,520,283.2 | 2025-06-11 |
| 2025-06-12 | 975,000 | HKD 513.1472 | | 2025-06-12 |
| 2025-06-13 | 982,000 | | | |
`,
  ],
  [
    "S187",
    "a purchase that Movements has too, and one disclosed before",
    `${TENCENT}
Movements
| Date | Event | Number of shares | Disclosed on |
| 2025-06-12 | Repurchase of shares not cancelled | 975,000 | 2025-06-12 |

Repurchases
| Trading date | Number | Disclosed on |
| 2025-06-12 | 975,000 | 2025-06-12 |
| 2025-06-13 | 982,000 | |
`,
  ],
  [
    "S188",
    "purchases that went into treasury from a day on, and a blank that means the Exchange",
    `${TENCENT}
Repurchases
| Trading date | Number | Method | Purpose |
| 2025-06-09 | 968,000 | On the Exchange | cancellation |
| 2025-06-10 | 973,000 | | cancellation |
| 2025-06-11 | 969,000 | On the Exchange | treasury |
| 2025-06-12 | 975,000 | On the Exchange | treasury |
| 2025-06-13 | 982,000 | the Exchange | treasury |
`,
  ],
  [
    "S189",
    "one price on two days, and two rows of one day",
    `${TENCENT}
Repurchases
| Trading date | Number | Average price | Total paid | Purpose |
| 2025-06-12 | 1,000 | HKD 513.2 | | cancellation |
| 2025-06-13 | 1,000 | HKD 513.2 | HKD 513,200 | cancellation |
| 2025-06-13 | 1,000 | HKD 513.2 | HKD 513,200 | treasury |
`,
  ],
  [
    "B174",
    "a price in Movements rounded to the decimals it is kept with",
    `Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2024-11-30 |

Movements
| Date | Event | Number of shares | Treasury shares | Issue price |
| 2024-12-27 | Repurchase into treasury | -700 | 700 | HKD 4.33 |

Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid | Purpose |
| 2024-12-27 | 600 | HKD 4.4 | HKD 4.2 | HKD 2,600 | treasury |
| 2024-12-27 | 100 | HKD 4.4 | HKD 4.2 | HKD 431 | treasury |
`,
  ],
  [
    "B172",
    "purchases of one day in both tables, and days that one of them has alone",
    `Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2024-11-30 |

Movements
| Date | Event | Number of shares | Treasury shares |
| 2024-12-27 | Repurchase into treasury | -700 | 700 |
| 2024-12-30 | Repurchase into treasury | -5,000 | 5,000 |
| 2024-12-31 | Repurchase not cancelled | -300 | |

Repurchases
| Trading date | Number | Purpose |
| 2024-12-30 | 4,000 | treasury |
| 2024-12-30 | 1,000 | treasury |
| 2024-12-30 | 900 | cancellation |
| 2024-12-31 | 300 | cancellation |
`,
  ],
  [
    "B184",
    "the row of a class whose only news stands in Part B, and treasury shares that move alone",
    `Form: FF305
Share classes
| Share class | Opening balance | Opening treasury shares | Opening date |
| Ordinary | 1,000,000 | 500 | 2024-11-30 |

Movements
| Date | Event | Number of shares | Treasury shares |
| 2024-12-30 | Other | 0 | |
| 2024-12-30 | Treasury cancellation | 0 | -500 |
`,
  ],
];
