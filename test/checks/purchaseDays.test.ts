import { runChecks } from "../../src/checks/runChecks";
import { showCell } from "../../src/shares/values/cell";
import type { Finding } from "../../src/shares/values/finding";
import { checkFixture } from "./support/registerFixture";

function findingsOf(purchaseDates: string, log: string): readonly Finding[] {
  return runChecks(
    checkFixture(`Form: FF304
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares | Purchase dates |
| 2022-12-30 | Repurchase cancelled | -50,000 | ${purchaseDates} |

Repurchases
| Trading date | Number |
${log}
`).input,
  ).filter(({ code }) => code === "S171" || code === "S128");
}

describe("a cancellation whose purchase dates name a day the log no longer has", () => {
  test("is an error where the log has others of its days: FF304 Note 4 leaves uncancelled purchases out of the base", () => {
    const found = findingsOf("2022-12-19, 2022-12-20, 2022-12-21", "| 2022-12-20 | 20,000 |");
    expect(
      found.map(({ code, severity, cells, facts }) => [code, severity, cells.map(showCell), facts["missing"]]),
    ).toEqual([["S171", "error", ["Movements!D2"], ["2022-12-19", "2022-12-21"]]]);
    expect(found[0]?.message.en).toContain("19 December 2022 and 21 December 2022");
  });

  test("is a warning where none of its days is left of a log that goes from before to after them", () => {
    const found = findingsOf("2022-12-19", "| 2022-12-16 | 20,000 |\n| 2022-12-20 | 30,000 |");
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([["S171", "warning"]]);
  });

  test("is one finding where the day is one without trading as well", () => {
    expect(findingsOf("2022-12-17, 2022-12-19", "| 2022-12-19 | 50,000 |").map(({ code }) => code)).toEqual(["S171"]);
  });

  test("is nothing where every day is logged, or the log does not reach them", () => {
    expect(findingsOf("2022-12-19", "| 2022-12-19 | 50,000 |")).toEqual([]);
    expect(findingsOf("2022-12-15, 2022-12-16", "| 2022-12-19 | 50,000 |")).toEqual([]);
  });
});
