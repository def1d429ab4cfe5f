import { runChecks } from "../../src/checks/runChecks";
import { checkFixture } from "./support/registerFixture";

/** What D120 says of options exercised out of 1,000,000 shares. */
function reachedBy(number: string): unknown {
  const { input } = checkFixture(`Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2024-11-30 |

Movements
| Date | Event | Number of shares |
| 2024-12-30 | Option exercise | ${number} |
`);
  return runChecks(input).find(({ code }) => code === "D120")?.facts["reached"];
}

describe('(b) events that come to 5% "or more" need a return (Rule 13.25A(3))', () => {
  test.each([
    ["49,999", "neither"],
    ["50,000", "both"],
    ["50,001", "both"],
  ])("%s of 1,000,000 shares: %s", (number, reached) => {
    expect(reachedBy(number)).toBe(reached);
  });
});
