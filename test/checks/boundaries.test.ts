import { runChecks } from "../../src/checks/runChecks";
import { showCell } from "../../src/shares/values/cell";
import { checkFixture } from "./support/registerFixture";

const FF305 = `Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2024-11-30 |
`;

const PURCHASE = `
Repurchases
| Trading date | Number |
| 2024-12-30 | 100 |
`;

const partA = (day: string): string =>
  `${FF305.replace("Share classes", `Issuer\n| Date of Part A without an event | ${day} |\n\nShare classes`)}${PURCHASE}`;

const totals = (total: string): string => `${FF305}
Repurchases
| Trading date | Number | Total paid |
| 2024-12-27 | 2,000 | HKD 20,800.25 |
| 2024-12-30 | 1,000 | HKD 10,400.25 |
| Total | 3,000 | HKD ${total} |
`;

// 2,600 + 431 = 3,031 for 700 shares: 4.33 exactly.
const price = (stated: string): string => `${FF305}
Movements
| Date | Event | Number of shares | Treasury shares | Issue price |
| 2024-12-27 | Repurchase into treasury | -700 | 700 | HKD ${stated} |

Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid | Purpose |
| 2024-12-27 | 600 | HKD 4.4 | HKD 4.2 | HKD 2,600 | treasury |
| 2024-12-27 | 100 | HKD 4.4 | HKD 4.2 | HKD 431 | treasury |
`;

// 600 at 4.32 and 100 at 4.4: 3,032 for 700 shares, 4.33142…; 100 at 4.32 and 100 at 4.33: 4.325, and up.
const averages = (stated: string, first: number, second: string): string => `${FF305}
Movements
| Date | Event | Number of shares | Treasury shares | Issue price |
| 2024-12-27 | Repurchase into treasury | -${first + 100} | ${first + 100} | HKD ${stated} |

Repurchases
| Trading date | Number | Average price | Purpose |
| 2024-12-27 | ${first} | HKD 4.32 | treasury |
| 2024-12-27 | 100 | HKD ${second} | treasury |
`;

// Cancelled at 5.00 and bought at 4.31: the rule of cancellations says so, and no other.
const cancelledAt = `${FF305}
Movements
| Date | Event | Number of shares | Issue price |
| 2024-12-30 | Repurchase cancelled | -100 | HKD 5 |

Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid | Cancelled on |
| 2024-12-18 | 100 | HKD 4.4 | HKD 4.2 | HKD 431 | 2024-12-30 |
`;

const cancelled = (days: string): string => `${FF305}
Movements
| Date | Event | Number of shares | Purchase dates |
| 2024-12-30 | Repurchase cancelled | -3,000 | ${days} |

Repurchases
| Trading date | Number |
| 2024-12-18 | 1,000 |
| 2024-12-20 | 2,000 |
`;

const paid = (amount: string): string => `${FF305}
Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid |
| 2024-12-30 | 1,000 | HKD 4.4 | HKD 4.2 | HKD ${amount} |
`;

const underMandate = (number: string): string => `${FF305}
Repurchases
| Trading date | Number |
| 2024-12-27 | 60,000 |
| 2024-12-30 | ${number} |

Mandate
| Date of resolution | 2024-05-14 |
| Shares in issue at resolution | 1,000,000 |
| Shares authorised | 100,000 |
`;

const soldBy = (method: string): string => `Form: FF305
Share classes
| Share class | Opening balance | Opening date | Opening treasury shares |
| Ordinary | 1,000,000 | 2025-06-05 | 50,000 |

Treasury sales
| Trading date | Number | Highest price | Lowest price | Total received | Method |
| 2025-06-13 | 1,000 | HKD 85 | HKD 80.79 | HKD 82,000 | ${method} |

Closing prices
| Date | Close |
| 2025-06-06 | HKD 99 |
| 2025-06-09 | HKD 101 |
| 2025-06-10 | HKD 100 |
| 2025-06-11 | HKD 100 |
| 2025-06-12 | HKD 101 |
`;

const inPeriod = (period: string): string =>
  `${FF305.replace("Share classes", `Issuer\n| Name of issuer | Example Limited |\n| Restricted periods | ${period} |\n\nShare classes`)}${PURCHASE}`;

const closingOn = (day: string): string => `Issuer
| Closing date | ${day} |

Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares |
| 2022-12-30 | Placing | 100 |
`;

/** Registers one cell from a near miss of the same rule, and the first cell and severity of what it finds; "" for the near miss. */
test.each([
  ["B162", "a whole total half a dollar from its rows", totals("31,201"), ""],
  ["B162", "a whole total a dollar and a half from its rows", totals("31,202"), "error Repurchases!C4"],
  ["B162", "a total with cents a cent from its rows", totals("31,200.51"), "error Repurchases!C4"],
  ["B162", "a total with cents that its rows come to", totals("31,200.50"), ""],
  ["B174", "a price that the totals come to", price("4.33"), ""],
  ["B174", "a price a cent above", price("4.34"), "error Movements!E2"],
  ["B174", "a price with a decimal more, a tenth of a cent below", price("4.329"), "error Movements!E2"],
  ["B174", "a price that the averages come to", averages("4.33", 600, "4.4"), ""],
  ["B174", "a price above what the averages come to", averages("4.34", 600, "4.4"), "error Movements!E2"],
  ["B174", "half a cent rounded up", averages("4.33", 100, "4.33"), ""],
  ["B174", "half a cent rounded down", averages("4.32", 100, "4.33"), "error Movements!E2"],
  ["B174", "the price of a cancellation", cancelledAt, ""],
  ["S115", "the price of a cancellation", cancelledAt, "error Movements!D2"],
  ["D155", "the day on which the return opens", partA("2024-11-30"), ""],
  ["D155", "the day before it opens", partA("2024-11-29"), "warning Issuer!B1"],
  ["D155", "the day on which it closes", partA("2024-12-30"), ""],
  ["D155", "the day after it closes", partA("2024-12-31"), "warning Issuer!B1"],
  ["S171", "days that the log has", cancelled("2024-12-18, 2024-12-20"), ""],
  ["S171", "one of two days that the log has not", cancelled("2024-12-18, 2024-12-19"), "error Movements!D2"],
  ["S171", "one day, within the log, that it has not", cancelled("2024-12-19"), "warning Movements!D2"],
  ["S112", "all shares at the lowest price", paid("4,200"), ""],
  ["S112", "a cent less than all at the lowest price", paid("4,199.99"), "error Repurchases!E2"],
  ["S112", "all shares at the highest price", paid("4,400"), ""],
  ["S112", "a cent more than all at the highest price", paid("4,400.01"), "error Repurchases!E2"],
  ["S140", "the mandate bought up to its last share", underMandate("40,000"), ""],
  ["S140", "a share more than the mandate authorises", underMandate("40,001"), "error Repurchases!B3"],
  [
    "S132",
    "treasury shares sold on the Exchange below the floor",
    soldBy("On the Exchange"),
    "warning Treasury sales!D2",
  ],
  ["S132", "treasury shares sold by private arrangement at that price", soldBy("Private arrangement"), ""],
  ["S134", "the last day of a period", inPeriod("2024-12-01 to 2024-12-30"), "warning Repurchases!A2"],
  ["S134", "the day after it", inPeriod("2024-12-01 to 2024-12-29"), ""],
  ["S134", "the first day of a period", inPeriod("2024-12-30 to 2025-01-29"), "warning Repurchases!A2"],
  ["S134", "the day before it", inPeriod("2024-12-31 to 2025-01-29"), ""],
  ["D153", "the day of the first event", closingOn("2022-12-30"), ""],
  ["D153", "the day before it", closingOn("2022-12-29"), "error Issuer!B1"],
])("%s at its bound: %s", (code, _, register, expected) => {
  const found = runChecks(checkFixture(register).input).filter(
    (finding) => finding.code === code && finding.outcome !== "not checked",
  );
  expect(found.map(({ severity, cells }) => `${severity} ${cells.slice(0, 1).map(showCell).join("")}`)).toEqual(
    expected === "" ? [] : [expected],
  );
});
