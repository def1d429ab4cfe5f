import { runChecks } from "../../src/checks/runChecks";
import { showCell } from "../../src/shares/values/cell";
import { checkFixture } from "./support/registerFixture";

/** Cells and difference of every broken balance: Movements says what it holds, Repurchases two purchases into treasury. */
function broken(purchases: readonly [string, string], balances: readonly [string, string]): unknown {
  const { input } = checkFixture(`Form: FF305
Share classes
| Share class | Opening balance | Opening treasury shares | Opening date |
| Ordinary | 2,000,000 | 0 | 2026-08-31 |

Movements
| Date | Event | Number of shares | Balance after |
| 2026-09-03 | Option exercise | 100 | ${balances[0]} |
| 2026-09-07 | Option exercise | 50 | ${balances[1]} |

Repurchases
| Trading date | Number | Purpose |
| 2026-09-02 | ${purchases[0]} | treasury |
| 2026-09-04 | ${purchases[1]} | treasury |
`);
  return runChecks(input)
    .filter(({ code }) => code === "B120")
    .map(({ cells, facts }) => [facts["difference"], facts["elsewhere"], ...cells.map(showCell)]);
}

// 2,000,000 − 352 + 100; 1,999,748 − 418 + 50.
const COUNTED = ["1,999,748", "1,999,380"] as const;
const LEFT_OUT = ["2,000,100", "2,000,150"] as const;

test("a column of balances may count what Repurchases holds, or leave it out", () => {
  expect(broken(["352", "418"], COUNTED)).toEqual([]);
  expect(broken(["352", "418"], LEFT_OUT)).toEqual([]);
});

test("where it counts them, a slip in a purchase is one finding that names the purchase", () => {
  const first = ["Movements!D2", "Movements!C2", "Share classes!B2", "Repurchases!B2"];
  expect(broken(["325", "418"], COUNTED)).toEqual([[-27n, -325n, ...first]]);
  // Nearer to none than to all of it: the row below shows that the column counts purchases.
  expect(broken(["3520", "418"], COUNTED)).toEqual([[3168n, -3520n, ...first]]);
  expect(broken(["352", "4180"], COUNTED)).toEqual([
    [3762n, -4180n, "Movements!D3", "Movements!C3", "Movements!D2", "Repurchases!B3"],
  ]);
});

test("where it leaves them out, a slip in a balance has nothing to do with them", () => {
  expect(broken(["352", "418"], ["2,000,100", "1,999,750"])).toEqual([
    [-400n, 0n, "Movements!D3", "Movements!C3", "Movements!D2"],
  ]);
});
