const issuer = (name: string, submitted: string, more = ""): string => `
## Issuer
| Name of issuer | ${name} |
| Name in Chinese | 示例有限公司 |
| Date submitted | ${submitted} |
| Submitted by | Chan Tai Man |
| Title | Company Secretary |
| Date of explanatory statement | 2026-04-20 |
${more}
`;

/**
 * Returns of kinds combined, each around a row of the Share Repurchase Report printed 9 September 2026 (or made up beside it), as a record would hold them:
 * what the return must come to is computed by hand in the tests that use them.
 */
export const KINDS_OF_2026: Readonly<Record<string, string>> = {
  "A and H shares, cancelled at once and later, in two currencies": `${issuer("MCC", "2026-09-08", "| Percentage decimals | 5 |")}
## Share classes
| Share class | Kind of shares | Listed | Stock code | Opening balance | Opening date |
| H | Ordinary shares | Yes | 01618 | 2839000000 | 2026-09-04 |
| A | Ordinary shares | No | | 17829096636 | 2026-09-04 |

## Repurchases
| Trading date | Share class | Number | Highest price | Lowest price | Total paid | Method | Purpose | Cancelled on | Disclosed on |
| 2026-09-02 | H | 1200000 | HKD 1.4 | HKD 1.38 | HKD 1668000 | | cancellation | 2026-09-08 | 2026-09-03 |
| 2026-09-08 | H | 3620000 | HKD 1.39 | HKD 1.35 | HKD 4999220 | | cancellation | | |
| 2026-09-08 | A | 9572400 | RMB 2.64 | RMB 2.55 | RMB 24999300 | Shanghai Stock Exchange | cancellation | | |

## Mandate
| Share class | H |
| Date of resolution | 2026-06-29 |
| Shares in issue at resolution | 2839000000 |
| Shares authorised | 283900000 |
| Purchased before this register | 35363000 |
`,
  "A shares into treasury and out of it under a scheme": `${issuer("Haier", "2026-09-08", "| Percentage decimals | 4 |")}
## Share classes
| Share class | Kind of shares | Listed | Stock code | Opening balance | Opening treasury shares | Opening date |
| H | Ordinary shares | Yes | 06690 | 2855000000 | 0 | 2026-08-31 |
| A | Ordinary shares | No | | 6200000000 | 48000000 | 2026-08-31 |

## Movements
| Date | Share class | Event | Number of shares | Treasury shares | Issue price | Details | Director |
| 2026-09-02 | A | Transfer of treasury shares under a share scheme | 5000000 | -5000000 | RMB 0 | 2026 A Share Core Employee Stock Ownership Plan | No |

## Repurchases
| Trading date | Share class | Number | Highest price | Lowest price | Total paid | Method | Purpose |
| 2026-09-08 | A | 870000 | RMB 21.48 | RMB 21.41 | RMB 18658504 | Shanghai Stock Exchange | treasury |
`,
  "two mandates, two currencies, another exchange": `${issuer("Prudential", "2026-09-08", "| Percentage decimals | 6 |\n| Order of rows | as kept |")}
## Share classes
| Share class | Kind of shares | Listed | Stock code | Opening balance | Opening date | Opening treasury shares |
| Ordinary | Ordinary shares | Yes | 02378 | 2540000000 | 2026-09-04 | 0 |

## Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid | Venue | Programme | Purpose | Mandate | Cancelled on | Disclosed on |
| 2026-09-02 | 343828 | GBP 10.12 | GBP 10.08 | GBP 3475000 | London Stock Exchange | I | cancellation | 2025 AGM | 2026-09-07 | 2026-09-03 |
| 2026-09-02 | 399599 | GBP 10.12 | GBP 10.08 | GBP 4036000 | London Stock Exchange | II | cancellation | 2025 AGM | 2026-09-07 | 2026-09-03 |
| 2026-09-07 | 1093045 | GBP 10.11 | GBP 9.98 | GBP 10981000.25 | London Stock Exchange | | cancellation | 2026 AGM | | |
| 2026-09-07 | 90000 | HKD 104.1 | HKD 103.2 | HKD 9330000.5 | Exchange | | cancellation | 2025 AGM | | |

## Mandate
| Name of mandate | 2025 AGM | 2026 AGM |
| Date of resolution | 2025-10-14 | 2026-05-14 |
| Expiry date | 2026-12-31 | 2027-06-30 |
| Shares authorised | 262670000 | 252115000 |
| Shares in issue at resolution | 2604579000 | 2521150000 |
| Purchased before this register | 118058352 | 0 |
`,
  "by private arrangement, cancelled the same day": `${issuer("Jingcheng", "2026-09-08", "| Percentage decimals | 4 |")}
## Share classes
| Share class | Kind of shares | Listed | Stock code | Opening balance | Opening date |
| H | Ordinary shares | Yes | 00187 | 100000000 | 2026-09-04 |
| A | Ordinary shares | No | | 447665988 | 2026-09-04 |

## Repurchases
| Trading date | Share class | Number | Highest price | Lowest price | Total paid | Method | Purpose | Cancelled on |
| 2026-09-08 | A | 1739100 | RMB 7.7212 | RMB 7.33 | RMB 12760513.88 | By private arrangement | cancellation | 2026-09-08 |
`,
  "weighted shares converted for what went into treasury": `${issuer("J&T", "2026-09-08", "| Percentage decimals | 4 |")}
## Share classes
| Share class | Kind of shares | Listed | Stock code | Opening balance | Opening treasury shares | Opening date | Weighted voting rights |
| Class B | WVR ordinary shares | Yes | 01519 | 7987345345 | 40000000 | 2026-09-04 | No |
| Class A | WVR ordinary shares | No | | 979333410 | 0 | 2026-09-04 | Yes |

## Movements
| Date | Share class | Event | Number of shares | Holder |
| 2026-09-08 | Class A | Conversion of Class A shares to Class B shares | -200000 | Jet Li |
| 2026-09-08 | Class B | Conversion of Class A shares to Class B shares | 200000 | Jet Li |

## Repurchases
| Trading date | Share class | Number | Highest price | Lowest price | Total paid | Method | Purpose |
| 2026-09-08 | Class B | 1694200 | HKD 9.655 | HKD 9.605 | HKD 16331749.16 | | treasury |

## Mandate
| Date of resolution | 2026-06-18 |
| Shares in issue at resolution | 9673944000 |
| Shares authorised | 967394400 |
| Purchased before this register | 43947400 |
`,
  "units into treasury and treasury units cancelled": `${issuer("Pier Lane Real Estate Investment Trust", "2026-09-08", "| Percentage decimals | 4 |")}
## Share classes
| Share class | Kind of shares | Listed | Stock code | Opening balance | Opening treasury shares | Opening date |
| Units | Units | Yes | 00823 | 2578123456 | 1500000 | 2026-08-31 |

## Movements
| Date | Event | Number of units | Treasury shares | Issue price |
| 2026-09-04 | Cancellation of treasury units | 0 | -500000 | |

## Repurchases
| Trading date | No. of units | Highest price | Lowest price | Total paid | Method | Purpose |
| 2026-09-08 | 400000 | HKD 36.1 | HKD 35.8 | HKD 14380000 | | treasury |

## Mandate
| Date of resolution | 2026-07-22 |
| Units in issue at resolution | 2579623456 |
| Units authorised | 257962345 |
| Purchased before this register | 1500000 |
`,
  "treasury shares sold, transferred and cancelled, and a purchase after them": `${issuer("Abbisko", "2026-09-08", "| Percentage decimals | 5 |\n| Place of incorporation | Cayman Islands |")}
## Share classes
| Share class | Kind of shares | Listed | Stock code | Opening balance | Opening treasury shares | Opening date |
| Ordinary | Ordinary shares | Yes | 02256 | 716442000 | 4000000 | 2026-08-31 |

## Movements
| Date | Event | Number of shares | Treasury shares | Issue price | Details | Director | Holder |
| 2026-09-02 | Transfer of treasury shares under share award scheme | 120000 | -120000 | HKD 0 | 2022 RSU Scheme | Yes | Xu Yao-Chang |
| 2026-09-02 | Transfer of treasury shares under share award scheme | 300000 | -300000 | HKD 0 | 2022 RSU Scheme | No | |
| 2026-09-04 | Cancellation of treasury shares | 0 | -500000 | | | | |

## Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid | Method | Purpose | Purchased under the mandate |
| 2026-09-08 | 30000 | HKD 8.96 | HKD 8.635 | HKD 264990 | | treasury | 1020000 |

## Treasury sales
| Trading date | Number | Highest price | Lowest price | Total received | Method |
| 2026-09-03 | 200000 | HKD 8.8 | HKD 8.7 | HKD 1750000 | |

## Mandate
| Date of resolution | 2026-05-22 |
| Shares in issue at resolution | 716442500 |
| Shares authorised | 71644250 |
| Purchased before this register | 990000 |
`,
  "depositary shares cancelled, and others bought in New York": `${issuer("MINISO", "2026-09-09", "| Short name | Minnow |\n| Percentage decimals | 3 |")}
## Share classes
| Share class | Kind of shares | Listed | Stock code | Opening balance | Opening treasury shares | Opening date |
| Ordinary | Ordinary shares | Yes | 09896 | 1249623001 | 0 | 2026-09-04 |

## Movements
| Date | Event | Number of shares | Purchase dates | Depositary shares |
| 2026-09-07 | Repurchase of shares cancelled | -701740 | 19, 20 and 21 August 2026 | 175435 |

## Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid | Method | Purpose | Depositary shares | Disclosed on |
| 2026-09-04 | 40000 | USD 4.5 | USD 4.45 | USD 179000 | New York Stock Exchange | cancellation | 10000 | 2026-09-07 |
| 2026-09-08 | 60000 | USD 4.6 | USD 4.5 | USD 273000 | New York Stock Exchange | cancellation | 15000 | |

## Mandate
| Date of resolution | 2026-06-12 |
| Shares in issue at resolution | 1250000000 |
| Shares authorised | 125000000 |
| Purchased before this register | 0 |
`,
  "FF304 with percentages repeated, discounts to four decimals and rows as kept": `${issuer("Delta plc", "2023-06-09", "| Order of rows | as kept |\n| Repeat percentages of earlier purchases | Yes |\n| Percentage decimals | 5 |\n| Discount decimals | 4 |")}
## Share classes
| Share class | Kind of shares | Listed | Stock code | Opening balance | Opening date |
| Ordinary | Ordinary shares | Yes | 00005 | 1000000000 | 2023-06-05 |

## Movements
| Date | Event | Number of shares | Issue price | Market price | Details |
| 2023-06-08 | Exercise of share options - employees | 50000 | HKD 8 | HKD 10 | Share option scheme |
| 2023-06-07 | Placing | 100000 | HKD 9.15 | HKD 10.03 | Placing under general mandate |

## Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid | Method | Percentage | Disclosed on |
| 2023-06-05 | 1000000 | GBP 5.2 | GBP 5.1 | GBP 5150000 | London Stock Exchange | 0.09999% | 2023-06-06 |
| 2023-06-08 | 2000000 | GBP 5.3 | GBP 5.2 | GBP 10500000 | London Stock Exchange | | |

## Mandate
| Date of resolution | 2023-05-05 |
| Shares authorised | 100000000 |
| Shares in issue at resolution | 1000000000 |
`,
};
