import { runChecks } from "../../src/checks/runChecks";
import { showCell } from "../../src/shares/values/cell";
import { checkFixture } from "./support/registerFixture";

/** Two purchases of March 2025, cancelled together on 14 March by a row of Movements that leaves its price to them. */
const cancelled = (first: string, second: string): string => `
Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 110,000,000 | 2025-03-13 |

Movements
| Date | Event | Number of shares |
| 2025-03-14 | repurchase-cancelled | -2,000,000 |

Repurchases
| Trading date | Number | Total paid | Disclosed on | Cancelled on |
| 2025-03-07 | 900,000 | ${first} | 2025-03-07 | 2025-03-14 |
| 2025-03-10 | 1,100,000 | ${second} | 2025-03-10 | 2025-03-14 |
`;

const errorsOf = (register: string): readonly string[] =>
  runChecks(checkFixture(register).input)
    .filter(({ code, severity }) => severity === "error" && (code === "S180" || code === "S182"))
    .map(({ code, cells }) => `${code} ${cells.slice(0, 1).map(showCell).join("")}`);

test("a cancellation whose purchases were all paid in dollars has its price", () => {
  expect(errorsOf(cancelled("HKD 4,572,450", "HKD 5,532,890"))).toEqual([]);
});

test("an amount without a currency among purchases that price a cancellation is an error at its cell", () => {
  expect(errorsOf(cancelled("4,572,450", "HKD 5,532,890"))).toContain("S180 Repurchases!C2");
});
