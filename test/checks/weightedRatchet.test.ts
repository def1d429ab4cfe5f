import { runChecks } from "../../src/checks/runChecks";
import { checkFixture } from "./support/registerFixture";

/** One million weighted shares of four, and what moves. */
function found(rows: string, issuer = ""): readonly string[] {
  const { input } = checkFixture(`
Issuer
| Name of issuer | Example Limited |
${issuer}
Share classes
| Share class | Opening balance | Opening date | Weighted voting rights |
| A | 1,000,000 | 2022-11-30 | Yes |
| B | 3,000,000 | 2022-11-30 | No |

Movements
| Date | Share class | Event | Number of shares |
${rows}
`);
  return runChecks(input)
    .filter(({ code }) => code === "W130")
    .map(({ message }) => message.en);
}

const FALLS = `| 2022-12-20 | A | Class conversion | -100,000 |
| 2022-12-20 | B | Class conversion | 100,000 |`;

test("once the proportion has fallen the lower one binds, though it ends below where it began (Rule 8A.13, note)", () => {
  // 900,000 of 4,000,000 is 22.5%; with 50,000 more weighted shares 950,000 of 4,050,000, 23.45679%.
  expect(found(`${FALLS}\n| 2022-12-28 | A | Award | 50,000 |`)).toEqual([
    "Weighted shares are 25% of all shares before the return and 23.45679% after it; on 20 December 2022 they had fallen to 22.5%, and the lower proportion binds from then on.",
  ]);
  expect(found(FALLS)).toEqual([]);
});

test("what comes back to the lower proportion to the share is within it, and one share more is not", () => {
  // 909,000 of 4,040,000 is 22.5% again; 909,001 of 4,040,001 is above.
  const later = (weighted: string): string =>
    `${FALLS}\n| 2022-12-28 | A | Award | ${weighted} |\n| 2022-12-28 | B | Placing | 31,000 |`;
  expect(found(later("9,000"))).toEqual([]);
  expect(found(later("9,001"))).toHaveLength(1);
});

test("what falls and rises on one day is looked at when the day is over", () => {
  expect(found(`${FALLS}\n| 2022-12-20 | A | Award | 50,000 |`)).toEqual([]);
});

test("a proportion the record enters binds too, to the decimals it has", () => {
  const line = (percent: string): string => `| Lowest weighted proportion | ${percent} |`;
  expect(found(FALLS, line("22.4%"))).toEqual([
    "Weighted shares are 22.5% of all shares after the return; the record gives 22.4% as the proportion that binds.",
  ]);
  expect(found(FALLS, line("22.5%"))).toEqual([]);
  // 22.5% to no decimals is 23%.
  expect(found(FALLS, line("23%"))).toEqual([]);
});
