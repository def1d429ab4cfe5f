import type { NearMiss } from "./nearMiss";

const FF305 = `Form: FF305
Share classes
| Share class | Opening balance | Opening treasury shares | Opening date | Closing balance | Opening total | Closing treasury shares | Closing total |
| Ordinary | 990,000 | 10,000 | 2024-11-30 | 989,500 | 1,000,000 | 10,100 | 999,600 |
`;

/** Columns that state a total beside what the register reckons. */
export const STATED_TOTALS: readonly NearMiss[] = [
  [
    "B162",
    "a total in whole dollars of amounts with cents, half a dollar away",
    `Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2025-06-12 |

Repurchases
| Trading date | Number | Total paid |
| 2025-06-12 | 2,000 | HKD 20,800.25 |
| 2025-06-13 | 1,000 | HKD 10,400.25 |
| Total | 3,000 | HKD 31,201 |
`,
  ],
  [
    "B162",
    "a total over amounts of two currencies, and one over a row without its amount",
    `Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2025-06-12 |

Repurchases
| Trading date | Number | Total paid |
| 2025-06-12 | 2,000 | HKD 20,800 |
| 2025-06-13 | 1,000 | USD 1,400 |
| Total | 3,000 | HKD 99 |

Treasury sales
| Trading date | Number | Total received |
| 2025-06-12 | 2,000 | HKD 20,800 |
| 2025-06-13 | 1,000 | |
| Total | 3,000 | HKD 99 |
`,
  ],
  [
    "B162",
    "totals of two currencies, each of which its own rows come to, and one to which a row adds nothing",
    `Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2025-06-12 |

Repurchases
| Trading date | Number | Total paid |
| 2025-06-12 | 2,000 | HKD 20,800 |
| 2025-06-13 | 1,000 | USD 1,400 |
| 2025-06-16 | 500 | HKD 5,200 |
| Total | 3,500 | HKD 26,000 |

Treasury sales
| Trading date | Number | Total received |
| 2025-06-12 | 2,000 | HKD 20,800 |
| 2025-06-13 | 1,000 | |
| Total | 3,000 | HKD 20,800 |
`,
  ],
  [
    "B124",
    "treasury shares and totals that follow on every row, a blank among them",
    `${FF305}
Movements
| Date | Event | Number of shares | Balance after | Treasury balance after | Total after |
| 2024-12-02 | Repurchase into treasury | -500 | 989,500 | 10,500 | 1,000,000 |
| 2024-12-03 | Treasury cancellation | -100 | 989,500 | | 999,900 |
| 2024-12-04 | Treasury cancellation | -300 | 989,500 | 10,100 | 999,600 |
`,
  ],
  [
    "B124",
    "a number that breaks Balance after, which is told there alone",
    `${FF305}
Movements
| Date | Event | Number of shares | Balance after | Total after |
| 2024-12-02 | Placing | 501 | 990,500 | 1,000,500 |
`,
  ],
  [
    "B126",
    "opening, closing and last return whose parts make the total",
    `${FF305}
Movements
| Date | Event | Number of shares |
| 2024-12-02 | Repurchase into treasury | -500 |
| 2024-12-04 | Treasury cancellation | -400 |

Last return
| Share class | Closing balance | Treasury shares | Total | Closing date |
| Ordinary | 990,000 | 10,000 | 1,000,000 | 2024-11-30 |
`,
  ],
  [
    "B126",
    "an opening balance that is wrong against the last return, which is told there",
    `Form: FF305
Share classes
| Share class | Opening balance | Opening treasury shares | Opening total | Opening date |
| Ordinary | 990,100 | 10,000 | 1,000,000 | 2024-11-30 |

Last return
| Share class | Closing balance | Closing date |
| Ordinary | 990,000 | 2024-11-30 |
`,
  ],
  [
    "B138",
    "treasury shares of the last return with a disclosed row since",
    `Form: FF305
Share classes
| Share class | Opening balance | Opening treasury shares | Opening date |
| Ordinary | 990,000 | 10,000 | 2024-11-30 |

Movements
| Date | Event | Number of shares | Disclosed on |
| 2024-12-02 | Repurchase into treasury | -500 | 2024-12-03 |
| 2024-12-30 | Placing | 100 | |

Last return
| Share class | Closing balance | Treasury shares | Closing date |
| Ordinary | 989,500 | 10,500 | 2024-12-02 |
`,
  ],
  [
    "S156",
    "a running total that begins at the resolution, a private purchase among the rows",
    `Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 9,190,417,249 | 2025-05-12 |

Repurchases
| Trading date | Number | Method | Purchased under the mandate |
| 2025-05-13 | 900,000 | | 55,000,000 |
| 2025-05-15 | 970,000 | | 970,000 |
| 2025-05-16 | 50,000 | private arrangement | 970,000 |
| 2025-05-19 | 979,000 | | |
| 2025-05-20 | 971,000 | | 2,920,000 |

Mandate
| Date of resolution | 2025-05-14 |
| Shares authorised | 918,901,866 |
`,
  ],
  [
    "S156",
    "a column that counts what the log itself holds, where more was bought under the mandate before it",
    `Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 9,190,417,249 | 2025-05-12 |

Repurchases
| Trading date | Number | Purchased under the mandate |
| 2025-05-19 | 979,000 | 979,000 |
| 2025-05-20 | 971,000 | 1,950,000 |
| 2025-05-21 | 963,000 | 2,913,000 |

Mandate
| Date of resolution | 2025-05-14 |
| Shares authorised | 918,901,866 |
| Purchased before this register | 5,000,000 |
`,
  ],
];
