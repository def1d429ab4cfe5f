import type { NearMiss } from "./nearMiss";

/** Names, codes and words. */
export const WORDS: readonly NearMiss[] = [
  [
    "T115",
    "a name in both languages, and one in English alone",
    `Issuer
| Name of issuer | SenseTime Group Inc 商湯集團 股份有限公司 |
| Name in Chinese | 商湯集團股份有限公司 |
`,
  ],
  [
    "T115",
    "an English name beside the Chinese one",
    `Issuer
| Name of issuer | CK Hutchison Holdings Limited |
| Name in Chinese | 長江和記實業有限公司 |
`,
  ],
  [
    "T116",
    "Tencent's two counters, a GEM code and an unlisted class",
    `
Share classes
| Share class | Listed | Stock code | Multi-counter stock code | Opening balance | Opening date |
| A | Yes | 00700 | 80700 RMB | 1,000,000 | 2022-11-30 |
| B | Yes | 08123 | | 1,000,000 | 2022-11-30 |
| C | No | | | 1,000,000 | 2022-11-30 |
`,
  ],
  [
    "T117",
    "a weighted class that is not listed beside one that is",
    `
Share classes
| Share class | Listed | Stock code | Opening balance | Opening date |
| A | No | | 1,000,000 | 2022-11-30 |
| B | Yes | 00020 | 3,000,000 | 2022-11-30 |
`,
  ],
  [
    "T118",
    "MINISO's own words of 18 October 2024",
    `Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,259,282,577 | 2024-09-30 |

Movements
| Date | Event | Details | Number of shares |
| 2024-10-08 | Repurchase cancelled | 175,435 American depository shares (representing 701,740 ordinary shares) repurchased from the NYSE from July 5, 2024 to July 25, 2024 were cancelled on October 8, 2024 | -701,740 |
`,
  ],
  [
    "T118",
    "a grant larger than what was exercised, a year, and days in a row",
    `Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2024-11-30 |

Movements
| Date | Event | Details | Number of shares |
| 2024-12-29 | Option exercise | 2018 share option scheme; 2021 shares plan | 700 |
| 2024-12-30 | Option exercise | 5,000 shares of a grant of 20,000 shares under the 2014 scheme, granted on 1 March 2016 | 5,000 |
| 2024-12-30 | Repurchase cancelled | Bought on 16,19,20 and 26 September 2024 | -500 |
`,
  ],
  [
    "T119",
    "words of the forms in both spellings, and words that only look like them",
    `Issuer
| Name of issuer | SenseTime Group Inc (a company controlled through weighted voting rights) |
| Short name | SenseTime Group Inc. |
| Status | New Submission |
| Title | Executive Director and Joint Company Secretary |

Share classes
| Share class | Kind of shares | Opening balance | Opening date |
| Ordinary | WVR ordinary shares | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Details | Number of shares |
| 2022-12-29 | Other | See Part B | 0 |
| 2022-12-30 | Placing | Placing of shares to America Sharing Holdings; depository notes canceled; lights, clauses and references of the directory | 100 |
`,
  ],
  [
    "W116",
    "one holder written in two ways, and a leg that names nobody",
    `
Share classes
| Share class | Opening balance | Opening date |
| A | 1,000,000 | 2022-11-30 |
| B | 3,000,000 | 2022-11-30 |

Movements
| Date | Share class | Event | Number of shares | Holder |
| 2022-12-29 | B | Class conversion | 15,000 | Infinity Vision Enterprise Inc. |
| 2022-12-29 | A | Class conversion | -15,000 | INFINITY VISION ENTERPRISE INC |
| 2022-12-30 | B | Class conversion | 7,000 | Infinity Vision Enterprise Inc. |
| 2022-12-30 | A | Class conversion | -7,000 | |
`,
  ],
  [
    "W142",
    "an issuer with weighted voting rights that says which class carries them",
    `Issuer
| Name of issuer | SenseTime Group Inc (a company controlled through weighted voting rights) |

Share classes
| Share class | Kind of shares | Opening balance | Opening date | Weighted voting rights |
| A | WVR ordinary shares | 1,000,000 | 2022-11-30 | Yes |
| B | WVR ordinary shares | 3,000,000 | 2022-11-30 | No |
`,
  ],
  [
    "W142",
    "two classes of an issuer that has none",
    `Issuer
| Name of issuer | Example Limited |

Share classes
| Share class | Opening balance | Opening date |
| H | 1,000,000 | 2022-11-30 |
| Domestic | 3,000,000 | 2022-11-30 |
`,
  ],
  [
    "T122",
    "words on certificates before 16 November 2026, and a return of purchases alone after it",
    `
Form: FF305
Issuer
| Name of issuer | Example Limited |

Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2026-11-10 |

Movements
| Date | Event | Details | Number of shares |
| 2026-11-13 | Placing | Placing, share certificates posted | 100 |
`,
  ],
  [
    "T122",
    "a return of a purchase alone, which confirms no issue",
    `
Form: FF305
Issuer
| Name of issuer | Example Limited |

Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2026-11-16 |

Repurchases
| Trading date | Number | Purpose |
| 2026-11-18 | 1,000 | treasury |
`,
  ],
];
