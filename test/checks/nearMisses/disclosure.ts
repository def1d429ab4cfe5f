import type { NearMiss } from "./nearMiss";

const ORDINARY = `
Share classes
| Share class | Opening balance | Opening date | Stock code |
| Ordinary | 1,000,000 | 2024-11-30 | 00001 |
`;

export const DISCLOSURE: readonly NearMiss[] = [
  [
    "D110",
    "an option exercised by an employee alone",
    `Form: FF305
${ORDINARY}
Movements
| Date | Event | Number of shares |
| 2024-12-30 | Option exercise | 100 |
`,
  ],
  [
    "D120",
    "an (a) event, which needs a return whatever its size",
    `Form: FF305
${ORDINARY}
Movements
| Date | Event | Number of shares |
| 2024-12-30 | Placing | 100 |
`,
  ],
  [
    "D130",
    "an (a) event with every (b) event disclosed",
    `Form: FF305
${ORDINARY}
Movements
| Date | Event | Number of shares | Disclosed on |
| 2024-12-10 | Option exercise | 100 | 2024-12-11 |
| 2024-12-30 | Placing | 100 | |
`,
  ],
  [
    "D140",
    "(b) events below five percent, which have no deadline",
    `Form: FF305
${ORDINARY}
Movements
| Date | Event | Number of shares |
| 2024-12-30 | Option exercise | 49,999 |
`,
  ],
  [
    "D142",
    "submitted on the next business day, over a weekend and a holiday",
    `Issuer
| Date submitted | 2023-01-03 |

Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares |
| 2022-12-30 | Placing | 100 |
`,
  ],
  [
    "D150",
    "an old row in a table without Disclosed on, and an undisclosed row of the opening day",
    `${ORDINARY}
Movements
| Date | Event | Number of shares |
| 2024-11-10 | Placing | 100 |
| 2024-11-30 | Placing | 200 |
`,
  ],
  [
    "D152",
    "an event on the closing date",
    `As at: 2024-12-30
${ORDINARY}
Movements
| Date | Event | Number of shares |
| 2024-12-30 | Placing | 100 |
`,
  ],
  [
    "D153",
    "a closing date on the day of the first event",
    `Form: FF305
Issuer
| Closing date | 2024-12-10 |
${ORDINARY}
Movements
| Date | Event | Number of shares |
| 2024-12-10 | Placing | 100 |
| 2024-12-30 | Placing | 100 |
`,
  ],
  [
    "D154",
    "an event on the day of submission, which is today",
    `Today: 2024-12-30
Issuer
| Date submitted | 2024-12-30 |
${ORDINARY}
Movements
| Date | Event | Number of shares |
| 2024-12-30 | Placing | 100 |
`,
  ],
  [
    "D155",
    "a row of Part A on the day on which the return opens",
    `Form: FF305
Issuer
| Date of Part A without an event | 2024-11-30 |
${ORDINARY}
Repurchases
| Trading date | Number |
| 2024-12-30 | 100 |
`,
  ],
  [
    "D156",
    "a row disclosed on its own day",
    `${ORDINARY}
Movements
| Date | Event | Number of shares | Disclosed on |
| 2024-12-30 | Placing | 100 | 2024-12-30 |
`,
  ],
  [
    "D160",
    "FF304 on its last day",
    `Form: FF304
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2024-05-31 |

Movements
| Date | Event | Number of shares |
| 2024-06-10 | Placing | 100 |
`,
  ],
  [
    "D160",
    "FF305 on its first day",
    `Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2024-05-31 |

Movements
| Date | Event | Number of shares |
| 2024-06-11 | Placing | 100 |
`,
  ],
  [
    "T110",
    "every fact given; a bonus issue has no price, an unlisted class no code",
    `Issuer
| Name of issuer | Example Limited |
| Date submitted | 2024-12-30 |
| Submitted by | Chan Tai Man |
| Title | Director |

Share classes
| Share class | Opening balance | Opening date | Listed |
| Ordinary | 1,000,000 | 2024-11-30 | No |

Movements
| Date | Event | Number of shares |
| 2024-12-30 | Bonus issue | 100 |
`,
  ],
  [
    "T910",
    "settings that apply, by code and by name",
    `Settings
| Setting | Value |
| S130 | 4.5 |
| price cap | error |
| B110 | error |
`,
  ],
  [
    "T920",
    "a check that is on",
    `Settings
| Setting | Value |
| price-cap | note |
`,
  ],
  [
    "T112",
    "a cancellation whose purchase dates are given",
    `
Languages: en, zh-Hant

Issuer
| Name of issuer | Example Limited |

Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares | Purchase dates |
| 2022-12-30 | Repurchase cancelled | -100 | 2022-12-01 |
`,
  ],
  [
    "T113",
    "values of the form's own lists, in the other language than the return's",
    `
Languages: en

Issuer
| Name of issuer | Example Limited |
| Status | 新提交 |
| Title | 公司秘書 |

Share classes
| Share class | Kind of shares | Opening balance | Opening date |
| 普通股 | 普通股 | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares |
| 2022-12-30 | Placing | 100 |
`,
  ],
  [
    "T113",
    "names of persons, schemes and exchanges on a Chinese return",
    `
Languages: zh-Hant

Issuer
| Name of issuer | Example Limited |
| Name in Chinese | 例子有限公司 |
| Submitted by | Chan Tai Man |
| Title | Director |

Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid | Method |
| 2022-12-30 | 100 | GBP 1 | GBP 1 | GBP 100 | London Stock Exchange |
`,
  ],
  [
    "T114",
    "a Chinese return of an issuer whose only name is Chinese",
    `
Languages: en, zh-Hant

Issuer
| Name of issuer | 長江和記實業有限公司 |

Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares |
| 2022-12-30 | Placing | 100 |
`,
  ],
  [
    "D144",
    "a deadline in a gazetted year",
    `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2027-02-26 |

Movements
| Date | Event | Number of shares |
| 2027-03-15 | Placing | 100 |
`,
  ],
];
