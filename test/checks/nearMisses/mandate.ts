import type { NearMiss } from "./nearMiss";

const ORDINARY = `Form: FF305
Share classes
| Share class | Opening balance | Opening treasury shares | Opening date |
| Ordinary | 9,190,417,249 | 0 | 2025-06-12 |
`;

/** Mandate, statement and what becomes of the shares bought. */
export const MANDATE: readonly NearMiss[] = [
  [
    "S144",
    "the days of Tencent's statement and meeting of 2025, and 14 days' notice",
    `Issuer
| Date of explanatory statement | 2025-04-08 |
${ORDINARY}
Mandate
| Date of resolution | 2025-05-14 |
| Shares authorised | 918,901,866 |
`,
  ],
  [
    "S144",
    "14 days' notice",
    `Issuer
| Date of explanatory statement | 2025-04-30 |
${ORDINARY}
Mandate
| Date of resolution | 2025-05-14 |
| Shares authorised | 918,901,866 |
`,
  ],
  [
    "S158",
    "one share more was bought before the record than in it",
    `${ORDINARY}
Repurchases
| Trading date | Number |
| 2025-06-13 | 6,000 |
| 2025-06-16 | 5,000 |

Mandate
| Date of resolution | 2025-05-14 |
| Shares authorised | 918,901,866 |
| Purchased before this register | 11,001 |
`,
  ],
  [
    "S158",
    "one share less than the first two purchases of three come to",
    `${ORDINARY}
Repurchases
| Trading date | Number |
| 2025-06-12 | 6,000 |
| 2025-06-13 | 5,000 |
| 2025-06-16 | 4,000 |

Mandate
| Date of resolution | 2025-05-14 |
| Shares authorised | 918,901,866 |
| Purchased before this register | 10,999 |
`,
  ],
  [
    "S158",
    "purchases from before the resolution are none under it",
    `${ORDINARY}
Repurchases
| Trading date | Number |
| 2025-05-13 | 5,000 |
| 2025-06-16 | 6,000 |

Mandate
| Date of resolution | 2025-05-14 |
| Shares authorised | 918,901,866 |
| Purchased before this register | 11,000 |
`,
  ],
  [
    "S146",
    "a purchase on the day of the resolution, one a year after it, and an old one long disclosed",
    `${ORDINARY}
Repurchases
| Trading date | Number | Disclosed on |
| 2025-05-13 | 982,000 | 2025-05-13 |
| 2025-06-13 | 982,000 | |

Mandate
| Date of resolution | 2025-06-13 |
| Shares authorised | 918,901,866 |
`,
  ],
  [
    "S146",
    "a purchase 365 days after the resolution",
    `${ORDINARY}
Repurchases
| Trading date | Number |
| 2025-06-13 | 982,000 |

Mandate
| Date of resolution | 2024-06-13 |
| Shares authorised | 918,901,866 |
`,
  ],
  [
    "P152",
    "an issuer with its primary listing elsewhere that keeps no mandate here",
    `Issuer
| Primary listing on the Exchange | No |
${ORDINARY}
Repurchases
| Trading date | Number |
| 2025-06-13 | 982,000 |
`,
  ],
  [
    "S157",
    "a second column that gives the number with a minus",
    `${ORDINARY}
Repurchases
| Trading date | Number | Number again |
| 2025-06-13 | 982,000 | -982,000 |
`,
  ],
  [
    "S148",
    "a tenth cut off, as Tencent's mandate of 2023",
    `
Mandate
| Date of resolution | 2023-05-17 |
| Shares in issue at resolution | 9,587,961,965 |
| Shares authorised | 958,796,196 |
`,
  ],
  [
    "S148",
    "five percent rounded up, and a limit in whole thousands",
    `
Mandate
| Date of resolution | 2023-05-17 |
| Shares in issue at resolution | 1,000,007 |
| Shares authorised | 50,001 |
`,
  ],
  [
    "S148",
    "a limit in whole thousands",
    `
Mandate
| Date of resolution | 2023-05-17 |
| Shares in issue at resolution | 1,000,007 |
| Shares authorised | 73,000 |
`,
  ],
  [
    "S148",
    "a round limit below a tenth that one digit tells from it",
    `
Mandate
| Date of resolution | 2023-05-17 |
| Shares in issue at resolution | 900,000,000 |
| Shares authorised | 80,000,000 |
`,
  ],
  [
    "S162",
    "treasury shares on the first day there can be any, and none before",
    `
Share classes
| Share class | Opening balance | Opening treasury shares | Opening date |
| A | 1,000,000 | 0 | 2024-05-31 |
| B | 1,000,000 | 500 | 2024-06-11 |
`,
  ],
  [
    "S174",
    "shares cancelled 180 days after they were bought, and younger ones not yet cancelled",
    `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares | Purchase dates |
| 2022-12-30 | Repurchase cancelled | -100 | 2022-07-04, 2022-09-16 |

Repurchases
| Trading date | Number | Cancelled on | Disclosed on |
| 2022-07-04 | 30,000 | 2022-12-31 | 2022-07-04 |
| 2022-08-19 | 20,000 | | 2022-08-19 |
`,
  ],
  [
    "S176",
    "shares cancelled on the second business day, over a holiday, and sooner abroad",
    `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Repurchases
| Trading date | Number | Method | Cancelled on |
| 2022-12-29 | 30,000 | | 2023-01-03 |
| 2022-12-29 | 30,000 | New York Stock Exchange | 2022-12-30 |
`,
  ],
  [
    "P154",
    "a mandate that says ten times, one with words in the place of its figures, and the latest of two with its shares in issue",
    `${ORDINARY}
Repurchases
| Trading date | Number |
| 2025-06-13 | 982,000 |

Mandate
| Date of resolution | 2024-05-14 |
| Shares authorised | 918,901,866 |

Mandate
| Date of resolution | 2025-05-14 |
| Shares in issue at resolution | 9,189,018,660 |
| Shares authorised | 918,901,866 |
`,
  ],
  [
    "P154",
    "a mandate whose base is said to be ten times the shares authorised",
    `${ORDINARY}
Repurchases
| Trading date | Number |
| 2025-06-13 | 982,000 |

Mandate
| Date of resolution | 2025-05-14 |
| Shares authorised | 918,901,866 |
| Base of the percentage | ten times |
`,
  ],
  [
    "S152",
    "purchases that name their mandates by day and by name, and one on the day of the later resolution",
    `${ORDINARY}
Repurchases
| Trading date | Number | Mandate |
| 2025-06-12 | 982,000 | 2024-05-14 |
| 2025-06-13 | 982,000 | General mandate of 2025 |
| 2025-06-13 | 5,000 | |

Mandate
| Date of resolution | 2024-05-14 |
| Shares authorised | 918,901,866 |

Mandate
| Name of mandate | General Mandate of 2025 |
| Date of resolution | 2025-06-13 |
| Shares authorised | 918,901,866 |
`,
  ],
  [
    "P114",
    "percentages kept from the returns that first disclosed the purchases, and a new one without",
    `Form: FF304
Issuer
| Repeat percentages of earlier purchases | Yes |

Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 9,190,417,249 | 2024-01-17 |

Repurchases
| Trading date | Number | Percentage | Disclosed on |
| 2024-01-17 | 975,000 | 0.01% | 2024-01-17 |
| 2024-01-18 | 982,000 | | |
`,
  ],
  [
    "P156",
    "a setting for Part B on the form that has one",
    `Issuer
| Part B category | Repurchase of shares (or other securities) but not cancelled |
${ORDINARY}
Repurchases
| Trading date | Number |
| 2025-06-13 | 982,000 |
`,
  ],
  [
    "S132",
    "a sale at four fifths of the last close, which is above the average",
    `Form: FF305
Share classes
| Share class | Opening balance | Opening date | Opening treasury shares |
| Ordinary | 1,000,000 | 2025-06-05 | 50,000 |

Treasury sales
| Trading date | Number | Highest price | Lowest price | Total received |
| 2025-06-13 | 1,000 | HKD 85 | HKD 80.8 | HKD 82,000 |

Closing prices
| Date | Close |
| 2025-06-06 | HKD 99 |
| 2025-06-09 | HKD 101 |
| 2025-06-10 | HKD 100 |
| 2025-06-11 | HKD 100 |
| 2025-06-12 | HKD 101 |
`,
  ],
  [
    "S164",
    "a Hong Kong company on the first day, and one of the Cayman Islands before it",
    `Issuer
| Place of incorporation | Hong Kong |
${ORDINARY.replace("2025-06-12", "2025-04-16")}
Repurchases
| Trading date | Number | Purpose |
| 2025-04-17 | 982,000 | treasury |
`,
  ],
  [
    "D164",
    "a float of just a quarter",
    `Issuer
| Public float | 25% |
${ORDINARY}
Repurchases
| Trading date | Number |
| 2025-06-13 | 982,000 |
`,
  ],
];
