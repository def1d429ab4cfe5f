import { expectReturn, outcomeOfGrids } from "../support/grids";
import { SHEETS_OF_SENSETIME } from "../support/plainSheets";
import { SENSETIME } from "../support/published";

const CONVERSION = "Conversion of Class A ordinary shares to Class B ordinary shares";

test("movements of the day on which the last return closes are not yet filed where its balance is the one before them", () =>
  // SenseTime's classes of 30 December 2022 as published: Class A opens on the day of its own conversion.
  expectReturn(
    `${SHEETS_OF_SENSETIME}
## Last return
| Share class | Closing balance | Closing date |
| Class B | 25973445420 | 2022-11-30 |
| Class A | 7527254580 | 2022-12-30 |
## Movements
| Date | Share class | Event | Number of shares | Balance after |
| 2022-12-30 | Class B | Repurchase of shares and cancelled | -31775000 | 25941670420 |
| 2022-12-30 | Class B | ${CONVERSION} | 7139508 | 25948809928 |
| 2022-12-30 | Class A | ${CONVERSION} | -7139508 | 7520115072 |
`,
    SENSETIME,
  ));

/** Two placings, 100 shares on 31 May and 200 on 3 June 2024, after a return that closed on 31 May with the balance given. */
const afterReturn = (closing: number): string => `
## Issuer
| Name of issuer | Example Holdings Limited |
| Date submitted | 2024-06-03 |
## Share classes
| Share class | Kind of shares | Listed | Stock code | Opening balance | Opening date |
| Ordinary | Ordinary shares | Yes | '00001 | 1000000 | 2024-04-30 |
## Last return
| Closing balance | Closing date |
| ${closing} | 2024-05-31 |
## Movements
| Date | Event | Number of shares | Issue price |
| 2024-05-31 | Placing | 100 | HKD 1.20 |
| 2024-06-03 | Placing | 200 | HKD 1.20 |
`;

test.each([
  ["counts it: filed", 1_000_100, ["200"]],
  ["is the one before it: not yet filed", 1_000_000, ["100", "200"]],
  ["is neither: taken for filed, and the balance is an error", 1_000_050, null],
] as const)("a movement of the day of the last return whose balance %s", async (_, closing, printed) => {
  const outcome = await outcomeOfGrids(afterReturn(closing));
  const events = outcome.end === "written" ? outcome.filled.classes[0]?.events.map(({ issued }) => issued) : null;
  expect(events).toEqual(printed);
});
