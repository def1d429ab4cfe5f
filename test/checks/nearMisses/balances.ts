import type { NearMiss } from "./nearMiss";

const ONE_CLASS = `
Share classes
| Share class | Opening balance | Opening date | Closing balance |
| Ordinary | 1,000,000 | 2022-11-30 | 955,000 |
`;

export const BALANCES: readonly NearMiss[] = [
  [
    "B110",
    "a closing balance that is opening and movements",
    `${ONE_CLASS}
Movements
| Date | Event | Number of shares |
| 2022-12-29 | Option exercise | 5,000 |
| 2022-12-30 | Repurchase cancelled | -50,000 |
`,
  ],
  [
    "B110",
    "a closing balance of the whole sheet while a return of an earlier day is made",
    `As at: 2022-12-29
${ONE_CLASS}
Movements
| Date | Event | Number of shares |
| 2022-12-29 | Option exercise | 5,000 |
| 2022-12-30 | Repurchase cancelled | -50,000 |
`,
  ],
  [
    "B110",
    "a purchase not cancelled, which moves nothing",
    `
Share classes
| Share class | Opening balance | Opening date | Closing balance |
| Ordinary | 1,000,000 | 2022-11-30 | 1,000,000 |

Movements
| Date | Event | Number of shares |
| 2022-12-30 | Repurchase not cancelled | -50,000 |
`,
  ],
  [
    "B120",
    "a balance that follows on every row, a blank among them",
    `${ONE_CLASS}
Movements
| Date | Event | Number of shares | Balance after |
| 2022-11-10 | Option exercise | 400 | 1,000,000 |
| 2022-12-29 | Option exercise | 5,000 | 1,005,000 |
| 2022-12-29 | Option exercise | 1,000 | |
| 2022-12-30 | Repurchase cancelled | -51,000 | 955,000 |
`,
  ],
  [
    "B120",
    "a sheet with the latest row on top",
    `${ONE_CLASS}
Movements
| Date | Event | Number of shares | Balance after |
| 2022-12-30 | Repurchase cancelled | -50,000 | 955,000 |
| 2022-12-29 | Option exercise | 5,000 | 1,005,000 |
`,
  ],
  [
    "B120",
    "two classes in one column, each by itself",
    `
Share classes
| Share class | Opening balance | Opening date |
| A | 1,000 | 2022-11-30 |
| B | 5,000 | 2022-11-30 |

Movements
| Date | Share class | Event | Number of shares | Balance after |
| 2022-12-30 | B | Class conversion | 100 | 5,100 |
| 2022-12-30 | A | Class conversion | -100 | 900 |
| 2022-12-30 | B | Repurchase cancelled | -10 | 5,090 |
`,
  ],
  [
    "B120",
    "a running total that counts treasury shares",
    `Form: FF305
Share classes
| Share class | Opening balance | Opening treasury shares | Opening date |
| Ordinary | 990,000 | 10,000 | 2024-11-30 |

Movements
| Date | Event | Number of shares | Balance after |
| 2024-12-02 | Repurchase into treasury | -500 | 1,000,000 |
| 2024-12-03 | Treasury cancellation | -400 | 999,600 |
`,
  ],
  [
    "B120",
    "a number that could not be read: the next stated balance is where it goes on",
    `${ONE_CLASS}
Movements
| Date | Event | Number of shares | Balance after |
| 2022-12-29 | Option exercise | TBC | 1,007,777 |
| 2022-12-30 | Repurchase cancelled | -50,000 | 957,777 |
`,
  ],
  [
    "B122",
    "opening and closing rows that agree",
    `${ONE_CLASS}
Movements
| Date | Event | Number of shares | Balance after |
| 2022-11-30 | Opening balance | | 1,000,000 |
| 2022-12-30 | Repurchase cancelled | -45,000 | 955,000 |
| 2022-12-30 | Closing balance | | 955,000 |
`,
  ],
  [
    "B130",
    "the last return's balance with a disclosed row since",
    `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares | Disclosed on |
| 2022-12-14 | Placing | 5,000 | 2022-12-15 |
| 2022-12-30 | Placing | 100 | |

Last return
| Share class | Closing balance | Closing date |
| Ordinary | 1,005,000 | 2022-12-14 |
`,
  ],
  [
    "B132",
    "an opening date that is the last return's closing date",
    `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares |
| 2022-12-30 | Placing | 100 |

Last return
| Share class | Closing balance | Closing date |
| Ordinary | 1,000,000 | 2022-11-30 |
`,
  ],
  [
    "B140",
    "a class that opens the day before the closing date",
    `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-12-29 |

Movements
| Date | Event | Number of shares |
| 2022-12-30 | Placing | 100 |
`,
  ],
  [
    "B144",
    "a disclosed row of the last return's closing day",
    `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares | Disclosed on |
| 2022-12-14 | Placing | 5,000 | 2022-12-15 |

Last return
| Share class | Closing balance | Closing date |
| Ordinary | 1,005,000 | 2022-12-14 |
`,
  ],
  [
    "B150",
    "a class that goes to nothing, and a day whose rows stand in an unlucky order",
    `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares |
| 2022-12-30 | Repurchase cancelled | -1,500 |
| 2022-12-30 | Placing | 500 |
`,
  ],
  [
    "B152",
    "a move into treasury whose legs are opposite",
    `Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2024-11-30 |

Movements
| Date | Event | Number of shares | Treasury shares |
| 2024-12-30 | Repurchase into treasury | -600 | 600 |
`,
  ],
  [
    "B160",
    "a total that adds up, over both classes",
    `
Share classes
| Share class | Opening balance | Opening date |
| A | 1,000 | 2022-11-30 |
| B | 5,000 | 2022-11-30 |

Movements
| Date | Share class | Event | Number of shares |
| 2022-12-30 | B | Class conversion | 100 |
| 2022-12-30 | A | Class conversion | -100 |
| 2022-12-30 | B | Repurchase cancelled | -10 |
| Total | | | -10 |
`,
  ],
  [
    "B170",
    "a cancellation of purchases named by their dates",
    `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares | Purchase dates |
| 2022-12-30 | Repurchase cancelled | -50,000 | 2022-12-19, 2022-12-20 |

Repurchases
| Trading date | Number | Cancelled on |
| 2022-12-19 | 30,000 | |
| 2022-12-20 | 20,000 | |
`,
  ],
  [
    "B170",
    "a cancellation of which Repurchases knows one day of two",
    `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares | Purchase dates |
| 2022-12-30 | Repurchase cancelled | -50,000 | 2022-09-16, 2022-12-20 |

Repurchases
| Trading date | Number | Cancelled on |
| 2022-12-20 | 20,000 | |
`,
  ],
  [
    "B180",
    "two exercises of one day under two schemes",
    `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Details | Number of shares |
| 2022-12-29 | Option exercise | 2014 scheme | 5,000 |
| 2022-12-29 | Option exercise | 2021 scheme | 5,000 |
`,
  ],
  [
    "B182",
    "a purchase not cancelled, with either sign",
    `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares |
| 2022-12-28 | Repurchase not cancelled | 5,000 |
| 2022-12-29 | Repurchase not cancelled | -5,000 |
| 2022-12-30 | Placing | 5,000 |
`,
  ],
  [
    "B190",
    "rows of the return in an order of the issuer's own",
    `
Issuer
| Name of issuer | Example Limited |
| Order of rows | as kept |

Share classes
| Share class | Opening balance | Opening date |
| A | 1,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares |
| 2022-12-30 | Placing | 100 |
| 2022-12-20 | Award | 100 |
`,
  ],
  [
    "B190",
    "classes kept in blocks, each in order",
    `
Share classes
| Share class | Opening balance | Opening date |
| A | 1,000 | 2022-11-30 |
| B | 5,000 | 2022-11-30 |

Movements
| Date | Share class | Event | Number of shares |
| 2022-12-20 | B | Placing | 100 |
| 2022-12-30 | B | Placing | 100 |
| 2022-12-05 | A | Award | 100 |
| 2022-12-06 | A | Award | 200 |
`,
  ],
  [
    "B154",
    "events that move treasury shares, and one that is nobody's category",
    `
Form: FF305
Share classes
| Share class | Opening balance | Opening treasury shares | Opening date |
| Ordinary | 1,000,000 | 10,000 | 2024-11-30 |

Movements
| Date | Event | Number of shares | Treasury shares |
| 2024-12-27 | Treasury transfer scheme | 600 | -600 |
| 2024-12-30 | Other | 500 | -500 |
| 2024-12-30 | Option exercise | 400 | 0 |
`,
  ],
  [
    "B194",
    "schemes that add up, with the form's minus and without, and rows that do not say all",
    `
${ONE_CLASS}
Schemes
| Scheme | Outstanding at last month end | Granted | Exercised | Cancelled | Lapsed | Outstanding at month end |
| 2020 Scheme | 50,000 | 1,000 | 5,000 | 0 | 400 | 45,600 |
| 2014 Plan | 9,000 | 0 | -1,000 | -100 | -200 | 7,700 |
| Awards | 100 | 5 | 0 | 0 | 0 | |
`,
  ],
  [
    "B196",
    "two schemes that share the movements of a month, one of another month, and one that states nothing",
    `
${ONE_CLASS}
Movements
| Date | Event | Number of shares |
| 2022-12-05 | Option exercise | 3,000 |
| 2022-12-30 | Option exercise | 2,000 |
| 2023-01-03 | Option exercise | 700 |

Schemes
| Scheme | Month ended | Outstanding at last month end | Shares issued |
| 2020 Scheme | 2022-12-31 | 50,000 | 4,000 |
| 2014 Plan | 2022-12-31 | 9,000 | 1,000 |
| 2020 Scheme | 2023-01-31 | 46,000 | 700 |
| 2014 Plan | 2023-02-28 | 8,000 | |
`,
  ],
];
