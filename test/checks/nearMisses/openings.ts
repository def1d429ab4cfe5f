import type { NearMiss } from "./nearMiss";

const ORDINARY = (date: string): string => `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | ${date} |
`;

/** Where a return opens. */
export const OPENINGS: readonly NearMiss[] = [
  [
    "B128",
    "an old row that leaves the opening balance, an older one with another, and a total with treasury shares",
    `Form: FF305
Share classes
| Share class | Opening balance | Opening treasury shares | Opening date |
| Ordinary | 990,000 | 10,000 | 2024-11-30 |

Movements
| Date | Event | Number of shares | Balance after |
| 2024-10-10 | Option exercise | 400 | 999,600 |
| 2024-11-10 | Option exercise | 400 | 1,000,000 |
| 2024-12-30 | Placing | 100 | 1,000,100 |
`,
  ],
  [
    "B134",
    "an opening balance 19% above the shares at the resolution",
    `${ORDINARY("2025-06-12")}
Mandate
| Date of resolution | 2025-05-14 |
| Shares in issue at resolution | 840,337 |
| Shares authorised | 84,033 |
`,
  ],
  [
    "B134",
    "a mandate of H shares alone",
    `
Share classes
| Share class | Opening balance | Opening date |
| H | 1,000,000 | 2025-06-12 |
| Domestic | 9,000,000 | 2025-06-12 |

Mandate
| Date of resolution | 2025-05-14 |
| Shares in issue at resolution | 1,000,000 |
| Shares authorised | 100,000 |
`,
  ],
  [
    "B136",
    "the end of a month, while the Monthly Return of the next is not yet due",
    `${ORDINARY("2022-11-30")}
Movements
| Date | Event | Number of shares |
| 2023-01-05 | Placing | 100 |
`,
  ],
  [
    "B136",
    "the day of the last row disclosed",
    `${ORDINARY("2022-12-14")}
Movements
| Date | Event | Number of shares | Disclosed on |
| 2022-12-12 | Placing | 300 | 2022-12-13 |
| 2022-12-14 | Placing | 500 | 2022-12-15 |
| 2022-12-30 | Placing | 100 | |
`,
  ],
  [
    "B136",
    "a day within a month that the last return gives",
    `${ORDINARY("2022-12-13")}
Movements
| Date | Event | Number of shares |
| 2022-12-30 | Placing | 100 |

Last return
| Share class | Closing balance | Closing date |
| Ordinary | 1,000,000 | 2022-12-13 |
`,
  ],
  [
    "B139",
    "a last return of each class",
    `
Share classes
| Share class | Opening balance | Opening date |
| A | 1,000,000 | 2022-11-30 |
| B | 3,000,000 | 2022-11-30 |

Last return
| Share class | Closing balance | Closing date |
| A | 1,000,000 | 2022-11-30 |
| B | 3,000,000 | 2022-11-30 |
`,
  ],
  [
    "B142",
    "a last return of the day before, and a class that opens on the closing date, which is told there",
    `
Share classes
| Share class | Opening balance | Opening date |
| A | 1,000,000 | 2022-12-29 |
| B | 1,000,000 | 2022-12-30 |

Movements
| Date | Share class | Event | Number of shares |
| 2022-12-30 | A | Placing | 100 |
| 2022-12-30 | B | Placing | 100 |

Last return
| Share class | Closing balance | Closing date |
| A | 1,000,000 | 2022-12-29 |
| B | 1,000,000 | 2022-12-30 |
`,
  ],
  [
    "B145",
    "a purchase of the day on which the last return closed",
    `${ORDINARY("2022-12-14")}
Repurchases
| Trading date | Number | Disclosed on |
| 2022-12-14 | 1,000 | 2022-12-15 |
| 2022-12-30 | 1,000 | |

Last return
| Share class | Closing balance | Closing date |
| Ordinary | 1,000,000 | 2022-12-14 |
`,
  ],
  [
    "D151",
    "a register all of whose rows say that they were disclosed",
    `${ORDINARY("2022-12-31")}
Movements
| Date | Event | Number of shares | Disclosed on |
| 2022-12-30 | Placing | 100 | 2022-12-30 |
`,
  ],
  [
    "D151",
    "an old row beside a new one",
    `${ORDINARY("2022-11-30")}
Movements
| Date | Event | Number of shares |
| 2022-11-10 | Placing | 100 |
| 2022-12-30 | Placing | 100 |
`,
  ],
  [
    "D146",
    "a return of a Friday before a holiday",
    `Issuer
| Date submitted | 2022-12-30 |
`,
  ],
  [
    "D148",
    "a row disclosed by the return of the same day, and a register with nothing left to disclose",
    `Issuer
| Date submitted | 2022-12-15 |
${ORDINARY("2022-11-30")}
Movements
| Date | Event | Number of shares | Disclosed on |
| 2022-12-14 | Placing | 500 | 2022-12-15 |
| 2022-12-15 | Placing | 100 | |
`,
  ],
  [
    "D148",
    "nothing left to disclose: the date is that of the return before",
    `Issuer
| Date submitted | 2022-12-15 |
${ORDINARY("2022-11-30")}
Movements
| Date | Event | Number of shares | Disclosed on |
| 2022-12-30 | Placing | 500 | 2023-01-03 |
`,
  ],
  [
    "D158",
    "disclosed on the next business day, over a weekend and a holiday",
    `${ORDINARY("2022-11-30")}
Repurchases
| Trading date | Number | Disclosed on |
| 2022-12-30 | 1,000 | 2023-01-03 |
`,
  ],
  [
    "D158",
    "a purchase on an exchange abroad, whose moment is the next day in Hong Kong",
    `${ORDINARY("2024-06-30")}
Repurchases
| Trading date | Number | Method | Disclosed on |
| 2024-07-18 | 1,000 | New York Stock Exchange | 2024-07-22 |
`,
  ],
  [
    "D158",
    "an option exercised by an employee, which waited for a placing",
    `Form: FF305
${ORDINARY("2024-11-30")}
Movements
| Date | Event | Number of shares | Disclosed on |
| 2024-12-03 | Option exercise | 500 | 2024-12-17 |
| 2024-12-16 | Placing | 500 | 2024-12-17 |
`,
  ],
];
