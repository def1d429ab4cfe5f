import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runChecks } from "../../src/checks/runChecks";
import { checkFixture } from "./support/registerFixture";

const CSV = join(__dirname, "../fixtures/returns/market-day-2026-09-09.csv");

interface Row {
  readonly company: string;
  readonly cells: readonly string[];
}

/** Rows of the Share Repurchase Report printed on 9 September 2026. */
function rowsOfDay(): readonly Row[] {
  const [, , ...lines] = readFileSync(CSV, "utf8").trimEnd().split("\n");
  return lines.map((line) => {
    const cells = line.split("|");
    return { company: cells[0] ?? "", cells };
  });
}

/** The purchase as a secretary's log would hold it. */
function registerOf({ cells }: Row): string {
  const [, , , date = "", number = "", highest = "", lowest = "", paid = "", method = "", , , treasury = ""] = cells;
  return `Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 99,000,000,000 | 2026-09-04 |

Repurchases
| Trading date | Number | Highest price | Lowest price | Total paid | Method | Purpose |
| ${date.replace(/\//g, "-")} | ${number} | ${highest} | ${lowest} | ${paid} | ${method} | ${Number(treasury) > 0 ? "treasury" : ""} |
`;
}

/** Findings of the figures of the purchase itself. */
function found(row: Row): readonly string[] {
  return runChecks(checkFixture(registerOf(row)).input)
    .filter(({ code, severity, outcome }) => code.startsWith("S") && severity !== "note" && outcome === "failed")
    .map(({ code, message }) => `${row.company} ${code} ${message.en}`);
}

test("of a day of the whole market, two purchases are doubted: a total corrected later, and an average in the place of a price", () => {
  expect(rowsOfDay().length).toBe(60);
  expect(rowsOfDay().flatMap(found)).toEqual([
    expect.stringMatching(/^ACTIVATION GP S112 .*It is 2\.56 times that/),
    expect.stringMatching(/^CHINA BOTON S113 No share trades at HKD 2\.99667: .* in steps of HKD 0\.005\.$/),
  ]);
});
