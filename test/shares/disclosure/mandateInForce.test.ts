import { readRegister } from "../../../src/reading/readRegister";
import { isInForce, mandateOfPurchase } from "../../../src/shares/disclosure/mandateOfPurchase";
import type { Register } from "../../../src/shares/register/register";
import { type CivilDate, parseCivilDate } from "../../../src/shares/values/civilDate";
import { sheetsOf } from "../../reading/support/grids";
import { surveyOf } from "../../support/sheetFixture";

/** Two mandates, the second resolved on the day on which the first expires; a day on which none is in force before and after. */
const GRIDS = `## Share classes
| Share class | Kind of shares | Listed | Opening balance | Opening date |
| Ordinary | Ordinary shares | Yes | 1,000,000 | 2024-12-31 |

## Mandate
| Name of mandate | Date of resolution | Expiry date | Shares in issue at resolution | Shares authorised |
| First | 2024-06-05 | 2025-06-04 | 1,000,000 | 100,000 |
| Second | 2025-06-06 | 2026-06-05 | 1,000,000 | 100,000 |

## Movements
| Date | Share class | Event | Number of shares |
| 2025-01-02 | Ordinary | Placing | 1,000 |

## Repurchases
| Trading date | Share class | Number | Highest price (HKD) | Lowest price (HKD) | Total paid (HKD) | Method |
| 2025-06-04 | Ordinary | 100 | 5 | 5 | 500 | Exchange |
| 2025-06-05 | Ordinary | 200 | 5 | 5 | 1,000 | Exchange |
| 2025-06-06 | Ordinary | 300 | 5 | 5 | 1,500 | Exchange |
| 2026-06-05 | Ordinary | 400 | 5 | 5 | 2,000 | Exchange |
| 2026-06-06 | Ordinary | 500 | 5 | 5 | 2,500 | Exchange |
`;

function day(text: string): CivilDate {
  const read = parseCivilDate(text);
  if (read === null) throw new Error(`${text} is no day`);
  return read;
}

function register(): Register {
  const sheets = sheetsOf(GRIDS);
  return readRegister(
    surveyOf(sheets),
    sheets.map(({ snapshot }) => snapshot),
  ).register;
}

test("a mandate is in force from the day of its resolution to the day it expires, both among them", () => {
  const [first] = register().mandates;
  if (first === undefined) throw new Error("a mandate is read");
  expect(
    [day("2024-06-04"), day("2024-06-05"), day("2025-06-04"), day("2025-06-05")].map((day) => isInForce(first, day)),
  ).toEqual([false, true, true, false]);
  expect(isInForce({ ...first, expires: null }, day("2030-01-01"))).toBe(true);
  expect(isInForce({ ...first, resolutionDate: null }, day("2000-01-01"))).toBe(true);
});

test("a purchase counts under the mandate in force on its day, and under none where none is", () => {
  const read = register();
  expect(read.repurchases.map((purchase) => mandateOfPurchase(read, purchase)?.name ?? null)).toEqual([
    "First",
    null,
    "Second",
    "Second",
    null,
  ]);
});
