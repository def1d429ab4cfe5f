import { runChecks } from "../../../src/checks/runChecks";
import { checkFixture } from "../../checks/support/registerFixture";

/** A class of 1,000,000 shares with a placing on 4 March and one on 7 March, their balances, and dealings that Movements does not have. */
const record = ([first, second]: readonly [string, string], dealings: string): string => `Form: FF305
Share classes
| Share class | Opening balance | Opening date | Opening treasury shares |
| Ordinary | 1,000,000 | 2025-02-28 | 50,000 |

Movements
| Date | Event | Number of shares | Balance after |
| 2025-03-04 | Placing | 1,000 | ${first} |
| 2025-03-07 | Placing | 2,000 | ${second} |

${dealings}
`;

const BOUGHT = (...days: readonly string[]): string => `Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid | Purpose |
${days.map((day) => `| ${day} | 300 | HKD 2 | HKD 2 | HKD 600 | treasury |`).join("\n")}`;

const CANCELLED = `Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid | Cancelled on |
| 2025-03-03 | 300 | HKD 2 | HKD 2 | HKD 600 | 2025-03-05 |`;

const SOLD = `Treasury sales
| Trading date | Number | Highest price | Lowest price | Total received |
| 2025-03-06 | 300 | HKD 2 | HKD 2 | HKD 600 |`;

/** Balances said to be wrong, each with what was expected. */
function broken(text: string): readonly string[] {
  return runChecks(checkFixture(text).input)
    .filter(({ code }) => code === "B120")
    .map(({ cells: [cell], facts }) => `${cell?.row ?? ""} ${String(facts["expected"])}`);
}

describe("a balance beside Movements counts what other tables hold, or leaves it out", () => {
  test.each([
    ["purchases into treasury before each row", ["1,000,700", "1,002,400"], BOUGHT("2025-03-03", "2025-03-06")],
    ["a purchase of the same day, counted", ["1,001,000", "1,002,700"], BOUGHT("2025-03-07")],
    ["a purchase of the same day, not yet counted", ["1,001,000", "1,003,000"], BOUGHT("2025-03-07")],
    ["a purchase of the first row's day, counted by the second", ["1,001,000", "1,002,700"], BOUGHT("2025-03-04")],
    ["a cancellation that the log alone has", ["1,001,000", "1,002,700"], CANCELLED],
    ["a sale out of treasury", ["1,001,000", "1,003,300"], SOLD],
    ["all left out", ["1,001,000", "1,003,000"], BOUGHT("2025-03-03", "2025-03-06")],
  ] as const)("%s", (_, balances, dealings) => {
    expect(broken(record(balances, dealings))).toEqual([]);
  });
});

test("a slip is found in a column that counts them, and they stay in what is expected", () => {
  const bought = BOUGHT("2025-03-03", "2025-03-06");
  expect(broken(record(["1,000,700", "1,002,040"], bought))).toEqual(["2 1002400"]);
});

test("a purchase after the row is not counted, nor one that the opening balance holds", () => {
  expect(broken(record(["1,000,700", "1,002,700"], BOUGHT("2025-03-10")))).toEqual(["1 1001000"]);
  expect(broken(record(["1,000,700", "1,002,700"], BOUGHT("2025-02-27")))).toEqual(["1 1001000"]);
});

test("a purchase is counted once", () => {
  expect(broken(record(["1,000,700", "1,002,400"], BOUGHT("2025-03-03")))).toEqual(["2 1002700"]);
});
