import { predictSale, type ProposedDealing } from "../../src/actions/predictDealing";
import { parseDecimal, ratioOf, roundHalfUp } from "../../src/shares/values/ratio";
import { checkFixture } from "../checks/support/registerFixture";
import { day } from "../support/registerBuilder";

/** Closes of 99, 101, 100, 100 and 101: the last, 101, is above their average of 100.2. Less 20 %: 80.8. */
const REGISTER = `Form: FF305
Share classes
| Share class | Opening balance | Opening date | Opening treasury shares |
| Ordinary | 1,000,000 | 2025-06-05 | 50,000 |

Repurchases
| Trading date | Number | Purpose |
| 2025-06-05 | 100 | treasury |

Closing prices
| Date | Close |
| 2025-06-06 | HKD 99 |
| 2025-06-09 | HKD 101 |
| 2025-06-10 | HKD 100 |
| 2025-06-11 | HKD 100 |
| 2025-06-12 | HKD 101 |
`;

function sold(price: string, date = "2025-06-13", method = ""): ReturnType<typeof predictSale> {
  const money = { currency: "HKD", amount: parseDecimal(price) ?? ratioOf(0n) };
  const dealing: ProposedDealing = {
    date: day(date),
    shareClass: "",
    number: 1_000n,
    highest: money,
    lowest: money,
    total: money,
    method,
    purpose: "treasury",
  };
  return predictSale(checkFixture(REGISTER).input.ledger.register, [dealing]);
}

test("a sale is held against the higher of the last close and the average, less 20 % (Rules 10.06B and 13.36(5))", () => {
  const { floor } = sold("80.79");
  if (floor === null || typeof floor === "string") throw new Error("There are five closes");
  expect(roundHalfUp(floor.floor, 4)).toBe("80.8000");
  expect(sold("80.79", "2025-06-13", "London Stock Exchange").floor).toBeNull();
  expect(sold("80.79", "2025-06-16").floor).toBe("a close is missing");
});

test("the moratorium of a purchase holds a sale for 30 days (Rule 10.06(3))", () => {
  expect(sold("90", "2025-07-05").heldUntil).toBe("2025-07-05");
  expect(sold("90", "2025-07-06").heldUntil).toBeNull();
});
